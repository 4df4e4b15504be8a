"""What the marks look like: states told apart by shape, chips that leave one another room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.core.annotation import State
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.ui.article.chips import Chips, chip_words
from annotator.ui.article.layout import LaidPiece, Measures
from annotator.ui.article.painting import Brush, Marks
from annotator.ui.article.pieces import Piece
from annotator.ui.theme import DARK, LIGHT, Theme, serif
from tests.builders import scheme, span_of

pytestmark = pytest.mark.usefixtures("look")

TEXT = "In Kazan, Brazil spoke."
BRAZIL = span_of(TEXT, "Brazil")


def mention(state: State = State.SUGGESTED, span: Span = BRAZIL, concept: str = "") -> Mention:
    return Mention(span, "GPE", state, concept)


def laid(text: str = TEXT) -> LaidPiece:
    return LaidPiece(text, Piece(0, len(text)), Measures.of(serif(17), 600))


def picture(
    *mentions: Mention,
    focus: Mention | None = None,
    selection: Span | None = None,
    caret: int | None = None,
    text: str = TEXT,
    theme: Theme = LIGHT,
) -> QImage:
    """A piece with marks, as it is painted."""
    image = QImage(620, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    with QPainter(image) as painter:
        brush = Brush(theme, scheme(), Chips(17))
        brush.paint(painter, laid(text), Marks(mentions, focus, selection, caret), QPointF(5, 5))
    return image


def place(span: Span, text: str = TEXT) -> QRect:
    """Where a span stands in a picture."""
    return laid(text).rectangles(span)[0].translated(5, 5).toRect()


def chip_place(span: Span) -> QRect:
    """Where a span's chip stands in a picture, and nothing else."""
    box = place(span)
    return QRect(box.left(), box.top() - 14, 200, 13)


def same(one: QImage, other: QImage, area: QRect) -> bool:
    return one.copy(area) == other.copy(area)


def inked_columns(image: QImage, area: QRect) -> list[int]:
    """The columns of an area in which anything is drawn."""
    paper = QColor(LIGHT.paper).rgb()
    rows = range(area.top(), area.bottom() + 1)
    columns = range(area.left(), min(area.right() + 1, image.width()))
    return [x for x in columns if any(image.pixel(x, y) != paper for y in rows)]


def test_suggested_accepted_and_rejected_look_different() -> None:
    pictures = [picture(mention(state)) for state in State] + [picture()]
    for number, one in enumerate(pictures):
        for other in pictures[number + 1 :]:
            assert not same(one, other, place(BRAZIL))


def test_the_states_differ_in_grey_too() -> None:
    grey = QImage.Format.Format_Grayscale8
    pictures = [picture(mention(state)).convertToFormat(grey) for state in State]
    assert not same(pictures[0], pictures[1], place(BRAZIL))
    assert not same(pictures[1], pictures[2], place(BRAZIL))
    assert not same(pictures[0], pictures[2], place(BRAZIL))


def test_the_underline_is_broken_while_undecided_and_whole_when_accepted() -> None:
    box = place(BRAZIL)
    line = QRect(box.left(), box.bottom() - 1, box.width(), 2)

    def shades(state: State) -> int:
        image = picture(mention(state))
        rows = range(line.top(), line.bottom() + 1)
        return max(
            len({image.pixel(x, y) for x in range(line.left() + 1, line.right())}) for y in rows
        )

    assert shades(State.SUGGESTED) > 1
    assert shades(State.ACCEPTED) == 1


def test_a_rejected_mention_has_no_chip() -> None:
    assert inked_columns(picture(mention(State.REJECTED)), chip_place(BRAZIL)) == []


@pytest.mark.parametrize("state", [State.SUGGESTED, State.ACCEPTED])
def test_any_other_mention_has_a_chip(state: State) -> None:
    assert inked_columns(picture(mention(state)), chip_place(BRAZIL))


def test_what_is_not_marked_is_left_alone() -> None:
    kazan = place(span_of(TEXT, "Kazan"))
    assert same(picture(), picture(mention(State.ACCEPTED)), kazan)


def test_the_focus_is_unmistakable() -> None:
    focused = picture(mention(), focus=mention())
    box = place(BRAZIL).adjusted(-4, -2, 4, 2)
    accent = QColor(LIGHT.accent)
    edge = [QColor(focused.pixel(box.left() + 1, y)) for y in range(box.top(), box.bottom())]
    close = [c for c in edge if abs(c.red() - accent.red()) < 60 and c.blue() > 180]
    assert len(close) > box.height() // 2
    assert not same(focused, picture(mention()), box)


def test_a_focused_rejection_is_seen_too() -> None:
    rejected = mention(State.REJECTED)
    box = place(BRAZIL).adjusted(-4, -2, 4, 2)
    assert not same(picture(rejected, focus=rejected), picture(rejected), box)


def test_a_selection_is_drawn_where_it_is() -> None:
    kazan = span_of(TEXT, "Kazan")
    selected = picture(selection=kazan)
    assert not same(selected, picture(), place(kazan))
    assert same(selected, picture(), place(BRAZIL))


def test_the_caret_is_drawn_in_its_place() -> None:
    box = place(BRAZIL)
    assert not same(picture(caret=BRAZIL.start), picture(), box)
    assert QColor(picture(caret=BRAZIL.start).pixel(box.left(), box.center().y())) == QColor(
        LIGHT.accent
    )


def test_a_chip_says_the_label_and_the_concept() -> None:
    assert chip_words(mention()) == "GPE"
    assert chip_words(mention(concept="BRA")) == "GPE · BRA"


def test_a_chip_ends_before_the_next_one_begins() -> None:
    text = "In Chad and Oman."
    chad, oman = span_of(text, "Chad"), span_of(text, "Oman")
    long = Mention(chad, "POLICY", State.SUGGESTED, "A-VERY-LONG-CONCEPT-NAME")
    both = picture(long, Mention(oman, "GPE", State.SUGGESTED), text=text)
    alone = picture(long, text=text)
    row = place(chad, text).top() - 14
    gap = QRect(place(oman, text).left() - 3, row, 3, 12)
    assert inked_columns(both, gap) == []
    assert inked_columns(alone, gap)


def test_a_chip_without_room_is_left_out_rather_than_drawn_over_the_next() -> None:
    text = "AB"
    tight = [Mention(Span(n, n + 1), "POLICY", State.SUGGESTED, "X") for n in (0, 1)]
    row = QRect(0, place(Span(0, 1), text).top() - 14, 620, 13)
    image = picture(*tight, text=text)
    last = picture(tight[1], text=text)
    assert [x for x in inked_columns(image, row) if x >= place(Span(1, 2), text).left()] == (
        inked_columns(last, row)
    )


def test_a_chip_on_another_line_may_be_as_long_as_it_needs() -> None:
    text = "Chad " + "and so on " * 8 + "in Oman"
    long = Mention(span_of(text, "Chad"), "POLICY", State.SUGGESTED, "LONG-CONCEPT")
    oman = Mention(span_of(text, "Oman"), "GPE", State.SUGGESTED)
    row = QRect(0, place(long.span, text).top() - 14, 620, 13)
    assert inked_columns(picture(long, oman, text=text), row) == inked_columns(
        picture(long, text=text), row
    )


def test_chips_are_drawn_once_and_kept() -> None:
    chips, ink = Chips(17), QColor("#00620F")
    assert chips.pixmap("GPE", ink, 100, 1.0) is chips.pixmap("GPE", ink, 200, 1.0)
    assert (
        chips.pixmap("GPE", ink, 100, 2.0).width() == 2 * chips.pixmap("GPE", ink, 100, 1.0).width()
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_an_unknown_label_is_shown_in_grey(theme: Theme) -> None:
    unknown = Mention(BRAZIL, "CARDINAL", State.SUGGESTED)
    assert Brush(theme, scheme(), Chips(17)).ink(unknown) == QColor(theme.quiet)
    assert not same(picture(unknown, theme=theme), picture(theme=theme), place(BRAZIL))
