"""A planned chart drawn: on a widget, and into PNG and SVG files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPalette, QPen
from PySide6.QtSvg import QSvgGenerator

from annotator.exporting.atomic import written_whole
from annotator.ui.chart.plan import Plan, Shape, Words, font

_MARGIN = 16
_SHARPNESS = 2  # pixels of a picture for each of the screen: for print
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_FAINTEST = 0.04
_WHISKER_END = QPointF(0, 4)


def paint(painter: QPainter, plan: Plan, palette: QPalette) -> None:
    """Draw a chart in the colours of a palette."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font())
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    for line in plan.lines:
        painter.drawLine(*line)
    for shape in plan.shapes:
        _paint_shape(painter, shape, palette)
    for words in plan.words:
        _paint_words(painter, words, palette)


def save_picture(plan: Plan, palette: QPalette, path: Path, title: str) -> None:
    """Write a chart as SVG if the name ends in .svg, and otherwise as PNG.

    Raises AnnotatorError if the file cannot be written.
    """
    svg = path.suffix.lower() == ".svg"
    data = as_svg(plan, palette, title) if svg else as_png(plan, palette)
    with written_whole(path) as stream:
        stream.write(data)


def as_svg(plan: Plan, palette: QPalette, title: str) -> bytes:
    """Return a chart as an SVG file."""
    size = picture_size(plan)
    buffer = QBuffer()
    drawn = QSvgGenerator()
    drawn.setOutputDevice(buffer)
    drawn.setTitle(title)
    drawn.setSize(size.toSize())
    drawn.setViewBox(QRectF(0, 0, size.width(), size.height()))
    with QPainter(drawn) as painter:
        _paint_page(painter, plan, palette)
    return bytes(buffer.data().data())


def as_png(plan: Plan, palette: QPalette) -> bytes:
    """Return a chart as a PNG file, sharp enough for print."""
    image = QImage((picture_size(plan) * _SHARPNESS).toSize(), _FORMAT)
    image.setDevicePixelRatio(_SHARPNESS)
    with QPainter(image) as painter:
        _paint_page(painter, plan, palette)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # QImage.save takes no bytes at runtime, and no words by its types.
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def picture_size(plan: Plan) -> QSizeF:
    """Return the size of a chart with its margins."""
    return QSizeF(plan.width + 2 * _MARGIN, plan.height + 2 * _MARGIN)


def _paint_page(painter: QPainter, plan: Plan, palette: QPalette) -> None:
    size = picture_size(plan)
    ground = palette.color(QPalette.ColorRole.Base)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), ground)
    painter.translate(_MARGIN, _MARGIN)
    paint(painter, plan, palette)


def _paint_shape(painter: QPainter, shape: Shape, palette: QPalette) -> None:
    accent = QColor(palette.color(QPalette.ColorRole.Accent))
    accent.setAlphaF(_FAINTEST + shape.strength * (shape.strongest - _FAINTEST))
    painter.fillRect(shape.fill, accent)
    if shape.whisker is not None:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.5))
        painter.drawLine(*shape.whisker)
        for end in shape.whisker:
            painter.drawLine(end - _WHISKER_END, end + _WHISKER_END)


def _paint_words(painter: QPainter, words: Words, palette: QPalette) -> None:
    role = QPalette.ColorRole.PlaceholderText if words.quiet else QPalette.ColorRole.Text
    painter.setPen(palette.color(role))
    flags = words.align | Qt.AlignmentFlag.AlignVCenter
    if not words.upright:
        painter.drawText(words.box, flags, words.text)
        return
    painter.save()
    painter.translate(words.box.left(), words.box.bottom() - 4)
    painter.rotate(-90)
    turned = QRectF(0, 0, words.box.height(), words.box.width())
    painter.drawText(turned, flags, words.text)
    painter.restore()
