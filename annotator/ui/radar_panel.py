"""The consistency radar: words treated in two ways, the most suspicious first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.radar import Finding, Inconsistency
from annotator.project import Project
from annotator.reader import Reader, searched
from annotator.ui.flow import WIDE
from annotator.ui.language import mark, shown, tr
from annotator.ui.stream import Stream
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.widgets import plain, quiet_label

_HEAD = (
    *(mark("Suspicion"), mark("Words"), mark("What is inconsistent")),
    *(mark("Mostly"), mark("Doubtful"), mark("Proposed")),
)
_KINDS = {
    Inconsistency.TWO_LABELS: mark("labelled two ways"),
    Inconsistency.NOT_MARKED: mark("marked, but not here"),
    Inconsistency.MARKED: mark("marked, but only here"),
}
_SUSPICION, _WHAT = 0, 2
_PAUSE_MS = 400  # between two looks at what has been found so far
_SHOWN = 2_000  # findings: more than anybody goes through


class RadarPanel(QWidget):
    """Lists what is inconsistent; a row opens the concordance with a proposed fix.

    Signals:
        finding_chosen(Finding): a row was opened.
    """

    finding_chosen = Signal(object)

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("radar")
        self.setAccessibleName(tr("Consistency"))
        self._project = project
        self._findings: list[Finding] = []
        self._shown: list[Finding] = []
        self._found = 0
        self._show_soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._show_soon.timeout.connect(self._show)
        self.model = TableModel([tr(words) for words in _HEAD], self)
        self.table = table_view(self.model, "findings", tr("Inconsistencies"), stretch=1)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.summary = plain(quiet_label("", self))
        self.summary.setWordWrap(True)
        self._again = QPushButton(tr("Look again"), self)
        self._again.clicked.connect(self.search)
        self.portions = Stream(self)
        self.portions.came.connect(self._take)
        self.portions.ended.connect(self._end)
        self.setFocusProxy(self.table)
        self._lay_out()
        self.search()

    def search(self) -> None:
        """Look anew for what is inconsistent."""
        self._findings, self._shown, self._found = [], [], 0
        self.model.show_rows([])
        self.summary.setText(tr("Looking at all mentions …"))
        path = self._project.path
        self.portions.start(lambda: searched(path, Reader.inconsistencies))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out where it is narrow what explains the order, and not what can be done."""
        super().resizeEvent(event)
        for column in (_SUSPICION, _WHAT):
            self.table.setColumnHidden(column, event.size().width() < WIDE)

    def close_panel(self) -> None:
        """Stop looking, and let go of the project's file."""
        self._show_soon.stop()
        self.portions.close()

    def _take(self, findings: list[Finding]) -> None:
        if not findings:
            return
        self._found += len(findings)
        both = [*self._findings, *findings]
        both.sort(key=lambda f: (-f.suspicion, -f.doubtful, f.words))
        self._findings = both[:_SHOWN]
        self._show_soon.start()
        self.summary.setText(tr("{n} findings; looking …", n=self._found))

    def _show(self) -> None:
        """Show what has been found so far; what is chosen stays chosen."""
        row = self.table.currentIndex().row()
        chosen = self._shown[row] if row >= 0 else None
        self._shown = list(self._findings)
        self.model.show_rows([_row(finding) for finding in self._shown])
        if chosen in self._shown:
            self.table.selectRow(self._shown.index(chosen))
        elif self._shown and not self.portions.running:
            self.table.selectRow(0)  # so that Return opens something

    def _end(self, sentence: str) -> None:
        self._show_soon.stop()
        self._show()
        if sentence:
            self.summary.setText(sentence)
        elif self._found:
            sentence = mark("{n} findings. Return opens the places.")
            if self._found == 1:
                sentence = mark("1 finding. Return opens the places.")
            if self._found > _SHOWN:
                sentence = mark(
                    "{n} findings, the first {shown} of them shown. Return opens the places."
                )
            self.summary.setText(tr(sentence, n=self._found, shown=_SHOWN))
        else:
            self.summary.setText(tr("Nothing is inconsistent: the same words are treated alike."))

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


def _row(finding: Finding) -> Row:
    unmarked = tr("unmarked")
    mostly = f"{finding.label or unmarked} ×{shown(finding.count)}"
    doubtful = f"{finding.other or unmarked} ×{shown(finding.doubtful)}"
    words, kind = finding.words, tr(_KINDS[finding.inconsistency])
    return f"{finding.suspicion:.2f}", words, kind, mostly, doubtful, _proposal(finding)


def _proposal(finding: Finding) -> str:
    """Say what can be done at once, and where a person has decided, so that it is not done."""
    if not finding.open:
        return tr("none: decided by a person")
    if finding.decided:
        n, fix = finding.open, _fix(finding)
        return tr("{fix} at {n}; {m} decided by a person", fix=fix, n=n, m=finding.decided)
    return _fix(finding)


def _fix(finding: Finding) -> str:
    if finding.inconsistency is Inconsistency.TWO_LABELS:
        return tr("label {label}", label=finding.label)
    return tr("mark {label}", label=finding.label) if finding.label else tr("reject")
