"""Breaches of the boundary rules, found in a project and repaired as one step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.boundary_check import BoundaryRule, Broken
from annotator.project import Project
from annotator.reader import Reader
from tests.builders import import_articles, incoming, new_project, span_of

TEXTS = (
    "Leaders of the United Nations met President Lula in Kazan.",
    "The Belt and Road Initiative (BRI) and Brazil-India trade; Brazil, India.",
    "Nothing is wrong with Kazan.",
)
MARKS = (
    (("the United Nations", "ORG"), ("President Lula", "PERSON"), ("Kazan", "GPE")),
    (
        ("Belt and Road Initiative (BRI)", "POLICY"),
        ("Brazil-India", "GPE"),
        ("Brazil", "GPE"),
        ("India", "GPE"),
    ),
    (("Kazan", "GPE"),),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    """Three articles; annotations of the first and the second one break rules."""
    with closing(new_project(tmp_path)) as project:
        import_articles(project, [incoming(text, f"Article {n}") for n, text in enumerate(TEXTS)])
        for number, (text, marks) in enumerate(zip(TEXTS, MARKS, strict=True), start=1):
            for words, label in marks:
                nth = text.count(words) - 1  # "Brazil" and "India" on their own come last
                markup = project.markup(number)
                span = span_of(text, words, nth)
                project.perform(rules.add(markup, span, label, "", project.stamp()))
        yield project


def broken(project: Project, only: int | None = None) -> list[Broken]:
    with Reader(project.path) as reader:
        return [one for portion in reader.broken(only) for one in portion]


def accepted(project: Project, number: int) -> list[str]:
    markup = project.markup(number)
    return [a.span.of(markup.article.text) for a in markup.annotations if a.accepted]


def test_what_breaks_a_rule_is_found_with_its_article(library: Project) -> None:
    found = [(one.heading.title, one.breach.words, one.breach.repaired) for one in broken(library)]
    assert found == [
        ("Article 0", "the United Nations", ("United Nations",)),
        ("Article 0", "President Lula", ("Lula",)),
        ("Article 1", "Belt and Road Initiative (BRI)", ("Belt and Road Initiative", "BRI")),
        ("Article 1", "Brazil-India", ("Brazil", "India")),
    ]


def test_one_article_can_be_checked_by_itself(library: Project) -> None:
    (first, second) = broken(library, only=2)
    assert first.breach.rules == (BoundaryRule.BRACKET,)
    assert second.breach.rules == (BoundaryRule.PAIR,)


def test_all_are_repaired_as_one_step_and_come_back_with_undo(library: Project) -> None:
    before = [accepted(library, number) for number in (1, 2, 3)]
    outcome = library.repair([one.breach for one in broken(library)])
    assert (outcome.decided, outcome.skipped) == (4, 0)
    assert accepted(library, 1) == ["United Nations", "Lula", "Kazan"]
    assert accepted(library, 2) == ["Belt and Road Initiative", "BRI", *(2 * ["Brazil", "India"])]
    assert broken(library) == []
    assert list(library.faults()) == []
    library.undo()
    assert [accepted(library, number) for number in (1, 2, 3)] == before


def test_what_was_decided_anew_since_is_left_as_it_is(library: Project) -> None:
    found = [one.breach for one in broken(library, only=1)]
    library.undo()  # of something else
    markup = library.markup(1)
    (person,) = (m for m in markup.mentions if m.label == "PERSON")
    library.perform(rules.reject(markup, [person], library.stamp()))
    outcome = library.repair(found)
    assert (outcome.decided, outcome.skipped) == (1, 1)
    assert accepted(library, 1) == ["United Nations", "Kazan"]
