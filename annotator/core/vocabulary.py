"""Between what suggesters call labels, which never changes, and what a project calls them now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from annotator.core.labels import LabelScheme
from annotator.core.memory import Counts, Memory, Verdicts, key
from annotator.core.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a suggester is told of a project's labels.

    `wanted` says of each name that may be suggested which one to say instead, mostly the same;
    what is not in it is not wanted. `spoken` are the labels that the project calls otherwise, with
    the name to say.
    """

    wanted: Mapping[str, str] = field(default_factory=dict)
    spoken: Mapping[str, str] = field(default_factory=dict)


def vocabulary_of(scheme: LabelScheme) -> Vocabulary:
    """Return what to tell a suggester of a scheme."""
    wanted = {label.name: label.codes[0] for label in scheme.offered}
    for code, label in scheme.by_code.items():
        if label.retired:
            wanted.pop(code, None)
        else:
            wanted[code] = label.codes[0]
    others = (label for label in scheme.labels if label.codes[0] != label.name)
    return Vocabulary(wanted, {label.name: label.codes[0] for label in others})


def label_in(scheme: LabelScheme, said: str) -> str:
    """Return what a scheme calls a label now that suggesters or the term base call so."""
    label = scheme.by_code.get(said) or scheme.label(said)
    return label.name if label is not None else said


def in_scheme(scheme: LabelScheme, proposed: Iterable[Suggestion]) -> list[Suggestion]:
    """Return suggestions under the labels of a scheme, without those that no label asks for."""
    codes = scheme.by_code
    found: list[Suggestion] = []
    for suggestion in proposed:
        label = codes.get(suggestion.label) or scheme.label(suggestion.label)
        if label is not None and not label.retired:
            same = label.name == suggestion.label
            found.append(suggestion if same else replace(suggestion, label=label.name))
    return found


def wanted_only(vocabulary: Vocabulary, proposed: Iterable[Suggestion]) -> list[Suggestion]:
    """Return suggestions as a project wants them named, without those that it does not want."""
    said = ((vocabulary.wanted.get(s.label, ""), s) for s in proposed)
    return [s if s.label == label else replace(s, label=label) for label, s in said if label]


def as_spoken(vocabulary: Vocabulary, memory: Memory) -> Memory:
    """Return a memory with the labels as suggesters call them."""
    spoken = vocabulary.spoken
    if not spoken:
        return memory
    surfaces = {surface: _verdicts(v, spoken) for surface, v in memory.surfaces.items()}
    record = {(origin, spoken.get(n, n)): tally for (origin, n), tally in memory.record.items()}
    terms = {
        uid: replace(term, label=spoken.get(term.label, term.label))
        for uid, term in memory.terms.items()
    }
    return replace(memory, surfaces=surfaces, record=record, terms=terms)


def _verdicts(verdicts: Verdicts, spoken: Mapping[str, str]) -> Verdicts:
    v = verdicts
    return Verdicts(
        _labels(v.accepted, spoken),
        _labels(v.rejected, spoken),
        _keys(v.concepts, spoken),
        _keys(v.rejected_in, spoken),
        _keys(v.accepted_in, spoken),
    )


def _labels(counts: Counts, spoken: Mapping[str, str]) -> Counts:
    return {spoken.get(label, label): count for label, count in counts.items()}


def _keys(counts: Counts, spoken: Mapping[str, str]) -> Counts:
    renamed: dict[str, int] = {}
    for both, count in counts.items():
        label, _, detail = both.partition("\t")
        renamed[key(spoken.get(label, label), detail)] = count
    return renamed
