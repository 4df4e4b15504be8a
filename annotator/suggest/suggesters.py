"""Suggesters for articles in all languages, as the worker and the command line use them.

Importing this module does not import spaCy; loading a model does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.lessons import learned
from annotator.core.memory import Memory
from annotator.core.own_concepts import Own
from annotator.core.vocabulary import Vocabulary, as_spoken
from annotator.suggest.places import LANGUAGE, models_beside
from annotator.suggest.protocol import Ready, read_concepts, read_lessons, read_vocabulary

if TYPE_CHECKING:
    from annotator.suggest.model import EntityModel
    from annotator.suggest.pipeline import Suggester

_MOST = 8  # languages without a model whose terms are at hand: a few megabytes each


def load_suggesters(chosen: Path | None = None, *, with_model: bool = True) -> Suggesters:
    """Load what suggests for articles in all languages, with the model chosen for its own."""
    from annotator.suggest.model import load_model, no_model
    from annotator.suggest.pipeline import load_suggester

    if not with_model:
        return Suggesters(load_suggester(no_model()))
    suggester = load_suggester(load_model(chosen))
    beside = models_beside(suggester.model.language or LANGUAGE, chosen)
    suggester = replace(suggester, beside=tuple(beside))
    return Suggesters(suggester, lambda language: load_model(chosen, language))


def _read_by_nothing(_language: str) -> EntityModel:
    from annotator.suggest.model import no_model

    return no_model()


class Suggesters:
    """A suggester for each language, all taught between articles, and made when they are needed.

    `load` gives the model for a language that the one of `untaught` is not for. Only the last of
    these stays in memory beside that one.
    """

    def __init__(
        self, untaught: Suggester, load: Callable[[str], EntityModel] = _read_by_nothing
    ) -> None:
        self._shipped = untaught
        self._load = load
        self._own: Own = {}
        self._memory = Memory()
        self._labels: Vocabulary | None = None
        self._readers: dict[str, Suggester] = {"": untaught}  # taught nothing
        self._knowing: dict[str, Suggester] = {}
        self._taught: dict[str, Suggester] = {}
        self._new: list[Ready] = []

    @property
    def ready(self) -> Ready:
        """What it says of the suggester for English and for what is not known."""
        return ready_of(self._shipped)

    def introduced(self) -> list[Ready]:
        """Return what is to be said of suggesters for other languages that have been loaded."""
        new, self._new = self._new, []
        return new

    def suggester(self, language: str = "") -> Suggester:
        """Return the suggester for articles in a language; it knows all that was taught."""
        if language == (self._shipped.model.language or LANGUAGE) == LANGUAGE:
            language = ""
        if language not in self._taught:
            self._taught[language] = self._with_labels(self._reader(language))
        return self._taught[language]

    def _reader(self, language: str) -> Suggester:
        """Return the suggester for a language, with the project's own concepts."""
        if language not in self._readers:
            self._begin(language)
        if language not in self._knowing:
            reader = self._readers[language]
            self._knowing[language] = reader.knowing(self._own) if self._own else reader
        return self._knowing[language]

    def _begin(self, language: str) -> None:
        """Make the suggester for a language, and have it introduced."""
        shipped = self._shipped
        if language == shipped.model.language:
            info, entities = shipped.model, shipped.entities
        else:
            model = self._load(language)
            info, entities = model.info, model.entities
            self._make_room(another_model=info.found)
        reader = self._readers[language] = shipped.reading(language, info, entities)
        self._new.append(replace(ready_of(reader), name=self.ready.name, language=language))

    def _make_room(self, *, another_model: bool) -> None:
        """Let go of the model that was loaded beside the first one, or of one without a model."""
        others = {name: reader for name, reader in self._readers.items() if name}
        with_model = [name for name, reader in others.items() if reader.model.found]
        bare = [name for name in others if name not in with_model]
        too_many = max(0, len(others) + 1 - _MOST)
        for language in with_model if another_model else bare[:too_many]:
            for kept in (self._readers, self._knowing, self._taught):
                kept.pop(language, None)

    def _with_labels(self, reader: Suggester) -> Suggester:
        if self._labels is None:
            return reader.remembering(self._memory)
        speaking = reader.speaking(self._labels)
        return speaking.remembering(as_spoken(self._labels, self._memory))

    def teach(self, labels: Vocabulary, memory: Memory) -> None:
        """Take in all at once what the labels are, what is remembered, and its own concepts."""
        self._labels, self._memory, self._own = labels, memory, memory.concepts
        self._knowing.clear()
        self._taught.clear()

    def learn_labels(self, line: bytes) -> None:
        """Take in what the labels of the project are; a line that cannot be read is told of."""
        try:
            self._labels = read_vocabulary(line)
            self._taught.clear()
        except ValueError as error:
            print(f"The labels cannot be read: {error}.", file=sys.stderr)

    def know(self, line: bytes) -> None:
        """Take in a project's own concepts; a line that cannot be read is told of as well."""
        try:
            self._own = read_concepts(line)
            self._knowing.clear()
            self._taught.clear()
        except ValueError as error:
            print(f"The concepts cannot be read: {error}.", file=sys.stderr)

    def learn(self, line: bytes) -> None:
        """Take in the lessons of a line; one that cannot be read is told to standard error."""
        try:
            self._memory = learned(self._memory, read_lessons(line))
            self._taught.clear()
        except ValueError as error:
            print(f"The memory cannot be read: {error}.", file=sys.stderr)


def ready_of(suggester: Suggester) -> Ready:
    """Return what a suggester says of itself."""
    model, name = suggester.model, suggester.describe()
    facts = (model.name, model.version, model.found, suggester.concepts, model.notice)
    return Ready(*facts, model.sha256, name, suggester.termbase_sha256)
