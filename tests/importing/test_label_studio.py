from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from annotator.core.annotation import State
from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.span import Span
from annotator.importing.source import Choices, MarksAs

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_TEXT = "🌍 Brazil and India met."


def _result(start: int, end: int, label: str = "GPE", **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": _TEXT[start:end], "labels": [label]}
    known = {"id": f"r{start}", "from_name": "label", "to_name": "text", "type": "labels"}
    return known | {"value": value, **more}


def _task(**more: Any) -> dict[str, Any]:
    """A task in the shape of https://labelstud.io/guide/export."""
    annotation = {
        "id": 3,
        "completed_by": {"id": 1, "email": "ana@example.org"},
        "created_at": "2024-03-05T10:00:00Z",
        "was_cancelled": False,
        "result": [_result(2, 8)],
    }
    prediction = {"model_version": "v2", "score": 0.7, "result": [_result(13, 18, score=0.4)]}
    return {
        "id": 1,
        "data": {"text": _TEXT, "title": "Ports", "date": "2024-03-05"},
        "annotations": [annotation],
        "predictions": [prediction],
    } | more


def test_annotations_are_decisions_and_predictions_suggestions(read: Read) -> None:
    (article,), problems = read("a.json", json.dumps([_task()]))
    (annotation,), (suggestion,) = article.annotations, article.suggestions
    assert (annotation.span, annotation.state) == (Span(2, 8), State.ACCEPTED)
    assert annotation.analyst == "ana@example.org"
    assert annotation.decided_at == "2024-03-05T10:00:00Z"
    assert (suggestion.span, suggestion.score) == (Span(13, 18), 0.4)
    assert suggestion.reason == "v2"
    assert (article.meta.title, article.meta.date) == ("Ports", "2024-03-05")
    assert problems == []


def test_the_user_decides_what_they_become(read: Read) -> None:
    data = json.dumps([_task()])
    (article,), _ = read("a.json", data, choices=Choices(MarksAs.SUGGESTIONS))
    assert len(article.suggestions) == 2
    (article,), _ = read("a.json", data, choices=Choices(MarksAs.ANNOTATIONS))
    assert (len(article.annotations), len(article.suggestions)) == (1, 1)


def test_skipped_annotations_and_other_results_are_told(read: Read) -> None:
    other = [{"id": "c", "type": "choices", "value": {"choices": ["a"]}}, {"type": "relation"}]
    annotations = [
        {"was_cancelled": True, "result": [_result(2, 8)]},
        {"result": [*other, _result(13, 18)]},
    ]
    (article,), (notice,) = read("a.json", json.dumps([_task(annotations=annotations)]))
    assert [annotation.span for annotation in article.annotations] == [Span(13, 18)]
    assert notice.sentence.startswith("3 of its results are no labelled spans (“choices”, “relat")


def test_a_concept_is_what_was_noted_for_the_region(read: Read) -> None:
    note = {
        "id": "r2",
        "from_name": "concept",
        "type": "textarea",
        "value": {"start": 2, "end": 8, "text": ["BR"]},
    }
    task = _task(annotations=[{"result": [_result(2, 8), note]}], predictions=[])
    (article,), problems = read("a.json", json.dumps([task]))
    assert article.annotations[0].concept == "BR"
    assert problems == []


def test_the_text_may_have_any_name(read: Read) -> None:
    data = {"id": "7", "page": _TEXT, "n": 4}
    (article,), _ = read("a.json", json.dumps([_task(data=data)]))
    assert article.text == _TEXT
    assert article.meta.extra == {"id": "7", "n": 4}


@pytest.mark.parametrize(
    "task",
    [
        _task(data={"n": 1}),
        _task(annotations=4, predictions={}),
        _task(annotations=[[]], predictions=[None]),
        _task(annotations=[{"result": "x"}], predictions=[{"result": [{"value": 4}]}]),
        _task(annotations=[{"result": [{"type": "labels", "value": {"labels": [3, None]}}]}]),
        _task(annotations=[{"completed_by": [1], "created_at": 4, "result": [_result(0, 1)]}]),
    ],
)
def test_tasks_of_absurd_shapes_give_sentences_only(read: Read, task: dict[str, Any]) -> None:
    articles, problems = read("a.json", json.dumps([task, _task()]))
    assert articles[-1].text == _TEXT
    assert all(problem.sentence.endswith(".") for problem in problems)
