"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of `path` when the block ends without error.

    After an error, `path` is as it was before and nothing is left beside it. A device or a pipe is
    written to as it is. Raises OSError if the file cannot be written.
    """
    goal = Path(os.path.realpath(path))  # a link goes on pointing to what is replaced
    if goal.exists() and not goal.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    draft = goal.with_name(f".annotator-{uuid.uuid4().hex}.tmp")
    try:
        with draft.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(goal)
    finally:
        with suppress(OSError):  # it is gone already unless something went wrong
            draft.unlink()
