from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest

from annotator.core.lessons import Lessons, lessons
from annotator.core.memory import Memory, Verdicts, key
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.core.terms import Concept, Form, Termbase
from annotator.core.vocabulary import Vocabulary
from annotator.suggest.model import ModelInfo, no_model
from annotator.suggest.pipeline import Suggester, load_suggester
from annotator.suggest.protocol import (
    Answer,
    Ready,
    Request,
    read_message,
    write_concepts,
    write_lessons,
    write_request,
    write_vocabulary,
)
from annotator.suggest.suggesters import Suggesters, ready_of
from annotator.suggest.worker import answer, serve

FOUND = Suggestion(Span(0, 6), "GPE", reason="fake")
WAIT = 60  # seconds: a loaded machine takes long to import spaCy


def fake(text: str) -> list[Suggestion]:
    if "bad" in text:
        raise RuntimeError("it is bad")
    return [FOUND]


SUGGESTER = Suggester(ModelInfo("m", "1", True, "abc", "hello"), 7, fake, ())


@pytest.mark.parametrize("module", ["worker", "protocol", "model", "pipeline"])
def test_no_module_imports_spacy_by_itself(module: str) -> None:
    code = f"import sys, annotator.suggest.{module}; assert 'spacy' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=WAIT)


def test_who_is_ready() -> None:
    assert ready_of(SUGGESTER) == Ready("m", "1", True, 7, "hello", "abc", "m 1, 7 concepts")


def test_a_request_is_answered() -> None:
    line = write_request(Request(3, 17, "d", "Brazil")).encode()
    assert answer(Suggesters(SUGGESTER), line) == Answer(3, 17, "d", (FOUND,))


def test_a_failure_becomes_a_sentence() -> None:
    line = write_request(Request(3, 17, "d", "bad")).encode()
    failed = answer(Suggesters(SUGGESTER), line)
    assert (failed.run, failed.article, failed.digest) == (3, 17, "d")
    assert failed.error == "No suggestions for this article (RuntimeError: it is bad)."


@pytest.mark.parametrize(
    ("line", "run", "article"),
    [
        (b"{", 0, 0),
        (b"[1]", 0, 0),
        (b'{"run": "x", "article": 17}', 0, 17),
        (b'{"run": 3, "article": 17, "digest": "d"}', 3, 17),
        (b"\xff", 0, 0),
    ],
)
def test_a_bad_line_is_refused_by_number(line: bytes, run: int, article: int) -> None:
    refused = answer(Suggesters(SUGGESTER), line)
    assert (refused.run, refused.article) == (run, article)
    assert refused.error.startswith("The request cannot be read")


def test_the_term_base_goes_on_without_the_model() -> None:
    text = "The BRICS met."
    said: list[str] = []
    serve([write_request(Request(1, 2, "d", text)).encode()], said.append, with_model=False)
    ready, answered = map(read_message, said)
    assert isinstance(ready, Ready)
    assert (ready.found, ready.notice) == (False, "")
    assert isinstance(answered, Answer)
    assert [s.span.of(text) for s in answered.suggestions] == ["BRICS"]


def surfaces_after(*said: str) -> list[list[str]]:
    """What the worker finds in each article, told some lines without a model."""
    text = "The BRICS met the Tilvora."
    asked = write_request(Request(1, 2, "d", text))
    out: list[str] = []
    lines = [line or asked for line in said]
    serve([line.encode() for line in lines], out.append, with_model=False)
    answers = [message for message in map(read_message, out) if isinstance(message, Answer)]
    assert all(not answered.error for answered in answers)
    return [[s.span.of(text) for s in answered.suggestions] for answered in answers]


def test_the_worker_remembers_what_it_was_told_from_the_next_article_on() -> None:
    club = Memory({"Tilvora": Verdicts({"ORG": 2})})
    refused = Verdicts({}, {"POLICY": 1}, {}, {key("POLICY", "… met"): 1})
    never = Memory({"BRICS": refused})
    first = write_lessons(lessons(club, None))
    more = write_lessons(Lessons(never, whole=False))
    instead = write_lessons(Lessons(never, whole=True))
    plain, both = ["BRICS"], ["BRICS", "Tilvora"]
    assert surfaces_after("", first, "", more, "") == [plain, both, ["Tilvora"]]
    assert surfaces_after(first, "", instead, "") == [both, []]
    assert surfaces_after(first, write_lessons(lessons(Memory(), club)), "") == [plain]


def test_lessons_that_cannot_be_read_are_told_and_passed_over(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert surfaces_after('{"memory":1}\n', "") == [["BRICS"]]
    assert capsys.readouterr().err.startswith("The memory cannot be read")


@pytest.fixture
def worker() -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "annotator.suggest.worker"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        yield process
        process.kill()


@pytest.mark.slow
def test_a_real_worker(worker: subprocess.Popen[bytes]) -> None:
    text = "Lula spoke 🚀 of the BRICS in Brazil."
    lines = [b"no json\n", b"\n", write_request(Request(3, 17, "d", text)).encode()]
    out, _ = worker.communicate(b"".join(lines), timeout=WAIT)
    ready, refused, answered = map(read_message, out.splitlines())
    assert isinstance(ready, Ready)
    assert ready.found
    assert ready.concepts > 0
    assert isinstance(refused, Answer)
    assert refused.error
    assert isinstance(answered, Answer)
    labels = {s.span.of(text): s.label for s in answered.suggestions}
    assert labels["Brazil"] == "GPE"
    assert labels["BRICS"] == "POLICY"
    assert worker.returncode == 0


@pytest.mark.slow
def test_a_worker_ends_when_nobody_listens(worker: subprocess.Popen[bytes]) -> None:
    assert worker.stdin is not None
    assert worker.stdout is not None
    assert worker.stderr is not None
    json.loads(worker.stdout.readline())
    worker.stdout.close()
    worker.stdin.write(write_request(Request(1, 1, "d", "Brazil")).encode())
    worker.stdin.close()
    assert worker.wait(WAIT) == 0
    assert b"Traceback" not in worker.stderr.read()


def test_the_projects_own_concepts_are_known_from_the_next_article_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    pact = Concept("PACT", "pact", "Kazan Pact", "POLICY", (Form("Kazan Pact", "en"),))
    text = "The Kazan Pact was signed by the BRICS."
    request = write_request(Request(1, 1, "d", text)).encode()
    told = [write_concepts([pact]).encode(), write_concepts([]).encode()]
    said: list[str] = []
    serve([request, told[0], request, told[1], request], said.append, with_model=False)
    found = [
        [s.concept for s in message.suggestions if s.concept]
        for message in map(read_message, said[1:])
        if isinstance(message, Answer)
    ]
    assert found == [["BRICS"], ["PACT", "BRICS"], ["BRICS"]]
    assert capsys.readouterr().err == ""


def test_concepts_that_cannot_be_read_are_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    serve([b'{"concepts":[{"id":7}]}'], said.append, with_model=False)
    assert "The concepts cannot be read: " in capsys.readouterr().err


def test_it_speaks_of_the_labels_that_the_project_wants(
    termbase: Termbase, capsys: pytest.CaptureFixture[str]
) -> None:
    suggesters = Suggesters(load_suggester(no_model(), termbase))
    text = "Kenya joined the Belt and Road Initiative."

    def said() -> set[str]:
        return {suggestion.label for suggestion in suggesters.suggester().suggest(text)}

    assert said() == {"GPE", "POLICY"}
    suggesters.learn_labels(write_vocabulary(Vocabulary({"POLICY": "LAW", "LAW": "LAW"})).encode())
    assert said() == {"LAW"}
    suggesters.learn_labels(b'{"labels": 1}')
    assert said() == {"LAW"}
    assert "The labels cannot be read" in capsys.readouterr().err


def test_what_was_learned_under_a_new_name_is_remembered(termbase: Termbase) -> None:
    suggesters = Suggesters(load_suggester(no_model(), termbase))
    named = {"PLACE": "GPE", "GPE": "GPE", "ORG": "ORG"}
    suggesters.learn_labels(write_vocabulary(Vocabulary(named, {"PLACE": "GPE"})).encode())
    taught = Memory({"Xanadu Council": Verdicts(accepted={"PLACE": 3})})
    suggesters.learn(write_lessons(lessons(taught, None)).encode())
    (found,) = suggesters.suggester().suggest("They met in Xanadu Council.")
    assert found.label == "GPE"
