"""The left of the window: which articles there are, narrowed by a filter and the search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.project import Changed, Project, Show
from annotator.ui.article_list import ArticleDelegate, ArticleListModel
from annotator.ui.theme import Theme
from annotator.ui.widgets import RowList, hairline, heading, quiet_label

_PAUSE_MS = 120  # after a key press in the search box, before the project is asked
_PILLS = ((Show.ALL, "All"), (Show.TO_DO, "To do"), (Show.DONE, "Done"))


class ArticlesPane(QWidget):
    """The list of articles.

    Signals:
        article_chosen(int | None): the article that the analyst wants to see.
    """

    article_chosen = Signal(object)

    def __init__(self, project: Project, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("articlesPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project = project
        self._show = Show.ALL
        self._search = ""
        self.model = ArticleListModel(project, self)
        self.delegate = ArticleDelegate(theme, self)
        self.list = self._list_view()
        self._count = quiet_label("", self)
        self._nothing = quiet_label("No article fits.", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self._lay_out()
        self.show_count()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.delegate.theme = theme
        self.list.viewport().update()

    def search(self, words: str) -> None:
        """Narrow the list to a search, shortly after the last key."""
        self._search = words
        self._pause.start()

    def follow(self, changed: Changed) -> None:
        """Keep up with the project."""
        if changed.list_of_articles:
            self._keeping_current(self.model.reload)
        if changed.article_ids:
            self.model.refresh(changed.article_ids)
        self.show_count()

    def show_count(self) -> None:
        """Show how many articles are done."""
        progress = self._project.progress()
        self._count.setText(f"{progress.done} of {progress.articles} done")
        self._nothing.setVisible(self.model.rowCount() == 0)

    def select(self, article_id: int | None) -> None:
        """Let the list show an article as the chosen one."""
        row = -1 if article_id is None else self.model.row_of(article_id)
        if row < 0:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row))

    def choose_first(self) -> None:
        """Choose the first article that is not done, or the first of all."""
        ids = self._project.article_ids(Show.TO_DO) or self._project.article_ids()
        row = self.model.row_of(ids[0]) if ids else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def step(self, rows: int) -> None:
        """Choose the article some rows further down, or up."""
        row = self.list.currentIndex().row() + rows
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def following(self, article_id: int | None) -> int | None:
        """Return the article below another one in the list."""
        row = -1 if article_id is None else self.model.row_of(article_id)
        below = 0 <= row < self.model.rowCount() - 1
        return self.model.article_id(row + 1) if below else None

    def choose_next_to_do(self) -> bool:
        """Choose the next article that is not done, from the last to the first; False if none."""
        to_do = frozenset(self._project.article_ids(Show.TO_DO))
        row = self.model.next_row(self.list.currentIndex().row(), to_do)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        return row >= 0

    def _narrow(self) -> None:
        self._keeping_current(lambda: self.model.narrow(self._show, self._search))
        self.show_count()

    def _keeping_current(self, change: Callable[[], None]) -> None:
        """Change the list with the chosen article staying the chosen one."""
        current = self.model.article_id(self.list.currentIndex().row())
        change()
        self.select(current)

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.article_chosen.emit(self.model.article_id(current.row()))

    def _list_view(self) -> RowList:
        view = RowList(self)
        view.setObjectName("articleList")
        view.setAccessibleName("Articles")
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.selectionModel().currentChanged.connect(self._chosen)
        return view

    def _pill_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        group = QButtonGroup(self)
        for show, words in _PILLS:
            pill = QPushButton(words, self)
            pill.setProperty("pill", True)
            pill.setCheckable(True)
            pill.setChecked(show is Show.ALL)
            pill.setAccessibleName(f"Show {words.lower()}")
            pill.clicked.connect(lambda _=False, show=show: self._choose_show(show))
            group.addButton(pill)
            row.addWidget(pill)
        row.addStretch()
        return row

    def _choose_show(self, show: Show) -> None:
        self._show = show
        self._narrow()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(heading("Articles", self))
        head.addStretch()
        head.addWidget(self._count)
        top = QVBoxLayout()
        top.setContentsMargins(14, 13, 14, 11)
        top.setSpacing(9)
        top.addLayout(head)
        top.addLayout(self._pill_row())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline(self))
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
