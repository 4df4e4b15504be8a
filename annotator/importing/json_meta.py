"""What a line of JSON Lines says about its article besides the text and the spans."""

from __future__ import annotations

from pathlib import PurePath

from annotator.core.article import Metadata
from annotator.importing.dates import iso_date
from annotator.importing.heading import heading_of
from annotator.importing.json_record import Record, cleaned
from annotator.importing.source import clean

_READ_ELSEWHERE = {"text", "status", "tokens"}
_KNOWN = ("title", "date", "source", "language")


def is_ours(record: Record) -> bool:
    """Tell whether Annotator wrote a line; only ours has a status."""
    return "status" in record


def uid_of(record: Record) -> str:
    """Return the article's identity; that of a foreign line is unique in its own file only."""
    uid = record.get("id")
    return clean(uid) if is_ours(record) and isinstance(uid, str) else ""


def read_meta(record: Record, marks_key: str, text: str, name: str) -> tuple[Metadata, list[str]]:
    """Return the metadata of a line, and a sentence for each value that could not be used.

    `name` is that of the file, `marks_key` the key of the spans. Unknown keys are kept, in `meta`
    or beside it. What a foreign line does not tell is looked for at the beginning of its text.
    """
    extra = _gathered(record, {*_READ_ELSEWHERE, marks_key, *(["id"] if uid_of(record) else [])})
    notices: list[str] = []
    known = {key: _word(extra, key, notices) for key in _KNOWN}
    given_date, known["date"] = known["date"], iso_date(known["date"])
    if given_date != known["date"]:
        extra["date_given"] = given_date
    if not is_ours(record):
        heading = heading_of(text)
        known["title"] = " ".join(known["title"].split()) or heading.title or PurePath(name).stem
        known["date"] = known["date"] or heading.date
    known["source"] = known["source"] or name
    return Metadata(**known, extra=extra), notices


def _gathered(record: Record, without: set[str]) -> Record:
    """Return all that is not read elsewhere, from beside `meta` and from within it."""
    beside = {clean(key): cleaned(value) for key, value in record.items() if key not in without}
    within = beside.get("meta")
    if not isinstance(within, dict):
        return {key: value for key, value in beside.items() if (key, value) != ("meta", None)}
    del beside["meta"]
    return beside | within


def _word(extra: Record, key: str, notices: list[str]) -> str:
    """Take a text out of `extra`; anything else goes on in it under another name."""
    value = extra.pop(key, None)
    if value is None or isinstance(value, str):
        return value or ""
    extra[f"{key}_given"] = value
    notices.append(f"its {key} is not a text; it was kept as “{key}_given”.")
    return ""
