"""The three panes in which a project is reviewed, and how they follow the review."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.core.article import Status
from annotator.core.errors import AnnotatorError
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.core.terms import Termbase
from annotator.project import Changed, Project
from annotator.settings import LINE_WIDTH
from annotator.ui.article.view import ArticleView
from annotator.ui.article_pane import ArticlePane
from annotator.ui.articles_pane import ArticlesPane
from annotator.ui.label_bar import LabelBar
from annotator.ui.review import Review
from annotator.ui.side_pane import SidePane
from annotator.ui.theme import Theme
from annotator.ui.widgets import Held


class ReviewPage(QWidget):
    """List, article, inspector and label bar of one open project."""

    def __init__(
        self,
        project: Project,
        termbase: Termbase,
        actions: Mapping[str, QAction],
        theme: Theme,
        text_size: int,
    ) -> None:
        super().__init__()
        self.project = project
        self.review = Review(project, termbase, self)
        self.view = ArticleView(theme, project.scheme, text_size, self)
        self.article = ArticlePane(self.view, actions["markDone"])
        self.articles = ArticlesPane(project, theme, self)
        self.side = SidePane(project.scheme, termbase, actions, theme, self)
        self.labels = LabelBar(project.scheme, actions, theme, self)
        self.splitter = self._lay_out()
        self._connect()
        project.observers.append(self._follow)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return self.articles.list, self.view, self.side.list

    def set_look(self, theme: Theme, text_size: int, line_width: int = LINE_WIDTH) -> None:
        """Draw in other colours, another text size, or in longer or shorter lines."""
        self.view.set_look(theme, self.project.scheme, text_size, line_width)
        for part in (self.articles, self.side, self.labels):
            part.set_theme(theme)
        self._show_focus(False)
        self.article.align_head()

    def set_label(self, label: str) -> None:
        """Label the selected words, or else the focused mention."""
        selection = self.view.selection
        if selection is None:
            self.review.relabel(label)
        else:
            self.view.clear_selection()
            self.review.mark(selection, label)

    def mark_done(self) -> None:
        """Mark the open article done and go to the next one that is not."""
        if self.review.markup is None:
            return
        left = self.review.markup.undecided_count
        self.review.set_status(Status.DONE)
        were = "suggestion was" if left == 1 else "suggestions were"
        words = f"Marked done; {left:,} {were} left undecided." if left else ""
        if not self.articles.choose_next_to_do():
            words = f"{words} All listed articles are done.".strip()
        if words:
            self.review.said.emit(words)

    def choose_concept(self) -> None:
        """Put the keyboard into the box of concepts."""
        if self.review.focus is not None:
            self.side.inspector.concept.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.side.inspector.concept.showPopup()

    def show_place(self, article_id: int, span: Span) -> None:
        """Show a place of an article: the mention there, or else its words as the selection."""
        try:
            self.review.go_to(article_id, span)
        except AnnotatorError as error:
            self._complain(str(error))
            return
        if self.review.focus is None:
            self.view.select(span)
        self.view.setFocus()

    def close_project(self) -> None:
        """Stop following the project."""
        self.review.close()
        self.project.observers.remove(self._follow)
        self.view.show_markup(None)  # they read the project whenever they are painted
        self.side.show_mentions(None)

    def _connect(self) -> None:
        self.articles.article_chosen.connect(self._open)
        self.view.mention_picked.connect(self.review.focus_on)
        self.view.edge_dragged.connect(self.review.move_to)
        self.view.column_moved.connect(self.article.align_head)
        self.view.failed.connect(self._complain)
        self.side.failed.connect(self._complain)
        self.side.mention_picked.connect(self.review.focus_on)
        self.side.inspector.concept_chosen.connect(self._set_concept)
        self.review.article_opened.connect(self._show_article)
        self.review.marks_changed.connect(self._show_marks)
        self.review.focus_moved.connect(self._show_focus)

    def _open(self, article_id: int | None) -> None:
        open_one = self.review.markup.article.id if self.review.markup else None
        if article_id == open_one:
            return
        try:
            self.review.open(article_id)
        except AnnotatorError as error:
            self._complain(str(error))

    def _complain(self, sentence: str) -> None:
        self.article.notice.say(sentence, None)

    def _set_concept(self, concept: str) -> None:
        self.review.set_concept(concept)
        self.view.setFocus()

    def _show_article(self) -> None:
        markup = self.review.markup
        self.article.show_head(markup)
        self.view.show_markup(markup)
        self.article.find_bar.follow_article()
        self.side.show_mentions(markup)
        self.articles.select(markup.article.id if markup else None)

    def _show_marks(self, spans: list[Span] | None) -> None:
        markup = self.review.markup
        if spans is None:
            self.view.replace_markup(markup)
            self.side.show_mentions(markup)
        else:
            self.view.repaint_spans(spans)
            self.side.follow(spans)
        self.article.show_head(markup)

    def _show_focus(self, reveal: bool) -> None:
        """Show what has the focus; a page that is being read stays unless it is to be revealed."""
        mention: Mention | None = self.review.focus
        self.view.focus_mention(mention, reveal=reveal or self.view.at_top)
        text = self.review.markup.article.text if self.review.markup else ""
        self.side.show_focus(mention, text)

    def _follow(self, changed: Changed) -> None:
        self.articles.follow(changed)

    def _lay_out(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for part, width in ((self.articles, 288), (self.article, 820), (self.side, 312)):
            splitter.addWidget(Held(part, min(width, 380) - 60))
        splitter.setSizes([288, 820, 312])
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        column.addWidget(self.labels)
        return splitter
