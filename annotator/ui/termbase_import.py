"""What a file of concepts would add and change, looked at before it is brought in."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.own_concepts import Editing
from annotator.core.term_plan import Plan, Planned, plan
from annotator.importing.term_file import read_terms
from annotator.ui.language import mark, shown, tr
from annotator.ui.shown_key import key_of
from annotator.ui.tables import Row, TableModel, table_view
from annotator.ui.widgets import plain, plain_tip, quiet_label

_HEAD = (mark("What"), mark("Concept"), mark("Name"), mark("Terms that are new"))
_TOLD = 5  # lines left out that are shown; the tip has more
_TERMS = 6  # new terms of a concept that are shown


def planned(path: Path, editing: Editing, labels: Collection[str]) -> Plan:
    """Read a file and return what bringing it in would do; raises InputError."""
    read = read_terms(path)
    found = plan(editing, read.concepts, labels, path.name, rules=read.rules)
    return Plan(found.batch, found.planned, (*read.left_out, *found.left_out), found.same)


class TermImportDialog(QDialog):
    """Shows a plan; accepted, it is to be done."""

    def __init__(self, found: Plan, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("termImportDialog")
        self.setWindowTitle(tr("Bring in concepts"))
        self.resize(760, 460)
        self.plan = found
        self.words = plain(QLabel(_summary(found, name, key_of(parent, "undo")), self))
        self.words.setWordWrap(True)
        self.model = TableModel([tr(words) for words in _HEAD], self)
        self.model.show_rows([_row(one) for one in found.planned])
        self.table = table_view(self.model, "plannedConcepts", tr("Planned changes"), stretch=3)
        self.left_out = plain(quiet_label(_left_out(found), self))
        self.left_out.setWordWrap(True)
        self.left_out.setVisible(bool(found.left_out))
        self.left_out.setToolTip(plain_tip("\n".join(map(shown, found.left_out[:60]))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.bring_in = QPushButton(tr("Bring in"), self)
        self.bring_in.setProperty("primary", True)
        buttons.addButton(self.bring_in, QDialogButtonBox.ButtonRole.AcceptRole)
        self.bring_in.setEnabled(bool(found.planned))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        for part in (self.words, self.table, self.left_out, buttons):
            column.addWidget(part)


def _summary(found: Plan, name: str, key: str) -> str:
    added = sum(one.new for one in found.planned)
    counts = {"added": added, "changed": len(found.planned) - added, "same": found.same}
    if not found.planned:
        return tr("{name} says nothing that this project does not say already.", name=name)
    return tr(
        "{name}: {added} new, {changed} changed, {same} as before. Nothing is taken away, and one"
        " {key} takes all of it back.",
        name=name,
        key=key,
        **counts,
    )


def _left_out(found: Plan) -> str:
    what = found.left_out[:_TOLD]
    rest = len(found.left_out) - _TOLD
    if rest <= 0:
        return tr("Left out: {what}.", what=what)
    return tr("Left out: {what} and {rest} more.", what=what, rest=rest)


def _row(one: Planned) -> Row:
    rest = len(one.terms) - _TERMS
    terms = " · ".join(one.terms[:_TERMS]) + (f" · +{rest}" if rest > 0 else "")
    return tr("new") if one.new else tr("changed"), one.concept.id, one.concept.name, terms
