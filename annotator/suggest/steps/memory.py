"""What the project's decisions taught: accepted and rejected surfaces, and its own terms."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from annotator.core.contexts import contexts, surface_of
from annotator.core.memory import Memory, Tally, Verdicts
from annotator.core.project_term import ProjectTerm
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Case, Form
from annotator.suggest.data import Words
from annotator.suggest.matcher import Match, Matcher
from annotator.suggest.steps.step import Step, unchanged
from annotator.suggest.steps.terms import marking

MEMORY = "memory"
AGAIN = "memory-again"
RECORD = "record"

_ALIAS_SCORE = 0.98  # as a term of the term base
_SHORTEST = 2  # code points
_KEEPS = 2  # rejections elsewhere that halve the score of what was never accepted
_WEIGHT = 50  # decisions that count as much as what is believed of an origin beforehand
# How often suggestions of an origin are right: precision on the part of the development gold set
# that no rule was made from, rounded. What came with a file has not been measured.
_BELIEVED = {
    Origin.MODEL: 0.95,
    Origin.RULE: 0.97,
    Origin.TERMS: 0.97,
    Origin.PROPAGATED: 0.9,
    Origin.IMPORT: 0.9,
}


def taught(words: Words, memory: Memory) -> Mapping[str, Step]:
    """Return the steps that follow from a memory, by their names; of an empty one there are none.

    `MEMORY` puts in what was accepted before and takes out what was rejected; `AGAIN` takes that
    out at the end once more, should another step have brought it back; `RECORD` sets the scores.
    """
    if not memory:
        return {}
    parts = (aliases(memory, words), lowered(memory), accepted(memory), refused(memory))

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        for part in parts:
            suggestions = part(text, suggestions)
        return suggestions

    return {MEMORY: step, AGAIN: refused(memory), RECORD: by_record(memory.record)}


def aliases(memory: Memory, words: Words) -> Step:
    """Make the step that marks the project's aliases as the term base marks its terms."""
    forms = [(_form_of_alias(term.surface), term) for term in memory.aliases()]
    return marking(Matcher(forms), words, _of_alias) if forms else unchanged


def lowered(memory: Memory) -> Step:
    """Make the step that lowers the score of what was rejected elsewhere in the project.

    With a acceptances and r rejections of a surface and label, the score is multiplied by
    (a + 2) / (a + r + 2).
    """

    def rule(text: str, suggestion: Suggestion) -> Suggestion:
        verdicts = memory.surfaces.get(surface_of(suggestion.span.of(text)))
        tally = verdicts.tally(suggestion.label) if verdicts else Tally()
        if not tally.rejected:
            return suggestion
        liked = tally.accepted + _KEEPS
        score = round(suggestion.score * liked / (liked + tally.rejected), 4)
        told = f"rejected as {suggestion.label} {_times(tally.rejected)} in this project"
        return replace(suggestion, score=score, reason=f"{suggestion.reason}; {told}")

    return lambda text, suggestions: [rule(text, suggestion) for suggestion in suggestions]


@dataclass(frozen=True, slots=True)
class _Liked:
    """A surface that was accepted before: as what, how often, and whether the label is clear."""

    label: str
    concept: str
    tally: Tally
    clear: bool
    verdicts: Verdicts

    score: float
    reason: str


def accepted(memory: Memory) -> Step:
    """Make the step that marks what was accepted before, wherever it stands as whole words.

    What is marked at the same place already is confirmed if it has the same label. If it has
    another one, it gives way where the project is clear about the label, and stays otherwise; to
    overrule a list, a rule or the term base it takes two acceptances.
    A term inside of a longer surface that was accepted gives way; in all else the longest span
    wins, as `flatten` says.
    """
    own = {term.surface for term in memory.aliases()}
    liked = {s: _liked(v) for s, v in memory.surfaces.items() if s not in own and _is_name(s)}
    matcher = Matcher([(Form(s, "en", Case.EXACT), like) for s, like in liked.items() if like])

    def step(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
        found = {m.span: m.value for m in matcher.find(text) if not _is_refused(text, m)}
        rivals: dict[Span, list[Suggestion]] = defaultdict(list)
        for suggestion in suggestions:
            rivals[suggestion.span].append(suggestion)
        places = sorted(found)
        free = [s for s in suggestions if s.span not in found and not _is_term_in(s, places)]
        return free + [s for span in places for s in _settled(span, found[span], rivals[span])]

    return step


def refused(memory: Memory) -> Step:
    """Make the step that drops what was rejected in the same context, and what never matches."""
    never = memory.never()

    def is_kept(text: str, suggestion: Suggestion) -> bool:
        surface, label = surface_of(suggestion.span.of(text)), suggestion.label
        if (surface, "") in never or (surface, label) in never:
            return False
        verdicts = memory.surfaces.get(surface)
        return verdicts is None or not _refuses(verdicts, label, text, suggestion.span)

    return lambda text, suggestions: [s for s in suggestions if is_kept(text, s)]


def by_record(record: Mapping[tuple[Origin, str], Tally]) -> Step:
    """Make the step that sets scores by how often suggestions of that origin were accepted.

    The odds of a score are multiplied by the odds of acceptance in the project, divided by those
    that were believed beforehand. With a acceptances among n decisions and the belief q, the
    acceptance is (a + 50 q) / (n + 50): the mean of a beta distribution whose prior weighs as
    much as 50 decisions. So few decisions move little, and the order within an origin and a label
    stays as it was.
    """
    factors = {source: _factor(source[0], tally) for source, tally in record.items()}

    def rule(suggestion: Suggestion) -> Suggestion:
        factor = factors.get((suggestion.origin, suggestion.label))
        if factor is None:
            return suggestion
        s, for_it = suggestion, suggestion.score * factor
        score = round(for_it / (for_it + 1 - s.score), 4)
        return Suggestion(s.span, s.label, s.concept, score, s.origin, s.reason)

    return (lambda _, suggestions: list(map(rule, suggestions))) if factors else unchanged


def _factor(origin: Origin, tally: Tally) -> float:
    believed = _BELIEVED.get(origin, 0.9)
    decisions = tally.accepted + tally.rejected
    share = (tally.accepted + _WEIGHT * believed) / (decisions + _WEIGHT)
    return share / (1 - share) * (1 - believed) / believed


def _form_of_alias(surface: str) -> Form:
    """Return the form of an alias: several words in any letters, one word as it is written."""
    if surface.isupper():
        return Form(surface, "en", Case.ACRONYM)
    return Form(surface, "en", Case.ANY if " " in surface else Case.EXACT)


def _of_alias(match: Match[ProjectTerm], span: Span) -> Suggestion:
    term = match.value
    reason = f"your alias for {term.concept}: “{term.surface}”"
    return Suggestion(span, term.label, term.concept, _ALIAS_SCORE, Origin.TERMS, reason)


def _is_name(surface: str) -> bool:
    return len(surface) >= _SHORTEST and any(char.isalpha() for char in surface)


def _liked(verdicts: Verdicts) -> _Liked | None:
    label = verdicts.label
    if not label:
        return None
    concept, clear, tally = verdicts.concept(label), verdicts.is_clear(label), verdicts.tally(label)
    # The share accepted of all decisions, with one more of either kind: Laplace's rule.
    score = round((tally.accepted + 1) / (tally.accepted + tally.rejected + 2), 4)
    reason = f"accepted as {label} {_times(tally.accepted)} in this project"
    return _Liked(label, concept, tally, clear, verdicts, score, reason)


def _is_refused(text: str, match: Match[_Liked]) -> bool:
    return _refuses(match.value.verdicts, match.value.label, text, match.span)


def _refuses(verdicts: Verdicts, label: str, text: str, span: Span) -> bool:
    return bool(verdicts.rejected_in) and verdicts.refuses(label, contexts(text, span))


def _is_term_in(suggestion: Suggestion, places: list[Span]) -> bool:
    """Whether a term lies inside of one of the places; these do not overlap one another."""
    span = suggestion.span
    before = bisect_right(places, span.start, key=lambda place: place.start) - 1
    inside = before >= 0 and places[before].contains(span) and len(places[before]) > len(span)
    return inside and suggestion.origin is Origin.TERMS


def _settled(span: Span, liked: _Liked, rivals: Collection[Suggestion]) -> list[Suggestion]:
    """Return what stands at a place that was accepted before, with those marked there already."""
    agreeing = [_confirmed(s, liked) for s in rivals if s.label == liked.label]
    others = [s for s in rivals if s.label != liked.label and not _gives_way(s, liked)]
    if agreeing or others:
        return agreeing + others
    new = (liked.label, liked.concept, liked.score, Origin.PROPAGATED, liked.reason)
    return [Suggestion(span, *new)]


def _gives_way(rival: Suggestion, liked: _Liked) -> bool:
    """Whether another label gives way: the model's to one acceptance, any other to two."""
    return liked.clear and (rival.origin is Origin.MODEL or liked.tally.accepted > 1)


def _confirmed(suggestion: Suggestion, liked: _Liked) -> Suggestion:
    # Not by `replace`, which takes four times as long: most suggestions come by here.
    concept, score = liked.concept or suggestion.concept, max(suggestion.score, liked.score)
    reason = f"{suggestion.reason}; {liked.reason}"
    return Suggestion(suggestion.span, liked.label, concept, score, suggestion.origin, reason)


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
