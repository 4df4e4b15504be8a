"""Files from strangers, damaged in any way: articles and sentences come out, and nothing else."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin, Span

from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle
from annotator.importing.formats import FORMATS
from annotator.importing.source import Choices, Incoming, MarksAs, Source
from tests.importing.makers import docx, epub, odt, packed, paragraph, pdf, workbook
from tests.importing.test_cas import _ENTITY, _STACKED, _cas, _xmi
from tests.importing.test_label_studio import _task
from tests.importing.test_refi_qda import _project, _selection
from tests.importing.test_web_page import _page

pytestmark = pytest.mark.slow


def _docbin() -> bytes:
    nlp = spacy.blank("en")
    doc = nlp("Brazil met the G77.")
    doc.ents = [Span(doc, 0, 1, "GPE")]
    doc.spans["sc"] = [Span(doc, 2, 4, "ORG")]
    return DocBin(docs=[doc, nlp("Two.")], store_user_data=True).to_bytes()


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


_LINE = _json(
    {
        "text": "Brazil met.",
        "meta": {"title": "Met"},
        "spans": [{"start": 0, "end": 6, "label": "GPE", "state": "accepted", "score": 0.5}],
    }
)
_SAMPLES: Mapping[str, Callable[[], bytes]] = {
    "txt": "Ports agree.\r\n\r\nÉ 🌍".encode,
    "md": lambda: b"---\ntitle: a\n---\n# Ports\n\n* [a](b)",
    "html": lambda: _page().encode(),
    "pdf": lambda: pdf(["Ports agree", "They do."], ["Two"]),
    "docx": lambda: docx(paragraph("Ports") + paragraph("agree"), paragraph("n"), "me"),
    "odt": lambda: odt("<text:p>Ports<text:s text:c='2'/>agree</text:p>"),
    "rtf": lambda: rb"{\rtf1\ansi\ansicpg1252{\fonttbl\f0 H;}\f0 P\'e9 \u-10180?\u-8243?\par}",
    "epub": lambda: epub("<p>Ports</p>"),
    "csv": lambda: b'title;text;n\nA;"x ""y"" \n z";1\nB;C;2\n',
    "xlsx": lambda: workbook({"A": [["title", "text"], ["A", "Ports"]], "B": [[1, 2.5]]}),
    "zip": lambda: packed({"a.txt": "Ports.", "b/c.jsonl": _LINE, "d.json": b"[]"}),
    "jsonl": lambda: _LINE + b"\n" + _LINE,
    "prodigy": lambda: _LINE,
    "doccano": lambda: _json({"text": "Brazil met.", "label": [[0, 6, "GPE"]]}),
    "json": lambda: b"[" + _LINE + b",\n" + _LINE + b"]",
    "labelstudio": lambda: _json([_task()]),
    "spacy": _docbin,
    "conll": lambda: b"-DOCSTART- O\n\nBrazil B-GPE\nmet O\n. O\n\nA I-X\nB L-X\n",
    "brat": lambda: b"T1\tGPE 0 6;7 8\tBrazil\nN1\tReference T1 a:b\tc\nA1\tUndecided T1\n",
    "xmi": lambda: _xmi(_ENTITY).encode(),
    "casjson": lambda: _json(_cas()),
    "webanno": _STACKED.encode,
    "refiqda": lambda: _project(_selection("2", "8", "c1")),
}


def test_each_format_has_a_sample() -> None:
    assert set(_SAMPLES) == set(FORMATS)


def _check(name: str, data: bytes) -> None:
    """Read bytes as a format; anything but an InputError fails the test."""
    source = Source(
        f"any{FORMATS[name].endings[0]}",
        BytesIO(data),
        frozenset({"GPE"}),
        choices=Choices(MarksAs.ANNOTATIONS),
        beside=lambda _: BytesIO(b"Brazil met.\r\n"),
    )
    refusal = ""
    items: list[Incoming] = []
    try:
        items += FORMATS[name].read(source)
    except InputError as error:
        refusal = str(error)
    assert len(refusal) < 500
    assert not refusal or refusal.endswith(".")
    for item in items:
        if isinstance(item, IncomingArticle):
            assert item.text.strip()
            item.text.encode()
            json.dumps(item.meta.as_dict(), allow_nan=False)
            assert all(mark.span.of(item.text) for mark in item.suggestions)
            assert all(mark.label == "GPE" for mark in item.annotations)
        else:
            assert item.sentence.endswith(".")


@st.composite
def _damaged(draw: st.DrawFn, sample: bytes) -> bytes:
    """A file with some bytes changed, taken out, doubled, or cut off."""
    data = bytearray(sample)
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 12))
        new = draw(st.binary(max_size=6) | st.sampled_from([b"9" * 30, b"-1", b"\x00", b"<", b'"']))
        kind = draw(st.sampled_from(["change", "cut", "double"]))
        if kind == "cut":
            del data[place + length * 40 :]
        elif kind == "double":
            data[place:place] = data[place : place + length * 20]
        else:
            data[place : place + length] = new
    return bytes(data)


@pytest.mark.parametrize("name", _SAMPLES)
def test_the_samples_themselves_are_read(name: str) -> None:
    data = _SAMPLES[name]()
    beside = Source(
        f"a{FORMATS[name].endings[0]}",
        BytesIO(data),
        beside=lambda _: BytesIO(b"Brazil G77 met."),
    )
    assert any(isinstance(item, IncomingArticle) for item in FORMATS[name].read(beside))


@pytest.mark.parametrize("name", _SAMPLES)
def test_damaged_files_give_articles_and_sentences_only(name: str) -> None:
    @settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
    @given(_damaged(_SAMPLES[name]()))
    def check(data: bytes) -> None:
        _check(name, data)

    check()


@pytest.mark.parametrize("name", _SAMPLES)
def test_any_bytes_give_articles_and_sentences_only(name: str) -> None:
    @settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
    @given(st.binary(max_size=300))
    def check(data: bytes) -> None:
        _check(name, data)

    check()


@st.composite
def _damaged_inside(draw: st.DrawFn, sample: bytes) -> bytes:
    """A packed file, of which what is packed is damaged, and the packing is not."""
    if not zipfile.is_zipfile(BytesIO(sample)):
        return zlib.compress(draw(_damaged(zlib.decompress(sample))))
    with zipfile.ZipFile(BytesIO(sample)) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = draw(st.sampled_from(sorted(files)))
    files[name] = draw(_damaged(bytes(files[name])))  # type: ignore[arg-type]
    return packed(files)


@pytest.mark.parametrize("name", ["docx", "odt", "epub", "xlsx", "refiqda", "spacy", "zip"])
def test_packed_files_damaged_inside_give_articles_and_sentences_only(name: str) -> None:
    @settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
    @given(_damaged_inside(_SAMPLES[name]()))
    def check(data: bytes) -> None:
        _check(name, data)

    check()


_ELEMENTS = (
    "<a> </a> <w:p> </w:p> <w:t> </w:t> x &amp; &b; <br/> <p> </p> <Code/> <Coding> </Coding>"
    " <CodeRef/> <PlainTextSelection> </PlainTextSelection> <TextSource> </TextSource> <Code>"
    " </Code> <TextValue> </TextValue> <text:note-body> </text:note-body> <text:p> </text:p>"
)
_XML = st.lists(st.sampled_from(_ELEMENTS.split()), max_size=25).map("".join)


@settings(deadline=None, max_examples=300)
@given(_XML)
def test_any_order_of_elements_gives_articles_and_sentences_only(inner: str) -> None:
    _check("docx", docx(inner))
    _check("odt", odt(inner))
    _check("epub", epub(inner))
    _check("refiqda", _project(inner))
    _check("xmi", _xmi(inner).encode())
