"""Reviewing the gold articles one after the other: the memory helps, and does no harm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from annotator.core.annotation import Annotation, State
from annotator.core.changes import AnnotationChange
from annotator.core.memory import Memory
from annotator.core.scoring import Measure, Score, score, total
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.model import EntityModel
from annotator.suggest.pipeline import Suggester, load_suggester
from tests.data.gold_reader import GoldArticle, read_gold

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def suggester(model: EntityModel) -> Suggester:
    return load_suggester(model)


def expected(article: GoldArticle) -> list[Suggestion]:
    return [Suggestion(Span(s.start, s.end), s.label, s.concept or "") for s in article.spans]


def decisions(
    number: int, found: Sequence[Suggestion], gold: Sequence[Suggestion]
) -> Iterator[AnnotationChange]:
    """What an analyst does who makes an article of what is found what gold says it is."""
    right = {(one.span, one.label): one.concept for one in gold}
    proposed = {(s.span, s.label): s for s in found}
    for place, (span, label) in enumerate(proposed.keys() | right.keys()):
        said = proposed.get((span, label))
        state = State.ACCEPTED if (span, label) in right else State.REJECTED
        origin = said.origin if said else Origin.ANALYST
        mark = (span, label, state, right.get((span, label), ""), origin)
        yield AnnotationChange(None, Annotation(f"{number}-{place}", number, *mark))


def reviewed(suggester: Suggester, *, remembering: bool) -> Score:
    """The score of a review of all articles in turn."""
    memory = Memory()
    scores = []
    for number, article in enumerate(read_gold()):
        found = suggester.remembering(memory).suggest(article.text)
        gold = expected(article)
        scores.append(score(found, gold, Measure.EXACT))
        if remembering:
            memory = memory.after(decisions(number, found, gold), {number: article.text})
    return total(scores)


def test_it_does_no_harm_where_lists_and_rules_know_most_names(suggester: Suggester) -> None:
    with_memory = reviewed(suggester, remembering=True)
    assert with_memory.f1 >= reviewed(suggester, remembering=False).f1 - 0.002


def test_it_helps_where_they_do_not(suggester: Suggester) -> None:
    bare = suggester.without({"terms", "known-names"})
    with_memory = reviewed(bare, remembering=True)
    assert with_memory.f1 >= reviewed(bare, remembering=False).f1 + 0.02
