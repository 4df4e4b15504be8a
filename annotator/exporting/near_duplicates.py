"""Finding articles that are nearly the same text: agency copy with another first paragraph.

Each text is reduced to the smallest hashes of its runs of five words (a bottom-k sketch, Broder
1997, https://doi.org/10.1109/SEQUEN.1997.666900). Texts that share half of them are taken for
copies, which is so for texts that share about half of their runs of words.

Why not the twins of the project (core.twins, store.twins)? Those are looked for when there is time,
by a library whose numbers may change, and badges for people: short texts have none, and groups
depend on how far the search has come. Here the same project must give the same parts in every
version and in a file that is only read, short texts count, and a pair that is missed is a leak.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Iterable, Sequence
from heapq import nsmallest

_RUN = 5  # words
_SKETCH = 64  # hashes kept of a text
_INDEXED = 8  # of which one at least is shared by texts that are compared
_COMMON = 200  # a run of words in more texts than this says nothing about two of them
_WORD = re.compile(r"\w+")


def group(texts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each name of a text the name of its group, which is that of its first text."""
    leaders: dict[str, str] = {}
    sketches: dict[str, Sequence[int]] = {}
    holders: dict[int, tuple[str, ...]] = {}  # a million of them for 100,000 texts
    for name, text in texts:
        leaders[name] = name
        sketches[name] = sketch = array("Q", _sketch(text))
        for other in {one for number in sketch[:_INDEXED] for one in holders.get(number, ())}:
            shared = set(sketch).intersection(sketches[other])
            if 2 * len(shared) >= len(sketch):
                _join(leaders, name, other)
        for number in sketch[:_INDEXED]:
            held = holders.get(number, ())
            if len(held) < _COMMON:
                holders[number] = (*held, name)
    return {name: _leader(leaders, name) for name in leaders}


def _sketch(text: str) -> list[int]:
    words = _WORD.findall(text.casefold())
    count = max(1, len(words) - _RUN + 1)
    runs = {" ".join(words[start : start + _RUN]) for start in range(count)}
    return nsmallest(_SKETCH, map(_hash, runs))


def _hash(run: str) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest())


def _leader(leaders: dict[str, str], name: str) -> str:
    while leaders[name] != name:
        name = leaders[name]
    return name


def _join(leaders: dict[str, str], name: str, other: str) -> None:
    mine, theirs = _leader(leaders, name), _leader(leaders, other)
    leaders[mine] = theirs
