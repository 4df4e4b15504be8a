from __future__ import annotations

from annotator.core.article import Metadata
from annotator.importing.draft import metadata
from annotator.importing.json_article import draft_of_record, is_ours, uid_of
from annotator.importing.json_record import Record
from annotator.importing.source import NO_CHOICES

_TEXT = "Ports agree\n5 March 2024\n\nDelegates went home."


def _read(record: Record) -> tuple[Metadata, list[str]]:
    draft = draft_of_record({"text": _TEXT} | record, "", NO_CHOICES)
    return metadata(draft, _TEXT, "wire.jsonl")


def _meta(record: Record) -> Metadata:
    return _read(record)[0]


def test_what_a_foreign_line_does_not_tell_is_found_in_its_text() -> None:
    assert _meta({"text": _TEXT}) == Metadata("Ports agree", "2024-03-05", "wire.jsonl")


def test_what_a_line_tells_is_taken_from_meta_or_beside_it() -> None:
    record: Record = {"title": "A\n title", "meta": {"date": "6 March 2024", "source": "Wire"}}
    assert _meta(record) == Metadata(
        "A title", "2024-03-06", "Wire", extra={"date_given": "6 March 2024"}
    )


def test_our_lines_stay_as_they_are_even_where_they_tell_nothing() -> None:
    record: Record = {"id": "u1", "status": "new", "meta": {"title": "", "date": ""}}
    assert is_ours(record)
    assert uid_of(record) == "u1"
    assert _meta(record) == Metadata("", "", "wire.jsonl")


def test_a_foreign_identity_is_kept_as_metadata() -> None:
    assert uid_of({"id": "17"}) == ""
    assert _meta({"id": 17}).extra == {"id": 17}


def test_unknown_keys_are_kept() -> None:
    record: Record = {"url": "https://example.org", "answer": "accept", "meta": {"page": [1, None]}}
    assert _meta(record).extra == {
        "url": "https://example.org",
        "answer": "accept",
        "page": [1, None],
    }


def test_a_meta_of_another_kind_is_kept_as_it_is() -> None:
    assert _meta({"meta": "desk 3"}).extra == {"meta": "desk 3"}
    assert _meta({"meta": None}).extra == {}


def test_values_of_absurd_types_are_kept_elsewhere_and_told() -> None:
    meta, notices = _read({"meta": {"title": [1], "date": 5}})
    assert (meta.title, meta.date) == ("Ports agree", "2024-03-05")
    assert meta.extra == {"title_given": [1], "date_given": 5}
    assert notices == [
        "its title is not a text; it was kept as “title_given”.",
        "its date is not a text; it was kept as “date_given”.",
    ]
