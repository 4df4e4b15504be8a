"""What differs between two moments: added, removed, relabelled, moved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation
from annotator.core.moments import differences, in_words
from tests.builders import TEXT, annotation, span_of

BRAZIL = annotation("Brazil")
BANK = annotation("the BRICS bank", "ORG")
MOVED = replace(BANK, span=span_of(TEXT, "BRICS bank"))
AGAIN = replace(BRAZIL, uid="another", analyst="eva")
RELABELLED = replace(BRAZIL, uid="another", label="ORG")


def told(before: list[Annotation], after: list[Annotation]) -> list[tuple[str, str]]:
    found = (in_words(kind, change, "", TEXT) for kind, change in differences(before, after))
    return [(difference.kind.value, difference.told.words) for difference in found]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([], [BRAZIL], [("added", "“Brazil” GPE")]),
        ([BRAZIL], [], [("removed", "“Brazil” GPE")]),
        ([BRAZIL], [replace(BRAZIL, label="ORG")], [("relabelled", "“Brazil”: GPE → ORG")]),
        ([BRAZIL], [replace(BRAZIL, concept="BR")], [("relabelled", "“Brazil”: GPE → GPE · BR")]),
        ([BRAZIL], [RELABELLED], [("relabelled", "“Brazil”: GPE → ORG")]),
        ([BANK], [MOVED], [("moved", "“the BRICS bank” → “BRICS bank” ORG")]),
        ([BRAZIL], [BRAZIL], []),
        ([BRAZIL], [AGAIN], []),
        (
            [BANK, BRAZIL],
            [AGAIN, MOVED, annotation("Kazan")],
            [("moved", "“the BRICS bank” → “BRICS bank” ORG"), ("added", "“Kazan” GPE")],
        ),
    ],
)
def test_a_difference_is_found_and_named(
    before: list[Annotation], after: list[Annotation], expected: list[tuple[str, str]]
) -> None:
    assert told(before, after) == expected


def test_two_spans_at_one_place_are_told_apart() -> None:
    both = [annotation("BRICS", "ORG"), annotation("BRICS", "POLICY")]
    assert told(both, both[:1]) == [("removed", "“BRICS” POLICY")]
    assert told([], both) == [("added", "“BRICS” ORG"), ("added", "“BRICS” POLICY")]
