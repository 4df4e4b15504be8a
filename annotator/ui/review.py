"""The review of one article after another: what is open, what has the focus, what a key does.

The only place in the window that turns user actions into batches. It knows the project and the
rules of the core, and no widget.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator.core import rules, tokens
from annotator.core.article import Status
from annotator.core.changes import AnnotationChange, Batch, ConceptChange, Stamp
from annotator.core.errors import AnnotatorError
from annotator.core.markup import Markup, Mention
from annotator.core.own_concepts import overlaid
from annotator.core.review_order import ReviewOrder
from annotator.core.span import Span
from annotator.core.stored_words import worded_step
from annotator.core.terms import Termbase
from annotator.core.vocabulary import label_in
from annotator.project import Changed, Project
from annotator.ui.language import mark, shown, tr
from annotator.ui.shown_key import key_of

Rule = Callable[[Markup, Mention, Stamp], Batch]
_BEYOND = 1 << 60  # past the end of any article


class Review(QObject):
    """The open article and the focused mention, and every action on them.

    Signals:
        article_opened(): another article is open, or none.
        marks_changed(list[Span] | None): marks in these stretches changed; None means all.
        focus_moved(bool): another mention has the focus, or the focused one has changed; and
            whether the eye is to follow it.
        said(str): a short sentence for the analyst.
        termbase_changed(Termbase): the project says something else of its concepts.
        closed(): the project is about to be closed.
        ran_out(bool): nothing is undecided in the open article; True if the analyst wanted to go
            on, False if back.
    """

    article_opened = Signal()
    marks_changed = Signal(object)
    focus_moved = Signal(bool)
    said = Signal(str)
    termbase_changed = Signal(object)
    closed = Signal()
    ran_out = Signal(bool)

    def __init__(self, project: Project, termbase: Termbase, parent: QObject) -> None:
        super().__init__(parent)
        self.project = project
        self.shipped = termbase
        self.termbase = overlaid(termbase, project.own_concepts())  # with the project's own
        self.markup: Markup | None = None
        self.focus: Mention | None = None
        self.order = ReviewOrder.READING
        project.observers.append(self._follow)

    # Moving about

    def open(self, article_id: int | None) -> None:
        """Open an article with its first undecided mention in focus; None closes it."""
        self.markup = None if article_id is None else self.project.open_markup(article_id)
        self.focus = self._behind(None)
        self.article_opened.emit()
        self.focus_moved.emit(True)

    def focus_on(self, mention: Mention | None, *, reveal: bool = True) -> None:
        """Give a mention the focus; looking at it decides nothing."""
        self.focus = mention
        self.focus_moved.emit(reveal)

    def go_to_next(self) -> None:
        """Move on to the next undecided mention in the order chosen, from the last to the first."""
        self._go(self._behind(self.focus) or self._behind(None), onwards=True)

    def go_to_previous(self) -> None:
        """Move back to the undecided mention before, from the first one to the last."""
        self._go(self._ahead_of(self.focus) or self._ahead_of(None), onwards=False)

    def go_to_last(self) -> None:
        """Go to the last undecided mention of the open article."""
        self._go(self._ahead_of(None), onwards=False)

    def go_to(self, article_id: int, span: Span) -> None:
        """Open an article and give the focus to what stands at a place, if anything does."""
        if self.markup is None or self.markup.article.id != article_id:
            self.open(article_id)
        self._refocus(span)

    # Deciding

    def accept(self) -> None:
        """Accept the focused mention and move on."""
        self._decide(lambda m, mention, stamp: rules.accept(m, [mention], stamp), move_on=True)

    def reject(self) -> None:
        """Reject the focused mention, or take back what was accepted, and move on."""
        self._decide(lambda m, mention, stamp: rules.reject(m, [mention], stamp), move_on=True)

    def relabel(self, label: str) -> None:
        """Give the focused mention a label and move on."""
        self._decide(self._relabelling(label), move_on=True)

    def set_concept(self, concept: str) -> None:
        """Give the focused mention a concept, or take it away."""
        self._decide(lambda m, mention, stamp: rules.set_concept(m, mention, concept, stamp))

    def add_alias(self) -> None:
        """Let the focused words mean their concept in every article, and accept them here."""
        concept = self.termbase.by_id.get(self.focus.concept) if self.focus else None
        if self.focus is not None and concept is None:
            self.said.emit(
                tr(
                    "Give it a concept first: {key}. Then these words can be an alias of it.",
                    key=key_of(self, "setConcept"),
                )
            )
            return

        def rule(markup: Markup, mention: Mention, stamp: Stamp) -> Batch:
            assert concept is not None, "without a focus nothing is decided"
            here = replace(concept, label=label_in(self.project.scheme, concept.label))
            return rules.add_alias(markup, mention, here, self.project.terms(), stamp)

        if self._decide(rule, move_on=True) and concept is not None:
            learnt = mark("Learnt: these words mean {concept}. {key} takes it back.")
            self.said.emit(tr(learnt, concept=concept.name, key=key_of(self, "undo")))

    def never_match(self) -> None:
        """Reject the focused words, and never suggest them again under this label."""

        def rule(markup: Markup, mention: Mention, stamp: Stamp) -> Batch:
            terms = self.project.terms()
            return rules.never_match(markup, mention, mention.label, terms, stamp)

        self._decide(rule, move_on=True)

    def move_start(self, *, right: bool) -> None:
        """Move the focused mention's start by a token."""
        self._move(lambda text, span: _start_moved(text, span, right))

    def move_end(self, *, right: bool) -> None:
        """Move the focused mention's end by a token."""
        self._move(lambda text, span: _end_moved(text, span, right))

    def move_to(self, span: Span) -> None:
        """Let the focused mention cover another stretch."""
        self._move(lambda _text, _span: span)

    def mark(self, span: Span, label: str) -> None:
        """Mark a stretch of the open article, and give it the focus."""
        if self.markup is None:
            return
        words = span.of(self.markup.article.text)
        concept = self._concept_of(words, label)
        if self._perform(rules.add(self.markup, span, label, concept, self.project.stamp())):
            self._refocus(span)

    def accept_rest(self) -> None:
        """Accept all that is undecided in the open article, as one step."""
        if self.markup is None:
            return
        count = self.markup.undecided_count
        if count == 0:
            self.said.emit(tr("Nothing is undecided in this article."))
        elif self._perform(rules.accept_rest(self.markup, self.project.stamp())):
            self._refocus(self.focus.span if self.focus else None)
            sentence = mark("Accepted {n} as one step. {key} takes them back.")
            self.said.emit(tr(sentence, n=count, key=key_of(self, "undo")))

    def carry_over(self) -> None:
        """Bring the open article's decisions to the articles that have the same passages."""
        if self.markup is None:
            return
        try:
            outcome = self.project.carried_over(self.markup.article.id)
        except AnnotatorError as error:
            self.said.emit(shown(error))
            return
        twins = len(outcome.batch.article_ids)
        if not outcome.decided:
            self.said.emit(
                tr("No twin of this article has a passage left to decide in the same way.")
            )
        elif self._perform(outcome.batch):
            self.said.emit(_carried(outcome.decided, twins, key_of(self, "undo")))

    def set_status(self, status: Status) -> None:
        """Set the open article's status."""
        if self.markup is not None:
            article = self.markup.article
            self._perform(rules.set_status(article, self.markup.status, status))

    def set_language(self, article_ids: Sequence[int], code: str) -> None:
        """Say in which language articles are; with "" it is recognised."""
        batch = self._tried(lambda: self.project.set_language(article_ids, code))
        if batch is None:
            return
        count = len(batch.changes)
        unchanged = tr("That is what is said already.")
        self.said.emit(_languages_set(count, key_of(self, "undo")) if count else unchanged)

    def undo(self) -> None:
        """Take the last action back and show where it was."""
        self._show(self._tried(self.project.undo), mark("Undone: {what}"))

    def redo(self) -> None:
        """Make the last undone action again and show where it is."""
        self._show(self._tried(self.project.redo), mark("Redone: {what}"))

    def close(self) -> None:
        """Stop following the project."""
        self.closed.emit()
        self.project.observers.remove(self._follow)

    # How it is done

    def _decide(self, rule: Rule, *, move_on: bool = False) -> bool:
        """Decide about the mention in focus; False if that was not possible, which is said."""
        if self.markup is None or self.focus is None:
            sentence = mark("Nothing has the focus. {key} goes to the next suggestion.")
            self.said.emit(tr(sentence, key=key_of(self, "nextSuggestion")))
            return False
        decided = self.focus
        if not self._perform(rule(self.markup, decided, self.project.stamp())):
            return False
        following = self._from(decided) if move_on else None
        if following is None:
            self._refocus(decided.span)
            self._say_if_all_decided(move_on=move_on)
        else:
            self.focus_on(following)
        return True

    def _say_if_all_decided(self, *, move_on: bool) -> None:
        if move_on and self.markup is not None and not self.markup.undecided_count:
            sentence = mark("Everything here is decided. {key} marks the article done.")
            self.said.emit(tr(sentence, key=key_of(self, "markDone")))

    def _relabelling(self, label: str) -> Rule:
        def rule(markup: Markup, mention: Mention, stamp: Stamp) -> Batch:
            words = mention.span.of(markup.article.text)
            concept = mention.concept if label == mention.label else ""
            concept = concept or self._concept_of(words, label)
            return rules.relabel(markup, mention, label, concept, stamp)

        return rule

    def _concept_of(self, words: str, label: str) -> str:
        concept = self.termbase.concept_of(words)
        if concept is None or label_in(self.project.scheme, concept.label) != label:
            return ""
        return concept.id

    def _move(self, moved: Callable[[str, Span], Span | None]) -> None:
        if self.markup is None or self.focus is None:
            return
        span = moved(self.markup.article.text, self.focus.span)
        if span is None:
            self.said.emit(tr("A mention keeps at least one word."))
            return
        if span == self.focus.span:
            return
        try:
            batch = rules.move_boundary(self.markup, self.focus, span, self.project.stamp())
        except rules.RuleError as error:
            self.said.emit(shown(error))
            return
        if self._perform(batch):
            self._refocus(span)

    def _perform(self, batch: Batch) -> bool:
        """Store a batch; on failure say why, with everything as it was."""
        try:
            self.project.perform(batch)
        except AnnotatorError as error:
            self.said.emit(shown(error))
            return False
        return True

    def _tried(self, action: Callable[[], Batch | None]) -> Batch | None:
        try:
            return action()
        except AnnotatorError as error:
            self.said.emit(shown(error))
            return None

    def _show(self, batch: Batch | None, sentence: str) -> None:
        if batch is None:
            return
        self.said.emit(tr(sentence, what=worded_step(batch.what)))
        place = next(iter(batch.by_article), None)
        if place is not None and (self.markup is None or self.markup.article.id != place):
            self.open(place)
        first = next((c for c in batch.changes if isinstance(c, AnnotationChange)), None)
        if first is not None:
            self._refocus(first.either.span)

    def _follow(self, changed: Changed) -> None:
        """Keep the open article's marks, and the terms, up with the project."""
        if changed.batch and ConceptChange in changed.batch.kinds:
            self.termbase = overlaid(self.shipped, self.project.own_concepts())
            self.termbase_changed.emit(self.termbase)
        if self.markup is None or self.markup.article.id not in changed.article_ids:
            return
        if changed.batch is not None:
            here = changed.batch.by_article.get(self.markup.article.id, ())
            self.marks_changed.emit(self.markup.apply(here))
        if changed.suggestions:
            self._take_new_suggestions(self.markup.article.id)

    def _take_new_suggestions(self, article_id: int) -> None:
        """Show a new run's suggestions; what has the focus keeps it, and the page its place."""
        had_focus = self.focus
        self.markup = self.project.open_markup(article_id)
        self.marks_changed.emit(None)
        if had_focus is None:
            self.focus_on(self._behind(None), reveal=False)
        else:
            self._refocus(had_focus.span, reveal=False)
            if self.focus is None:  # it is no longer suggested
                self.focus_on(self._from(had_focus), reveal=False)

    def _refocus(self, span: Span | None, *, reveal: bool = True) -> None:
        """Focus what now stands at a place: the same span, else one that overlaps it, else none."""
        near = self.markup.mentions_in(span) if self.markup and span else []
        same = [mention for mention in near if mention.span == span]
        self.focus_on(next(iter(same + near), None), reveal=reveal)

    def _behind(self, mention: Mention | None) -> Mention | None:
        """Return the undecided mention that follows another in the order chosen, or the first."""
        if self.markup is None:
            return None
        if self.order is ReviewOrder.READING:
            return self.markup.undecided_from(mention.span.end if mention else 0)
        return self.project.undecided_beside(self.markup.article.id, self.order, mention)

    def _ahead_of(self, mention: Mention | None) -> Mention | None:
        """Return the undecided mention that precedes another in the order chosen, or the last."""
        if self.markup is None:
            return None
        if self.order is ReviewOrder.READING:
            return self.markup.undecided_before(mention.span.start if mention else _BEYOND)
        article_id = self.markup.article.id
        return self.project.undecided_beside(article_id, self.order, mention, backwards=True)

    def _from(self, mention: Mention) -> Mention | None:
        """Return what is undecided where a mention was, or else behind it."""
        if self.markup is not None and self.order is ReviewOrder.READING:
            return self.markup.undecided_from(mention.span.start)
        return self._behind(mention)

    def _go(self, mention: Mention | None, *, onwards: bool) -> None:
        if mention is None:
            self.ran_out.emit(onwards)
        else:
            self.focus_on(mention)


def _start_moved(text: str, span: Span, right: bool) -> Span | None:
    start = (
        tokens.next_start(text, span.start) if right else tokens.previous_start(text, span.start)
    )
    return Span(start, span.end) if start < span.end else None


def _end_moved(text: str, span: Span, right: bool) -> Span | None:
    end = tokens.next_end(text, span.end) if right else tokens.previous_end(text, span.end)
    return Span(span.start, end) if span.start < end else None


def _carried(places: int, twins: int, key: str) -> str:
    """Tell what was decided in the twins of an article."""
    if places == 1:  # which is in one twin, for a twin that gets nothing is not counted
        return tr("Decided 1 place in its twin as one step. {key} takes it back.", key=key)
    sentence = mark("Decided {n} places in {m} twins as one step. {key} takes them back.")
    if twins == 1:
        sentence = mark("Decided {n} places in its twin as one step. {key} takes them back.")
    return tr(sentence, n=places, m=twins, key=key)


def _languages_set(count: int, key: str) -> str:
    """Tell of how many articles the language was set."""
    if count == 1:
        return tr("The language is set. {key} takes it back.", key=key)
    return tr("The language of {n} articles is set. {key} takes it back.", n=count, key=key)
