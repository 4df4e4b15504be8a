"""What a user says about an import: what spans become, and other names for labels."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from annotator.core.annotation import State
from annotator.core.changes import Stamp
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing.source import Choices, MarksAs

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_STAMP = Stamp("ana", "2024-05-02T10:00:00.000+00:00")
_SPANS = [
    {"start": 0, "end": 1, "label": "GPE"},
    {"start": 1, "end": 2, "label": "GPE", "state": "suggested"},
    {"start": 2, "end": 3, "label": "GPE", "state": "accepted", "analyst": "bob"},
    {"start": 3, "end": 4, "label": "GPE", "state": "rejected"},
]
_LINE = json.dumps({"text": "Ports agree.", "spans": _SPANS})


def _states(article: IncomingArticle) -> str:
    """The state of each span by its letter, in the order of the text."""
    marks = [(s.span.start, "s") for s in article.suggestions]
    marks += [(a.span.start, a.state.value[0]) for a in article.annotations]
    return "".join(letter for _, letter in sorted(marks))


@pytest.mark.parametrize(
    ("marks", "states"),
    [(MarksAs.AS_FOUND, "ssar"), (MarksAs.SUGGESTIONS, "sssr"), (MarksAs.ANNOTATIONS, "asar")],
)
def test_spans_become_what_the_user_says_but_no_decision_is_made_up(
    read: Read, marks: MarksAs, states: str
) -> None:
    (article,), _ = read("a.jsonl", _LINE, choices=Choices(marks, stamp=_STAMP))
    assert _states(article) == states


def test_who_says_so_signs_what_nobody_has_signed(read: Read) -> None:
    (article,), _ = read("a.jsonl", _LINE, choices=Choices(MarksAs.ANNOTATIONS, stamp=_STAMP))
    first, second, _ = article.annotations
    assert (first.analyst, first.decided_at) == ("ana", _STAMP.at)
    assert (second.analyst, second.decided_at) == ("bob", "")


def test_labels_and_concepts_get_other_names(read: Read) -> None:
    spans = [
        {"start": 0, "end": 1, "label": "COUNTRY", "concept": "Q155"},
        {"start": 2, "end": 3, "label": "CARDINAL"},
        {"start": 3, "end": 4, "label": "CARDINAL"},
        {"start": 4, "end": 5, "label": "OTHER"},
    ]
    choices = Choices(
        labels={"COUNTRY": "GPE", "CARDINAL": "", "GPE": "X"}, concepts={"Q155": "BR"}
    )
    line = json.dumps({"text": "Ports agree.", "spans": spans})
    (article,), (unknown, unwanted) = read("a.jsonl", line, frozenset({"GPE"}), choices=choices)
    assert [(s.label, s.concept) for s in article.suggestions] == [("GPE", "BR")]
    assert "the label “OTHER” is not in the label scheme" in unknown.sentence
    assert unwanted.sentence == "2 spans labelled “CARDINAL” were left out, as was asked for."
    assert (unwanted.spans, unwanted.fatal) == (2, False)


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_what_was_not_accepted_in_prodigy_waits_for_a_decision(read: Read, answer: str) -> None:
    spans = [{"start": 0, "end": 5, "label": "GPE", "token_start": 0, "token_end": 0}]
    line = json.dumps({"text": "Ports agree.", "_input_hash": 1, "answer": answer, "spans": spans})
    (article,), (notice,) = read("a.jsonl", line, choices=Choices(MarksAs.ANNOTATIONS))
    assert (len(article.suggestions), len(article.annotations)) == (1, 0)
    assert f"its answer was “{answer}”" in notice.sentence


def test_accepted_in_prodigy_is_decided_if_the_user_says_so(read: Read) -> None:
    spans = [{"start": 0, "end": 5, "label": "GPE"}]
    line = json.dumps({"text": "Ports agree.", "answer": "accept", "spans": spans})
    (article,), _ = read("a.jsonl", line, choices=Choices(MarksAs.ANNOTATIONS))
    assert [a.state for a in article.annotations] == [State.ACCEPTED]
