"""Concepts and terms in the window: looked up, changed, undone, brought in, written out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.core import teaching
from annotator.core.term_use import TermUse
from annotator.core.terms import Case, Concept, Form, Termbase
from annotator.project import Project
from annotator.ui import dialogs
from annotator.ui.kwic.decision_bar import DecisionBar
from annotator.ui.main_window import MainWindow
from annotator.ui.review import Review
from annotator.ui.termbase_dialog import TermbaseDialog
from annotator.ui.termbase_import import TermImportDialog
from annotator.ui.termbase_terms import LETTERS, TERM
from tests.builders import STAMP
from tests.ui.conftest import FakeWorker, OpenWindow
from tests.ui.hands import press

WHOLE = LETTERS + 1
G77 = Concept("G77", "bloc", "Group of 77", "POLICY", (Form("G77", "en", Case.ACRONYM),), "Q7768")
BRICS = Concept("BRICS", "bloc", "BRICS", "POLICY", (Form("BRICS", "en", Case.ACRONYM),))
SHIPPED = Termbase((BRICS, G77))


@pytest.fixture
def dialog(project: Project, qtbot: QtBot) -> Iterator[TermbaseDialog]:
    review = Review(project, SHIPPED, None)  # type: ignore[arg-type]
    shown = TermbaseDialog(review, [], None)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    review.close()


def listed(dialog: TermbaseDialog) -> list[str]:
    model = dialog.list.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def terms(dialog: TermbaseDialog) -> list[str]:
    model = dialog.form.model
    return [str(model.index(row, TERM).data()) for row in range(model.rowCount())]


def write(line: QLineEdit, words: str) -> None:
    """Write into a field as a person does, and leave it by Return."""
    line.setFocus()
    line.selectAll()
    for letter in words:
        QTest.keyClicks(line, letter)
        QApplication.processEvents()
    press("Return", on=line)


def own(dialog: TermbaseDialog) -> dict[str, Concept]:
    return dialog._project.own_concepts()


# Looking up


def test_typing_narrows_the_list_by_name_id_and_term(dialog: TermbaseDialog) -> None:
    assert listed(dialog) == ["BRICS", "Group of 77"]
    for words in ("group", "g77", "77 OF"):
        dialog.list.search.setText(words)
        assert listed(dialog) == ["Group of 77"]
    dialog.list.search.setText("nothing")
    assert listed(dialog) == []
    assert dialog.list.count.text() == "0 of 2 concepts"
    assert not dialog.form.isEnabled()


def test_a_concept_shows_what_is_known_of_it(dialog: TermbaseDialog) -> None:
    dialog.show_concept("G77")
    assert dialog.form.id.text() == "G77"
    assert dialog.form.lines["name"].text() == "Group of 77"
    assert dialog.form.link.text() == "https://www.wikidata.org/wiki/Q7768"
    assert terms(dialog) == ["G77"]
    assert not dialog.form.restore.isEnabled()


def test_the_link_is_opened_on_a_click_and_only_there(
    dialog: TermbaseDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog.show_concept("G77")
    assert opened == []
    dialog.form.open_link.click()
    dialog.form.link.setText("file:///etc/passwd")
    dialog.form.open_link.click()
    assert opened == ["https://www.wikidata.org/wiki/Q7768"]
    dialog.show_concept("BRICS")
    assert not dialog.form.open_link.isEnabled()


def test_hits_and_their_share_are_counted(dialog: TermbaseDialog, qtbot: QtBot) -> None:
    dialog._take_use(TermUse.of([("BRICS", "BRICS", 12, 3, 1)]))
    row = [dialog.list.model.index(0, column).data() for column in range(5)]
    assert row == ["BRICS", "bloc", "1", "12", "75 % of 4"]
    dialog.show_concept("BRICS")
    shown = [dialog.form.model.index(0, column).data() for column in (5, 6)]
    assert shown == ["12", "75 % of 4"]


# Changing


def test_what_is_being_written_outlasts_new_counts(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    line = dialog.form.lines["definition"]
    line.setFocus()
    QTest.keyClicks(line, "fi")
    dialog._take_use(TermUse.of([("BRICS", "BRICS", 12, 3, 1)]))
    QTest.keyClicks(line, "ve")
    press("Return", on=line)
    assert own(dialog)["BRICS"].definition == "five"


def test_words_that_must_not_stand_beside_a_term_are_written(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    for column, words in ((8, "former| so-called "), (9, "")):
        model = dialog.form.model
        model.setData(model.index(0, column), words)
    (form, *_) = own(dialog)["BRICS"].forms
    assert (form.not_after, form.not_before) == (("former", "so-called"), ())
    dialog.form.model.setData(dialog.form.model.index(0, 9), "cinema")
    (form, *_) = own(dialog)["BRICS"].forms
    assert form.not_before == ("cinema",)
    assert dialog.form.model.index(0, 8).data() == "former|so-called"


def test_a_field_is_stored_when_it_is_left(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    write(dialog.form.lines["definition"], "five")
    assert own(dialog)["BRICS"].definition == "five"
    assert listed(dialog)[0] == "BRICS · changed"
    assert dialog.said.text() == "Done: change the definition of BRICS."
    dialog._project.undo()
    assert own(dialog) == {}
    assert dialog.form.lines["definition"].text() == ""


def test_what_cannot_be_is_said_and_shown_as_it_was(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    write(dialog.form.lines["wikidata"], "x")
    assert dialog.said.text() == "“x” is not a Wikidata id such as “Q7768”."
    assert dialog.form.lines["wikidata"].text() == ""
    assert own(dialog) == {}


def test_a_term_is_added_ticked_and_removed(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    write(dialog.form.new_term, "club")
    assert terms(dialog) == ["BRICS", "club"]
    model = dialog.form.model
    unticked = Qt.CheckState.Unchecked.value
    assert model.setData(model.index(1, WHOLE), unticked, Qt.ItemDataRole.CheckStateRole)
    assert own(dialog)["BRICS"].forms[1] == Form("club", "en", whole=False)
    dialog.form.table.selectRow(0)
    dialog.form.remove_term.click()
    assert terms(dialog) == ["club"]
    for _ in range(3):
        dialog._project.undo()
    assert own(dialog) == {}


def test_the_rule_about_letters_is_chosen_from_a_list(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    view = dialog.form.table
    view.edit(dialog.form.model.index(0, LETTERS))
    box = view.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "acronym"
    box.setCurrentIndex(box.findData("exact"))
    view.commitData(box)
    assert own(dialog)["BRICS"].forms[0].case is Case.EXACT


def test_a_term_that_is_none_is_refused(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    write(dialog.form.new_term, "---")
    assert dialog.said.text() == "The form “---” has no letter and no digit."
    dialog.form.remove_term.click()
    assert dialog.said.text() == "Choose the term that is to be removed."
    assert own(dialog) == {}


def test_a_concept_goes_back_to_the_shipped_one(dialog: TermbaseDialog) -> None:
    dialog.show_concept("BRICS")
    write(dialog.form.new_term, "club")
    assert dialog.form.restore.text() == "Back to the shipped one"
    dialog.form.restore.click()
    assert own(dialog) == {}
    assert terms(dialog) == ["BRICS"]


def test_a_new_concept_begins_with_id_and_name(dialog: TermbaseDialog) -> None:
    dialog.new.begin()
    dialog.new.add.click()
    assert dialog.said.text() == "A concept needs an id and a name."
    write(dialog.new.id, "BRICS")
    write(dialog.new.name, "pact")
    assert dialog.said.text() == "The id “BRICS” is used already; choose another one."
    write(dialog.new.id, "PACT")
    assert own(dialog)["PACT"].forms[0].text == "pact"
    assert dialog.form.id.text() == "PACT"
    assert not dialog.new.isVisible()
    assert dialog.form.restore.text() == "Remove concept"
    dialog.form.restore.click()
    assert own(dialog) == {}


# Taught words and conflicts


def test_taught_words_are_listed_and_forgotten(dialog: TermbaseDialog) -> None:
    project = dialog._project
    project.perform(teaching.alias("the club", BRICS, [], STAMP))
    project.perform(teaching.never("Shell", "ORG", [], STAMP))
    table = dialog.taught.model
    said = [[table.index(row, column).data() for column in (0, 1)] for row in range(2)]
    assert sorted(said) == [["Shell", "never matched as ORG"], ["the club", "an alias of BRICS"]]
    dialog.taught.table.selectAll()
    dialog.taught.remove.click()
    assert project.terms() == []
    assert dialog.taught.model.rowCount() == 0
    project.undo()
    assert len(project.terms()) == 2


def test_a_conflict_is_found_and_leads_to_its_concept(dialog: TermbaseDialog, qtbot: QtBot) -> None:
    dialog.show_concept("G77")
    write(dialog.form.new_term, "BRICS")
    dialog.show_concept("BRICS")
    found = dialog.findings.model
    qtbot.waitUntil(lambda: found.rowCount() == 1, timeout=20_000)
    assert found.index(0, 3).data() == "“BRICS” is a term of G77 and of BRICS"
    dialog.tabs.setCurrentWidget(dialog.findings)
    dialog.findings.table.activated.emit(found.index(0, 0))
    assert dialog.tabs.currentIndex() == 0
    assert dialog.form.id.text() == "BRICS"


# Files


def test_a_file_is_looked_at_before_it_comes_in(
    dialog: TermbaseDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "more.csv"
    path.write_text("concept,term,label\nBRICS,the five,\nPACT,pact,\nX,y,NOLABEL\n")
    monkeypatch.setattr(dialogs, "ask_term_file", lambda *_: path)
    dialog._import()
    qtbot.waitUntil(lambda: dialog.findChild(TermImportDialog) is not None, timeout=20_000)
    preview = dialog.findChild(TermImportDialog)
    assert isinstance(preview, TermImportDialog)
    assert preview.words.text().startswith("more.csv: 1 new, 1 changed, 0 as before. Nothing is")
    assert preview.left_out.text() == "Left out: X: this project has no label “NOLABEL”."
    assert own(dialog) == {}
    preview.accept()
    assert set(own(dialog)) == {"BRICS", "PACT"}
    dialog._project.undo()
    assert own(dialog) == {}


def test_a_wrong_file_is_one_sentence(
    dialog: TermbaseDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("term\nx\n")
    monkeypatch.setattr(dialogs, "ask_term_file", lambda *_: path)
    dialog._import()
    qtbot.waitUntil(lambda: "is missing" in dialog.said.text(), timeout=20_000)
    assert dialog.said.text() == f"{path}, line 1: the column “concept” is missing."


def test_what_is_listed_is_written_out(
    dialog: TermbaseDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.csv"
    monkeypatch.setattr(dialogs, "ask_terms_to", lambda *_: path)
    dialog.list.search.setText("group")
    dialog._export()
    qtbot.waitUntil(lambda: "written" in dialog.said.text(), timeout=20_000)
    assert dialog.said.text() == "Concepts written to out.csv: 1."
    assert [row[:3] for row in path.read_text(encoding="utf-8-sig").splitlines()[1:]] == ["G77"]


# In the window


def open_dialog(window: MainWindow) -> TermbaseDialog:
    window.named_actions["editTermbase"].trigger()
    assert window.page is not None
    dialog = window.page.findChild(TermbaseDialog)
    assert isinstance(dialog, TermbaseDialog)
    return dialog


def test_a_new_term_is_suggested_at_once_and_undone_by_its_key(
    open_window: OpenWindow, news: Path, qtbot: QtBot, worker: FakeWorker
) -> None:
    window = open_window(news)
    assert window.page is not None
    page = window.page
    page.articles.list.setCurrentIndex(page.articles.list.model().index(2, 0))
    qtbot.waitUntil(lambda: page.review.markup is not None and page.review.markup.article.id == 3)
    dialog = open_dialog(window)
    dialog._add(Concept("RAIN", "pact", "rained", "POLICY", (Form("rained", "en"),)))
    qtbot.waitUntil(lambda: page.project.markup(3).undecided_count == 1, timeout=20_000)
    boxes: list[QComboBox] = [bar.concept for bar in window.findChildren(DecisionBar)]
    assert all(box.findData("RAIN") >= 0 for box in [page.side.inspector.concept, *boxes])
    dialog.list.table.setFocus()
    qtbot.waitActive(dialog)
    press("Ctrl+Z", on=dialog.list.table)
    assert page.project.own_concepts() == {}
    assert "RAIN" not in page.review.termbase.by_id


def test_the_dialog_is_the_same_one_and_goes_with_the_project(
    open_window: OpenWindow, news: Path
) -> None:
    window = open_window(news)
    first = open_dialog(window)
    assert open_dialog(window) is first
    window.close_project()
    window.open_project(news)
    assert open_dialog(window) is not first
