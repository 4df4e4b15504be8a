"""Twins: groups of articles that share most of their text, found by MinHash, one after another.

Each article has a few numbers that it has in common with another one the likelier, the more alike
the two are. The texts themselves are compared only where numbers are shared.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from annotator.core.twins import are_twins, sequences
from annotator.store.file import ProjectFile
from annotator.store.scheme import read_facts, write_facts

# Twelve bands of three rows: of twins that share 70 % of their sequences 99 % are found, of those
# that share the half that makes a twin 80 %, and hardly any two that are none are compared.
_BANDS, _ROWS = 12, 3
_SEED = 1
_MOST_COMPARED = 20  # texts compared with each article, those with most numbers in common
_DONE = "twins_looked_for_up_to"  # the last article whose twins have been looked for
_METHOD = "twins_looked_for_by"
_NEXT = "SELECT id FROM article WHERE incoming = 0 AND id > ? ORDER BY id LIMIT ?"
_SHARING = """
SELECT article_id FROM twin_band WHERE band IN (SELECT value FROM json_each(?))
GROUP BY article_id ORDER BY count(*) DESC, article_id LIMIT ?
"""
_OF_GROUP = """
SELECT other.article_id FROM twin AS own JOIN twin AS other ON other.group_id = own.group_id
WHERE own.article_id = :article AND other.article_id <> :article ORDER BY 1
"""


def twins_of(file: ProjectFile, article_id: int) -> list[int]:
    """Return the other articles of an article's group."""
    return [number for (number,) in file.rows(_OF_GROUP, {"article": article_id})]


def look_for_twins(file: ProjectFile, count: int) -> tuple[int, frozenset[int]]:
    """Look for the twins of the next articles, so many at most.

    Returns how many were looked at, which is 0 once all are done, and whose groups have changed.
    What an interrupted search has found stays.
    """
    done = _done(file)
    waiting = [number for (number,) in file.rows(_NEXT, [done, count])]
    grouped: set[int] = set()
    if waiting:
        with file.atomic():
            for number in waiting:
                grouped |= _group(file, number)
            write_facts(file, {_DONE: str(waiting[-1])})
    return len(waiting), frozenset(grouped)


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


def _group(file: ProjectFile, article_id: int) -> set[int]:
    """Put an article into the group of its nearest twin, and let later ones find it."""
    own = _sequences(file, article_id)
    if not own:
        return set()
    bands = _bands(own)
    near = file.rows(_SHARING, [json.dumps(bands), _MOST_COMPARED])
    twin = next((n for (n,) in near if are_twins(own, _sequences(file, n))), None)
    file.run_many("INSERT INTO twin_band VALUES (?, ?)", ((band, article_id) for band in bands))
    if twin is None:
        return set()
    # The number of a group is that of the article that the second one in it was found to be like.
    file.run("INSERT OR IGNORE INTO twin VALUES (?1, ?1)", [twin])
    sql = "INSERT INTO twin SELECT ?, group_id FROM twin WHERE article_id = ?"
    file.run(sql, [article_id, twin])
    return {article_id, *twins_of(file, article_id)}


def _sequences(file: ProjectFile, article_id: int) -> set[str]:
    ((text,),) = file.rows("SELECT text FROM article_text WHERE article_id = ?", [article_id])
    return sequences(text)


def _method() -> str:
    from rensa import RMinHash

    return f"minhash {RMinHash.ALGORITHM_VERSION}, {_BANDS} x {_ROWS}, {_SEED}"


def _bands(own: set[str]) -> list[int]:
    """Return the numbers of a text, one a band; texts that are alike share some of them."""
    from rensa import RMinHash  # loaded when the first texts are compared

    minhash = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    minhash.update(list(own))
    digest: list[int] = minhash.digest()
    return [_number(place, digest[place * _ROWS :][:_ROWS]) for place in range(_BANDS)]


def _number(place: int, rows: Sequence[int]) -> int:
    """Return one number of 62 bits for the rows of a band, another in each place."""
    number = place
    for row in rows:
        number = (number * 1_000_003 ^ row) & (2**62 - 1)
    return number
