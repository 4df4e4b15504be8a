"""The journal panel: the list of all that was done, and what differs between two moments."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from annotator.project import Project
from annotator.ui.compare_page import ComparePage
from annotator.ui.journal_page import JournalPage
from annotator.ui.language import tr
from annotator.ui.review import Review


class JournalPanel(QWidget):
    """Two pages of one project, the first of which knows the open article.

    Signals:
        place_chosen(int, Span): a change or a difference was picked: its article, its place.
    """

    place_chosen = Signal(int, object)

    def __init__(self, project: Project, review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("journalPanel")
        self.setAccessibleName(tr("Journal"))
        self._review = review
        self.page = JournalPage(project, self)
        self.compare = ComparePage(project, self)
        for page in (self.page, self.compare):
            page.place_chosen.connect(self.place_chosen)
        review.article_opened.connect(self._know_article)
        self._know_article()
        self.tabs = QTabWidget(self)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("Journal"))
        self.tabs.addTab(self.page, tr("Actions"))
        self.tabs.addTab(self.compare, tr("Compare"))
        self.setFocusProxy(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 12)
        column.addWidget(self.tabs)

    def close_panel(self) -> None:
        """Stop all work."""
        self._review.article_opened.disconnect(self._know_article)
        self.page.close_page()
        self.compare.close_page()

    def _know_article(self) -> None:
        markup = self._review.markup
        self.page.filter.set_article(markup.article.id if markup is not None else None)
