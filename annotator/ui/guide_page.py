"""A page of the documentation as the window shows it: Markdown from a file, pictures beside it.

Nothing is ever fetched: what does not lie in the folder of the documentation is not loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
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
    """Shows a page, and loads nothing but the pictures beside it."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self._text = self._ground = ""
        self._page: QTextDocument | None = None
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_LEAST_WIDTH)

    def show_text(self, text: str) -> None:
        """Show a page of Markdown."""
        self._text = text
        self._make()

    def _make(self) -> None:
        """Make the page out of sight, which takes a tenth of the time, and show it then."""
        page, before = QTextDocument(self), self._page
        page.setDocumentMargin(_MARGIN)
        page.setDefaultFont(sans(14))
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        page.setMarkdown(_readable(self._text), features)
        self._ground = self.palette().color(QPalette.ColorRole.Mid).name()
        _dress(page, QColor(self._ground))
        self.setDocument(page)
        self._page = page
        if before is not None:
            before.deleteLater()

    def headings(self) -> list[Heading]:
        """Return the headings of the page, in order."""
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
            place = self.verticalScrollBar().value()
            self._make()
            self.verticalScrollBar().setValue(place)


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
