"""The window's menus and tool bar, built from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QToolBar,
    QWidget,
)

from annotator.ui.actions import ActionSpec, Where, words_of
from annotator.ui.icons import icon
from annotator.ui.keymap import tip_of
from annotator.ui.language import mark, tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import ToolButton

_LEFT = ("importFiles", "suggest", "exportGold")
_HISTORY = ("undo", "redo")
_RIGHT = ("switchTheme", "showKeys")
_MENUS = (
    *(mark("Project"), mark("Edit"), mark("Review"), mark("Label"), mark("Article")),
    *(mark("View"), mark("Help")),
)
_SHORT = {
    "importFiles": mark("Import"),
    "suggest": mark("Suggest"),
    "exportGold": mark("Export gold"),
}


def make_action(spec: ActionSpec, window: QMainWindow, do: Callable[[], object]) -> QAction:
    """Return the action of a row of the table."""
    action = QAction(words_of(spec), window)
    action.setObjectName(spec.name)
    if spec.name in _SHORT:  # Qt leaves no room between icon and words; a leading blank does
        action.setIconText(f" {tr(_SHORT[spec.name])}")
    else:
        action.setIconText(action.text())
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys.split()])
    action.setToolTip(tip_of(spec))
    if spec.where is Where.REVIEW:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    else:
        window.addAction(action)
    action.triggered.connect(lambda _checked=False: do())
    return action


def fill_menus(
    bar: QMenuBar, specs: Iterable[ActionSpec], actions: Mapping[str, QAction]
) -> dict[str, QMenu]:
    """Put every action into its menu, in the order of the table; return the menus by key."""
    menus: dict[str, QMenu] = {}
    for title in _MENUS:
        menu = menus[title] = bar.addMenu(tr(title))
        for spec in specs:
            if spec.menu == title:
                if spec.separator:
                    menu.addSeparator()
                menu.addAction(actions[spec.name])
    return menus


def fill_tool_bar(
    window: QMainWindow, actions: Mapping[str, QAction], search_box: QWidget
) -> QToolBar:
    """Put the most used actions, the search box and the help into a tool bar."""
    bar = QToolBar(tr("Tools"), window)
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setIconSize(QSize(16, 16))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in _LEFT:
        _add(bar, actions[name], Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addSeparator()
    for name in _HISTORY:
        _add(bar, actions[name], Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.addWidget(_spring(bar))
    bar.addWidget(search_box)
    search = actions["search"]
    search_box.setToolTip(search.toolTip())
    search.changed.connect(lambda: search_box.setToolTip(search.toolTip()))
    bar.addWidget(_spring(bar))
    for name in _RIGHT:
        _add(bar, actions[name], Qt.ToolButtonStyle.ToolButtonIconOnly)
    window.addToolBar(bar)
    return bar


def search_box(window: QMainWindow, search: Callable[[str], object]) -> QLineEdit:
    """Return the box that narrows the list of articles with each letter."""
    box = QLineEdit(window)
    box.setObjectName("searchBox")
    box.setAccessibleName(tr("Search in all articles"))
    box.setPlaceholderText(tr("Search in all articles"))
    box.setClearButtonEnabled(True)
    box.setMaximumWidth(420)
    box.textChanged.connect(search)
    return box


def set_icons(specs: Iterable[ActionSpec], actions: Mapping[str, QAction], theme: Theme) -> None:
    """Draw the actions' icons in the theme's colours."""
    for spec in specs:
        if spec.icon:
            actions[spec.name].setIcon(icon(spec.icon, theme))
            actions[spec.name].setIconVisibleInMenu(False)


def _add(bar: QToolBar, action: QAction, style: Qt.ToolButtonStyle) -> None:
    button = ToolButton(action, style, bar)
    button.setObjectName(f"{action.objectName()}Button")
    bar.addWidget(button)


def _spring(bar: QToolBar) -> QWidget:
    spring = QWidget(bar)
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
