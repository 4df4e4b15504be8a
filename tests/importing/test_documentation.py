"""docs/formats.md says of every format that can be read what the program says."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.importing.formats import FORMATS

_ROOT = Path(__file__).parents[2]
_ROW = re.compile(r"\| `(\w+)` \| ([^|]+) \| ([^|]+) \| [^|]+ \| (tests/\S+) \|")


def _table() -> dict[str, tuple[str, list[str], str]]:
    document = (_ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    section = document.split("\n## Read formats\n")[1].split("\n## ")[0]
    rows = [match.groups() for line in section.splitlines() if (match := _ROW.fullmatch(line))]
    return {name: (title, endings.split(), proof) for name, title, endings, proof in rows}


def test_the_table_has_each_format_with_its_title_and_its_endings() -> None:
    told = {name: (title, endings) for name, (title, endings, _) in _table().items()}
    assert told == {f.name: (f.title, list(f.endings)) for f in FORMATS.values()}
    assert list(told) == list(FORMATS)


def test_each_proof_is_there() -> None:
    for name, (_, endings, proof) in _table().items():
        words = (_ROOT / proof).read_text(encoding="utf-8")
        known = (name, endings[0].removeprefix("."), "_BOTH")
        assert any(word in words for word in known), f"{proof} does not speak of {name}"
