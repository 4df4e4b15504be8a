"""Articles that a file names by their numbers."""

from __future__ import annotations

from pathlib import Path

from annotator.core.errors import AnnotatorError, InputError
from annotator.project import Project

_LONGEST = 18  # digits; SQLite has no greater numbers


def named_articles(path: Path, project: Project) -> frozenset[int]:
    """Read the numbers of articles, one a line; blank lines are passed over.

    Raises InputError if there are none, or if one is not that of an article in the project.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise AnnotatorError(
            "{path}: this file cannot be read ({why}).", path=path, why=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise InputError("{path}: this is no list of numbers of articles.", path=path) from error
    known = frozenset(project.article_ids())
    named = frozenset(
        _number(path, line_number, line.strip(), known)
        for line_number, line in enumerate(lines, start=1)
        if line.strip()
    )
    if not named:
        raise InputError(
            "{path}: no article is named here; write their numbers, one a line.", path=path
        )
    return named


def _number(path: Path, line_number: int, words: str, known: frozenset[int]) -> int:
    if words.isascii() and words.isdecimal() and len(words) <= _LONGEST and int(words) in known:
        return int(words)
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    raise InputError(
        "{path}, line {line}: “{shown}” is not the number of an article in the project; its"
        " table “article” has them in the column “id”.",
        path=path,
        line=line_number,
        shown=shown,
    )
