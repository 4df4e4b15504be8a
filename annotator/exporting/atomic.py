"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator.core.errors import AnnotatorError


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of `path` when the block ends without error.

    After an error, `path` is as it was before and nothing is left beside it. Raises
    AnnotatorError if the file cannot be written.
    """
    goal = Path(os.path.realpath(path))  # a link goes on pointing to what is replaced
    draft = goal.with_name(f".annotator-{uuid.uuid4().hex}.tmp")
    try:
        _refuse_other_things(goal, path)
        with draft.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(goal)
    except OSError as error:
        raise AnnotatorError(
            "{path}: this file cannot be written ({why}); choose another place, or make room"
            " there.",
            path=path,
            why=error.strerror,
        ) from error
    finally:
        with suppress(OSError):  # it is gone already unless something went wrong
            draft.unlink()


def _refuse_other_things(goal: Path, path: Path) -> None:
    """Refuse folders and devices, which writing would replace or fail on late."""
    if goal.exists() and not goal.is_file():
        raise AnnotatorError(
            "{path}: this is not a file that can be replaced; name another one.", path=path
        )
