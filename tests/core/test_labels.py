"""Label schemes: the one we ship, and files that are none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.core.errors import InputError
from annotator.core.labels import Label, LabelScheme, load_scheme, scheme_to_json
from annotator.files import resource

GOOD: dict[str, Any] = {
    "name": "Mine",
    "labels": [
        {
            "name": "GPE",
            "key": "1",
            "definition": "Places.",
            "ink_light": "#00620F",
            "ink_dark": "#02B827",
        }
    ],
}


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "labels.json"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_the_scheme_we_ship_has_the_labels_of_the_guide_each_with_a_key_of_its_own() -> None:
    scheme = load_scheme(resource("schemes/policy-news.json"))
    guide = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "DATE", "POLICY"}
    assert set(scheme.names) == guide
    assert sorted(label.key for label in scheme.labels) == sorted("1234567890")
    assert all(label.definition for label in scheme.labels)
    assert not scheme.overlap


def test_a_scheme_keeps_the_order_of_its_file_and_finds_labels_by_name(tmp_path: Path) -> None:
    second = GOOD["labels"][0] | {"name": "ORG", "key": "2"}
    path = written(tmp_path, json.dumps(GOOD | {"labels": [second, *GOOD["labels"]]}))
    scheme = load_scheme(path)
    assert scheme.names == ("ORG", "GPE")
    label = scheme.label("GPE")
    assert label is not None
    assert label.definition == "Places."
    assert scheme.label("WORK_OF_ART") is None


def test_a_scheme_says_whether_spans_may_overlap(tmp_path: Path) -> None:
    assert load_scheme(written(tmp_path, json.dumps(GOOD | {"overlap": True}))).overlap
    assert not load_scheme(written(tmp_path, json.dumps(GOOD))).overlap


BAD: dict[str, tuple[str | bytes, str]] = {
    "not JSON": ("{labels", "cannot be read"),
    "not text": (b"\xff\xfe\x00", "cannot be read"),
    "empty": ("", "cannot be read"),
    "a list": ("[]", "not a label scheme"),
    "a number": ("3", "not a label scheme"),
    "nothing in it": ("{}", "not a label scheme"),
    "labels are no list": (json.dumps(GOOD | {"labels": 3}), "not a label scheme"),
    "a label is no table": (json.dumps(GOOD | {"labels": ["GPE"]}), "not a label scheme"),
    "no name": (json.dumps({"labels": GOOD["labels"]}), "not a label scheme"),
    "a label without key": (json.dumps(GOOD | {"labels": [{"name": "GPE"}]}), "not a label scheme"),
    "twice the same label": (json.dumps(GOOD | {"labels": GOOD["labels"] * 2}), "same name"),
    "no colour": (
        json.dumps(GOOD | {"labels": [GOOD["labels"][0] | {"ink_dark": "red; x"}]}),
        "not a colour",
    ),
    "a number for a colour": (
        json.dumps(GOOD | {"labels": [GOOD["labels"][0] | {"ink_dark": 7}]}),
        "not a label scheme",
    ),
}


@pytest.mark.parametrize(("content", "says"), BAD.values(), ids=BAD)
def test_a_bad_scheme_is_refused_in_a_sentence_that_names_the_file(
    tmp_path: Path, content: str | bytes, says: str
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(InputError) as caught:
        load_scheme(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert says in str(caught.value)


def test_a_missing_scheme_is_refused_in_a_sentence_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.json"):
        load_scheme(tmp_path / "nowhere.json")


def test_a_scheme_that_is_saved_is_loaded_without_loss(tmp_path: Path) -> None:
    first = Label(
        *("TREATY", "Shift+T", "What states\nsign.", "#00620F", "#02B827"),
        examples=("the “UN Charter”",),
        counter_examples=("a draft 🌍",),
        suggested_as=("LAW", "PACT"),
    )
    old = Label("OLD", "", "", "#00620F", "#02B827", retired=True)
    scheme = LabelScheme("Ours", (first, old), overlap=True)
    assert load_scheme(written(tmp_path, scheme_to_json(scheme))) == scheme


ODD: dict[str, tuple[dict[str, Any], str]] = {
    "a name of two words": ({"name": "A PLACE"}, "label 1: “A PLACE” is not a name"),
    "a name with a line in it": ({"name": "A\nB"}, "is not a name"),
    "a name without end": ({"name": "A" * 1_000_000}, "larger than 1 MB"),
    "a key that is taken by others": ({"key": "Ctrl+Q"}, "label 1: “Ctrl+Q” is not a key"),
    "examples that are no list": ({"examples": "one"}, "“examples” of label 1 is not a list"),
    "an example that is no text": ({"examples": [1]}, "“examples” of label 1 is not a list"),
    "an endless definition": ({"definition": "x" * 20_000}, "more than 10,000 characters"),
    "something unheard of": ({"colour": "red"}, "label 1 has “colour”, which no label has"),
    "half retired": ({"retired": 1}, "“retired” of label 1"),
}


@pytest.mark.parametrize(("odd", "says"), ODD.values(), ids=ODD)
def test_what_is_odd_about_a_label_is_told_with_its_place(
    tmp_path: Path, odd: dict[str, Any], says: str
) -> None:
    path = written(tmp_path, json.dumps(GOOD | {"labels": [GOOD["labels"][0] | odd]}))
    with pytest.raises(InputError) as caught:
        load_scheme(path)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_two_labels_have_different_keys_unless_one_is_retired(tmp_path: Path) -> None:
    second = GOOD["labels"][0] | {"name": "ORG"}
    both = json.dumps(GOOD | {"labels": [second, *GOOD["labels"]]})
    with pytest.raises(InputError, match="the same key, 1"):
        load_scheme(written(tmp_path, both))
    retired = json.dumps(GOOD | {"labels": [second | {"retired": True}, *GOOD["labels"]]})
    assert load_scheme(written(tmp_path, retired)).offered_names == ("GPE",)


def test_what_is_no_json_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line 2"):
        load_scheme(written(tmp_path, '{"name": "x",\n "labels": [}'))
