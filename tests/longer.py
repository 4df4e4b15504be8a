"""A language in which every sentence is two fifths longer than in English: German needs that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

_TAIL = "enunglichkeitwerden"  # letters of German words
_WORD = 9  # letters of an added word


class Longer(QTranslator):
    """Translates every sentence into itself with letters added; {names} stay as they are."""

    def isEmpty(self) -> bool:
        """Say that there is something in it, or Qt does not ask it."""
        return False

    def translate(
        self, context: str, sentence: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a sentence of the window with two fifths of its length added, as words."""
        del disambiguation, n
        return sentence if context else longer(sentence)


def longer(sentence: str) -> str:
    """Return a sentence with two fifths of its length added: to a word letters, or else words."""
    if not any(letter.isalpha() for letter in sentence):
        return sentence
    more = _letters(-(-len(sentence) * 2 // 5))
    if " " not in sentence:
        return sentence + more.replace(" ", "")
    return f"{sentence} {more}".rstrip()


def _letters(count: int) -> str:
    letters = (_TAIL * (count // len(_TAIL) + 1))[:count]
    return " ".join(letters[place : place + _WORD] for place in range(0, count, _WORD))


@contextmanager
def longer_words(application: QApplication) -> Iterator[None]:
    """Let windows that are made meanwhile speak that language."""
    translator = Longer(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
