"""The line at the bottom of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMainWindow, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from annotator.project import Progress
from annotator.suggest.protocol import Ready
from annotator.ui.status_line import StatusLine
from tests.ui.hands import on_screen

ELIDED = Qt.TextElideMode.ElideRight


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = StatusLine(window)
    window.setStatusBar(line)
    line.kept = window  # type: ignore[attr-defined]
    window.resize(900, 100)
    window.show()
    qtbot.waitExposed(window)
    return line


def texts(line: StatusLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(120, 34, 812, 9), "34 of 120 articles done · 812 decisions, all saved"),
        (Progress(1, 0, 1, 0), "0 of 1 articles done · 1 decision, all saved"),
        (
            Progress(100_000, 5_000, 1_234_567, 0),
            "5,000 of 100,000 articles done · 1,234,567 decisions, all saved",
        ),
    ],
)
def test_the_progress_of_the_corpus_is_shown(
    line: StatusLine, progress: Progress, words: str
) -> None:
    line.show_progress(progress)
    assert texts(line) == [words]
    line.show_progress(None)
    assert texts(line) == []


def test_what_is_said_is_shown_and_forgotten_after_a_while(line: StatusLine, qtbot: QtBot) -> None:
    line.say("Imported 3 articles.")
    assert "Imported 3 articles." in texts(line)
    (timer,) = [t for t in line.findChildren(QTimer) if t.isActive()]
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)
    assert texts(line) == []


def test_what_is_said_is_never_taken_for_html(line: StatusLine) -> None:
    line.say("Undone: accept “<b>BRICS</b>”")
    said = line.findChild(QLabel, "said")
    assert said is not None
    assert said is not None
    assert said.text() == "Undone: accept “<b>BRICS</b>”"
    assert said.textFormat().name == "PlainText"


def test_the_worker_is_shown_by_its_name(line: StatusLine) -> None:
    line.show_worker(Ready("en_core_web_sm", "3.8.0", True, 551, name="en_core_web_sm 3.8.0"))
    assert "en_core_web_sm 3.8.0" in " ".join(texts(line))


def test_many_models_and_long_names_of_files_do_not_widen_the_window(line: StatusLine) -> None:
    window, name = line.window(), f"{'long ' * 45}.docx"
    beside = window.minimumSizeHint().width()
    models = "; ".join(f"{code}_core_news_lg 3.8.0" for code in ("de", "el", "fr", "it", "pt"))
    line.show_worker(Ready("m", "1", True, 551, name=models))
    assert window.minimumSizeHint().width() == beside
    line.offer_file(Path(name))
    button = line.findChild(QPushButton, "openWritten")
    assert button is not None
    assert button.text().startswith("Open long ")
    assert button.text().endswith(".docx")
    assert name in button.toolTip()
    assert window.minimumSizeHint().width() < 900


def test_work_is_shown_with_how_far_it_is_and_can_be_cancelled(
    line: StatusLine, qtbot: QtBot
) -> None:
    bar = line.findChild(QProgressBar, "progressBar")
    cancel = line.findChild(QPushButton, "cancelWork")
    assert bar is not None
    assert cancel is not None
    assert not bar.isVisible()
    line.show_work("Suggesting", 12, 1_200)
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (12, 1_200)
    assert "Suggesting 12 of 1,200" in texts(line)
    with qtbot.waitSignal(line.cancel_requested):
        cancel.click()
    line.hide_work()
    assert not bar.isVisible()


def test_work_of_unknown_length_is_no_full_bar(line: StatusLine) -> None:
    line.show_work("Importing", 0, 0)
    bar = line.findChild(QProgressBar, "progressBar")
    assert bar is not None
    assert bar.value() < bar.maximum()


def test_a_file_that_was_written_can_be_opened_and_found(
    line: StatusLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    answers = [True, True, False]

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return answers.pop(0)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    found = [line.findChild(QPushButton, name) for name in ("openWritten", "showWritten")]
    buttons = [button for button in found if button is not None]
    assert not any(button.isVisible() for button in buttons)
    line.offer_file(tmp_path / "brief & co.docx")
    assert [button.text() for button in buttons] == ["Open brief && co.docx", "Show in folder"]
    for button in (*buttons, buttons[0]):
        button.click()
    assert opened == [tmp_path / "brief & co.docx", tmp_path, tmp_path / "brief & co.docx"]
    said = line.findChild(QLabel, "said")
    assert said is not None
    assert said.text() == "brief & co.docx: nothing on this computer opens it."


def test_a_sentence_for_which_there_is_no_room_ends_in_an_ellipsis(line: StatusLine) -> None:
    said = line.findChild(QLabel, "said")
    assert said is not None
    line.say("The first words are all that can be seen " + "of this " * 40)
    cut = on_screen(said)
    said.setText(said.fontMetrics().elidedText(said.text(), ELIDED, said.contentsRect().width()))
    assert on_screen(said) == cut
    assert said.text().endswith("…")
