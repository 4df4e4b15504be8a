"""Twins: groups of articles that share most of their text, found by MinHash, one after another.

Each article has a few numbers that it has in common with another one the likelier, the more alike
the two are. The texts themselves are compared only where numbers are shared.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.twins import FEWEST_SEQUENCES, are_twins, sequences
from annotator.store.file import ProjectFile
from annotator.store.scheme import read_facts, write_facts

if TYPE_CHECKING:
    from rensa import RMinHash

# Twelve bands of three rows: of twins that share 70 % of their sequences 99 % are found, of those
# that share the half that makes a twin 80 %, and hardly any two that are none are compared.
_BANDS, _ROWS = 12, 3
_SEED = 1
_MOST_COMPARED = 20  # texts compared with each article, those with most numbers in common
_DONE = "twins_looked_for_up_to"  # the last article whose twins have been looked for
_METHOD = "twins_looked_for_by"
_NEXT = "SELECT id FROM article WHERE incoming = 0 AND id > ? ORDER BY id LIMIT ?"
_SHARING = """
SELECT article_id, count(*) FROM twin_band WHERE band IN (SELECT value FROM json_each(?))
GROUP BY article_id ORDER BY count(*) DESC, article_id LIMIT ?
"""
_OF_GROUP = """
SELECT other.article_id FROM twin AS own JOIN twin AS other ON other.group_id = own.group_id
WHERE own.article_id = :article AND other.article_id <> :article ORDER BY 1
"""


def twins_of(file: ProjectFile, article_id: int) -> list[int]:
    """Return the other articles of an article's group."""
    return [number for (number,) in file.rows(_OF_GROUP, {"article": article_id})]


def look_for_twins(file: ProjectFile, count: int) -> Iterator[tuple[int, frozenset[int]]]:
    """Look for the twins of the next articles, so many at most, a few milliseconds at a time.

    Yields, after each bit of work, how many have been looked at and whose groups have changed:
    nothing before the last time, when all that was found is stored at once. Whoever does not go
    on has looked at none of them.
    """
    waiting = [number for (number,) in file.rows(_NEXT, [_done(file), count])]
    found: list[_Found] = []
    for number in waiting:
        for one in _looked_at(file, number, found):
            if one is not None:
                found.append(one)
            yield 0, frozenset()
    if waiting:
        yield len(waiting), _store(file, found, waiting[-1])


def _done(file: ProjectFile) -> int:
    """Return up to which article all is done; other numbers than ours are thrown away."""
    facts = read_facts(file)
    method = _method()
    if facts.get(_METHOD) == method:
        return int(facts.get(_DONE, 0))
    with file.atomic():
        file.run("DELETE FROM twin_band")
        file.run("DELETE FROM twin")
        write_facts(file, {_METHOD: method, _DONE: "0"})
    return 0


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found of an article: its numbers, and its nearest twin if it has any."""

    article_id: int
    bands: list[int]
    twin: int | None


def _looked_at(
    file: ProjectFile, article_id: int, before: Sequence[_Found]
) -> Iterator[_Found | None]:
    """Yield None while an article is looked at, then what was found, unless it is too short.

    `before` is what has been found of others and is not stored yet.
    """
    own: set[str] = set()
    minhash, length = _minhash(), 0
    for part in _sequences(file, article_id):
        own.update(part)
        minhash.update(part)
        length += len(part)
        yield None
    if length < FEWEST_SEQUENCES:
        return
    bands, twin = _bands(minhash.digest()), None
    for number in _near(file, bands, before):
        other: set[str] = set()
        for part in _sequences(file, number):
            other.update(part)
            yield None
        if are_twins(own, other):
            twin = number
            break
    yield _Found(article_id, bands, twin)


def _near(file: ProjectFile, bands: list[int], before: Sequence[_Found]) -> list[int]:
    """Return the articles that share numbers with one, those that share most first."""
    shared: dict[int, int] = dict(file.rows(_SHARING, [json.dumps(bands), _MOST_COMPARED]))
    shared |= {one.article_id: len(set(bands).intersection(one.bands)) for one in before}
    near = sorted((-times, number) for number, times in shared.items() if times)
    return [number for _, number in near[:_MOST_COMPARED]]


def _store(file: ProjectFile, found: Iterable[_Found], last: int) -> frozenset[int]:
    """Put articles into the groups of their twins; returns whose groups have changed."""
    grouped: set[int] = set()
    with file.atomic():
        for one in found:
            rows = ((band, one.article_id) for band in one.bands)
            file.run_many("INSERT INTO twin_band VALUES (?, ?)", rows)
            if one.twin is not None:
                grouped |= _group(file, one.article_id, one.twin)
        write_facts(file, {_DONE: str(last)})
    return frozenset(grouped)


def _group(file: ProjectFile, article_id: int, twin: int) -> set[int]:
    # The number of a group is that of the article that the second one in it was found to be like.
    file.run("INSERT OR IGNORE INTO twin VALUES (?1, ?1)", [twin])
    sql = "INSERT INTO twin SELECT ?, group_id FROM twin WHERE article_id = ?"
    file.run(sql, [article_id, twin])
    return {article_id, *twins_of(file, article_id)}


def _sequences(file: ProjectFile, article_id: int) -> Iterator[list[str]]:
    for (text,) in file.rows("SELECT text FROM article_text WHERE article_id = ?", [article_id]):
        yield from sequences(text)


def _method() -> str:
    from rensa import RMinHash

    return f"minhash {RMinHash.ALGORITHM_VERSION}, {_BANDS} x {_ROWS}, {_SEED}"


def _minhash() -> RMinHash:
    from rensa import RMinHash  # loaded when the first texts are compared

    return RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)


def _bands(digest: Sequence[int]) -> list[int]:
    """Return the numbers of a text, one a band; texts that are alike share some of them."""
    return [_number(place, digest[place * _ROWS :][:_ROWS]) for place in range(_BANDS)]


def _number(place: int, rows: Sequence[int]) -> int:
    """Return one number of 62 bits for the rows of a band, another in each place."""
    number = place
    for row in rows:
        number = (number * 1_000_003 ^ row) & (2**62 - 1)
    return number
