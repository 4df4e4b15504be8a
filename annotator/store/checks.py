"""What `verify` looks at: the file, every span against its text, counts and the search index.

What it finds in the journal is in store/journal_checks.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator.core.article import digest_of
from annotator.core.errors import ProjectError
from annotator.core.messages import mark, worded
from annotator.store.file import ProjectFile
from annotator.store.index_checks import wrong_index
from annotator.store.journal_checks import broken_chain, journal_differences

_LONGEST = 'SELECT coalesce(max("end" - start), 0) FROM {} WHERE article_id = a.id'
_COUNTS = f"""
SELECT title, undecided, decided, longest, open, made, length FROM (
    SELECT title, undecided, decided, longest,
        (SELECT count(*) FROM suggestion WHERE article_id = a.id AND undecided = 1) AS open,
        (SELECT count(*) FROM annotation WHERE article_id = a.id) AS made,
        max(({_LONGEST.format("suggestion")}), ({_LONGEST.format("annotation")})) AS length
    FROM article AS a ORDER BY id)
WHERE undecided <> open OR decided <> made OR longest < length
"""
_WRONGLY_OPEN = """
SELECT a.title, s.start, s."end", s.undecided
FROM article AS a CROSS JOIN suggestion AS s ON s.article_id = a.id
WHERE s.undecided = EXISTS (
    SELECT 1 FROM annotation AS n WHERE n.article_id = s.article_id
    AND n.start > s.start - a.longest AND n.start < s."end" AND n."end" > s.start
    AND ((n.state = 'accepted' AND NOT :overlap)
         OR (n.start = s.start AND n."end" = s."end" AND n.label = s.label)))
ORDER BY a.id, s.start
"""

_OPEN = mark("“{title}”: suggestion {start} to {end} counts as undecided, but is decided.")
_SETTLED = mark("“{title}”: suggestion {start} to {end} counts as decided, but is not decided.")
_WRONG_ANNOTATION = mark(
    "“{title}”: annotation {start} to {end} says “{words}”, the article does not."
)
_WRONG_SUGGESTION = mark(
    "“{title}”: suggestion {start} to {end} says “{words}”, the article does not."
)


def faults(file: ProjectFile) -> Iterator[str]:
    """Yield a plain sentence for each thing that is wrong; nothing if all is well.

    All of it is of one moment, also while somebody works on the project. The text of one article
    and the decisions of a hundred are in memory, however many there are.
    """
    with file.one_moment():
        for check in _CHECKS:
            try:
                yield from check(file)
            except ProjectError as error:
                yield error.words


def _broken_pages(file: ProjectFile) -> Iterator[str]:
    for (message,) in file.rows("PRAGMA integrity_check"):
        if message != "ok":
            yield worded("SQLite finds the file damaged: {why}", why=message)
    for table, row, *_ in file.stream("PRAGMA foreign_key_check"):
        yield worded("Row {row} of {table} refers to something that is gone.", row=row, table=table)


def _wrong_words(file: ProjectFile) -> Iterator[str]:
    sql = "SELECT id, title, digest, text FROM article LEFT JOIN article_text ON article_id = id"
    for number, title, digest, text in file.stream(f"{sql} ORDER BY id"):
        if text is None or digest_of(text) != digest:
            yield worded("The text of “{title}” is not the one that was imported.", title=title)
        yield from _wrong_marks(file, number, title, text or "")


def _wrong_marks(file: ProjectFile, article_id: int, title: str, text: str) -> Iterator[str]:
    for table in ("annotation", "suggestion"):
        sql = f'SELECT start, "end", text FROM {table} WHERE article_id = ? ORDER BY start'
        for start, end, words in file.rows(sql, [article_id]):
            if text[start:end] != words:
                says = _WRONG_ANNOTATION if table == "annotation" else _WRONG_SUGGESTION
                yield worded(says, title=title, start=start, end=end, words=words)


def _wrong_counts(file: ProjectFile) -> Iterator[str]:
    for title, undecided, decided, longest, *true in file.stream(_COUNTS):
        waiting, made, length = true
        if undecided != waiting:
            yield worded(
                "“{title}” counts {undecided} undecided suggestions; there are {waiting}.",
                title=title,
                undecided=undecided,
                waiting=waiting,
            )
        if decided != made:
            yield worded(
                "“{title}” counts {decided} decisions; there are {made}.",
                title=title,
                decided=decided,
                made=made,
            )
        if longest < length:
            yield worded(
                "“{title}” says that no span is longer than {longest}; one has {length}.",
                title=title,
                longest=longest,
                length=length,
            )


def _wrongly_open(file: ProjectFile) -> Iterator[str]:
    rows = file.stream(_WRONGLY_OPEN, {"overlap": file.overlap})
    for title, start, end, undecided in rows:
        says = _OPEN if undecided else _SETTLED
        yield worded(says, title=title, start=start, end=end)


_CHECKS: tuple[Callable[[ProjectFile], Iterator[str]], ...] = (
    _broken_pages,
    _wrong_words,
    _wrong_counts,
    _wrongly_open,
    journal_differences,
    broken_chain,
    wrong_index,
)
