from __future__ import annotations

import re
from io import BytesIO

import pytest

from annotator.core.errors import InputError
from annotator.importing.formats import FORMATS, formats_of, known_endings, recognise
from annotator.importing.source import Choices, Source


def test_every_format_can_be_recognised_by_its_ending() -> None:
    for name, format_ in FORMATS.items():
        assert format_.name == name
        assert format_.title
        assert format_.description.endswith(".")
        assert all(format_ in formats_of(f"a{ending.upper()}") for ending in format_.endings)


def test_what_shares_an_ending_can_be_told_apart() -> None:
    for ending in {ending for format_ in FORMATS.values() for ending in format_.endings}:
        *special, usual = formats_of(f"a{ending}")
        assert all(format_.sniff for format_ in special)
        assert usual.sniff is None or not special


def test_other_endings_stand_for_none() -> None:
    assert formats_of("a.exe") == []
    assert formats_of("txt") == []


@pytest.mark.parametrize(
    ("name", "beginning", "format_"),
    [
        ("a.json", b'[{"text": "Ports"}]', "json"),
        ("a.json", b'\xef\xbb\xbf {"%TYPES": {}}', "casjson"),
        ("a.json", b'[{"id": 1, "annotations": [], "data": {"text": "A"}}]', "labelstudio"),
        ("a.jsonl", b'{"text": "Ports"}', "jsonl"),
        ("a.jsonl", b'{"text": "\\"label\\": [[0, 1]]", "status": "new"}', "jsonl"),
        ("a.jsonl", b'{"text": "Ports", "_input_hash": 4}', "prodigy"),
        ("a.jsonl", b'{"text": "Ports", "label": [[0, 5, "GPE"]]}', "doccano"),
        ("a.tsv", b"title\ttext\n", "csv"),
        ("a.tsv", b"#FORMAT=WebAnno TSV 3.3\n", "webanno"),
        ("a.txt", b"Ports", "txt"),
        ("a.txt", b"-DOCSTART- -X- O O\n", "conll"),
        ("a.XML", b'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">', "xmi"),
        ("a.docx", b"", "docx"),
    ],
)
def test_a_format_is_told_by_ending_and_beginning(
    name: str, beginning: bytes, format_: str
) -> None:
    source = Source(name, BytesIO(beginning))
    assert recognise(source).name == format_
    assert source.stream.tell() == 0


def test_the_user_may_say_the_format() -> None:
    source = Source("tags.dat", BytesIO(b""), choices=Choices(format="conll"))
    assert recognise(source).name == "conll"
    with pytest.raises(InputError, match=r"no format is called “word”"):
        recognise(Source("a.txt", BytesIO(), choices=Choices(format="word")))


def test_the_endings_make_a_sentence() -> None:
    assert known_endings().startswith(".txt, .md, .html")
    assert re.fullmatch(r"(\.\w+, )+\.\w+ or \.\w+", known_endings())
    assert known_endings().count(".txt") == 1
