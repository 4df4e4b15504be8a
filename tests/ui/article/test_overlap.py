"""Mentions that overlap: each is seen, each can be picked, and each goes away whole."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint

from annotator.core import rules
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.ui.article.chips import Chips
from annotator.ui.article.painting import depths
from annotator.ui.article.view import ArticleView
from tests.builders import STAMP, markup, mention, span_of, suggestion
from tests.ui.article.conftest import ShowView, middle_of
from tests.ui.hands import click, on_screen, painted_anew

TEXT = "The Republic of South Africa met in Kazan."
ARABIC = "التقى الرئيس الصيني شي جين بينغ والرئيس البرازيلي لولا دا سيلفا في قازان (BRICS)"


def nested() -> Markup:
    return markup(
        suggestion("The Republic of South Africa", "ORG", text=TEXT),
        suggestion("Republic of South Africa", "GPE", text=TEXT),
        suggestion("South Africa", "POLICY", text=TEXT, concept="SADC"),
        text=TEXT,
        overlap=True,
    )


def picture_without(view: ArticleView, marks: Markup, gone: Mention) -> bool:
    """Whether the picture changes when a mention is taken away."""
    before = on_screen(view.viewport())
    others = [Suggestion(m.span, m.label) for m in marks.mentions if m != gone]
    view.replace_markup(markup(*others, text=marks.article.text, overlap=True))
    changed = on_screen(view.viewport()) != before
    view.replace_markup(marks)
    return changed


def test_each_of_nested_mentions_is_seen(show_view: ShowView) -> None:
    marks = nested()
    view = show_view(marks)
    for one in marks.mentions:
        assert picture_without(view, marks, one), one.span.of(TEXT)


def test_the_same_words_with_two_labels_show_both_chips(show_view: ShowView) -> None:
    marks = markup(
        suggestion("South Africa", "GPE", text=TEXT),
        suggestion("South Africa", "ORG", text=TEXT),
        text=TEXT, overlap=True,
    )  # fmt: skip
    view = show_view(marks)
    for one in marks.mentions:
        assert picture_without(view, marks, one), one.label


def test_clicking_again_reaches_each_of_nested_mentions(show_view: ShowView) -> None:
    marks = nested()
    view = show_view(marks)
    picked: list[Mention] = []
    view.mention_picked.connect(picked.append)
    view.mention_picked.connect(view.focus_mention)
    for _ in range(4):
        click(view.viewport(), middle_of(view, span_of(TEXT, "South Africa")))
    words = [m.span.of(TEXT) for m in picked]
    assert words == [
        "South Africa", "Republic of South Africa", "The Republic of South Africa", "South Africa",
    ]  # fmt: skip


def test_a_click_on_a_chip_picks_its_own_mention(show_view: ShowView) -> None:
    marks = nested()
    view = show_view(marks)
    for one in marks.mentions:
        box = view.span_rectangle(one.span)
        assert view.mention_at(QPoint(box.left() + 4, box.top() - 6)) == one


def test_a_mention_stands_on_those_that_begin_before_it() -> None:
    marks = list(nested().mentions)
    assert [m.label for m in marks] == ["ORG", "GPE", "POLICY"]
    assert depths(marks, marks) == [0, 1, 2]
    assert depths(marks[2:], marks) == [2]
    apart = markup(suggestion("Kazan", text=TEXT), suggestion("The", "ORG", text=TEXT), text=TEXT)
    assert depths(list(apart.mentions), list(apart.mentions)) == [0, 0]


def random_marks(chance: random.Random, text: str) -> Markup:
    spans: set[Span] = set()
    while len(spans) < 30:
        start = chance.randrange(len(text) - 2)
        spans.add(Span(start, min(len(text), start + chance.choice((3, 8, 15, 30)))))
    concepts = ("", "BRICS", "ACTION-PLAN-OF-KAZAN")
    proposed = [
        Suggestion(span, chance.choice(("GPE", "ORG")), chance.choice(concepts)) for span in spans
    ]
    return markup(*proposed, text=text, overlap=True)


@pytest.mark.parametrize("text", [TEXT * 12, ARABIC + "\n" + ARABIC * 3], ids=["latin", "arabic"])
@pytest.mark.parametrize("seed", range(3))
def test_after_every_decision_the_picture_is_like_a_fresh_one(
    show_view: ShowView, text: str, seed: int
) -> None:
    chance = random.Random(seed)
    marks = random_marks(chance, text)
    view = show_view(marks)
    for number in range(25):
        about = chance.choice(list(marks.mentions))
        rule = rules.accept if number % 3 else rules.reject
        view.repaint_spans(marks.apply(rule(marks, [about], STAMP).changes))
        view.focus_mention(chance.choice(list(marks.mentions)), reveal=False)
        assert on_screen(view.viewport()) == painted_anew(view.viewport()), about


def test_words_from_right_to_left_are_tinted_once(show_view: ShowView) -> None:
    """Qt tells the place of a name of three words in several parts that overlap."""
    name = "شي جين بينغ"
    view = show_view(markup(suggestion(name, "GPE", text=ARABIC), text=ARABIC))
    boxes = view.boxes(span_of(ARABIC, name))
    assert len(boxes) == 1
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


def test_a_paragraph_from_right_to_left_begins_on_the_right(show_view: ShowView) -> None:
    view = show_view(markup(text="Kazan\n" + ARABIC))
    first = view.span_rectangle(span_of("Kazan\n" + ARABIC, "التقى"))
    assert first.right() >= view.column_left + view.column_width - 4
    assert view.span_rectangle(Span(0, 5)).left() == view.column_left


def test_a_chip_over_words_from_right_to_left_stands_where_they_begin(
    show_view: ShowView,
) -> None:
    marks = markup(suggestion("الصيني", "GPE", text=ARABIC), text=ARABIC)
    view = show_view(marks)
    box = view.span_rectangle(marks.mentions[0].span)
    width = Chips(17).width("GPE")
    assert view.mention_at(QPoint(box.right() - 3, box.top() - 6)) is not None
    assert view.mention_at(QPoint(round(box.right() - width) - 4, box.top() - 6)) is None


def test_the_mention_that_has_the_focus_can_be_found_again(show_view: ShowView) -> None:
    marks = nested()
    view = show_view(marks)
    outer = mention(marks, "The Republic of South Africa")
    view.focus_mention(outer)
    assert view.mention_at(middle_of(view, span_of(TEXT, "The"))) == outer
