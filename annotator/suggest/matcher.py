"""Finds written forms in a text: many thousands of them in one pass.

Text and forms are compared by `normalise`, and a hyphen inside a word equals a blank, so
"opening-up" finds "opening up". Matches are whole words, unless a form says otherwise. Offsets are
code points of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import ahocorasick

from annotator.core.span import Span
from annotator.core.terms import Form, normalise
from annotator.suggest.cover import Cover
from annotator.suggest.layout import pieces

Value = TypeVar("Value")
_INNER_HYPHEN = re.compile(r"(?<=[^\W_])-(?=[^\W_])")


@dataclass(frozen=True, slots=True)
class Match(Generic[Value]):
    """A form found in a text, and what it stands for."""

    span: Span
    form: Form
    value: Value


@dataclass(frozen=True, slots=True)
class _Entry(Generic[Value]):
    spelling: str
    form: Form
    value: Value


class Matcher(Generic[Value]):
    """Finds forms, each of which stands for a value (a concept, a place …)."""

    def __init__(self, forms: Iterable[tuple[Form, Value]]) -> None:
        self._entries: dict[str, list[_Entry[Value]]] = {}
        for form, value in forms:
            for spelling in form.spellings():
                entry = _Entry(spelling, form, value)
                self._entries.setdefault(_fold(spelling), []).append(entry)
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_LENGTH)
        for key in self._entries:
            self._automaton.add_word(key)
        self._automaton.make_automaton()
        self._inside = {
            key for key, known in self._entries.items() if not all(e.form.whole for e in known)
        }

    def find(self, text: str) -> list[Match[Value]]:
        """Return the matches in `text`, in order: of overlapping ones the longest."""
        if not self._entries:
            return []
        context = _Context(text)
        found = [match for piece in pieces(text) for match in self._in_piece(text, piece, context)]
        found.sort(key=lambda match: (-len(match.span), match.span.start))
        cover = Cover(len(text))
        longest = [match for match in found if cover.take(match.span)]
        return sorted(longest, key=lambda match: match.span)

    def _in_piece(self, text: str, piece: Span, context: _Context) -> Iterator[Match[Value]]:
        folded, places = _squeezed(_fold(piece.of(text)))
        for last, length in self._automaton.iter(folded):
            first = last + 1 - length
            key = folded[first : last + 1]
            whole = _is_whole(folded, first, last + 1)
            if whole or key in self._inside:
                span = Span(piece.start + places[first], piece.start + places[last] + 1)
                yield from self._fitting(span, key, context, whole=whole)

    def _fitting(
        self, span: Span, key: str, context: _Context, *, whole: bool
    ) -> Iterator[Match[Value]]:
        for entry in self._entries[key]:
            if entry.form.whole and not whole:
                continue
            if _case_fits(entry, span.of(context.text)) and context.allows(entry.form, span):
                yield Match(span, entry.form, entry.value)
                return


class _Context:
    """The words around a match: they decide where a form says so."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._known: dict[str, bool] = {}

    def allows(self, form: Form, span: Span) -> bool:
        """Whether the words that `form` asks for are there, and those it excludes are not."""
        return (
            (not form.context or any(map(self._has, form.context)))
            and not any(self._ends_with(word, span.start) for word in form.not_after)
            and not any(self._begins_with(word, span.end) for word in form.not_before)
        )

    def _has(self, word: str) -> bool:
        if word not in self._known:
            pattern = rf"(?<!\w){re.escape(_fold(word))}(?!\w)"
            self._known[word] = re.search(pattern, _fold(self.text)) is not None
        return self._known[word]

    def _ends_with(self, word: str, start: int) -> bool:
        before = _fold(self.text[max(0, start - len(word) - 8) : start]).rstrip(" -'\"(")
        return re.search(rf"(?<!\w){re.escape(_fold(word))}$", before) is not None

    def _begins_with(self, word: str, end: int) -> bool:
        after = _fold(self.text[end : end + len(word) + 8]).lstrip(" -'\"(")
        return re.match(rf"{re.escape(_fold(word))}(?!\w)", after) is not None


def _fold(text: str) -> str:
    """Normalise, one character for one, and let a hyphen inside a word be a blank."""
    normal = normalise(text)
    return _INNER_HYPHEN.sub(" ", normal) if "-" in normal else normal


def _squeezed(folded: str) -> tuple[str, Sequence[int]]:
    """Return the text with one blank for many, and where each character stood before."""
    if "  " not in folded:
        return folded, range(len(folded))
    kept = [i for i, char in enumerate(folded) if char != " " or folded[i - 1 : i] != " "]
    return "".join([folded[i] for i in kept]), kept


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (
        (start > 0 and _joined(text[start - 1], text[start]))
        or (end < len(text) and _joined(text[end - 1], text[end]))
    )


def _joined(left: str, right: str) -> bool:
    """Whether no word can end between two characters: both are letters of a spaced script."""
    if not left.isalnum() or not (right.isalnum() or unicodedata.combining(right)):
        return False
    return not (_is_wide(left) or _is_wide(right))


def _is_wide(char: str) -> bool:
    return char > "\u1100" and unicodedata.east_asian_width(char) in "WF"


def _case_fits(entry: _Entry[Value], surface: str) -> bool:
    if entry.form.ignores_case:
        return True
    letters = filter(str.isalpha, surface)
    return all(a == b for a, b in zip(letters, filter(str.isalpha, entry.spelling), strict=False))
