"""One JSON object as an article: our own shape, Prodigy's, both of doccano's, Label Studio's.

A record is ours if it has a `status`. Prodigy: https://prodi.gy/docs/api-interfaces#ner; doccano:
https://github.com/doccano/doccano. Any other record with a text in it is understood too.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotator.core.article import Status
from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.importing.columns import ROLES, roles
from annotator.importing.draft import Draft
from annotator.importing.json_record import Record, cleaned, quoted
from annotator.importing.label_studio import draft_of_task, is_task
from annotator.importing.source import Choices, clean

_DOCCANO = ("entities", "labels", "label")
_STATUSES = {status.value: status for status in Status}
_READ_ELSEWHERE = {"text", "status", "tokens"}
_NOT_ACCEPTED = {"reject", "ignore"}  # Prodigy's answers to a whole example


def draft_of_record(record: Record, sha256: str, choices: Choices) -> Draft:
    """Return what a record says about an article; raises InputError if it has no text."""
    if is_task(record):
        return draft_of_task(record, sha256, choices)
    if choices.columns or "text" not in record:
        record = _with_usual_keys(record, choices.columns)
    text = record.get("text")
    if not isinstance(text, str):
        raise InputError("it has no “text”; each article needs one, in quotation marks.")
    key = marks_key(record)
    notices: list[str] = []
    return Draft(
        text,
        sha256,
        gathered(record, key),
        _undecided(record.get(key), record, notices),
        complete=is_ours(record),
        uid=uid_of(record),
        status=_status(record, notices),
        notices=notices,
    )


def is_ours(record: Record) -> bool:
    """Tell whether Annotator wrote a record; only ours has a status."""
    return "status" in record


def uid_of(record: Record) -> str:
    """Return the article's identity; that of a foreign record is unique in its own file only."""
    uid = record.get("id")
    return clean(uid) if is_ours(record) and isinstance(uid, str) else ""


def marks_key(record: Record) -> str:
    """Return the key under which a record keeps its spans; `label` may be a plain category."""
    if "spans" in record:
        return "spans"
    return next((key for key in _DOCCANO if _holds_spans(record.get(key))), "spans")


def gathered(record: Record, marks_key: str) -> Record:
    """Return all that a record says besides text and spans, beside its `meta` or within it."""
    without = {*_READ_ELSEWHERE, marks_key, *(["id"] if uid_of(record) else [])}
    beside = {clean(key): cleaned(value) for key, value in record.items() if key not in without}
    within = beside.get("meta")
    if not isinstance(within, dict):
        return {key: value for key, value in beside.items() if (key, value) != ("meta", None)}
    del beside["meta"]
    return beside | within


def _holds_spans(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, list | dict) for item in value)


def _status(record: Record, notices: list[str]) -> Status:
    if not is_ours(record):
        return Status.NEW
    given = record["status"]
    status = _STATUSES.get(given) if isinstance(given, str) else None
    if status is None:
        notices.append(
            worded("its status {status} is unknown; it was taken as new.", status=quoted(given))
        )
    return status or Status.NEW


def _undecided(spans: object, record: Record, notices: list[str]) -> object:
    """Return the spans of an example that was not accepted as spans that nobody stands for."""
    if record.get("answer") not in _NOT_ACCEPTED or not isinstance(spans, list) or not spans:
        return spans
    notices.append(
        worded(
            "its answer was {answer}; its spans wait for a decision.",
            answer=quoted(record["answer"]),
        )
    )
    return [item | {"state": "suggested"} if isinstance(item, dict) else item for item in spans]


def _with_usual_keys(record: Record, chosen: Mapping[str, str]) -> Record:
    """Return a record with what it says under the keys that mean it here."""
    keys = [key for key, value in record.items() if isinstance(value, str)]
    try:
        found = roles(keys, {role: name for role, name in chosen.items() if name in keys})
    except InputError as error:
        raise InputError("it has no “text”; each article needs one, in quotation marks.") from error
    renamed = {keys[number]: role for role, number in found.items()}
    moved = {renamed[key]: value for key, value in record.items() if key in renamed}
    rest = {_free(key, moved): value for key, value in record.items() if key not in renamed}
    return moved | rest


def _free(key: str, taken: Record) -> str:
    """Return a key under which nothing is yet, for what has the name of a role without being it."""
    return f"{key}_given" if key in taken and key in ROLES else key
