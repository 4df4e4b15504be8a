"""The marks of one article, read from the project file where they are needed, and no others."""

from __future__ import annotations

from annotator.core.annotation import Annotation
from annotator.core.changes import AnnotationChange
from annotator.core.mark_source import Outline
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.store.file import ProjectFile
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    SUGGESTION_COLUMNS,
    annotation_from_row,
    suggestion_from_row,
)

# Nothing that starts farther off than the article's longest span can reach into a stretch. Told
# so, SQLite finds the marks of a stretch by their index, in an article of any length.
_STRETCH = 'article_id = :article AND start < :end AND "end" > :start AND start > :start - :longest'
_ORDER = 'ORDER BY start, "end", label'
_BACKWARDS = 'ORDER BY start DESC, "end" DESC, label DESC'
_ANNOTATIONS = f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE {_STRETCH} {_ORDER}"
_SUGGESTIONS = f"SELECT {SUGGESTION_COLUMNS} FROM suggestion WHERE {_STRETCH}"
_WAITING = f"SELECT {SUGGESTION_COLUMNS} FROM suggestion WHERE article_id = ? AND undecided = 1"
# What is seen: undecided suggestions, and decisions but for rejections beneath accepted spans.
_OUTLINES = """
SELECT start, "end", label, 'suggested' FROM suggestion
WHERE article_id = :article AND start >= :first AND start < :last AND undecided = 1
UNION ALL
SELECT start, "end", label, state FROM annotation AS a
WHERE article_id = :article AND start >= :first AND start < :last
AND (state = 'accepted' OR :overlap OR NOT EXISTS (
    SELECT 1 FROM annotation AS over WHERE over.article_id = a.article_id
    AND over.start < a."end" AND over."end" > a.start AND over.start > a.start - :longest
    AND over.state = 'accepted'))
ORDER BY 1, 2, 3
"""
_FACTS = "SELECT undecided, decided, longest FROM article WHERE id = ?"


class StoredMarks:
    """The marks of an article as the project file holds them now; see core.mark_source."""

    def __init__(self, file: ProjectFile, article_id: int) -> None:
        self._file = file
        self._article_id = article_id
        self._facts: tuple[int, int, int] | None = None

    @property
    def overlap(self) -> bool:
        """Whether accepted spans may overlap."""
        return self._file.overlap

    @property
    def longest(self) -> int:
        """A length that no span exceeds."""
        return self._read_facts()[2]

    def annotations(self, stretch: Span) -> list[Annotation]:
        """Return the decisions of a stretch, hidden ones included."""
        return self._file.read(annotation_from_row, _ANNOTATIONS, self._place(stretch))

    def suggestions(self, stretch: Span) -> list[Suggestion]:
        """Return the suggestions of a stretch, decided and hidden ones included."""
        sql = f"{_SUGGESTIONS} {_ORDER}"
        return self._file.read(suggestion_from_row, sql, self._place(stretch))

    def undecided(self, stretch: Span) -> list[Suggestion]:
        """Return the undecided suggestions of a stretch."""
        sql = f"{_SUGGESTIONS} AND undecided = 1 {_ORDER}"
        return self._file.read(suggestion_from_row, sql, self._place(stretch))

    def undecided_from(self, start: int) -> Suggestion | None:
        """Return the first undecided suggestion that starts at `start` or later."""
        return self._one(f"{_WAITING} AND start >= ? {_ORDER} LIMIT 1", start)

    def undecided_before(self, start: int) -> Suggestion | None:
        """Return the last undecided suggestion that starts before `start`."""
        return self._one(f"{_WAITING} AND start < ? {_BACKWARDS} LIMIT 1", start)

    def outlines(self, first: int, last: int) -> list[Outline]:
        """Return what is seen that starts from `first` on and before `last`, in reading order."""
        place = {"article": self._article_id, "first": first, "last": last}
        known = {"longest": self.longest, "overlap": self.overlap}
        return self._file.rows(_OUTLINES, place | known)

    def counts(self) -> tuple[int, int]:
        """Return how many suggestions are undecided, and how many decisions there are."""
        return self._read_facts()[:2]

    def follow(self, change: AnnotationChange) -> None:
        """Take over a change that has been stored: nothing that has been read holds any more."""
        del change
        self._facts = None

    def _one(self, sql: str, start: int) -> Suggestion | None:
        found = self._file.read(suggestion_from_row, sql, [self._article_id, start])
        return found[0] if found else None

    def _place(self, stretch: Span) -> dict[str, object]:
        place: dict[str, object] = {"article": self._article_id, "longest": self.longest}
        return place | {"start": stretch.start, "end": stretch.end}

    def _read_facts(self) -> tuple[int, int, int]:
        if self._facts is None:
            row = self._file.row(_FACTS, [self._article_id])
            self._facts = (row[0], row[1], row[2]) if row else (0, 0, 0)
        return self._facts
