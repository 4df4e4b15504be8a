"""The suggestion worker as the window uses it: how soon it answers, and how large it grows."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path

from annotator.commands import program
from annotator.core.article import digest_of
from annotator.files import seeds
from annotator.suggest.protocol import Answer, Request, read_message, write_request
from benchmarks.result import Result, median, milliseconds

_WORDS = 500
_ANSWERS = 40
_ARTICLES = 10_000
_KINDS = 7  # of numbers and names put in, so that no two articles have quite the same words


def results() -> Iterator[Result]:
    """Measure answers to single articles, then one run of 10,000."""
    import spacy

    texts = list(islice(articles(_WORDS), _ANSWERS))
    with _worker() as worker:
        _ask(worker, texts[0])
        each = cycle(texts)
        took = milliseconds(lambda: _ask(worker, next(each)), len(texts))
        bare = spacy.load(_model(), exclude=_NOT_NER)
        floor = milliseconds(lambda: bare(next(each)), len(texts))
    yield Result("worker, article of 500 words", median(took), "ms", 150.0, median(floor))
    with _worker() as worker:
        for text in islice(articles(_WORDS), _ARTICLES):
            _ask(worker, text)
        yield Result("worker, peak after 10,000", _peak(worker), "MB", 700.0)


_NOT_NER = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]


def articles(words: int) -> Iterator[str]:
    """Yield articles of about so many words, put together from the sample corpus."""
    paragraphs = [line for path in sorted(seeds().glob("*.txt")) for line in _lines(path)]
    rest = random.Random(4)
    while True:
        text, length = [], 0
        while length < words:
            text.append(f"{rest.choice(paragraphs)} No. {rest.randrange(10**_KINDS)}.")
            length += text[-1].count(" ") + 1
        yield "\n\n".join(text)


def _lines(path: Path) -> Sequence[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


@contextmanager
def _worker() -> Iterator[subprocess.Popen[bytes]]:
    pipe = subprocess.PIPE
    with subprocess.Popen(program("--worker"), stdin=pipe, stdout=pipe) as worker:
        assert worker.stdin is not None, "a pipe was asked for"
        assert worker.stdout is not None, "a pipe was asked for"
        read_message(worker.stdout.readline())
        yield worker
        worker.stdin.close()


def _ask(worker: subprocess.Popen[bytes], text: str) -> Answer:
    assert worker.stdin is not None, "a pipe was asked for"
    assert worker.stdout is not None, "a pipe was asked for"
    worker.stdin.write(write_request(Request(1, 1, digest_of(text), text)).encode())
    worker.stdin.flush()
    answer = read_message(worker.stdout.readline())
    assert isinstance(answer, Answer), "the greeting has been read"
    assert answer.suggestions, "these articles have names in them"
    return answer


def _model() -> str:
    from annotator.suggest.model import load_model

    return load_model().info.name


def _peak(worker: subprocess.Popen[bytes]) -> float:
    """Return how much memory a process has used at most, in MB; Linux only."""
    lines = Path(f"/proc/{worker.pid}/status").read_text(encoding="ascii").splitlines()
    (peak,) = (line for line in lines if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1024
