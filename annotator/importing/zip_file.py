"""ZIP archives of texts and annotated files, mixed: each file in them is read by its own format.

Nothing is unpacked to the disk. Archives within archives are not opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import PurePosixPath
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.importing.archives import Archive, leads_out, open_archive
from annotator.importing.source import Incoming, Source, clean


def read_zip(source: Source) -> Iterator[Incoming]:
    """Read all files of an archive whose formats are known, as if they lay in a folder.

    Yields a problem for each file that cannot be read. Raises InputError if the archive itself
    cannot be, or if there is nothing in it to read.
    """
    # A format that the user has named is that of the archive, not of the files in it.
    source = replace(source, choices=replace(source.choices, format=""))
    with open_archive(source.stream) as archive:
        names = _to_read(archive.names)
        if not names:
            raise InputError("there are no articles in this archive.")
        for name in names:
            yield from _read(archive, name, source)


def _to_read(names: list[str]) -> list[str]:
    from annotator.importing.paths import is_article, without_companions

    chosen = [name for name in names if not _is_hidden(name) and is_article(PurePosixPath(name))]
    return without_companions(chosen)


def _is_hidden(name: str) -> bool:
    # macOS puts a shadow of every file into a folder __MACOSX.
    folders = PurePosixPath(name).parts[:-1]
    return any(part.startswith((".", "__MACOSX")) and part != ".." for part in folders)


def _read(archive: Archive, name: str, source: Source) -> Iterator[Incoming]:
    from annotator.importing.reading import read_source

    where = f"{clean(source.name)}, {clean(name)}"
    try:
        if leads_out(name):
            raise InputError("its name leads out of the archive; it was left out.")
        if name.lower().endswith(".zip"):
            raise InputError("this is an archive within an archive; unpack it first.")
        with archive.file(name) as stream:
            own = replace(
                source,
                name=PurePosixPath(name).name,
                stream=stream,
                beside=partial(_beside, archive, name),
            )
            yield from (_placed(item, own, where) for item in read_source(own))
    except InputError as error:
        yield Problem(where, error.words)


def _beside(archive: Archive, name: str, other: str) -> BinaryIO | None:
    path = str(PurePosixPath(name).with_name(other))
    return BytesIO(archive.read(path)) if path in archive else None


def _placed(item: Incoming, source: Source, where: str) -> Incoming:
    """Return an item whose problem, if it is one, says in which archive the file is."""
    if not isinstance(item, Problem):
        return item
    return Problem(
        where + item.where.removeprefix(clean(source.name)), item.sentence, item.fatal, item.spans
    )
