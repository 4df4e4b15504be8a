"""A day's work through the keyboard alone: from a folder of articles to gold, and the day after."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import spacy
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from spacy.tokens import DocBin

from annotator.project import Project
from annotator.ui.dialogs import ReportDialog
from tests.builders import decisions
from tests.e2e.conftest import Analyst, RunProgram
from tests.ui.conftest import FakeWorker

ARTICLES = {
    "1-forum.txt": (
        "date 2024-10-22 Forum opens in Kazan\n\n"
        "Kazan 🌍 – Brazil and the BRICS bank met with 习近平 in Kazan.\n\n"
        "President Lula da Silva spoke of Brazil's trade.\n"
    ),
    "2-group.txt": (
        "September 25, 2023\n\nChina and the Group of 77\n\n"
        "China spoke for the Group of 77 and said 👩🏽\u200d🚀 would join Belt and Road.\r\n"
    ),
    "3-weather.txt": "Weather\n\nIt rained in the whole country.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of articles."""
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in ARTICLES.items():
        (place / name).write_bytes(text.encode())
    return place


def read_json_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def check_spans(articles: list[dict[str, Any]]) -> int:
    """Check that every span marks the words it says, and return how many there are."""
    spans = [(article["text"], span) for article in articles for span in article["spans"]]
    for text, span in spans:
        assert text[span["start"] : span["end"]] == span["text"]
    return len(spans)


def marks(path: Path) -> list[tuple[int, int, str, str, str]]:
    """All decisions in a project: where, which words, which label, which state."""
    with closing(Project.open(path, "Ana", read_only=True)) as project:
        return [
            (number, m.span.start, m.span.of(markup.article.text), m.label, m.state.value)
            for number in project.article_ids()
            for markup in [project.markup(number)]
            for m in markup.mentions
            if m.annotation is not None
        ]


@pytest.mark.usefixtures("fake_worker")
def test_from_a_folder_of_articles_to_gold_and_the_day_after(
    run_program: RunProgram, folder: Path, tmp_path: Path
) -> None:
    project = tmp_path / "articles.annot"
    outputs = {name: tmp_path / f"gold.{name}" for name in ("jsonl", "spacy", "conll")}

    def the_day(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None and ana.article == 1)
        ana.until(lambda: ana.undecided > 0)
        ana.until_idle()
        ana.until(lambda: not ana.page.project.waiting_articles())
        first_article(ana)
        ana.press("Ctrl+Return")
        assert ana.article == 2
        second_article(ana)
        ana.press("Ctrl+Return")
        assert ana.article == 3
        ana.press("Ctrl+Return")
        assert ana.page.project.progress().done == 3
        for name, output in outputs.items():
            ana.export(name, output)
        ana.press("Ctrl+Q")
        ana.until(lambda: not ana.window.isVisible())

    run_program([str(folder)], the_day)
    the_gold(outputs)
    before, stored = marks(project), decisions(project)

    def the_day_after(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None and ana.article > 0)
        ana.until_idle()
        assert ana.page.project.path == project
        assert decisions(project) == stored
        undone = 0
        while ana.page.project.next_undo() is not None:
            ana.press("Ctrl+Z")
            assert ana.said.startswith("Undone: ")
            undone += 1
        assert undone > 15
        assert ana.page.project.progress().decided == 0
        ana.press(*["Ctrl+Shift+Z"] * undone)
        assert ana.page.project.progress().done == 3

    run_program([], the_day_after)
    assert marks(project) == before
    with closing(Project.open(project, "Ana")) as opened:
        assert list(opened.faults()) == []


def first_article(ana: Analyst) -> None:
    """Accept, reject, relabel, move, add, undo and redo."""
    assert ana.focus == ("Kazan", "GPE", "suggested")
    ana.press("X")  # the Kazan of the title line
    assert ana.focus[0] == "Kazan"
    ana.press("A")
    assert ana.focus == ("Brazil", "GPE", "suggested")
    ana.press("Return")
    assert ana.focus[0] == "BRICS bank"
    ana.press("6")  # POLICY
    assert ana.focus[0] == "Kazan"
    ana.press("Shift+Backtab")  # from the first undecided to the last
    assert ana.focus[0] == "Brazil"
    ana.press("Shift+Backtab")
    assert ana.focus[0] == "Lula da Silva"
    ana.press("[")
    assert ana.focus == ("President Lula da Silva", "PERSON", "accepted")
    ana.press("]")
    assert ana.focus == ("Lula da Silva", "PERSON", "accepted")
    ana.press("{", "}", "}")
    assert ana.focus[0] == "Lula da Silva spoke"
    ana.press("Ctrl+Z")
    assert ana.focus[0] == "Lula da Silva"
    ana.press("Ctrl+Shift+Z", "Ctrl+Z")
    assert ana.focus[0] == "Lula da Silva"
    mark(ana, "习近平", "1")
    assert ana.focus == ("习近平", "PERSON", "accepted")
    ana.press("Shift+A")
    assert ana.undecided == 0


def mark(ana: Analyst, words: str, digit: str) -> None:
    """Mark words by walking to them with the caret and selecting with Shift."""
    ana.press("Ctrl+Home")
    while ana.page.view.caret.position < ana.text.index(words):
        ana.press("Right")
    selected = ""
    while len(selected) < len(words):
        ana.press("Shift+Right")
        selection = ana.page.view.selection
        assert selection is not None
        selected = selection.of(ana.text)
    assert selected == words
    ana.press(digit)


def second_article(ana: Analyst) -> None:
    """Mark an emoji among the rest, go by search and panes."""
    assert ana.focus[0] == "China"
    ana.press("A", "A", "A", "A", "A")
    assert ana.undecided == 0
    mark(ana, "👩🏽\u200d🚀", "2")
    assert ana.focus == ("👩🏽\u200d🚀", "ORG", "accepted")


def the_gold(outputs: dict[str, Path]) -> None:
    articles = read_json_lines(outputs["jsonl"])
    assert [article["meta"]["source"] for article in articles] == list(ARTICLES)
    assert [article["meta"]["date"] for article in articles] == ["2024-10-22", "2023-09-25", ""]
    assert check_spans(articles) > 8
    accepted = {
        (span["text"], span["label"])
        for article in articles
        for span in article["spans"]
        if span["state"] == "accepted"
    }
    assert {
        ("习近平", "PERSON"), ("BRICS bank", "POLICY"), ("Lula da Silva", "PERSON"),
        ("👩🏽\u200d🚀", "ORG"), ("Group of 77", "POLICY"), ("Brazil", "GPE"),
    } <= accepted  # fmt: skip
    documents = list(DocBin().from_disk(outputs["spacy"]).get_docs(spacy.blank("en").vocab))
    assert {(e.text, e.label_) for doc in documents for e in doc.ents} <= accepted
    assert any(e.text == "习近平" for doc in documents for e in doc.ents)
    conll = outputs["conll"].read_text(encoding="utf-8")
    assert "习 -X- _ B-PERSON\n近 -X- _ I-PERSON" in conll


def test_the_visible_article_is_suggested_first(
    run_program: RunProgram, folder: Path, fake_worker: FakeWorker
) -> None:
    def look(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None and ana.undecided > 0)
        ana.press("Alt+Down")
        ana.until_idle()

    run_program([str(folder)], look)
    assert fake_worker.asked[0] == 1
    assert sorted(fake_worker.asked) == [1, 2, 3]


@pytest.mark.usefixtures("fake_worker")
def test_starting_with_settings_that_cannot_be_read_says_so_and_goes_on(
    run_program: RunProgram, folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.toml").write_text("theme = plaid", encoding="utf-8")
    said: list[str] = []
    monkeypatch.setattr(
        "annotator.ui.dialogs.show_error", lambda _parent, sentence: said.append(sentence)
    )

    def look(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None and ana.undecided > 0)
        ana.until_idle()

    run_program([str(folder)], look)
    assert len(said) == 1
    assert "settings.toml" in said[0]


@pytest.mark.usefixtures("fake_worker")
def test_without_arguments_and_without_a_past_it_shows_how_to_begin(
    run_program: RunProgram,
) -> None:
    def look(ana: Analyst) -> None:
        assert ana.window.page is None
        ana.press("F1", "Escape", "F9", "Ctrl+Q")
        ana.until(lambda: not ana.window.isVisible())

    run_program([], look)


def test_an_unforeseen_error_is_told_once_in_words_and_logged(
    run_program: RunProgram, folder: Path, home: Path, fake_worker: FakeWorker
) -> None:
    del fake_worker
    log = home / "data" / "logs" / "annotator.log"

    def stumble(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None and ana.undecided > 0)
        ana.until_idle()
        import sys

        try:
            raise LookupError("nobody thought of this")
        except LookupError as error:
            sys.excepthook(LookupError, error, error.__traceback__)
        assert "Your decisions are saved." in ana.notice
        assert "nobody thought of this" in ana.notice
        assert "Traceback" not in ana.notice
        assert "LookupError" in log.read_text(encoding="utf-8")
        assert ana.window.page is not None
        ana.window.page.article.notice._details.click()
        (report,) = ana.window.findChildren(ReportDialog)
        next(b for b in report.findChildren(QPushButton) if b.text() == "Copy").click()
        assert "LookupError: nobody thought of this" in QGuiApplication.clipboard().text()
        report.close()
        log.unlink()
        ana.press("A")

    run_program([str(folder)], stumble)
