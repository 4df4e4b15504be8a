"""The consistency radar: words treated in two ways, the most suspicious first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.radar import Finding, Inconsistency
from annotator.project import Project
from annotator.reader import Reader
from annotator.ui.portions import Portions
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.widgets import plain, quiet_label

_HEAD = ("Suspicion", "Words", "What is inconsistent", "Mostly", "Doubtful", "Proposed")
_PAUSE_MS = 400  # between two looks at what has been found so far
_SHOWN = 2_000  # findings: more than anybody goes through


class RadarPanel(QWidget):
    """Lists what is inconsistent; a row opens the concordance with a proposed fix.

    Signals:
        place_chosen(int, Span): never emitted; a row leads to the concordance.
        finding_chosen(Finding): a row was opened.
    """

    place_chosen = Signal(int, object)
    finding_chosen = Signal(object)

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("radar")
        self.setAccessibleName("Consistency")
        self._findings: list[Finding] = []
        self._shown: list[Finding] = []
        self._found = 0
        self._show_soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._show_soon.timeout.connect(self._show)
        self.model = TableModel(_HEAD, self)
        self.table = table_view(self.model, "findings", "Inconsistencies", stretch=1)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.summary = plain(quiet_label("", self))
        self._again = QPushButton("Look again", self)
        self._again.clicked.connect(self.search)
        self.portions = Portions(project, self)
        self.portions.came.connect(self._take)
        self.portions.ended.connect(self._end)
        self.setFocusProxy(self.table)
        self._lay_out()
        self.search()

    def search(self) -> None:
        """Look anew for what is inconsistent."""
        self._findings, self._shown, self._found = [], [], 0
        self.model.show_rows([])
        self.summary.setText("Looking at all mentions …")
        self.portions.start(_inconsistencies)

    def close_panel(self) -> None:
        """Stop looking."""
        self._show_soon.stop()
        self.portions.stop()

    def _take(self, findings: list[Finding]) -> None:
        self._found += len(findings)
        both = [*self._findings, *findings]
        both.sort(key=lambda f: (-f.suspicion, -f.doubtful, f.words))
        self._findings = both[:_SHOWN]
        self._show_soon.start()
        self.summary.setText(f"{self._found:,} findings; looking …")

    def _show(self) -> None:
        """Show what has been found so far; what is chosen stays chosen."""
        row = self.table.currentIndex().row()
        chosen = self._shown[row] if row >= 0 else None
        self._shown = list(self._findings)
        self.model.show_rows([_row(finding) for finding in self._shown])
        if chosen in self._shown:
            self.table.selectRow(self._shown.index(chosen))

    def _end(self, sentence: str) -> None:
        self._show_soon.stop()
        self._show()
        if sentence:
            self.summary.setText(sentence)
        elif self._found:
            more = f", the first {_SHOWN:,} of them shown" if self._found > _SHOWN else ""
            self.summary.setText(f"{self._found:,} findings{more}. Return opens the places.")
        else:
            self.summary.setText("Nothing is inconsistent: the same words are treated alike.")

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.finding_chosen.emit(self._shown[index.row()])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)


def _inconsistencies(reader: Reader) -> Iterator[list[Finding]]:
    return reader.inconsistencies()


def _row(finding: Finding) -> Row:
    mostly = f"{finding.label or 'unmarked'} ×{finding.count:,}"
    doubtful = f"{finding.other or 'unmarked'} ×{finding.doubtful:,}"
    words, kind = finding.words, finding.inconsistency.value
    return f"{finding.suspicion:.2f}", words, kind, mostly, doubtful, _proposal(finding)


def _proposal(finding: Finding) -> str:
    if finding.inconsistency is Inconsistency.TWO_LABELS:
        return f"label {finding.label}"
    return f"mark {finding.label}" if finding.label else "reject"
