"""The label bar: every label with its key and colour; a click labels the focus or the selection."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.core.labels import Label, LabelScheme
from annotator.ui.actions import label_action
from annotator.ui.flow import Flow
from annotator.ui.language import tr
from annotator.ui.theme import Theme, sans
from annotator.ui.widgets import plain_tip

_HEIGHT = 18
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class LabelBar(QWidget):
    """One button a label in use, in the order of the scheme."""

    def __init__(
        self, scheme: LabelScheme, actions: Mapping[str, QAction], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("labelBar")
        self.setAccessibleName(tr("Labels"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[Label, QPushButton] = {}
        self._actions = actions
        self._row = Flow(self, gap=0)
        self._row.setContentsMargins(10, 5, 10, 5)
        self.show_labels(scheme, actions, theme)

    def show_labels(
        self, scheme: LabelScheme, actions: Mapping[str, QAction], theme: Theme
    ) -> None:
        """Offer the labels of a scheme, in the place of those that were offered."""
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons, self._actions = {}, actions
        for label in scheme.offered:
            button = self._button(label, actions[label_action(label.name)])
            self._buttons[label] = button
            self._row.addWidget(button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the keys in force, and the colours for a theme."""
        for label, button in self._buttons.items():
            key = self._actions[label_action(label.name)].shortcut().toString()
            words = key or tr("none")
            tip = tr("{definition}  ({key})", definition=label.definition, key=words)
            button.setToolTip(plain_tip(tip))
            button.setAccessibleName(tr("Label {label}, key {key}", label=label.name, key=words))
            button.setIcon(_key_and_colour(label, key, theme, self.devicePixelRatioF()))

    def _button(self, label: Label, action: QAction) -> QPushButton:
        button = QPushButton(label.name, self)
        button.setProperty("flat", True)
        button.setIconSize(QSize(38, _HEIGHT))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button


def _key_and_colour(label: Label, key: str, theme: Theme, pixel_ratio: float) -> QIcon:
    """Return a key cap with the key of a label, and a square in its ink; no cap for long keys."""
    pixmap = QPixmap(QSize(38, _HEIGHT) * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(sans(11))
    painter.setPen(QColor(theme.hairline))
    painter.setBrush(QColor(theme.raised))
    if len(key) == 1:
        painter.drawRoundedRect(1, 1, 16, 16, 4, 4)
    painter.setPen(QColor(theme.quiet))
    shown = key if len(key) < 4 else "…"
    painter.drawText(1, 1, 16 if len(key) == 1 else 23, 16, _CENTRE, shown)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink(label))
    painter.drawRoundedRect(25, 4, 10, 10, 2, 2)
    painter.end()
    return QIcon(pixmap)
