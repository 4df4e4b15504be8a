"""What a window shows in letters, and what of it went through no translation.

What is data is found where it comes from: in the project, the shipped lists, the sources.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QWidget,
)

_ROWS = 30  # of a table that are looked at
_TAG = re.compile(r"<[^<>]*>")
_LETTERS = re.compile(r"[^\W\d_]")
_BETWEEN = (  # what parts data from data, from the strongest on
    re.compile(r"[\n\t•]+|\s{2,}|\s[·–]\s"),
    re.compile(r"[()“”]+"),
    re.compile(r"[,;:×…/]+"),
)
_NAME = re.compile(r"\S*[\d_+]\S*")  # a key, a version, a file, a number; never a word
_KEY_CONTEXT = "QShortcut"  # the names of keys, by which Qt also reads them


class Quoting(QTranslator):
    """Translates every sentence by putting it into ‹…›, and notes which were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def translate(self, context: str, source: str, *_rest: object) -> str:
        """Return a sentence as it would be seen if it were translated."""
        if source and not context:  # a sentence of the window, and not one of Qt's own
            self.asked.add(source)
        return "" if context == _KEY_CONTEXT or not source else f"‹{source}›"


def untranslated(window: QWidget, known: Known) -> list[str]:
    """Return what a window and all its parts show that is neither translated nor known data."""
    found = [
        f"{type(part).__name__} {part.objectName()}: {what} “{words}”"
        for part in (window, *window.findChildren(QWidget))
        for what, words in _shown(part)
        if known.leaves(words)
    ]
    return sorted(set(found))


class Known:
    """What is data and not a sentence: words of the project, of shipped lists, of the program."""

    def __init__(self, project: Path, others: Iterable[str]) -> None:
        self._whole = {" ".join(text.split()) for text in (*_cells(project), *others)}
        self._texts = [" ".join(text.split()) for text in _texts(project)]
        self._left: dict[str, str] = {}

    def leaves(self, shown: str) -> str:
        """Return what of a shown text is neither within ‹…› nor data; empty if nothing is."""
        if shown not in self._left:
            bare = _outside(_TAG.sub(" ", shown))
            left = () if self._has(shown) else self._rest(bare, _BETWEEN)
            self._left[shown] = " | ".join(left)
        return self._left[shown]

    def _rest(self, words: str, between: Sequence[re.Pattern[str]]) -> Iterator[str]:
        if not _LETTERS.search(words) or self._has(words):
            return
        if between:
            for part in between[0].split(words):
                yield from self._rest(part, between[1:])
        elif _LETTERS.search(_NAME.sub(" ", words)) and not self._has(_NAME.sub(" ", words)):
            yield words

    def _has(self, shown: str) -> bool:
        part = " ".join(shown.split())
        if part in self._whole:
            return True
        # Whatever stands in an article may be shown in parts: places, mentions, contexts.
        words = rf"(?<!\w){re.escape(part)}(?!\w)"
        return any(part in text and re.search(words, text) for text in self._texts)


def _outside(words: str) -> str:
    """Return what is not within ‹…›; the one may stand within the other."""
    depth, kept = 0, []
    for letter in words.replace("&&", "&"):
        depth -= letter == "›"
        kept.append(letter if not depth and letter not in "‹›" else " " * (not depth))
        depth += letter == "‹"
    return "".join(kept)


def _texts(project: Path) -> list[str]:
    with closing(sqlite3.connect(project)) as file:
        return [text for (text,) in file.execute("SELECT text FROM article_text")]


def _cells(project: Path) -> Iterator[str]:
    """Return all words that stand in a project file, those within JSON one by one."""
    with closing(sqlite3.connect(project)) as file:
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master")]
        for table in tables:
            try:
                rows = file.execute(f'SELECT * FROM "{table}"').fetchall()
            except sqlite3.DatabaseError:  # an index, or the inside of a full text index
                continue
            yield from strings([cell for row in rows for cell in row])


def strings(value: object) -> Iterator[str]:
    """Return all strings within a value, also those that hold JSON."""
    if isinstance(value, dict):
        yield from strings([*value, *value.values()])
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str):
        yield value
        if value[:1] in ("{", "["):
            yield from strings(json.loads(value))


def _shown(part: QWidget) -> Iterator[tuple[str, str]]:
    """Return all words of a widget, each with what they are."""
    yield "accessible name", part.accessibleName()
    yield "accessible description", part.accessibleDescription()
    yield "tooltip", part.toolTip()
    yield "status tip", part.statusTip()
    if part.isWindow() or isinstance(part, QDockWidget):
        yield "title", part.windowTitle()
    if isinstance(part, QLabel | QAbstractButton):
        yield "text", part.text()
    if isinstance(part, QLineEdit):
        yield "placeholder", part.placeholderText()
    if isinstance(part, QGroupBox | QMenu):
        yield "title", part.title()
    if isinstance(part, QProgressBar):
        yield "format", part.format().replace("%p%", "")
    if isinstance(part, QSpinBox):
        yield "prefix", part.prefix()
        yield "suffix", part.suffix()
        yield "special value", part.specialValueText()
    for action in part.actions():
        yield from _of_action(action)
    yield from _entries(part)


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    yield "action's short words", action.iconText()
    yield "action's tooltip", action.toolTip()


def _entries(part: QWidget) -> Iterator[tuple[str, str]]:
    """Return the entries of a box, of tabs, of a list and of a table with its heads."""
    if isinstance(part, QComboBox):
        for place in range(part.count()):
            yield "entry", part.itemText(place)
    if isinstance(part, QTabBar):
        for place in range(part.count()):
            yield "tab", part.tabText(place)
            yield "tab's tooltip", part.tabToolTip(place)
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _of_model(part.model())


def _of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    roles = Qt.ItemDataRole
    # Qt keeps it private how many columns a list has.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    for column in columns:
        for role in (roles.DisplayRole, roles.ToolTipRole):
            words = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield "head", words if isinstance(words, str) else ""
    for row in range(min(_ROWS, model.rowCount(QModelIndex()))):
        for column in columns:
            for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
                words = model.index(row, column).data(role)
                yield "cell", words if isinstance(words, str) else ""
