"""Exports in the background: this program as a command, its progress, and what got lost."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.errors import AnnotatorError
from annotator.core.span import Span
from annotator.project import Chosen, Project
from annotator.ui import command_run
from annotator.ui.export_run import ExportOrder, ExportRun

RunExport = Callable[[ExportOrder], ExportRun]


@pytest.fixture
def run_export(news: Path, qtbot: QtBot) -> RunExport:
    """A function that exports `news` and waits for the end."""
    parents: list[QObject] = []

    def run(order: ExportOrder) -> ExportRun:
        parents.append(QObject())
        started = ExportRun(news, order, parents[-1])
        with qtbot.waitSignal(started.finished, timeout=30_000):
            started.start()
        return started

    return run


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A function that lets a few lines of Python take the program's place."""

    def install(lines: str) -> None:
        script = tmp_path / "stand_in.py"
        script.write_text(lines, encoding="utf-8")
        command = [sys.executable, "-S", "-E", str(script)]
        monkeypatch.setattr(command_run, "program", lambda *_: command)

    return install


@pytest.fixture
def project(news: Path) -> Iterator[Project]:
    with closing(Project.open(news, "Ana")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("format_", "name"), [("jsonl", "g.jsonl"), ("conll", "g.conll"), ("spacy", "g.spacy")]
)
def test_gold_is_written_while_the_project_is_open(
    run_export: RunExport, project: Project, tmp_path: Path, format_: str, name: str
) -> None:
    output = tmp_path / "out" / name
    output.parent.mkdir()
    run = run_export(ExportOrder(format_, Chosen.GOLD, output))
    assert run.succeeded, run.sentence
    assert run.losses == []
    assert output.stat().st_size > 0
    assert str(output) in run.sentence
    assert project.next_undo() is not None


def test_the_exported_spans_are_the_words_of_the_text(
    run_export: RunExport, tmp_path: Path
) -> None:
    output = tmp_path / "all.jsonl"
    run = run_export(ExportOrder("jsonl", Chosen.ALL, output))
    articles = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    spans = [(a["text"], span) for a in articles for span in a["spans"]]
    assert len(articles) == 3
    assert len(spans) == 4
    assert all(text[s["start"] : s["end"]] == s["text"] for text, s in spans)
    assert run.sentence.startswith("4 spans of 3 articles")


def test_what_a_format_cannot_express_is_reported(
    run_export: RunExport, project: Project, tmp_path: Path
) -> None:
    markup = project.markup(1)
    half = Span(markup.article.text.index("azan"), markup.article.text.index("azan") + 2)
    project.perform(rules.add(markup, half, "GPE", "", project.stamp()))
    project.perform(rules.set_status(markup.article, Status.IN_PROGRESS, Status.DONE))
    run = run_export(ExportOrder("conll", Chosen.GOLD, tmp_path / "gold.conll"))
    assert run.succeeded, run.sentence
    assert [(loss["text"], loss["article"]) for loss in run.losses] == [("az", "Forum opens")]
    assert run.losses[0]["reason"]
    assert "1 could not be expressed in this format" in run.sentence


def test_only_the_articles_named_are_written(run_export: RunExport, tmp_path: Path) -> None:
    output = tmp_path / "one.jsonl"
    run = run_export(ExportOrder("jsonl", Chosen.ALL, output, articles=[3], licence="-- mine"))
    assert run.succeeded, run.sentence
    (line,) = output.read_text("utf-8").splitlines()
    assert json.loads(line)["meta"]["title"] == "Weather"
    card = (tmp_path / "one.jsonl.card.md").read_text("utf-8")
    assert "| Licence | -- mine |" in card
    assert "of the articles chosen for this" in card


def test_a_split_is_passed_on(run_export: RunExport, tmp_path: Path) -> None:
    order = ExportOrder("spacy", Chosen.ACCEPTED, tmp_path / "g.spacy", split="1,1,1")
    assert run_export(order).succeeded
    assert (tmp_path / "g.train.spacy").is_file()


def test_the_report_of_an_export_is_saved(run_export: RunExport, tmp_path: Path) -> None:
    run = run_export(ExportOrder("conll", Chosen.ALL, tmp_path / "g.conll"))
    assert "1 span written like decided ones, though nobody has decided about it." in run.lines()
    run.save_report(tmp_path / "r.txt")
    saved = (tmp_path / "r.txt").read_text("utf-8").splitlines()
    assert saved == [run.sentence, "", *run.lines()]
    run.save_report(tmp_path / "r.json")
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["without"]["undecided"] == 1
    with pytest.raises(AnnotatorError, match=r"r\.txt"):
        run.save_report(tmp_path / "no" / "r.txt")


def test_a_report_that_cannot_be_finished_leaves_the_older_one(
    run_export: RunExport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    run = run_export(ExportOrder("conll", Chosen.ALL, tmp_path / "g.conll"))
    (tmp_path / "r.txt").write_text("older")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AnnotatorError, match="No space left"):
        run.save_report(tmp_path / "r.txt")
    assert (tmp_path / "r.txt").read_text() == "older"


def test_progress_is_told(run_export: RunExport, news: Path, tmp_path: Path, qtbot: QtBot) -> None:
    del run_export
    parent = QObject()
    run = ExportRun(news, ExportOrder("jsonl", Chosen.ALL, tmp_path / "a.jsonl"), parent)
    steps: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(run.finished, timeout=30_000):
        run.start()
    assert steps[-1] == (3, 3)


def test_a_place_that_cannot_be_written_is_one_sentence(
    run_export: RunExport, tmp_path: Path
) -> None:
    output = tmp_path / "no" / "such" / "folder" / "gold.jsonl"
    run = run_export(ExportOrder("jsonl", Chosen.GOLD, output))
    assert not run.succeeded
    assert "gold.jsonl" in run.sentence
    assert "Traceback" not in run.sentence
    assert not run.sentence.startswith("annotator:")


def test_a_failure_is_said_in_its_own_words_however_it_arrives(
    news: Path, tmp_path: Path, qtbot: QtBot, stand_in: Callable[[str], None]
) -> None:
    sign = tmp_path / "go on"
    stand_in(
        "import sys, time, pathlib\n"
        "say = lambda words: (sys.stderr.write(words), sys.stderr.flush())\n"
        'say(\'{"done": 1, "to\')\n'
        f"while not pathlib.Path({str(sign)!r}).exists(): time.sleep(0.002)\n"
        "say('tal\": 2}\\nannotator: the disk is full.\\n')\n"
        "sys.exit(1)\n"
    )
    parent = QObject()
    run = ExportRun(news, ExportOrder("jsonl", Chosen.GOLD, tmp_path / "g.jsonl"), parent)

    def let_it_go_on() -> None:
        sign.touch()

    run._command._process.readyReadStandardError.connect(let_it_go_on)
    steps: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(run.finished):
        run.start()
    assert run.sentence == "the disk is full."
    assert steps == [(1, 2)]


def test_a_program_that_dies_without_a_word_has_failed(
    run_export: RunExport, tmp_path: Path, stand_in: Callable[[str], None]
) -> None:
    stand_in("import os; os.abort()")
    run = run_export(ExportOrder("jsonl", Chosen.GOLD, tmp_path / "g.jsonl"))
    assert not run.succeeded
    assert run.sentence


def test_a_program_that_cannot_be_started_has_failed(
    run_export: RunExport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_run, "program", lambda *_: [str(tmp_path / "gone")])
    run = run_export(ExportOrder("jsonl", Chosen.GOLD, tmp_path / "g.jsonl"))
    assert not run.succeeded
    assert run.sentence


def test_a_cancelled_export_leaves_the_old_file_as_it_was(
    news: Path, tmp_path: Path, qtbot: QtBot, stand_in: Callable[[str], None]
) -> None:
    output = tmp_path / "gold.jsonl"
    output.write_text("the old one", encoding="utf-8")
    stand_in("import sys; sys.stderr.write('{\"done\": 1, \"total\": 9}\\n'); sys.stderr.flush()\n"
             "import time\nwhile True: time.sleep(1)")  # fmt: skip
    parent = QObject()
    run = ExportRun(news, ExportOrder("jsonl", Chosen.GOLD, output), parent)
    run.progressed.connect(lambda *_: run.cancel())
    with qtbot.waitSignal(run.finished):
        run.start()
    assert not run.succeeded
    assert run.sentence == "The export was cancelled; no file was written."
    assert output.read_text(encoding="utf-8") == "the old one"
