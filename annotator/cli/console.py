"""What a command says: its result on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

_PAUSE = 0.1  # seconds between two lines of machine-readable progress

Advance = Callable[[int], object]
"""Tells a progress bar how many more are done."""


def tell(values: Mapping[str, object], lines: Iterable[str], *, as_json: bool) -> None:
    """Print a command's result: the values as one JSON object, or the lines for a person."""
    if as_json:
        # Plain ASCII, so that no console's encoding can spoil it.
        print(json.dumps(values, indent=2))
        return
    for line in lines:
        print(line)


def complain(sentence: str) -> None:
    """Print one sentence on standard error, if anybody still reads it."""
    with suppress(BrokenPipeError):
        print(f"annotator: {sentence}", file=sys.stderr, flush=True)


def number(count: int, thing: str) -> str:
    """Return a count with its noun: "1 article", "1,200 articles"."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


def table(rows: Sequence[Sequence[str | int]]) -> list[str]:
    """Return rows as aligned lines: columns of numbers to the right, of words to the left."""
    columns = [_aligned(column) for column in zip(*rows, strict=True)]
    return ["  ".join(cells).rstrip() for cells in zip(*columns, strict=True)]


def _aligned(column: Sequence[str | int]) -> list[str]:
    texts = [f"{cell:,}" if isinstance(cell, int) else cell for cell in column]
    width = max(map(len, texts))
    numeric = any(isinstance(cell, int) for cell in column)
    return [text.rjust(width) if numeric else text.ljust(width) for text in texts]


@contextmanager
def progress(total: int | None, unit: str, *, as_json: bool = False) -> Iterator[Advance]:
    """Show a bar on standard error if it is a terminal, or JSON lines if asked for them."""
    if as_json:
        yield _json_lines(total or 0)
    elif not sys.stderr.isatty():
        yield lambda _more: None
    else:
        from tqdm import tqdm

        with tqdm(total=total, unit=f" {unit}", leave=False, dynamic_ncols=True) as bar:
            yield bar.update


def _json_lines(total: int) -> Advance:
    done = 0
    told = 0.0

    def advance(more: int) -> None:
        nonlocal done, told
        done += more
        if done == total or time.monotonic() - told > _PAUSE:
            told = time.monotonic()
            print(json.dumps({"done": done, "total": total}), file=sys.stderr, flush=True)

    return advance
