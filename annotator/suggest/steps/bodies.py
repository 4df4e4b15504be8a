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
_IN_PLACE = re.compile(
    rf"\s+(?:in|to)\s+(?:the\s+)?(?:Republic\s+of\s+)?(?:{_WORD})(?:\s+(?:{_WORD})){{0,3}}"
)  # "UN Mission in South Sudan"
_COMPLEMENT = re.compile(
    rf"\s+(?:of|for|on|against)\s+(?!(?:{MONTH}|{WEEKDAY})\b)(?:(?:the|an?)\s+)?"
    rf"(?:{_WORD})(?:\s+(?:{_WORD})){{0,6}}"
    rf"(?:(?:(?:,\s+(?:{_WORD})){{1,4}},?|)\s+and\s+(?:{_WORD})(?:\s+(?:{_WORD})){{0,4}})?"
)
_OF_STATE = re.compile(rf"\s+of\s+(?:the\s+)?(?:{_WORD})(?:\s+(?:{_WORD})){{0,2}}")
_STATE_HEADS = frozenset({"Department", "Ministry"})  # "Ministry of Trade of Utopia" is one name
_OVER_NOTHING = frozenset(
    {"Army", "Bank", "Cabinet", "Congress", "Court", "Parliament", "Police", "Senate", "University"}
)  # what follows "on" or "against" is what they act upon
_NO_COMPLEMENT = re.compile(r"\s+(?:on|against)\b")
_SUM = re.compile(r"\s+of\s+(?:USD?|EUR|GBP|RMB|Rs|Euros?)\b")
_OF_SITES = frozenset({"King", "Prince", "Queen", "Sheikh", "Sultan"})  # "King Utop University"
_REACH = 120  # code points looked at before a head noun
_BEFORE_HEAD = 8  # words; no body has a longer name before its head noun
_POSSESSIVE = re.compile(r"['’‘`][sS]?$")
_REGIONS = frozenset({"State", "Region", "County", "District", "Canton", "Voivodeship"})
_DESCRIBED = frozenset({"EVENT", "LAW", "LOC", "POLICY"})
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
        if len(found) > 1 and found[-1] in _REGIONS and words.adjectives.issuperset(found[:-1]):
            return None
        head = _head(found, words) if found else ""
        if label and head in words.heads and _describes(suggestion.span.of(text), head, words):
            return None
        if label is None or label == suggestion.label:
            return suggestion
        if _may_be_both(head, suggestion):
            return suggestion
        return replace(suggestion, label=label, reason=f"{suggestion.reason}; “{head}”")

    return rule


def _bodies(text: str, head: re.Pattern[str], words: Words) -> Iterator[tuple[str, Span]]:
    for piece in pieces(text):
        for match in head.finditer(text, piece.start, piece.end):
            start = _start(text, piece.start, match, words)
            tail = _complement(text, match, piece.end)
            end = _end(text, tail.end()) if tail else match.end()
            name = Span(start, end)
            if len(name) > len(match.group()) and not _describes(
                name.of(text), match.group(), words
            ):
                yield match.group(), name


def _complement(text: str, head: re.Match[str], end: int) -> re.Match[str] | None:
    """Return "of Trade and Industry" behind a head noun; a mission is in a country, or to it."""
    place = _IN_PLACE.match(text, head.end(), end) if head.group() == "Mission" else None
    if head.group() in _OVER_NOTHING and _NO_COMPLEMENT.match(text, head.end(), end):
        return None
    if _SUM.match(text, head.end(), end):
        return None
    field = _COMPLEMENT.match(text, head.end(), end)
    state = _OF_STATE.match(text, field.end(), end) if field else None
    return place or (state if head.group() in _STATE_HEADS else None) or field


def _describes(name: str, noun: str, words: Words) -> bool:
    """Whether a capital makes no name: "Kazan Summit", "Free Trade Agreement"."""
    if words.heads[noun] not in _DESCRIBED:
        return False
    if noun == "Summit" and name.count(" ") == 1 and name.endswith(noun):
        return True
    others = words_of(name.replace(noun, " ", 1))
    return all(word in words.adjectives or word.islower() for word in others)


def _start(text: str, first: int, noun: re.Match[str], words: Words) -> int:
    """Return where the capitalised words before a head noun begin.

    Before a building's noun of two words "and" may stand: "Exhibition and Convention Centre".
    Zones and parks are not joined by it: "Utopia and Reef Free Zone" are two names.
    """
    head, kind = noun.start(), noun.group()
    of_two = " " in kind and words.heads[kind] == "FAC"
    alone = kind.split()[-1] in words.sites and words.heads[kind] == "POLICY"
    before = list(_TOKEN.finditer(text, max(first, head - _REACH), head))[-_BEFORE_HEAD:]
    start = edge = head
    for token in reversed(before):
        if text[token.end() : edge].strip():
            break
        if token["name"] and not _stops(token["name"], words):
            start = edge = token.start()
        elif alone or token.group() not in ("and", "&") or edge != start:
            break
        elif start != head or of_two:
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
    title = bare.lower() in words.titles and bare not in _OF_SITES
    return half.islower() or bare.lower() in words.common or title


def _end(text: str, end: int) -> int:
    tail = _POSSESSIVE.search(text, max(0, end - 2), end)
    return tail.start() if tail else end


def _label(found: list[str], words: Words) -> str | None:
    if found[-1] in words.media:
        return "ORG"
    if len(found) > 1 and found[-1] in _REGIONS:
        return "GPE"
    last = words.heads.get(found[-1])
    return words.heads.get(_head(found, words), last if last == "LAW" else None)


def _head(found: list[str], words: Words) -> str:
    """Return the head noun of a name, the longest there is: "Convention Centre"."""
    end = next(
        (i for i, word in enumerate(found) if i and word in ("of", "for", "on", "against")),
        len(found),
    )
    for length in (3, 2):
        longer = " ".join(found[max(0, end - length) : end])
        if longer in words.heads:
            return longer
    return found[end - 1]


def _may_be_both(head: str, suggestion: Suggestion) -> bool:
    """Whether the model's label is as good as the head noun's: a centre may be a building."""
    return head in _WEAK and suggestion.label in ("ORG", "FAC", "LAW", "EVENT")
