"""Edits of the labels: a new scheme of an old one, and what becomes of marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation
from annotator.core.labels import Label, LabelScheme
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.scheme_edit import (
    SchemeError,
    add,
    adopt,
    bring_back,
    change,
    merge,
    move,
    moves,
    relabelled,
    relabelled_terms,
    rename,
    retire,
    told_differences,
    what_is_done,
)
from tests.builders import annotation, scheme

TREATY = Label("TREATY", "4", "What states sign.", "#00620F", "#02B827")


def names(found: LabelScheme) -> list[str]:
    return list(found.offered_names)


def label(found: LabelScheme, name: str) -> Label:
    one = found.label(name)
    assert one is not None
    return one


def test_a_label_is_added_at_the_end() -> None:
    assert names(add(scheme(), TREATY)) == ["GPE", "ORG", "POLICY", "TREATY"]


def test_a_renamed_label_is_still_called_the_same_by_suggesters() -> None:
    renamed = rename(scheme(), "ORG", "BODY")
    assert names(renamed) == ["GPE", "BODY", "POLICY"]
    assert label(renamed, "BODY").codes == ("ORG",)


def test_a_label_that_gets_its_old_name_back_is_as_it_was() -> None:
    assert rename(rename(scheme(), "ORG", "BODY"), "BODY", "ORG") == scheme()


def test_a_new_label_with_the_old_name_of_another_is_not_mistaken_for_it() -> None:
    renamed = rename(scheme(), "ORG", "BODY")
    again = add(renamed, replace(TREATY, name="ORG"))
    assert again.by_code["ORG"].name == "BODY"
    assert moves(scheme(), again) == {"ORG": "BODY"}


def test_a_merged_label_is_suggested_as_the_other() -> None:
    merged = merge(scheme(), "GPE", "POLICY")
    assert names(merged) == ["ORG", "POLICY"]
    assert merged.by_code["GPE"].name == merged.by_code["POLICY"].name == "POLICY"


def test_a_retired_label_is_there_and_not_offered_until_it_is_brought_back() -> None:
    retired = retire(scheme(), "ORG")
    assert names(retired) == ["GPE", "POLICY"]
    assert retired.names == scheme().names
    assert bring_back(retired, "ORG") == scheme()


def test_a_label_brought_back_leaves_its_key_to_whoever_has_it_now() -> None:
    retired = retire(scheme(), "ORG")
    taken = change(retired, replace(label(retired, "GPE"), key="2"))
    assert label(bring_back(taken, "ORG"), "ORG").key == ""


@pytest.mark.parametrize(
    ("by", "order"),
    [(-1, ["ORG", "GPE", "POLICY"]), (1, ["GPE", "POLICY", "ORG"]), (-9, ["ORG", "GPE", "POLICY"])],
)
def test_a_label_moves_up_and_down(by: int, order: list[str]) -> None:
    assert names(move(scheme(), "ORG", by)) == order


def test_a_label_gets_a_definition_and_examples() -> None:
    better = replace(label(scheme(), "GPE"), definition="States.", examples=("Kenya signed.",))
    assert label(change(scheme(), better), "GPE") == better


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "a taken name": (lambda: rename(scheme(), "ORG", "GPE"), "same name"),
    "a name like another": (lambda: rename(scheme(), "ORG", "gpe"), "same name"),
    "a name of two words": (lambda: rename(scheme(), "ORG", "A BODY"), "not a name"),
    "no name": (lambda: rename(scheme(), "ORG", ""), "not a name"),
    "a label that is not there": (lambda: rename(scheme(), "FAC", "X"), "no label FAC"),
    "a taken key": (lambda: add(scheme(), replace(TREATY, key="1")), "same key"),
    "a key that is none": (lambda: add(scheme(), replace(TREATY, key="Ctrl+Z")), "not a key"),
    "no colour": (lambda: add(scheme(), replace(TREATY, ink_dark="red")), "not a colour"),
    "a merge with itself": (lambda: merge(scheme(), "ORG", "ORG"), "into itself"),
    "the last one": (
        lambda: retire(retire(retire(scheme(), "ORG"), "GPE"), "POLICY"),
        "at least one label",
    ),
}


@pytest.mark.parametrize(("edit", "says"), REFUSED.values(), ids=REFUSED)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    edit: Callable[[], object], says: str
) -> None:
    with pytest.raises(SchemeError, match=f"(?i){says}") as caught:
        edit()
    assert str(caught.value).endswith(".")


def test_another_scheme_takes_the_place_of_this_one_and_what_it_lacks_is_retired() -> None:
    theirs = LabelScheme("Theirs", (TREATY, label(rename(scheme(), "ORG", "BODY"), "BODY")), True)
    joined = adopt(scheme(), theirs)
    assert names(joined) == ["TREATY", "BODY"]
    assert [one.name for one in joined.labels if one.retired] == ["GPE", "POLICY"]
    assert moves(scheme(), joined) == {"ORG": "BODY"}
    assert not joined.overlap


def test_labels_of_the_same_name_are_the_same_whatever_suggesters_call_them() -> None:
    theirs = LabelScheme("Theirs", (replace(TREATY, name="GPE", suggested_as=("LAND",)),))
    joined = adopt(scheme(), theirs)
    assert joined.by_code["GPE"].name == joined.by_code["LAND"].name == "GPE"
    assert moves(scheme(), joined) == {}


def after(annotations: list[Annotation], moved: dict[str, str]) -> list[tuple[str, str, bool]]:
    """What is left of annotations: where, with which label, accepted or not."""
    kept = {a.uid: a for a in annotations}
    for made in relabelled(annotations, moved):
        assert made.before == kept.pop(made.either.uid)
        if made.after is not None:
            kept[made.after.uid] = made.after
    return sorted((str(a.span.start), a.label, a.accepted) for a in kept.values())


def test_annotations_are_relabelled_and_nothing_else_of_them_changes() -> None:
    brazil = annotation("Brazil", "GPE")
    (made,) = relabelled([brazil, annotation("Kazan", "ORG")], {"GPE": "PLACE"})
    assert made.before == brazil
    assert made.after == replace(brazil, label="PLACE")


def test_of_two_that_become_the_same_mark_the_accepted_one_is_kept() -> None:
    marks = [annotation("Brazil", "GPE", accepted=False), annotation("Brazil", "LOC")]
    assert after(marks, {"LOC": "GPE"}) == [("0", "GPE", True)]
    marks = [annotation("Brazil", "GPE"), annotation("Brazil", "LOC", accepted=False)]
    assert after(marks, {"LOC": "GPE"}) == [("0", "GPE", True)]


def test_names_can_be_swapped() -> None:
    marks = [annotation("Brazil", "GPE"), annotation("Brazil", "ORG", accepted=False)]
    swapped = {"GPE": "ORG", "ORG": "GPE"}
    assert after(marks, swapped) == [("0", "GPE", False), ("0", "ORG", True)]


def test_the_projects_own_terms_follow_and_say_everything_once() -> None:
    terms = [
        ProjectTerm("1", "Brazil", TermKind.NEVER, "LOC"),
        ProjectTerm("2", "Brazil", TermKind.NEVER, "GPE"),
        ProjectTerm("3", "Kazan", TermKind.NEVER, "LOC"),
    ]
    changes = relabelled_terms(terms, {"LOC": "GPE"})
    gone = [made.before for made in changes if made.after is None]
    assert gone == [terms[0]]
    assert [made.after for made in changes if made.after] == [replace(terms[2], label="GPE")]


def test_what_was_done_is_told_in_words() -> None:
    edited = retire(rename(scheme(), "ORG", "BODY"), "GPE")
    assert told_differences(scheme(), edited) == ["retire GPE", "rename ORG to BODY"]
    assert what_is_done(scheme(), edited) == "labels: retire GPE and 1 more"
    assert told_differences(scheme(), merge(scheme(), "GPE", "ORG")) == ["merge GPE into ORG"]
    assert told_differences(scheme(), add(scheme(), TREATY)) == ["add TREATY"]
    assert told_differences(scheme(), move(scheme(), "ORG", -1)) == ["order the labels anew"]
    better = change(scheme(), replace(label(scheme(), "GPE"), definition="States.", key="7"))
    assert told_differences(scheme(), better) == ["give GPE the key 7", "define GPE anew"]
    assert what_is_done(scheme(), scheme()) == "change no label"


def test_what_was_done_can_be_told_backwards_too() -> None:
    assert told_differences(merge(scheme(), "GPE", "ORG"), scheme()) == ["add GPE"]
