"""Reading what can still be read of a damaged project file, article by article."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from annotator.core.annotation import Annotation
from annotator.core.errors import ProjectError
from annotator.core.markup import Markup
from annotator.core.suggestion import Suggestion
from annotator.store.articles import annotations_of, read_article, suggestions_of
from annotator.store.file import ProjectFile

Mark = TypeVar("Mark", Annotation, Suggestion)
_BEYOND = 1_000  # articles in a row that cannot be read, after which there are no more


@contextmanager
def damaged_file(path: Path) -> Iterator[ProjectFile]:
    """Open a project file whatever state it is in, for reading only."""
    file = ProjectFile(path, read_only=True)
    try:
        yield file
    finally:
        with suppress(ProjectError):
            file.close()


def readable_articles(file: ProjectFile) -> Iterator[Markup | ProjectError]:
    """Yield each article with its marks, or the reason why it cannot be read.

    Where only its suggestions or only its annotations cannot be read, it comes without them,
    behind the reason.
    """
    for number in _numbers(file):
        try:
            article = read_article(file, number)
        except ProjectError as error:
            yield error
            continue
        suggestions = yield from _tried(suggestions_of, file, number)
        annotations = yield from _tried(annotations_of, file, number)
        yield Markup.listed(article, suggestions, annotations)


def _tried(
    read: Callable[[ProjectFile, int], list[Mark]], file: ProjectFile, number: int
) -> Generator[ProjectError, None, list[Mark]]:
    try:
        return read(file, number)
    except ProjectError as error:
        yield error
        return []


def _numbers(file: ProjectFile) -> Iterator[int]:
    """Yield the numbers of all articles that are known of, readable or not."""
    try:
        numbers = [number for (number,) in file.rows("SELECT id FROM article ORDER BY id")]
    except ProjectError:
        yield from _one_by_one(file)
    else:
        yield from numbers


def _one_by_one(file: ProjectFile) -> Iterator[int]:
    """Try one number after the other, where their list is damaged."""
    number = last = 0
    while number - last < _BEYOND:
        number += 1
        with suppress(ProjectError):
            if file.row("SELECT 1 FROM article WHERE id = ?", [number]):
                last = number
                yield number
