"""JSON from strangers as Python values, with nothing in them that could not be stored."""

from __future__ import annotations

import json
import math
from typing import NoReturn, TypeAlias

from annotator.core.errors import InputError
from annotator.importing.source import MAX_BYTES, MAX_SIZE_IN_WORDS, clean

Record: TypeAlias = dict[str, object]

_DEEPEST = 60  # levels of brackets; no annotation has ten, and far beyond it Python gives up
_LONGEST_QUOTE = 40


def read_record(line: bytes) -> Record:
    """Parse a line of JSON; raises InputError unless it is one unambiguous JSON object."""
    if len(line) > MAX_BYTES:
        raise InputError(f"this line is longer than {MAX_SIZE_IN_WORDS}; split its text.")
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
    try:
        return _DECODER.decode(line.decode())
    except UnicodeDecodeError as error:
        raise InputError("this line is not in UTF-8; save the file as UTF-8.") from error
    except json.JSONDecodeError as error:
        sentence = f"this line is not JSON ({error.msg}, character {error.colno}); correct it."
        raise InputError(sentence) from error
    except RecursionError as error:
        raise InputError("this line has brackets within brackets too deep to be read.") from error
    except ValueError as error:  # Python refuses to convert more than some 4,000 digits
        raise InputError("this line has a number that is too long; correct it.") from error


def _with_unique_keys(pairs: list[tuple[str, object]]) -> Record:
    record = dict(pairs)
    if len(record) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise InputError(f"this line has the key {quoted(twice)} twice; keep one of them.")
    return record


def _refuse_constant(name: str) -> NoReturn:
    raise InputError(f"this line has the number {name}, which JSON does not know; correct it.")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isfinite(number):
        return number
    raise InputError(f"this line has the number {quoted(digits)}, which is too large; correct it.")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_with_unique_keys, parse_constant=_refuse_constant, parse_float=_finite
)
