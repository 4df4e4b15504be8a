"""Names by their head noun: "… Council" is a body, "Treaty of …" a law, "… Airport" a site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.layout import headlines, pieces
from annotator.suggest.steps.dates import MONTH, WEEKDAY
from annotator.suggest.steps.step import Rule, Step, words_of

_SCORE = 0.8
_UPPER = "A-ZÀ-ÖØ-ÞĆČĎĐĞİŁŃŌŘŚŞŠŪŹŻŽ"
_WORD = rf"(?:[{_UPPER}]\.){{2,}}|[{_UPPER}][\w-]{{0,40}}[^\W_](?:['’‘][a-z]*)?|[{_UPPER}]\b"
_TOKEN = re.compile(rf"(?P<name>{_WORD})|and\b|\S")
_COMPLEMENT = re.compile(
    rf"\s+(?:of|for|on|against)\s+(?!(?:{MONTH}|{WEEKDAY})\b)(?:the\s+)?"
    rf"(?:{_WORD})(?:\s+(?:{_WORD})){{0,6}}"
    rf"(?:(?:,\s+(?:{_WORD})){{0,4}},?\s+and\s+(?:{_WORD})(?:\s+(?:{_WORD})){{0,4}})?"
)
_REACH = 120  # code points looked at before a head noun
_BEFORE_HEAD = 8  # words; no body has a longer name before its head noun
_POSSESSIVE = re.compile(r"['’‘`][sS]?$")
_WEAK = frozenset({"Agreement", "Bank", "Center", "Centre", "Club", "Group", "Hall", "Port"})


def named_bodies(words: Words) -> Step:
    """Make the step that adds capitalised names with a head noun, at their full length."""
    heads = "|".join(sorted(words.heads, key=len, reverse=True))
    head = re.compile(rf"(?<![\w-])(?:{heads})(?![\w-])")

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        titles = Cover(len(text), headlines(text))
        return suggestions + [
            Suggestion(span, words.heads[noun], "", _SCORE, Origin.RULE, f"a name with “{noun}”")
            for noun, span in _bodies(text, head, words)
            if not titles.touches(span)
        ]

    return step


def label_by_head(words: Words) -> Rule:
    """Make the rule that corrects the label of a name by its head noun."""

    def rule(text: str, suggestion: Suggestion) -> Suggestion | None:
        if suggestion.label in ("DATE", "POLICY", "NORP"):
            return suggestion
        found = words_of(suggestion.span.of(text))
        label = _label(found, words) if len(found) > 1 else None
        if label is None or label == suggestion.label or _may_be_both(found, suggestion):
            return suggestion
        return replace(suggestion, label=label, reason=f"{suggestion.reason}; “{_head(found)}”")

    return rule


def _bodies(text: str, head: re.Pattern[str], words: Words) -> Iterator[tuple[str, Span]]:
    for piece in pieces(text):
        for match in head.finditer(text, piece.start, piece.end):
            start = _start(text, piece.start, match.start(), words)
            tail = _COMPLEMENT.match(text, match.end(), piece.end)
            end = _end(text, tail.end()) if tail else match.end()
            if start < match.start() or tail:
                yield match.group(), Span(start, end)


def _start(text: str, first: int, head: int, words: Words) -> int:
    """Return where the capitalised words before a head noun begin."""
    before = list(_TOKEN.finditer(text, max(first, head - _REACH), head))[-_BEFORE_HEAD:]
    start = edge = head
    for token in reversed(before):
        if text[token.end() : edge].strip():
            break
        if token["name"] and not _stops(token["name"], words):
            start = edge = token.start()
        elif token.group() in ("and", "&") and edge == start != head:
            edge = token.start()
        else:
            break
    return start


def _stops(word: str, words: Words) -> bool:
    """Whether no name of a body goes back beyond a word: a title, "The", "China's"."""
    bare = _POSSESSIVE.sub("", word)
    if bare != word and bare not in words.possessives:
        return True
    half = bare.partition("-")[2][:1]
    return half.islower() or bare.lower() in words.common or bare.lower() in words.titles


def _end(text: str, end: int) -> int:
    tail = _POSSESSIVE.search(text, max(0, end - 2), end)
    return tail.start() if tail else end


def _label(found: list[str], words: Words) -> str | None:
    return "ORG" if found[-1] in words.media else words.heads.get(_head(found))


def _head(found: list[str]) -> str:
    for index, word in enumerate(found):
        if word in ("of", "for", "on", "against") and index:
            return found[index - 1]
    return found[-1]


def _may_be_both(found: list[str], suggestion: Suggestion) -> bool:
    """Whether the model's label is as good as the head noun's: a centre may be a building."""
    return _head(found) in _WEAK and suggestion.label in ("ORG", "FAC", "LAW", "EVENT")
