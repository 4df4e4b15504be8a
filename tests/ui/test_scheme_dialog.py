"""The editor of the labels: a draft, what it will do, and one step that does it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.labels import load_scheme
from annotator.project import Project
from annotator.ui import dialogs
from annotator.ui.concordance_panel import ConcordancePanel
from annotator.ui.main_window import MainWindow
from annotator.ui.scheme_dialog import SchemeDialog
from annotator.ui.scheme_inks import legibility, spare_inks
from annotator.ui.theme import DARK, LIGHT
from tests.builders import incoming, mention, new_project, opened, scheme, suggest, suggestion
from tests.ui.conftest import OpenWindow
from tests.ui.hands import press


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of three labels, one article, and a decision."""
    made = new_project(tmp_path, incoming("Brazil and the BRICS bank met in Kazan.", "Bank"))
    marks = suggest(
        made,
        1,
        suggestion("Brazil", text="Brazil and the BRICS bank met in Kazan."),
        suggestion("BRICS bank", "ORG", text="Brazil and the BRICS bank met in Kazan."),
    )
    made.perform(rules.accept(marks, [mention(marks, "Brazil")], made.stamp()))
    return made


@pytest.fixture
def dialog(project: Project, qtbot: QtBot) -> Iterator[SchemeDialog]:
    taken = QAction("Accept")
    taken.setObjectName("acceptSuggestion")
    taken.setShortcut("A")
    shown = SchemeDialog(project, [taken], None)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    ready(shown, qtbot)
    yield shown
    shown.close()
    project.close()


def ready(dialog: SchemeDialog, qtbot: QtBot) -> None:
    """Wait until it says what will happen."""
    qtbot.waitUntil(lambda: dialog._plan is not None)


def told(dialog: SchemeDialog) -> str:
    lines = []
    block = dialog.preview.document().begin()
    while block.isValid():
        lines.append(block.text())
        block = block.next()
    return "\n".join(lines)


def choose(dialog: SchemeDialog, name: str) -> None:
    dialog.list.setCurrentRow(list(dialog.draft.names).index(name))


def type_name(dialog: SchemeDialog, name: str) -> None:
    dialog.rename_button.click()
    QTest.keyClicks(dialog.form.name, name)


def merge_into(dialog: SchemeDialog, name: str) -> None:
    menu = dialog.merge_button.menu()
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_it_shows_every_label_and_offers_nothing_to_apply(dialog: SchemeDialog) -> None:
    assert [dialog.list.item(n).text() for n in range(3)] == ["GPE   1", "ORG   2", "POLICY   3"]
    assert told(dialog) == "Nothing is changed yet."
    assert not dialog.apply.isEnabled()


def test_renaming_tells_what_follows_and_does_it_as_one_step(
    dialog: SchemeDialog, project: Project, qtbot: QtBot
) -> None:
    type_name(dialog, "PLACE")
    ready(dialog, qtbot)
    assert told(dialog) == ("GPE is renamed PLACE, with 1 annotation in 1 article.")
    with qtbot.waitSignal(dialog.applied) as heard:
        dialog.apply.click()
    assert heard.args == ["labels: rename GPE to PLACE"]
    assert project.scheme.names == ("PLACE", "ORG", "POLICY")
    assert project.markup(1).annotations[0].label == "PLACE"
    project.undo()
    assert project.scheme == scheme()
    assert project.markup(1).annotations[0].label == "GPE"


def test_cancel_leaves_everything_as_it_was(
    dialog: SchemeDialog, project: Project, qtbot: QtBot
) -> None:
    type_name(dialog, "PLACE")
    ready(dialog, qtbot)
    dialog.reject()
    assert project.scheme == scheme()


def test_merging_and_retiring_say_what_becomes_of_marks(
    dialog: SchemeDialog, project: Project, qtbot: QtBot
) -> None:
    choose(dialog, "ORG")
    merge_into(dialog, "POLICY")
    choose(dialog, "GPE")
    dialog.retire_button.click()
    ready(dialog, qtbot)
    assert told(dialog).splitlines() == [
        "GPE is retired: neither offered nor suggested any more. It keeps 1 annotation in 1"
        " article.",
        "ORG becomes POLICY, with 1 suggestion.",
    ]
    assert "retired" in dialog.list.currentItem().text()
    assert dialog.retire_button.text() == "Bring back"
    dialog.apply.click()
    assert project.scheme.offered_names == ("POLICY",)


def test_a_new_label_has_a_key_and_inks_that_are_free_and_wants_a_name(
    dialog: SchemeDialog, project: Project, qtbot: QtBot
) -> None:
    dialog.add_button.click()
    assert dialog.form.name.hasFocus()
    QTest.keyClicks(dialog.form.name, "TREATY")
    dialog.form.definition.setPlainText("What states sign.")
    dialog.form.examples.setPlainText("the UN Charter\n\nthe Paris Agreement")
    dialog.form.counter_examples.setPlainText("a draft")
    ready(dialog, qtbot)
    assert told(dialog) == "TREATY is new."
    dialog.apply.click()
    label = project.scheme.label("TREATY")
    assert label is not None
    assert (label.key, label.codes) == ("4", ("TREATY",))
    assert label.definition == "What states sign."
    assert label.examples == ("the UN Charter", "the Paris Agreement")
    assert label.counter_examples == ("a draft",)


@pytest.mark.parametrize(
    ("name", "says"),
    [("ORG", "same name"), ("A PLACE", "not a name"), ("7", "not a name")],
)
def test_a_name_that_cannot_be_is_refused_while_it_is_typed(
    dialog: SchemeDialog, name: str, says: str
) -> None:
    type_name(dialog, name)
    assert says in dialog.form.fault.text()
    assert not dialog.apply.isEnabled()


@pytest.mark.parametrize(
    ("key", "says"),
    [("2", "same key"), ("a", "The key A is taken: Accept."), ("ctrl+z", "not a key")],
)
def test_a_key_that_cannot_be_is_refused(dialog: SchemeDialog, key: str, says: str) -> None:
    dialog.form.key.selectAll()
    QTest.keyClicks(dialog.form.key, key)
    assert says in dialog.form.fault.text()
    assert not dialog.apply.isEnabled()


def test_contrast_is_told_in_figures_and_in_words_as_a_colour_is_typed(
    dialog: SchemeDialog,
) -> None:
    light = dialog.form.light
    assert light.verdict.text().endswith("easy to read")
    light.line.selectAll()
    QTest.keyClicks(light.line, "#ffff00")
    assert light.verdict.text().endswith("hard to read; 4.5 is needed")
    assert light.verdict.text()[0] == "1"
    label = dialog.draft.label("GPE")
    assert label is not None
    assert label.ink_light == "#FFFF00"


def test_a_colour_that_is_none_is_not_taken(dialog: SchemeDialog) -> None:
    line = dialog.form.dark.line
    before = line.text()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "red")
    press("Return", on=line)
    assert line.text() == before
    assert dialog.draft == scheme()


def test_contrast_follows_the_colour_that_is_being_picked(
    dialog: SchemeDialog, qtbot: QtBot
) -> None:
    before = dialog.form.light.line.text()
    dialog.form.light.choose.click()
    picker = dialog.findChild(QColorDialog)
    assert picker is not None
    picker.setCurrentColor("#FFFF00")
    assert dialog.form.light.line.text() == "#FFFF00"
    assert "hard to read" in dialog.form.light.verdict.text()
    picker.reject()
    assert dialog.form.light.line.text() == before


def test_labels_move_up_and_down(dialog: SchemeDialog, project: Project, qtbot: QtBot) -> None:
    assert not dialog.up.isEnabled()
    dialog.down.click()
    assert dialog.draft.names == ("ORG", "GPE", "POLICY")
    assert dialog.list.current == "GPE"
    ready(dialog, qtbot)
    assert told(dialog) == "The labels stand in another order."


def test_a_scheme_goes_to_a_file_and_to_another_project(
    dialog: SchemeDialog, project: Project, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = tmp_path / "shared.json"
    monkeypatch.setattr(dialogs, "ask_scheme_to_save", lambda *_: path)
    monkeypatch.setattr(dialogs, "ask_scheme", lambda *_: path)
    type_name(dialog, "PLACE")
    dialog.save_button.click()
    assert load_scheme(path) == dialog.draft
    dialog.reject()
    (tmp_path / "other").mkdir()
    with closing(new_project(tmp_path / "other", incoming("Brazil", "B"))) as other:
        theirs = SchemeDialog(other, [], None)  # type: ignore[arg-type]
        qtbot.addWidget(theirs)
        theirs.load_button.click()
        ready(theirs, qtbot)
        assert "GPE is renamed PLACE" in told(theirs)
        theirs.accept()
        assert other.scheme.names == ("PLACE", "ORG", "POLICY")


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b'{"name": "x",\n "labels": [}',
        b"[" * 100_000,
        json.dumps({"name": "x", "labels": [{"name": "A B"}]}).encode(),
    ],
)
def test_a_file_that_is_no_scheme_gets_one_sentence_and_changes_nothing(
    dialog: SchemeDialog, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "hostile.json"
    path.write_bytes(content)
    before = dialog.draft
    dialog.load(path)
    assert dialog.form.fault.text().startswith(f"{path}: ")
    assert dialog.form.fault.text().count("\n") == 0
    assert dialog.draft == before


def test_a_file_that_cannot_be_written_is_told_of(dialog: SchemeDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "nowhere" / "x.json")
    assert "cannot be written" in dialog.form.fault.text()


def test_what_was_decided_meanwhile_is_counted_before_anything_is_applied(
    dialog: SchemeDialog, project: Project, qtbot: QtBot
) -> None:
    type_name(dialog, "PLACE")
    ready(dialog, qtbot)
    project.undo()
    dialog.apply.click()
    assert "in the meantime" in dialog.form.fault.text()
    assert project.scheme == scheme()
    qtbot.waitUntil(lambda: told(dialog).endswith("with 1 suggestion."))
    dialog.apply.click()
    assert project.scheme.names[0] == "PLACE"


def test_a_project_that_can_only_be_read_says_so(project: Project, qtbot: QtBot) -> None:
    project.close()
    with opened(project.path, read_only=True) as reading:
        dialog = SchemeDialog(reading, [], None)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        type_name(dialog, "PLACE")
        qtbot.waitUntil(lambda: "can only be read" in dialog.form.fault.text())
        assert not dialog.apply.isEnabled()
        dialog.reject()


def test_spare_inks_can_be_read_and_differ() -> None:
    inks, taken = set(), scheme()
    for number in range(16):
        light, dark = spare_inks(taken)
        assert legibility(light, LIGHT) >= 4.5
        assert legibility(dark, DARK) >= 4.5
        inks.add(light)
        label = replace(taken.labels[0], name=f"L{number}", ink_light=light)
        taken = replace(taken, labels=(*taken.labels, label))
    assert len(inks) == 16


def test_everything_has_a_name_and_the_keyboard_reaches_it(dialog: SchemeDialog) -> None:
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    seen = set()
    dialog.form.name.setFocus()
    for _ in range(40):
        seen.add(dialog.focusWidget())
        press("Tab", on=dialog.focusWidget())
    assert {dialog.list, dialog.form.definition, dialog.form.key, dialog.preview} <= seen


# In the window


@pytest.fixture
def window(open_window: OpenWindow, project: Project, qtbot: QtBot) -> MainWindow:
    project.close()
    shown = open_window(project.path)
    qtbot.waitUntil(lambda: shown.page is not None and shown.page.review.markup is not None)
    return shown


def editor(window: MainWindow, qtbot: QtBot) -> SchemeDialog:
    window.named_actions["editScheme"].trigger()
    shown = window.findChild(SchemeDialog)
    assert shown is not None
    ready(shown, qtbot)
    return shown


def bar(window: MainWindow) -> list[str]:
    assert window.page is not None
    buttons = window.page.labels.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisible()]


def test_the_window_follows_at_once_and_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.page is not None
    window.named_actions["showJournal"].trigger()
    window.named_actions["showConcordance"].trigger()
    dialog = editor(window, qtbot)
    type_name(dialog, "PLACE")
    choose(dialog, "POLICY")
    dialog.retire_button.click()
    ready(dialog, qtbot)
    dialog.apply.click()
    qtbot.waitUntil(lambda: bar(window) == ["PLACE", "ORG"])
    assert "setLabelPlace" in window.named_actions
    assert "setLabelGpe" not in window.named_actions
    assert "setLabelPolicy" not in window.named_actions
    menu = [action.text() for action in window._menus["Label"].actions() if action.isVisible()]
    assert menu[:2] == ["PLACE", "ORG"]
    concordance = window.panels.shown("showConcordance")
    assert isinstance(concordance, ConcordancePanel)
    assert concordance.label.findData("PLACE") > 0
    window.named_actions["undo"].trigger()
    assert window.page.project.scheme == scheme()
    assert "setLabelPolicy" in window.named_actions


def test_the_new_key_labels_what_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    assert window.page is not None
    dialog = editor(window, qtbot)
    dialog.form.key.selectAll()
    QTest.keyClicks(dialog.form.key, "g")
    type_name(dialog, "PLACE")
    ready(dialog, qtbot)
    dialog.apply.click()
    page = window.page
    found = mention(page.project.markup(1), "BRICS bank")
    page.review.focus_on(found)
    page.view.setFocus()
    press("G")
    assert mention(page.project.markup(1), "BRICS bank").label == "PLACE"
