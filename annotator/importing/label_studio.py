"""Label Studio's JSON: tasks with annotations and predictions.

https://labelstud.io/guide/export, https://labelstud.io/guide/predictions. Offsets count code
points. An annotation is what a person has decided, a prediction is a suggestion.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.importing.columns import roles
from annotator.importing.draft import Draft, storable
from annotator.importing.json_record import Record, quoted
from annotator.importing.source import Choices

_DECIDED = ("annotations", "completions")  # the older name of the same
_CONCEPT = "concept"  # the tag that our own set-up has for them
_SKIPPED = "skipped by the annotator"
_SHOWN = 5


def is_task(record: Record) -> bool:
    """Tell whether a record is a task of Label Studio."""
    return isinstance(record.get("data"), dict) and "text" not in record and "spans" not in record


def draft_of_task(task: Record, sha256: str, choices: Choices) -> Draft:
    """Return what a task says about an article; raises InputError if it has no text."""
    data = task["data"]
    assert isinstance(data, dict), "only tasks are given"
    key = _text_key(data, choices)
    spans, names, others = _spans(task)
    meta = {name: value for name, value in data.items() if name not in (key, "meta")}
    within = data.get("meta")
    meta |= within if isinstance(within, dict) else {"meta": within}
    return Draft(str(data[key]), sha256, storable(meta), spans, names, notices=_told(others))


def _text_key(data: Record, choices: Choices) -> str:
    keys = [key for key, value in data.items() if isinstance(value, str)]
    if not keys:
        raise InputError("its “data” has no text; each task needs one, in quotation marks.")
    if len(keys) == 1:
        return keys[0]
    try:
        chosen = {role: key for role, key in choices.columns.items() if key in keys}
        return keys[roles(keys, chosen)["text"]]
    except InputError:
        return max(keys, key=lambda key: len(str(data[key])))


def _spans(task: Record) -> tuple[list[Record], list[str], list[str]]:
    """Return the spans of a task, what to call each, and the kinds of what else there is."""
    spans: list[Record] = []
    names: list[str] = []
    others: list[str] = []
    decided: set[str] = set()
    for state, known, results in _versions(task):
        concepts = dict(_concepts(results))
        for result in results:
            if _is_concept(result):
                continue
            labels = _labels(result) if state else None
            if labels is None:
                others.append(str(result.get("type")) if state else _SKIPPED)
                continue
            fields = {**known, **_place(result), "state": state}
            concept = concepts.get(str(result.get("id")))
            for label in labels:
                what = str((fields["start"], fields["end"], label))
                if state == "accepted" or what not in decided:  # most predictions are repeated
                    spans.append({**fields, "label": label, "concept": concept})
                    names.append(worded("the span {name}", name=quoted(result.get("id"))))
                decided.add(what)
    return spans, names, others


def _versions(task: Record) -> Iterator[tuple[str, Record, list[Record]]]:
    """Yield the results of each annotation and prediction, with their state and their author."""
    for annotation in (one for key in _DECIDED for one in _records(task.get(key))):
        known: Record = {"analyst": _person(annotation)}
        known["decided_at"] = _text(annotation, "created_at")
        state = "" if annotation.get("was_cancelled") else "accepted"
        yield state, known, _records(annotation.get("result"))
    for prediction in _records(task.get("predictions")):
        model: Record = {"reason": _text(prediction, "model_version")}
        yield "suggested", model | {"score": _score(prediction)}, _records(prediction.get("result"))


def _labels(result: Record) -> list[object] | None:
    """Return the labels of a result; None if it is no labelled span."""
    value = result.get("value")
    labels = value.get("labels") if isinstance(value, dict) else None
    return labels if result.get("type") == "labels" and isinstance(labels, list) else None


def _place(result: Record) -> Record:
    value = result["value"]
    assert isinstance(value, dict), "it has labels"
    place = {key: value.get(key) for key in ("start", "end", "text")}
    score = _score(result)
    return place | ({"score": score} if score is not None else {})


def _is_concept(result: Record) -> bool:
    return result.get("type") == "textarea" and result.get("from_name") == _CONCEPT


def _concepts(results: Sequence[Record]) -> Iterator[tuple[str, str]]:
    """Yield the region and the words of each concept that was noted for a region."""
    for result in filter(_is_concept, results):
        value = result.get("value")
        words = value.get("text") if isinstance(value, dict) else None
        words = words[0] if isinstance(words, list) and words else words
        if isinstance(words, str):
            yield str(result.get("id")), words


def _person(annotation: Record) -> str:
    person = annotation.get("completed_by")
    if isinstance(person, dict):
        person = person.get("email") or person.get("id")
    return str(person) if isinstance(person, str | int) else ""


def _text(record: Mapping[str, object], key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""


def _score(record: Mapping[str, object]) -> float | int | None:
    value = record.get("score")
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number else None  # type: ignore[return-value]


def _records(value: object) -> list[Record]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _told(others: Sequence[str]) -> list[str]:
    """Return a notice about results that are no labelled spans."""
    if not others:
        return []
    kinds = ", ".join(sorted({quoted(kind) for kind in others})[:_SHOWN])
    return [
        worded(
            "{n} of its results are no labelled spans ({kinds}); they were left out.",
            n=len(others),
            kinds=kinds,
        )
    ]
