"""What the tests of importing share: a way to read bytes as a file of some name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing.reading import read_files
from annotator.importing.source import NO_CHOICES, Choices

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return a function that reads bytes under a file name, with the options of `read_files`."""

    def read_bytes(
        name: str,
        data: bytes | str,
        labels: frozenset[str] | None = None,
        *,
        overlap: bool = False,
        choices: Choices = NO_CHOICES,
    ) -> tuple[list[IncomingArticle], list[Problem]]:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        read = list(read_files([path], labels, overlap=overlap, choices=choices))
        articles = [item for item in read if isinstance(item, IncomingArticle)]
        return articles, [item for item in read if isinstance(item, Problem)]

    return read_bytes
