from __future__ import annotations

import json
from pathlib import Path

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
