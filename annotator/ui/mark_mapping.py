"""What becomes of the labelled spans of imported files: their state, their labels, concepts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.language import mark, shown, tr
from annotator.ui.widgets import plain, quiet_label

Index = QModelIndex | QPersistentModelIndex

_MOST = 100  # labels or concepts that can be given another name here
_LEAVE_OUT = mark("leave out")
_BECOMES = 2  # the column
_NAME = int(Qt.ItemDataRole.UserRole)  # of the label; empty to leave it out


class LabelMapping(QWidget):
    """Asks what the spans become, and which label of the project each of their labels is.

    Signals:
        changed(): another label was chosen.
    """

    changed = Signal()

    def __init__(self, names: Sequence[str], analyst: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("labelMapping")
        self._by_folded = {name.casefold(): name for name in reversed(names)}
        self._items: dict[str, QTableWidgetItem] = {}
        self._marks = self._marks_box(analyst)
        self._note = plain(quiet_label("", self))
        self._table = _table(tr("Labels in the files"), tr("Label in the files"), self)
        self._table.setItemDelegateForColumn(_BECOMES, _LabelDelegate(names, self._table))
        self._table.itemChanged.connect(self._tell)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(tr("Take spans"), self._marks)
        _lay_out(self, form, self._table, self._note)

    @property
    def marks(self) -> str:
        """What the spans become: "found", "suggestions" or "annotations"."""
        return str(self._marks.currentData())

    @property
    def chosen(self) -> Mapping[str, str]:
        """The label of the project for each that is called otherwise; empty to leave it out."""
        wanted = {label: str(item.data(_NAME)) for label, item in self._items.items()}
        return {label: name for label, name in wanted.items() if name != label}

    @property
    def left_out(self) -> Sequence[str]:
        """The labels whose spans are left out, as it is chosen now."""
        return [label for label, name in self.chosen.items() if not name]

    def show_labels(self, counts: Mapping[str, int]) -> None:
        """Offer labels with their counts; what was chosen before stays so."""
        for label, count in counts.items():
            if label in self._items:
                _show_count(self._table, self._items[label].row(), count)
            elif len(self._items) < _MOST:
                row = _add_row(self._table, label, count)
                self._items[label] = self._item(label)
                self._table.setItem(row, _BECOMES, self._items[label])
        more = mark("{n} more labels are taken by their own names.")
        self._note.setText(_more(counts, self._items, more))

    def choose(self, label: str, name: str) -> None:
        """Let a label of the files be another of the project; an empty name leaves it out."""
        _fill(self._items[label], name)

    def _item(self, label: str) -> QTableWidgetItem:
        item = QTableWidgetItem()
        _fill(item, self._by_folded.get(label.casefold(), ""))
        return item

    def _tell(self, item: QTableWidgetItem) -> None:
        if item.column() == _BECOMES:
            self.changed.emit()

    def _marks_box(self, analyst: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("marksAs")
        box.setAccessibleName(tr("Take spans"))
        box.addItem(tr("as the file has them: decided ones as annotations"), "found")
        box.addItem(tr("as suggestions, to be decided here"), "suggestions")
        box.addItem(_as_annotations(analyst), "annotations")
        return box


class ConceptMapping(QWidget):
    """Asks which concept each unknown concept of the files is; any words may be written."""

    def __init__(self, known: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conceptMapping")
        self._known = known
        self._items: dict[str, QTableWidgetItem] = {}
        self._note = plain(quiet_label("", self))
        self._table = _table(tr("Unknown concepts"), tr("Unknown concept in the files"), self)
        _lay_out(self, None, self._table, self._note)

    @property
    def filled(self) -> bool:
        """Whether there are any."""
        return bool(self._items)

    @property
    def chosen(self) -> Mapping[str, str]:
        """The concept for each that is to be called otherwise."""
        wanted = {concept: item.text().strip() for concept, item in self._items.items()}
        return {concept: name for concept, name in wanted.items() if name != concept}

    def show_concepts(self, counts: Mapping[str, int]) -> None:
        """Offer those that are unknown, with their counts; what was written before stays so."""
        unknown = {name: count for name, count in counts.items() if name not in self._known}
        for concept, count in unknown.items():
            if concept in self._items:
                _show_count(self._table, self._items[concept].row(), count)
            elif len(self._items) < _MOST:
                row = _add_row(self._table, concept, count)
                self._items[concept] = QTableWidgetItem(concept)
                self._table.setItem(row, _BECOMES, self._items[concept])
        more = mark("{n} more concepts are taken by their own names.")
        self._note.setText(_more(unknown, self._items, more))


class _LabelDelegate(QStyledItemDelegate):
    """Lets the analyst choose a label; a box for each row at once would take too long to make."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        """Show that there is something to choose."""
        return f"{value}  ▾"

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QComboBox:
        """Return a box with the labels of the project."""
        box = QComboBox(parent)
        box.setAccessibleName(tr("Becomes"))
        for words, name in [*((name, name) for name in self._names), (tr(_LEAVE_OUT), "")]:
            box.addItem(words, name)
        box.activated.connect(lambda _place: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is chosen now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(_NAME)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was chosen."""
        if isinstance(editor, QComboBox) and isinstance(index, QModelIndex):
            name = str(editor.currentData())
            roles = {_NAME: name, int(Qt.ItemDataRole.DisplayRole): name or tr(_LEAVE_OUT)}
            model.setItemData(index, roles)


def _as_annotations(analyst: str) -> str:
    if not analyst:
        return tr("as annotations; signed by you where the file names nobody")
    return tr("as annotations; signed by {who} where the file names nobody", who=analyst)


def _fill(item: QTableWidgetItem, name: str) -> None:
    item.setData(_NAME, name)
    item.setText(name or tr(_LEAVE_OUT))


def _table(words: str, first: str, parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 3, parent)
    table.setAccessibleName(words)
    table.setHorizontalHeaderLabels([first, tr("Spans"), tr("Becomes")])
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(40)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
    table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_BECOMES, QHeaderView.ResizeMode.Stretch)
    return table


def _add_row(table: QTableWidget, name: str, count: int) -> int:
    row = table.rowCount()
    table.insertRow(row)
    item = QTableWidgetItem(name)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    table.setItem(row, 0, item)
    _show_count(table, row, count)
    return row


def _show_count(table: QTableWidget, row: int, count: int) -> None:
    item = QTableWidgetItem(shown(count))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    table.setItem(row, 1, item)


def _more(counts: Mapping[str, int], listed: Collection[str], sentence: str) -> str:
    more = len(counts) - len(listed)
    return tr(sentence, n=more) if more > 0 else ""


def _lay_out(page: QWidget, form: QFormLayout | None, table: QTableWidget, note: QWidget) -> None:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(10)
    if form is not None:
        column.addLayout(form)
    column.addWidget(table, 1)
    column.addWidget(note)
