"""Changes applied to the tables: as many at once as there are, each article counted once."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.core.annotation import Annotation
from annotator.core.changes import (
    AnnotationChange,
    Batch,
    Change,
    ConceptChange,
    LanguageChange,
    SchemeChange,
    StatusChange,
    TermChange,
)
from annotator.core.errors import ProjectError
from annotator.core.span import Span
from annotator.store.file import ProjectFile, Row
from annotator.store.relabelling import relabel_suggestions
from annotator.store.rows import ANNOTATION_COLUMNS, annotation_row
from annotator.store.scheme import read_scheme, replace_labels
from annotator.store.terms import apply_concepts, apply_terms, is_as_before

_BEYOND = 1 << 60  # past the end of any article
Place = tuple[int, int, int]  # article, start, end
Words = dict[Place, str]

_MANY = 20  # annotations from which on the texts are read rather than the words looked up
_AT_ONCE = 500  # texts in memory

# The places that a batch is about are in `spot`, a table of this connection only: joining it is
# half the work of joining as many values.
_SUGGESTED_WORDS = """
SELECT s.article_id, s.start, s."end", s.text FROM spot AS p CROSS JOIN suggestion AS s
ON s.article_id = p.article_id AND s.start = p.start AND s."end" = p."end"
"""
# Nothing that starts farther off than the article's longest span can overlap. By telling SQLite,
# and by counting only what changes, a decision costs the same in an article of any length.
_SETTLE = """
UPDATE suggestion SET undecided = 1 - undecided WHERE id IN (
SELECT s.id FROM spot AS p CROSS JOIN article AS a ON a.id = p.article_id
CROSS JOIN suggestion AS s ON s.article_id = a.id AND s.start > p.start - a.longest
    AND s.start < p."end" AND s."end" > p.start
WHERE s.undecided = EXISTS (
    SELECT 1 FROM annotation AS n WHERE n.article_id = s.article_id
    AND n.start > s.start - a.longest AND n.start < s."end" AND n."end" > s.start
    AND ((n.state = 'accepted' AND NOT ?)
         OR (n.start = s.start AND n."end" = s."end" AND n.label = s.label))))
RETURNING article_id, undecided
"""
# Only as the change found it: there are as many left to remove as were asked for, or it is void.
_REMOVE = " AND ".join(f"{name.strip()} = ?" for name in ANNOTATION_COLUMNS.split(","))
_COUNT_ALL = """
UPDATE article SET
    undecided = (SELECT count(*) FROM suggestion WHERE article_id = ?1 AND undecided = 1),
    decided = (SELECT count(*) FROM annotation WHERE article_id = ?1)
WHERE id = ?1
"""


def apply_changes(file: ProjectFile, changes: Sequence[Change]) -> None:
    """Apply the changes of a batch; raises ProjectError if one does not start from what is there.

    Removals come first: within one batch a span may give way to another in its place.
    """
    annotations = [c for c in changes if isinstance(c, AnnotationChange)]
    statuses = [c for c in changes if isinstance(c, StatusChange)]
    languages = [c for c in changes if isinstance(c, LanguageChange)]
    terms = [c for c in changes if isinstance(c, TermChange)]
    concepts = [c for c in changes if isinstance(c, ConceptChange)]
    schemes = [c for c in changes if isinstance(c, SchemeChange)]
    stirred = _change_schemes(file, schemes) if schemes else []
    if terms:
        _change_terms(file, terms)
    if concepts:
        apply_concepts(file, concepts)
    if statuses:
        _change_statuses(file, statuses)
    if languages:
        _change_languages(file, languages)
    if annotations:
        _spot(file, annotations)
        _replace_annotations(file, annotations)
        _recount(file, annotations)
    if stirred:
        _count_again(file, stirred)


def rows_written(batch: Batch) -> int:
    """Return about how many rows a batch is: each mark itself, its place, and the journal's."""
    parts = (change for changes in batch.by_article.values() for change in changes)
    marks = (change for change in parts if isinstance(change, AnnotationChange))
    many = sum((change.before is not None) + (change.after is not None) for change in marks)
    return 2 * many + len(batch.changes)


def count_all(file: ProjectFile, article_id: int) -> None:
    """Work out anew which suggestions of an article are undecided, and how many."""
    _count_again(file, [article_id])


def lengthen(file: ProjectFile, spans: Iterable[tuple[int, Span]]) -> None:
    """Keep up how long the longest span of an article is; `spans` come with their articles."""
    longest: dict[int, int] = defaultdict(int)
    for article_id, span in spans:
        longest[article_id] = max(longest[article_id], len(span))
    file.run_many("UPDATE article SET longest = ?2 WHERE id = ?1 AND longest < ?2", longest.items())


def insert_annotations(file: ProjectFile, rows: Iterable[Row]) -> None:
    """Insert annotations, given as rows of ANNOTATION_COLUMNS and the words they mark."""
    marks = ", ".join("?" * 13)
    file.run_many(f"INSERT INTO annotation ({ANNOTATION_COLUMNS}, text) VALUES ({marks})", rows)


def _count_again(file: ProjectFile, article_ids: Sequence[int]) -> None:
    _put_spots(file, ((article_id, 0, _BEYOND) for article_id in article_ids))
    _settle(file)
    file.run_many(_COUNT_ALL, ([article_id] for article_id in article_ids))


def _change_schemes(file: ProjectFile, changes: Sequence[SchemeChange]) -> list[int]:
    """Change the labels; returns the articles whose suggestions are to be counted again."""
    stirred: set[int] = set()
    for change in changes:
        if read_scheme(file) != change.before:
            raise _changed_meanwhile(file)
        replace_labels(file, change.after)
        stirred |= relabel_suggestions(file, change)
    return sorted(stirred)


def _change_terms(file: ProjectFile, changes: Sequence[TermChange]) -> None:
    fits = all(is_as_before(file, change) for change in changes)
    if not (fits and apply_terms(file, changes)):
        raise _changed_meanwhile(file)


def _change_statuses(file: ProjectFile, changes: Sequence[StatusChange]) -> None:
    _expect(file, "status", {change.article_id: change.before.value for change in changes})
    file.run_many(
        "UPDATE article SET status = ? WHERE id = ?",
        ((change.after.value, change.article_id) for change in changes),
    )


def _change_languages(file: ProjectFile, changes: Sequence[LanguageChange]) -> None:
    """Change what is said of languages; the articles wait for suggestions made in the new one."""
    _expect(file, "language", {change.article_id: change.before for change in changes})
    file.run_many(
        "UPDATE article SET language = ?, suggested_by = '' WHERE id = ?",
        ((change.after, change.article_id) for change in changes),
    )


def _expect(file: ProjectFile, column: str, before: Mapping[int, str]) -> None:
    """Raise ProjectError unless a column of the articles named has these values."""
    sql = f"SELECT id, {column} FROM article WHERE id IN (SELECT value FROM json_each(?))"
    if dict(file.rows(sql, [json.dumps(list(before))])) != before:
        raise _changed_meanwhile(file)


def _remove(file: ProjectFile, annotations: Sequence[Annotation]) -> None:
    """Remove annotations, if all of them are as the changes found them."""
    rows = map(annotation_row, annotations)
    if file.run_many(f"DELETE FROM annotation WHERE {_REMOVE}", rows) != len(annotations):
        raise _changed_meanwhile(file)


def _changed_meanwhile(file: ProjectFile) -> ProjectError:
    return ProjectError(
        "{path}: this place has been changed in the meantime. Open the article again.",
        path=file.path,
    )


def _replace_annotations(file: ProjectFile, changes: Sequence[AnnotationChange]) -> None:
    gone = [change.before for change in changes if change.before is not None]
    if gone:
        _remove(file, gone)
    made = [change.after for change in changes if change.after is not None]
    if made:
        _insert(file, made)


def _insert(file: ProjectFile, annotations: Sequence[Annotation]) -> None:
    words = _words(file, annotations)
    try:
        insert_annotations(file, ((*annotation_row(a), words[_place(a)]) for a in annotations))
    except sqlite3.IntegrityError as error:  # somebody else has decided about the same mark
        raise _changed_meanwhile(file) from error
    except KeyError as error:  # the article is gone
        raise _changed_meanwhile(file) from error


def _words(file: ProjectFile, annotations: Sequence[Annotation]) -> Words:
    """Return the words that annotations mark.

    The words of a few are mostly those of a suggestion: a long text need not be read for them.
    """
    found = _suggested_words(file) if len(annotations) < _MANY else {}
    missing: dict[int, list[Annotation]] = defaultdict(list)
    for annotation in annotations:
        if not found or _place(annotation) not in found:
            missing[annotation.article_id].append(annotation)
    for article_id, text in _texts(file, list(missing)):
        found.update({_place(a): a.span.of(text) for a in missing[article_id]})
    return found


def _suggested_words(file: ProjectFile) -> Words:
    """Return the words of the suggestions that stand on exactly the spots of the batch."""
    rows = file.rows(_SUGGESTED_WORDS)
    return {(article_id, start, end): text for article_id, start, end, text in rows}


def _texts(file: ProjectFile, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    wanted = "article_id IN (SELECT value FROM json_each(?))"
    for first in range(0, len(ids), _AT_ONCE):
        portion = json.dumps(ids[first : first + _AT_ONCE])
        yield from file.rows(f"SELECT article_id, text FROM article_text WHERE {wanted}", [portion])


def _spot(file: ProjectFile, changes: Sequence[AnnotationChange]) -> None:
    """Put the places that a batch is about where SQLite can join them."""
    marks = (a for change in changes for a in (change.before, change.after) if a is not None)
    _put_spots(file, map(_place, marks))


def _put_spots(file: ProjectFile, places: Iterable[Place]) -> None:
    file.run("DELETE FROM spot")
    file.run_many("INSERT INTO spot VALUES (?, ?, ?)", places)


def _place(annotation: Annotation) -> Place:
    return (annotation.article_id, annotation.span.start, annotation.span.end)


def _recount(file: ProjectFile, changes: Sequence[AnnotationChange]) -> None:
    """Settle the suggestions that annotations covered or cover, and keep up the counts."""
    made = (change.after for change in changes if change.after is not None)
    lengthen(file, ((annotation.article_id, annotation.span) for annotation in made))
    undecided = _settle(file)
    decided: Counter[int] = Counter()
    for change in changes:
        if change.after is not None:
            decided[change.after.article_id] += 1
        if change.before is not None:
            decided[change.before.article_id] -= 1
    file.run_many(
        "UPDATE article SET undecided = undecided + ?, decided = decided + ? WHERE id = ?",
        ((undecided.get(number, 0), grown, number) for number, grown in decided.items()),
    )


def _settle(file: ProjectFile) -> Mapping[int, int]:
    """Set what is undecided at the spots; returns by how many it has grown, by article."""
    grown: Counter[int] = Counter()
    for article_id, undecided in file.rows(_SETTLE, [file.overlap]):
        grown[article_id] += 1 if undecided else -1
    return grown
