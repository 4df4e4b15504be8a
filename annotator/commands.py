"""The command lines of this program: its verbs, and how it starts itself again."""

from __future__ import annotations

import sys

VERBS = ("import", "suggest", "export", "stats", "verify", "doctor", "formats")


def program(*arguments: str) -> list[str]:
    """Return the command line that starts this same program again with other arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "annotator", *arguments]
