"""Optional parts of the program: the sentence that names what is missing and how to get it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from annotator.core.errors import InputError


@contextmanager
def optional_part(extra: str, kind: str) -> Iterator[None]:
    """Turn the failure to import a library into InputError: which files need which part."""
    try:
        yield
    except ImportError as error:
        raise InputError(
            f"reading {kind} needs a part of the program that is not installed;"
            f" install it with: python -m pip install 'annotator[{extra}]'"
        ) from error
