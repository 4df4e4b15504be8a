"""What stands beside the concepts: the project's own aliases and never matches, and conflicts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.term_check import Finding
from annotator.ui.language import mark, shown, tr
from annotator.ui.shown_key import key_of
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.widgets import plain, quiet_label

_TAUGHT_HEAD = (mark("Words"), mark("Are"), mark("Analyst"), mark("Since"))
_FINDING_HEAD = (mark("What"), mark("Concept"), mark("Term"), mark("Why"))
_TAUGHT = mark("{alias} made these an alias of a concept, {never} said never to match them.")
_NOT_TAUGHT = mark("Nothing was taught yet. {alias} makes words an alias, {never} never matches.")
_SORTS = {
    "shared": mark("two concepts"),
    "twice": mark("found twice"),
    "ordinary-word": mark("ordinary word"),
    "short-acronym": mark("short acronym"),
    "no-plural": mark("no plural"),
    "contradicted": mark("another label inside"),
    "never-matched": mark("never matched"),
    "no-concept": mark("no such concept"),
}


class TaughtTab(QWidget):
    """The words that analysts taught the project in one action, and the way to forget them.

    Signals:
        forgotten(list[ProjectTerm]): these are to be no more.
    """

    forgotten = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms: Sequence[ProjectTerm] = ()
        self.words = plain(quiet_label("", self))
        self.words.setWordWrap(True)
        self.model = TableModel([tr(words) for words in _TAUGHT_HEAD], self)
        self.table = table_view(self.model, "taughtTable", tr("Taught words"), stretch=1)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.remove = QPushButton(tr("Forget these words"), self)
        self.remove.setObjectName("forgetTaught")
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._forget)
        _lay_out(self, self.words, self.table, self.remove)

    def show_terms(self, terms: Sequence[ProjectTerm]) -> None:
        """Show the project's own terms."""
        self._terms = terms
        self.model.show_rows([_taught_row(term) for term in terms])
        self.remove.setEnabled(bool(terms))
        never = key_of(self, "neverMatch")
        self.words.setText(
            tr(_TAUGHT if terms else _NOT_TAUGHT, alias=key_of(self, "addAlias"), never=never)
        )

    def _forget(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        if rows:
            self.forgotten.emit([self._terms[row] for row in rows])


class FindingsTab(QWidget):
    """What two concepts share, what says the same twice, and what will match too much.

    Signals:
        concept_chosen(str): the concept of a finding is to be shown, by id.
    """

    concept_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._findings: Sequence[Finding] = ()
        self.words = plain(quiet_label("", self))
        self.model = TableModel([tr(words) for words in _FINDING_HEAD], self)
        self.table = table_view(self.model, "termFindings", tr("Doubles and conflicts"), stretch=3)
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)
        _lay_out(self, self.words, self.table)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found."""
        self._findings = findings
        self.model.show_rows([_finding_row(finding) for finding in findings])
        self.words.setText(
            tr("Findings: {count}. A row leads to its concept.", count=len(findings))
            if findings
            else tr("No term is found twice, and none contradicts another.")
        )

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._findings[index.row()].concept:
            self.concept_chosen.emit(self._findings[index.row()].concept)


def _taught_row(term: ProjectTerm) -> Row:
    if term.kind is TermKind.ALIAS:
        what = tr("an alias of {concept}", concept=term.concept)
    else:
        what = (
            tr("never matched as {label}", label=term.label) if term.label else tr("never matched")
        )
    return term.surface, what, term.analyst, term.made_at[:10]


def _finding_row(finding: Finding) -> Row:
    return (
        tr(_SORTS.get(finding.sort, finding.sort)),
        finding.concept,
        finding.form,
        shown(finding.sentence),
    )


def _lay_out(tab: QWidget, words: QWidget, table: QWidget, *buttons: QWidget) -> None:
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, 10, 0, 0)
    column.setSpacing(8)
    column.addWidget(words)
    column.addWidget(table, 1)
    foot = QHBoxLayout()
    foot.addStretch()
    for button in buttons:
        foot.addWidget(button)
    column.addLayout(foot)
