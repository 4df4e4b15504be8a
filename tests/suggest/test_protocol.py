from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import __version__
from annotator.core.lessons import Lessons
from annotator.core.memory import Memory, Tally, Verdicts
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.vocabulary import Vocabulary
from annotator.suggest.protocol import (
    Answer,
    Ready,
    Request,
    is_lessons,
    is_vocabulary,
    read_lessons,
    read_message,
    read_request,
    read_vocabulary,
    record_of,
    suggestion_from_row,
    suggestion_to_row,
    write_answer,
    write_lessons,
    write_ready,
    write_request,
    write_vocabulary,
)

SUGGESTION = Suggestion(Span(2, 9), "POLICY", "BRI", 0.98, Origin.TERMS, "term base: “Belt”")
SUGGESTIONS = st.builds(
    Suggestion,
    span=st.tuples(st.integers(0, 9999), st.integers(1, 99)).map(lambda t: Span(t[0], sum(t))),
    label=st.text(),
    concept=st.text(),
    score=st.floats(0, 1),
    origin=st.sampled_from(Origin),
    reason=st.text(),
)


@given(SUGGESTIONS)
def test_a_suggestion_survives_the_journey(suggestion: Suggestion) -> None:
    row = json.loads(json.dumps(suggestion_to_row(suggestion)))
    assert suggestion_from_row(row) == suggestion


def test_the_row_is_the_one_that_was_agreed() -> None:
    row = [2, 9, "POLICY", "BRI", 0.98, "terms", "term base: “Belt”"]
    assert suggestion_to_row(SUGGESTION) == row


@given(st.text(), st.text())
def test_a_request_survives_the_journey(digest: str, text: str) -> None:
    request = Request(3, 17, digest, text)
    line = write_request(request)
    assert line.isascii()
    assert line.index("\n") == len(line) - 1
    assert read_request(line.encode()) == request


@pytest.mark.parametrize(
    "message",
    [
        Ready("en_core_web_sm", "3.8.0", True, 120, "a notice", "abc", "name", "def"),
        Answer(3, 17, "d", (SUGGESTION,)),
        Answer(3, 17, "d", error="It failed."),
    ],
)
def test_a_message_survives_the_journey(message: Ready | Answer) -> None:
    write = write_ready if isinstance(message, Ready) else write_answer
    assert read_message(write(message)) == message  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        '{"run": 1}',
        '{"run": true, "article": 1, "digest": "", "text": ""}',
        '{"run": 1, "article": 1, "digest": "", "text": null}',
        b"\xff\xfe",
    ],
)
def test_a_bad_request_is_a_value_error(line: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_request(line)


@pytest.mark.parametrize(
    "line",
    [
        '{"ready": {"model": "x"}}',
        '{"run": 1, "article": 1, "digest": "", "suggestions": [1]}',
        '{"run": 1, "article": 1, "digest": "", "suggestions": [[1, 1, "", "", 1, "model", ""]]}',
        '{"run": 1, "article": 1, "digest": "", "suggestions": [[1, 2, "", "", 1, "who", ""]]}',
        '{"run": 1, "article": 1, "digest": "", "suggestions": [[1, 2]]}',
    ],
)
def test_a_bad_message_is_a_value_error(line: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_message(line)


VERDICTS = st.builds(
    Verdicts,
    accepted=st.dictionaries(st.text(), st.integers(1, 9)),
    rejected=st.dictionaries(st.text(), st.integers(1, 9)),
    concepts=st.dictionaries(st.text(), st.integers(1, 9)),
    rejected_in=st.dictionaries(st.text(), st.just(1)),
)
MEMORIES = st.builds(
    Memory,
    surfaces=st.dictionaries(st.text(), VERDICTS),
    record=st.dictionaries(st.tuples(st.sampled_from(Origin), st.text()), st.just(Tally(3, 4))),
    terms=st.dictionaries(
        st.just("t"), st.just(ProjectTerm("t", "Plan", TermKind.ALIAS, "P", "G"))
    ),
)


@given(MEMORIES, st.booleans())
def test_lessons_survive_the_journey(memory: Memory, whole: bool) -> None:
    line = write_lessons(Lessons(memory, whole))
    assert line.isascii()
    assert line.index("\n") == len(line) - 1
    assert is_lessons(line.encode())
    assert read_lessons(line.encode()) == Lessons(memory, whole)


def test_a_request_is_no_lesson() -> None:
    assert not is_lessons(write_request(Request(3, 17, "d", '{"memory":')).encode())


@pytest.mark.parametrize(
    "line",
    [
        '{"memory":1}',
        '{"memory":{"whole":true}}',
        '{"memory":{"whole":true,"surfaces":{"a":[[],[]]},"record":[],"terms":[]}}',
        '{"memory":{"whole":true,"surfaces":{"a":1},"record":[],"terms":[]}}',
        '{"memory":{"whole":true,"surfaces":{},"record":[["who","ORG",1,1]],"terms":[]}}',
        '{"memory":{"whole":true,"surfaces":{},"record":[],"terms":[["t","a","what","",""]]}}',
        '{"memory":{"whole":true,"surfaces":{},"record":[],"terms":[["t"]]}}',
    ],
)
def test_bad_lessons_are_a_value_error(line: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_lessons(line)


def test_a_run_is_recorded_with_all_that_made_it() -> None:
    worker = Ready("m", "1", True, 120, "a notice", "abc", "m 1, 120 concepts", "def")
    run, other = record_of(worker, "then"), record_of(worker, "then")
    assert (run.started_at, run.name, run.model, run.version) == (
        *("then", "m 1, 120 concepts", "m", "1"),
    )
    assert (run.sha256, run.concepts, run.termbase_sha256) == ("abc", 120, "def")
    assert run.program == __version__
    assert run.uid != other.uid


def test_what_is_told_of_labels_survives_the_journey() -> None:
    vocabulary = Vocabulary({"GPE": "GPE", "LOC": "GPE"}, {"ORT": "GPE"})
    line = write_vocabulary(vocabulary)
    assert is_vocabulary(line.encode())
    assert read_vocabulary(line) == vocabulary
    assert not is_vocabulary(write_request(Request(1, 2, "", "labels")).encode())


@pytest.mark.parametrize("line", ["{}", '{"labels": 1}', '{"labels": {"wanted": {"a": 1}}}'])
def test_what_is_nothing_about_labels_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="labels"):
        read_vocabulary(line)
