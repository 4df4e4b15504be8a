"""Icons: one outline family, drawn in the colour of the text around them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.files import resource
from annotator.ui.theme import Theme

_SIZES = (16, 32, 48)  # 100, 200 and 300 % of the 16 px in which icons are shown


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon in the theme's colours, by its file name without ending."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(name, theme.text, size), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, theme.hairline, size), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons/annotator.svg")))


def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
