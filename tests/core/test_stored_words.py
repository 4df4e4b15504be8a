"""Our sentences are known again when they come back as bare English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import stored_words, teaching
from annotator.core.changes import Batch
from annotator.core.everywhere import Decision, Deed, decide
from annotator.core.messages import Worded, worded
from annotator.core.scheme_edit import Kind
from annotator.core.stored_words import (
    worded_notice,
    worded_place,
    worded_reason,
    worded_step,
)
from tests.actions import any_batch
from tests.builders import STAMP, annotation, markup, suggestion


def known(words: str) -> str:
    """Return the sentence that words were made of; empty if they are not ours."""
    said = worded_step(words)
    return said.template if isinstance(said, Worded) else ""


@given(st.data())
def test_every_step_of_reviewing_is_known_again(data: st.DataObject) -> None:
    marks = markup(suggestion("BRICS", "POLICY"), annotation("Brazil"))
    batch = any_batch(marks, lambda count: data.draw(st.integers(0, count - 1)), STAMP)
    if isinstance(batch, Batch):
        said = worded_step(batch.what)
        assert isinstance(said, Worded)
        assert said == batch.what


def test_words_of_an_article_are_not_taken_for_ours() -> None:
    said = worded_step("reject “label “A” B”")
    assert isinstance(said, Worded)
    assert said.template == "reject {mentions}"
    assert said == "reject “label “A” B”"
    assert worded_step("tidied up by a script") == "tidied up by a script"
    assert not isinstance(worded_step("tidied up by a script"), Worded)


def test_what_was_taken_back_is_known_within_it() -> None:
    said = worded_step("take back: take back: repair 1,200 boundaries")
    assert isinstance(said, Worded)
    inner = said.values["what"]
    assert isinstance(inner, Worded)
    deepest = inner.values["what"]
    assert isinstance(deepest, Worded)
    assert (deepest.template, deepest.values) == ("repair {n} boundaries", {"n": 1200})


def test_a_step_that_was_taken_back_for_ever_stays_as_it_is() -> None:
    hostile = "take back: " * 5_000
    assert worded_step(hostile) == hostile
    assert not isinstance(worded_step(hostile), Worded)


@pytest.mark.parametrize("words", ["accept , suggestions", "labels: add A and , more"])
def test_what_is_no_number_stays_as_it_is(words: str) -> None:
    assert worded_step(words) == words


def test_edits_of_the_labels_are_known_again() -> None:
    for kind in Kind:
        edit = worded(kind.value, name="ORG", other="BODY")
        said = worded_step(f"labels: {edit} and 2 more")
        assert isinstance(said, Worded)
        inner = said.values["edit"]
        assert isinstance(inner, Worded)
        assert inner.template == kind.value


def test_what_is_taught_and_decided_everywhere_is_known_again() -> None:
    never = teaching.never("BRICS", "ORG", [], STAMP)
    assert known(never.what) == "never match “{mention}” as {label}"
    assert known(decide([], Decision(Deed.ACCEPT), STAMP).batch.what) == "accept {mentions}"
    assert known("accept “a” and other words, 1,200 times in 3 articles") == "accept {mentions}"


def test_every_sentence_of_the_tables_is_known_as_itself() -> None:
    for template in stored_words._STEPS:
        names = stored_words._PARTS.findall(template)
        values = {name: 7 if name in stored_words._NUMBERS else "“x”" for name in names}
        said = worded_step(str(worded(template, **values)))
        assert isinstance(said, Worded), template
        assert said == worded(template, **values)


@pytest.mark.parametrize(
    ("reason", "sentences"),
    [
        ("term base: BRICS, concept Q1", ["term base: {name}, concept {concept}"]),
        (
            "model en_core_web_md: ORG; rejected as ORG 3 times in this project",
            ["model {model}: {label}", "rejected as {label} {n} times in this project"],
        ),
        ("a calendar date", ["a calendar date"]),
        ("imported from brat", [""]),
    ],
)
def test_reasons_are_known_part_by_part(reason: str, sentences: list[str]) -> None:
    said = worded_reason(reason)
    assert [one.template if isinstance(one, Worded) else "" for one in said] == sentences
    assert "; ".join(said) == reason


def test_places_in_files_and_notices_are_known() -> None:
    assert isinstance(worded_place("a.jsonl, line 12"), Worded)
    assert isinstance(worded_place("b.xlsx, sheet News, row 3"), Worded)
    assert not isinstance(worded_place("a.txt"), Worded)
    assert isinstance(worded_notice("The model x cannot be used (OSError: gone)."), Worded)


def test_both_things_that_are_said_of_models_are_known() -> None:
    broken = "The model x cannot be used (OSError: gone)."
    both = f"{broken} {stored_words._NO_MODEL}"
    said = worded_notice(both)
    assert isinstance(said, Worded)
    assert said == both
    assert isinstance(said.values["notice"], Worded)
    assert said.values["notice"] == broken
