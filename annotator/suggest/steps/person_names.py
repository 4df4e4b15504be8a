"""How the names of people are written: the pieces of the patterns that look for them."""

from __future__ import annotations

import re

from annotator.core.span import Span
from annotator.suggest.data import Words

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁĻŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽ"
NAME_WORD = rf"[{UPPER}][\w'’-]{{0,40}}[^\W_]|[{UPPER}]\.|[{UPPER}](?=[^\S\n][{UPPER}][a-z])"
PARTICLE = r"(?:da|de|del|della|di|dos|do|la|le|van|von|der|den|bin|bint|ibn|al|el|ul|y|e)"
GAP = r"[^\S\n]{1,2}"  # more are a column of the page
NAME = rf"(?:{NAME_WORD})(?:{GAP}(?:{PARTICLE}{GAP}){{0,2}}(?:{NAME_WORD})){{0,5}}"
SECOND = re.compile(rf"{GAP}and{GAP}({NAME})")  # the other one of "Presidents Xi and Lula"
CONFUSED = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART"})
_OF_AGENCIES = frozenset({"File", "Host", "Images", "Photo", "Photos", "Pictures", "Pool"})
_POSSESSIVE = re.compile(r"['’‘`][sS]?$")


def without_possessive(text: str, start: int, end: int) -> Span:
    """Return the span without the possessive at its end."""
    tail = _POSSESSIVE.search(text, start, end)
    return Span(start, tail.start() if tail else end)


def is_name(surface: str, words: Words) -> bool:
    """Whether a surface can be a person's name: words with one capital, no head noun."""
    parts = surface.split()
    one_capital = all(re.fullmatch(rf"{NAME_WORD}|{PARTICLE}", part) for part in parts)
    ordinary = any(p in words.heads or p in words.media or p in _OF_AGENCIES for p in parts)
    return one_capital and not ordinary and not surface.isupper()
