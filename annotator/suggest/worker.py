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

from annotator.core.errors import AnnotatorError
from annotator.suggest.protocol import (
    Answer,
    is_concepts,
    is_lessons,
    is_vocabulary,
    read_request,
    write_answer,
    write_ready,
)
from annotator.suggest.recognising import recognised
from annotator.suggest.suggesters import Suggesters, load_suggesters

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
    suggesters = load_suggesters(chosen, with_model=with_model)
    write(write_ready(suggesters.ready))
    for line in lines:
        if is_lessons(line):
            suggesters.learn(line)
        elif is_vocabulary(line):
            suggesters.learn_labels(line)
        elif is_concepts(line):
            suggesters.know(line)
        elif line.strip():
            answered = answer(suggesters, line)
            for ready in suggesters.introduced():
                write(write_ready(ready))
            write(write_answer(answered))


def answer(suggesters: Suggesters, line: bytes) -> Answer:
    """Answer one line; whatever goes wrong becomes a sentence in the answer."""
    try:
        request = read_request(line)
    except ValueError as error:
        return _refusal(line, f"The request cannot be read: {error}.")
    about = (request.run, request.article, request.digest)
    try:
        language = request.language or recognised(request.text)
        found = tuple(suggesters.suggester(language).suggest(request.text))
    except Exception as error:  # one bad article must not stop the others
        sentence = f"No suggestions for this article ({type(error).__name__}: {error})."
        return Answer(*about, error=sentence)
    return Answer(*about, found, language=language)


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
