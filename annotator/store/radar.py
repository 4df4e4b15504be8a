"""The consistency radar: how words are marked in the whole project."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from annotator.core.article import Status
from annotator.core.listing import ArticleFilter
from annotator.core.mark_source import Outline
from annotator.core.radar import Finding, Marks, Told, Use, two_labels, unmarked
from annotator.core.wording import Finder, wording
from annotator.store.everywhere import candidates
from annotator.store.file import ProjectFile
from annotator.store.listing import numbers

Surface = tuple[str, str]  # words and a label

_AT_ONCE = 2000  # articles counted at once: short enough to stop between two portions
_MOST_WORDS = 1000  # words that are looked up in the texts, the most often accepted ones
_MOST_ARTICLES = 200  # articles that each of them is looked up in
_TEXTS_AT_ONCE = 200
_EVERYTHING = ArticleFilter()
_FOUND = """
SELECT rowid AS id FROM article_search WHERE text MATCH ?
AND rowid NOT IN (SELECT id FROM article WHERE incoming = 1) ORDER BY rowid
"""
_TEXTS = """
SELECT id, status, text FROM article JOIN article_text ON article_id = id
WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_MARKS = """
SELECT article_id, start, "end", label, 'suggested' FROM suggestion
WHERE article_id IN (SELECT value FROM json_each(:ids)) AND undecided = 1
UNION ALL
SELECT article_id, start, "end", label, state FROM annotation
WHERE article_id IN (SELECT value FROM json_each(:ids))
"""
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
    accepted: Counter[Surface] = Counter()
    suggested: Counter[Surface] = Counter()
    last = _last_article(file)  # those of an import that is under way come behind it
    for first in range(0, last, _AT_ONCE):
        portion = [first, min(first + _AT_ONCE, last)]
        for text, label, by_people, all_of_them in file.rows(_USES, portion):
            accepted[text, label] += by_people
            suggested[text, label] += all_of_them - by_people
        yield []
    yield list(two_labels(Use(*use, accepted[use], suggested[use]) for use in accepted))
    yield from _unmarked(file, _most_accepted(accepted))


def _most_accepted(accepted: Counter[Surface]) -> list[Surface]:
    """Return the words that were accepted most often, each with its most frequent label."""
    labels: dict[str, str] = {}
    for (words, label), times in accepted.most_common():
        if times and len(labels) < _MOST_WORDS:
            labels.setdefault(words, label)
    return list(labels.items())


def _unmarked(file: ProjectFile, chosen: Sequence[Surface]) -> Iterator[list[Finding]]:
    """Yield what is inconsistent in where words are marked, once all of them are looked up.

    Each article is read once, for all the words that are looked for in it.
    """
    wanted: dict[int, list[int]] = defaultdict(list)
    finders: list[Finder] = []
    for number, (words, _) in enumerate(chosen):
        looked_for = wording(words)
        finders.append(Finder.of_wording(looked_for))
        for article_id in _sample(file, looked_for.match):
            wanted[article_id].append(number)
        yield []
    told: list[list[Told]] = [[] for _ in chosen]
    ids = sorted(wanted)
    for first in range(0, len(ids), _TEXTS_AT_ONCE):
        for article_id, text, marks in _read(file, ids[first : first + _TEXTS_AT_ONCE]):
            for number in wanted[article_id]:
                _, label = chosen[number]
                told[number] += [marks.told(s, label) for s in finders[number].spans(text)]
        yield []
    found = (unmarked(*surface, of) for surface, of in zip(chosen, told, strict=True))
    yield [finding for finding in found if finding is not None]


def _sample(file: ProjectFile, match: str) -> list[int]:
    """Return articles that hold what FTS5 finds, spread over all of them."""
    ids = numbers(file, _FOUND, [match]) if match else candidates(file, match, _EVERYTHING)
    return ids[:: max(1, len(ids) // _MOST_ARTICLES)]


def _read(file: ProjectFile, ids: Sequence[int]) -> Iterator[tuple[int, str, Marks]]:
    """Yield articles with their texts and marks."""
    these = json.dumps(ids)
    outlines: dict[int, list[Outline]] = defaultdict(list)
    for article_id, *outline in file.rows(_MARKS, {"ids": these}):
        outlines[article_id].append((outline[0], outline[1], outline[2], outline[3]))
    for article_id, status, text in file.rows(_TEXTS, [these]):
        yield article_id, text, Marks(outlines[article_id], done=status == Status.DONE)


def _last_article(file: ProjectFile) -> int:
    row = file.row("SELECT max(id) FROM article WHERE incoming = 0")
    return row[0] or 0 if row else 0
