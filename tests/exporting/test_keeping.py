from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotation import State
from annotator.core.exchange import MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting import keeping
from annotator.exporting.keeping import Tally, keep, keep_flat

Marked = Callable[..., MarkedArticle]


def test_rejected_mentions_are_not_asked_for(marked: Marked) -> None:
    assert keep(marked("In [Peru|GPE].", State.REJECTED)).spans == 0


def test_mentions_stand_in_reading_order_and_refused_ones_are_losses(marked: Marked) -> None:
    article = marked("In [Peru|GPE] and [Chile|ORG] and [Brazil|GPE].")
    backwards = replace(article, mentions=tuple(reversed(article.mentions)))
    kept = keep(backwards, lambda mention: "is no place" if mention.label == "ORG" else "")
    assert [m.span.of(article.article.text) for m in kept.mentions] == ["Peru", "Brazil"]
    assert [str(loss) for loss in kept.losses] == ["A title: “Chile”: is no place"]
    assert kept.spans == 3


def test_of_overlapping_mentions_the_accepted_one_stays(marked: Marked) -> None:
    article = marked("New [South Wales|LOC] Police")
    suggested = Mention(Span(0, 15), "ORG", State.SUGGESTED)
    both = replace(article, mentions=(suggested, *article.mentions))
    kept = keep_flat(both, lambda mention: "")
    assert [mention.label for mention in kept.mentions] == ["LOC"]
    assert kept.losses[0].reason == "overlaps “South Wales”, and the format is flat"


def test_an_article_without_a_title_is_named_otherwise(marked: Marked) -> None:
    article = marked("In [Peru|GPE].")
    untitled = replace(article.article, meta=replace(article.article.meta, title=""))
    kept = keep(replace(article, article=untitled), lambda mention: "is refused")
    assert kept.losses[0].article == "a.txt"


def test_a_tally_adds_up(marked: Marked) -> None:
    tally = Tally()
    tally.add(keep(marked("In [Peru|GPE].")))
    tally.add(keep(marked("In [Peru|GPE]."), lambda mention: "is refused"))
    report = tally.report()
    assert (report.articles, report.spans, report.written) == (2, 2, 1)


def test_of_countless_losses_the_others_are_counted(
    marked: Marked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "_MOST_LISTED", 3)
    tally = Tally()
    for _ in range(2):
        tally.add(keep(marked("In [Peru|GPE] and [Chile|GPE]."), lambda mention: "is refused"))
    report = tally.report()
    assert (len(report.losses), report.unlisted, report.lost, report.written) == (3, 1, 4, 0)
