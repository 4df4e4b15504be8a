"""The evaluation panel: how well the suggestions agree with gold, and where they do not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.span import Span
from annotator.ui import dialogs
from annotator.ui.command_run import CommandRun
from annotator.ui.flow import Flow, turn
from annotator.ui.language import mark, tr
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.widgets import plain, quiet_label

Show = Callable[[dict[str, Any]], None]
_SCORES = (
    *("", mark("Precision"), mark("Recall"), mark("F1")),
    *(mark("Found"), mark("Proposed"), mark("Expected")),
)
_SOURCES = (mark("Source"), mark("Right"), mark("Proposed"), mark("Precision"))
_BANDS = (mark("Score"), mark("Decided"), mark("Accepted"), mark("Share"), mark("95 %"))
_DIFFERENCES = ("", mark("Label"), mark("Text"), mark("Article"))
_MEASURES = {
    "exact": mark("Place and label"),
    "span": mark("Place"),
    "overlap": mark("Label, overlapping"),
}
_COMPARED = mark(
    "{n} articles compared. Exact F1 {score}; {right} of {all} concepts right;"
    " {differing} differences."
)
_COMPARED_ONE = mark(
    "1 article compared. Exact F1 {score}; {right} of {all} concepts right;"
    " {differing} differences."
)
_FIRST = mark("The first {shown} of them are listed.")
_LISTED = 2_000  # differences: more than anybody goes through


class EvaluationPanel(QWidget):
    """Compares suggestions with gold in a process of its own, and shows what it found.

    Signals:
        place_chosen(int, Span): a difference was picked: its article, its place.
    """

    place_chosen = Signal(int, object)

    def __init__(self, project: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("evaluation")
        self.setAccessibleName(tr("Evaluation"))
        self._project = project
        self._runs: list[CommandRun] = []
        self._places: list[tuple[int, Span]] = []
        self.scores = _table(_SCORES, self)
        self.sources = _table(_SOURCES, self)
        self.bands = _table(_BANDS, self)
        self.differences = _table(_DIFFERENCES, self)
        self.summary = plain(quiet_label("", self))
        self._own = QPushButton(tr("Compare with own gold"), self)
        self._own.setObjectName("evaluateOwn")
        self._own.clicked.connect(lambda: self.compare(None))
        self._with_file = QPushButton(tr("Compare with a gold file …"), self)
        self._with_file.setObjectName("evaluateFile")
        self._with_file.clicked.connect(self._ask_for_file)
        self._lay_out()
        self.compare(None)

    def compare(self, gold: Path | None) -> None:
        """Compare with a gold file, or with the articles of this project that are done."""
        if self._runs:
            return
        project = str(self._project)
        against = [str(gold)] if gold is not None else []
        self.summary.setText(tr("Comparing …"))
        self._run(["evaluate", project, *against, "--differences"], self._show_evaluation)
        self._run(["stats", project], self._show_bands)

    def close_panel(self) -> None:
        """Stop what is running."""
        for run in self._runs:
            run.close()
        self._runs.clear()

    def _run(self, arguments: Sequence[str], show: Show) -> None:
        run = CommandRun(arguments, self)
        run.finished.connect(lambda: self._take(run, show))
        self._runs.append(run)
        self._enable()
        run.start()

    def _take(self, run: CommandRun, show: Show) -> None:
        self._runs.remove(run)
        self._enable()
        if run.answer is not None:
            show(run.answer)
        else:
            self.summary.setText(run.complaint)
        run.deleteLater()

    def _enable(self) -> None:
        for button in (self._own, self._with_file):
            button.setEnabled(not self._runs)

    def _show_evaluation(self, found: dict[str, Any]) -> None:
        rows = {tr(_MEASURES[name]): score for name, score in found["measures"].items()}
        self.scores.show_rows([_score_row(n, s) for n, s in (rows | found["labels"]).items()])
        self.sources.show_rows([_source_row(n, s) for n, s in found["sources"].items()])
        differences = found["differences"][:_LISTED]
        self._places = [(d["number"], Span(d["start"], d["end"])) for d in differences]
        self.differences.show_rows([_difference_row(d) for d in differences])
        exact, concepts = found["measures"]["exact"], found["concepts"]
        values = {
            **{"n": found["articles"], "score": f"{exact['f1']:.3f}"},
            **{"right": concepts["right"], "all": concepts["of"]},
            "differing": len(found["differences"]),
        }
        words = [tr(_COMPARED_ONE if found["articles"] == 1 else _COMPARED, **values)]
        if len(differences) < len(found["differences"]):
            words.append(tr(_FIRST, shown=_LISTED))
        self.summary.setText(" ".join(words))

    def _show_bands(self, counts: dict[str, Any]) -> None:
        self.bands.show_rows([_band_row(band) for band in counts["calibration"]["bands"]])

    def _ask_for_file(self) -> None:
        path = dialogs.ask_gold(self)
        if path is not None:
            self.compare(path)

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_chosen.emit(*self._places[index.row()])

    def _lay_out(self) -> None:
        head = Flow(gap=8)
        head.addWidget(self._own)
        head.addWidget(self._with_file)
        self.summary.setWordWrap(True)
        parts = self._parts = QSplitter(self)
        parts.setHandleWidth(1)
        parts.addWidget(self._figures())
        parts.addWidget(self._difference_view())
        parts.setChildrenCollapsible(False)
        parts.setSizes([560, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(parts, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other, or where it is narrow one above the other."""
        super().resizeEvent(event)
        turn(self._parts, event.size().width())

    def _figures(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.tabBar().setDrawBase(False)
        tabs.setAccessibleName(tr("Figures"))
        labels = table_view(self.scores, "evaluationScores", tr("Scores by label"), stretch=0)
        sources = table_view(
            self.sources, "evaluationSources", tr("Precision by source"), stretch=0
        )
        bands = table_view(self.bands, "calibration", tr("Share accepted by score"), stretch=4)
        tabs.addTab(labels, tr("Labels"))
        tabs.addTab(sources, tr("Sources"))
        tabs.addTab(bands, tr("Scores"))
        return tabs

    def _difference_view(self) -> QTableView:
        view = table_view(
            self.differences, "differences", tr("Missed and extra mentions"), stretch=3
        )
        view.activated.connect(self._pick)
        view.clicked.connect(self._pick)
        return view


def _table(head: Sequence[str], parent: QWidget) -> TableModel:
    return TableModel([tr(words) for words in head], parent)


def _score_row(name: str, score: dict[str, Any]) -> Row:
    shares = (f"{score[share]:.3f}" for share in ("precision", "recall", "f1"))
    return (name, *shares, score["found"], score["proposed"], score["expected"])


def _source_row(name: str, score: dict[str, Any]) -> Row:
    return name, score["found"], score["proposed"], f"{score['precision']:.3f}"


def _difference_row(difference: dict[str, Any]) -> Row:
    kind = tr("missed") if difference["missed"] else tr("extra")
    words = " ".join(difference["text"].split())
    return kind, difference["label"], words, difference["article"]


def _band_row(band: dict[str, Any]) -> Row:
    low, high = band["interval"]
    scores = f"{band['low']:.1f}–{band['high']:.1f}"
    counts = band["decided"], band["accepted"]
    return (scores, *counts, f"{band['share']:.2f}", f"{low:.2f}–{high:.2f}")
