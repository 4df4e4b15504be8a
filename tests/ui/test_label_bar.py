"""The label bar: every label with its key and colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.labels import LabelScheme
from annotator.ui.actions import label_action
from annotator.ui.label_bar import LabelBar
from annotator.ui.theme import DARK, LIGHT, Theme


@pytest.fixture
def triggered() -> list[str]:
    """The actions that were triggered."""
    return []


@pytest.fixture
def bar(policy_news: LabelScheme, triggered: list[str], qtbot: QtBot) -> LabelBar:
    window = QWidget()
    qtbot.addWidget(window)
    actions = {}
    for label in policy_news.labels:
        name = label_action(label.name)
        actions[name] = QAction(name, window)
        actions[name].setShortcut(label.key)
        actions[name].triggered.connect(lambda _=False, name=name: triggered.append(name))
    bar = LabelBar(policy_news, actions, LIGHT, window)
    bar.kept = window  # type: ignore[attr-defined]
    window.show()
    qtbot.waitExposed(window)
    return bar


def buttons(bar: LabelBar) -> list[QPushButton]:
    return bar.findChildren(QPushButton)


def colours(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_there_is_a_button_a_label_in_the_order_of_the_scheme(
    bar: LabelBar, policy_news: LabelScheme
) -> None:
    assert [button.text() for button in buttons(bar)] == list(policy_news.names)


def test_every_button_says_label_key_and_definition(
    bar: LabelBar, policy_news: LabelScheme
) -> None:
    for button, label in zip(buttons(bar), policy_news.labels, strict=True):
        assert button.accessibleName() == f"Label {label.name}, key {label.key}"
        assert label.definition in button.toolTip()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_button_shows_its_ink(bar: LabelBar, policy_news: LabelScheme, theme: Theme) -> None:
    bar.set_theme(theme)
    for button, label in zip(buttons(bar), policy_news.labels, strict=True):
        shown = colours(button.icon().pixmap(button.iconSize()).toImage())
        assert theme.ink(label).name() in shown


def test_a_click_sets_the_label(
    bar: LabelBar, policy_news: LabelScheme, triggered: list[str]
) -> None:
    for button in buttons(bar):
        button.click()
    assert triggered == [label_action(name) for name in policy_news.names]


def test_another_key_is_shown(bar: LabelBar, policy_news: LabelScheme) -> None:
    first = buttons(bar)[0]
    before = first.icon().pixmap(first.iconSize()).toImage()
    bar._actions[label_action(policy_news.names[0])].setShortcut("Q")
    bar.set_theme(LIGHT)
    assert first.accessibleName() == "Label PERSON, key Q"
    assert first.toolTip().endswith("(Q)")
    assert first.icon().pixmap(first.iconSize()).toImage() != before
