"""The terms of one concept as a table that can be written in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.core.term_csv import from_one_cell, in_one_cell
from annotator.core.term_use import TermUse
from annotator.core.terms import Case, Concept, Form, usual_case
from annotator.ui.language import mark, shown, tr

_Index = QModelIndex | QPersistentModelIndex
_HEAD = (
    *(mark("Language"), mark("Term"), mark("Letters"), mark("Whole"), mark("Plural")),
    *(mark("Hits"), mark("Accepted"), mark("Needs"), mark("Not after"), mark("Not before")),
)
_LANGUAGE, TERM, LETTERS, _WHOLE, _PLURAL, _HITS, _ACCEPTED, *_WORDS = range(len(_HEAD))
_CONTEXT, _NOT_AFTER, _NOT_BEFORE = _WORDS
_TERM_WIDTH = 200  # pixels; what is seldom needed may lie beyond the edge
_TIPS = {
    _LANGUAGE: mark("The code of a language, such as en, es, fr, zh"),
    LETTERS: mark("Whether capitals and small letters must be as written"),
    _WHOLE: mark("Whether it matches whole words only, or also inside longer ones"),
    _PLURAL: mark("Whether the English plural matches as well"),
    _CONTEXT: mark("Words of which one must occur in the article, with | between them"),
    _NOT_AFTER: mark("Words that must not stand right before it, with | between them"),
    _NOT_BEFORE: mark("Words that must not follow it, with | between them"),
    _HITS: mark("Places at which it was suggested in this project"),
    _ACCEPTED: mark("The part of the decided places that was accepted"),
}
_CASES = {
    Case.ANY: mark("any"),
    Case.EXACT: mark("as written"),
    Case.ACRONYM: mark("acronym"),
}
_MOST = 200  # code points of a cell


def share_words(accepted: int, refused: int) -> str:
    """Return the share accepted of what was decided, with its number; empty if nothing was."""
    decided = accepted + refused
    if not decided:
        return ""
    return tr("{share} % of {decided}", share=round(100 * accepted / decided), decided=decided)


class TermsModel(QAbstractTableModel):
    """The terms of a concept, in its order.

    Signals:
        edited(int, Form): the term of a row is to be another one.
    """

    edited = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._concept: Concept | None = None
        self._use = TermUse()

    def show_concept(self, concept: Concept | None, use: TermUse) -> None:
        """Show the terms of another concept, or none; of the same one only their use is new."""
        if concept is not None and concept == self._concept:
            self._use = use
            ends = self.index(0, _HITS), self.index(self.rowCount() - 1, _ACCEPTED)
            self.dataChanged.emit(*ends)
            return
        self.beginResetModel()
        self._concept, self._use = concept, use
        self.endResetModel()

    def form(self, row: int) -> Form | None:
        """Return the term of a row."""
        forms = self._concept.forms if self._concept else ()
        return forms[row] if 0 <= row < len(forms) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """Return the number of terms."""
        return 0 if parent.isValid() or self._concept is None else len(self._concept.forms)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEAD)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be written in, and what can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in (_WHOLE, _PLURAL):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.column() in (_HITS, _ACCEPTED) else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, or holds for writing."""
        form = self.form(index.row()) if index.isValid() else None
        if form is None:
            return None
        if role == Qt.ItemDataRole.EditRole and index.column() == LETTERS:
            return form.case.value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(form, index.column())
        if index.column() in (_WHOLE, _PLURAL):
            return _tick(form.whole if index.column() == _WHOLE else form.plural, index, role)
        right = index.column() in (_HITS, _ACCEPTED)
        if role == Qt.ItemDataRole.TextAlignmentRole and right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what the analyst has written or ticked; the model follows the project."""
        form = self.form(index.row())
        other = None if form is None else self._with(form, index.column(), value, role)
        if other is None or other == form:
            return False
        self.edited.emit(index.row(), other)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words at the head of a column, and what it means."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(_HEAD):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEAD[section])
        if role == Qt.ItemDataRole.ToolTipRole and section in _TIPS:
            return tr(_TIPS[section])
        return None

    def _words(self, form: Form, column: int) -> str:
        assert self._concept is not None, "there are terms"
        use = self._use.of_form(self._concept.id, form)
        words = {
            _LANGUAGE: form.language,
            TERM: form.text,
            LETTERS: tr(_CASES[form.case]),
            _CONTEXT: in_one_cell(form.context),
            _NOT_AFTER: in_one_cell(form.not_after),
            _NOT_BEFORE: in_one_cell(form.not_before),
            _HITS: shown(use.hits) if use.hits else "",
            _ACCEPTED: share_words(use.accepted, use.refused),
        }
        return words.get(column, "")

    def _with(self, form: Form, column: int, value: object, role: int) -> Form | None:
        written = str(value).strip()[:_MOST]
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = Qt.CheckState(value) is Qt.CheckState.Checked
            whole = column == _WHOLE
            return replace(form, whole=ticked) if whole else replace(form, plural=ticked)
        if column == TERM:
            usual = form.case is usual_case(form.text)
            return replace(form, text=written, case=usual_case(written) if usual else form.case)
        if column == _LANGUAGE:
            return replace(form, language=written.lower())
        if column == LETTERS:
            return replace(form, case=Case(written))
        return _with_words(form, column, tuple(from_one_cell(written)))


def _with_words(form: Form, column: int, words: tuple[str, ...]) -> Form | None:
    if column == _CONTEXT:
        return replace(form, context=words)
    if column == _NOT_AFTER:
        return replace(form, not_after=words)
    return replace(form, not_before=words) if column == _NOT_BEFORE else None


def _tick(ticked: bool, index: _Index, role: int) -> object:
    if role == Qt.ItemDataRole.CheckStateRole:
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return tr(_HEAD[index.column()])
    return None


class CaseDelegate(QStyledItemDelegate):
    """Lets the rule about letters be chosen from a list."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the list; acronyms are what is written in capitals."""
        box = QComboBox(parent)
        box.setAccessibleName(tr("Letters"))
        model = index.model()
        assert isinstance(model, TermsModel), "a delegate of its own table"
        form = model.form(index.row())
        acronym = form is not None and usual_case(form.text) is Case.ACRONYM
        for case in Case:
            if case is not Case.ACRONYM or acronym:
                box.addItem(tr(_CASES[case]), case.value)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Choose the present rule."""
        assert isinstance(editor, QComboBox), "made by createEditor"
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Tell the rule that was chosen."""
        assert isinstance(editor, QComboBox), "made by createEditor"
        model.setData(index, editor.currentData())


def terms_view(model: TermsModel, parent: QWidget) -> QTableView:
    """Return the table of a concept's terms."""
    view = QTableView(parent)
    view.setObjectName("termTable")
    view.setAccessibleName(tr("Terms of the concept"))
    view.setModel(model)
    view.setItemDelegateForColumn(LETTERS, CaseDelegate(view))
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(28)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for section in range(model.columnCount()):
        header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(TERM, QHeaderView.ResizeMode.Interactive)
    header.resizeSection(TERM, _TERM_WIDTH)
    return view
