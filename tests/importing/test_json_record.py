from __future__ import annotations

import json
from contextlib import suppress
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.importing import json_record
from annotator.importing.json_record import cleaned, quoted, read_record


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"ports", "is not JSON"),
        (b'{"text": "a"', "is not JSON"),
        (b'{"text": "a\x01"}', "is not JSON"),
        (b"[1]", "is not a JSON object"),
        (b"null", "is not a JSON object"),
        (b'{"text": "\xff"}', "is not in UTF-8"),
        (b'{"a": 1, "a": 2}', "has the key “a” twice"),
        (b'{"a": {"b": 1, "b": 2}}', "has the key “b” twice"),
        (b'{"score": NaN}', "has the number NaN"),
        (b'{"score": -Infinity}', "has the number -Infinity"),
        (b'{"score": 1e999}', "has the number “1e999”, which is too large"),
        (b'{"start": 1' + b"0" * 5000 + b"}", "has a number that is too long"),
        (b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "too deep"),
    ],
)
def test_bad_lines_are_refused_with_a_sentence(line: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        read_record(line)
    assert str(caught.value).startswith("this line ")
    assert len(str(caught.value)) < 200


def test_a_line_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_record, "MAX_BYTES", 5)
    with pytest.raises(InputError, match="longer than 64 MB"):
        read_record(b'{"text": "Ports"}')


def test_lone_surrogates_are_replaced_everywhere() -> None:
    record = read_record(rb'{"a\ud800": ["\udfff", {"b": "\ud83c\udf15"}]}')
    assert cleaned(record) == {"a\ufffd": ["\ufffd", {"b": "🌕"}]}


def test_deep_values_are_refused_before_python_gives_up() -> None:
    value: object = "deep"
    for _ in range(100):
        value = [value]
    with pytest.raises(InputError, match="too deep"):
        cleaned(value)


def test_quotes_are_short_and_on_one_line() -> None:
    assert quoted("Ports\nagree") == "“Ports agree”"
    assert len(quoted("x" * 1000)) == 42


@given(st.binary())
def test_any_bytes_are_read_or_refused(line: bytes) -> None:
    with suppress(InputError):
        assert isinstance(read_record(line), dict)


_KEYS = st.sampled_from(["a", "b", "text", 'q"', "c:"]).map(json.dumps)
_WORDS = st.sampled_from(["", "Ports", ":", '"":', "a :", "\ud800", "\t", "🌕", '": "', "\\"])
_NUMBERS = st.sampled_from(
    [
        *("0", "-0", "1", "-1.5", "1e5", "1E400", "01", "NaN", "Infinity", "1.0", "9" * 30),
        *("9" * 5000, "0." + "1" * 40, "5e-324", "18446744073709551616", "tru", "null", "true", ""),
    ]
)
_BLANKS = st.sampled_from(["", "", "", " ", "\t", "\r", "  "])


@st.composite
def _objects(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    """An object of JSON as anybody may have written it: keys twice, blanks before the colon."""
    parts = draw(st.lists(st.tuples(_KEYS, _BLANKS, _BLANKS, values), max_size=4))
    return "{" + ", ".join(f"{key}{before}:{after}{v}" for key, before, after, v in parts) + "}"


_LINES = _objects(
    st.recursive(
        _WORDS.map(json.dumps) | _WORDS.map(lambda word: f'"{word}"') | _NUMBERS,
        lambda inner: (
            st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]") | _objects(inner)
        ),
        max_leaves=6,
    )
).map(lambda line: line.encode(errors="surrogatepass"))


@given(
    _LINES
    | st.tuples(_LINES, st.binary(max_size=3), st.integers(0, 9)).map(
        lambda given: given[0][: given[2]] + given[1] + given[0][given[2] :]
    )
)
def test_the_fast_reader_gives_what_the_careful_one_gives(line: bytes) -> None:
    def read() -> str:
        try:
            return repr(read_record(line))
        except InputError as error:
            return f"refused: {error}"

    fast = read()
    with patch.object(json_record, "_has_all_keys", return_value=False):
        assert fast == read()


def test_usual_lines_are_left_to_the_fast_reader() -> None:
    span = {"start": 0, "end": 5, "text": "Ports", "label": "FAC"}
    usual = {"text": "Ports: open.\nAnd …", "meta": {"title": "P"}, "spans": [span, span]}
    with patch.object(json_record, "_parsed_with_care") as careful:
        assert read_record(json.dumps(usual).encode()) == usual
        assert read_record(json.dumps(usual, separators=(",", ":")).encode()) == usual
    careful.assert_not_called()
