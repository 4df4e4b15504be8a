"""Entities in which the model ran two names, or a name and an office, together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.data import Name, Words
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.step import Step

_JOINT = re.compile(r"\s+(?:and|&)\s+|,\s+|(?:['’‘`]s|(?<=s)['’])\s+|\s*/\s*")
_ENUMERATES = re.compile(r"\s(?:of|for|on|against)\s")
_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "PRODUCT", "WORK_OF_ART"})
_STATE_BODY = re.compile(
    r"(?:[A-Z]\w+\s+){0,3}(?:Ministry|Parliament|Embassy|Consulate|Cabinet|Senate|Government"
    r"|Central Bank|National Assembly|Supreme Court|Constitutional Court)\b"
    r"|(?:Ministry|Department|Parliament|Embassy|Bureau|Office|House) of\b"
)
_NAME_AFTER = re.compile(r"\s+[A-ZÀ-Ž][\w'’.-]+(?:\s+[A-ZÀ-Ž][\w'’.-]*){1,4}$")
_PORTFOLIO_AFTER = re.compile(
    r"\s+(?:Minister|Secretary|Ministers|Commissioner|Adviser|Advisor)\b", re.IGNORECASE
)
_PORTFOLIO_BEFORE = re.compile(
    r"(?:Minister|Secretary|Commissioner|Representative|Adviser|Advisor|Director)\s+(?:of|for|on)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_COMMON_NOUN = re.compile(
    r"\s+(?:province|provinces|state|states|region|regions|city|district|county|prefecture|parish"
    r"|republic|government|territory|peninsula|port|airport|railway|road|highway|border|coast"
    r"|area|areas|countries|nations|leaders|officials|people|side|field|mine|dam|summit)$"
)
_OF_PLACE = re.compile(
    r"\s+(?:junta|government|administration|regime|authorities|officials|summit|crisis|coup|war"
    r"|deal|talks|visit|trip|leaders?)$",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"[A-Z]\.\s+(?=[A-Z][a-z])")  # "plans B and C. Utopian officials"
_GOVERNMENT_OF = re.compile(r"(?:Royal\s+)?Government\s+of\s+(?:the\s+)?")
_MISTAKEN = frozenset({"LOC", "GPE", "FAC", "PRODUCT", "WORK_OF_ART"})
_NO_COMMON_NOUN = frozenset({"GPE", "LOC", "NORP"})


def split_joined(names: Matcher[Name]) -> Step:
    """Make the step that parts "Luxon and Cook Islands" or "Togo's Lomé" at a well-known name."""

    def parts(text: str, suggestion: Suggestion) -> Iterator[Suggestion]:
        surface = suggestion.span.of(text)
        whole = suggestion.label not in _NAMES or _label(names, surface)
        joints = [] if whole else list(_JOINT.finditer(surface))
        for joint in joints:
            left, right = surface[: joint.start()], surface[joint.end() :]
            known_left, known_right = _label(names, left), _label(names, right)
            known = (known_left or known_right) and right[:1].isupper()
            if not known or _ENUMERATES.search(left):
                continue
            start = suggestion.span.start
            ends = (
                (start, start + joint.start(), known_left, left),
                (start + joint.end(), suggestion.span.end, known_right, right),
            )
            for first, last, label, part in ends:
                fallback = "PERSON" if " " in part and not known_left else suggestion.label
                yield replace(suggestion, span=Span(first, last), label=label or fallback)
            return
        yield suggestion

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        return [part for suggestion in suggestions for part in parts(text, suggestion)]

    return step


def split_adjectives(names: Matcher[Name]) -> Step:
    """Make the step that parts "Chinese Foreign Ministry": the adjective is no part of the name."""

    def parts(text: str, suggestion: Suggestion) -> Iterator[Suggestion]:
        span = suggestion.span
        first, blank, rest = span.of(text).partition(" ")
        adjective = blank and suggestion.label == "ORG" and _label(names, first) == "NORP"
        if adjective and rest.islower() and suggestion.origin is Origin.MODEL:
            yield replace(suggestion, span=Span(span.start, span.start + len(first)), label="NORP")
            return
        if not adjective or not _STATE_BODY.match(rest):
            yield suggestion
            return
        cut = span.start + len(first)
        yield replace(suggestion, span=Span(span.start, cut), label="NORP")
        yield replace(suggestion, span=Span(cut + 1, span.end))

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        return [part for suggestion in suggestions for part in parts(text, suggestion)]

    return step


def split_offices(words: Words) -> Step:
    """Make the step that parts "Central Bank of Utopia Governor Jane Doe" at the office.

    What begins with a title, "King Mswati III", is a person.
    """
    titles = "|".join(re.escape(title.title()) for title in sorted(words.name_titles))
    office = re.compile(rf"\s+(?:Deputy\s+|Vice\s+)?(?:{titles})(?=\s)")
    office_last = re.compile(
        rf"(?<!\bof)(?<!\bthe)(?<!\bPrime)(?<!\bVice)\s+(?:Deputy\s+|Vice\s+)?(?:{titles})$"
    )
    leading = re.compile(rf"(?:{titles})\.?\s+(?=[A-ZÀ-Ž])")

    def parts(text: str, suggestion: Suggestion) -> Iterator[Suggestion]:
        span, surface = suggestion.span, suggestion.span.of(text)
        found = office.search(surface)
        name = _NAME_AFTER.match(surface, found.end()) if found else None
        last = office_last.search(surface)
        title = leading.match(surface)
        if suggestion.label == "ORG" and found and name:
            yield replace(suggestion, span=Span(span.start, span.start + found.start()))
            start = span.end - len(name.group().lstrip())
            reason = f"{suggestion.reason}; after the office{found.group()}"
            yield replace(suggestion, span=Span(start, span.end), label="PERSON", reason=reason)
        elif suggestion.label == "ORG" and last and last.start():
            yield replace(suggestion, span=Span(span.start, span.start + last.start()))
        elif title and surface.split()[-1] not in words.heads and suggestion.label in _MISTAKEN:
            start = span.start + title.end()
            reason = f"{suggestion.reason}; after the title {title.group().strip()}"
            yield replace(suggestion, span=Span(start, span.end), label="PERSON", reason=reason)
        else:
            yield suggestion

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        return [part for suggestion in suggestions for part in parts(text, suggestion)]

    return step


def no_portfolio(text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop the field of a minister: "Defence" in "Defence Minister", "Secretary for Trade"."""
    if suggestion.label not in ("ORG", "PRODUCT", "WORK_OF_ART"):
        return suggestion
    start, end = suggestion.span.start, suggestion.span.end
    short = suggestion.span.of(text).count(" ") < 3
    after = short and _PORTFOLIO_AFTER.match(text, end)
    before = short and _PORTFOLIO_BEFORE.search(text, max(0, start - 30), start)
    named = text[start:end].isupper() or "Ministry" in text[start:end]
    return None if (after or before) and not named else suggestion


def no_common_nouns(names: Matcher[Name], words: Words) -> Step:
    """Make the step that cuts common nouns at a place: "Batken province" names Batken.

    So do "Government of Utopia", "Utopia Junta" and "Utopia King" name Utopia, if it is well known,
    and the end of the sentence before it goes.
    """

    def rule(text: str, suggestion: Suggestion) -> Suggestion:
        start, surface = suggestion.span.start, suggestion.span.of(text)
        noun = _COMMON_NOUN.search(surface) if suggestion.label not in ("DATE", "FAC") else None
        if noun and suggestion.label in _NO_COMMON_NOUN:
            return replace(suggestion, span=Span(start, start + noun.start()))
        if noun and (known := _label(names, surface[: noun.start()])):
            return replace(suggestion, span=Span(start, start + noun.start()), label=known)
        first, last = _known_part(surface, words)
        label = _label(names, surface[first:last]) if last - first < len(surface) else ""
        if label not in ("GPE", "PERSON", "NORP"):
            return suggestion
        return replace(suggestion, span=Span(start + first, start + last), label=label)

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        return [rule(text, suggestion) for suggestion in suggestions]

    return step


def _known_part(surface: str, words: Words) -> tuple[int, int]:
    """Return where the name begins and ends in "Government of Utopia", "Utopia Junta"."""
    of = _GOVERNMENT_OF.match(surface) or _INITIAL.match(surface)
    noun = _OF_PLACE.search(surface)
    last = surface.rpartition(" ")
    title = len(last[0]) if last[2].lower() in words.titles else len(surface)
    return of.end() if of else 0, noun.start() if noun else title


def _label(names: Matcher[Name], surface: str) -> str:
    """Return the label of a well-known name that is the whole surface, or nothing."""
    found = names.find(surface)
    whole = len(found) == 1 and len(found[0].span) == len(surface)
    return found[0].value.label if whole else ""
