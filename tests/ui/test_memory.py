from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.ui import memory


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="others give back by themselves")
def test_memory_that_is_free_between_what_is_in_use_goes_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_PAUSE_MS", 20)
    parts = [bytes(10_000) for _ in range(10_000)]
    kept = parts[::100]
    del parts
    before = _megabytes()
    parent = QObject()
    memory.spare_memory(parent)
    qtbot.waitUntil(lambda: before - _megabytes() > 50)
    assert len(kept) == 100


def test_the_sources_of_modules_are_not_kept_in_memory() -> None:
    code = "import annotator.ui.main_window, linecache; print(len(linecache.cache))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=60)
    assert int(done.stdout) < 10
