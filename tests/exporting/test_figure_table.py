from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError
from annotator.core.figures import FigureName, bars
from annotator.exporting.figure_table import write_figure_table

_NOTHING = bars(FigureName.ACCEPTED_BY_LABEL, [])


def test_a_table_replaces_an_older_one_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("old, and longer than what comes\n")
    write_figure_table(_NOTHING, path)
    assert path.read_text("utf-8") == ",mentions\n"


def test_a_full_disk_leaves_the_older_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("old\n")

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AnnotatorError, match=r"labels\.csv: this file cannot be written"):
        write_figure_table(_NOTHING, path)
    assert path.read_text() == "old\n"
    assert list(tmp_path.iterdir()) == [path]
