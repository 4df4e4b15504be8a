"""The right of the window: the inspector above, the article's mentions below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.labels import LabelScheme
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.terms import Termbase
from annotator.ui.inspector import Inspector
from annotator.ui.mention_list import GROUP, Group, MentionDelegate, MentionListModel
from annotator.ui.theme import Theme
from annotator.ui.widgets import RowList, hairline, heading, quiet_label


class SidePane(QWidget):
    """The focused mention and all mentions of the article.

    Signals:
        mention_picked(Mention): the analyst picked a mention from the list.
    """

    mention_picked = Signal(object)

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
        self.delegate = MentionDelegate(theme, scheme, self)
        self.list = self._list_view()
        self._count = quiet_label("", self)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.delegate.theme = theme
        self.list.viewport().update()

    def show_mentions(self, markup: Markup | None) -> None:
        """Show an article's mentions."""
        self.model.show_markup(markup)
        self._show_count(markup)

    def follow(self, markup: Markup | None, spans: list[Span]) -> None:
        """Take over what has changed in stretches of the article."""
        self.model.follow(spans)
        self._show_count(markup)

    def show_focus(self, mention: Mention | None, text: str) -> None:
        """Show a mention in the inspector and in the list."""
        self._focus = mention
        if mention is None:
            self.inspector.show_nothing()
        else:
            self.inspector.show_mention(mention, text, self._theme, self._scheme)
        row = self.model.row_of(mention) if mention else -1
        self._following = True
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._following = False

    def _show_count(self, markup: Markup | None) -> None:
        names, mentions = self.model.rowCount(), len(markup.mentions) if markup else 0
        self._count.setText(f"{names:,} names, {mentions:,} mentions" if mentions else "")

    def _pick_by_key(self, index: QModelIndex) -> None:
        """Pick what the arrow keys reach; a click comes by its own signal as well."""
        if QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self._pick(index)

    def _pick(self, index: QModelIndex) -> None:
        group: Group | None = index.data(GROUP)
        if group is not None and not self._following:
            self.mention_picked.emit(group.after(self._focus))

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
        column.addWidget(self.inspector)
        column.addWidget(hairline(self))
        column.addLayout(head)
        column.addWidget(self.list, 1)
