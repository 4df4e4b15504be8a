"""What a suggester is told of a memory, so that in the end it knows what matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import lessons as told
from annotator.core.lessons import learned, lessons
from annotator.core.memory import Memory, Tally, Verdicts
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.suggestion import Origin

VERDICTS = st.builds(
    Verdicts,
    accepted=st.dictionaries(st.sampled_from(["ORG", "GPE"]), st.integers(1, 9), min_size=1),
    accepted_in=st.dictionaries(st.sampled_from("abc"), st.integers(1, 9)),
    rejected_in=st.dictionaries(st.sampled_from("abc"), st.just(1)),
)
MEMORIES = st.builds(
    Memory,
    surfaces=st.dictionaries(st.sampled_from("ABCDE"), VERDICTS),
    record=st.dictionaries(st.just((Origin.MODEL, "ORG")), st.just(Tally(1, 2))),
    terms=st.dictionaries(st.just("t"), st.just(ProjectTerm("t", "A", TermKind.NEVER))),
)


def essence(memory: Memory) -> Memory:
    surfaces = {surface: verdicts.essence() for surface, verdicts in memory.surfaces.items()}
    return Memory(surfaces, memory.record, memory.terms)


@given(st.lists(MEMORIES, min_size=1, max_size=4))
def test_who_was_told_everything_in_turn_knows_what_matters(memories: list[Memory]) -> None:
    pupil, known = Memory(), None
    for memory in memories:
        pupil = learned(pupil, lessons(memory, known))
        known = memory
    assert pupil == essence(memories[-1])


def test_only_what_is_new_is_told() -> None:
    old = Memory({f"n{n}": Verdicts({"ORG": 1}) for n in range(50)})
    kept = {name: verdicts for name, verdicts in old.surfaces.items() if name != "n7"}
    new = lessons(Memory({**kept, "n3": Verdicts({"ORG": 2})}), old)
    assert not new.whole
    assert new.memory.surfaces == {"n3": Verdicts({"ORG": 2}), "n7": Verdicts()}


def test_much_that_is_new_is_told_as_a_whole() -> None:
    many = Memory({f"n{n}": Verdicts({"ORG": 1}) for n in range(2_000)})
    assert lessons(many, Memory()).whole
    assert lessons(Memory(), many).whole


def test_of_very_many_surfaces_the_most_decided_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "MOST", 2)
    counts = {"A": (1, 0), "B": (5, 1), "C": (0, 4), "D": (2, 0)}
    memory = Memory({s: Verdicts({"ORG": yes}, {"ORG": no}) for s, (yes, no) in counts.items()})
    assert set(lessons(memory, None).memory.surfaces) == {"B", "C"}
