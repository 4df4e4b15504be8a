"""The gold of a moment gone by, replayed from the journal, and what differs between two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.changes import Change, StatusChange
from annotator.core.exchange import MarkedArticle
from annotator.core.markup import mention_of_annotation
from annotator.core.moments import Difference, differences, in_words
from annotator.core.replay import Replay
from annotator.core.span_index import reading_order
from annotator.store.articles import read_article
from annotator.store.file import ProjectFile, Row
from annotator.store.rows import change_from_row
from annotator.store.stopping import Stopped, look_up
from annotator.store.telling import titles_and_texts

_THERE = """
SELECT article.id FROM article JOIN import_run AS run ON run.id = import_id
WHERE incoming = 0 AND (:moment = '' OR run.finished_at <= :moment) ORDER BY article.id
"""
_BATCH = """
SELECT coalesce(max(id), 0) FROM batch WHERE :moment = '' OR made_at <= :moment
"""
_TOUCHED = """
SELECT DISTINCT article_id FROM change
WHERE batch_id > ? AND batch_id <= ? AND article_id IS NOT NULL ORDER BY 1
"""
_CHANGES = """
SELECT batch_id, kind, article_id, before, after FROM change
WHERE article_id = ? ORDER BY batch_id, position
"""


def gold_at(file: ProjectFile, moment: str, *, done: bool) -> Iterator[MarkedArticle]:
    """Yield what was gold at a moment (UTC, ISO 8601; "" is now), one article in memory.

    Without `done` what was accepted counts in all articles, not only in those that were done.
    """
    with file.one_moment():
        last = _batch_at(file, moment)
        for (number,) in file.rows(_THERE, {"moment": moment}):
            status, accepted = _state_after(file, number, last)
            if status is Status.DONE or not done:
                mentions = tuple(map(mention_of_annotation, accepted))
                yield MarkedArticle(read_article(file, number), status, mentions)


def moment_differences(
    file: ProjectFile, earlier: str, later: str, *, done: bool, stopped: Stopped
) -> Iterator[Difference]:
    """Yield how the gold of one moment became that of another, one article in memory."""
    with file.one_moment():
        ends = [_batch_at(file, moment) for moment in (earlier, later)]
        for (number,) in file.rows(_TOUCHED, [min(ends), max(ends)]):
            look_up(file, stopped)
            before, after = (_gold_after(file, number, end, done=done) for end in ends)
            if before == after:
                continue
            title, text = titles_and_texts(file, [number])[number]
            for kind, change in differences(before, after):
                yield in_words(kind, change, title, text)


def _batch_at(file: ProjectFile, moment: str) -> int:
    """Return the last batch that had been made by a moment."""
    return int(file.rows(_BATCH, {"moment": moment})[0][0])


def _gold_after(file: ProjectFile, article_id: int, last: int, *, done: bool) -> list[Annotation]:
    status, accepted = _state_after(file, article_id, last)
    return accepted if status is Status.DONE or not done else []


def _state_after(file: ProjectFile, article_id: int, last: int) -> tuple[Status, list[Annotation]]:
    """Return the status of an article after a batch, and what was accepted, in reading order."""

    def numbered(row: Row) -> tuple[int, Change]:
        return row[0], change_from_row(row[1:])

    changes = file.read(numbered, _CHANGES, [article_id])
    replay = Replay.of(change for number, change in changes if number <= last)
    later = (change for number, change in changes if number > last)
    status = replay.status or _status_before(later) or _present_status(file, article_id)
    accepted = (annotation for annotation in replay.annotations.values() if annotation.accepted)
    return status, sorted(accepted, key=reading_order)


def _status_before(changes: Iterable[Change]) -> Status | None:
    return next((change.before for change in changes if isinstance(change, StatusChange)), None)


def _present_status(file: ProjectFile, article_id: int) -> Status:
    (status,) = file.read(
        lambda row: Status(row[0]), "SELECT status FROM article WHERE id = ?", [article_id]
    )
    return status
