"""Fitting spans onto tokens, for the formats in which a label is a property of a token.

Such formats are flat: no token has two labels. What does not fit becomes a loss.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from annotator.core.annotation import State
from annotator.core.exchange import ExportReport, Loss, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span


@dataclass(frozen=True, slots=True)
class Fitted:
    """A mention and the numbers of the tokens it covers."""

    mention: Mention
    tokens: range


@dataclass(frozen=True, slots=True)
class Fit:
    """The mentions of an article that fit, in reading order, and the others."""

    fitted: tuple[Fitted, ...]
    losses: tuple[Loss, ...]

    @property
    def spans(self) -> int:
        """The number of spans asked for."""
        return len(self.fitted) + len(self.losses)


@dataclass(slots=True)
class Tally:
    """What has become of the spans of the articles written so far."""

    articles: int = 0
    spans: int = 0
    losses: list[Loss] = field(default_factory=list)

    def add(self, fitted: Fit) -> None:
        """Count one article more."""
        self.articles += 1
        self.spans += fitted.spans
        self.losses += fitted.losses

    def report(self) -> ExportReport:
        """Return the report of the whole export."""
        return ExportReport(self.articles, self.spans, tuple(self.losses))


def fit(
    marked: MarkedArticle,
    tokens: Sequence[Span],
    refusal: Callable[[Mention], str] = lambda mention: "",
) -> Fit:
    """Fit the mentions of an article onto its tokens; rejected ones do not count.

    Where two overlap, the accepted one stays, else the one that begins earlier, else the longer.
    `refusal` returns why a mention cannot be written wherever it stands, or an empty string.
    """
    text = marked.article.text
    places = _Places(text, tokens)
    fitted: list[Fitted] = []
    losses: list[Loss] = []
    for mention in _by_precedence(marked):
        reason = refusal(mention) or places.refusal(mention.span)
        if reason:
            losses.append(_loss(marked, mention, reason))
        else:
            fitted.append(places.take(mention))
    return Fit(tuple(sorted(fitted, key=_first_token)), tuple(losses))


class _Places:
    """The tokens of a text as places for mentions, each for one at most.

    Those of nothing but white space are no borders: spaCy has such tokens, and trains on no
    entity that begins or ends with one.
    """

    def __init__(self, text: str, tokens: Sequence[Span]) -> None:
        self._text = text
        self._tokens = tokens
        worded = [(number, token) for number, token in enumerate(tokens) if token.of(text).strip()]
        self._starts = {token.start: number for number, token in worded}
        self._ends = {token.end: number for number, token in worded}
        self._taken: dict[int, Span] = {}

    def refusal(self, span: Span) -> str:
        """Return why no free tokens make up a span, or an empty string if some do."""
        numbers = self._covered(span)
        if not numbers:
            return self._misfit(span)
        rival = next(filter(None, map(self._taken.get, numbers)), None)
        return f"overlaps “{rival.of(self._text)}”, and the format is flat" if rival else ""

    def take(self, mention: Mention) -> Fitted:
        """Give a mention its tokens."""
        numbers = self._covered(mention.span)
        self._taken.update(dict.fromkeys(numbers, mention.span))
        return Fitted(mention, numbers)

    def _covered(self, span: Span) -> range:
        first, last = self._starts.get(span.start), self._ends.get(span.end)
        return range(0) if first is None or last is None else range(first, last + 1)

    def _misfit(self, span: Span) -> str:
        borders = (span.start, span.end)
        cut = (t for t in self._tokens if any(t.start < border < t.end for border in borders))
        token = next(cut, None)
        if token is None:
            return "begins or ends with a blank"
        return f"cuts the token “{token.of(self._text)}”"


def _first_token(fitted: Fitted) -> int:
    return fitted.tokens.start


def _loss(marked: MarkedArticle, mention: Mention, reason: str) -> Loss:
    article = marked.article
    name = article.meta.title or article.meta.source or article.uid
    return Loss(name, mention.span.of(article.text), reason)


def _by_precedence(marked: MarkedArticle) -> list[Mention]:
    wanted = [mention for mention in marked.mentions if mention.state is not State.REJECTED]
    return sorted(wanted, key=_precedence)


def _precedence(mention: Mention) -> tuple[bool, int, int, str]:
    undecided = mention.state is State.SUGGESTED
    return (undecided, mention.span.start, -mention.span.end, mention.label)
