"""Finding in the article: what the analyst types, sees and is led to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.markup import Mention
from annotator.ui.article.view import ArticleView
from annotator.ui.find_bar import FindBar
from annotator.ui.theme import LIGHT
from tests.builders import TEXT, annotation, markup, scheme, span_of
from tests.ui.hands import on_screen, painted_anew, press

pytestmark = pytest.mark.usefixtures("look")

LONG = "A summit. " * 300 + TEXT + " The rest of it. " * 300 + TEXT


class Desk(QWidget):
    """A view with a bar above it."""

    def __init__(self) -> None:
        super().__init__()
        self.view = ArticleView(LIGHT, scheme(), 17, self)
        self.bar = FindBar(self.view, self)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.resize(700, 420)
    made.show()
    qtbot.waitActive(made)
    made.view.show_markup(markup(text=LONG))
    made.view.setFocus()
    return made


def type_words(desk: Desk, words: str) -> None:
    desk.bar.open()
    desk.bar.box.clear()
    for letter in words:
        press(letter if letter != " " else "Space", on=desk.bar.box)


def selected(desk: Desk) -> tuple[str, int]:
    selection = desk.view.selection
    assert selection is not None
    return selection.of(desk.view.text), selection.start


def in_sight(desk: Desk) -> bool:
    selection = desk.view.selection
    assert selection is not None
    return desk.view.viewport().rect().contains(desk.view.span_rectangle(selection))


def test_the_bar_is_hidden_until_it_is_asked_for(desk: Desk) -> None:
    assert desk.bar.isHidden()
    desk.bar.open()
    assert desk.bar.isVisible()
    assert desk.bar.box.hasFocus()


def test_typing_leads_to_the_first_place(desk: Desk) -> None:
    type_words(desk, "kazan")
    assert selected(desk) == ("Kazan", LONG.index("Kazan"))
    assert in_sight(desk)
    assert desk.bar.count.text() == "1 of 2"


def test_return_goes_on_and_begins_anew_and_shift_goes_back(desk: Desk) -> None:
    type_words(desk, "Kazan")
    first, last = LONG.index("Kazan"), LONG.rindex("Kazan")
    places = []
    for keys in ("Return", "Return", "Shift+Return", "F3", "Shift+F3"):
        press(keys, on=desk.bar.box)
        places.append(selected(desk)[1])
    assert places == [last, first, last, first, last]
    assert desk.bar.count.text() == "2 of 2"


def test_a_longer_word_is_sought_from_where_the_search_began(desk: Desk) -> None:
    desk.view.select(span_of(LONG, "Kazan"))
    desk.view.clear_selection()
    type_words(desk, "B")
    type_words(desk, "Brazil")
    assert selected(desk)[1] == LONG.index("Brazil", LONG.index("Kazan"))


def test_all_places_are_marked(desk: Desk) -> None:
    type_words(desk, "BRICS bank")
    desk.view.clear_selection()
    marked = on_screen(desk.view.viewport())
    assert marked == painted_anew(desk.view.viewport())
    box = desk.view.span_rectangle(span_of(LONG, "BRICS bank"))
    desk.view.show_hits([])
    plain = on_screen(desk.view.viewport())
    assert marked.copy(box) != plain.copy(box)
    outside = desk.view.span_rectangle(span_of(LONG, "Xi Jinping"))
    assert marked.copy(outside) == plain.copy(outside)


def test_what_is_nowhere_is_said(desk: Desk) -> None:
    desk.view.select(span_of(LONG, "Kazan"))
    type_words(desk, "Zanzibar")
    assert desk.bar.count.text() == "not found"
    press("Return", on=desk.bar.box)
    assert desk.bar.count.text() == "not found"


def test_escape_gives_the_keyboard_back_with_what_was_found_selected(desk: Desk) -> None:
    type_words(desk, "Kazan")
    press("Escape", on=desk.bar.box)
    assert desk.bar.isHidden()
    assert desk.view.hasFocus()
    assert selected(desk)[0] == "Kazan"
    assert on_screen(desk.view.viewport()) == painted_anew(desk.view.viewport())


def test_selected_words_are_what_is_sought(desk: Desk) -> None:
    desk.view.select(span_of(LONG, "Xi Jinping"))
    desk.bar.open()
    assert desk.bar.box.text() == "Xi Jinping"
    assert desk.bar.count.text() == "1 of 2"


def test_the_next_place_can_be_had_after_the_bar_was_left(desk: Desk) -> None:
    type_words(desk, "Kazan")
    press("Escape", on=desk.bar.box)
    desk.bar.step(1)
    assert selected(desk) == ("Kazan", LONG.rindex("Kazan"))


def test_another_article_is_searched_too_from_its_beginning(desk: Desk) -> None:
    type_words(desk, "Kazan")
    desk.view.show_markup(markup(text="To Kazan! " + LONG))
    desk.bar.follow_article()
    assert desk.bar.count.text() == "3"
    assert desk.view.at_top
    assert desk.view.selection is None
    press("Return", on=desk.bar.box)
    assert selected(desk) == ("Kazan", 3)


def test_nothing_sought_marks_nothing(desk: Desk) -> None:
    plain = on_screen(desk.view.viewport())
    type_words(desk, "Kazan")
    desk.bar.box.clear()
    press("Escape", on=desk.bar.box)
    desk.view.clear_selection()
    desk.view.verticalScrollBar().setValue(0)
    assert desk.bar.count.text() == ""
    assert on_screen(desk.view.viewport()) == plain


def test_a_mention_where_the_bar_is_left_takes_the_focus(desk: Desk) -> None:
    marks = markup(annotation("Kazan", text=LONG), text=LONG)
    desk.view.show_markup(marks)
    picked: list[Mention] = []
    desk.view.mention_picked.connect(picked.append)
    type_words(desk, "met in kaz")
    press("Escape", on=desk.bar.box)
    assert picked == list(marks.mentions)
    assert selected(desk)[0] == "met in Kaz"


def test_leaving_the_bar_where_no_mention_stands_moves_no_focus(desk: Desk) -> None:
    desk.view.show_markup(markup(annotation("Kazan", text=LONG), text=LONG))
    picked: list[Mention] = []
    desk.view.mention_picked.connect(picked.append)
    type_words(desk, "brics bank")
    press("Escape", on=desk.bar.box)
    assert picked == []
