"""The files to import among the files and folders that a user names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.core.exchange import Problem
from annotator.importing.formats import format_of, known_endings

_ABOUT_THE_FOLDER = {"README", "LICENSE", "LICENCE"}


def find_files(paths: Sequence[Path]) -> tuple[list[Path], list[Problem]]:
    """Return the files to import, each once, and a problem for each path that yields none.

    Folders are searched with all that is in them, in the order of names. Within them, hidden
    files, files about the folder itself and files of other formats are passed over.
    """
    files: dict[Path, Path] = {}
    problems: list[Problem] = []
    for path in paths:
        try:
            for file in _search(path, problems) if path.is_dir() else _named(path, problems):
                files.setdefault(file.resolve(), file)
        except OSError as error:
            problems.append(_unreadable(path, error))
    return list(files.values()), problems


def _named(path: Path, problems: list[Problem]) -> Iterator[Path]:
    if not path.exists():
        problems.append(Problem(str(path), "there is no such file or folder; check the spelling."))
    elif not path.is_file():
        problems.append(Problem(str(path), "this is neither a file nor a folder; name a file."))
    elif format_of(path) is None:
        problems.append(Problem(str(path), unknown_ending(path)))
    else:
        yield path


def unknown_ending(path: Path) -> str:
    """Return the sentence about a file whose ending stands for no format."""
    ending = f"files that end in {path.suffix}" if path.suffix else "files without an ending"
    return f"{ending} cannot be imported; save it as {known_endings()}."


def _search(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    unreadable: list[OSError] = []
    found = 0
    for place, folders, names in os.walk(folder, onerror=unreadable.append):
        # os.walk goes on into what is left in its list, in this order.
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        articles = [Path(place, name) for name in sorted(names) if _is_article(name)]
        found += len(articles)
        yield from (article for article in articles if article.is_file())
    problems += (_unreadable(error.filename or folder, error) for error in unreadable)
    if not found and not unreadable:
        sentence = f"there are no articles in this folder; they end in {known_endings()}."
        problems.append(Problem(str(folder), sentence))


def _is_article(name: str) -> bool:
    about_the_folder = name.partition(".")[0].upper() in _ABOUT_THE_FOLDER
    return not name.startswith(".") and not about_the_folder and format_of(Path(name)) is not None


def _unreadable(path: Path | str, error: OSError) -> Problem:
    return Problem(str(path), f"this cannot be read ({error.strerror}); check its permissions.")
