"""What `verify` finds in the journal: where it does not lead to the tables, or was altered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from annotator.core.annotation import Annotation
from annotator.core.article import STATUS_WORDS
from annotator.core.changes import Change
from annotator.core.messages import worded
from annotator.core.replay import Replay
from annotator.store.chain import BEFORE_THE_FIRST, LINES, batch_hashes
from annotator.store.file import ProjectFile, Row
from annotator.store.rows import ANNOTATION_COLUMNS, annotation_from_row, change_from_row
from annotator.store.scheme import read_scheme
from annotator.store.terms import read_concepts, read_terms

_AT_ONCE = 100  # articles whose changes are read together: bounds the memory
_ALL = (-(1 << 63), (1 << 63) - 1)  # numbers that SQLite knows
_CHANGES = "SELECT batch_id, kind, article_id, before, after FROM change"
_OF_NOTHING = """
SELECT DISTINCT batch_id FROM change
WHERE article_id IS NOT NULL AND article_id NOT IN (SELECT id FROM article)
"""


def journal_differences(file: ProjectFile) -> Iterator[str]:
    """Replay the journal from nothing, article by article, and compare with the tables."""
    for (number,) in file.stream(_OF_NOTHING):
        yield worded(
            "Batch {number} of the journal changes an article that is gone.", number=number
        )
    yield from _different_terms(file)
    # An import in progress is not in the journal yet.
    shown = file.rows(
        "SELECT id, title, status, language FROM article WHERE incoming = 0 ORDER BY id"
    )
    for start in range(0, len(shown), _AT_ONCE):
        yield from _different_articles(file, shown[start : start + _AT_ONCE])


def broken_chain(file: ProjectFile) -> Iterator[str]:
    """Work out the hash of each batch anew."""
    rows = file.stream(LINES, _ALL)
    for number, stored, true in batch_hashes(rows, BEFORE_THE_FIRST):
        if stored != true:
            yield (
                worded(
                    "Batch {number} of the journal is not as it was written, or something was"
                    " taken out or put in before it.",
                    number=number,
                )
            )


def _different_terms(file: ProjectFile) -> Iterator[str]:
    replay, faults = _replayed(file.read(_numbered, f"{_CHANGES} WHERE article_id IS NULL{_ORDER}"))
    yield from faults
    if replay.terms != {term.uid: term for term in read_terms(file)}:
        yield worded("The project's own terms are not as the journal left them.")
    if replay.concepts != read_concepts(file):
        yield worded("The project's own concepts are not as the journal left them.")
    if replay.scheme not in (None, read_scheme(file)):
        yield worded("The labels are not as the journal left them.")


_ORDER = " ORDER BY article_id, batch_id, position"


def _different_articles(file: ProjectFile, articles: list[Row]) -> Iterator[str]:
    reach = "WHERE article_id BETWEEN ? AND ?"
    ends = [articles[0][0], articles[-1][0]]
    changes = _by_article(file.rows(f"{_CHANGES} {reach}{_ORDER}", ends), place=2)
    sql = f"SELECT {ANNOTATION_COLUMNS} FROM annotation {reach} ORDER BY article_id"
    stored = _by_article(file.rows(sql, ends), place=1)
    for number, title, status, language in articles:
        replay, faults = _replayed(file.made(_numbered, changes.get(number, [])))
        yield from faults
        kept = file.made(annotation_from_row, stored.get(number, []))
        yield from _different_annotations(kept, replay)
        if replay.status is not None and replay.status != status:
            yield worded(
                "“{title}” is {status}, the journal says {other}.",
                title=title,
                status=STATUS_WORDS.get(status, status),  # which may be no state at all
                other=STATUS_WORDS[replay.status],
            )
        if replay.language not in (None, language):
            yield worded("The language of “{title}” is not as the journal left it.", title=title)


def _by_article(rows: list[Row], *, place: int) -> dict[int, list[Row]]:
    return {number: list(group) for number, group in groupby(rows, key=itemgetter(place))}


def _different_annotations(stored: list[Annotation], replay: Replay) -> Iterator[str]:
    kept = {annotation.uid: annotation for annotation in stored}
    for uid in kept.keys() | replay.annotations.keys():
        if kept.get(uid) != replay.annotations.get(uid):
            yield worded("Annotation {uid} is not as the journal left it.", uid=uid)


def _replayed(changes: list[tuple[int, Change]]) -> tuple[Replay, list[str]]:
    """Follow changes with the numbers of their batches; say which do not go on from the last."""
    replay = Replay()
    wrong = [number for number, change in changes if not replay.follow(change)]
    return replay, [
        worded(
            "Batch {number} of the journal does not go on from what was there before it.",
            number=number,
        )
        for number in dict.fromkeys(wrong)
    ]


def _numbered(row: Row) -> tuple[int, Change]:
    return row[0], change_from_row(row[1:])
