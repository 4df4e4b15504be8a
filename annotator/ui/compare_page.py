"""What differs between the gold of two moments, each difference one click from its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QModelIndex, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.moments import Difference, Kind
from annotator.project import Project
from annotator.ui.change_list import go_to
from annotator.ui.flow import Flow, least_height, together
from annotator.ui.language import mark, shown, tr
from annotator.ui.tables import TableModel, suit_many_rows, table_view
from annotator.ui.task import Newest
from annotator.ui.widgets import plain, quiet_label

_SHOWN = 10_000  # differences: more than anybody reads, and some megabytes
_WEEK = -7
_BEGINNING = "0000"  # before all moments
_HEAD = ("", mark("Annotation"), mark("Article"))
_KINDS = {
    Kind.ADDED: (mark("added"), mark("{n} added")),
    Kind.REMOVED: (mark("removed"), mark("{n} removed")),
    Kind.RELABELLED: (mark("relabelled"), mark("{n} relabelled")),
    Kind.MOVED: (mark("moved"), mark("{n} moved")),
}

Found = tuple[Counter[Kind], list[Difference]]


class ComparePage(QWidget):
    """Asks for two moments and lists what differs.

    Signals:
        place_chosen(int, Span): a difference was picked: its article, its place.
    """

    place_chosen = Signal(int, object)

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._comparing = Newest(self)
        self._found: list[Difference] = []
        now = QDateTime.currentDateTime()
        week_ago = QDateTime(now.date().addDays(_WEEK), QTime(0, 0))
        self.earlier = self._moment("compareFrom", tr("From moment"), week_ago)
        self.later = self._moment("compareTo", tr("To moment"), now)
        self.from_beginning = self._box("compareBeginning", tr("the beginning"))
        self.from_beginning.toggled.connect(self.earlier.setDisabled)
        self.until_now = self._box("compareNow", tr("now"))
        self.until_now.toggled.connect(self.later.setDisabled)
        self.until_now.setChecked(True)
        self.only_done = self._box("compareDone", tr("Only articles that are done"))
        self.only_done.setChecked(True)
        self.button = QPushButton(tr("Compare"), self)
        self.button.setObjectName("compare")
        self.button.clicked.connect(self.compare)
        self.summary = plain(quiet_label("", self))
        self.model = TableModel([tr(words) if words else "" for words in _HEAD], self)
        self.view = table_view(self.model, "momentDifferences", tr("Differences"), stretch=1)
        suit_many_rows(self.view)
        self.view.activated.connect(self._pick)
        self.view.clicked.connect(self._pick)
        self._lay_out()

    def compare(self) -> None:
        """Look for the differences, in a thread."""
        earlier = _BEGINNING if self.from_beginning.isChecked() else _iso(self.earlier)
        later = "" if self.until_now.isChecked() else _iso(self.later)
        done = self.only_done.isChecked()
        self.summary.setText(tr("Comparing …"))

        def look(stopped: Callable[[], bool]) -> Found:
            kinds: Counter[Kind] = Counter()
            shown: list[Difference] = []
            with self._project.reader() as reader:
                differences = reader.timeline.differences(
                    earlier, later, done=done, stopped=stopped
                )
                for one in differences:
                    kinds[one.kind] += 1
                    if len(shown) < _SHOWN:
                        shown.append(one)
            return kinds, shown

        self._comparing.begin(look, lambda found: self._show(*found), self.summary.setText)

    def close_page(self) -> None:
        """Stop comparing."""
        self._comparing.close()

    def heightForWidth(self, width: int) -> int:
        """Return the least height: if it liked more than there is, the panel would scroll."""
        return least_height(self, width)

    def _show(self, kinds: Counter[Kind], found: list[Difference]) -> None:
        self._found = found
        self.view.scrollToTop()  # or Qt asks for the width of every row that is no more
        rows = [(tr(_KINDS[one.kind][0]), shown(one.told.words), one.told.title) for one in found]
        self.model.show_rows(rows)
        counts = ", ".join(tr(_KINDS[kind][1], n=kinds[kind]) for kind in Kind if kinds[kind])
        sentence = mark("{counts}.") if counts else mark("Nothing differs.")
        if kinds.total() > _SHOWN:
            sentence = mark("{counts}. The first {n} are shown.")
        self.summary.setText(tr(sentence, counts=counts, n=_SHOWN))

    def _pick(self, index: QModelIndex) -> None:
        go_to(self._found[index.row()].told, self.place_chosen.emit)

    def _moment(self, name: str, words: str, moment: QDateTime) -> QDateTimeEdit:
        edit = QDateTimeEdit(moment, self)
        edit.setObjectName(name)
        edit.setAccessibleName(words)
        edit.setDisplayFormat("yyyy-MM-dd HH:mm")
        edit.setCalendarPopup(True)
        return edit

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        head = Flow(gap=8)
        for words, moment, none in (
            (tr("from"), self.earlier, self.from_beginning),
            (tr("to"), self.later, self.until_now),
        ):
            head.addWidget(together(self, quiet_label(words, self), moment))
            head.addWidget(none)
        for part in (self.only_done, self.button, self.summary):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.view, 1)


def _iso(edit: QDateTimeEdit) -> str:
    """Return the moment that is entered, as the journal writes moments."""
    moment = datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch(), UTC)
    return moment.isoformat(timespec="milliseconds")
