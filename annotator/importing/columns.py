"""Which column of a table, or which key of a record, holds the text, the title and so on.

The user may say so; what is not said is told by the usual names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.importing.json_record import quoted

# Role → names of columns that mostly mean it, in small letters without blanks and marks.
_NAMES = {
    "text": "text fulltext articletext body bodytext articlebody maintext content contents article"
    " story storytext document paragraph transcript texto texte volltext",
    "title": "title headline heading head titel titre titulo subject",
    "date": "date published publisheddate publicationdate publicationtime publishedat pubdate"
    " dateofpublication datum fecha publishdate datepublished isodate day",
    "source": "source outlet publisher publication newspaper medium media sourcename site feed",
    "language": "language lang sprache langue idioma",
    "address": "address url link uri href weblink permalink articleurl",
}
ROLES = tuple(_NAMES)
_ROLE_OF = {name: role for role, names in _NAMES.items() for name in names.split()}
_MARKS = re.compile(r"[\W_]+")
_SHOWN = 12  # columns that a sentence names


def role_of(column: str) -> str:
    """Return the role that a column of that name mostly has; empty for an unusual name."""
    return _ROLE_OF.get(_MARKS.sub("", column.lower()), "")


def roles(columns: Sequence[str], chosen: Mapping[str, str]) -> dict[str, int]:
    """Return for each role the number of its column, counted from 0.

    Raises InputError if a chosen column is not there, or if nothing tells where the texts are.
    """
    found = {role: _chosen(columns, role, name) for role, name in chosen.items() if name}
    taken = set(found.values())
    for number, role in _by_usual_names(columns):
        if role not in found and chosen.get(role) != "" and number not in taken:
            found[role] = number
    if "text" not in found:
        raise InputError(
            "no column is known to hold the texts; say which one does. {columns}",
            columns=_there_are(columns),
        )
    return found


def _by_usual_names(columns: Sequence[str]) -> list[tuple[int, str]]:
    """Return columns with usual names and their roles, the most usual names first."""
    order = list(_ROLE_OF)
    named = [(number, _MARKS.sub("", column.lower())) for number, column in enumerate(columns)]
    known = sorted((order.index(name), number) for number, name in named if name in _ROLE_OF)
    return [(number, _ROLE_OF[order[place]]) for place, number in known]


def _chosen(columns: Sequence[str], role: str, name: str) -> int:
    if role not in ROLES:
        raise InputError(
            "{role} is nothing a column can hold; choose {known}.",
            role=quoted(role),
            known=_listed(ROLES),
        )
    if name in columns:
        return columns.index(name)
    if name.isdecimal() and 1 <= int(name[:9]) <= len(columns):
        return int(name) - 1
    raise InputError(
        "there is no column {name}. {columns}", name=quoted(name), columns=_there_are(columns)
    )


def _there_are(columns: Sequence[str]) -> str:
    names = ", ".join(quoted(column) for column in columns[:_SHOWN])
    if len(columns) > _SHOWN:
        more = len(columns) - _SHOWN
        return worded("There are {names} and {n} more.", names=names, n=more)
    return worded("There are {names}.", names=names) if names else worded("There are none.")


def _listed(names: Sequence[str]) -> str:
    return worded("{names} or {last}", names=", ".join(names[:-1]), last=names[-1])
