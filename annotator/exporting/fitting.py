"""Fitting spans onto tokens, for the formats in which a label is a property of a token.

Such formats are flat: no token has two labels. What does not fit becomes a loss.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.core.exchange import Loss, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.messages import worded
from annotator.core.span import Span
from annotator.exporting.keeping import by_precedence, loss_of, overlaps


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
    for mention in by_precedence(marked):
        reason = refusal(mention) or places.refusal(mention.span)
        if reason:
            losses.append(loss_of(marked, mention, reason))
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
        self._taken: dict[int, Mention] = {}

    def refusal(self, span: Span) -> str:
        """Return why no free tokens make up a span, or an empty string if some do."""
        numbers = self._covered(span)
        if not numbers:
            return self._misfit(span)
        rival = next(filter(None, map(self._taken.get, numbers)), None)
        return overlaps(rival, self._text) if rival else ""

    def take(self, mention: Mention) -> Fitted:
        """Give a mention its tokens."""
        numbers = self._covered(mention.span)
        self._taken.update(dict.fromkeys(numbers, mention))
        return Fitted(mention, numbers)

    def _covered(self, span: Span) -> range:
        first, last = self._starts.get(span.start), self._ends.get(span.end)
        return range(0) if first is None or last is None else range(first, last + 1)

    def _misfit(self, span: Span) -> str:
        borders = (span.start, span.end)
        cut = (t for t in self._tokens if any(t.start < border < t.end for border in borders))
        token = next(cut, None)
        if token is None:
            return worded("begins or ends with a blank")
        return worded("cuts the token “{words}”", words=token.of(self._text))


def _first_token(fitted: Fitted) -> int:
    return fitted.tokens.start
