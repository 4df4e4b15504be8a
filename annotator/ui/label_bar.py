"""The label bar: every label with its key and colour; a click labels the focus or the selection."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.core.labels import Label, LabelScheme
from annotator.ui.actions import label_action
from annotator.ui.theme import Theme, sans

_HEIGHT = 18


class LabelBar(QWidget):
    """One button a label, in the order of the scheme."""

    def __init__(
        self, scheme: LabelScheme, actions: Mapping[str, QAction], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("labelBar")
        self.setAccessibleName("Labels")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[Label, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(0)
        for label in scheme.labels:
            button = self._button(label, actions[label_action(label.name)])
            self._buttons[label] = button
            row.addWidget(button)
        row.addStretch()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw keys and colours for a theme."""
        for label, button in self._buttons.items():
            button.setIcon(_key_and_colour(label, theme, self.devicePixelRatioF()))

    def _button(self, label: Label, action: QAction) -> QPushButton:
        button = QPushButton(label.name, self)
        button.setProperty("flat", True)
        button.setIconSize(QSize(38, _HEIGHT))
        button.setToolTip(f"{label.definition}  ({label.key})")
        button.setAccessibleName(f"Label {label.name}, key {label.key}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button


def _key_and_colour(label: Label, theme: Theme, pixel_ratio: float) -> QIcon:
    """Return a key cap with the label's key, and a square in its ink."""
    pixmap = QPixmap(QSize(38, _HEIGHT) * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(sans(11))
    painter.setPen(QColor(theme.hairline))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(1, 1, 16, 16, 4, 4)
    painter.setPen(QColor(theme.quiet))
    painter.drawText(1, 1, 16, 16, int(Qt.AlignmentFlag.AlignCenter), label.key)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink(label))
    painter.drawRoundedRect(25, 4, 10, 10, 2, 2)
    painter.end()
    return QIcon(pixmap)
