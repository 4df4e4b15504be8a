"""What was decided in the project steers what is suggested next."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.memory import Memory, Tally, Verdicts, key
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.data import Words
from annotator.suggest.steps import memory as steps
from annotator.suggest.steps.flatten import flatten
from annotator.suggest.steps.memory import by_record, taught
from tests.suggest.conftest import Apply, read_marked, show_marked


def accepted(label: str = "ORG", times: int = 1, rejected: int = 0) -> Verdicts:
    return Verdicts({label: times}, {label: rejected} if rejected else {})


def rejected(*places: str, label: str = "ORG", times: int = 1) -> Verdicts:
    return Verdicts({}, {label: times}, {}, {key(label, place): 1 for place in places})


def remembering(**surfaces: Verdicts) -> Memory:
    return Memory({surface.replace("_", " "): verdicts for surface, verdicts in surfaces.items()})


def run(memory: Memory, words: Words, marked: str) -> list[Suggestion]:
    text, found = read_marked(marked)
    return flatten(text, taught(words, memory)[steps.MEMORY](text, found))


def shown(memory: Memory, words: Words, marked: str) -> str:
    return show_marked(read_marked(marked)[0], run(memory, words, marked))


def test_an_empty_memory_has_no_steps(words: Words) -> None:
    assert taught(words, Memory()) == {}


# Accepted before


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Vale do Rio said", "«Vale do Rio|ORG» said"),
        ("Vale\u00a0do  Rio said", "«Vale\u00a0do  Rio|ORG» said"),
        # Whole words, as they were written.
        ("vale do rio said", "vale do rio said"),
        ("Vale do Riograndense", "Vale do Riograndense"),
        # The longest span wins.
        ("«Vale do Rio Doce|GPE» said", "«Vale do Rio Doce|GPE» said"),
        ("«Vale|PERSON» do Rio said", "«Vale do Rio|ORG» said"),
    ],
)
def test_what_was_accepted_is_suggested_wherever_it_stands(
    words: Words, marked: str, expected: str
) -> None:
    assert shown(remembering(Vale_do_Rio=accepted()), words, marked) == expected


def test_it_says_how_often_it_was_accepted(words: Words) -> None:
    (found,) = run(remembering(Vale=accepted(times=5, rejected=1)), words, "Vale said")
    assert (found.origin, found.reason) == (
        Origin.PROPAGATED, "accepted as ORG 5 times in this project",
    )  # fmt: skip
    assert found.score == pytest.approx(6 / 8)
    (once,) = run(remembering(Vale=accepted()), words, "Vale said")
    assert once.reason == "accepted as ORG once in this project"


def test_its_concept_comes_with_it(words: Words) -> None:
    verdicts = Verdicts({"POLICY": 2}, {}, {key("POLICY", "GSI"): 2})
    (found,) = run(Memory({"Vale": verdicts}), words, "Vale said")
    assert (found.label, found.concept) == ("POLICY", "GSI")
    (known,) = run(Memory({"Vale": verdicts}), words, "«Vale|POLICY» said")
    assert known.concept == "GSI"


def test_a_suggestion_with_that_label_is_confirmed(words: Words) -> None:
    (found,) = run(remembering(Vale=accepted(times=8)), words, "«Vale|ORG:0.5» said")
    assert found.origin is Origin.MODEL
    assert found.score == pytest.approx(0.9)
    assert found.reason == "fake; accepted as ORG 8 times in this project"
    (surer,) = run(remembering(Vale=accepted()), words, "«Vale|ORG:0.95» said")
    assert surer.score == pytest.approx(0.95)


def test_another_label_gives_way_only_where_the_project_is_clear(words: Words) -> None:
    clear = Verdicts({"ORG": 3, "GPE": 1})
    unclear = Verdicts({"ORG": 2, "GPE": 1})
    assert shown(Memory({"Vale": clear}), words, "«Vale|PERSON»") == "«Vale|ORG»"
    assert shown(Memory({"Vale": unclear}), words, "«Vale|PERSON»") == "«Vale|PERSON»"
    assert shown(Memory({"Vale": unclear}), words, "Vale") == "«Vale|ORG»"


def test_a_list_or_the_term_base_is_overruled_by_two_acceptances(words: Words) -> None:
    listed = Suggestion(Span(0, 4), "GPE", "", 0.95, Origin.RULE, "list of names")

    def label(times: int) -> str:
        step = taught(words, remembering(Vale=accepted(times=times)))[steps.MEMORY]
        (found,) = flatten("Vale", step("Vale", [listed]))
        return found.label

    assert [label(1), label(2)] == ["GPE", "ORG"]


def test_what_was_rejected_as_often_is_not_suggested(words: Words) -> None:
    assert shown(remembering(Vale=accepted(times=2, rejected=2)), words, "Vale") == "Vale"


@pytest.mark.parametrize("surface", ["2024", "V", "–"])
def test_what_has_no_two_letters_is_left_to_the_other_steps(words: Words, surface: str) -> None:
    assert run(Memory({surface: accepted("DATE")}), words, f"in {surface} or") == []


def test_a_term_inside_of_a_longer_accepted_surface_gives_way(words: Words) -> None:
    text = "Gwadar Free Zone Authority"
    term = Suggestion(Span(7, 16), "POLICY", "FZ", 0.98, Origin.TERMS, "term base")
    memory = Memory({text: accepted()})
    assert [s.label for s in flatten(text, taught(words, memory)[steps.MEMORY](text, [term]))] == [
        "ORG"
    ]
    short = Memory({"Free": accepted()})
    assert flatten(text, taught(words, short)[steps.MEMORY](text, [term])) == [term]


# Rejected before


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("the Dutch «Shell|ORG» said", "the Dutch Shell said"),
        ("a «Shell|ORG» company", "a Shell company"),
        ("Dutch\u00a0“«Shell|ORG»”", "Dutch\u00a0“Shell”"),
        # Other contexts, labels, capitals and longer names.
        ("the «Shell|ORG» office", "the «Shell|ORG» office"),
        ("Dutch «Shell|GPE» said", "Dutch «Shell|GPE» said"),
        ("Dutch «SHELL|ORG» said", "Dutch «SHELL|ORG» said"),
        ("Dutch «Shell Brazil|ORG» said", "Dutch «Shell Brazil|ORG» said"),
        ("Dutch. «Shell|ORG» said", "Dutch. «Shell|ORG» said"),
    ],
)
def test_a_rejection_counts_in_its_label_and_context(
    words: Words, marked: str, expected: str
) -> None:
    memory = remembering(Shell=rejected("dutch …", "… company"))
    assert shown(memory, words, marked) == expected


def test_elsewhere_its_score_is_lower(words: Words) -> None:
    marked = "the «Shell|ORG:0.8» office"
    (once,) = run(remembering(Shell=rejected("dutch …")), words, marked)
    (twice,) = run(remembering(Shell=rejected("dutch …", times=2)), words, marked)
    assert once.score == pytest.approx(0.8 * 2 / 3, abs=1e-4)
    assert twice.score == pytest.approx(0.8 / 2)
    assert twice.reason == "fake; rejected as ORG 2 times in this project"


def test_what_is_refused_in_its_context_makes_room_for_what_it_hid(words: Words) -> None:
    text, (whole,) = read_marked("of «Shell Company|ORG» of")
    part = Suggestion(Span(3, 8), "ORG", reason="fake")
    memory = remembering(Shell_Company=rejected("of … of"))
    found = flatten(text, taught(words, memory)[steps.MEMORY](text, [whole, part]))
    assert found == [part]


def test_what_was_accepted_is_not_suggested_where_it_was_rejected(words: Words) -> None:
    verdicts = Verdicts({"ORG": 3}, {"ORG": 1}, {}, {key("ORG", "dutch …"): 1})
    memory = Memory({"Shell": verdicts})
    marked = "Shell said, Dutch Shell said"
    assert shown(memory, words, marked) == "«Shell|ORG» said, Dutch Shell said"


def test_what_another_step_brings_back_is_taken_out_at_the_end(apply: Apply, words: Words) -> None:
    memory = remembering(Shell=rejected("dutch …"))
    again = taught(words, memory)[steps.AGAIN]
    assert apply(again, "Dutch «Shell|ORG», «Shell|ORG»") == "Dutch Shell, «Shell|ORG»"


# The project's own terms


def term(surface: str, kind: TermKind = TermKind.ALIAS, label: str = "POLICY") -> Memory:
    concept = "GSI" if kind is TermKind.ALIAS else ""
    return Memory(terms={"t": ProjectTerm("t", surface, kind, label, concept)})


@pytest.mark.parametrize(
    ("surface", "marked", "expected"),
    [
        ("Peace Plan", "the peace plan", "the «peace plan|POLICY»"),
        ("Peace Plan", "«Peace Plan|ORG»", "«Peace Plan|POLICY»"),
        ("Plan", "the Plan, a plan", "the «Plan|POLICY», a plan"),
        ("PLAN", "the PLAN, Plan or plan", "the «PLAN|POLICY», «Plan|POLICY» or plan"),
        # As the term base's terms: a body named after it stays whole, a site is the term.
        ("Plan", "the «Plan Business Council|ORG»", "the «Plan Business Council|ORG»"),
        ("Plan", "the «Plan Bank of Asia|ORG»", "the «Plan|POLICY» Bank of Asia"),
    ],
)
def test_an_alias_is_marked_like_a_term_of_the_term_base(
    words: Words, surface: str, marked: str, expected: str
) -> None:
    assert shown(term(surface), words, marked) == expected


def test_an_alias_says_whose_it_is(words: Words) -> None:
    (found,) = run(term("Plan"), words, "the Plan")
    assert (found.origin, found.concept) == (Origin.TERMS, "GSI")
    assert found.reason == "your alias for GSI: “Plan”"


def test_an_alias_stands_above_what_was_accepted_before(words: Words) -> None:
    memory = Memory({"Plan": accepted(times=9)}, terms=term("Plan").terms)
    assert shown(memory, words, "the Plan") == "the «Plan|POLICY»"


@pytest.mark.parametrize("step", [steps.MEMORY, steps.AGAIN])
def test_never_match_takes_out_whatever_was_found(apply: Apply, words: Words, step: str) -> None:
    everywhere = taught(words, term("Editor", TermKind.NEVER, ""))[step]
    as_person = taught(words, term("Editor", TermKind.NEVER, "PERSON"))[step]
    marked = "«Editor|ORG», «Editor|PERSON», «Editor in Chief|ORG», «EDITOR|ORG»"
    assert apply(everywhere, marked) == "Editor, Editor, «Editor in Chief|ORG», «EDITOR|ORG»"
    assert apply(as_person, marked) == marked.replace("«Editor|PERSON»", "Editor")


def test_never_match_stands_above_what_was_accepted_before(words: Words) -> None:
    never = term("Editor", TermKind.NEVER, "")
    memory = Memory({"Editor": accepted(times=9)}, terms=never.terms)
    assert shown(memory, words, "the Editor") == "the Editor"


# Scores by the record

SOURCE = (Origin.MODEL, "ORG")
TALLIES = st.builds(Tally, st.integers(0, 500), st.integers(0, 500))
SCORES = st.floats(0, 1)


def scored(tally: Tally, score: float, origin: Origin = Origin.MODEL) -> float:
    suggestion = Suggestion(Span(0, 1), "ORG", "", score, origin)
    (found,) = by_record({SOURCE: tally})("x", [suggestion])
    return found.score


def test_few_decisions_move_a_score_little_and_many_a_lot() -> None:
    assert scored(Tally(0, 1), 0.9) == pytest.approx(0.9, abs=0.04)
    assert scored(Tally(1, 0), 0.9) == pytest.approx(0.9, abs=0.01)
    assert scored(Tally(0, 100), 0.9) < 0.25
    assert scored(Tally(500, 0), 0.9) > 0.98


def test_what_is_right_as_often_as_was_believed_keeps_its_scores() -> None:
    assert scored(Tally(95, 5), 0.7) == pytest.approx(0.7, abs=0.001)


def test_other_origins_keep_their_scores() -> None:
    assert scored(Tally(0, 100), 0.9, Origin.TERMS) == 0.9


@given(TALLIES, SCORES, SCORES)
def test_the_order_of_scores_stays(tally: Tally, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= scored(tally, low) <= scored(tally, high) <= 1


@given(st.integers(0, 50), st.integers(0, 50), SCORES)
def test_an_acceptance_more_never_lowers_a_score_and_a_rejection_never_raises_it(
    yes: int, no: int, score: float
) -> None:
    now = scored(Tally(yes, no), score)
    assert scored(Tally(yes + 1, no), score) >= now >= scored(Tally(yes, no + 1), score)


def test_certainty_stays_certain() -> None:
    assert scored(Tally(0, 100), 1.0) == 1.0
    assert scored(Tally(100, 0), 0.0) == 0.0
