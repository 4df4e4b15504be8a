"""JSON from strangers as Python values, with nothing in them that could not be stored."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from functools import cache
from typing import NoReturn, TypeAlias

from annotator.core.errors import InputError
from annotator.importing.source import MAX_BYTES, MAX_SIZE_IN_WORDS, clean

Record: TypeAlias = dict[str, object]

_DEEPEST = 60  # levels of brackets; no annotation has ten, and far beyond it Python gives up
_LONGEST_QUOTE = 40
_BLANKS_BEFORE_COLON = re.compile(rb'"[ \t\r\n]+:')


def read_record(line: bytes) -> Record:
    """Parse a line of JSON; raises InputError unless it is one unambiguous JSON object."""
    if len(line) > MAX_BYTES:
        raise InputError(
            "this line is longer than {size}; split its text.",
            size=MAX_SIZE_IN_WORDS,
        )
    record = _parsed(line)
    if not isinstance(record, dict):
        raise InputError("this line is not a JSON object; it must begin with { and end with }.")
    return record


def cleaned(value: object, depth: int = 0) -> object:
    """Make all strings within a value fit to be stored; raises InputError if it is too deep."""
    if depth > _DEEPEST:
        raise InputError("this line has brackets within brackets too deep to be read.")
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [cleaned(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {clean(key): cleaned(item, depth + 1) for key, item in value.items()}
    return value


def quoted(value: object) -> str:
    """Return a value as it may stand in a sentence: on one line, and not too long."""
    words = " ".join(clean(str(value)).split())
    return f"“{words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…'}”"


def decode_value(text: str, start: int) -> tuple[object, int]:
    """Parse the JSON value at a place in a text; returns it and where it ends.

    Raises json.JSONDecodeError if there is none, or not all of it, and InputError if there is one
    that cannot be used.
    """
    try:
        return _DECODER.raw_decode(text, start)
    except json.JSONDecodeError:
        raise
    except RecursionError as error:
        raise InputError("it has brackets within brackets too deep to be read.") from error
    except ValueError as error:  # Python refuses to convert more than some 4,000 digits
        raise InputError("it has a number that is too long; correct it.") from error


def _parsed(line: bytes) -> object:
    """Parse a line; of what is unusual, mistakes above all, Python's own reader judges."""
    decode, refusal = _fast_reader()
    try:
        value = decode(line)
    except (refusal, ValueError, RecursionError):
        return _parsed_with_care(line)
    return value if _has_all_keys(value, line) else _parsed_with_care(line)


@cache
def _fast_reader() -> tuple[Callable[[bytes], object], type[Exception]]:
    """Return what reads a line four times as fast as Python's own reader, and how it refuses one.

    It is loaded here, so in a thread: loading it takes longer than the window should stand still.
    """
    import msgspec

    return msgspec.json.Decoder().decode, msgspec.DecodeError


def written_keys(line: bytes) -> int | None:
    """Count the keys in a line; texts may hold what looks like one, so it can be too many.

    Each key ends in a quotation mark and a colon. None if there are blanks between the two.
    """
    perhaps = b" :" in line or b"\t" in line or b"\r" in line or b"\n" in line
    if perhaps and _BLANKS_BEFORE_COLON.search(line):
        return None
    return line.count(b'":')


def _has_all_keys(value: object, line: bytes) -> bool:
    """Tell whether what was read surely has all keys that the line has, so that none came twice.

    The fast reader keeps the last of two.
    """
    written = written_keys(line)
    return isinstance(value, dict) and (
        written == _keys_near(value) or written == keys_within(value)
    )


def _keys_near(record: Record) -> int:
    """Count the keys of a record and of the objects right within it, where mostly all are."""
    return len(record) + sum(map(_keys_of_parts, record.values()))


def _keys_of_parts(value: object) -> int:
    if type(value) is list:
        return sum(map(len, value)) if set(map(type, value)) == {dict} else 0
    return len(value) if type(value) is dict else 0


def keys_within(value: object) -> int:
    """Count the keys of a value, and of all that is in it."""
    if isinstance(value, dict):
        return len(value) + sum(map(keys_within, value.values()))
    return sum(map(keys_within, value)) if isinstance(value, list) else 0


def _parsed_with_care(line: bytes) -> object:
    try:
        return _DECODER.decode(line.decode())
    except UnicodeDecodeError as error:
        raise InputError("this line is not in UTF-8; save the file as UTF-8.") from error
    except json.JSONDecodeError as error:
        raise InputError(
            "this line is not JSON ({why}, character {character}); correct it.",
            why=error.msg,
            character=error.colno,
        ) from error
    except RecursionError as error:
        raise InputError("this line has brackets within brackets too deep to be read.") from error
    except ValueError as error:  # Python refuses to convert more than some 4,000 digits
        raise InputError("this line has a number that is too long; correct it.") from error


def _with_unique_keys(pairs: list[tuple[str, object]]) -> Record:
    record = dict(pairs)
    if len(record) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise InputError("this line has the key {key} twice; keep one of them.", key=quoted(twice))
    return record


def _refuse_constant(name: str) -> NoReturn:
    raise InputError(
        "this line has the number {number}, which JSON does not know; correct it.", number=name
    )


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isfinite(number):
        return number
    raise InputError(
        "this line has the number {number}, which is too large; correct it.", number=quoted(digits)
    )


_DECODER = json.JSONDecoder(
    object_pairs_hook=_with_unique_keys, parse_constant=_refuse_constant, parse_float=_finite
)
