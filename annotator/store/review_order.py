"""The next undecided suggestion of an article in one of the orders of core.review_order."""

from __future__ import annotations

from annotator.core.review_order import Ordered, ReviewOrder, Sorting
from annotator.core.suggestion import Suggestion
from annotator.store.file import ProjectFile
from annotator.store.rows import SUGGESTION_COLUMNS, suggestion_from_row

# What core.review_order.Sorting.place returns, in SQL; `rank` is the label's place in the scheme.
_PLACES = {
    ReviewOrder.READING: ("start", '"end"', "label"),
    ReviewOrder.DOUBTFUL: ("score", "start", '"end"', "label"),
    ReviewOrder.LABEL: ("rank", "label", "start", '"end"'),
    ReviewOrder.CONCEPT: ("concept = ''", "concept", "start", '"end"', "label"),
}


def undecided_beside(
    file: ProjectFile,
    article_id: int,
    sorting: Sorting,
    mark: Ordered | None,
    *,
    backwards: bool = False,
) -> Suggestion | None:
    """Return the undecided suggestion that follows a mark, or the one that precedes it.

    Without a mark that is the first of all, or the last. None if there is no such suggestion.
    """
    columns = _PLACES[sorting.order]
    values: dict[str, object] = {"article": article_id}
    values |= {f"label_{place}": label for place, label in enumerate(sorting.labels)}
    sql = f"SELECT {SUGGESTION_COLUMNS} FROM {_waiting(len(sorting.labels))}"
    if mark is not None:
        here = {f"here_{place}": part for place, part in enumerate(sorting.place(mark))}
        names = ", ".join(f":{name}" for name in here)
        sql += f" WHERE ({', '.join(columns)}) {'<' if backwards else '>'} ({names})"
        values |= here
    order = ", ".join(f"{column} DESC" if backwards else column for column in columns)
    found = file.read(suggestion_from_row, f"{sql} ORDER BY {order} LIMIT 1", values)
    return found[0] if found else None


def _waiting(labels: int) -> str:
    """Return SQL for the undecided suggestions of an article, with the places of their labels."""
    cases = " ".join(f"WHEN :label_{place} THEN {place}" for place in range(labels))
    rank = f"CASE label {cases} ELSE {labels} END" if labels else "0"
    return (
        f"(SELECT *, {rank} AS rank FROM suggestion WHERE article_id = :article AND undecided = 1)"
    )
