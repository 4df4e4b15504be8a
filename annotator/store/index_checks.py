"""What `verify` finds in the full-text index: articles it lacks, words it has too many or too few.

SQLite's own 'integrity-check' has nothing to compare an index with that has no content of its own,
and holds up whoever is writing. So all words are read and counted here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from annotator.core.messages import worded
from annotator.store.file import ProjectFile

_WORDS = "temp.search_word"
_MISSING = "SELECT title FROM article WHERE id NOT IN (SELECT id FROM article_search_docsize)"
_LEFT_OVER = "SELECT count(*) FROM article_search_docsize WHERE id NOT IN (SELECT id FROM article)"
_SIZES = "SELECT sz FROM article_search_docsize"


def wrong_index(file: ProjectFile) -> Iterator[str]:
    """Tell which articles a search cannot find, and whether the index has the words it counts."""
    for (title,) in file.stream(_MISSING):
        yield worded(
            "“{title}” is not in the search index; a search does not find it.", title=title
        )
    ((left_over,),) = file.rows(_LEFT_OVER)
    if left_over:
        yield worded("The search index has articles that are gone: {n}.", n=left_over)
    with _words(file) as table:
        ((found,),) = file.rows(f"SELECT coalesce(sum(cnt), 0) FROM {table}")
    counted = sum(_words_of(sizes) for (sizes,) in file.stream(_SIZES))
    if found != counted:
        yield worded(
            "The search index has {n} words; by its own count it has {counted}.",
            n=found,
            counted=counted,
        )


@contextmanager
def _words(file: ProjectFile) -> Iterator[str]:
    """Make the index's list of words readable (https://sqlite.org/fts5.html, fts5vocab).

    It is a table of this connection only; nothing is written to the project.
    """
    file.run("PRAGMA query_only = OFF")
    try:
        file.run(f"CREATE VIRTUAL TABLE {_WORDS} USING fts5vocab (main, article_search, row)")
        yield _WORDS
    finally:
        file.run(f"DROP TABLE IF EXISTS {_WORDS}")
        file.run(f"PRAGMA query_only = {int(file.read_only)}")


def _words_of(sizes: bytes) -> int:
    """Add up the sizes of an article's columns, stored as SQLite's varints one after the other."""
    total = size = 0
    for byte in sizes:
        size = size << 7 | byte & 0x7F
        if byte < 0x80:
            total, size = total + size, 0
    return total
