"""Where words stand: what makes two places of the same words alike to the memory."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.core.span import Span
from annotator.core.terms import evened, normalise

_REACH = 48  # code points looked at on either side: a neighbour, and what may lie between
_MARKS = r"'\"‘’“”«»`´\-‐‑–—"
_GAP = rf"(?:[^\S\n]|[{_MARKS}])*\n?(?:[^\S\n]|[{_MARKS}])*"
# The same forwards and backwards, so that the word before is found in the reversed text.
_NEIGHBOUR = re.compile(rf"{_GAP}([^\W_]+(?:['’&.‑-][^\W_]+)*)")
_POSSESSIVE = re.compile(r"['’‘`´][sS]?(?=\s)")
_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be been but by for from had has have he her his if in into is it its"
        " may more no not of on or our over she so than that the their them then these they this"
        " those to under up was we were what when where which while who will with would you"
        " al d de del der des di du e el en et l la las le les los por s un una van von y",
    )
)


@lru_cache(maxsize=8192)
def surface_of(words: str) -> str:
    """Return words as the memory knows them: capitals kept, typography and blanks evened out."""
    return " ".join(evened(words).split())


def neighbours(text: str, span: Span) -> tuple[str, str]:
    """Return the words right before and right behind a span, by `normalise`; "" if there is none.

    Only blanks, quotes, hyphens, one line end and a possessive may lie between: no neighbour is
    taken from another sentence, bracket or paragraph.
    """
    before = text[max(0, span.start - _REACH) : span.start]
    behind = text[span.end : span.end + _REACH]
    possessive = _POSSESSIVE.match(behind)
    left = _NEIGHBOUR.match(before[::-1])
    right = _NEIGHBOUR.match(behind, possessive.end() if possessive else 0)
    return normalise(left[1][::-1]) if left else "", normalise(right[1]) if right else ""


def contexts(text: str, span: Span) -> tuple[str, ...]:
    """Return the contexts of a span: "dutch …", "… company", or "of … and".

    Each neighbour that says something is a context by itself. Small words would be the same
    nearly everywhere: two of them make one context together, one alone makes none.
    """
    left, right = neighbours(text, span)
    telling = [f"{left} …"] if left and left not in _SMALL_WORDS else []
    telling += [f"… {right}"] if right and right not in _SMALL_WORDS else []
    together = (f"{left} … {right}",) if left and right else ()
    return tuple(telling) or together
