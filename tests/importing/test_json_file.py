from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.span import Span
from annotator.importing import json_stream
from annotator.importing.source import Choices

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]


@pytest.mark.parametrize(
    "value",
    [
        {"text": "Ports agree."},
        [{"text": "Ports agree."}],
        {"count": 1, "articles": [{"text": "Ports agree."}], "none": []},
        {"headline": "x", "body": "Ports agree."},
    ],
)
def test_articles_are_found_in_lists_and_objects(read: Read, value: object) -> None:
    (article,), problems = read("a.json", json.dumps(value, indent=1))
    assert article.text == "Ports agree."
    assert problems == []


def test_lines_that_are_called_json_are_read_as_lines(read: Read) -> None:
    articles, _ = read("a.json", '{"text": "One."}\n{"text": "Two."}\n')
    assert [article.text for article in articles] == ["One.", "Two."]


def test_spans_and_the_usual_keys_are_understood(read: Read) -> None:
    record = {
        "headline": "Ports",
        "content": "Brazil met.",
        "published": "2024-03-05",
        "url": "https://e.org",
        "spans": [{"start": 0, "end": 6, "label": "GPE"}],
        "n": 1,
    }
    (article,), _ = read("a.json", json.dumps([record]))
    assert (article.meta.title, article.meta.date) == ("Ports", "2024-03-05")
    assert article.meta.extra == {"address": "https://e.org", "n": 1}
    assert [suggestion.span for suggestion in article.suggestions] == [Span(0, 6)]


def test_the_user_may_say_where_the_text_is(read: Read) -> None:
    record = {"text": "Teaser", "long": "The whole."}
    (article,), _ = read("a.json", json.dumps([record]), choices=Choices(columns={"text": "long"}))
    assert article.text == "The whole."
    assert article.meta.extra == {"text_given": "Teaser"}


def test_good_items_come_in_beside_bad_ones(read: Read) -> None:
    data = '[\n{"text": "One."},\n{"a": 1, "a": 2},\n12,\n{"text": 3},\n{"text": "Two."}\n]'
    articles, problems = read("a.json", data)
    assert [article.text for article in articles] == ["One.", "Two."]
    assert [problem.where for problem in problems] == [
        "a.json, article 2, line 3",
        "a.json, article 3, line 4",
        "a.json, article 4, line 5",
    ]


@pytest.mark.parametrize("end", ["", ",", '{"text": "Tw', '{"text": "Two."} {', "nonsense]"])
def test_a_list_that_breaks_off_is_told_with_its_line(read: Read, end: str) -> None:
    articles, problems = read(
        "a.json", f'[\n{{"text": "One."}}{"," if end[:1] == "{" else ""}{end}'
    )
    assert articles[0].text == "One."
    assert problems
    assert (
        str(problems[-1]) == "a.json, line 2: the list breaks off here; what follows was not read."
    )


@pytest.mark.parametrize("chunk", [1, 2, 3, 7, 64])
def test_items_are_whole_whatever_is_read_at_once(
    read: Read, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    monkeypatch.setattr(json_stream, "_CHUNK", chunk)
    texts = ["🌍 Ports\n" * 9, "é", '"\\' * 5]
    data = json.dumps([{"text": text, "n": 12345.5} for text in texts], ensure_ascii=False)
    articles, problems = read("a.json", data)
    assert [article.text for article in articles] == texts
    assert [article.meta.extra["n"] for article in articles] == [12345.5] * 3
    assert problems == []


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "this file is empty"),
        (b" \n", "this file is empty"),
        (b"[]", "the list in this file is empty"),
        (b"ports", "must begin with [ or {"),
        (b"{}", "there is no text in this file"),
        (b'{"a": [1]}', "must begin with { and end with }"),
        (b'{"text": "One', "this is not JSON"),
        (b'{"text": "\xff"}', "not in UTF-8"),
        (b'{"a": ' + b"[" * 100_000, "too deep"),
        (b"\x00\x01\x02\x03", "binary"),
    ],
)
def test_files_that_are_no_json_give_one_sentence(read: Read, data: bytes, words: str) -> None:
    articles, (problem,) = read("a.json", data)
    assert articles == []
    assert problem.where.startswith("a.json")
    assert words in problem.sentence


def test_an_item_too_long_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "MAX_BYTES", 100)
    monkeypatch.setattr(json_stream, "_CHUNK", 64)
    articles, problems = read("a.json", json.dumps([{"text": "One."}, {"text": "x" * 900}]))
    assert [article.text for article in articles] == ["One."]
    assert "longer than 64 MB" in problems[0].sentence
