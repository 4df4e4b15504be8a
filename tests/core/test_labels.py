"""Label schemes: the one we ship, and files that are none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.core.errors import InputError
from annotator.core.labels import load_scheme
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
