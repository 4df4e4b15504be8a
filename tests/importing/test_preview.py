from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.importing import preview as preview_module
from annotator.importing.preview import Column, preview, preview_file
from annotator.importing.source import Choices
from tests.importing.makers import packed, workbook


def _line(text: str, *labels: str) -> str:
    spans = [{"start": n, "end": n + 1, "label": label} for n, label in enumerate(labels)]
    return json.dumps({"text": text, "spans": spans})


def test_a_file_is_told_by_its_format_titles_and_labels(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([_line("Ports agree.", "GPE", "ORG"), _line("Two.", "GPE"), "no"]))
    seen = preview_file(path)
    assert seen.format is not None
    assert seen.format.title == "JSON Lines"
    assert (seen.articles, seen.more, seen.decided) == (2, False, 0)
    assert seen.titles == ("Ports agree.", "Two.")
    assert seen.labels == {"GPE": 2, "ORG": 1}
    assert [problem.where for problem in seen.problems] == ["a.jsonl, line 3"]


def test_labels_are_shown_as_the_file_calls_them(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(_line("Ports agree.", "COUNTRY"))
    seen = preview([path], Choices(labels={"COUNTRY": "GPE"}))
    assert seen.labels == {"COUNTRY": 1}
    assert seen.unknown_labels(["GPE"]) == ["COUNTRY"]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_columns_are_shown_with_samples_and_roles(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    rows = [["Headline", "Words"], ["Ports", "They agree. " * 9], ["Two", "Second."]]
    if ending == "csv":
        path.write_text("\n".join(",".join(row) for row in rows))
    elif ending == "xlsx":
        path.write_bytes(workbook({"A": [list(row) for row in rows]}))
    else:
        path.write_text(json.dumps([dict(zip(rows[0], row, strict=True)) for row in rows[1:]]))
    unknown = preview_file(path)
    assert [column.name for column in unknown.columns] == ["Headline", "Words"]
    assert [column.role for column in unknown.columns] == ["", ""]
    assert unknown.problems
    assert unknown.articles == 0
    chosen = preview_file(path, Choices(columns={"text": "Words"}))
    assert chosen.columns[0] == Column("Headline", "title", ("Ports", "Two"))
    assert chosen.columns[1].role == "text"
    assert len(chosen.columns[1].samples[0]) == 60
    assert (chosen.articles, chosen.problems) == (2, ())


def test_no_more_than_the_beginning_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(_line(f"Ports {n}.") for n in range(100)))
    seen = preview_file(path)
    assert (seen.articles, seen.more) == (20, True)
    monkeypatch.setattr(preview_module, "_SECONDS", -1.0)
    assert preview_file(path).more


def test_several_files_are_told_together(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ports agree.")
    (tmp_path / "b.jsonl").write_text(_line("Two.", "ORG"))
    (tmp_path / "c.zip").write_bytes(packed({"d.jsonl": _line("Three.", "ORG", "GPE")}))
    (tmp_path / "e.txt").write_bytes(b"\x00\x01")
    seen = preview(sorted(tmp_path.iterdir()))
    assert seen.formats == {"Plain text": 2, "JSON Lines": 1, "ZIP archive": 1}
    assert (seen.articles, seen.more) == (3, False)
    assert seen.labels == {"ORG": 2, "GPE": 1}
    assert [problem.where for problem in seen.problems] == ["e.txt"]
    some = preview(sorted(tmp_path.iterdir()), most_files=1)
    assert (some.looked_at, some.found, some.more) == (1, 4, True)


def test_what_cannot_be_read_is_told_and_not_raised(tmp_path: Path) -> None:
    (tmp_path / "a.exe").write_text("x")
    missing, unknown = preview_file(tmp_path / "no.txt"), preview_file(tmp_path / "a.exe")
    assert missing.format is None
    assert "cannot be read" in missing.problems[0].sentence
    assert unknown.format is None
    assert "files that end in .exe cannot be imported" in unknown.problems[0].sentence
