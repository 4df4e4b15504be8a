"""What a label means: its definition, its examples and the rules that its spans are held to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.core.boundary_check import BoundaryRule, rules_of
from annotator.core.labels import Label
from annotator.ui.language import mark, tr
from annotator.ui.widgets import heading, plain

_RULES = {
    BoundaryRule.MARKS: mark("blanks and punctuation stay outside"),
    BoundaryRule.ARTICLE: mark("no leading article"),
    BoundaryRule.POSSESSIVE: mark("no possessive"),
    BoundaryRule.TITLE: mark("no title before a person’s name"),
    BoundaryRule.COMPOUND: mark("only the name of a compound"),
    BoundaryRule.LINE: mark("the end of a paragraph ends a name"),
    BoundaryRule.WORD: mark("whole words"),
    BoundaryRule.BRACKET: mark("a bracketed acronym is a span of its own"),
    BoundaryRule.PAIR: mark("hyphenated pairs are two spans"),
    BoundaryRule.DATE: mark("a weekday and its date are one span"),
}


class LabelGuide(QScrollArea):
    """The guide to one label, to be read beside the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Guide to the label"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(self)
        self.name = plain(heading("", page))
        self.words = plain(QLabel(page))
        self.words.setObjectName("labelGuide")
        self.words.setWordWrap(True)
        by = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that it is copied by key, too
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.name)
        column.addWidget(self.words)
        column.addStretch()
        self.setWidget(page)

    def show_label(self, label: Label | None) -> None:
        """Show the guide to a label; without one, say how to see one."""
        if label is None:
            self.name.setText(tr("Guideline"))
            self.words.setText(tr("Choose a mention to read what its label means."))
            return
        rules = [rule_words(rule) for rule in rules_of(label.codes[0])]
        self.name.setText(label.name)
        parts = [
            label.definition,
            _list(tr("Examples"), label.examples),
            _list(tr("Not"), label.counter_examples),
            _list(tr("Boundaries"), rules),
        ]
        self.words.setText("\n\n".join(filter(None, parts)))


def rule_words(rule: BoundaryRule) -> str:
    """Return a boundary rule in the language of the window."""
    return tr(_RULES[rule])


def _list(title: str, rows: Sequence[str]) -> str:
    if not rows:
        return ""
    return "\n".join([title, *(f"•  {row}" for row in rows)])
