"""The program holds little memory that it does not need, and gives back what it had for a while."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache

_PAUSE_MS = 60_000
_PICTURES = 1024  # KB, where Qt has ten times that: all our icons in two sets of colours
# https://man7.org/linux/man-pages/man3/mallopt.3.html
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_LARGE = 2**17  # bytes, glibc's own value to begin with


def spare_memory(parent: QObject) -> None:
    """Hold little from now on, and give unused memory back every minute while the parent is there.

    Between what is still in use glibc keeps what was freed, and after hours of panels and projects
    that is tens of megabytes. Others give back by themselves.
    """
    QPixmapCache.setCacheLimit(_PICTURES)
    if sys.platform == "linux":
        _keep_large_blocks_apart()
        timer = QTimer(parent, interval=_PAUSE_MS)
        timer.timeout.connect(give_back)
        timer.start()


def _keep_large_blocks_apart() -> None:
    """Take large blocks from the system one by one, so that each goes back by itself.

    glibc would do so too, but of ever larger ones only, after the first of them is freed. One arena
    is enough for all threads, since Python lets one of them run at a time.
    """
    with suppress(AttributeError):  # another C library
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE)
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Give unused memory back, which takes 5 to 10 ms.

    https://man7.org/linux/man-pages/man3/malloc_trim.3.html
    """
    with suppress(AttributeError):  # another C library
        ctypes.CDLL(None).malloc_trim(0)
