"""Charts: every number has its place, can be walked to, clicked on and saved."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.core.concordance import ConcordanceQuery
from annotator.core.errors import AnnotatorError
from annotator.core.figures import Cell, Figure, FigureKind, FigureName, bars, shares
from annotator.ui.chart.painting import save_picture
from annotator.ui.chart.plan import plan
from annotator.ui.chart.view import Chart

LABELS = bars(
    FigureName.LABELS,
    [("ORG", 40, ConcordanceQuery(label="ORG")), ("GPE", 10, ConcordanceQuery(label="GPE"))],
)
JUDGED = ConcordanceQuery(judged=True)
SHARES = shares(FigureName.ACCEPTED_BY_LABEL, [("ORG", 3, 4, JUDGED), ("GPE", 0, 2, JUDGED)])
TABLE = Figure(
    FigureName.ACTORS_AND_CONCEPTS,
    FigureKind.MATRIX,
    ("Lula", "Xi"),
    ("BRICS", "BRI", "a concept with a very long name indeed"),
    {(0, 0): Cell(3, ConcordanceQuery("Lula")), (1, 2): Cell(1, ConcordanceQuery("Xi"))},
)
LINES = Figure(
    FigureName.LABELS_OVER_TIME,
    FigureKind.LINES,
    ("ORG",),
    ("2024-11", "2024-12"),
    {(0, 1): Cell(2, ConcordanceQuery(label="ORG"))},
)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(900, 500)
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def chart(host: QWidget) -> Chart:
    shown = Chart(host)
    shown.resize(900, 500)
    host.show()
    return shown


def test_bars_are_as_long_as_their_numbers(look: None) -> None:
    long, short = plan(LABELS, 900).shapes
    assert long.fill.width() == pytest.approx(4 * short.fill.width())
    assert long.fill.left() == short.fill.left()


def test_the_interval_of_a_share_lies_around_its_end(look: None) -> None:
    for shape in plan(SHARES, 900).shapes:
        assert shape.whisker is not None
        low, high = shape.whisker
        assert low.x() <= shape.fill.right() + 0.01
        assert high.x() > shape.fill.right()


@pytest.mark.parametrize("figure", [LABELS, SHARES, TABLE, LINES], ids=lambda f: f.kind.value)
@pytest.mark.parametrize("width", [200, 900, 3000])
def test_no_two_numbers_share_a_place_and_all_lie_inside(
    look: None, figure: Figure, width: int
) -> None:
    shown = plan(figure, width)
    assert len(shown.shapes) == len(figure.rows) * len(figure.columns)
    for shape in shown.shapes:
        assert 0 <= shape.reach.left() < shape.reach.right() <= shown.width + 0.01
        assert 0 <= shape.reach.top() < shape.reach.bottom() <= shown.height + 0.01
    for one, other in pairwise(shown.shapes):
        assert not one.reach.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other.reach)


def test_the_arrow_keys_walk_from_number_to_number(chart: Chart) -> None:
    chart.show_figure(TABLE)
    chart.setFocus()
    assert chart.accessibleDescription() == "Lula, BRICS: 3"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "Lula, BRI: 0"
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "Xi, a concept with a very long name indeed: 1"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.focused == (1, 2)


def test_return_and_a_click_open_what_is_behind_a_number(chart: Chart, qtbot: QtBot) -> None:
    chart.show_figure(TABLE)
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened.args == [TABLE.cells[0, 0]]
    last = chart.plan.shapes[-1].reach.center().toPoint()
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(last))
    assert opened.args == [TABLE.cells[1, 2]]


def test_nothing_opens_where_nothing_was_counted(chart: Chart, qtbot: QtBot) -> None:
    chart.show_figure(TABLE)
    chart.focused = (0, 1)
    with qtbot.assertNotEmitted(chart.opened):
        QTest.keyClick(chart, Qt.Key.Key_Return)


def test_a_chart_is_saved_as_svg_with_its_words_and_as_png(chart: Chart, tmp_path: Path) -> None:
    chart.show_figure(LABELS)
    drawn, painted = tmp_path / "labels.svg", tmp_path / "labels.png"
    for path in (drawn, painted):
        save_picture(chart.plan, chart.palette(), path, "Labels")
    words = "".join(ElementTree.parse(drawn).getroot().itertext())
    assert "ORG" in words
    image = QImage(str(painted))
    assert image.width() > 2 * chart.plan.width
    assert len({image.pixel(x, image.height() // 4) for x in range(image.width())}) > 2


def test_a_picture_that_cannot_be_written_is_told(chart: Chart, tmp_path: Path) -> None:
    chart.show_figure(LABELS)
    for name in ("a.svg", "a.png"):
        with pytest.raises(AnnotatorError, match="cannot be written"):
            save_picture(chart.plan, chart.palette(), tmp_path / "missing" / name, "Labels")
