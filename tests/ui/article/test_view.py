"""The article view: scrolling, repainting no more than needed, keys, mouse and clipboard."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core import rules
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import DARK, LIGHT
from tests.builders import STAMP, annotation, markup, mention, scheme, span_of, suggestion
from tests.ui.article.conftest import Layouts, ShowView, middle_of, place_of
from tests.ui.hands import PaintSpy, click, drag, on_screen, painted_anew, press

TEXT = (
    "Brazil and the BRICS bank met in Kazan. Xi Jinping spoke.\n"
    "\n"
    "The 👩🏽\u200d🚀 of Brazil said\u00a0that 习近平 and 🇧🇷 agreed on U.S.-China talks.\n"
    "A third line."
)


def paragraphs(count: int, seed: int = 1) -> str:
    """Paragraphs whose real heights differ from what is guessed: of narrow and of wide letters."""
    chance = random.Random(seed)
    words = ("illicit lilt till", "MMMM WWWWWW MMW", "of", "Kazan", "喀山")
    lines = (
        " ".join(chance.choice(words) for _ in range(chance.choice((0, 1, 5, 30, 80))))
        for _ in range(count)
    )
    return "\n".join(f"{number} {line}" for number, line in enumerate(lines))


def marked_everywhere(text: str, every: int = 60) -> Markup:
    """An article with a suggestion every so many characters."""
    starts = range(0, len(text) - 6, every)
    return markup(*(Suggestion(Span(n, n + 5), "GPE") for n in starts), text=text)


def first_visible(view: ArticleView, below: int = 0) -> int:
    """The first character of the line so many pixels below the upper edge."""
    return view._column.position_at(QPointF(0, view.verticalScrollBar().value() - 10 + below))


def in_sight(view: ArticleView, span: Span) -> bool:
    return view.viewport().rect().contains(view.span_rectangle(span))


# Scrolling


def test_a_new_article_is_shown_from_its_top(show_view: ShowView) -> None:
    view = show_view(markup(text=paragraphs(200)))
    view.verticalScrollBar().setValue(3000)
    view.show_markup(markup(text=paragraphs(100, seed=2)))
    assert view.verticalScrollBar().value() == 0
    assert in_sight(view, Span(0, 1))


def test_a_focused_mention_scrolls_into_sight(show_view: ShowView) -> None:
    marks = marked_everywhere(paragraphs(300))
    view = show_view(marks)
    for place in (len(marks.mentions) - 1, 0, len(marks.mentions) // 2, 1):
        focused = marks.mentions[place]
        view.focus_mention(focused)
        assert in_sight(view, focused.span)


def test_a_focused_mention_in_sight_does_not_scroll(show_view: ShowView) -> None:
    marks = markup(suggestion("Brazil", text=TEXT), suggestion("Kazan", text=TEXT), text=TEXT)
    view = show_view(marks)
    for focused in marks.mentions:
        view.focus_mention(focused)
        assert view.verticalScrollBar().value() == 0


def test_going_through_the_mentions_shows_each_clear_of_the_edges(show_view: ShowView) -> None:
    text = paragraphs(120)
    marks = marked_everywhere(text, 400)
    view = show_view(marks)
    for focused in marks.mentions:
        view.focus_mention(focused)
        box = view.span_rectangle(focused.span)
        assert box.top() >= 0
        assert box.bottom() <= view.viewport().height()
        if focused.span.start > 2000:
            assert box.top() > view.viewport().height() // 8


@pytest.mark.parametrize("step", [37, 111, 300, -37, -111, -300])
def test_scrolling_over_guessed_heights_ends_with_a_picture_like_a_fresh_one(
    show_view: ShowView, step: int
) -> None:
    view = show_view(marked_everywhere(paragraphs(80)))
    bar = view.verticalScrollBar()
    bar.setValue(0 if step > 0 else bar.maximum() // 2)
    for _ in range(14):
        bar.setValue(bar.value() + step)
        scrolled = on_screen(view.viewport())
        assert scrolled == painted_anew(view.viewport())


@pytest.mark.parametrize("step", [37, 111, 380])
def test_scrolling_up_over_guessed_heights_moves_the_text_by_what_was_scrolled(
    show_view: ShowView, step: int
) -> None:
    text = paragraphs(80)
    view = show_view(markup(text=text))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    for _ in range(12):
        read = Span(first_visible(view), first_visible(view) + 1)
        before = view.span_rectangle(read).top()
        bar.setValue(bar.value() - step)
        assert view.span_rectangle(read).top() == before + step


def test_the_end_of_the_article_can_be_reached(show_view: ShowView) -> None:
    text = paragraphs(200)
    view = show_view(markup(text=text))
    press("Ctrl+End")
    assert in_sight(view, Span(len(text) - 1, len(text)))
    press("Ctrl+Home")
    assert in_sight(view, Span(0, 1))


def test_a_wider_or_narrower_window_keeps_the_reading_place(show_view: ShowView) -> None:
    text = paragraphs(200)
    view = show_view(markup(text=text))
    view.verticalScrollBar().setValue(4000)
    read = first_visible(view, below=40)
    for width in (420, 640, 380, 700):
        view.window().resize(width, 420)
        QApplication.processEvents()
        assert in_sight(view, Span(read, read + 1))


@pytest.mark.parametrize("size", [12, 14, 22, 32])
def test_another_text_size_keeps_the_reading_place(show_view: ShowView, size: int) -> None:
    text = paragraphs(200)
    view = show_view(markup(text=text))
    view.verticalScrollBar().setValue(4000)
    read = first_visible(view, below=70)
    view.set_look(LIGHT, scheme(), size)
    assert in_sight(view, Span(read, read + 1))


def test_the_reading_place_inside_a_long_paragraph_is_kept_too(show_view: ShowView) -> None:
    text = "one two three " * 1500
    view = show_view(markup(text=text))
    view.verticalScrollBar().setValue(3000)
    read = first_visible(view, below=40)
    view.window().resize(450, 420)
    QApplication.processEvents()
    assert in_sight(view, Span(read, read + 1))


def test_other_colours_change_nothing_but_the_colours(show_view: ShowView) -> None:
    view = show_view(marked_everywhere(paragraphs(100)))
    view.verticalScrollBar().setValue(2000)
    place, picture = view.verticalScrollBar().value(), on_screen(view.viewport())
    view.set_look(DARK, scheme(), 17)
    assert view.verticalScrollBar().value() == place
    assert on_screen(view.viewport()) != picture
    view.set_look(LIGHT, scheme(), 17)
    assert on_screen(view.viewport()) == picture


# Work


def megabyte() -> Markup:
    """An article of a megabyte in paragraphs, with 16,000 suggestions."""
    line = "The summit in Kazan brought leaders of many countries together once more. " * 8
    return marked_everywhere((line + "\n") * 1700, 63)


def test_an_article_of_a_megabyte_lays_out_only_what_is_visible(
    show_view: ShowView, layouts: Layouts
) -> None:
    marks = megabyte()
    assert len(marks.article.text) > 1_000_000
    assert len(marks.mentions) > 16_000
    view = show_view(marks)
    QApplication.processEvents()
    assert 0 < layouts.count < 12
    before = layouts.count
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    assert layouts.count - before < 12


def test_a_line_of_a_megabyte_without_blanks_lays_out_only_what_is_visible(
    show_view: ShowView, layouts: Layouts
) -> None:
    view = show_view(markup(text="x" * 1_000_000))
    QApplication.processEvents()
    assert 0 < layouts.count < 4
    press("Ctrl+End")
    assert layouts.count < 10
    assert in_sight(view, Span(999_999, 1_000_000))


def test_a_decision_in_a_long_article_lays_out_nothing(
    show_view: ShowView, layouts: Layouts
) -> None:
    marks = megabyte()
    view = show_view(marks)
    view.focus_mention(marks.mentions[3])
    QApplication.processEvents()
    before = layouts.count
    decide(view, marks, marks.mentions[3])
    view.focus_mention(marks.mentions[4])
    QApplication.processEvents()
    assert layouts.count == before


def test_deciding_everything_in_a_long_article_lays_out_only_what_is_visible(
    show_view: ShowView, layouts: Layouts
) -> None:
    marks = megabyte()
    view = show_view(marks)
    before = layouts.count
    # As the window does after Shift+A; the decisions themselves are tested in core.
    view.repaint_spans([m.span for m in marks.mentions])
    QApplication.processEvents()
    assert layouts.count - before < 12


def decide(view: ArticleView, marks: Markup, about: Mention, *, accept: bool = True) -> None:
    """Accept or reject a mention and let the view follow, as the window does."""
    rule = rules.accept if accept else rules.reject
    view.repaint_spans(marks.apply(rule(marks, [about], STAMP).changes))


@pytest.mark.parametrize("accept", [True, False])
def test_one_decision_repaints_its_words_only(show_view: ShowView, accept: bool) -> None:
    marks = markup(
        *(suggestion(words, text=TEXT) for words in ("Brazil", "Kazan", "习近平")), text=TEXT
    )
    view = show_view(marks)
    view.focus_mention(mention(marks, "Kazan"))
    QApplication.processEvents()
    spy = PaintSpy(view.viewport())
    box = view.span_rectangle(span_of(TEXT, "Kazan"))
    decide(view, marks, mention(marks, "Kazan"), accept=accept)
    QApplication.processEvents()
    near = box.adjusted(-400, -30, 400, 10)
    assert spy.rectangles
    assert all(near.contains(rectangle) for rectangle in spy.rectangles)
    assert spy.area < view.viewport().width() * view.viewport().height() // 6


def test_a_decision_that_moves_the_focus_repaints_two_places(show_view: ShowView) -> None:
    marks = marked_everywhere(paragraphs(60), 90)
    view = show_view(marks)
    view.focus_mention(marks.mentions[1])
    QApplication.processEvents()
    spy = PaintSpy(view.viewport())
    decide(view, marks, marks.mentions[1])
    view.focus_mention(marks.mentions[2])
    QApplication.processEvents()
    assert spy.count == 1
    assert 0 < spy.area < view.viewport().width() * view.viewport().height() // 4


def test_nothing_happens_nothing_is_painted(show_view: ShowView) -> None:
    marks = marked_everywhere(TEXT)
    view = show_view(marks)
    view.focus_mention(marks.mentions[0])
    QApplication.processEvents()
    spy = PaintSpy(view.viewport())
    view.repaint_spans([])
    QApplication.processEvents()
    assert spy.count == 0


def test_after_every_decision_the_picture_is_like_a_fresh_one(show_view: ShowView) -> None:
    text = "Chad, Oman, Mali, Peru, and Laos met in Kazan, or Cuba, Fiji, Iran did. " * 6
    names = ("Chad", "Oman", "Mali", "Peru", "Laos", "Kazan", "Cuba", "Fiji", "Iran")
    proposed = [
        suggestion(name, "POLICY", text=text, nth=nth, concept=f"ACTION-PLAN-OF-{name.upper()}")
        for name in names
        for nth in range(6)
    ]
    marks = markup(*proposed, text=text)
    view = show_view(marks)
    chance = random.Random(7)
    for number in range(40):
        about = marks.mentions[chance.randrange(len(marks.mentions))]
        decide(view, marks, about, accept=number % 3 == 0)
        view.focus_mention(marks.mentions[chance.randrange(len(marks.mentions))], reveal=False)
        assert on_screen(view.viewport()) == painted_anew(view.viewport()), about.span.of(text)


def test_a_long_chip_goes_away_whole(show_view: ShowView) -> None:
    concept = "COMPREHENSIVE-STRATEGIC-PARTNERSHIP-OF-COORDINATION"
    text = "Partners in Kazan"
    marks = markup(suggestion("in", "POLICY", text=text, concept=concept), text=text)
    view = show_view(marks)
    decide(view, marks, marks.mentions[0], accept=False)
    assert on_screen(view.viewport()) == painted_anew(view.viewport())


def test_new_suggestions_leave_selection_and_place_as_they_are(show_view: ShowView) -> None:
    text = paragraphs(100)
    view = show_view(markup(text=text))
    view.verticalScrollBar().setValue(1500)
    view.set_caret(view.caret.around(Span(10, 14)))
    place = view.verticalScrollBar().value()
    view.replace_markup(marked_everywhere(text))
    assert (view.verticalScrollBar().value(), view.selection) == (place, Span(10, 14))
    assert on_screen(view.viewport()) == painted_anew(view.viewport())


# The mouse


def test_a_click_on_a_mention_picks_it(show_view: ShowView, qtbot: QtBot) -> None:
    marks = markup(suggestion("Brazil", text=TEXT), suggestion("习近平", text=TEXT), text=TEXT)
    view = show_view(marks)
    for words in ("Brazil", "习近平"):
        with qtbot.waitSignal(view.mention_picked) as picked:
            click(view.viewport(), middle_of(view, span_of(TEXT, words)))
        assert picked.args == [mention(marks, words)]


def test_a_click_on_a_chip_picks_its_mention(show_view: ShowView, qtbot: QtBot) -> None:
    marks = markup(suggestion("Kazan", text=TEXT), text=TEXT)
    view = show_view(marks)
    box = view.span_rectangle(span_of(TEXT, "Kazan"))
    with qtbot.waitSignal(view.mention_picked) as picked:
        click(view.viewport(), QPoint(box.left() + 6, box.top() - 6))
    assert picked.args == [marks.mentions[0]]


def test_a_click_beside_all_mentions_picks_none(show_view: ShowView, qtbot: QtBot) -> None:
    view = show_view(markup(suggestion("Brazil", text=TEXT), text=TEXT))
    with qtbot.assertNotEmitted(view.mention_picked):
        click(view.viewport(), middle_of(view, span_of(TEXT, "bank")))
        click(view.viewport(), QPoint(690, 300))


def test_the_shortest_of_nested_mentions_is_picked(show_view: ShowView) -> None:
    marks = markup(
        suggestion("BRICS bank", "ORG", text=TEXT), suggestion("BRICS", "POLICY", text=TEXT),
        text=TEXT, overlap=True,
    )  # fmt: skip
    view = show_view(marks)
    assert view.mention_at(middle_of(view, span_of(TEXT, "BRICS"))) == mention(marks, "BRICS")
    bank = mention(marks, "BRICS bank")
    assert view.mention_at(middle_of(view, span_of(TEXT, "bank"))) == bank


def test_a_hand_that_trembles_still_clicks(show_view: ShowView, qtbot: QtBot) -> None:
    view = show_view(markup(suggestion("Brazil", text=TEXT), text=TEXT))
    brazil = span_of(TEXT, "Brazil")
    box = view.span_rectangle(brazil)
    for x in range(box.left() + 2, box.right() - 2, 2):
        at = QPoint(x, box.center().y())
        with qtbot.waitSignal(view.mention_picked):
            drag(view.viewport(), at, at + QPoint(2, 1))
        assert view.selection is None


def test_a_drag_selects_whole_words(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    drag(view.viewport(), place_of(view, 3), place_of(view, 13))
    assert view.selection == span_of(TEXT, "Brazil and the")


def test_a_drag_from_the_end_selects_the_same(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    drag(view.viewport(), place_of(view, 13), place_of(view, 3))
    assert view.selection == span_of(TEXT, "Brazil and the")


def test_a_drag_with_alt_selects_exactly(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    drag(view.viewport(), place_of(view, 1), place_of(view, 4), alt=True)
    assert view.selection == Span(1, 4)


def test_a_drag_over_lines_selects_across_them(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    start, end = span_of(TEXT, "Jinping"), span_of(TEXT, "Brazil", 1)
    drag(view.viewport(), middle_of(view, start), middle_of(view, end))
    assert view.selection == Span(start.start, end.end)


def test_a_double_click_selects_a_word(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    for words in ("Kazan", "U.S.", "习近平"[0]):
        click(view.viewport(), middle_of(view, span_of(TEXT, words)), double=True)
        assert view.selection == span_of(TEXT, words)


def test_shift_and_a_click_extend_the_selection(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    click(view.viewport(), place_of(view, 1))
    click(view.viewport(), place_of(view, 13), shift=True)
    assert view.selection == span_of(TEXT, "Brazil and the")
    click(view.viewport(), place_of(view, 8), shift=True)
    assert view.selection == span_of(TEXT, "Brazil and")


def test_a_click_gives_the_selection_up(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    view.select(Span(0, 6))
    click(view.viewport(), place_of(view, 20))
    assert view.selection is None


def test_selecting_is_told_once_a_change(show_view: ShowView, qtbot: QtBot) -> None:
    view = show_view(markup(text=TEXT))
    with qtbot.waitSignal(view.selection_changed):
        click(view.viewport(), middle_of(view, span_of(TEXT, "Kazan")), double=True)
    with qtbot.assertNotEmitted(view.selection_changed):
        view.select(span_of(TEXT, "Kazan"))


def test_without_an_article_mouse_and_keys_do_nothing(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    view.show_markup(None)
    drag(view.viewport(), QPoint(100, 30), QPoint(200, 40))
    press("Right", "Shift+Right", "Ctrl+End")
    assert view.selection is None
    assert view.mention_at(QPoint(100, 30)) is None


# Keys


def test_shift_and_arrows_select_word_by_word(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Shift+Right", "Shift+Right")
    assert view.selection == span_of(TEXT, "Brazil and")
    press("Shift+Left")
    assert view.selection == span_of(TEXT, "Brazil")


def test_arrows_move_word_by_word(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Right", "Right", "Right", "Shift+Right")
    assert view.selection == span_of(TEXT, "BRICS")
    press("Left", "Left", "Shift+Right")
    assert view.selection == span_of(TEXT, "the")


def test_alt_and_shift_select_by_character(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Right", "Alt+Right", "Alt+Shift+Right", "Alt+Shift+Right")
    assert view.selection == Span(8, 10)


def test_an_emoji_of_four_characters_is_one_step(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    astronaut = span_of(TEXT, "👩🏽\u200d🚀")
    view.select(Span(astronaut.start - 1, astronaut.start))
    press("Alt+Right", "Alt+Left", "Alt+Right")  # to the border before the emoji and beyond
    view.set_caret(view.caret.moved(astronaut.start, extend=False))
    press("Alt+Shift+Right")
    assert view.selection == astronaut


def test_ctrl_home_and_end_go_through_the_whole_article(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Ctrl+End", "Ctrl+Shift+Home")
    assert view.selection == Span(0, len(TEXT))


def test_home_and_end_stay_on_their_line(show_view: ShowView) -> None:
    text = "word " * 100
    view = show_view(markup(text=text))
    press("Down", "Right")
    line = caret_top(view)
    for key in ("End", "Home", "End", "End"):
        press(key)
        assert caret_top(view) == line


def test_shift_and_end_select_to_the_end_of_the_line(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Right", "Shift+End")
    assert view.selection == Span(7, TEXT.index("\n"))
    press("Shift+Home")
    assert view.selection == span_of(TEXT, "Brazil")


def test_down_and_up_go_from_line_to_line(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    tops = [caret_top(view)]
    for _ in range(2):
        press("Down")
        tops.append(caret_top(view))
    assert tops == sorted(set(tops))
    for top in reversed(tops[:-1]):
        press("Up")
        assert caret_top(view) == top


def test_down_at_the_end_and_up_at_the_start_go_no_further(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Ctrl+End", "Down", "Shift+Up", "Up", "Up", "Up", "Up", "Up")
    assert view.caret.position == 0


def test_the_caret_stays_in_sight(show_view: ShowView) -> None:
    view = show_view(markup(text=paragraphs(100)))
    for key in ["Down"] * 60 + ["Up"] * 60:
        press(key)
        top = caret_top(view)
        assert 0 <= top <= view.viewport().height()


def caret_top(view: ArticleView) -> int:
    """Where the caret is on the screen, from the view's upper edge."""
    return int(view._on_screen(view._column.caret(view.caret.position)).top())


def test_escape_gives_the_selection_up(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Shift+Right", "Escape")
    assert view.selection is None


def test_the_page_keys_scroll(show_view: ShowView) -> None:
    view = show_view(markup(text=paragraphs(100)))
    press("PgDown")
    assert view.verticalScrollBar().value() > 200
    press("PgUp")
    assert view.verticalScrollBar().value() == 0


def test_only_a_view_with_the_keyboard_shows_its_caret(show_view: ShowView) -> None:
    view = show_view(markup(text=TEXT))
    press("Right")
    with_caret = on_screen(view.viewport())
    view.clearFocus()
    assert on_screen(view.viewport()) != with_caret


# Odd spans


def test_a_span_of_nothing_but_a_blank_can_be_focused(show_view: ShowView) -> None:
    text = "word " * 60
    view = show_view(markup(text=text))
    end = view._column.line_span(0)[1]
    blank = markup(Suggestion(Span(end - 1, end), "GPE"), text=text)
    view.replace_markup(blank)
    view.focus_mention(blank.mentions[0])
    view.select(blank.mentions[0].span)
    assert on_screen(view.viewport()) == painted_anew(view.viewport())


def test_a_span_of_a_line_end_can_be_focused(show_view: ShowView) -> None:
    marks = markup(Suggestion(span_of(TEXT, "\n"), "GPE"), text=TEXT)
    view = show_view(marks)
    view.focus_mention(marks.mentions[0])
    assert on_screen(view.viewport()) == painted_anew(view.viewport())


def test_a_span_over_two_lines_is_marked_on_both(show_view: ShowView) -> None:
    span = Span(span_of(TEXT, "Jinping").start, span_of(TEXT, "Brazil", 1).end)
    plain = show_view(markup(text=TEXT))
    before = on_screen(plain.viewport())
    box, last = plain.span_rectangle(span), plain.span_rectangle(span_of(TEXT, "Brazil", 1))
    plain.replace_markup(markup(Suggestion(span, "GPE"), text=TEXT))
    after = on_screen(plain.viewport())
    assert before.copy(box) != after.copy(box)
    assert before.copy(last) != after.copy(last)


# Copying


@pytest.mark.parametrize(
    "words", ["👩🏽\u200d🚀 of Brazil said\u00a0that 习近平 and 🇧🇷", "\n\nThe"]
)
def test_what_is_copied_is_the_text_itself(show_view: ShowView, words: str) -> None:
    view = show_view(markup(text=TEXT))
    view.select(span_of(TEXT, words))
    press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == words


def test_without_a_selection_the_focused_mention_is_copied(show_view: ShowView) -> None:
    marks = markup(suggestion("习近平", text=TEXT), text=TEXT)
    view = show_view(marks)
    view.focus_mention(marks.mentions[0])
    press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "习近平"


def test_copying_nothing_leaves_the_clipboard_alone(show_view: ShowView) -> None:
    QGuiApplication.clipboard().setText("kept")
    show_view(markup(annotation("Brazil", text=TEXT), text=TEXT))
    press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "kept"


def test_a_right_click_picks_the_mention_that_its_menu_is_about(
    show_view: ShowView, qtbot: QtBot
) -> None:
    view = show_view(markup(suggestion("Brazil", text=TEXT), text=TEXT))
    none = Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(view.mention_picked):
        place = middle_of(view, span_of(TEXT, "Brazil"))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, none, place)
