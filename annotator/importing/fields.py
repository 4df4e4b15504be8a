"""What a labelled span of a file says, key by key: read, checked, and mapped as the user wants."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from annotator.core.annotation import State
from annotator.core.changes import Stamp
from annotator.core.errors import InputError
from annotator.core.suggestion import Origin
from annotator.importing.json_record import quoted
from annotator.importing.said import Said
from annotator.importing.source import MarksAs, Source, clean

SAID = ("label", "state", "concept", "origin", "reason", "analyst")
"""The keys of what spans say besides their place, their score and their time."""

_STATES = {state.value: state for state in State}
_ORIGINS = {origin.value: origin for origin in Origin}
_UNSIGNED = Stamp("", "")
_UNWANTED = Said("", State.SUGGESTED, "", Origin.IMPORT, "", "", "")
_MOST_REMEMBERED = 4096  # ways of saying something: some dozens in any usual file

Fields = Mapping[str, object]
Choice = TypeVar("Choice", bound=StrEnum)


def whole_number(fields: Fields, key: str) -> int:
    """Return a whole number; raises InputError if it is anything else."""
    value = fields.get(key)
    if type(value) is int:  # truth values are whole numbers too for isinstance
        return value
    raise InputError("its {key} is not a whole number.", key=key)


def score(fields: Fields) -> float:
    """Return the score, brought into 0 to 1: other tools write percentages and logits."""
    value = fields.get("score")
    if value is None:
        return 1.0
    if type(value) is float and 0 <= value <= 1:  # as in most files
        return value
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise InputError("its score is not a number.")
    return float(min(max(value, 0), 1))


def word(fields: Fields, key: str) -> str:
    """Return a text, empty if there is none; raises InputError if it is anything else."""
    value = fields.get(key)
    if not value and (value is None or value == ""):
        return ""
    if isinstance(value, str):
        return clean(value)
    raise InputError("its {key} is not a text.", key=key)


def what_is_said(values: tuple[object, ...], source: Source) -> Said:
    """Return what a span says by the keys of SAID, worked out once for all that say the same.

    Raises InputError if it is not clear, or if it has a label that the scheme has not.
    """
    try:
        known = source.said.get(values)
    except TypeError:  # a list where a word should be
        return _understood(dict(zip(SAID, values, strict=True)), source)
    if known is None:
        if len(source.said) >= _MOST_REMEMBERED:
            source.said.clear()
        known = source.said[values] = _understood(dict(zip(SAID, values, strict=True)), source)
    return known


def _understood(fields: Fields, source: Source) -> Said:
    label = _called(word(fields, "label"), source)
    if not label:
        return _UNWANTED
    state, stamp = _state(fields, source), source.choices.stamp
    signed = _UNSIGNED if fields.get("state") is not None else stamp
    concept = word(fields, "concept")
    return Said(
        label,
        state,
        source.choices.concepts.get(concept, concept),
        _choice(fields, "origin", _ORIGINS) or Origin.IMPORT,
        word(fields, "reason"),
        "" if state is State.SUGGESTED else word(fields, "analyst") or signed.analyst,
        signed.at,
    )


def _called(given: str, source: Source) -> str:
    if not given.strip():
        raise InputError("it has no label.")
    label = source.choices.labels.get(given, given)
    if label and source.labels is not None and label not in source.labels:
        raise InputError(
            "the label {label} is not in the label scheme; add it there.", label=quoted(label)
        )
    return label


def _state(fields: Fields, source: Source) -> State:
    """Return the state of a span: what the file calls undecided never becomes decided."""
    state = _choice(fields, "state", _STATES)
    wanted = source.choices.marks
    if state is State.ACCEPTED and wanted is MarksAs.SUGGESTIONS:
        return State.SUGGESTED
    if state is None and wanted is MarksAs.ANNOTATIONS:
        return State.ACCEPTED
    return state or State.SUGGESTED


def _choice(fields: Fields, key: str, choices: Mapping[str, Choice]) -> Choice | None:
    value = fields.get(key)
    if value is None:
        return None
    choice = choices.get(value) if isinstance(value, str) else None
    if choice is None:
        raise InputError("its {key} {value} is unknown.", key=key, value=quoted(value))
    return choice
