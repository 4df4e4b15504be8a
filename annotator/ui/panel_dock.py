"""A dock that holds a panel, with a head by which it is moved and closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QWidget,
)

from annotator.ui.flow import least_height
from annotator.ui.language import tr
from annotator.ui.widgets import OneLine, heading

_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea
_BESIDE = Qt.DockWidgetArea.RightDockWidgetArea
_MOVED = QDockWidget.DockWidgetFeature.DockWidgetMovable
_WIDTH, _SHARE = 320, 0.31  # pixels of a panel beside the article at first, and of the window
_HEIGHT, _HEIGHT_SHARE = 330, 0.38  # of one below it: the article keeps the larger part
_LEAST_WIDTH = 240  # of a panel beside the article, and of its buttons
_LEAST_HEIGHT = 120  # of a panel; where it wants more than there is, it scrolls


class _Ground(QWidget):
    """What scrolls in a dock: as large as the dock, or else the least that its panel can do with.

    Without it a panel with words that wrap would never be lower than it likes best.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        panel.setParent(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the panel."""
        return self._panel.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the least height of the panel."""
        return max(least_height(self._panel, width), self._panel.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel all of the room."""
        super().resizeEvent(event)
        self._panel.resize(event.size())

    def event(self, event: QEvent) -> bool:
        """Hand on that the panel needs another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class PanelDock(QDockWidget):
    """Stands below the article or beside it, to where a button moves it."""

    def __init__(self, name: str, title: str, panel: QWidget, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.setAllowedAreas(_BELOW | _BESIDE)
        self.setFeatures(_MOVED | QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.panel = panel
        self._window = window
        self.move_button = self._button("", "")
        self.move_button.clicked.connect(self._move)
        self._close = self._button(tr("Close"), tr("Close {title}", title=title))
        self._close.clicked.connect(self.hide)
        self.setTitleBarWidget(self._head(title))
        self.setWidget(self._room())
        self.dockLocationChanged.connect(self._show_place)
        self._show_place(_BELOW)

    def _move(self) -> None:
        """Go beside the article, or below it again; the keyboard stays in the head."""
        self.stand(beside=not self.beside)
        self.show()
        self.raise_()
        self.move_button.setFocus()

    @property
    def beside(self) -> bool:
        """Whether it stands beside the article."""
        return self._window.dockWidgetArea(self) is _BESIDE

    def stand(self, *, beside: bool) -> None:
        """Go beside the article or below it, upon the panels that are there already.

        Where the screen is too narrow for both it is below.
        """
        beside = beside and self._fits_beside()
        area = _BESIDE if beside else _BELOW
        # Not all that is in them: PySide makes a Python object of each that it looks at.
        near = self._window.findChildren(
            PanelDock, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        docks = [dock for dock in near if dock is not self]
        others = [dock for dock in docks if self._window.dockWidgetArea(dock) is area]
        self._window.addDockWidget(area, self)
        if others:
            self._window.tabifyDockWidget(others[0], self)
        elif beside:
            width = max(_WIDTH, round(_SHARE * self._window.width()))
            self._window.resizeDocks([self], [width], Qt.Orientation.Horizontal)
        else:
            height = min(_HEIGHT, round(_HEIGHT_SHARE * self._window.height()))
            self._window.resizeDocks([self], [height], Qt.Orientation.Vertical)

    def find_room(self) -> None:
        """Go below the article if the screen is too narrow for both."""
        if self.beside and not self._fits_beside():
            self.stand(beside=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer to go beside the article where there is room for it."""
        super().resizeEvent(event)
        self.move_button.setVisible(self.beside or self._fits_beside())

    def _fits_beside(self) -> bool:
        article = self._window.centralWidget()
        if article is None:
            return True
        room = max(self._window.width(), self._window.screen().availableGeometry().width())
        return article.minimumSizeHint().width() + _LEAST_WIDTH <= room

    def _show_place(self, area: Qt.DockWidgetArea) -> None:
        below = area is not _BESIDE
        words = tr("Beside the article") if below else tr("Below the article")
        spoken = (
            tr("Move {title} beside the article", title=self.windowTitle())
            if below
            else tr("Move {title} below the article", title=self.windowTitle())
        )
        self.move_button.setText(words)
        self.move_button.setAccessibleName(spoken)

    def _head(self, title: str) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 6, 8, 0)
        row.setSpacing(4)
        row.addWidget(heading(title, head, OneLine))  # a long one must not widen the window
        row.addStretch()
        row.addWidget(self.move_button)
        row.addWidget(self._close)
        return head

    def _button(self, words: str, spoken: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("flat", True)
        button.setAccessibleName(spoken)
        return button

    def _room(self) -> QScrollArea:
        room = QScrollArea(self)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidgetResizable(True)
        room.setMinimumHeight(_LEAST_HEIGHT)
        room.setWidget(_Ground(self.panel))
        return room
