"""What an import would bring, looked at in a thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.exchange import Problem

if TYPE_CHECKING:
    from annotator.importing.preview import FilePreview

_MOST_FILES = 50  # looked into


@dataclass(frozen=True, slots=True)
class Found:
    """The files that there are, and a problem for each path that has none."""

    files: list[Path]
    problems: list[Problem]


def look_into(
    paths: Sequence[Path], columns: Mapping[str, str], found: Found | None = None
) -> Iterator[Found | FilePreview]:
    """Yield what files there are, and then what is in the first of them, one by one.

    `columns` are those that the user chose for tables, `found` the files if they are known.
    """
    # Imported here: the readers are not needed before the window is shown.
    from annotator.importing.paths import find_files
    from annotator.importing.preview import preview_file
    from annotator.importing.source import Choices

    if found is None:
        found = Found(*find_files(paths))
    yield found
    for path in found.files[:_MOST_FILES]:
        yield preview_file(path, Choices(columns=columns))
