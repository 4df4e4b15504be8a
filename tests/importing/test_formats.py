from __future__ import annotations

from pathlib import Path

from annotator.importing.formats import FORMATS, format_of, known_endings


def test_every_ending_stands_for_one_format() -> None:
    endings = [ending for format_ in FORMATS.values() for ending in format_.endings]
    assert len(endings) == len(set(endings))
    for name, format_ in FORMATS.items():
        assert format_.name == name
        assert all(format_of(Path("a" + ending.upper())) == format_ for ending in format_.endings)


def test_other_endings_stand_for_none() -> None:
    assert format_of(Path("a.pdf")) is None
    assert format_of(Path("txt")) is None


def test_the_endings_make_a_sentence() -> None:
    assert known_endings() == ".txt, .md, .jsonl or .ndjson"
