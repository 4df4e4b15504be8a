"""The three panes in which a project is reviewed, and how they follow the review."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.core.article import Status
from annotator.core.errors import AnnotatorError
from annotator.core.review_order import ReviewOrder
from annotator.core.span import Span
from annotator.core.terms import Termbase
from annotator.project import Changed, Project
from annotator.settings import LINE_WIDTH
from annotator.ui.actions import label_action
from annotator.ui.announcing import announce_decision
from annotator.ui.article.view import ArticleView
from annotator.ui.article_pane import ArticlePane
from annotator.ui.articles_pane import ArticlesPane
from annotator.ui.label_bar import LabelBar
from annotator.ui.language import mark, shown, tr
from annotator.ui.review import Review
from annotator.ui.shown_key import key_of
from annotator.ui.side_pane import SidePane
from annotator.ui.term_offer import TermOffer
from annotator.ui.theme import Theme
from annotator.ui.widgets import Held


class ReviewPage(QWidget):
    """List, article, inspector and label bar of one open project.

    After a decision the article is painted first; what stands beside it follows as soon as
    nothing else waits, many decisions at once.

    Signals:
        scheme_changed(LabelScheme): the labels of the project are others now.
        concept_wanted(str): a concept is to be chosen; these letters are typed already.
        written(Path): a file was written that the analyst may want to open.
        stepped(Batch): a step was made that can be taken back, or one was taken back.
        followed(): all that is shown here is as the last change has left it.
    """

    scheme_changed = Signal(object)
    concept_wanted = Signal(str)
    written = Signal(object)
    stepped = Signal(object)
    followed = Signal()

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
        self.article = ArticlePane(self.view, actions["markDone"], actions["reopenArticle"])
        self.articles = ArticlesPane(project, self.review.termbase, theme, self)
        self.side = SidePane(project.scheme, self.review.termbase, actions, theme, self)
        self.labels = LabelBar(project.scheme, actions, theme, self)
        self.offer = TermOffer(self.review, self.side)
        self.side.offer_room.addWidget(self.offer)
        self.splitter = self._lay_out()
        self._sizes = text_size, LINE_WIDTH
        self._changed_spans: list[Span] = []
        self._changes: list[Changed] = []
        self._beside = QTimer(self, singleShot=True, interval=0)
        self._beside.timeout.connect(self._show_beside)
        self.review.order = self.side.order
        self._connect()
        project.observers.append(self._follow)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        parts = (self.articles.list, self.view, self.side.list)
        return tuple(part for part in parts if not part.isHidden() and part.isVisibleTo(self))

    def set_look(self, theme: Theme, text_size: int, line_width: int = LINE_WIDTH) -> None:
        """Draw in other colours, another text size, or in longer or shorter lines."""
        self._sizes = text_size, line_width
        self.view.set_look(theme, self.project.scheme, text_size, line_width)
        for part in (self.articles, self.side, self.labels):
            part.set_theme(theme)
        self._show_focus(False)
        self.article.align_head()

    def use_labels(self, actions: Mapping[str, QAction], theme: Theme) -> None:
        """Show and offer the labels that the project has now; `actions` set them."""
        scheme = self.project.scheme
        self.view.set_look(theme, scheme, *self._sizes)
        self.side.set_scheme(scheme)
        self.articles.filter.show_labels(scheme)
        self.labels.show_labels(scheme, actions, theme)
        for name in map(label_action, scheme.offered_names):
            self.view.addAction(actions[name])
            self.side.list.addAction(actions[name])
        self._beside.start()

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
        said = [_left_undecided(left)] if left else []
        if not self.articles.choose_next_to_do():
            sentence = mark("All listed articles are done. {key} exports gold.")
            said.append(tr(sentence, key=key_of(self, "exportGold")))
        if said:
            self.review.said.emit(" ".join(said))

    def choose_concept(self) -> None:
        """Ask for the concept of the focused mention."""
        if self.review.focus is not None:
            self.concept_wanted.emit("")

    def show_article(self, article_id: int) -> None:
        """Open an article, with the keyboard in it."""
        self._open(article_id)
        self.view.setFocus()

    def show_place(self, article_id: int, span: Span) -> None:
        """Show a place of an article: the mention there, or else its words as the selection."""
        try:
            self.review.go_to(article_id, span)
        except AnnotatorError as error:
            self._complain(shown(error))
            return
        if self.review.focus is None:
            self.view.select(span)
        self.view.setFocus()

    def close_project(self) -> None:
        """Stop following the project."""
        self.review.close()
        self.project.observers.remove(self._follow)
        self._beside.stop()
        self.articles.close_pane()
        self.view.show_markup(None)  # they read the project whenever they are painted
        self.side.show_mentions(None)

    def _connect(self) -> None:
        self.articles.article_chosen.connect(self._open)
        self.articles.failed.connect(self._complain)
        self.view.mention_picked.connect(self.review.focus_on)
        self.view.edge_dragged.connect(self.review.move_to)
        self.view.column_moved.connect(self.article.align_head)
        self.view.failed.connect(self._complain)
        self.side.failed.connect(self._complain)
        self.side.mention_picked.connect(self.review.focus_on)
        self.side.order_chosen.connect(self._take_order)
        self.review.ran_out.connect(self._go_on)
        self.side.inspector.concept_wanted.connect(self.concept_wanted)
        self.review.article_opened.connect(self._show_article)
        self.review.marks_changed.connect(self._show_marks)
        self.review.focus_moved.connect(self._show_focus)
        self.review.termbase_changed.connect(self.side.inspector.show_termbase)
        self.review.termbase_changed.connect(self.articles.filter.show_termbase)

    def _open(self, article_id: int | None) -> None:
        open_one = self.review.markup.article.id if self.review.markup else None
        if article_id == open_one:
            return
        try:
            self.review.open(article_id)
        except AnnotatorError as error:
            self._complain(shown(error))

    def _go_on(self, onwards: bool) -> None:
        """Go to the next listed article in which something is undecided, or back to the last."""
        if not self.articles.choose_undecided(1 if onwards else -1):
            self.review.said.emit(tr("Nothing is undecided in the articles listed."))
            return
        if not onwards:
            self.review.go_to_last()
        self.review.said.emit(tr("Nothing was undecided there; this is another article."))

    def _take_order(self, order: ReviewOrder) -> None:
        """Go on in another order; what has the focus keeps it."""
        self.review.order = order
        order_words, key = self.side.order_box.currentText(), key_of(self, "nextSuggestion")
        self.review.said.emit(tr("{key} goes on: {order}.", order=order_words, key=key))

    def _complain(self, sentence: str) -> None:
        self.article.notice.say(sentence, None)

    def set_concept(self, concept: str) -> None:
        """Give the focused mention a concept, or none; the keyboard goes to the article."""
        self.review.set_concept(concept)
        self.view.setFocus()

    def _show_article(self) -> None:
        markup = self.review.markup
        self._changed_spans.clear()  # of the article that was open
        self.article.show_head(markup)
        self.view.show_markup(markup)
        self.article.find_bar.follow_article()
        self.side.show_mentions(markup)
        self.articles.select(markup.article.id if markup else None)

    def _show_marks(self, spans: list[Span] | None) -> None:
        if spans is None:
            self._changed_spans.clear()
            self.view.replace_markup(self.review.markup)
            self.side.show_mentions(self.review.markup)
            self.article.show_head(self.review.markup)
        else:
            self.view.repaint_spans(spans)
            self._changed_spans += spans
            self._beside.start()

    def _show_focus(self, reveal: bool) -> None:
        """Show what has the focus; a page that is being read stays unless it is to be revealed."""
        self.view.focus_mention(self.review.focus, reveal=reveal or self.view.at_top)
        self._beside.start()

    def _follow(self, changed: Changed) -> None:
        if changed.batch is not None and self.review.markup is not None:
            announce_decision(self.view, changed.batch, self.review.markup.article)
        if changed.batch is not None:
            self.stepped.emit(changed.batch)
        if changed.batch is not None and changed.batch.scheme is not None:
            self.scheme_changed.emit(changed.batch.scheme)
        if changed.list_of_articles:
            self.articles.follow(changed)
        else:
            self._changes.append(changed)
            self._beside.start()

    def show_beside(self) -> None:
        """Bring up to date at once what stands beside the article."""
        if self._beside.isActive():
            self._beside.stop()
            self._show_beside()

    def _show_beside(self) -> None:
        spans, self._changed_spans = self._changed_spans, []
        changes, self._changes = self._changes, []
        self.side.follow(spans)
        self.article.show_head(self.review.markup)
        text = self.review.markup.article.text if self.review.markup else ""
        self.side.show_focus(self.review.focus, text)
        for changed in changes:
            self.articles.follow(changed)
        if changes:
            self.followed.emit()

    def _lay_out(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for part, least in ((self.articles, 228), (self.article, 320), (self.side, 296)):
            splitter.addWidget(Held(part, least))
        splitter.setSizes([288, 820, 312])
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        column.addWidget(self.labels)
        return splitter


def _left_undecided(count: int) -> str:
    """Tell how many suggestions were left in an article that was marked done."""
    if count == 1:
        return tr("Marked done; 1 suggestion was left undecided.")
    return tr("Marked done; {n} suggestions were left undecided.", n=count)
