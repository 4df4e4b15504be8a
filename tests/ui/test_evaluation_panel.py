"""The evaluation panel: figures, what differs, and the way to the place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.project import Chosen, Project
from annotator.ui import dialogs, evaluation_panel
from annotator.ui.evaluation_panel import EvaluationPanel


@pytest.fixture
def panel(news: Path, qtbot: QtBot) -> Iterator[EvaluationPanel]:
    made = EvaluationPanel(news, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    yield made
    made.close_panel()


def _wait(panel: EvaluationPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel._runs, timeout=30_000)


def _rows(panel: EvaluationPanel) -> list[list[str]]:
    model = panel.differences
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_own_gold_is_compared_at_once(panel: EvaluationPanel, news: Path, qtbot: QtBot) -> None:
    _wait(panel, qtbot)
    with_gold = Project.open(news, "Ana", read_only=True)
    done = with_gold.progress().done
    with_gold.close()
    assert done
    assert panel.summary.text().startswith(f"{done} article")
    assert panel.scores.index(0, 0).data() == "Place and label"


def test_a_gold_file_is_compared_and_a_difference_leads_to_its_place(
    panel: EvaluationPanel,
    news: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _wait(panel, qtbot)
    gold, number = _gold_with_one_more(news, tmp_path)
    monkeypatch.setattr(dialogs, "ask_gold", lambda _parent: gold)
    panel._with_file.click()
    _wait(panel, qtbot)
    missed = [row for row in _rows(panel) if row[:2] == ["missed", "LAW"]]
    assert len(missed) == 1
    row = _rows(panel).index(missed[0])
    with qtbot.waitSignal(panel.place_chosen) as chosen:
        panel._pick(panel.differences.index(row, 0))
    assert chosen.args == [number, Span(0, 3)]


def test_of_many_differences_the_first_are_listed(
    panel: EvaluationPanel,
    news: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _wait(panel, qtbot)
    gold, _ = _gold_with_one_more(news, tmp_path)
    monkeypatch.setattr(evaluation_panel, "_LISTED", 1)
    panel.compare(gold)
    _wait(panel, qtbot)
    assert panel.differences.rowCount() == 1
    assert "4 differences. The first 1 of them are listed." in panel.summary.text()


def test_without_gold_the_panel_says_what_is_missing(
    panel: EvaluationPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    _wait(panel, qtbot)
    other = tmp_path / "other.jsonl"
    other.write_text(json.dumps({"text": "Nothing of this project."}) + "\n", encoding="utf-8")
    panel.compare(other)
    _wait(panel, qtbot)
    assert "Import the same texts first" in panel.summary.text()


def test_no_second_comparison_beside_the_first(panel: EvaluationPanel, qtbot: QtBot) -> None:
    running = list(panel._runs)
    panel.compare(None)
    assert panel._runs == running
    assert not panel._own.isEnabled()
    _wait(panel, qtbot)
    assert panel._own.isEnabled()


def test_picking_nothing_leads_nowhere(panel: EvaluationPanel, qtbot: QtBot) -> None:
    _wait(panel, qtbot)
    with qtbot.assertNotEmitted(panel.place_chosen):
        panel._pick(QModelIndex())


def test_numbers_stand_at_the_right(panel: EvaluationPanel, qtbot: QtBot) -> None:
    _wait(panel, qtbot)
    alignment = panel.scores.index(0, 4).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def _gold_with_one_more(news: Path, folder: Path) -> tuple[Path, int]:
    """Write the project's own marks as gold, with one LAW more; return the file and its article."""
    project = Project.open(news, "Ana", read_only=True)
    marked = next(project.marked_articles(Chosen.ACCEPTED))
    project.close()
    record = {
        "text": marked.article.text,
        "spans": [{"start": 0, "end": 3, "label": "LAW"}],
    }
    path = folder / "gold.jsonl"
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    return path, marked.article.id
