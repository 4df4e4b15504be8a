from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError
from annotator.core.exchange import Problem
from annotator.core.import_report import ImportReport

_REPORT = ImportReport(
    2,
    1,
    5,
    (
        Problem("a.txt", "this file is empty."),
        Problem("b.jsonl, line 2", "span 1 was left out: it has no label.", spans=1),
        Problem("b.jsonl, line 3", "2 spans labelled “X” were left out.", fatal=False, spans=2),
        Problem("c.txt", "this file was read as windows-1252.", fatal=False),
    ),
)


def test_everything_is_in_one_of_three_lists() -> None:
    assert [problem.where for problem in _REPORT.skipped] == ["a.txt"]
    assert [problem.where for problem in _REPORT.lost] == ["b.jsonl, line 2", "b.jsonl, line 3"]
    assert [problem.where for problem in _REPORT.warnings] == ["c.txt"]
    assert _REPORT.spans_lost == 3


def test_it_is_saved_for_people_and_for_programs(tmp_path: Path) -> None:
    _REPORT.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text().splitlines() == [
        "Articles imported: 2",
        "Articles that were in the project already: 1",
        "Labelled spans read: 8, of which 5 fit",
        "",
        "Left out:",
        "  a.txt: this file is empty.",
        "",
        "Spans left out:",
        "  b.jsonl, line 2: span 1 was left out: it has no label.",
        "  b.jsonl, line 3: 2 spans labelled “X” were left out.",
        "",
        "Read with a doubt:",
        "  c.txt: this file was read as windows-1252.",
    ]
    _REPORT.save(tmp_path / "report.JSON")
    saved = json.loads((tmp_path / "report.JSON").read_text())
    assert saved == _REPORT.as_dict()
    assert saved["spans"] == {"read": 8, "kept": 5}


def test_a_report_that_cannot_be_finished_leaves_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "report.txt"
    path.write_text("older")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AnnotatorError, match="cannot be written here"):
        _REPORT.save(path)
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["report.txt", "report.json"])
def test_the_name_of_a_file_may_be_in_no_encoding(tmp_path: Path, name: str) -> None:
    report = ImportReport(0, 0, 0, (Problem("caf\udce9.txt", "this file is empty."),))
    report.save(tmp_path / name)
    assert "caf\\udce9.txt" in (tmp_path / name).read_text("utf-8")
