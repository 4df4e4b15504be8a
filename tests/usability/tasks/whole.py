"""Work on a whole project: its labels, a briefing of it, a bulk decision of yesterday's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtWidgets import QPushButton, QTableView

from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter
from annotator.core.wording import wording
from annotator.ui.main_window import MainWindow
from tests.usability.laying import (
    WORK,
    Words,
    accept,
    decided,
    finish,
    lay,
    named,
    project_of,
    proposed,
    yesterday,
)
from tests.usability.steps import Click, Press, Step, Until, Write, part, path
from tests.usability.task import Sitting, Task

_MARKS: tuple[Words, ...] = (
    ("Brazil", "GPE", ""), ("Lula da Silva", "PERSON", ""), ("BRICS", "POLICY", "BRICS"),
)  # fmt: skip
_TEXT = "Report {}\n\nBrazil and Lula da Silva spoke for BRICS in May."
_ARTICLES = 12


def _lay_articles(place: Path) -> None:
    named(place)
    texts = [_TEXT.format(number) for number in range(_ARTICLES)]
    lay(place / WORK, [(text, proposed(text, *_MARKS)) for text in texts])


def _lay_gold(place: Path) -> None:
    _lay_articles(place)
    with project_of(place / WORK) as project:
        for number in range(1, _ARTICLES + 1):
            finish(project, number)


# Renaming a label


def _rename(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("Ctrl+Shift+L")
    yield Press("Down")
    yield Press("Down")  # PERSON, ORG, GPE
    yield Click("renameLabel")
    yield Write("PLACE")
    yield Until("what it will do", lambda w: part(w, "applyLabels").isEnabled())
    yield Click("applyLabels")


def _is_renamed(place: Path) -> None:
    labels = [label for _, label, _, _, _ in decided(place / WORK)]
    assert (labels.count("PLACE"), labels.count("GPE")) == (_ARTICLES, 0)


# Making a briefing


def _brief(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("Ctrl+Shift+D")
    yield Click("writeBriefing")
    yield path(place / "briefing.docx")
    yield Press("Return")
    yield Until("the document", lambda w: (place / "briefing.docx").exists() and _is_free(w))


def _is_free(window: MainWindow) -> bool:
    return part(window, "writeBriefing").isEnabled()


def _is_briefing(place: Path) -> None:
    with ZipFile(place / "briefing.docx") as document:
        words = document.read("word/document.xml").decode()
    assert "BRICS" in words
    assert "spoke for" in words, "no passage is quoted"


# Undoing yesterday's bulk decision


def _lay_bulk(place: Path) -> None:
    _lay_articles(place)
    with project_of(place / WORK) as project:
        with yesterday(), project.reader() as reader:
            found = reader.occurrences(wording("Brazil"), ArticleFilter())
            places = [one for portion in found for one in portion]
            project.decide_everywhere(places, Decision(Deed.RELABEL, "ORG"))
        accept(project, 1, "BRICS", "Lula da Silva")
        accept(project, 2, "BRICS")


def _take_back(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("Ctrl+Shift+J")
    yield Until("the journal", _lists_all)
    for _ in range(4):  # the three of today's, then yesterday's
        yield Press("Down")
    yield Click("takeBackChosen")
    yield Until("what it will do", _tells_what)
    yield Click("takeBack")


def _lists_all(window: MainWindow) -> bool:
    table = part(window, "journal")
    assert isinstance(table, QTableView)
    return table.model().rowCount() >= 4


def _tells_what(window: MainWindow) -> bool:
    button = part(window, "takeBack")
    assert isinstance(button, QPushButton)
    return button.isEnabled()


def _is_taken_back(place: Path) -> None:
    made = sorted(words for words, *_ in decided(place / WORK))
    assert made == ["BRICS", "BRICS", "Lula da Silva"]


TASKS = (
    Task(
        "rename",
        "Renaming a label with twelve accepted mentions",
        _lay_gold,
        (Sitting(_rename, (WORK,)),),
        _is_renamed,
    ),
    Task(
        "briefing",
        "Making a briefing of twelve articles as a Word document",
        _lay_gold,
        (Sitting(_brief, (WORK,)),),
        _is_briefing,
    ),
    Task(
        "bulk",
        "Undoing yesterday's bulk decision in twelve articles, and keeping what was decided since",
        _lay_bulk,
        (Sitting(_take_back, (WORK,)),),
        _is_taken_back,
    ),
)
