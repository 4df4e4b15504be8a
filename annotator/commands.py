"""The command lines of this program: its verbs, and how it starts itself again."""

from __future__ import annotations

import sys
from pathlib import Path

VERBS = (
    "import",
    "suggest",
    "export",
    "stats",
    "evaluate",
    "verify",
    "terms",
    "doctor",
    "formats",
)


def program(*arguments: str) -> list[str]:
    """Return the command line that starts this same program again with other arguments."""
    if getattr(sys, "frozen", False):
        # On Windows the program with the window has no streams to speak through; its twin has.
        twin = Path(sys.executable).with_name("annotator-cli.exe")
        return [str(twin) if twin.is_file() else sys.executable, *arguments]
    return [sys.executable, "-m", "annotator", *arguments]
