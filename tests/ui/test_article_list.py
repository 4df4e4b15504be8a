"""The list of articles: as long as it likes, read a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.core.article import Status
from annotator.core.changes import Batch
from annotator.core.labels import LabelScheme
from annotator.core.listing import ArticleFilter
from annotator.core.terms import Termbase
from annotator.project import ArticleSummary, Changed, Progress, Project, Show
from annotator.ui.article_list import SUMMARY, ArticleListModel, day, described
from annotator.ui.articles_pane import ArticlesPane
from annotator.ui.theme import LIGHT
from tests.builders import scheme
from tests.ui.hands import PaintSpy, click, on_screen, press


@dataclass
class Library:
    """Stands in for a project with many articles, and counts how many were read."""

    count: int
    done: set[int] = field(default_factory=set)
    hits: dict[str, list[int]] = field(default_factory=dict)
    read: int = 0
    asked: int = 0
    scheme: LabelScheme = field(default_factory=scheme)
    path: Path = Path("library.annot")

    def article_ids(self, show: Show = Show.ALL, search: str = "") -> list[int]:
        ids = self.hits.get(search, range(1, self.count + 1))
        wanted = {Show.ALL: (True, False), Show.DONE: (True,), Show.TO_DO: (False,)}[show]
        return [number for number in ids if (number in self.done) in wanted]

    def list_articles(self, wanted: ArticleFilter) -> list[int]:
        return self.article_ids(wanted.show, wanted.search)

    def among(self, ids: Sequence[int], wanted: ArticleFilter) -> list[int]:
        self.asked += len(ids)
        return [number for number in ids if (number in self.done) is (wanted.show is Show.DONE)]

    def languages(self) -> list[str]:
        return []

    def titled(self, beginning: str) -> list[int]:
        ids = range(1, self.count + 1)
        return [n for n in ids if f"article {n}".startswith(beginning.casefold())]

    def summaries(self, ids: Sequence[int]) -> list[ArticleSummary]:
        self.read += len(ids)
        return [self._summary(number) for number in ids]

    def progress(self) -> Progress:
        return Progress(articles=self.count, done=len(self.done), decided=0, undecided=0)

    def _summary(self, number: int) -> ArticleSummary:
        status = Status.DONE if number in self.done else Status.NEW
        return ArticleSummary(
            number, f"Article {number}", "2024-05-02", "a.txt", status, 2, 1, True
        )


def model_of(library: Library) -> ArticleListModel:
    return ArticleListModel(cast(Project, library))


@pytest.fixture
def library() -> Library:
    return Library(3_000, hits={"zone": [7, 2_777], "nothing": []})


@pytest.fixture
def large(library: Library) -> Library:
    """So many articles that whoever reads them all is found out."""
    library.count = 100_000
    return library


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ArticlesPane:
    return shown_pane(library, qtbot)


def shown_pane(library: Library, qtbot: QtBot) -> ArticlesPane:
    window = QWidget()
    pane = ArticlesPane(cast(Project, library), Termbase(), LIGHT, window)
    pane.setParent(None)
    qtbot.addWidget(pane)
    pane.resize(290, 600)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def titles(model: ArticleListModel, count: int = 5) -> list[str]:
    rows = range(min(count, model.rowCount()))
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in rows]


def chosen_title(pane: ArticlesPane) -> str:
    return str(pane.list.currentIndex().data())


def pill(pane: ArticlesPane, words: str) -> QPushButton:
    return next(b for b in pane.findChildren(QPushButton) if b.text() == words)


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(Library(250)))  # type: ignore[no-untyped-call]


def test_an_empty_list_is_one_too(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(Library(0)))  # type: ignore[no-untyped-call]


def test_where_nothing_is_listed_many_changes_touch_no_row() -> None:
    model = model_of(Library(0))
    touched: list[bool] = []
    model.dataChanged.connect(lambda first, last: touched.append(first.isValid()))
    model.refresh(frozenset(range(1_000)))
    assert touched == []


def test_a_row_tells_its_title_and_its_state(library: Library) -> None:
    model = model_of(library)
    index = model.index(41)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Article 42"
    assert index.data(SUMMARY).id == 42
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Article 42, new, 1 of 3 decided"
    assert model.index(3_000).data() is None


def test_making_the_list_reads_no_article(large: Library) -> None:
    assert model_of(large).rowCount() == 100_000
    assert large.read == 0


def test_showing_the_list_reads_only_what_is_in_sight(large: Library, pane: ArticlesPane) -> None:
    QApplication.processEvents()
    assert 0 < large.read <= 200
    pane.list.scrollToBottom()
    QApplication.processEvents()
    pane.list.setCurrentIndex(pane.model.index(50_000))
    on_screen(pane)
    assert large.read <= 700


def test_the_next_article_to_do_is_found_without_reading_all(
    large: Library, pane: ArticlesPane
) -> None:
    pane.list.setCurrentIndex(pane.model.index(0))
    large.done = set(range(1, 90_001))
    pane.follow(Changed(list_of_articles=True))
    pane.list.setCurrentIndex(pane.model.index(0))
    large.read = 0
    assert pane.choose_next_to_do()
    assert pane.model.article_id(pane.list.currentIndex().row()) == 90_001
    assert large.read < 1_000


def test_what_is_wanted_is_asked_about_few_articles_first(large: Library) -> None:
    model = model_of(large)
    large.done = set(range(1, 100_001))
    to_do = ArticleFilter(Show.TO_DO)
    assert model.next_row(0, lambda ids: large.among(ids, to_do)) == -1
    large.done = set(range(1, 100_001)) - {50, 99_990}
    large.asked = 0
    assert model.next_row(10, lambda ids: large.among(ids, to_do)) == 49
    assert model.next_row(10, lambda ids: large.among(ids, to_do), -1) == 99_989
    assert large.asked <= 400


def test_the_way_back_leads_from_the_first_to_the_last(library: Library) -> None:
    model = model_of(library)
    assert model.next_row(0, lambda ids: ids, -1) == 2_999
    assert model.next_row(2, lambda ids: ids, -1) == 1
    assert model.next_row(2_999, lambda ids: ids) == 0


def test_letters_lead_to_the_next_title_that_begins_so(
    pane: ArticlesPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.list.setCurrentIndex(pane.model.index(0))
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 60_000)
    press(*"article 12", on=pane.list)
    assert chosen_title(pane) == "Article 12"
    press("0", on=pane.list)
    assert chosen_title(pane) == "Article 120"
    press("x", on=pane.list)
    assert chosen_title(pane) == "Article 120"


def test_the_same_letter_again_leads_to_the_next_title(pane: ArticlesPane) -> None:
    pane.list.setCurrentIndex(pane.model.index(7))
    press("a", "a", "a", on=pane.list)
    assert chosen_title(pane) == "Article 11"


def test_typing_a_title_reads_no_article_that_is_not_shown(
    large: Library, pane: ArticlesPane
) -> None:
    large.read = 0
    press("z", on=pane.list)
    assert large.read == 0


def test_a_page_is_read_once(library: Library) -> None:
    model = model_of(library)
    for row in (0, 5, 99, 5, 0):
        model.summary(row)
    assert library.read == 100


def test_only_what_is_to_be_listed_is_shown(library: Library) -> None:
    model = model_of(library)
    model.show_articles([2, 3])
    assert titles(model) == ["Article 2", "Article 3"]
    model.show_articles([2_777, 7])
    assert titles(model) == ["Article 2777", "Article 7"]


def test_a_changed_article_is_read_anew_in_its_place(library: Library, qtbot: QtBot) -> None:
    model = model_of(library)
    assert model.summary(6).status is Status.NEW
    library.done = {7}
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.refresh(frozenset({7}))
    assert changed.args is not None
    assert changed.args[0].row() == 6
    assert model.summary(6).status is Status.DONE
    assert model.rowCount() == 3_000


def test_many_changed_articles_are_read_anew(library: Library) -> None:
    model = model_of(library)
    assert titles(model, 2) == ["Article 1", "Article 2"]
    library.done = {1, 2, 300}
    model.refresh(frozenset({1, 2, 300, 999_999}))
    assert [model.summary(n).status for n in (0, 1, 299)] == [Status.DONE] * 3


def test_a_changed_article_that_is_not_listed_changes_nothing(
    library: Library, qtbot: QtBot
) -> None:
    model = model_of(library)
    model.show_articles(library.hits["zone"])
    with qtbot.assertNotEmitted(model.dataChanged):
        model.refresh(frozenset({8}))


def test_rows_and_ids_belong_together(library: Library) -> None:
    model = model_of(library)
    model.show_articles(library.hits["zone"])
    assert [model.article_id(row) for row in (-1, 0, 1, 2)] == [None, 7, 2_777, None]
    assert [model.row_of(number) for number in (7, 2_777, 8)] == [0, 1, -1]


def test_a_search_is_asked_shortly_after_the_last_key(
    pane: ArticlesPane, library: Library, qtbot: QtBot
) -> None:
    library.hits = {words: [1] for words in ("z", "zo", "zon")} | {"zone": [7, 2_777]}
    with qtbot.waitSignal(pane.model.modelReset):
        for words in ("z", "zo", "zon", "zone"):
            pane.search(words)
    assert titles(pane.model) == ["Article 7", "Article 2777"]


def test_a_search_without_hits_says_so(pane: ArticlesPane, qtbot: QtBot) -> None:
    words = next(w for w in pane.findChildren(QLabel) if w.text() == "No article fits.")
    assert not words.isVisible()
    pane.search("nothing")
    qtbot.waitUntil(words.isVisible)


def test_the_chosen_article_stays_chosen_when_the_list_is_narrowed(
    pane: ArticlesPane, qtbot: QtBot
) -> None:
    pane.list.setCurrentIndex(pane.model.index(2_776))
    chosen: list[int] = []
    pane.article_chosen.connect(chosen.append)
    pane.search("zone")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    assert set(chosen) <= {2_777}
    assert pane.list.currentIndex().row() == 1


def test_the_filters_show_what_is_to_do_and_what_is_done(
    pane: ArticlesPane, library: Library
) -> None:
    library.done = {1, 3}
    pill(pane, "Done").click()
    assert titles(pane.model) == ["Article 1", "Article 3"]
    pill(pane, "To do").click()
    assert titles(pane.model, 2) == ["Article 2", "Article 4"]
    pill(pane, "All").click()
    assert pane.model.rowCount() == 3_000


def test_choosing_an_article_is_told(pane: ArticlesPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.article_chosen) as chosen:
        place = pane.list.visualRect(pane.model.index(2)).center()
        click(pane.list.viewport(), place)
    assert chosen.args == [3]
    with qtbot.waitSignal(pane.article_chosen) as chosen:
        press("Down", on=pane.list)
    assert chosen.args == [4]


def test_steps_stay_within_the_list(pane: ArticlesPane) -> None:
    pane.list.setCurrentIndex(pane.model.index(0))
    pane.step(-1)
    assert pane.list.currentIndex().row() == 0
    pane.step(1)
    assert pane.list.currentIndex().row() == 1


def test_the_first_article_to_do_is_chosen(pane: ArticlesPane, library: Library) -> None:
    library.done = {1, 2}
    pane.choose_first()
    assert pane.list.currentIndex().row() == 2


def test_when_all_is_done_there_is_no_next_one(pane: ArticlesPane, library: Library) -> None:
    library.count, library.done = 3, {1, 2, 3}
    pane.follow(Changed(list_of_articles=True))
    pane.choose_first()
    assert pane.list.currentIndex().row() == 0
    assert not pane.choose_next_to_do()


def test_the_next_to_do_is_looked_for_from_the_last_to_the_first(
    pane: ArticlesPane, library: Library
) -> None:
    library.count, library.done = 4, {3, 4}
    pane.follow(Changed(list_of_articles=True))
    pane.list.setCurrentIndex(pane.model.index(3))
    assert pane.choose_next_to_do()
    assert pane.list.currentIndex().row() == 0


def test_a_decision_draws_one_row_anew(pane: ArticlesPane, library: Library) -> None:
    QApplication.processEvents()
    spy = PaintSpy(pane.list.viewport())
    library.done = {2}
    pane.follow(Changed(frozenset({2}), cast(Batch, None)))
    QApplication.processEvents()
    row = pane.list.visualRect(pane.model.index(1))
    assert spy.rectangles
    assert all(row.contains(rectangle) for rectangle in spy.rectangles)


@pytest.mark.parametrize(
    ("iso", "shown"),
    [("2024-11-12", "12 Nov 2024"), ("2023-09-03", "3 Sep 2023"), ("", ""), ("2024", "2024")],
)
def test_dates_are_written_as_people_do(iso: str, shown: str) -> None:
    assert day(iso) == shown


@pytest.mark.parametrize(
    ("status", "words"),
    [(Status.NEW, "new"), (Status.IN_PROGRESS, "in progress"), (Status.DONE, "done")],
)
def test_an_article_is_described_for_a_screen_reader(status: Status, words: str) -> None:
    summary = ArticleSummary(1, "Forum", "", "", status, 3, 4, True)
    assert described(summary) == f"Forum, {words}, 4 of 7 decided"


def test_the_states_are_drawn_differently(qtbot: QtBot) -> None:
    class Mixed(Library):
        def _summary(self, number: int) -> ArticleSummary:
            status = list(Status)[number - 1]
            return ArticleSummary(number, "Same", "", "", status, 2, 1, True)

    pane = shown_pane(Mixed(3), qtbot)
    picture = on_screen(pane.list.viewport())
    rows = [picture.copy(pane.list.visualRect(pane.model.index(row))) for row in range(3)]
    assert rows[0] != rows[1]
    assert rows[1] != rows[2]
    assert rows[0] != rows[2]
