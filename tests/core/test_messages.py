"""Sentences that remember what they were made of."""

from __future__ import annotations

import gc
import json
import weakref

import pytest

from annotator.core.errors import AnnotatorError, InputError
from annotator.core.messages import Worded, packed, unpacked, worded


def test_a_sentence_is_english_to_all_who_do_not_look_closer() -> None:
    said = worded("{n} articles in {file}", n=12_000, file="a.txt")
    assert said == "12,000 articles in a.txt"
    assert json.dumps(said) == '"12,000 articles in a.txt"'


def test_braces_stand_for_themselves_where_nothing_is_filled_in() -> None:
    assert worded("it must begin with { and end with }") == "it must begin with { and end with }"
    assert worded("{file} is gone", file="{n}.txt") == "{n}.txt is gone"


def test_an_error_within_a_sentence_is_what_it_says() -> None:
    inner = ValueError(worded("the key “{key}” is missing", key="id"))
    assert str(InputError("{path}: {error}.", path="a", error=inner)) == (
        "a: the key “id” is missing."
    )
    assert worded("{Fault}.", Fault=inner) == "The key “id” is missing."


def test_an_error_within_a_sentence_keeps_nothing_alive() -> None:
    class Text:
        """What was in hand when the error was raised."""

    in_hand: list[weakref.ref[Text]] = []

    def read() -> None:
        text = Text()
        in_hand.append(weakref.ref(text))
        raise ValueError("unreadable")

    def said() -> AnnotatorError:
        try:
            read()
        except ValueError as error:
            return AnnotatorError("{path}: {error}.", path="a", error=error)
        raise AssertionError

    kept = said()
    gc.collect()
    assert str(kept) == "a: unreadable."
    assert in_hand[0]() is None


def test_a_tuple_is_said_one_after_the_other() -> None:
    assert worded("labels: {edit}", edit=("add A", "remove B")) == "labels: add A; remove B"


def test_an_error_can_be_raised_with_the_words_of_another() -> None:
    first = AnnotatorError("{path}: gone.", path="a.annot")
    assert AnnotatorError(first.words).words is first.words
    assert str(AnnotatorError(first.words)) == "a.annot: gone."


@pytest.mark.parametrize(
    "said",
    [
        worded("the disk is full."),
        worded("{n} spans in {file}", n=1200, file="a"),
        worded("{path}: {fault}.", path="a", fault=worded("line {line}", line=3)),
    ],
)
def test_another_process_can_be_told_the_same(said: Worded) -> None:
    told = unpacked(json.loads(json.dumps(packed(said))))
    assert isinstance(told, Worded)
    assert (told, told.template) == (said, said.template)
    assert packed(told) == packed(said)
