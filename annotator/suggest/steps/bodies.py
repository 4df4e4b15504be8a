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
    rf"\s+(?:of|for|on|against)\s+(?!(?:{MONTH}|{WEEKDAY})\b)(?:(?:the|an?)\s+)?"
    rf"(?:{_WORD})(?:\s+(?:{_WORD})){{0,6}}"
    rf"(?:(?:,\s+(?:{_WORD})){{0,4}},?\s+and\s+(?:{_WORD})(?:\s+(?:{_WORD})){{0,4}})?"
)
_REACH = 120  # code points looked at before a head noun
_BEFORE_HEAD = 8  # words; no body has a longer name before its head noun
_POSSESSIVE = re.compile(r"['’‘`][sS]?$")
_WEAK = frozenset({"Bank", "Center", "Centre", "Club", "Group", "Hall", "Port"})


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
        if label is None or label == suggestion.label:
            return suggestion
        head = _head(found, words)
        if _may_be_both(head, suggestion):
            return suggestion
        return replace(suggestion, label=label, reason=f"{suggestion.reason}; “{head}”")

    return rule


def _bodies(text: str, head: re.Pattern[str], words: Words) -> Iterator[tuple[str, Span]]:
    for piece in pieces(text):
        for match in head.finditer(text, piece.start, piece.end):
            of_two = " " in match.group()
            start = _start(text, piece.start, match.start(), words, of_two)
            tail = _COMPLEMENT.match(text, match.end(), piece.end)
            end = _end(text, tail.end()) if tail else match.end()
            if start < match.start() or tail:
                yield match.group(), Span(start, end)


def _start(text: str, first: int, head: int, words: Words, of_two: bool = False) -> int:
    """Return where the capitalised words before a head noun begin.

    Before a head of two words "and" may stand: "Exhibition and Convention Centre".
    """
    before = list(_TOKEN.finditer(text, max(first, head - _REACH), head))[-_BEFORE_HEAD:]
    start = edge = head
    for token in reversed(before):
        if text[token.end() : edge].strip():
            break
        if token["name"] and not _stops(token["name"], words):
            start = edge = token.start()
        elif token.group() in ("and", "&") and edge == start and (start != head or of_two):
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
    if found[-1] in words.media:
        return "ORG"
    last = words.heads.get(found[-1])
    return words.heads.get(_head(found, words), last if last == "LAW" else None)


def _head(found: list[str], words: Words) -> str:
    """Return the head noun of a name: of two words, "Convention Centre", if there is such a one."""
    end = next(
        (i for i, word in enumerate(found) if i and word in ("of", "for", "on", "against")),
        len(found),
    )
    pair = " ".join(found[max(0, end - 2) : end])
    return pair if pair in words.heads else found[end - 1]


def _may_be_both(head: str, suggestion: Suggestion) -> bool:
    """Whether the model's label is as good as the head noun's: a centre may be a building."""
    return head in _WEAK and suggestion.label in ("ORG", "FAC", "LAW", "EVENT")
