from __future__ import annotations

import json
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.importing import usual_line
from annotator.importing.json_record import Record, read_record
from annotator.importing.span_columns import SpanColumns
from annotator.importing.usual_line import usual_record

_SPAN = {"start": 0, "end": 5, "text": "Ports", "label": "FAC"}
_OURS = {
    "concept": "",
    "state": "accepted",
    "origin": "analyst",
    "score": 1.0,
    "analyst": "ana",
    "decided_at": "2026-05-02T10:00:00.000+00:00",
}


def _plain(record: Record | None) -> Record | None:
    """A record with its spans one after the other, as any other reader has them."""
    if record is None or not isinstance(record.get("spans"), SpanColumns):
        return record
    columns = record["spans"]
    assert isinstance(columns, SpanColumns)
    return record | {"spans": columns.records()}


@pytest.mark.parametrize(
    "record",
    [
        {"text": "Ports"},
        {"text": "Ports", "spans": []},
        {"text": "Ports", "spans": [_SPAN], "meta": {"title": "P", "by": [{"n": 3}]}},
        {"id": "0a", "text": "Ports", "meta": {}, "status": "done", "spans": [_SPAN | _OURS] * 2},
        {"text": "Ports", "spans": [_SPAN | _OURS | {"reason": "a name"}, _SPAN | {"score": 0}]},
    ],
)
def test_what_we_write_and_what_others_write_is_usual(record: Record) -> None:
    assert _plain(usual_record(json.dumps(record).encode())) == record
    assert _plain(usual_record(json.dumps(record, separators=(",", ":")).encode())) == record


@pytest.mark.parametrize(
    "line",
    [
        b'{"spans": []}',
        b'{"text": 3}',
        b'{"text": "a", "answer": "accept"}',
        b'{"text": "a", "text": "b"}',
        b'{"text": "a\xff"}',
        b'{"text": "a", "meta": {"a": {"b": 1, "b": 2}}}',
        b'{"text": "\\":", "meta" : {"b" : 1, "b" : 2}}',
        b'{"text": "a", "spans": [{"start": 0, "end": 1, "label": "A", "token_start": 0}]}',
        b'{"text": "a", "spans": [{"start": 0, "end": 1, "label": "A", "label": "B"}]}',
        b'{"text": "a", "spans": [{"start": 0, "end": 1, "label": "A", "score": true}]}',
        b'{"text": "a", "spans": [{"start": 0.0, "end": 1, "label": "A"}]}',
        b'{"text": "a", "spans": [{"start": 0, "end": 1, "label": null}]}',
        b'{"text": "a", "spans": [{"start": 0, "end": 1}]}',
        b'{"text": "a", "spans": [[0, 1, "A"]]}',
    ],
)
def test_what_is_unusual_is_left_to_another_reader(line: bytes) -> None:
    assert usual_record(line) is None


def test_a_line_too_long_is_left_to_another_reader() -> None:
    with patch.object(usual_line, "MAX_BYTES", 5):
        assert usual_record(b'{"text": "Ports"}') is None


_WORDS = st.sampled_from(["", "Ports", '": ', "a :", "\ud800", "🌕", "\t"])
_VALUES: st.SearchStrategy[object] = (
    st.sampled_from([0, 1, -1, 0.5, 3.0, 10**30, True, None, [], {}]) | _WORDS
)
_SPANS = st.builds(
    lambda usual, odd: usual | odd,
    st.fixed_dictionaries(
        {"start": st.integers(-1, 9), "end": st.integers(0, 9), "label": _WORDS},
        optional={"score": st.sampled_from([0, 1, 0.5]), "concept": _WORDS, "reason": _WORDS},
    ),
    st.just({}) | st.dictionaries(st.sampled_from(["end", "label", "score", "text", "x"]), _VALUES),
)
_RECORDS = st.fixed_dictionaries(
    {"text": _WORDS},
    optional={
        "id": _WORDS,
        "status": _WORDS,
        "meta": st.dictionaries(_WORDS, _VALUES, max_size=3),
        "spans": st.lists(_SPANS, max_size=4),
        "more": _VALUES,
    },
)


@given(_RECORDS, st.booleans(), st.sampled_from([None, (b'"end"', b'"start"'), (b'":', b'" :')]))
def test_what_is_read_is_what_any_other_reader_reads(
    record: Record, as_it_is: bool, blot: tuple[bytes, bytes] | None
) -> None:
    line = json.dumps(record, ensure_ascii=as_it_is).encode(errors="surrogatepass")
    if blot is not None:
        line = line.replace(*blot)
    usual = _plain(usual_record(line))
    if usual is not None:
        try:
            assert usual == read_record(line)
        except InputError as error:
            raise AssertionError(f"{usual} should be refused: {error}") from error
