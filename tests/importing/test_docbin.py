from __future__ import annotations

import subprocess
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import spacy
import srsly
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy import symbols
from spacy.strings import StringStore
from spacy.tokens import Doc, DocBin, Span, SpanGroup
from spacy.util import filter_spans

from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import docbin, docbin_file
from annotator.importing.spacy_strings import SYMBOLS, number_of
from tests.builders import nasty_texts

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


def _tokens_of(size: int) -> bytes:
    return b"\x81\xa6tokens\xc6" + size.to_bytes(4) + b"\x00" * 1000


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (b"\x81\xa7strings\xda\xff\xff" + b"\x00" * 65535, "too many words"),
        (b"\x81\xa9user_data\xdc\x10\x00" + b"\x80" * 4096, "too many words"),
        (b"\x81\xa4cats\xdc\x10\x00" + b"\x00" * 4096, "too many words"),
        (b"\x81\xa4cats\xdd\xff\xff\xff\xff" + b"\x80" * 100, "damaged"),
        (_tokens_of(5000), "unpacks to more than 4 GB"),
    ],
)
def test_a_bomb_is_not_unpacked(
    read: Read, monkeypatch: pytest.MonkeyPatch, message: bytes, words: str
) -> None:
    monkeypatch.setattr(docbin_file, "_MOST_UNPACKED", 4000)
    monkeypatch.setattr(docbin_file, "_MOST_KEPT", 4000)
    monkeypatch.setattr(docbin_file, "_MOST_ITEMS", 5000)
    _, (problem,) = read("a.spacy", zlib.compress(message))
    assert words in problem.sentence


def test_more_mappings_than_there_may_be_are_refused(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docbin_file, "_MOST_ITEMS", 50)
    data = b"\x81\xa9user_data\x92" + (b"\xdc\x00\x28" + b"\x80" * 40) * 2
    _, (problem,) = read("a.spacy", zlib.compress(data))
    assert "too many words" in problem.sentence


@pytest.mark.parametrize("cut", [10, 50, 100, 200])
def test_a_file_that_was_cut_off_is_told(read: Read, cut: int) -> None:
    articles, (problem,) = read("a.spacy", _bytes(_doc())[:cut])
    assert articles == []
    assert "damaged" in problem.sentence


# Beside spaCy's own reader

_WORDS = ["Brazil", "X", "ORG", "ent_type", "喀山", "👩🏽\u200d🚀", "e\u0301", "\n", "a" * 33]
_LABELS = ["GPE", "ORG", "POLICY", "数"]


@st.composite
def _any_doc(draw: st.DrawFn) -> Doc:
    words = draw(st.lists(st.sampled_from(_WORDS) | st.text("abé中", min_size=1), min_size=1))
    spaces = [draw(st.booleans()) for _ in words]
    doc = Doc(_NLP.vocab, words=words, spaces=spaces)
    marked = st.tuples(
        st.integers(0, len(doc) - 1),
        st.integers(1, 4),
        st.sampled_from(_LABELS),
        st.sampled_from(["", "BR", "DATE", "Q155"]),
    )
    spans = [
        Span(doc, first, min(len(doc), first + length), label, kb_id=concept)
        for first, length, label, concept in draw(st.lists(marked, max_size=6))
    ]
    doc.spans["sc"] = spans
    doc.ents = filter_spans(spans[: len(spans) // 2])
    return doc


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(docs=st.lists(_any_doc(), min_size=1, max_size=3))
def test_what_comes_in_is_what_spacy_reads(read: Read, docs: list[Doc]) -> None:
    data = _bytes(*docs)
    articles, _ = read("a.spacy", data, overlap=True)
    theirs = list(DocBin().from_bytes(data).get_docs(_NLP.vocab))
    told = [doc for doc in theirs if doc.text.strip()]  # an article without words is none
    assert [one.text for one in articles] == [doc.text for doc in told]
    for article, doc in zip(articles, told, strict=True):
        spans = [*doc.ents, *doc.spans["sc"]]
        wanted = {(s.start_char, s.end_char, s.label_): s.kb_id_ for s in reversed(spans)}
        found = {(s.span.start, s.span.end, s.label): s.concept for s in article.suggestions}
        assert found == wanted


def test_strings_have_the_numbers_that_spacy_gives_them() -> None:
    assert {name: number for number, name in enumerate(SYMBOLS)} == symbols.IDS

    @given(nasty_texts() | st.text(st.characters(exclude_categories=["Cs"])))
    def check(string: str) -> None:
        assert number_of(string) == StringStore().add(string)

    check()


def test_a_docbin_is_read_and_previewed_without_loading_spacy(tmp_path: Path) -> None:
    """The window's process reads files itself, and spaCy would stop it for a second."""
    path = tmp_path / "a.spacy"
    path.write_bytes(_bytes(_doc()))
    code = f"""
import sys
from pathlib import Path
from annotator.importing.preview import preview
from annotator.importing.reading import read_files
path = Path({str(path)!r})
assert preview([path]).labels == {{"POLICY": 1, "ORG": 1, "GPE": 1}}
assert len(list(read_files([path]))) == 1
assert not {{"spacy", "thinc"}} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_too_many_words_are_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docbin, "_MOST_STRINGS", 3)
    _, (problem,) = read("a.spacy", _bytes(_doc()))
    assert problem.sentence.endswith("different words; split it.")


def test_a_doc_that_is_too_long_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docbin, "_MOST_TOKENS", 5)
    articles, (problem,) = read("a.spacy", _bytes(_NLP("Two words."), _doc()))
    assert articles == []
    assert problem.sentence == "a doc of this DocBin has more than 5 tokens; split it."


def test_bytes_that_end_before_they_should_are_told(read: Read) -> None:
    message = srsly.msgpack_dumps(srsly.msgpack_loads(zlib.decompress(_bytes(_doc()))))
    for end in range(0, len(message), 11):
        articles, (problem,) = read("a.spacy", zlib.compress(message[:end]))
        assert articles == []
        assert "damaged" in problem.sentence


def test_a_doc_with_too_much_about_each_token_is_refused(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docbin, "_MOST_VALUES", 5)
    articles, (problem,) = read("a.spacy", _bytes(_doc()))
    assert articles == []
    assert "tokens; split it." in problem.sentence


def test_a_full_disk_is_not_taken_for_damage(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(docbin_file, "TemporaryFile", Full)
    articles, (problem,) = read("a.spacy", _bytes(_doc()))
    assert articles == []
    assert "No space left on device" in problem.sentence
