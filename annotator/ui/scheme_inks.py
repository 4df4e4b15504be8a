"""The inks of labels: how well they can be read here, spare ones, and how they are shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from annotator.core.contrast import contrast, tinted
from annotator.core.labels import Label, LabelScheme
from annotator.ui.theme import DARK, LIGHT, Theme, sans

_TINTS = (0.08, 0.19)  # of the ink over the paper: as the article view paints mentions
_SAMPLE = "Aa"
_CHIP = QSize(30, 20)
# For light and for dark ground, a sixteenth of the circle of hues apart; the order leaps, so that
# labels made one after the other do not look alike.
_INKS = (
    ("#A52918", "#EF9B8F"),
    ("#106470", "#1FC0D6"),
    ("#841CC4", "#D19DF1"),
    ("#4E620E", "#98C01B"),
    ("#2039DF", "#A6B0F2"),
    ("#864C13", "#E8A35E"),
    ("#A1176E", "#F094CE"),
    ("#0F672F", "#1DC95C"),
    ("#165A9C", "#7EB6ED"),
    ("#675B0F", "#C9B21D"),
    ("#971698", "#EF8FEF"),
    ("#30670F", "#5EC91D"),
    ("#4F20DF", "#BCAAF3"),
    ("#AA183D", "#F098AF"),
    ("#0F6750", "#1DC99D"),
    ("#0F670F", "#1EC91D"),
)


def legibility(ink: str, theme: Theme) -> float:
    """Return the least contrast of an ink with whatever it stands on in a theme, from 1 to 21."""
    grounds = (theme.paper, theme.surface, theme.raised, theme.chosen)
    mentions = (tinted(ink, theme.paper, share) for share in _TINTS)
    return min(contrast(ink, ground) for ground in (*grounds, *mentions))


def spare_inks(scheme: LabelScheme) -> tuple[str, str]:
    """Return inks that no label has, for light and dark ground; the first if all are taken."""
    taken = {label.ink_light for label in scheme.labels}
    return next((pair for pair in _INKS if pair[0] not in taken), _INKS[0])


def chip(ink: str, theme: Theme, pixel_ratio: float) -> QPixmap:
    """Return two letters in an ink as a mention of a theme has them."""
    pixmap = QPixmap(_CHIP * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _paint(painter, QRectF(0, 0, _CHIP.width(), _CHIP.height()), ink, theme)
    painter.end()
    return pixmap


def both_chips(label: Label, pixel_ratio: float) -> QIcon:
    """Return a label's inks side by side, on light and on dark ground."""
    width, height = 2 * _CHIP.width() + 4, _CHIP.height()
    pixmap = QPixmap(QSize(width, height) * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _paint(painter, QRectF(0, 0, _CHIP.width(), height), label.ink_light, LIGHT)
    left = _CHIP.width() + 4
    _paint(painter, QRectF(left, 0, _CHIP.width(), height), label.ink_dark, DARK)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else it would be tinted
    return icon


def chips_size() -> QSize:
    """Return the size of `both_chips`, in pixels of the screen's usual size."""
    return QSize(2 * _CHIP.width() + 4, _CHIP.height())


def _paint(painter: QPainter, area: QRectF, ink: str, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.hairline))
    painter.setBrush(QColor(tinted(ink, theme.paper, _TINTS[-1])))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(sans(12))
    painter.setPen(QColor(ink))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), _SAMPLE)
