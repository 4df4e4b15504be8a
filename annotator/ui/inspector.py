"""The inspector: what the focused mention is, why it was suggested, and what to do with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import State
from annotator.core.labels import LabelScheme
from annotator.core.markup import Mention
from annotator.core.stored_words import worded_reason
from annotator.core.suggestion import Origin
from annotator.core.terms import Termbase
from annotator.ui.concept_box import ConceptBox
from annotator.ui.language import mark, shown, tr
from annotator.ui.shown_key import key_of
from annotator.ui.theme import Theme
from annotator.ui.widgets import action_button, plain, quiet_label

_NO_CONCEPT = mark("none")
_STATE = {
    State.SUGGESTED: mark("undecided"),
    State.ACCEPTED: mark("accepted"),
    State.REJECTED: mark("rejected"),
}
_ORIGIN = {
    Origin.MODEL: mark("model"),
    Origin.TERMS: mark("term base"),
    Origin.RULE: mark("rule"),
    Origin.PROPAGATED: mark("same name in this article"),
    Origin.ANALYST: mark("marked by hand"),
    Origin.IMPORT: mark("came with the file"),
}


_BUTTONS = {
    "acceptSuggestion": mark("Accept"),
    "rejectSuggestion": mark("Reject"),
    "addAlias": mark("Alias"),
    "neverMatch": mark("Never"),
}


class Inspector(QWidget):
    """Shows the focused mention.

    Signals:
        concept_wanted(str): the analyst wants to choose a concept, and has typed these letters.
    """

    concept_wanted = Signal(str)

    def __init__(self, termbase: Termbase, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self._words = plain(QLabel(self))
        self._words.setObjectName("focusedText")
        self._words.setWordWrap(True)
        self._label = QLabel(self)
        self._ink = ""
        self._state = QLabel(self)
        self._why = plain(QLabel(self))
        self._why.setWordWrap(True)
        self._why.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # few reasons are longer
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sure = QLabel(self)
        self.concept = self._concept_box(termbase)
        self._hint = quiet_label("", self)
        self._hint.setWordWrap(True)
        self._facts = self._fact_rows()
        self._buttons = self._button_row(actions)
        self._column = self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no mention has the focus."""
        self._words.setText(tr("Nothing in focus"))
        key = key_of(self, "nextSuggestion")
        self._hint.setText(tr("{key} goes to the next suggestion.", key=key))
        self._show_parts(filled=False)

    def show_mention(self, mention: Mention, text: str, theme: Theme, scheme: LabelScheme) -> None:
        """Show a mention of an article's text."""
        self._show_parts(filled=True)
        self._words.setText(" ".join(mention.span.of(text).split()))
        label = scheme.label(mention.label)
        ink = theme.ink(label).name()
        retired = label is not None and label.retired
        shown = tr("{label}, retired", label=mention.label) if retired else mention.label
        self._label.setText(shown)
        if ink != self._ink:  # a style sheet costs a layout of everything around
            self._ink = ink
            self._label.setStyleSheet(f"color: {ink}; font-weight: 600;")
        self._state.setText(_state_words(mention))
        self._why.setText(_why(mention))
        self._sure.setText(f"{mention.score:.2f}")
        self._show_concept(mention.concept)

    def be_tight(self, tight: bool) -> None:
        """Take less room, where there is little."""
        self._column.setSpacing(6 if tight else 10)
        self._form.setVerticalSpacing(4 if tight else 7)
        lines = 1 if tight else 2
        self._why.setMinimumHeight(lines * self.fontMetrics().lineSpacing())
        self._form.activate()  # or what stands around would learn of it too late
        self._column.activate()

    def show_termbase(self, termbase: Termbase) -> None:
        """Offer the concepts of another term base."""
        chosen = str(self.concept.currentData() or "")
        with QSignalBlocker(self.concept):
            self.concept.clear()
            _fill(self.concept, termbase)
        self._show_concept(chosen)

    def _show_parts(self, *, filled: bool) -> None:
        self._facts.setVisible(filled)
        self._buttons.setVisible(filled)
        self._hint.setVisible(not filled)

    def _show_concept(self, concept: str) -> None:
        with QSignalBlocker(self.concept):
            place = self.concept.findData(concept)
            if place < 0:
                self.concept.addItem(concept, concept)
                place = self.concept.count() - 1
            self.concept.setCurrentIndex(place)

    def _concept_box(self, termbase: Termbase) -> ConceptBox:
        box = ConceptBox(self)
        box.setObjectName("conceptBox")
        box.setAccessibleName(tr("Concept"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _fill(box, termbase)
        box.wanted.connect(self.concept_wanted)
        return box

    def _fact_rows(self) -> QWidget:
        rows = QWidget(self)
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        parts = (
            (tr("Label"), self._label),
            (tr("State"), self._state),
            (tr("Why"), self._why),
            (tr("Sure"), self._sure),
            (tr("Concept"), self.concept),
        )
        for words, widget in parts:
            label = quiet_label(words, rows)
            if widget is self._why:  # of two lines
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
            form.addRow(label, widget)
        self._form = form
        return rows

    def _button_row(self, actions: Mapping[str, QAction]) -> QWidget:
        rows = QWidget(self)
        rows.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(6)
        for place, (name, words) in enumerate(_BUTTONS.items()):
            button = action_button(actions[name], tr(words), rows, primary=place == 0)
            grid.addWidget(button, place // 2, place % 2)
        everywhere = action_button(actions["decideEverywhere"], tr("Everywhere …"), rows)
        grid.addWidget(everywhere, 2, 0, 1, 2)
        return rows

    def _lay_out(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        for part in (self._words, self._hint, self._facts, self._buttons):
            column.addWidget(part)
        return column


def _fill(box: QComboBox, termbase: Termbase) -> None:
    box.addItem(tr(_NO_CONCEPT), "")
    for concept in sorted(termbase.concepts, key=lambda c: c.name.casefold()):
        box.addItem(f"{concept.name}  ({concept.id})", concept.id)


def _state_words(mention: Mention) -> str:
    words = tr(_STATE[mention.state])
    analyst = mention.annotation.analyst if mention.annotation else ""
    return tr("{state} by {analyst}", state=words, analyst=analyst) if analyst else words


def _why(mention: Mention) -> str:
    return shown(worded_reason(mention.reason)) if mention.reason else tr(_ORIGIN[mention.origin])
