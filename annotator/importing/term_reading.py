"""What all readers of term files share: the text, and the sentence about a line that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.core.errors import InputError
from annotator.core.terms import Concept, read_concept

_MOST = 64 * 2**20
_STAND_IN = "initiative"  # a kind whose terms have no plural of their own


@dataclass(frozen=True, slots=True)
class TermsRead:
    """The concepts of a file, and a sentence about each line that had to be left out.

    A concept whose kind, name or label the file does not say has an empty one. `rules` tells
    whether the file says how terms match; otherwise a term that is known already stays as it is.
    """

    concepts: tuple[Concept, ...]
    left_out: tuple[str, ...] = ()
    rules: bool = True


def text_of(path: Path) -> str:
    """Return a file's text; raises InputError if it cannot be read, is too large or not UTF-8."""
    try:
        if path.stat().st_size > _MOST:
            raise InputError("{path}: this file is larger than 64 MB; split it.", path=path)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise InputError(
            "{path}, line {line}: this is not UTF-8 text; save it as that.", path=path, line=line
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(
            "{path}: this file cannot be read ({why}).", path=path, why=reason
        ) from error


def concept_of(row: Mapping[str, object]) -> Concept:
    """Read a concept of which kind, name and label may be missing; ValueError as `read_concept`."""
    said = {key: value for key, value in row.items() if value != ""}
    ordinary = {"kind": _STAND_IN, "name": str(said.get("id", ""))}
    concept = read_concept(ordinary | said)
    return replace(
        concept,
        kind=concept.kind if "kind" in said else "",
        name=concept.name if "name" in said else "",
        label=concept.label if "label" in said else "",
    )
