"""The consistency radar: how words are marked in the whole project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from annotator.core.listing import ArticleFilter
from annotator.core.radar import Finding, Use, two_labels, unmarked
from annotator.core.wording import wording
from annotator.store.everywhere import candidates, occurrences
from annotator.store.file import ProjectFile

_AT_ONCE = 2000  # articles counted at once: short enough to stop between two portions
_MOST_WORDS = 1000  # words that are looked up in the texts, the most often accepted ones
_MOST_ARTICLES = 200  # articles that each of them is looked up in
_EVERYTHING = ArticleFilter()
_USES = """
SELECT text, label, sum(accepted), count(*) FROM (
    SELECT article_id, text, label, 1 AS accepted FROM annotation WHERE state = 'accepted'
    UNION ALL
    SELECT article_id, text, label, 0 FROM suggestion WHERE undecided = 1)
WHERE article_id > ? AND article_id <= ? GROUP BY text, label
"""


def findings(file: ProjectFile) -> Iterator[list[Finding]]:
    """Yield inconsistencies as they are found, most of one kind together, unsorted.

    Nothing comes of a portion in which nothing is wrong, but an empty list: whoever reads can
    stop there.
    """
    accepted: Counter[tuple[str, str]] = Counter()
    suggested: Counter[tuple[str, str]] = Counter()
    last = _last_article(file)  # those of an import that is under way come behind it
    for first in range(0, last, _AT_ONCE):
        portion = [first, min(first + _AT_ONCE, last)]
        for text, label, by_people, all_of_them in file.rows(_USES, portion):
            accepted[text, label] += by_people
            suggested[text, label] += all_of_them - by_people
        yield []
    yield list(two_labels(Use(*use, accepted[use], suggested[use]) for use in accepted))
    for words, label in _most_accepted(accepted):
        yield _unmarked(file, words, label)


def _most_accepted(accepted: Counter[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the words that were accepted most often, each with its most frequent label."""
    labels: dict[str, str] = {}
    for (words, label), times in accepted.most_common():
        if times and len(labels) < _MOST_WORDS:
            labels.setdefault(words, label)
    return list(labels.items())


def _unmarked(file: ProjectFile, words: str, label: str) -> list[Finding]:
    wanted = wording(words)
    ids = candidates(file, wanted.match, _EVERYTHING)
    some = ids[:: max(1, len(ids) // _MOST_ARTICLES)]  # spread over all of them
    rows = (row for portion in occurrences(file, wanted, some) for row in portion)
    found = unmarked(words, label, rows)
    return [found] if found is not None else []


def _last_article(file: ProjectFile) -> int:
    row = file.row("SELECT max(id) FROM article WHERE incoming = 0")
    return row[0] or 0 if row else 0
