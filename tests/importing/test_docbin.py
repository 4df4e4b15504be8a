from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

import pytest
import spacy
import srsly
from spacy.tokens import Doc, DocBin, Span, SpanGroup

from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import docbin

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_NLP = spacy.blank("en")


def _doc() -> Doc:
    doc = _NLP("🌍 Brazil met the G77. Then  it rained\n")
    doc.ents = [Span(doc, 1, 2, "GPE", kb_id="BR"), Span(doc, 4, 5, "POLICY")]
    group = [Span(doc, 3, 5, "ORG", kb_id="G77"), Span(doc, 4, 5, "POLICY")]
    doc.spans["sc"] = SpanGroup(doc, spans=group)
    known: dict[Any, Any] = {"title": "Ports", "date": "2024-03-05", ("a", "b"): 1, "n": [1]}
    doc.user_data |= known
    return doc


def _bytes(*docs: Doc, **options: Any) -> bytes:
    return DocBin(docs=docs, store_user_data=True, **options).to_bytes()


def test_entities_groups_and_metadata_come_in(read: Read) -> None:
    (article, other), problems = read("a.spacy", _bytes(_doc(), _NLP("Second one.")))
    assert article.text == "🌍 Brazil met the G77. Then  it rained\n"
    assert other.text == "Second one."
    found = {(s.span.of(article.text), s.label, s.concept) for s in article.suggestions}
    assert found == {("Brazil", "GPE", "BR"), ("G77", "POLICY", ""), ("the G77", "ORG", "G77")}
    assert (article.meta.title, article.meta.date) == ("Ports", "2024-03-05")
    assert article.meta.extra == {}
    assert problems == []


def test_docs_with_unknown_spaces_come_in(read: Read) -> None:
    doc = Doc(_NLP.vocab, words=["Brazil", "met"])
    (article,), _ = read("a.spacy", _bytes(doc))
    assert article.text == "Brazil met "


def _with(**changed: Any) -> bytes:
    message = srsly.msgpack_loads(zlib.decompress(_bytes(_doc())))
    return zlib.compress(srsly.msgpack_dumps(message | changed))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nonsense",
        zlib.compress(b"nonsense"),
        zlib.compress(srsly.msgpack_dumps([1])),
        _with(attrs=[]),
        _with(attrs=["ORTH"]),
        _with(attrs=[380]),
        _with(lengths=b"\xff\xff\xff\xff"),
        _with(lengths=b"\x00"),
        _with(tokens=b"1234"),
        _with(strings=4),
        _with(strings=[]),
        _with(span_groups=[b"\xc1"]),
        _with(span_groups=[srsly.msgpack_dumps({b"\xc1": ["a"]})]),
    ],
)
def test_damaged_files_give_one_sentence(read: Read, data: bytes) -> None:
    articles, (problem,) = read("a.spacy", data)
    assert articles == []
    assert problem.where.startswith("a.spacy")
    assert problem.sentence.endswith(".")


def test_bytes_that_call_themselves_an_array_of_objects_are_not_made_one(read: Read) -> None:
    """Numpy would take them for addresses in memory, and Python would follow them."""
    array = {b"nd": True, b"type": "|O", b"kind": b"", b"shape": (2,), b"data": b"\x01" * 16}
    data = _with(cats=[array], user_data=[srsly.msgpack_dumps({"title": array})])
    (article,), problems = read("a.spacy", data)
    assert article.meta.title.startswith("🌍 Brazil met")
    assert problems == []


def test_a_bomb_is_not_unpacked(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docbin, "_MOST_UNPACKED", 1000)
    _, (problem,) = read("a.spacy", zlib.compress(b"\x00" * 100_000))
    assert "unpacks to more than 512 MB" in problem.sentence


@pytest.mark.parametrize("cut", [10, 50, 100, 200])
def test_a_file_that_was_cut_off_is_told(read: Read, cut: int) -> None:
    articles, (problem,) = read("a.spacy", _bytes(_doc())[:cut])
    assert articles == []
    assert "damaged" in problem.sentence
