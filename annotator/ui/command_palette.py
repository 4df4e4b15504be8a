"""The command palette: some letters find any action, label, concept or article; Return does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.project import ArticleSummary, Project
from annotator.reader import searched
from annotator.ui.language import tr
from annotator.ui.palette_entries import Entry, article_entries, ranked
from annotator.ui.palette_list import ROW_HEIGHT, PaletteDelegate, PaletteModel, spoken
from annotator.ui.stream import Stream
from annotator.ui.theme import Theme
from annotator.ui.widgets import RowList, quiet_label

_SIZE = QSize(620, 442)
_TOP = 64  # pixels below the window's upper edge
_PAGE = 8  # rows
_MOST_ARTICLES = 30
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandPalette(QFrame):
    """Lies upon the window until something is chosen, Esc is pressed, or the keyboard goes away."""

    def __init__(
        self, theme: Theme, open_article: Callable[[int], object], window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("commandPalette")
        self.setAccessibleName(tr("Find anything"))
        self._window = window
        self._open_article = open_article
        self._project: Project | None = None
        self._kinds: Sequence[Sequence[Entry]] = ((),)
        self._articles: list[Entry] = []
        self._before: QWidget | None = None
        self._found = Stream(self)
        self._found.came.connect(self._add_articles)
        self.line = self._search_line()
        self.model = PaletteModel(self)
        self.delegate = PaletteDelegate(theme, self)
        self.list = self._list_view()
        self._nothing = quiet_label(tr("Nothing is called so."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.hide()

    def open(
        self,
        kinds: Sequence[Sequence[Entry]],
        project: Project | None,
        theme: Theme,
        asked: str = "",
        typed: str = "",
    ) -> None:
        """Offer entries, kind by kind, and the articles of a project.

        Before anything is typed those of the first kind are shown. `asked` says what is wanted, if
        it is not anything; `typed` are letters typed already. What had the keyboard gets it back in
        the end.
        """
        self._kinds, self._project, self.delegate.theme = kinds, project, theme
        self._before = QApplication.focusWidget()
        asked = asked or tr("Find an action, a label, a concept or an article")
        self.line.setAccessibleName(asked)
        self.line.setPlaceholderText(asked)
        self.line.setText(typed)
        self._typed()
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        before, self._before = self._before, None
        self._found.stop()
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_project(self) -> None:
        """Look no longer into the project, and wait until nobody does."""
        self._found.close()
        self._project = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list while the keyboard is in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() in (*_RETURN, *_STEPS, Qt.Key.Key_Escape):
                event.accept()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took(event)
        elif isinstance(event, QFocusEvent) and _has_gone(event) and self.isVisible():
            self._found.stop()
            self.hide()
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _RETURN:
            self._do(other=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key is Qt.Key.Key_Escape:
            self.leave()
        return key in _STEPS or key in _RETURN or key is Qt.Key.Key_Escape

    # Finding

    def _typed(self) -> None:
        self._articles = []
        self._found.stop()
        typed = self.line.text()
        if self._project is not None and typed.strip():
            path = self._project.path
            self._found.start(
                lambda: searched(path, lambda r: r.with_words_in_title(typed, _MOST_ARTICLES))
            )
        self._narrow()

    def _add_articles(self, found: list[ArticleSummary]) -> None:
        self._articles = article_entries(found, self._open_article)
        if found:
            self._narrow(keep=self.list.currentIndex().row() > 0)

    def _narrow(self, *, keep: bool = False) -> None:
        """Show what fits; the row that was chosen stays so if it is to be kept."""
        chosen = self._chosen if keep else None
        found = ranked(self.line.text(), *self._kinds, self._articles)
        self.model.show_entries(found)
        row = found.index(chosen) if chosen in found else 0
        self.list.setCurrentIndex(self.model.index(row))
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))

    @property
    def _chosen(self) -> Entry | None:
        row = self.list.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def _step(self, rows: int) -> None:
        last = self.model.rowCount() - 1
        row = self.list.currentIndex().row() + rows
        if abs(rows) == 1:  # by the page it ends at the end, by the row it begins anew
            row = 0 if row > last else last if row < 0 else row
        self.list.setCurrentIndex(self.model.index(min(max(row, 0), last)))

    def _do(self, *, other: bool = False) -> None:
        entry = self._chosen
        if entry is None or not entry.possible:
            return
        do = entry.other if other and entry.other is not None else entry.do
        self.leave()
        do()

    def _speak(self, index: QModelIndex) -> None:
        """Have a screen reader say the chosen row, since the keyboard stays in the line."""
        entry = self._chosen if index.isValid() else None
        if entry is not None and self.isVisible() and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.line, spoken(entry))
            QAccessible.updateAccessibility(event)

    # Making

    def _place(self) -> None:
        window = self._window
        width = min(_SIZE.width(), window.width() - 40)
        height = min(_SIZE.height(), window.height() - 2 * _TOP)
        self.setGeometry((window.width() - width) // 2, _TOP, width, height)

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("paletteLine")
        line.textChanged.connect(self._typed)
        line.installEventFilter(self)
        return line

    def _list_view(self) -> RowList:
        view = RowList(self)
        view.setObjectName("paletteList")
        view.setAccessibleName(tr("What was found"))
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.clicked.connect(lambda _index: self._do())
        view.selectionModel().currentChanged.connect(self._speak)
        return view

    def _lay_out(self) -> None:
        hint = QLabel(tr("↑ ↓ choose    Return does it    Esc leaves"), self)
        hint.setProperty("quiet", True)
        hint.setContentsMargins(14, 6, 14, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 1)
        column.setSpacing(8)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 0, 10, 0)
        inset.addWidget(self.line)
        column.addLayout(inset)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(hint)


def _has_gone(event: QFocusEvent) -> bool:
    """Tell whether the keyboard went elsewhere in the window, not to another one or to a menu."""
    passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
    return event.lostFocus() and event.reason() not in passing
