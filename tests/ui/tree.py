"""The accessibility tree of a window, as a screen reader walks it: controls, their names, Tab."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

Role = QAccessible.Role
PRESSED = frozenset({Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox})
_CONTROLS = PRESSED | {
    *(Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider, Role.RadioButton),
    *(Role.Table, Role.List, Role.Tree, Role.PageTabList, Role.Document, Role.HotkeyField),
}
# What is in them are rows, letters or entries, of which there may be any number.
_CLOSED = frozenset({
    *(Role.Table, Role.List, Role.Tree, Role.ComboBox, Role.EditableText, Role.SpinBox),
    *(Role.Document, Role.PageTabList, Role.MenuBar, Role.PopupMenu, Role.TitleBar),
    *(Role.ScrollBar, Role.StaticText),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Control:
    """Something that a person can work with."""

    role: QAccessible.Role
    name: str
    actions: tuple[str, ...]
    widget: QWidget
    focusable: bool
    enabled: bool

    def __str__(self) -> str:
        made = f"{type(self.widget).__name__} {self.widget.objectName()}".strip()
        return f"{self.role.name} “{self.name}” ({made})"


def controls(root: QWidget) -> list[Control]:
    """Return all controls in sight of a window or of a part of one."""
    found = QAccessible.queryAccessibleInterface(root)
    assert found is not None, root
    return [_control(one) for one in _walk(found) if _is_control(one)]


def nameless(found: list[Control]) -> list[str]:
    """Return the controls that have no name; a text that is empty now needs none."""
    needing = [control for control in found if control.role is not Role.StaticText]
    return [str(control) for control in needing if not control.name.strip()]


def named_alike(found: list[Control]) -> list[str]:
    """Return the names that two controls of one kind have."""
    names = Counter((control.role.name, control.name) for control in found)
    return [f"{role} “{name}” ×{count}" for (role, name), count in names.items() if count > 1]


def without_press(found: list[Control]) -> list[str]:
    """Return the buttons that an assistive program cannot press though a person can."""
    kinds = QAccessibleActionInterface
    ways = {kinds.pressAction(), kinds.toggleAction(), kinds.showMenuAction()}
    buttons = [control for control in found if control.role in PRESSED and control.enabled]
    return [str(button) for button in buttons if not ways.intersection(button.actions)]


def beyond_reach(found: list[Control], *keys: Qt.Key) -> list[str]:
    """Press keys wherever they lead to, from what has the focus on; return what they never reach.

    Controls that are disabled, or that nobody can give the focus, need not be reached.
    """
    stops = _stops(keys)
    return [str(control) for control in found if _is_wanted(control) and not _is_at(control, stops)]


def _stops(keys: tuple[Qt.Key, ...]) -> list[QWidget]:
    """Return all that has the focus when keys are pressed again and again, in any order."""
    stops = [_focused()]
    for stop in stops:  # it grows meanwhile
        for key in keys:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(stop, key)
            if _focused() not in stops:
                stops.append(_focused())
    return stops


def _focused() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None, "nothing has the focus any more"
    return here


def _is_wanted(control: Control) -> bool:
    return control.focusable and control.enabled


def _is_at(control: Control, stops: list[QWidget]) -> bool:
    """Tell whether a control was reached, or another one of its group: arrow keys do the rest."""
    group = control.widget.group() if isinstance(control.widget, QAbstractButton) else None
    same = group.buttons() if group is not None and group.exclusive() else [control.widget]
    return any(stop is one or one.isAncestorOf(stop) for stop in stops for one in same)


def _walk(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not found.isValid() or found.state().invisible:
        return
    yield found
    if found.role() not in _CLOSED:
        for number in range(found.childCount()):
            child = found.child(number)
            if child is not None:
                yield from _walk(child)


def _is_control(found: QAccessibleInterface) -> bool:
    widget = found.object()
    if not isinstance(widget, QWidget):
        return False
    takes_focus = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    return found.role() in _CONTROLS or (takes_focus and not widget.isWindow())


def _control(found: QAccessibleInterface) -> Control:
    widget, actions, state = found.object(), found.actionInterface(), found.state()
    assert isinstance(widget, QWidget), "only widgets are controls"
    return Control(
        found.role(),
        found.text(QAccessible.Text.Name),
        tuple(actions.actionNames()) if actions else (),
        widget,
        bool(state.focusable),
        not state.disabled,
    )


def clipped(part: QWidget) -> list[str]:
    """Return the words in sight of a window that have less room than they need."""
    worded: list[QLabel | QAbstractButton] = [
        *part.findChildren(QLabel),
        *part.findChildren(QAbstractButton),
    ]
    return [
        f"“{one.text()}” needs {_needs(one).toTuple()} and has {one.size().toTuple()}"
        for one in worded
        if one.isVisible() and one.text() and not _fits(one)
    ]


def _fits(part: QLabel | QAbstractButton) -> bool:
    return _needs(part).boundedTo(part.size()) == _needs(part)


def _needs(part: QLabel | QAbstractButton) -> QSize:
    if isinstance(part, QLabel) and part.wordWrap():
        return QSize(0, part.heightForWidth(part.width()))
    if part.minimumWidth() == part.maximumWidth():  # Qt's hint may be that of another fixed width
        metrics = part.fontMetrics()
        return QSize(metrics.horizontalAdvance(part.text()), metrics.height())
    return part.minimumSizeHint()
