"""The left of the window: which articles there are, narrowed by a filter and the search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.listing import ArticleFilter, Order, Show
from annotator.core.terms import Termbase
from annotator.project import Changed, Project
from annotator.reader import searched
from annotator.ui import window_state
from annotator.ui.article_filter import ArticleFilterForm
from annotator.ui.article_list import ArticleDelegate, ArticleListModel, ArticleRows
from annotator.ui.flow import Flow
from annotator.ui.language import mark, tr
from annotator.ui.stream import Stream
from annotator.ui.theme import Theme
from annotator.ui.widgets import hairline, heading, plain, plain_tip, quiet_label

_PAUSE_MS = 120  # after a key press in the search box, before the project is asked
_PILLS = (
    (Show.ALL, mark("All"), mark("Show all")),
    (Show.TO_DO, mark("To do"), mark("Show to do")),
    (Show.DONE, mark("Done"), mark("Show done")),
)


class ArticlesPane(QWidget):
    """The list of articles.

    Signals:
        article_chosen(int | None): the article that the analyst wants to see.
        narrowed(): the list shows what was asked for.
        failed(str): the list could not be read; why.
    """

    article_chosen = Signal(object)
    narrowed = Signal()
    failed = Signal(str)

    def __init__(self, project: Project, termbase: Termbase, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("articlesPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project = project
        self._show = Show.ALL
        self._search = ""
        self._letters = ""
        self._since_letter = QElapsedTimer()
        self.model = ArticleListModel(project, self)
        self.delegate = ArticleDelegate(theme, self)
        self.list = self._list_view()
        self.filter = ArticleFilterForm(project.scheme, termbase, self)
        self.filter.show_languages(project.languages())
        self.filter.setVisible(False)
        self._count = quiet_label("", self)
        self._nothing = quiet_label(tr("No article fits."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sign = self._filter_sign()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._asking = Stream(self)
        self._sources = Stream(self)
        self._sources_known = False
        self._first_soon = False
        self._connect()
        self._lay_out()
        self.show_count()
        self._ask_as_before(window_state.list_kept(project.path))

    @property
    def listed(self) -> Sequence[int]:
        """The articles that are listed, in their order."""
        return self.model.article_ids

    @property
    def wanted(self) -> ArticleFilter:
        """What an article must have to be listed."""
        return replace(self.filter.wanted, show=self._show, search=self._search)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.delegate.theme = theme
        self.list.viewport().update()

    def search(self, words: str) -> None:
        """Narrow the list to a search, shortly after the last key."""
        self._search = words
        self._narrow_soon()

    def follow(self, changed: Changed) -> None:
        """Keep up with the project; what is listed stays where it is, unless articles came."""
        if changed.list_of_articles:
            self._narrow()
        if changed.article_ids:
            self.model.refresh(changed.article_ids)
        self.show_count()

    def _show_filter(self, shown: bool) -> None:
        if shown:  # languages come with articles, and with suggestions
            self.filter.show_languages(self._project.languages())
        self.filter.setVisible(shown)

    def close_pane(self) -> None:
        """Stop asking, keep what is asked for, and let go of the project's file."""
        self._pause.stop()
        self._asking.close()
        self._sources.close()
        window_state.remember_list(self._project.path, self.filter.asked | {"show": self._show})

    def show_count(self) -> None:
        """Show how many articles are done."""
        progress = self._project.progress()
        self._count.setText(tr("{done} of {all} done", done=progress.done, all=progress.articles))
        self._nothing.setVisible(self.model.rowCount() == 0)

    def select(self, article_id: int | None) -> None:
        """Let the list show an article as the chosen one."""
        row = -1 if article_id is None else self.model.row_of(article_id)
        if row < 0:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != row:
            self._choose_row(row)

    def choose_first(self) -> None:
        """Choose the first article that is not done, or the first of all, once they are listed."""
        self._first_soon = self._pause.isActive() or self._asking.running
        if not self._first_soon:
            self._choose_first()

    def _choose_first(self) -> None:
        ids = self._project.article_ids(Show.TO_DO) or self._project.article_ids()
        row = self.model.row_of(ids[0]) if ids else -1
        if row >= 0:
            self._choose_row(row)
        elif not self.choose_next_to_do() and self.model.rowCount():
            self._choose_row(0)

    def step(self, rows: int) -> None:
        """Choose the article some rows further down, or up."""
        row = self.list.currentIndex().row() + rows
        if row < self.model.rowCount():
            self._choose_row(row)

    def following(self, article_id: int | None) -> int | None:
        """Return the article below another one in the list."""
        row = -1 if article_id is None else self.model.row_of(article_id)
        below = 0 <= row < self.model.rowCount() - 1
        return self.model.article_id(row + 1) if below else None

    def choose_next_to_do(self) -> bool:
        """Choose the next article that is not done, from the last to the first; False if none."""
        return self._choose_next(ArticleFilter(Show.TO_DO), 1)

    def choose_undecided(self, step: int) -> bool:
        """Choose the next article, or the one before, that is not done and has undecided mentions.

        False if none of those listed has any.
        """
        return self._choose_next(ArticleFilter(Show.TO_DO, undecided=True), step)

    # Choosing

    def _choose_next(self, wanted: ArticleFilter, step: int) -> bool:
        here = max(self.list.currentIndex().row(), -1 if step > 0 else 0)
        row = self.model.next_row(here, lambda ids: self._project.among(ids, wanted), step)
        self._choose_row(row)
        return row >= 0

    def _choose_row(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.article_chosen.emit(self.model.article_id(current.row()))

    def _go_to_title(self, letter: str) -> None:
        """Go to the next article whose title begins with what was typed at a stretch.

        A letter that is typed again and again leads from one title to the next.
        """
        limit = QApplication.keyboardInputInterval()
        at_a_stretch = self._since_letter.isValid() and not self._since_letter.hasExpired(limit)
        self._letters = self._letters + letter if at_a_stretch else letter
        self._since_letter.start()
        same = len(set(self._letters.casefold())) == 1
        beginning = letter if same else self._letters
        here = self.list.currentIndex().row()
        row = here if same else max(here - 1, -1)  # the present one may do as well
        titled = frozenset(self._project.titled(beginning))
        self._choose_row(self.model.next_row(row, titled.intersection))

    # Narrowing

    def _ask_as_before(self, asked: Mapping[str, str]) -> None:
        """Narrow and sort the list as it was left when the project was closed."""
        if not asked:
            return
        self._show = Show(asked["show"]) if asked.get("show") in set(Show) else Show.ALL
        self.pills[self._show].setChecked(True)
        self.filter.ask(asked)

    def _learn_sources(self, shown: bool) -> None:
        """Have the sources offered to who opens the filter."""
        if shown and not self._sources_known:
            self._sources_known = True
            path = self._project.path
            self._sources.start(lambda: searched(path, lambda reader: reader.sources()))

    def _choose_show(self, show: Show) -> None:
        self._show = show
        self._narrow()

    def _narrow_soon(self) -> None:
        """Ask for what is wanted now shortly after the last key, and for nothing else any more."""
        self._asking.stop()
        self._pause.start()

    def _narrow(self) -> None:
        """List what is wanted now: at once if it is quickly told, or else when it is found."""
        self._pause.stop()
        self._asking.stop()
        wanted, (order, descending) = self.wanted, self.filter.order
        self._show_sign(tr("Looking …"))
        if wanted.plain and order is Order.IMPORTED:
            self._take(self._project.list_articles(wanted))
        else:
            path = self._project.path
            self._asking.start(
                lambda: searched(
                    path, lambda reader: reader.list_articles(wanted, order, descending=descending)
                )
            )

    def _take(self, ids: Sequence[int]) -> None:
        """List articles, with the chosen one staying the chosen one."""
        current = self.model.article_id(self.list.currentIndex().row())
        self.model.show_articles(ids)
        self.select(current)
        self.show_count()
        self._show_sign(tr("{n} listed", n=len(ids)))
        self.narrowed.emit()
        if self._first_soon:
            self._first_soon = False
            self._choose_first()

    def _end(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)

    def _show_sign(self, count: str) -> None:
        """Show that the list is filtered, by what, and how much is left of it."""
        described = self.filter.described()
        self._described.setText(f"{count} · {described}" if described else "")
        self._described.setToolTip(plain_tip(described))
        self.sign.setVisible(bool(described))

    # Parts

    def _connect(self) -> None:
        self._pause.timeout.connect(self._narrow)
        self.filter.changed.connect(self._narrow_soon)
        self._asking.came.connect(self._take)
        self._asking.ended.connect(self._end)
        self._sources.came.connect(self.filter.offer_sources)
        self._sources.ended.connect(self._end)

    def _list_view(self) -> ArticleRows:
        view = ArticleRows(self)
        view.setObjectName("articleList")
        view.setAccessibleName(tr("Articles"))
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.selectionModel().currentChanged.connect(self._chosen)
        view.typed.connect(self._go_to_title)
        return view

    def _filter_sign(self) -> QWidget:
        """Return the line that says that the list is filtered, with the way out of it."""
        sign = QWidget(self)
        sign.setObjectName("filterSign")
        sign.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._described = plain(quiet_label("", sign))
        self._described.setObjectName("filterWords")
        self._described.setMinimumWidth(1)  # it is cut where there is no room
        clear = QPushButton(tr("Clear"), sign)
        clear.setObjectName("clearFilter")
        clear.setAccessibleName(tr("Clear the filter"))
        clear.setProperty("flat", True)
        clear.clicked.connect(self.filter_cleared)
        row = QHBoxLayout(sign)
        row.setContentsMargins(9, 2, 2, 2)
        row.addWidget(self._described, 1)
        row.addWidget(clear)
        sign.setVisible(False)
        return sign

    def filter_cleared(self) -> None:
        """Show all articles again that the search and the status let through."""
        self.filter.clear()
        self._narrow()

    def _pill(self, words: str, spoken: str) -> QPushButton:
        pill = QPushButton(words, self)
        pill.setProperty("pill", True)
        pill.setCheckable(True)
        pill.setAccessibleName(spoken)
        return pill

    def _pill_row(self) -> Flow:
        row = Flow()
        group = QButtonGroup(self)
        self.pills: dict[Show, QPushButton] = {}
        for show, words, name in _PILLS:
            pill = self._pill(tr(words), tr(name))
            pill.setChecked(show is Show.ALL)
            pill.clicked.connect(lambda _=False, show=show: self._choose_show(show))
            self.pills[show] = pill
            group.addButton(pill)
            row.addWidget(pill)
        row.push()
        more = self._pill(tr("Filter, sort"), tr("Filter and sort the articles"))
        more.setObjectName("articleFilter")
        more.toggled.connect(self._show_filter)
        more.toggled.connect(self._learn_sources)
        row.addWidget(more)
        return row

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(heading(tr("Articles"), self))
        head.addStretch()
        head.addWidget(self._count)
        top = QVBoxLayout()
        top.setContentsMargins(14, 13, 14, 11)
        top.setSpacing(9)
        top.addLayout(head)
        top.addLayout(self._pill_row())
        top.addWidget(self.filter)
        top.addWidget(self.sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline(self))
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
