"""The inspector: what the focused mention is, why it was suggested, and its buttons."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import State
from annotator.core.labels import LabelScheme
from annotator.core.markup import Mention, mention_of_annotation, mention_of_suggestion
from annotator.core.suggestion import Origin
from annotator.core.terms import Termbase
from annotator.ui.inspector import Inspector
from annotator.ui.theme import DARK, LIGHT
from tests.builders import TEXT, annotation, suggestion
from tests.ui.hands import press

KEYS = {
    "acceptSuggestion": "A",
    "rejectSuggestion": "X",
    "addAlias": "Shift+C",
    "neverMatch": "Shift+X",
    "decideEverywhere": "E",
}


@pytest.fixture
def triggered() -> list[str]:
    """The actions that were triggered."""
    return []


@pytest.fixture
def inspector(termbase: Termbase, triggered: list[str], qtbot: QtBot) -> Inspector:
    window = QWidget()
    actions = {}
    for name, key in KEYS.items():
        actions[name] = QAction(name, window)
        actions[name].setShortcut(QKeySequence(key))
        actions[name].triggered.connect(lambda _=False, name=name: triggered.append(name))
    inspector = Inspector(termbase, actions, window)
    inspector.setParent(None)
    inspector.window_kept = window  # type: ignore[attr-defined]
    qtbot.addWidget(inspector)
    qtbot.addWidget(window)
    inspector.show()
    qtbot.waitExposed(inspector)
    return inspector


BRICS = mention_of_suggestion(
    replace(suggestion("BRICS", "POLICY", concept="BRICS"), reason="in the term base", score=1.0)
)


def visible_texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def show(inspector: Inspector, mention: Mention, scheme: LabelScheme, text: str = TEXT) -> None:
    inspector.show_mention(mention, text, LIGHT, scheme)


def test_a_suggestion_is_shown_with_all_that_is_known_of_it(
    inspector: Inspector, policy_news: LabelScheme
) -> None:
    show(inspector, BRICS, policy_news)
    shown = visible_texts(inspector)
    for words in ("BRICS", "POLICY", "undecided", "in the term base", "1.00"):
        assert words in shown
    assert inspector.concept.currentText() == "BRICS  (BRICS)"


def test_a_decision_is_shown_with_who_made_it(
    inspector: Inspector, policy_news: LabelScheme
) -> None:
    show(inspector, mention_of_annotation(annotation("Kazan")), policy_news)
    assert "accepted by bob" in visible_texts(inspector)
    show(inspector, mention_of_annotation(annotation("Kazan", accepted=False)), policy_news)
    assert "rejected by bob" in visible_texts(inspector)


@pytest.mark.parametrize("origin", list(Origin))
def test_without_a_reason_the_origin_is_told(
    inspector: Inspector, policy_news: LabelScheme, origin: Origin
) -> None:
    before = visible_texts(inspector)
    show(inspector, replace(BRICS, reason="", origin=origin), policy_news)
    said = set(visible_texts(inspector)) - set(before)
    assert any(word in " ".join(said) for word in ("model", "term base", "rule", "same name",
                                                   "by hand", "file"))  # fmt: skip


def test_text_from_outside_is_never_taken_for_html(
    inspector: Inspector, policy_news: LabelScheme
) -> None:
    text = "<b>BRICS</b> & more"
    show(inspector, replace(BRICS, span=suggestion(text, text=text).span), policy_news, text)
    words = inspector.findChild(QLabel, "focusedText")
    assert words is not None
    assert words.text() == text
    plain_height = words.fontMetrics().boundingRect(words.text()).width()
    assert words.sizeHint().width() >= plain_height // 2


def test_words_over_a_line_end_are_shown_in_one_line(
    inspector: Inspector, policy_news: LabelScheme
) -> None:
    text = "Belt and\nRoad"
    show(inspector, replace(BRICS, span=suggestion(text, text=text).span), policy_news, text)
    assert "Belt and Road" in visible_texts(inspector)


def test_without_a_focus_it_says_how_to_get_one(
    inspector: Inspector, policy_news: LabelScheme
) -> None:
    show(inspector, BRICS, policy_news)
    inspector.show_nothing()
    assert visible_texts(inspector) == ["Nothing in focus", "Tab goes to the next suggestion."]
    assert not inspector.concept.isVisible()


def test_the_label_is_written_in_its_ink(inspector: Inspector, policy_news: LabelScheme) -> None:
    policy = policy_news.label("POLICY")
    assert policy is not None
    for theme in (LIGHT, DARK):
        inspector.show_mention(BRICS, TEXT, theme, policy_news)
        label = next(w for w in inspector.findChildren(QLabel) if w.text() == "POLICY")
        assert theme.ink(policy).name() in label.styleSheet().lower()


@pytest.mark.parametrize(("key", "typed"), [("Up", ""), ("End", ""), ("Space", ""), ("B", "b")])
def test_keys_in_the_box_ask_for_a_concept_and_set_none(
    inspector: Inspector, policy_news: LabelScheme, qtbot: QtBot, key: str, typed: str
) -> None:
    show(inspector, BRICS, policy_news)
    inspector.concept.setFocus()
    with qtbot.waitSignal(inspector.concept_wanted) as wanted:
        press(key, on=inspector.concept)
    assert wanted.args == [typed]
    assert inspector.concept.currentData() == "BRICS"


def test_letters_with_alt_or_ctrl_show_no_other_concept(
    inspector: Inspector, policy_news: LabelScheme, qtbot: QtBot
) -> None:
    show(inspector, BRICS, policy_news)
    letter = inspector.concept.itemText(inspector.concept.count() - 1)[0]
    with qtbot.assertNotEmitted(inspector.concept_wanted):
        QTest.keyClick(
            inspector.concept, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier
        )
    assert inspector.concept.currentData() == "BRICS"


def test_showing_a_mention_chooses_no_concept(
    inspector: Inspector, policy_news: LabelScheme, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(inspector.concept_wanted):
        show(inspector, BRICS, policy_news)
        show(inspector, replace(BRICS, concept=""), policy_news)
    assert inspector.concept.currentText() == "none"


def test_a_concept_that_the_term_base_lacks_is_shown_all_the_same(
    inspector: Inspector, policy_news: LabelScheme
) -> None:
    show(inspector, replace(BRICS, concept="OUR-OWN"), policy_news)
    assert inspector.concept.currentText() == "OUR-OWN"
    assert inspector.concept.currentData() == "OUR-OWN"
    count = inspector.concept.count()
    show(inspector, replace(BRICS, concept="OUR-OWN"), policy_news)
    assert inspector.concept.count() == count


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Accept", "acceptSuggestion"),
        ("Reject", "rejectSuggestion"),
        ("Alias", "addAlias"),
        ("Never", "neverMatch"),
        ("Everywhere …", "decideEverywhere"),
    ],
)
def test_the_buttons_do_what_the_keys_do_and_show_them(
    inspector: Inspector, policy_news: LabelScheme, triggered: list[str], words: str, name: str
) -> None:
    show(inspector, BRICS, policy_news)
    button = next(b for b in inspector.findChildren(QPushButton) if b.accessibleName() == words)
    assert button.text() == f"{words}   {KEYS[name]}"
    button.click()
    assert triggered == [name]


def test_every_state_has_words(inspector: Inspector, policy_news: LabelScheme) -> None:
    said = set()
    for state in State:
        show(inspector, replace(BRICS, state=state), policy_news)
        said.add(tuple(visible_texts(inspector)))
    assert len(said) == len(State)
