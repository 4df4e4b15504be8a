"""The short torture: what `make torture` and `make endurance` do at length."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui import suggestion_run
from tests.torture.endurance import Sample, at_work
from tests.torture.kills import Torture
from tests.torture.ledger import Ledger, Lost, Told
from tests.ui.conftest import FakeWorker

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with the signals of Unix"),
]


@pytest.mark.parametrize(("kind", "kills"), [("project", 3), ("window", 2), ("command", 1)])
def test_nothing_acknowledged_is_lost_by_a_kill(tmp_path: Path, kind: str, kills: int) -> None:
    torture = Torture(seed=kills, folder=tmp_path)
    torture.run(kind, kills)
    assert sum(torture.figures.kills.values()) + torture.figures.ended == kills


def test_what_is_lost_doubled_or_there_in_part_is_noticed(tmp_path: Path) -> None:
    torture = Torture(seed=1, folder=tmp_path)
    path = tmp_path / "work.annot"
    path.write_bytes(torture._fresh())
    empty = Ledger.read(path)
    told = Told([{"begin": "a decision", "count": 1}, {"made": ["accept", 1, "ab" * 32]}])
    with pytest.raises(Lost, match="1 batches were acknowledged, 0 others are there"):
        empty.after(told, path)
    imported = Told([{"begin": "import", "count": 10}, {"articles": 1_010}])
    with pytest.raises(Lost, match=r"1010 articles were acknowledged, 1000 are there"):
        empty.after(imported, path)
    suggested = Told([{"suggested": [1, "terms 1"]}])
    with pytest.raises(Lost, match="the suggestions of article 1"):
        empty.after(suggested, path)
    waiting = {"made": ["set_language", 1, "ab" * 32], "waiting": [1, 2]}
    assert Told([*suggested.lines, waiting]).suggested == {1: ""}
    assert Told([waiting, *suggested.lines]).suggested == {1: "terms 1"}


def test_hours_leave_nothing_behind_in_the_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggestion_run, "program", FakeWorker(tmp_path).program)
    with at_work(tmp_path, articles=20) as stamina:
        stamina.round()
        warm, before = stamina.round(), Sample.take()
        last, after = stamina.round(), Sample.take()
    assert last.objects <= warm.objects + 2  # what is under way at that moment
    assert last.widgets <= warm.widgets
    assert last.timers <= warm.timers + 2
    assert after.threads <= before.threads + 1
    assert after.files <= before.files + 2
