from __future__ import annotations

from contextlib import suppress

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
