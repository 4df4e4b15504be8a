"""What the program does not need any more goes back to the system."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def give_memory_back() -> None:
    """Have the C library give back the memory that it keeps for later; some milliseconds.

    Between what is still in use glibc keeps what was freed, and after hours of panels and projects
    that is tens of megabytes. Others give back by themselves.
    https://man7.org/linux/man-pages/man3/malloc_trim.3.html
    """
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)
