from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.importing import json_lines, json_record
from annotator.importing.json_lines import read_json_lines
from annotator.importing.source import Source

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_OURS = {
    "id": "u1",
    "text": "Brazil met.",
    "meta": {"title": "Met", "date": "2024-03-05", "source": "a.txt", "language": "en", "x": [1]},
    "status": "done",
    "spans": [{"start": 0, "end": 6, "label": "GPE", "state": "accepted"}],
}


def test_our_lines_come_back_whole(read: Read) -> None:
    line = json.dumps(_OURS)
    (article,), problems = read("ours.jsonl", line + "\n")
    assert (article.uid, article.text, article.status) == ("u1", "Brazil met.", Status.DONE)
    assert article.meta.as_dict() == _OURS["meta"]
    assert [annotation.span for annotation in article.annotations] == [Span(0, 6)]
    assert article.sha256 == hashlib.sha256(line.encode()).hexdigest()
    assert problems == []


@pytest.mark.parametrize(
    "line",
    [
        {"text": "Brazil met.", "spans": [{"start": 0, "end": 6, "label": "GPE"}]},
        {"id": 3, "text": "Brazil met.", "label": [[0, 6, "GPE"]], "Comments": []},
        {"text": "Brazil met.", "entities": [{"start_offset": 0, "end_offset": 6, "label": "GPE"}]},
        {"text": "Brazil met.", "entities": [[0, 6, "GPE"]]},
        {"text": "Brazil met.", "_input_hash": 1, "tokens": [], "spans": [[0, 6, "GPE"]]},
    ],
)
def test_the_shapes_of_others_are_understood(read: Read, line: object) -> None:
    (article,), problems = read("others.ndjson", json.dumps(line))
    assert [suggestion.span for suggestion in article.suggestions] == [Span(0, 6)]
    assert article.meta.source == "others.ndjson"
    assert article.meta.title == "Brazil met."
    assert problems == []


def test_good_lines_come_in_beside_bad_ones(read: Read) -> None:
    lines = [
        '{"text": "One."}',
        "",
        "nonsense",
        '{"caption": "x"}',
        '{"text": " "}',
        '{"text": "Two."}',
    ]
    articles, problems = read("mixed.jsonl", "\r\n".join(lines))
    assert [article.text for article in articles] == ["One.", "Two."]
    assert [problem.where for problem in problems] == [
        "mixed.jsonl, line 3",
        "mixed.jsonl, line 4",
        "mixed.jsonl, line 5",
    ]


def test_labels_and_overlap_are_those_of_the_scheme(read: Read) -> None:
    spans = [[0, 6, "GPE"], [7, 10, "VERB"]]
    line = json.dumps({"text": "Brazil met.", "label": spans})
    assert len(read("any.jsonl", line)[0][0].suggestions) == 2
    (article,), (problem,) = read("some.jsonl", line, frozenset({"GPE"}))
    assert [suggestion.label for suggestion in article.suggestions] == ["GPE"]
    assert str(problem).startswith("some.jsonl, line 1: span 2 was left out: the label “VERB”")


@pytest.mark.parametrize("status", ["finished", ["done"], None, 1])
def test_an_unknown_status_is_new_and_told(read: Read, status: object) -> None:
    (article,), (notice,) = read("odd.jsonl", json.dumps({"text": "Brazil.", "status": status}))
    assert article.status is Status.NEW
    assert "is unknown; it was taken as new" in str(notice)
    assert not notice.fatal


@pytest.mark.parametrize("identity", [5, None, ["u"], {}])
def test_an_identity_of_an_absurd_type_is_metadata(read: Read, identity: object) -> None:
    line = json.dumps({"id": identity, "text": "Brazil.", "status": "new"})
    (article,), _ = read("odd.jsonl", line)
    assert article.uid == ""
    assert article.meta.extra == {"id": identity}


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_are_honoured(read: Read, codec: str) -> None:
    articles, problems = read("marked.jsonl", '{"text": "Brazil 🌕"}\n'.encode(codec))
    assert [article.text for article in articles] == ["Brazil 🌕"]
    assert problems == []


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf", b"\x00\x01\x02\x03"])
def test_bad_files_give_one_sentence_that_names_them(read: Read, data: bytes) -> None:
    articles, (problem,) = read("bad.jsonl", data)
    assert articles == []
    assert str(problem).startswith("bad.jsonl: this file is ")


def test_lone_surrogates_do_not_get_in(read: Read) -> None:
    (article,), _ = read("odd.jsonl", r'{"text": "A\ud83c B\udf15 C\ud83c\udf15", "k": "\ud800"}')
    assert article.text == "A\ufffd B\ufffd C🌕"
    assert article.meta.extra == {"k": "\ufffd"}


def test_a_line_too_long_is_passed_over(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (json_lines, json_record):
        monkeypatch.setattr(module, "MAX_BYTES", 40)
    monkeypatch.setattr(json_lines, "_CHUNK", 7)
    long = json.dumps({"text": "x" * 100})
    articles, problems = read("long.jsonl", f'{long}\n{{"text": "One."}}\n{long}')
    assert [article.text for article in articles] == ["One."]
    assert [problem.where for problem in problems] == ["long.jsonl, line 1", "long.jsonl, line 3"]
    assert problems[0].sentence == "this line is longer than 64 MB; split its text."


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["text", "spans", "label", "start", "end", "id", "meta", "status", "state", "score"]
            )
            | st.text(max_size=3),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)
_SPANS = st.lists(
    st.fixed_dictionaries(
        {"start": st.integers(-1, 9), "end": st.integers(-1, 9), "label": st.just("GPE")},
        optional=dict.fromkeys(("state", "origin", "score", "concept", "text", "analyst"), _JSON),
    )
    | _JSON
)
_RECORDS = st.fixed_dictionaries(
    {"text": st.text(min_size=1, max_size=9) | _JSON},
    optional={"spans": _SPANS, "meta": _JSON, "status": _JSON, "id": _JSON, "title": _JSON},
)


@given(
    st.binary()
    | (_RECORDS | _JSON).map(lambda value: json.dumps(value).encode())
    | st.lists(_RECORDS).map(lambda rows: "\n".join(map(json.dumps, rows)).encode())
)
def test_any_bytes_give_articles_and_problems_only(data: bytes) -> None:
    try:
        items = list(read_json_lines(Source("any.jsonl", BytesIO(data), frozenset({"GPE"}))))
    except InputError:
        return
    for item in items:
        if isinstance(item, IncomingArticle):
            item.text.encode()
            json.dumps(item.meta.as_dict(), ensure_ascii=False, allow_nan=False).encode()
            marks: list[Suggestion | Annotation] = [*item.suggestions, *item.annotations]
            for mark in marks:
                assert mark.span.of(item.text)
                assert mark.label == "GPE"
                assert 0 <= mark.score <= 1
        else:
            assert isinstance(item, Problem)
            assert item.where.startswith("any.jsonl, line ")
            assert item.sentence.endswith(".")
