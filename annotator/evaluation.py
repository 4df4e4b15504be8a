"""How well a project's suggestions agree with gold: a file's, or the project's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core.annotation import Annotation
from annotator.core.article import digest_of
from annotator.core.exchange import IncomingArticle
from annotator.core.markup import Markup
from annotator.core.scoring import (
    Marked,
    Measure,
    Score,
    concept_accuracy,
    extras,
    misses,
    score,
    score_by_label,
)
from annotator.core.suggestion import Suggestion
from annotator.project import Project, Show

Gold = Mapping[str, Sequence[Marked]]
"""The marks of gold by the digest of the article's text."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A mark that only one side has: `missed` if only gold has it.

    `article` is the title, `number` the article's in the project.
    """

    article: str
    number: int
    missed: bool
    start: int
    end: int
    text: str
    label: str


@dataclass(slots=True)
class Evaluation:
    """All figures of an evaluation; `sources` counts how many of an origin's marks are right."""

    articles: int = 0
    measures: dict[str, Score] = field(default_factory=dict)
    labels: dict[str, Score] = field(default_factory=dict)
    sources: dict[str, Score] = field(default_factory=dict)
    concepts: Score = field(default_factory=Score)
    differences: list[Difference] = field(default_factory=list)

    def add(self, markup: Markup, expected: Sequence[Marked]) -> None:
        """Take an article's figures in."""
        proposed = list(markup.suggestions)
        self.articles += 1
        for measure in Measure:
            _add(self.measures, measure.value, score(proposed, expected, measure))
        for label, one in score_by_label(proposed, expected, Measure.EXACT).items():
            _add(self.labels, label, one)
        for origin, some in _by_origin(proposed).items():
            _add(self.sources, origin, score(some, expected, Measure.EXACT))
        self.concepts += concept_accuracy(proposed, expected)
        self.differences += _differences(markup, proposed, expected)


def evaluate(project: Project, gold: Gold | None = None) -> Evaluation:
    """Compare suggestions with gold; without one, with the annotations of articles done."""
    evaluation = Evaluation()
    for number in project.article_ids(Show.DONE if gold is None else Show.ALL):
        markup = project.markup(number)
        expected = _own_gold(markup) if gold is None else gold.get(markup.article.digest)
        if expected is not None:
            evaluation.add(markup, expected)
    return evaluation


def gold_of(articles: Iterable[IncomingArticle]) -> dict[str, list[Marked]]:
    """Return the marks of a gold file's articles: accepted ones, and those without a state."""
    return {
        digest_of(article.text): [*_accepted(article.annotations), *article.suggestions]
        for article in articles
    }


def _own_gold(markup: Markup) -> list[Marked]:
    return list(_accepted(markup.annotations))


def _accepted(annotations: Iterable[Annotation]) -> Iterator[Annotation]:
    return (annotation for annotation in annotations if annotation.accepted)


def _add(scores: dict[str, Score], name: str, one: Score) -> None:
    scores[name] = scores.get(name, Score()) + one


def _by_origin(proposed: Iterable[Suggestion]) -> dict[str, list[Suggestion]]:
    groups: dict[str, list[Suggestion]] = {}
    for suggestion in proposed:
        groups.setdefault(suggestion.origin.value, []).append(suggestion)
    return groups


def _differences(
    markup: Markup, proposed: Sequence[Marked], expected: Sequence[Marked]
) -> Iterator[Difference]:
    sides = ((True, misses(proposed, expected)), (False, extras(proposed, expected)))
    for missed, marks in sides:
        for mark in marks:
            words = mark.span.of(markup.article.text)
            place = (mark.span.start, mark.span.end, words, mark.label)
            yield Difference(markup.article.meta.title, markup.article.id, missed, *place)
