"""A clock that is set back: order, undo, copies and the chain go by what was done, not by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator import project as project_module
from annotator.core import rules
from annotator.core.timeline import BatchFilter
from annotator.project import Project
from annotator.store.copies import copies, keep_copy
from tests.builders import mention, shown
from tests.store.test_chain import stored, worked_out

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def backwards(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes back by an hour whenever somebody looks at it."""
    moment = NOON

    def now() -> str:
        nonlocal moment
        moment -= timedelta(hours=1)
        return moment.isoformat(timespec="milliseconds")

    monkeypatch.setattr(project_module, "now", now)


def accept(project: Project, words: str) -> None:
    marks = project.markup(1)
    project.perform(rules.accept(marks, [mention(marks, words)], project.stamp()))


@pytest.mark.usefixtures("backwards")
def test_what_was_done_last_is_undone_first(project: Project) -> None:
    accept(project, "Brazil")
    accept(project, "BRICS")
    times = [step.made_at for step in project.history()]
    assert times == sorted(times, reverse=True)  # the clock did go back
    undone = project.undo()
    assert undone is not None
    assert undone.what == "accept “BRICS”"
    assert ("Brazil", "GPE", "accepted") in shown(project.markup(1))
    assert project.redo() is not None
    assert ("BRICS", "POLICY", "accepted") in shown(project.markup(1))
    assert list(project.faults()) == []
    assert stored(project.path) == worked_out(project.path)


@pytest.mark.usefixtures("backwards")
def test_the_journal_keeps_its_order_and_can_be_taken_back(project: Project) -> None:
    accept(project, "Brazil")
    accept(project, "BRICS")
    assert project.timeline.numbers(BatchFilter()) == [1, 2]
    project.take_back(project.timeline.taking_back([1]))
    assert ("Brazil", "GPE", "suggested") in shown(project.markup(1))
    assert ("BRICS", "POLICY", "accepted") in shown(project.markup(1))
    assert list(project.faults()) == []


def test_the_gold_of_now_has_what_was_decided_in_a_past_that_is_to_come(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    later, earlier = (at.isoformat(timespec="milliseconds") for at in (NOON, NOON - timedelta(1)))
    monkeypatch.setattr(project_module, "now", lambda: later)
    accept(project, "Brazil")
    monkeypatch.setattr(project_module, "now", lambda: earlier)
    accept(project, "BRICS")
    (gold,) = project.timeline.gold_at("", done=False)
    assert len(gold.mentions) == 2


@pytest.mark.parametrize("back", [timedelta(minutes=10), timedelta(days=1), timedelta(days=3000)])
def test_the_newest_copy_is_kept_however_old_it_seems(
    project: Project, tmp_path: Path, back: timedelta
) -> None:
    folder = tmp_path / "copies"
    for minute in range(8):
        project.undo() if minute % 2 else accept(project, "Brazil")
        assert keep_copy(project.path, folder, NOON + timedelta(minutes=minute))
    accept(project, "BRICS")
    made = keep_copy(project.path, folder, NOON - back)
    assert made is not None
    assert made in [copy.path for copy in copies(folder)]
