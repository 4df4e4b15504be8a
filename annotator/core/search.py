"""What people type to search, as an expression of SQLite's FTS5 and as words to look for.

Words must all occur. "Quotation marks" make a phrase, a star at its end stands for any ending,
and AND, OR, NOT and brackets mean what they mean in FTS5 (https://sqlite.org/fts5.html). Whatever
is not well-formed, because it is half typed for example, is taken as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.tokens import spaced

_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(
    r'["“”„«](?P<phrase>[^"“”„«»]*)["“”«»](?P<any_ending>\*?)'
    r'|(?P<sign>[()])|(?P<word>[^\s()"“”„«»]+)|(?P<loose>["“”„«»])'
)
_OPERATORS = ("AND", "OR", "NOT")
_MOST_SIGNS = 100  # operators and brackets: more than anybody types, fewer than FTS5 can bear


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase; with `beginning`, whatever its last word goes on with is found too."""

    words: str
    beginning: bool = False

    @property
    def match(self) -> str:
        """The term as FTS5 wants it."""
        return f'"{spaced(self.words)}"' + ("*" if self.beginning else "")


@dataclass(frozen=True, slots=True)
class Search:
    """An expression that FTS5 understands, and the terms of which a text has one or more."""

    match: str
    terms: tuple[Term, ...]


class _Malformed(Exception):
    """What was typed is no expression; it is taken as words."""


def parse_search(typed: str, *, beginnings: bool = False) -> Search | None:
    """Return what was typed as a search; None if there is no word in it.

    With `beginnings` each single word is taken as the beginning of one, as while somebody types.
    """
    try:
        return _Parser(typed, beginnings=beginnings).whole()
    except _Malformed:
        terms = tuple(Term(word, beginnings) for word in _WORD.findall(typed))
        return Search(" ".join(term.match for term in terms), terms) if terms else None


class _Parser:
    """Reads an expression from left to right: OR binds least, then AND, then NOT."""

    def __init__(self, typed: str, *, beginnings: bool) -> None:
        self._parts = list(_parts(typed, beginnings=beginnings))
        self._next = 0
        if sum(isinstance(part, str) for part in self._parts) > _MOST_SIGNS:
            raise _Malformed

    def whole(self) -> Search:
        found = self._any_of()
        if self._peek() is not None:
            raise _Malformed
        return found

    def _any_of(self) -> Search:
        found = [self._all_of()]
        while self._took("OR"):
            found.append(self._all_of())
        return _joined(found, "OR")

    def _all_of(self) -> Search:
        found = [self._without()]
        while self._took("AND") or self._peek() not in (None, "OR", ")"):
            found.append(self._without())
        return _joined(found, "AND")

    def _without(self) -> Search:
        found, unwanted = self._one(), []
        while self._took("NOT"):
            unwanted.append(self._one().match)
        return Search(" NOT ".join([found.match, *unwanted]), found.terms)

    def _one(self) -> Search:
        if self._took("("):
            found = self._any_of()
            if not self._took(")"):
                raise _Malformed
            return Search(f"({found.match})", found.terms)
        part = self._peek()
        if not isinstance(part, Term):
            raise _Malformed
        self._next += 1
        return Search(part.match, (part,))

    def _peek(self) -> str | Term | None:
        return self._parts[self._next] if self._next < len(self._parts) else None

    def _took(self, sign: str) -> bool:
        taken = self._peek() == sign
        self._next += taken
        return taken


def _joined(found: list[Search], operator: str) -> Search:
    if len(found) == 1:
        return found[0]
    terms = tuple(term for part in found for term in part.terms)
    return Search(f"({f' {operator} '.join(part.match for part in found)})", terms)


def _parts(typed: str, *, beginnings: bool) -> Iterator[str | Term]:
    """Yield operators and brackets as texts, words and phrases as terms."""
    for part in _PART.finditer(typed):
        if part["loose"]:
            raise _Malformed
        if part["sign"] or part["word"] in _OPERATORS:
            yield part[0]
        elif part["phrase"] is not None:
            words = _WORD.findall(part["phrase"])
            yield from [Term(" ".join(words), bool(part["any_ending"]))] if words else []
        else:
            yield from _single(part["word"], beginnings=beginnings)


def _single(word: str, *, beginnings: bool) -> Iterator[Term]:
    """Yield the terms of what stands between blanks: "G77+China*" has two."""
    words = _WORD.findall(word)
    for place, part in enumerate(words, start=1):
        starred = place == len(words) and word.endswith("*")
        yield Term(part, beginnings or starred)
