"""docs/formats.md says of every format what the program says, and names a proof that exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.exporting.formats import FORMATS, Feature
from tests.exporting.readers import READERS

_DOCUMENT = Path(__file__).parents[2] / "docs" / "formats.md"
_YES, _NO = "●", "–"


def _rows() -> list[list[str]]:
    """The table of what survives, cell by cell."""
    _, _, section = _DOCUMENT.read_text("utf-8").partition("\n## What survives\n")
    lines = [line for line in section.partition("\n## ")[0].split("\n") if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_table_has_all_formats_and_all_that_may_survive() -> None:
    head, _, *rows = _rows()
    assert head == ["format", *(feature.value for feature in Feature), "proof"]
    assert [row[0] for row in rows] == [f"`{name}`" for name in FORMATS]


@pytest.mark.parametrize("name", FORMATS)
def test_the_table_says_what_the_format_says(name: str) -> None:
    (row,) = (row for row in _rows() if row[0] == f"`{name}`")
    marks = [_YES if feature in FORMATS[name].features else _NO for feature in Feature]
    assert row[1:-1] == marks
    assert row[-1].endswith(f": `{READERS[name].__name__}`")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_and_its_ending_is_described(name: str) -> None:
    section = _DOCUMENT.read_text("utf-8").partition("\n## Written formats\n")[2]
    rows = [line.split(" | ") for line in section.split("\n") if line.startswith("| `")]
    (row,) = (row for row in rows if f"`{FORMATS[name].ending}`" in row[1])
    assert f"`{name}`" in row[0]
    assert len(row[2]) > 10
