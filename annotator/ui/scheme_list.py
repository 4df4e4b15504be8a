"""The labels of a scheme as a list: each with its inks, its key, and whether it is retired."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.core.labels import Label, LabelScheme
from annotator.ui.language import tr
from annotator.ui.scheme_inks import both_chips, chips_size
from annotator.ui.widgets import plain_tip

_NAME = Qt.ItemDataRole.UserRole


class SchemeList(QListWidget):
    """The labels in their order.

    Signals:
        chosen(str): another label is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("schemeLabels")
        self.setAccessibleName(tr("Labels"))
        self.setIconSize(chips_size())
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(self._tell)

    @property
    def current(self) -> str:
        """The name of the label that is chosen."""
        item = self.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def show_scheme(self, scheme: LabelScheme, chosen: str) -> None:
        """Show the labels of a scheme, one of them chosen."""
        self.blockSignals(True)
        while self.count() > len(scheme.labels):
            self.takeItem(self.count() - 1)
        while self.count() < len(scheme.labels):
            self.addItem(QListWidgetItem())
        for place, label in enumerate(scheme.labels):
            self._show(self.item(place), label)
            if label.name == chosen:
                self.setCurrentRow(place)
        self.blockSignals(False)

    def _show(self, item: QListWidgetItem, label: Label) -> None:
        key = f"   {label.key}" if label.key and not label.retired else ""
        retired = "   " + tr("retired") if label.retired else ""
        item.setText(f"{label.name}{key}{retired}")
        item.setData(_NAME, label.name)
        item.setToolTip(plain_tip(label.definition))
        item.setIcon(both_chips(label, self.devicePixelRatioF()))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_NAME)))
