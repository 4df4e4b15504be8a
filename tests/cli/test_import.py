"""`annotator import` with all that can be said about the files, and what it reports."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli import main
from annotator.core.annotation import State
from annotator.project import Chosen
from tests.builders import opened

Captured = pytest.CaptureFixture[str]


def _run(capsys: Captured, *arguments: str | Path) -> dict[str, Any]:
    assert main([*map(str, arguments), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def _line(text: str, *spans: tuple[int, int, str]) -> str:
    known = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    return json.dumps({"text": text, "spans": known})


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "wire.jsonl"
    spans = ((0, 6, "COUNTRY"), (7, 10, "VERB"), (11, 14, "ORG"))
    path.write_text(_line("Brazil met WTO.", *spans) + "\nnonsense\n")
    return path


def test_labels_are_mapped_and_spans_become_annotations(
    capsys: Captured, tmp_path: Path, lines: Path
) -> None:
    project = tmp_path / "new.annot"
    options = ("--as", "annotations", "--map", "COUNTRY=GPE", "--map", "VERB=")
    values = _run(capsys, "import", project, lines, *options)
    assert (values["imported"], values["spans"]) == (1, {"read": 3, "kept": 2})
    with opened(project) as found:
        (marked,) = found.marked_articles(Chosen.ALL)
    assert [(m.span.of(marked.article.text), m.label, m.state) for m in marked.mentions] == [
        ("Brazil", "GPE", State.ACCEPTED),
        ("WTO", "ORG", State.ACCEPTED),
    ]
    first = marked.mentions[0].annotation
    assert first is not None
    assert first.decided_at


def test_what_was_left_out_is_told_and_saved(capsys: Captured, tmp_path: Path, lines: Path) -> None:
    report = tmp_path / "report.json"
    arguments = ["import", tmp_path / "new.annot", lines, "--report", report]
    assert main([*map(str, arguments)]) == 0
    out, err = capsys.readouterr()
    assert out == "1 article imported; 2 spans left out.\n"
    assert len(err.splitlines()) == 3
    saved = json.loads(report.read_text())
    assert saved["spans"] == {"read": 3, "kept": 1}
    assert [problem["spans"] for problem in saved["problems"]] == [1, 1, 0]


def test_columns_are_named_and_shown_before_anything_is_written(
    capsys: Captured, tmp_path: Path
) -> None:
    table, project = tmp_path / "wire.csv", tmp_path / "new.annot"
    table.write_text("Headline,Words,Desk\nPorts agree,They met.,3\n")
    assert main(["import", str(project), str(table)]) == 1
    assert "no column is known to hold the texts" in capsys.readouterr().err
    column = ("--column", "text=Words")
    values = _run(capsys, "import", project, table, *column, "--preview")
    assert values["files"][0]["columns"] == {"Headline": "title", "Words": "text", "Desk": ""}
    assert values["files"][0]["titles"] == ["Ports agree"]
    assert not project.exists()
    assert _run(capsys, "import", project, table, *column)["imported"] == 1


def test_a_preview_tells_labels(capsys: Captured, tmp_path: Path, lines: Path) -> None:
    assert main(["import", str(tmp_path / "new.annot"), str(lines), "--preview"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "wire.jsonl: JSON Lines, 1 article",
        "  Brazil met WTO.",
        "  columns: text (text)",
        "  wire.jsonl, line 2: this line is not JSON (Expecting value, character 1); correct it.",
        "labels: COUNTRY 1, VERB 1, ORG 1",
    ]


def test_a_format_may_be_named(capsys: Captured, tmp_path: Path) -> None:
    tags = tmp_path / "tags.dat"
    tags.write_text("Brazil B-GPE\nmet O\n")
    project = tmp_path / "new.annot"
    assert main(["import", str(project), str(tags)]) == 1
    capsys.readouterr()
    assert _run(capsys, "import", project, tags, "--format", "conll")["spans"]["kept"] == 1


@pytest.mark.parametrize(
    "options",
    [["--map", "GPE"], ["--map", "=GPE"], ["--as", "gold"], ["--column", "text"], ["--concept"]],
)
def test_wrong_usage_is_status_2(
    capsys: Captured, tmp_path: Path, lines: Path, options: list[str]
) -> None:
    assert main(["import", str(tmp_path / "new.annot"), str(lines), *options]) == 2
    assert capsys.readouterr().err.startswith("annotator: ")


def test_a_report_that_cannot_be_written_is_told(
    capsys: Captured, tmp_path: Path, lines: Path
) -> None:
    report = tmp_path / "no" / "report.txt"
    assert main(["import", str(tmp_path / "a.annot"), str(lines), "--report", str(report)]) == 1
    assert "the report cannot be written here" in capsys.readouterr().err


def test_spans_of_an_article_that_is_there_are_added_and_the_duplicate_is_named(
    capsys: Captured, tmp_path: Path
) -> None:
    project, text = tmp_path / "new.annot", "Brazil met WTO."
    (tmp_path / "first.jsonl").write_text(_line(text, (0, 6, "GPE")))
    (tmp_path / "second.jsonl").write_text(_line(text, (0, 10, "ORG"), (11, 14, "ORG")))
    _run(capsys, "import", project, tmp_path / "first.jsonl", "--as", "annotations")
    values = _run(capsys, "import", project, tmp_path / "second.jsonl", "--as", "annotations")
    assert (values["imported"], values["duplicates"], values["added"]) == (0, 1, 1)
    assert values["already"] == [
        {"where": "second.jsonl, line 1", "article_id": 1, "title": "Brazil met WTO."}
    ]
    (problem,) = values["problems"]
    assert problem["sentence"] == (
        "“Brazil met” as ORG was left out: it overlaps “Brazil”, which is accepted there as GPE."
    )
    with opened(project) as found:
        (marked,) = found.marked_articles(Chosen.ALL)
        assert [m.span.of(text) for m in marked.mentions] == ["Brazil", "WTO"]
        assert found.undo() is not None
        (marked,) = found.marked_articles(Chosen.ALL)
        assert [m.span.of(text) for m in marked.mentions] == ["Brazil"]
    assert main(["import", str(project), str(tmp_path / "second.jsonl")]) == 0
    assert capsys.readouterr().out.startswith("0 articles imported; 1 article already in the pro")
