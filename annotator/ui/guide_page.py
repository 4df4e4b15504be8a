"""A page of the documentation as the window shows it: Markdown from a file, pictures beside it.

Nothing is ever fetched: what does not lie in the folder of the documentation is not loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPalette,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFragment,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.ui.theme import sans

_MARGIN = 22  # pixels around the page
_LEADING = 130  # per cent
_ABOVE_HEADING, _BELOW_HEADING = 20, 6  # pixels
_LEAST_WIDTH = 460
_FOLDED = re.compile(r"</?(details|summary)>")
_KEY = re.compile(r"<kbd>(.*?)</kbd>")
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|[`*]")  # links, code, bold: the words are group 1
_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page: its words, how deep it is (1: the title), where it stands."""

    words: str
    depth: int
    position: int

    @property
    def anchor(self) -> str:
        """What links call it: as on the web, in small letters and with hyphens."""
        return _NOT_IN_ANCHOR.sub("", self.words.lower()).replace(" ", "-")


class GuidePage(QTextBrowser):
    """Shows a page, and loads nothing but the pictures beside it.

    A page is made part by part, so that the window never waits: its beginning stands there at once,
    the rest follows when nothing else is to be done.

    Signals:
        completed(): all of the page is there.
    """

    completed = Signal()

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self._text = self._ground = ""
        self._place = 0
        self._page: QTextDocument | None = None
        self._parts: list[str] = []  # those that are still to be made, the next one last
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._grow)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_LEAST_WIDTH)

    def show_text(self, text: str, place: int = 0) -> None:
        """Show a page of Markdown, in the end scrolled to a place."""
        self._text, self._place = text, place
        self._make()

    def _make(self) -> None:
        """Show an empty page, and begin to fill it."""
        page, before = QTextDocument(self), self._page
        page.setUndoRedoEnabled(False)
        page.setDocumentMargin(_MARGIN)
        page.setDefaultFont(sans(14))
        self._ground = self.palette().color(QPalette.ColorRole.Mid).name()
        self.setDocument(page)
        self._page = page
        if before is not None:
            before.deleteLater()
        self._parts = _parts(_readable(self._text))[::-1]
        self._grow()

    def _grow(self) -> None:
        """Add the next part; it is made out of sight, which takes a tenth of the time."""
        assert self._page is not None, "it is made part by part"
        if self._parts:
            part = QTextDocument()
            part.setDefaultFont(sans(14))
            part.setMarkdown(self._parts.pop(), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
            _dress(part, QColor(self._ground))
            _append(self._page, part)
        if self._parts:
            self._soon.start()
        else:
            self._soon.stop()
            self.verticalScrollBar().setValue(self._place)
            self.completed.emit()

    def sections(self) -> list[tuple[Heading, str]]:
        """Return the headings of the text, each with all that is written up to the next one.

        They are there at once; where they stand (`position`) is known only to `headings`.
        """
        found: list[tuple[Heading, list[str]]] = []
        for line, is_heading in _lines(_readable(self._text)):
            if is_heading:
                signs, _, words = line.partition(" ")
                found.append((Heading(_MARKUP.sub(r"\1", words).strip(), len(signs), -1), [words]))
            elif found:
                found[-1][1].append(line)
        return [(heading, "\n".join(lines)) for heading, lines in found]

    def headings(self) -> list[Heading]:
        """Return the headings that are on the page by now, in order."""
        return [
            Heading(block.text(), block.blockFormat().headingLevel(), block.position())
            for block in _blocks(self.document())
            if block.blockFormat().headingLevel()
        ]

    def texts(self) -> Iterator[tuple[int, str]]:
        """Yield the paragraphs of the page, each with its position."""
        return ((block.position(), block.text()) for block in _blocks(self.document()))

    def go_to(self, position: int) -> None:
        """Let a place stand at the upper edge."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - _MARGIN // 2)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the documentation; nothing for whatever lies elsewhere."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.isRelative():
            return None
        path = (self._folder / url.path()).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            return None
        return _fitting(QImage(str(path)), self.viewport().width() - 2 * _MARGIN - 4)

    def changeEvent(self, event: QEvent) -> None:
        """Draw keys, code and tables in the colours of another theme, if the page is seen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw in the colours that have come into force meanwhile."""
        super().showEvent(event)
        self._renew()

    def _renew(self) -> None:
        if self._ground != self.palette().color(QPalette.ColorRole.Mid).name():
            self._place = self.verticalScrollBar().value()
            self._make()


def _parts(text: str) -> list[str]:
    """Return a text in parts that begin with a heading or a picture."""
    parts: list[list[str]] = [[]]
    for line, is_heading in _lines(text):
        before = parts[-1]
        if (is_heading or line.startswith("![")) and before and not before[-1].strip():
            parts.append([])
        parts[-1].append(line)
    return ["\n".join(lines) for lines in parts]


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a text, each with whether it is a heading; code has none."""
    fenced = False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        yield line, line.startswith("#") and not fenced


def _append(page: QTextDocument, part: QTextDocument) -> None:
    """Put a part at the end of a page, its first paragraph as it is there."""
    cursor, first = QTextCursor(page), part.firstBlock()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if page.isEmpty():
        cursor.setBlockFormat(first.blockFormat())
    else:
        cursor.insertBlock(first.blockFormat())
    cursor.insertFragment(QTextDocumentFragment(part))


def _dress(page: QTextDocument, ground: QColor) -> None:
    """Give lines the air that reading on a screen wants, and words the weight of our fonts."""
    whole = QTextCursor(page)
    whole.beginEditBlock()
    for block in _blocks(page):
        _space(block)
        for fragment in list(_fragments(block)):
            _weigh(page, fragment, ground)
    for frame in page.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame, ground)
    whole.endEditBlock()


def _space(block: QTextBlock) -> None:
    spaced = QTextBlockFormat()
    spaced.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    depth = block.blockFormat().headingLevel()
    if depth:
        spaced.setTopMargin(_ABOVE_HEADING if depth > 1 else 0)
        spaced.setBottomMargin(_BELOW_HEADING)
    QTextCursor(block).mergeBlockFormat(spaced)


def _weigh(page: QTextDocument, fragment: QTextFragment, ground: QColor) -> None:
    """Let bold be semibold, which the font has; keys and code stand on a darker ground."""
    own, other = fragment.charFormat(), QTextCharFormat()
    if own.fontWeight() > QFont.Weight.DemiBold:
        other.setFontWeight(QFont.Weight.DemiBold)
    if own.fontFixedPitch():
        other.setBackground(ground)
    if other.propertyCount():
        cursor = QTextCursor(page)
        cursor.setPosition(fragment.position())
        end = fragment.position() + fragment.length()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(other)


def _rule(table: QTextTable, ground: QColor) -> None:
    ruled = table.format()
    ruled.setBorderBrush(ground)
    ruled.setBorderCollapse(True)
    ruled.setCellPadding(5)
    table.setFormat(ruled)


def _blocks(page: QTextDocument) -> list[QTextBlock]:
    """Return the paragraphs of a page, those of its tables among them."""
    blocks, block = [], page.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the pieces of a paragraph that look the same throughout."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _readable(text: str) -> str:
    """Return Markdown without the HTML that Qt would not show: keys become code."""
    return _KEY.sub(r"`\1`", _FOLDED.sub("", text))


def _fitting(image: QImage, width: int) -> QImage:
    """Return a picture no wider than the page."""
    if image.isNull() or image.width() <= width:
        return image
    height = round(image.height() * width / image.width())
    ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(width, height), ratio, smooth)
