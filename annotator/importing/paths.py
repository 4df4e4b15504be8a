"""The files to import among the files and folders that a user names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.formats import formats_of, known_endings, unknown_ending
from annotator.importing.plugins import added_formats

_ABOUT_THE_FOLDER = {"README", "LICENSE", "LICENCE", "TYPESYSTEM"}
_BESIDE_EXPORTS = (".config.xml", ".card.md")  # the set-up of Label Studio, our data cards
_SPANS, _TEXT = ".ann", ".txt"  # brat's pair of files, of which the first is read


def find_files(paths: Sequence[Path], format_: str = "") -> tuple[list[Path], list[Problem]]:
    """Return the files to import, each once, and a problem for each path that yields none.

    Folders are searched with all that is in them, in the order of names. Within them, hidden
    files, files about the folder itself and files of other formats are passed over. If the user
    names a format, named files may have any ending.
    """
    files: dict[Path, Path] = {}
    problems: list[Problem] = []
    for path in paths:
        try:
            found = _search(path, problems) if path.is_dir() else _named(path, format_, problems)
            for file in found:
                files.setdefault(file.resolve(), file)
        except OSError as error:
            problems.append(_unreadable(path, error))
    kept = set(without_companions([str(path) for path in files]))
    return [file for path, file in files.items() if str(path) in kept], problems


def is_article(path: PurePath) -> bool:
    """Tell whether a file found in a folder or an archive may be one to import."""
    about_the_folder = path.name.partition(".")[0].upper() in _ABOUT_THE_FOLDER
    if path.name.startswith(".") or about_the_folder or path.name.endswith(_BESIDE_EXPORTS):
        return False
    return bool(formats_of(path.name))


def without_companions(names: list[str]) -> list[str]:
    """Leave out the texts that are read with a file of spans which is there as well."""
    texts = {name[: -len(_SPANS)] + _TEXT for name in names if name.endswith(_SPANS)}
    return [name for name in names if name not in texts]


def _named(path: Path, format_: str, problems: list[Problem]) -> Iterator[Path]:
    if not path.exists():
        problems.append(
            Problem(str(path), worded("there is no such file or folder; check the spelling."))
        )
    elif not path.is_file():
        problems.append(
            Problem(str(path), worded("this is neither a file nor a folder; name a file."))
        )
    elif not format_ and not formats_of(path.name):
        problems.extend(added_formats()[1])
        problems.append(Problem(str(path), unknown_ending(path.name)))
    else:
        yield path


def _search(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    unreadable: list[OSError] = []
    found = 0
    for place, folders, names in os.walk(folder, onerror=unreadable.append):
        # os.walk goes on into what is left in its list, in this order.
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        articles = [Path(place, name) for name in sorted(names) if is_article(Path(name))]
        found += len(articles)
        yield from (article for article in articles if article.is_file())
    problems += (_unreadable(error.filename or folder, error) for error in unreadable)
    if not found and not unreadable:
        sentence = worded(
            "there are no articles in this folder; they end in {known}.",
            known=known_endings(),
        )
        problems.append(Problem(str(folder), sentence))


def _unreadable(path: Path | str, error: OSError) -> Problem:
    return Problem(
        str(path), worded("this cannot be read ({why}); check its permissions.", why=error.strerror)
    )
