"""Exports that appear whole or not at all, with a sentence where they cannot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.core.errors import AnnotatorError
from annotator.core.whole_file import whole_file


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of `path` when the block ends without error.

    After an error, `path` is as it was before and nothing is left beside it. Raises
    AnnotatorError if the file cannot be written.
    """
    try:
        _refuse_other_things(path)
        with whole_file(path) as stream:
            yield stream
    except OSError as error:
        raise AnnotatorError(
            "{path}: this file cannot be written ({why}); choose another place, or make room"
            " there.",
            path=path,
            why=error.strerror,
        ) from error


def _refuse_other_things(path: Path) -> None:
    """Refuse folders and devices, on which writing an export would fail late."""
    if path.exists() and not path.is_file():
        raise AnnotatorError(
            "{path}: this is not a file that can be replaced; name another one.", path=path
        )
