"""Names of people that stand after a title, whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.layout import headlines
from annotator.suggest.steps.step import Step

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁĻŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽ"
_NAME_WORD = rf"[{_UPPER}][\w'’-]{{0,40}}[^\W_]|[{_UPPER}]\."
_PARTICLE = r"(?:da|de|del|della|di|dos|do|la|le|van|von|der|den|bin|bint|ibn|al|el|ul|y|e)"
_GAP = r"[^\S\n]{1,2}"  # more are a column of the page
_NAME = rf"(?:{_NAME_WORD})(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,2}}(?:{_NAME_WORD})){{0,5}}"
_NEXT_WORD = re.compile(rf"(?:{_GAP}|-)({_NAME_WORD})(?!\.?[A-Za-z])")
_AFTER_PARTICLE = re.compile(rf"\b{_PARTICLE}$")
_WITH_ACCOUNT = re.compile(rf"(?<![\w-])(?P<name>{_NAME}){_GAP}\(@\w+\)")
_TWO_WORDS = re.compile(rf"(?:{_NAME_WORD}){_GAP}(?:{_NAME_WORD})")
_OF_COUNTRY = re.compile(rf"[{_UPPER}]\w+['’]s{_GAP}$")
_PREVIOUS_WORD = re.compile(rf"(?<=[\w,;:]){_GAP}({_NAME_WORD}){_GAP}$")
_CREDIT = re.compile(
    rf"(?:\b(?:Photos?|Pictures?|Image|Credit|Text|Author|Editor):{_GAP}(?:[Bb]y{_GAP})?"
    rf"|\b(?:[Pp]hotos?|[Pp]ics?|[Pp]ictures?|[Rr]eporting|[Ww]riting|[Ee]diting|[Ww]ritten){_GAP}[Bb]y{_GAP}"
    rf"|^(?:By|BY|by){_GAP})(?P<name>{_NAME})",
    re.MULTILINE,
)
_WITH_OUTLET = re.compile(
    rf"\((?:[{_UPPER}][\w.&-]*{_GAP}?){{1,5}}/(?:[{_UPPER}][\w.&-]*{_GAP}?/)?(?P<name>{_NAME})\)"
)
_CREDITS = (
    (_WITH_ACCOUNT, "a name with an account"),
    (_CREDIT, "a name in a credit line"),
    (_WITH_OUTLET, "a name in a credit line"),
)
_SECOND = re.compile(rf"{_GAP}and{_GAP}({_NAME})")
_POSSESSIVE = re.compile(r"['’‘`][sS]?$")
_IN_PLACE = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]t)\s$")
_SCORE = 0.8
_SURE = 0.9
_REACH = 40  # code points: longer than any first name
_SURE_OF_BODY = 0.85


def persons_after_titles(words: Words) -> Step:
    """Make the step that marks the unmarked name after "President" and other titles."""
    strong = sorted(words.name_titles, key=len, reverse=True)
    capitalised = "|".join(re.escape(title.title()) for title in strong)
    pattern = re.compile(rf"\b(?P<title>{capitalised})(?P<many>s?)\.?{_GAP}(?P<name>{_NAME})")

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        cover = Cover(len(text), [s.span for s in suggestions if s.label != "PRODUCT"])
        new = []
        for title, span in _after_titles(text, pattern):
            if not _ordinary(span.of(text), words) and cover.take(span):
                reason = f"a name after the title “{title}”"
                new.append(Suggestion(span, "PERSON", "", _SCORE, Origin.RULE, reason))
        return suggestions + new

    return step


_CONFUSED = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART"})


def persons_by_context(words: Words) -> Step:
    """Make the step that takes the subject of "said", or what "who" follows, for a person."""
    speech = "|".join(sorted(words.speech))
    before = re.compile(rf"\b(?:{speech}),?{_GAP}$")
    after = re.compile(rf",{_GAP}who\b|{_GAP}(?:{speech})\b|{_GAP}\(@\w")

    def rule(text: str, suggestion: Suggestion) -> Suggestion:
        span, surface = suggestion.span, suggestion.span.of(text)
        if suggestion.label not in _CONFUSED or not _is_name(surface, words):
            return suggestion
        first = before.search(text, max(0, span.start - 20), span.start)
        last = " " in surface and after.match(text, span.end)
        if not first and not last:
            return suggestion
        return replace(suggestion, label="PERSON", reason=f"{suggestion.reason}; who speaks")

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        return [rule(text, suggestion) for suggestion in suggestions]

    return step


def persons_of_countries(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Take two words after "Germany's" for a person, where the model is not sure of a body."""
    start, surface = suggestion.span.start, suggestion.span.of(text)
    unsure = suggestion.label == "ORG" and suggestion.score < _SURE_OF_BODY
    if not unsure or not _TWO_WORDS.fullmatch(surface):
        return suggestion
    if not _OF_COUNTRY.search(text, max(0, start - 20), start):
        return suggestion
    return replace(suggestion, label="PERSON", reason=f"{suggestion.reason}; a country's")


def places_by_context(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Take an unsure person after "in" or "near" for a place."""
    unsure = suggestion.label == "PERSON" and suggestion.score < _SURE
    start = suggestion.span.start
    if not unsure or not _IN_PLACE.search(text, max(0, start - 8), start):
        return suggestion
    return replace(suggestion, label="GPE", reason=f"{suggestion.reason}; where something is")


def persons_in_credits(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Mark full names in credit lines and before account names.

    "Photo: Jane Doe/AFP", "Reporting by Jane Doe", "Jane Doe (@jane)".
    """
    found = {
        span: reason
        for pattern, reason in _CREDITS
        for match in pattern.finditer(text)
        for span in _credited(text, match)
        if " " in span.of(text)
    }
    return [s for s in suggestions if s.span not in found] + [
        Suggestion(span, "PERSON", "", _SURE, Origin.RULE, reason) for span, reason in found.items()
    ]


def whole_persons(words: Words) -> Step:
    """Make the step that takes the capitalised words beside a person's name into it."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        cover = Cover(len(text), [*(s.span for s in suggestions), *headlines(text)])
        return [_extended(text, s, cover, words) if _may_grow(text, s) else s for s in suggestions]

    return step


def _credited(text: str, match: re.Match[str]) -> Iterator[Span]:
    """Yield the name of a credit line, and the second one of "Jane Doe and John Roe"."""
    yield Span(*match.span("name"))
    second = _SECOND.match(text, match.end("name"))
    if second:
        yield Span(*second.span(1))


def _after_titles(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    for match in pattern.finditer(text):
        yield match["title"], _without_possessive(text, *match.span("name"))
        second = _SECOND.match(text, match.end()) if match["many"] else None
        if second:
            yield match["title"], _without_possessive(text, *second.span(1))


def _without_possessive(text: str, start: int, end: int) -> Span:
    tail = _POSSESSIVE.search(text, start, end)
    return Span(start, tail.start() if tail else end)


def _ordinary(surface: str, words: Words) -> bool:
    found = surface.split()
    first, last = found[0], found[-1]
    return first.lower() in words.common | words.generic | words.titles or last in words.heads


def _is_name(surface: str, words: Words) -> bool:
    """Whether a surface can be a person's name: words with one capital, no head noun."""
    parts = surface.split()
    one_capital = all(re.fullmatch(rf"{_NAME_WORD}|{_PARTICLE}", part) for part in parts)
    ordinary = any(part in words.heads or part in words.media for part in parts)
    return one_capital and not ordinary and not surface.isupper()


def _extended(text: str, suggestion: Suggestion, cover: Cover, words: Words) -> Suggestion:
    span = suggestion.span
    match = _NEXT_WORD.match(text, span.end)
    while match and not _ends(match.group(1), words):
        particle = _AFTER_PARTICLE.search(text, span.start, span.end)
        if cover.touches(Span(*match.span(1))) and not particle:
            break
        span = Span(span.start, _without_possessive(text, *match.span(1)).end)
        match = _NEXT_WORD.match(text, span.end)
    grown = replace(suggestion, span=span)
    alone = " " not in suggestion.span.of(text)
    return _extended_left(text, grown, cover, words) if alone else grown


def _extended_left(text: str, suggestion: Suggestion, cover: Cover, words: Words) -> Suggestion:
    """Take in the first names before a surname; the first word of a sentence is none."""
    span = suggestion.span
    match = _PREVIOUS_WORD.search(text, max(0, span.start - _REACH), span.start)
    while match and not cover.touches(Span(*match.span(1))) and not _ends(match.group(1), words):
        span = Span(match.start(1), span.end)
        match = _PREVIOUS_WORD.search(text, max(0, span.start - _REACH), span.start)
    return replace(suggestion, span=span)


def _may_grow(text: str, suggestion: Suggestion) -> bool:
    """Whether a person's name may go on: not if it is a full name copied from elsewhere."""
    copied = suggestion.origin is Origin.PROPAGATED and " " in suggestion.span.of(text)
    return suggestion.label == "PERSON" and not copied


def _ends(word: str, words: Words) -> bool:
    lowered = word.lower()
    return (
        lowered in words.common
        or lowered in words.titles
        or lowered in words.generic
        or word in words.heads
    )
