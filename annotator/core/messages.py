"""Sentences for people that can be said in another language later on, by the window.

Whatever is below the window speaks English, since commands, logs and files do. A sentence of it
remembers how it was made, so that the window can look it up among its translations and fill it
anew: `shown` in `annotator/ui/language.py` does that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

_PLACES = frozenset(
    {"line", "row", "column", "character", "byte", "start", "end", "first", "last", "number"}
)


class Worded(str):
    """An English sentence, or a part of one, with the literal and the values that it came from.

    It is a string like any other to all who store, compare or print it.
    """

    template: str
    values: Mapping[str, object]


def worded(template: str, /, **values: object) -> Worded:
    """Return a sentence; it is written as a literal, so that it is found for translating.

    Its {names} are filled with `values`: a number with its thousands parted unless it says where,
    an error with its sentence, a tuple with one thing after the other. What fills a name with a
    capital, as in "{Fault}.", begins with one itself.
    """
    if isinstance(template, Worded) and not values:
        return template
    # Of an error only what it says: it would keep alive all that was in hand when it was raised.
    values = {name: words_of(value) for name, value in values.items()}
    sentence = Worded(fill(template, values, _in_english))
    sentence.template, sentence.values = template, values
    return sentence


def mark(template: str) -> str:
    """Return a sentence as it is, marked for translating; it is `worded` later."""
    return template


def fill(template: str, values: Mapping[str, object], write: Callable[[object], str]) -> str:
    """Return a sentence with its {names} filled; one that has no values is taken as it stands."""
    if not values:
        return template
    as_is = {n for n, value in values.items() if n in _PLACES and isinstance(value, int)}
    filled = {n: str(v) if n in as_is else _fitting(n, write(v)) for n, v in values.items()}
    return template.format(**filled)


def packed(words: object) -> object:
    """Return plain values that say the same to another process (`unpacked`)."""
    told = words_of(words)
    if not isinstance(told, Worded):
        return told if isinstance(told, int) else str(told)
    return {
        "template": told.template,
        "values": {name: packed(value) for name, value in told.values.items()},
    }


def unpacked(values: object) -> object:
    """Return words as another process has `packed` them."""
    if not isinstance(values, dict):
        return values
    return worded(values["template"], **{n: unpacked(v) for n, v in values["values"].items()})


def words_of(value: object) -> object:
    """Return what an error says, as it was worded if it was; anything else as it is."""
    if not isinstance(value, BaseException):
        return value
    words = value.args[0] if value.args else None
    return words if isinstance(words, Worded) else str(value)


def _in_english(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(_in_english, value))
    parted = isinstance(value, int) and not isinstance(value, bool)
    return f"{value:,}" if parted else str(value)


def _fitting(name: str, words: str) -> str:
    return words[:1].upper() + words[1:] if name[:1].isupper() else words
