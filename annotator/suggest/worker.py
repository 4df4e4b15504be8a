"""The worker process: reads requests line by line, answers with suggestions.

Standard output carries the protocol and nothing else: whatever prints goes to standard error.
The worker ends when its input does, so none outlives the program that started it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import AnnotatorError
from annotator.core.lessons import learned
from annotator.core.memory import Memory
from annotator.core.vocabulary import Vocabulary, as_spoken
from annotator.suggest.protocol import (
    Answer,
    Ready,
    is_concepts,
    is_lessons,
    is_vocabulary,
    read_concepts,
    read_lessons,
    read_request,
    read_vocabulary,
    write_answer,
    write_ready,
)

if TYPE_CHECKING:
    from annotator.suggest.pipeline import Suggester

MODEL = "--model"
WITHOUT_MODEL = "--without-model"
_REQUESTED = ("run", "article")


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the window until it closes the pipe; return the exit status.

    Arguments are those of the program unless given. `--model PATH` names the model to use. With
    `--without-model` the term base and the rules work alone: so the window goes on after the
    model has crashed.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    chosen = Path(given[given.index(MODEL) + 1]) if MODEL in given[:-1] else None
    with os.fdopen(os.dup(1), "w", encoding="ascii", buffering=1) as out:
        os.dup2(2, 1)
        try:
            with_model = WITHOUT_MODEL not in given
            serve(sys.stdin.buffer, out.write, with_model=with_model, chosen=chosen)
        except (BrokenPipeError, KeyboardInterrupt):
            _forget_output(out.fileno())
        except AnnotatorError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def serve(
    lines: Iterable[bytes],
    write: Callable[[str], object],
    *,
    with_model: bool = True,
    chosen: Path | None = None,
) -> None:
    """Load the suggester, say so, and answer every request until there are no more lines.

    Other lines tell it what to remember from then on.
    """
    from annotator.suggest.model import load_model, no_model
    from annotator.suggest.pipeline import load_suggester

    suggester = load_suggester(load_model(chosen) if with_model else no_model())
    write(write_ready(ready_of(suggester)))
    pupil = Pupil(suggester)
    for line in lines:
        if is_lessons(line):
            pupil.learn(line)
        elif is_vocabulary(line):
            pupil.learn_labels(line)
        elif is_concepts(line):
            pupil.know(line)
        elif line.strip():
            write(write_answer(answer(pupil.suggester, line)))


class Pupil:
    """A suggester that is taught between articles; it is made anew when it is needed next."""

    def __init__(self, untaught: Suggester) -> None:
        self._shipped = self._untaught = untaught
        self._memory = Memory()
        self._labels: Vocabulary | None = None
        self._taught: Suggester | None = untaught

    @property
    def suggester(self) -> Suggester:
        """The suggester that knows all that was taught."""
        if self._taught is None:
            self._taught = self._with_labels()
        return self._taught

    def learn_labels(self, line: bytes) -> None:
        """Take in what the labels of the project are; a line that cannot be read is told of."""
        try:
            self._labels = read_vocabulary(line)
            self._taught = None
        except ValueError as error:
            print(f"The labels cannot be read: {error}.", file=sys.stderr)

    def _with_labels(self) -> Suggester:
        if self._labels is None:
            return self._untaught.remembering(self._memory)
        speaking = self._untaught.speaking(self._labels)
        return speaking.remembering(as_spoken(self._labels, self._memory))

    def know(self, line: bytes) -> None:
        """Take in a project's own concepts; a line that cannot be read is told of as well."""
        try:
            self._untaught = self._shipped.knowing(read_concepts(line))
            self._taught = None
        except ValueError as error:
            print(f"The concepts cannot be read: {error}.", file=sys.stderr)

    def learn(self, line: bytes) -> None:
        """Take in the lessons of a line; one that cannot be read is told to standard error."""
        try:
            self._memory = learned(self._memory, read_lessons(line))
            self._taught = None
        except ValueError as error:
            print(f"The memory cannot be read: {error}.", file=sys.stderr)


def ready_of(suggester: Suggester) -> Ready:
    """Return what a suggester says of itself."""
    model, name = suggester.model, suggester.describe()
    facts = (model.name, model.version, model.found, suggester.concepts, model.notice)
    return Ready(*facts, model.sha256, name, suggester.termbase_sha256)


def answer(suggester: Suggester, line: bytes) -> Answer:
    """Answer one line; whatever goes wrong becomes a sentence in the answer."""
    try:
        request = read_request(line)
    except ValueError as error:
        return _refusal(line, f"The request cannot be read: {error}.")
    try:
        found = tuple(suggester.suggest(request.text))
    except Exception as error:  # one bad article must not stop the others
        sentence = f"No suggestions for this article ({type(error).__name__}: {error})."
        return Answer(request.run, request.article, request.digest, error=sentence)
    return Answer(request.run, request.article, request.digest, found)


def _refusal(line: bytes, sentence: str) -> Answer:
    """Name in the answer what can be read of the request, so that nobody waits for it."""
    try:
        row = json.loads(line)
        run, article = (row[key] if isinstance(row[key], int) else 0 for key in _REQUESTED)
        return Answer(run, article, str(row.get("digest", "")), error=sentence)
    except (ValueError, TypeError, KeyError, AttributeError):
        return Answer(0, 0, "", error=sentence)


def _forget_output(descriptor: int) -> None:
    """Point a broken pipe at nothing, so that closing it cannot fail."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, descriptor)
    os.close(nothing)


if __name__ == "__main__":
    sys.exit(main())
