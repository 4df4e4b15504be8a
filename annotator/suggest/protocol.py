"""What the window and the worker say to each other: one JSON object a line.

Lines are plain ASCII, whatever the text holds, so that no console's encoding can spoil them.
This module imports nothing heavy: both sides use it.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, cast

from annotator import __version__
from annotator.core.concept_rows import concept_row
from annotator.core.lessons import Lessons
from annotator.core.memory import Counts, Memory, Tally, Verdicts
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.span import Span
from annotator.core.suggestion import Origin, RunRecord, Suggestion
from annotator.core.terms import Concept, read_concept
from annotator.core.vocabulary import Vocabulary

_LESSONS = "memory"
_LABELS = "labels"
_CONCEPTS = "concepts"


@dataclass(frozen=True, slots=True)
class Request:
    """One article to look at, in one run; `digest` names the very text that was meant.

    `language` is the code of its language; "" has it recognised.
    """

    run: int
    article: int
    digest: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Ready:
    """What the worker says first: the model it found and the concepts it knows.

    `name` is the name under which its suggestions are stored. `sha256` is that of the model's
    weights. Before its first answer about an article in a `language` that it reads with another
    model, or with none, it says so again, of that.
    """

    model: str
    version: str
    found: bool
    concepts: int
    notice: str = ""
    sha256: str = ""
    name: str = ""
    termbase_sha256: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The suggestions for one article, or one sentence that says why there are none.

    `language` is the one in which the article was read, "" if it was not recognised.
    """

    run: int
    article: int
    digest: str
    suggestions: tuple[Suggestion, ...] = ()
    error: str = ""
    language: str = ""


def record_of(worker: Ready, started_at: str, language: str = "") -> RunRecord:
    """Return what is to be remembered of a run that a worker begins at a time (UTC, ISO 8601).

    It is that of the articles in a language.
    """
    return RunRecord(
        *(uuid.uuid4().hex, started_at, worker.name),
        *(worker.model, worker.version, worker.sha256),
        *(worker.concepts, worker.termbase_sha256, __version__),
        language=language,
    )


def suggestion_to_row(suggestion: Suggestion) -> list[object]:
    """Return a suggestion as `[start, end, label, concept, score, origin, reason]`."""
    return [
        suggestion.span.start,
        suggestion.span.end,
        suggestion.label,
        suggestion.concept,
        suggestion.score,
        suggestion.origin.value,
        suggestion.reason,
    ]


def suggestion_from_row(row: Sequence[object]) -> Suggestion:
    """Read a row that `suggestion_to_row` wrote; raises ValueError if it is not one."""
    try:
        start, end, label, concept, score, origin, reason = row
        return Suggestion(
            span=Span(_whole(start), _whole(end)),
            label=str(label),
            concept=str(concept),
            score=float(cast(float, score)),
            origin=Origin(str(origin)),
            reason=str(reason),
        )
    except (TypeError, ValueError) as error:
        raise ValueError(f"not a suggestion: {error}") from error


def write_request(request: Request) -> str:
    """Return a request as a line."""
    return _line(asdict(request))


def read_request(line: str | bytes) -> Request:
    """Read a request; raises ValueError saying what is wrong with the line."""
    row = _row(line)
    return Request(
        run=_whole(row.get("run")),
        article=_whole(row.get("article")),
        digest=_text(row, "digest"),
        text=_text(row, "text"),
        language=_text(row, "language") if "language" in row else "",
    )


def write_ready(ready: Ready) -> str:
    """Return the worker's first message as a line."""
    return _line({"ready": asdict(ready)})


def write_answer(answer: Answer) -> str:
    """Return an answer as a line: with `error` if there is one, else with `suggestions`."""
    row: dict[str, object] = {
        "run": answer.run,
        "article": answer.article,
        "digest": answer.digest,
        "language": answer.language,
    }
    if answer.error:
        return _line(row | {"error": answer.error})
    return _line(row | {"suggestions": [suggestion_to_row(s) for s in answer.suggestions]})


def read_message(line: str | bytes) -> Ready | Answer:
    """Read what the worker said; raises ValueError if it is no message of the protocol."""
    row = _row(line)
    if "ready" in row:
        return _ready(row["ready"])
    return Answer(
        run=_whole(row.get("run")),
        article=_whole(row.get("article")),
        digest=_text(row, "digest"),
        suggestions=tuple(map(suggestion_from_row, _rows(row.get("suggestions", [])))),
        error=str(row.get("error", "")),
        language=str(row.get("language", "")),
    )


def write_lessons(new: Lessons) -> str:
    """Return what the worker is to remember as a line; it is not answered.

    For each surface there are counts of what was accepted and rejected by label, of what was
    accepted by label and concept, and of the contexts that are refused.
    """
    memory = new.memory
    told = {
        "whole": new.whole,
        "surfaces": {surface: _verdicts_to_row(v) for surface, v in memory.surfaces.items()},
        "record": [[*source, t.accepted, t.rejected] for source, t in memory.record.items()],
        "terms": [[t.uid, t.surface, t.kind, t.label, t.concept] for t in memory.terms.values()],
    }
    return _line({_LESSONS: told})


def is_lessons(line: bytes) -> bool:
    """Tell whether a line to the worker holds lessons, and not a request."""
    return line.startswith(b'{"%s":' % _LESSONS.encode())


def write_vocabulary(vocabulary: Vocabulary) -> str:
    """Return what the worker is to know of the project's labels as a line; it is not answered."""
    return _line({_LABELS: {"wanted": vocabulary.wanted, "spoken": vocabulary.spoken}})


def is_vocabulary(line: bytes) -> bool:
    """Tell whether a line to the worker tells of labels."""
    return line.startswith(b'{"%s":' % _LABELS.encode())


def read_vocabulary(line: str | bytes) -> Vocabulary:
    """Read what is told of labels; raises ValueError if the line is none of `write_vocabulary`."""
    told = _row(line).get(_LABELS)
    if not isinstance(told, dict):
        raise ValueError("not what a worker is to know of labels")
    return Vocabulary(_names(told.get("wanted")), _names(told.get("spoken")))


def _names(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(name, str) for name in value.values()):
        raise ValueError("not names of labels by others")
    return value


def read_lessons(line: str | bytes) -> Lessons:
    """Read lessons; raises ValueError if the line is none of `write_lessons`."""
    try:
        told = cast(dict[str, Any], _row(line)[_LESSONS])
        surfaces = {surface: _verdicts(row) for surface, row in told["surfaces"].items()}
        record = {(Origin(o), label): Tally(*counts) for o, label, *counts in told["record"]}
        terms = {
            uid: ProjectTerm(uid, surface, TermKind(kind), label, concept)
            for uid, surface, kind, label, concept in told["terms"]
        }
        return Lessons(Memory(surfaces, record, terms), bool(told["whole"]))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"not what a worker is to remember: {error}") from error


def write_concepts(own: Iterable[Concept]) -> str:
    """Return all of a project's own concepts as a line to the worker; it is not answered."""
    return _line({_CONCEPTS: [concept_row(concept) for concept in own]})


def is_concepts(line: bytes) -> bool:
    """Tell whether a line to the worker holds a project's own concepts."""
    return line.startswith(b'{"%s":' % _CONCEPTS.encode())


def read_concepts(line: str | bytes) -> dict[str, Concept]:
    """Read concepts, by id; raises ValueError if the line is none of `write_concepts`."""
    try:
        rows = cast(list[dict[str, object]], _row(line)[_CONCEPTS])
        concepts = [read_concept(row) for row in rows]
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"not a project's own concepts: {error}") from error
    return {concept.id: concept for concept in concepts}


def _verdicts_to_row(verdicts: Verdicts) -> list[Counts]:
    v = verdicts.essence()
    return [v.accepted, v.rejected, v.concepts, v.rejected_in]


def _verdicts(row: list[dict[str, int]]) -> Verdicts:
    accepted, rejected, concepts, refused = (dict(counts) for counts in row)
    return Verdicts(accepted, rejected, concepts, refused)


def _ready(value: object) -> Ready:
    try:
        return Ready(**cast(dict[str, object], value))  # type: ignore[arg-type]
    except TypeError as error:
        raise ValueError(f"not a worker's first message: {error}") from error


def _line(row: Mapping[str, object]) -> str:
    return json.dumps(row, ensure_ascii=True, separators=(",", ":")) + "\n"


def _row(line: str | bytes) -> dict[str, object]:
    row: object = json.loads(line)
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    return row


def _rows(value: object) -> list[list[object]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise ValueError("“suggestions” is not a list of rows")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{value!r} is not a whole number")
    return value


def _text(row: Mapping[str, object], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise ValueError(f"“{key}” is not a text")
    return value
