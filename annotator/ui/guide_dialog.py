"""The user guide inside the program: contents, search, and the pages that it leads to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.core.matching import folded
from annotator.files import guide
from annotator.ui.guide_page import GuidePage, Heading
from annotator.ui.language import tr
from annotator.ui.widgets import plain, quiet_label

_FIRST = "user-guide.md"
_BACK_KEYS = "Alt+←"
_ANCHOR = int(Qt.ItemDataRole.UserRole)
_DEEPEST = 3  # headings in the contents


class GuideDialog(QDialog):
    """A window beside the main one, to read while working."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guideDialog")
        self.setWindowTitle(tr("User guide"))
        self.resize(QSize(1040, 720))
        self._folder = guide()
        self._name = self._anchor = ""
        self._behind: list[tuple[str, int]] = []
        self.search = self._search_line()
        self.contents = QListWidget(self)
        self.contents.setObjectName("guideContents")
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setWordWrap(True)
        self.page = GuidePage(self._folder, self)
        self.page.setObjectName("guidePage")
        self.page.setAccessibleName(tr("User guide"))
        self.said = plain(quiet_label("", self))
        back = tr("Back")
        self.back = QPushButton(f"{back}   {_BACK_KEYS}", self)
        self.back.setAutoDefault(False)
        self.back.setAccessibleName(back)
        self._connect()
        self._lay_out()
        self._show(_FIRST)

    # Pages

    def _show(self, name: str, anchor: str = "", place: int = 0) -> None:
        try:
            text = (self._folder / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            self.said.setText(tr("{page} is not part of this program.", page=name))
            return
        self._name = name
        self.said.clear()
        self.back.setEnabled(bool(self._behind))
        self.page.show_text(text, place)
        self._list_contents()
        self._go_to_anchor(anchor)

    def _complete(self) -> None:
        """Go to where a link leads, now that all of the page is there."""
        if self._anchor:
            self._go_to_anchor(self._anchor)

    def _follow(self, link: QUrl) -> None:
        """Follow a link: on this page, to another page; of the web the address is told only."""
        if not link.isRelative():
            self.said.setText(tr("On the web: {address}", address=link.toString()))
            return
        name, anchor = link.path() or self._name, link.fragment()
        inside = (self._folder / name).resolve().is_relative_to(self._folder.resolve())
        if not inside or Path(name).suffix != ".md":
            self.said.setText(tr("{page} is not part of this program.", page=name))
            return
        self._behind.append((self._name, self.page.verticalScrollBar().value()))
        self._show(name, anchor) if name != self._name else self._go_to_anchor(anchor)
        self.back.setEnabled(True)

    def _go_back(self) -> None:
        if self._behind:
            name, place = self._behind.pop()
            if name != self._name:
                self._show(name, place=place)
            self.page.verticalScrollBar().setValue(place)
            self.back.setEnabled(bool(self._behind))

    def _go_to_anchor(self, anchor: str) -> None:
        found = (h for h in self.page.headings() if h.anchor == anchor)
        heading = next(found, None) if anchor else None
        self._anchor = anchor if heading is None else ""  # for when it is there
        if heading is not None:
            self.page.go_to(heading.position)

    # Contents and search

    def _list_contents(self) -> None:
        """List the sections; while something is looked for, those that have all its words."""
        words = folded(self.search.text()).split()
        self.contents.clear()
        for heading, text in self._sections():
            if all(word in text for word in words):
                item = QListWidgetItem("    " * max(0, heading.depth - 2) + heading.words)
                item.setData(_ANCHOR, heading.anchor)
                self.contents.addItem(item)
        if words and not self.contents.count():
            self.said.setText(tr("No section has all these words."))
        else:
            self.said.clear()

    def _sections(self) -> list[tuple[Heading, str]]:
        """Return the headings that are listed, each with all its words, folded."""
        return [(h, folded(text)) for h, text in self.page.sections() if h.depth <= _DEEPEST]

    def _find(self, *, backward: bool = False) -> None:
        """Go to the next place of what is looked for; from the last one to the first."""
        words = self.search.text().strip()
        how = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if not words or self.page.find(words, how):
            return
        self.page.moveCursor(
            self.page.textCursor().MoveOperation.End
            if backward
            else self.page.textCursor().MoveOperation.Start
        )
        if not self.page.find(words, how) and self.contents.count():
            self._open_section(self.contents.item(0))

    def _open_section(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go_to_anchor(item.data(_ANCHOR))

    # Making

    def _connect(self) -> None:
        self.page.anchorClicked.connect(self._follow)
        self.page.completed.connect(self._complete)
        self.search.textChanged.connect(self._list_contents)
        self.search.returnPressed.connect(self._find)
        self.contents.currentItemChanged.connect(lambda item, _before: self._open_section(item))
        self.contents.itemClicked.connect(self._open_section)
        self.back.clicked.connect(self._go_back)
        for keys, do in (
            ("Alt+Left", self._go_back),
            ("Ctrl+F", self.search.setFocus),
            ("F3", self._find),
            ("Shift+F3", lambda: self._find(backward=True)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("guideSearch")
        line.setAccessibleName(tr("Find in the guide"))
        line.setPlaceholderText(tr("Find in the guide"))
        line.setClearButtonEnabled(True)
        return line

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.contents, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(self.page)
        splitter.setSizes([270, 770])
        splitter.setStretchFactor(1, 1)
        below = QHBoxLayout()
        below.addWidget(self.back)
        below.addWidget(self.said, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 14, 14, 12)
        whole.setSpacing(10)
        whole.addWidget(splitter, 1)
        whole.addLayout(below)
