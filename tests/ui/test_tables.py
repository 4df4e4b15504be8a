"""Tables: rows read where they are looked at, however many there are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.tables import Pages, Row, TableModel, suit_many_rows, table_view


class CountedRows:
    """Very many rows, and how often they were asked for."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.asked = 0

    def __len__(self) -> int:
        self.asked += 1
        return self._count

    def __getitem__(self, place: int, /) -> Row:
        self.asked += 1
        return (f"row {place}", place)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


def shown(host: QWidget, model: TableModel) -> QTableView:
    view = table_view(model, "many", "Many rows", stretch=0)
    view.setParent(host)
    suit_many_rows(view)
    host.resize(400, 300)
    host.show()
    QApplication.processEvents()
    return view


def test_pages_are_read_once_and_only_where_they_are_looked_at() -> None:
    reads: list[tuple[int, int]] = []

    def read(first: int, count: int) -> list[Row]:
        reads.append((first, count))
        return [(place,) for place in range(first, first + count)]

    pages = Pages(120, read)
    assert len(pages) == 120
    assert [pages[place] for place in (0, 49, 50, 119, 0)] == [(0,), (49,), (50,), (119,), (0,)]
    assert reads == [(0, 50), (50, 50), (100, 20)]


def test_of_many_pages_only_some_are_kept() -> None:
    reads = []

    def read(first: int, count: int) -> list[Row]:
        reads.append(first)
        return [(first,)] * count

    pages = Pages(50 * 150, read)
    for _ in range(2):
        for place in range(0, len(pages), 50):
            assert pages[place] == (place,)
    assert len(reads) > 200


@pytest.mark.parametrize("deed", ["show", "choose all", "choose one", "end"])
def test_a_view_of_very_many_rows_asks_for_what_is_seen(host: QWidget, deed: str) -> None:
    model = TableModel(("Row", "Number"), host)
    rows = CountedRows(300_000)
    model.show_rows(rows)
    view = shown(host, model)
    if deed == "choose all":
        view.selectAll()
    elif deed == "choose one":
        view.selectRow(200_000)
    elif deed == "end":
        view.scrollToBottom()
    QApplication.processEvents()
    assert 0 < rows.asked < 20_000


@pytest.mark.parametrize("hidden", [True, False])
def test_a_view_of_very_many_rows_asks_for_few_when_it_looks_otherwise(
    host: QWidget, *, hidden: bool
) -> None:
    model = TableModel(("Row", "Number"), host)
    rows = CountedRows(300_000)
    model.show_rows(rows)
    view = shown(host, model)
    view.setHidden(hidden)
    host.setStyleSheet("QTableView { font-size: 19px }")
    QApplication.processEvents()
    assert rows.asked < 20_000


def test_more_rows_before_the_others_leave_what_is_chosen(host: QWidget) -> None:
    model = TableModel(("Row",), host)
    model.show_rows([("b",), ("c",)])
    view = shown(host, model)
    view.selectRow(1)
    model.show_more(1, lambda: [("a",), ("b",), ("c",)])
    assert view.selectionModel().currentIndex().row() == 2
    assert view.selectionModel().currentIndex().data() == "c"
    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "a"


def test_a_tip_shows_what_is_in_a_cell_and_takes_none_of_it_for_html(host: QWidget) -> None:
    model = TableModel(("Row", "Number"), host)
    model.show_rows([('Trade <img src="//far/away.png">', 1_000)])
    tips = [model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(2)]
    assert "<img" not in tips[0]
    assert QTextDocumentFragment.fromHtml(tips[0]).toPlainText() == model.index(0, 0).data()
    assert tips[1] == "1,000"
