"""What comes next in each order, from a real project file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import rules
from annotator.core.article import digest_of
from annotator.core.markup import Mention
from annotator.core.review_order import ReviewOrder, Sorting
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.project import Project
from tests.builders import import_articles, incoming, new_project

TEXT = "x" * 40
ORDERS = st.sampled_from(ReviewOrder)

found = st.lists(
    st.builds(
        Suggestion,
        st.builds(lambda at, size: Span(at, at + size), st.integers(0, 30), st.integers(1, 5)),
        st.sampled_from(["GPE", "ORG", "POLICY"]),
        st.sampled_from(["", "BRI", "bri", "É", "喀"]),
        st.floats(0, 1) | st.sampled_from([0.5, 1.0]),
    ),
    unique_by=lambda mark: (mark.span, mark.label),
    max_size=12,
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two articles; what is suggested in the second belongs to no walk through the first."""
    with closing(new_project(tmp_path, overlap=True)) as made:
        import_articles(made, [incoming(TEXT), incoming(TEXT + "y")])
        store(made, 2, [Suggestion(Span(0, 1), "ORG", "A", 0.0), Suggestion(Span(1, 2), "GPE")])
        yield made


def store(project: Project, number: int, marks: list[Suggestion]) -> None:
    text = project.open_markup(number).article.text
    assert project.store_suggestions(number, digest_of(text), marks, "test")


def walk(project: Project, order: ReviewOrder, *, backwards: bool = False) -> list[Mention]:
    """All that comes one after another, from the first to the last."""
    walked: list[Mention] = []
    here = project.undecided_beside(1, order, None, backwards=backwards)
    while here is not None:
        walked.append(here)
        assert len(walked) <= 12, "it goes round in circles"
        here = project.undecided_beside(1, order, here, backwards=backwards)
    return walked


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(found, ORDERS)
def test_a_walk_visits_everything_once_in_order_and_the_way_back_is_the_same(
    project: Project, marks: list[Suggestion], order: ReviewOrder
) -> None:
    store(project, 1, marks)
    place = Sorting(order, project.scheme.names).place
    there = walk(project, order)
    assert [place(mention) for mention in there] == sorted(place(mark) for mark in marks)
    assert walk(project, order, backwards=True) == there[::-1]


def test_what_is_decided_is_passed_over(project: Project) -> None:
    store(project, 1, [Suggestion(Span(n, n + 2), "GPE", score=n / 10) for n in (2, 5, 8)])
    first, second, third = walk(project, ReviewOrder.DOUBTFUL)
    project.perform(rules.accept(project.markup(1), [second], project.stamp()))
    assert project.undecided_beside(1, ReviewOrder.DOUBTFUL, first) == third
    assert project.undecided_beside(1, ReviewOrder.DOUBTFUL, second) == third
    assert project.undecided_beside(1, ReviewOrder.DOUBTFUL, third) is None
