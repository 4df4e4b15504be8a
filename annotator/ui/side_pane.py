"""The right of the window: the inspector above, the article's mentions below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.core.labels import LabelScheme
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.terms import Termbase
from annotator.ui.inspector import Inspector
from annotator.ui.mention_groups import Group
from annotator.ui.mention_list import GROUP, MentionDelegate, MentionListModel
from annotator.ui.theme import Theme
from annotator.ui.widgets import RoomFor, RowList, hairline, heading, quiet_label


class SidePane(QWidget):
    """The focused mention and all mentions of the article.

    Signals:
        mention_picked(Mention): the analyst picked a mention from the list.
        failed(str): the mentions could not be read; why.
    """

    mention_picked = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        scheme: LabelScheme,
        termbase: Termbase,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scheme = scheme
        self._theme = theme
        self._focus: Mention | None = None
        self._following = False
        self.inspector = Inspector(termbase, actions, self)
        self.model = MentionListModel(self)
        self.model.filled.connect(self._filled)
        self.model.failed.connect(self.failed)
        self.delegate = MentionDelegate(theme, scheme, self)
        self.list = self._list_view()
        self._count = self._count_label()
        self._room = RoomFor(self.inspector, self)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.delegate.theme = theme
        self.list.viewport().update()

    def show_mentions(self, markup: Markup | None) -> None:
        """Show an article's mentions."""
        self._focus = None
        self.model.show_markup(markup)

    def follow(self, spans: list[Span]) -> None:
        """Take over what has changed in stretches of the article."""
        self.model.follow(spans)
        self._show_count()

    def show_focus(self, mention: Mention | None, text: str) -> None:
        """Show a mention in the inspector and in the list."""
        self._focus = mention
        if mention is None:
            self.inspector.show_nothing()
        else:
            self.inspector.show_mention(mention, text, self._theme, self._scheme)
        self._room.updateGeometry()
        self._show_row()

    def _show_row(self) -> None:
        row = self.model.row_of(self._focus)
        self._following = True
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._following = False

    def _filled(self) -> None:
        """Show what could not be shown before the whole article had been read."""
        self._show_count()
        self._show_row()

    def _show_count(self) -> None:
        names, mentions = self.model.rowCount(), self.model.mention_count
        known = mentions and self.model.complete
        self._count.setText(f"{names:,} names, {mentions:,} mentions" if known else "")

    def _pick_by_key(self, index: QModelIndex) -> None:
        """Pick what the arrow keys reach; a click comes by its own signal as well."""
        if not self._following and QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self._pick(index)

    def _pick(self, index: QModelIndex) -> None:
        group: Group | None = index.data(GROUP)
        if group is None:
            return
        mention = self.model.mention_after(group, self._focus)
        if mention is not None:
            self.mention_picked.emit(mention)

    def _count_label(self) -> QLabel:
        label = quiet_label("", self)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        metrics = label.fontMetrics()
        # Of one size, so that another number does not lay out the window anew.
        label.setFixedSize(metrics.horizontalAdvance("00,000 names, 000,000 mentions"), 18)
        return label

    def _list_view(self) -> RowList:
        view = RowList(self)
        view.setObjectName("suggestionList")
        view.setAccessibleName("Mentions in this article")
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.clicked.connect(self._pick)
        view.selectionModel().currentChanged.connect(self._pick_by_key)
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 8)
        head.addWidget(heading("Mentions", self))
        head.addStretch()
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._room)
        column.addWidget(hairline(self))
        column.addLayout(head)
        column.addWidget(self.list, 1)
