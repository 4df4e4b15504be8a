"""Which mentions of an article go into a file, and what has become of all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from annotator.core.annotation import State
from annotator.core.exchange import ExportReport, Loss, MarkedArticle
from annotator.core.markup import Mention, SpanIndex
from annotator.core.messages import worded

_MOST_LISTED = 50_000  # losses; each takes some 300 bytes

Refusal = Callable[[Mention], str]
"""Returns why a mention cannot be written wherever it stands, or an empty string."""


class Outcome(Protocol):
    """What has become of the mentions of one article."""

    @property
    def spans(self) -> int:
        """The number of spans asked for."""

    @property
    def losses(self) -> tuple[Loss, ...]:
        """Those that could not be expressed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The mentions of an article that can be expressed, in reading order, and the others."""

    mentions: tuple[Mention, ...]
    losses: tuple[Loss, ...] = ()

    @property
    def spans(self) -> int:
        """The number of spans asked for."""
        return len(self.mentions) + len(self.losses)


@dataclass(slots=True)
class Tally:
    """What has become of the spans of the articles written so far."""

    articles: int = 0
    spans: int = 0
    losses: list[Loss] = field(default_factory=list)
    unlisted: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count one article more."""
        self.articles += 1
        self.spans += outcome.spans
        listed = outcome.losses[: _MOST_LISTED - len(self.losses)]
        self.losses += listed
        self.unlisted += len(outcome.losses) - len(listed)

    def report(self, *files: Path) -> ExportReport:
        """Return the report of the whole export; `files` are those that were written."""
        losses = tuple(self.losses)
        return ExportReport(self.articles, self.spans, losses, files=files, unlisted=self.unlisted)


def keep(marked: MarkedArticle, refusal: Refusal = lambda mention: "") -> Kept:
    """Return the mentions of an article, but rejected ones, that a format can express."""
    mentions: list[Mention] = []
    losses: list[Loss] = []
    for mention in wanted(marked):
        reason = refusal(mention)
        if reason:
            losses.append(loss_of(marked, mention, reason))
        else:
            mentions.append(mention)
    return Kept(tuple(mentions), tuple(losses))


def keep_flat(marked: MarkedArticle, refusal: Refusal) -> Kept:
    """Return the mentions of an article that a format can express, of overlapping ones one.

    Accepted ones go first, then those that begin earlier, then the longer ones.
    """
    text = marked.article.text
    kept: SpanIndex[Mention] = SpanIndex()
    losses: list[Loss] = []
    for mention in by_precedence(marked):
        rival = next(iter(kept.overlapping(mention.span)), None)
        reason = refusal(mention) or (overlaps(rival, text) if rival else "")
        if reason:
            losses.append(loss_of(marked, mention, reason))
        else:
            kept.add(mention)
    return Kept(tuple(kept), tuple(losses))


def overlaps(rival: Mention, text: str) -> str:
    """Return why a mention cannot stand where another one does."""
    return worded("overlaps “{words}”, and the format is flat", words=rival.span.of(text))


def by_precedence(marked: MarkedArticle) -> list[Mention]:
    """Return the mentions of an article, but rejected ones, those first that go before others."""
    return sorted(wanted(marked), key=lambda m: (m.undecided, m.span.start, -m.span.end, m.label))


def wanted(marked: MarkedArticle) -> list[Mention]:
    """Return the mentions of an article in reading order, without the rejected ones."""
    return [m for m in in_order(marked) if m.state is not State.REJECTED]


def in_order(marked: MarkedArticle) -> list[Mention]:
    """Return all mentions of an article in reading order."""
    return sorted(marked.mentions, key=lambda m: (m.span.start, m.span.end, m.label))


def name_of(marked: MarkedArticle) -> str:
    """Return what a person calls an article: its title, or else its file, or else its uid."""
    article = marked.article
    return article.meta.title or article.meta.source or article.uid


def loss_of(marked: MarkedArticle, mention: Mention, reason: str) -> Loss:
    """Return the loss of a mention; the reason goes on after its words: "overlaps …"."""
    return Loss(name_of(marked), mention.span.of(marked.article.text), reason)
