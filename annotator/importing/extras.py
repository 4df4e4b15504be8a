"""Optional parts of the program: the sentence that names what is missing and how to get it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from annotator.core.errors import InputError
from annotator.core.messages import worded


@contextmanager
def optional_part(extra: str, kind: str) -> Iterator[None]:
    """Turn the failure to import a library into InputError: which files need which part."""
    try:
        yield
    except ImportError as error:
        raise InputError(_way_out(extra, kind)) from error


def _way_out(extra: str, kind: str) -> str:
    command = f"python -m pip install 'annotator[{extra}]'"
    if getattr(sys, "frozen", False):
        return worded(
            "the standalone program does not read {kind}; save the text as a .txt or .docx"
            " file and import that, or read it with a program installed by: {command}",
            kind=kind,
            command=command,
        )
    return worded(
        "reading {kind} needs a part of the program that is not installed; install it with:"
        " {command}",
        kind=kind,
        command=command,
    )
