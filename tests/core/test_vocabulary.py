"""What suggesters call labels, and what a project calls them now."""

from __future__ import annotations

from annotator.core.labels import LabelScheme
from annotator.core.memory import Memory, Tally, Verdicts, key
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.scheme_edit import merge, rename, retire
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.vocabulary import (
    as_spoken,
    in_scheme,
    label_in,
    vocabulary_of,
    wanted_only,
)
from tests.builders import scheme, suggestion


def edited() -> LabelScheme:
    """GPE is called PLACE, ORG is merged into POLICY."""
    return merge(rename(scheme(), "GPE", "PLACE"), "ORG", "POLICY")


def labels(found: list[Suggestion]) -> list[str]:
    return [one.label for one in found]


PROPOSED = [suggestion("Brazil", "GPE"), suggestion("BRICS", "ORG"), suggestion("Kazan", "FAC")]


def test_a_scheme_as_it_came_changes_nothing_but_drops_what_it_does_not_have() -> None:
    assert labels(wanted_only(vocabulary_of(scheme()), PROPOSED)) == ["GPE", "ORG"]
    assert in_scheme(scheme(), PROPOSED) == PROPOSED[:2]


def test_suggesters_say_one_name_for_merged_labels_and_their_own_for_renamed_ones() -> None:
    assert labels(wanted_only(vocabulary_of(edited()), PROPOSED)) == ["GPE", "POLICY"]


def test_a_suggester_may_use_the_name_that_the_project_has() -> None:
    assert labels(wanted_only(vocabulary_of(edited()), [suggestion("Kazan", "PLACE")])) == ["GPE"]
    assert labels(in_scheme(edited(), [suggestion("Kazan", "PLACE")])) == ["PLACE"]


def test_a_retired_label_is_not_wanted_by_any_name() -> None:
    retired = retire(edited(), "PLACE")
    both = [suggestion("Brazil", "GPE"), suggestion("Kazan", "PLACE")]
    assert wanted_only(vocabulary_of(retired), both) == []
    assert in_scheme(retired, both) == []


def test_suggestions_are_shown_under_the_labels_of_the_scheme() -> None:
    assert labels(in_scheme(edited(), PROPOSED)) == ["PLACE", "POLICY"]
    assert label_in(edited(), "GPE") == "PLACE"
    assert label_in(edited(), "UNHEARD") == "UNHEARD"


def test_the_memory_is_told_as_suggesters_speak() -> None:
    verdicts = Verdicts(
        {"PLACE": 2},
        {"POLICY": 1},
        {key("PLACE", "BRA"): 1},
        {key("POLICY", "the …"): 1},
        {key("PLACE", "… met"): 1},
    )
    term = ProjectTerm("1", "Kazan", TermKind.NEVER, "PLACE")
    record = {(Origin.MODEL, "PLACE"): Tally(2, 0)}
    told = as_spoken(vocabulary_of(edited()), Memory({"Kazan": verdicts}, record, {"1": term}))
    assert told.surfaces["Kazan"] == Verdicts(
        {"GPE": 2},
        {"POLICY": 1},
        {key("GPE", "BRA"): 1},
        {key("POLICY", "the …"): 1},
        {key("GPE", "… met"): 1},
    )
    assert told.record == {(Origin.MODEL, "GPE"): Tally(2, 0)}
    assert told.never() == {("Kazan", "GPE")}


def test_a_memory_without_renamed_labels_is_told_as_it_is() -> None:
    memory = Memory(record={(Origin.MODEL, "GPE"): Tally(2, 0)})
    assert as_spoken(vocabulary_of(scheme()), memory) is memory
