"""An article view in a window of its own, and counts of the work it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from annotator.core.markup import Markup
from annotator.core.span import Span
from annotator.ui.article import column
from annotator.ui.article.layout import LaidPiece
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.builders import scheme

ShowView = Callable[..., ArticleView]


@pytest.fixture
def show_view(qtbot: QtBot) -> ShowView:
    """A function that shows an article in a view that has the keyboard."""
    windows: list[QMainWindow] = []

    def show(marks: Markup, width: int = 700, height: int = 420) -> ArticleView:
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        view = ArticleView(LIGHT, scheme(), 17, window)
        window.setCentralWidget(view)
        window.resize(width, height)
        window.show()
        qtbot.waitActive(window)
        view.setFocus()
        view.show_markup(marks)
        qtbot.waitUntil(view.hasFocus)
        return view

    return show


@dataclass
class Layouts:
    """How many pieces have been laid out."""

    count: int = 0


@pytest.fixture
def layouts(monkeypatch: pytest.MonkeyPatch) -> Layouts:
    """Counts the pieces that are laid out from now on."""
    counted = Layouts()

    class CountedPiece(LaidPiece):
        def __init__(self, *arguments: object) -> None:
            counted.count += 1
            super().__init__(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(column, "LaidPiece", CountedPiece)
    return counted


def place_of(view: ArticleView, position: int) -> QPoint:
    """Where the gap before a character stands, in the viewport; the middle of its line's height."""
    span = Span(position, position + 1)
    box = view.span_rectangle(span)
    return QPoint(box.left(), box.center().y())


def middle_of(view: ArticleView, span: Span) -> QPoint:
    """A point on a span's first line, in the viewport."""
    return view.span_rectangle(span).center()
