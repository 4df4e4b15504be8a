from __future__ import annotations

import os
import platform
from pathlib import Path

import pytest

from annotator.ui.memory import give_memory_back


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="others give back by themselves")
def test_memory_that_is_free_between_what_is_in_use_goes_back() -> None:
    parts = [bytes(10_000) for _ in range(10_000)]
    kept = parts[::100]
    del parts
    before = _megabytes()
    give_memory_back()
    assert before - _megabytes() > 50
    assert len(kept) == 100
