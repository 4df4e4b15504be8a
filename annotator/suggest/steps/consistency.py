"""The same name gets the same label throughout an article, wherever it stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Case, Form
from annotator.suggest.cover import Cover
from annotator.suggest.data import Words
from annotator.suggest.matcher import Match, Matcher
from annotator.suggest.steps.step import Step, words_of

_FIXED = frozenset({Origin.TERMS, Origin.IMPORT})
_TRUSTED = 0.6  # a single mention the model is less sure of does not spread
_DISCOUNT = 0.95
_DECIDES = 1000.0  # votes of a mention whose label is certain
_MOST_WORDS = 6  # in a person's name
_SHORTEST = 2  # code points: "Xi"


def short_names(words: Words) -> Step:
    """Make the step that gives the label PERSON to parts of full names, and the reverse.

    With "Nicolás Maduro" in the article "Maduro" is a person, and with "Verkhova" a person
    "Tatiana Verkhova" is one, whatever the model thought.
    """

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        parts = _full_names(text, suggestions, words)
        singles = {s.span.of(text) for s in suggestions if s.label == "PERSON"}

        def rule(suggestion: Suggestion) -> Suggestion:
            surface = suggestion.span.of(text)
            name = parts.get(surface) or _known_last_word(surface, singles, words)
            if not name or suggestion.label == "PERSON" or suggestion.origin in _FIXED:
                return suggestion
            return replace(suggestion, label="PERSON", score=0.9, reason=_seen("PERSON", name))

        return [rule(suggestion) for suggestion in suggestions]

    return step


def one_label(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Give all mentions of the same surface the label that the surest of them have."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for suggestion in suggestions:
        weight = _DECIDES if suggestion.origin in _FIXED else suggestion.score
        votes[suggestion.span.of(text)][suggestion.label] += weight

    def rule(suggestion: Suggestion) -> Suggestion:
        surface = suggestion.span.of(text)
        label = max(votes[surface], key=votes[surface].__getitem__)
        if label == suggestion.label or suggestion.origin in _FIXED:
            return suggestion
        return replace(suggestion, label=label, reason=_seen(label, surface))

    return [rule(suggestion) for suggestion in suggestions]


def repeats(words: Words) -> Step:
    """Make the step that marks the unmarked repeats of names, and of parts of full names."""

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        matcher = Matcher(_forms(text, suggestions, words))
        cover = Cover(len(text), [suggestion.span for suggestion in suggestions])
        return suggestions + [
            _repeat(text, match) for match in matcher.find(text) if cover.take(match.span)
        ]

    return step


def _forms(
    text: str, suggestions: list[Suggestion], words: Words
) -> Iterator[tuple[Form, Suggestion]]:
    trusted = list(_trusted(text, suggestions))
    for suggestion in trusted:
        surface = suggestion.span.of(text)
        for spelling in dict.fromkeys((surface, surface.upper())):
            yield Form(spelling, "en", Case.EXACT), suggestion
    by_surface = {suggestion.span.of(text): suggestion for suggestion in trusted}
    for part, name in _full_names(text, trusted, words).items():
        for spelling in (part, part.upper()):
            yield Form(spelling, "en", Case.EXACT), by_surface[name]


def _trusted(text: str, suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Yield the surest mention of each surface that may spread."""
    best: dict[str, Suggestion] = {}
    count: Counter[str] = Counter()
    for suggestion in suggestions:
        surface = suggestion.span.of(text)
        count[surface] += 1
        if surface not in best or suggestion.score > best[surface].score:
            best[surface] = suggestion
    for surface, suggestion in best.items():
        sure = suggestion.score >= _TRUSTED or count[surface] > 1
        if sure and suggestion.label != "DATE" and not surface.islower() and _has_letter(surface):
            yield suggestion


def _repeat(text: str, match: Match[Suggestion]) -> Suggestion:
    source = match.value
    return replace(
        source,
        span=match.span,
        score=round(source.score * _DISCOUNT, 4),
        origin=Origin.PROPAGATED,
        reason=_seen(source.label, source.span.of(text)),
    )


def _full_names(text: str, suggestions: Iterable[Suggestion], words: Words) -> dict[str, str]:
    """Return the parts by which the people of an article are called, with their full names.

    "Lula da Silva" and "Lula" for "Luiz Inácio Lula da Silva"; the first word too: Chinese,
    Korean and Vietnamese family names come first.
    """
    parts: dict[str, str] = {}
    for suggestion in suggestions:
        name = suggestion.span.of(text)
        if suggestion.label == "PERSON" and 1 < len(words_of(name)) <= _MOST_WORDS:
            for part in _parts(name):
                parts.setdefault(part, name)
    no_part = words.common | words.titles
    return {part: name for part, name in parts.items() if part.lower() not in no_part}


def _parts(name: str) -> Iterator[str]:
    found = words_of(name)
    for start in range(1, len(found)):
        tail = name[name.index(found[start], sum(map(len, found[:start]))) :]
        particle = tail[0].islower() and found[start - 1][0].isupper()
        if (tail[0].isupper() or particle) and len(tail) >= _SHORTEST:
            yield tail
    yield from (word for word in found if word[0].isupper() and len(word) >= _SHORTEST)


def _known_last_word(surface: str, singles: set[str], words: Words) -> str | None:
    """Return the last word of a name if it is a person by itself; not for names of bodies."""
    found = surface.split()
    plain = 1 < len(found) <= 4 and words.heads.keys().isdisjoint(found) and "," not in surface
    return found[-1] if plain and found[-1] in singles else None


def _has_letter(surface: str) -> bool:
    return len(surface) >= _SHORTEST and any(char.isalpha() for char in surface)


def _seen(label: str, surface: str) -> str:
    return f"seen as {label} in this article: “{surface}”"
