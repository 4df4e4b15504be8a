"""The right of the window: the inspector above, the article's mentions below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.core.labels import LabelScheme
from annotator.core.markup import Markup, Mention
from annotator.core.review_order import ReviewOrder
from annotator.core.span import Span
from annotator.core.terms import Termbase
from annotator.ui import window_state
from annotator.ui.inspector import Inspector
from annotator.ui.language import mark, tr
from annotator.ui.mention_groups import Group
from annotator.ui.mention_list import GROUP, MentionDelegate, MentionListModel
from annotator.ui.theme import Theme
from annotator.ui.widgets import RoomFor, RowList, hairline, heading, quiet_label

_ORDERS = {
    ReviewOrder.READING: mark("Next in the text"),
    ReviewOrder.DOUBTFUL: mark("Least certain first"),
    ReviewOrder.LABEL: mark("Label by label"),
    ReviewOrder.CONCEPT: mark("Concept by concept"),
}
_LOW = 440  # pixels: a lower pane has no room for the list of mentions as well
_COUNT = mark("{names} names, {mentions} mentions")


class SidePane(QWidget):
    """The focused mention and all mentions of the article.

    Signals:
        order_chosen(ReviewOrder): the analyst wants to go through the undecided in this order.
        mention_picked(Mention): the analyst picked a mention from the list.
        failed(str): the mentions could not be read; why.
    """

    order_chosen = Signal(object)
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
        self.order_box = self._order_box()
        self._room = RoomFor(self.inspector, self)
        self._below = QWidget(self)  # the list of mentions and what stands above it
        self.offer_room = QVBoxLayout()  # for a quiet offer below the inspector
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what little room there is to the inspector, which says what is decided about."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW
        if low is not self._below.isHidden():
            self._below.setHidden(low)
            self.inspector.be_tight(low)
            self._room.updateGeometry()
        self._show_count()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.delegate.theme = theme
        self.list.viewport().update()

    def set_scheme(self, scheme: LabelScheme) -> None:
        """Draw the labels of another scheme."""
        self._scheme = self.delegate.scheme = scheme
        self.list.viewport().update()

    @property
    def order(self) -> ReviewOrder:
        """The order in which the undecided is gone through."""
        return ReviewOrder(self.order_box.currentData())

    def change_order(self) -> None:
        """Choose the next order of the list, after the last the first."""
        place = (self.order_box.currentIndex() + 1) % self.order_box.count()
        self.order_box.setCurrentIndex(place)

    def show_mentions(self, markup: Markup | None) -> None:
        """Show an article's mentions."""
        self._focus = None
        self.model.show_markup(markup)

    def follow(self, spans: list[Span]) -> None:
        """Take over what has changed in stretches of the article."""
        self._following = True  # a row that goes away chooses another, and no analyst did
        self.model.follow(spans)
        self._following = False
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
        words = tr(_COUNT, names=names, mentions=mentions) if known else ""
        metrics, room = self._count.fontMetrics(), self._count.width()
        self._count.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        self._count.setToolTip(words)

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
        # Of one size, so that another number does not lay out the window anew.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setFixedHeight(18)
        return label

    def _order_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("reviewOrder")
        box.setAccessibleName(tr("Order in which the undecided is gone through"))
        box.setProperty("flat", True)
        for order, words in _ORDERS.items():
            box.addItem(tr(words), order.value)
        box.setCurrentIndex(max(0, box.findData(window_state.order_kept())))
        box.currentIndexChanged.connect(self._take_order)
        return box

    def _take_order(self) -> None:
        window_state.remember_order(self.order.value)
        self.order_chosen.emit(self.order)

    def _list_view(self) -> RowList:
        view = RowList(self)
        view.setObjectName("suggestionList")
        view.setAccessibleName(tr("Mentions in this article"))
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.clicked.connect(self._pick)
        view.selectionModel().currentChanged.connect(self._pick_by_key)
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 2)
        head.addWidget(heading(tr("Mentions"), self))
        head.addWidget(self._count, 1)
        order = QHBoxLayout()
        order.setContentsMargins(14, 0, 8, 6)
        order.addWidget(quiet_label(tr("Go on"), self))
        order.addStretch()
        order.addWidget(self.order_box)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(hairline(self))
        below.addLayout(head)
        below.addLayout(order)
        below.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._room)
        column.addLayout(self.offer_room)
        column.addWidget(self._below, 1)
        column.addStretch()
