"""The language of the window: every sentence that is shown goes through here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_CONTEXT = "window"


def tr(sentence: str, **values: object) -> str:
    """Return a sentence in the language of the window, its {names} filled with `values`.

    The sentence is written as a literal where it is used, so that it is found for translating; a
    number that is a value is written with its thousands parted: `tr("{n} articles", n=count)`.
    """
    words = QCoreApplication.translate(_CONTEXT, sentence)
    return (
        words.format(**{name: _shown(value) for name, value in values.items()}) if values else words
    )


def mark(sentence: str) -> str:
    """Return a sentence as it is, marked for translating: for tables that are made at import."""
    return sentence


def _shown(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
