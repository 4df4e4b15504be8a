from __future__ import annotations

import json
from collections import Counter

import pytest

from annotator.core.labels import load_scheme
from annotator.files import resource
from annotator.suggest.data import Name, Words
from annotator.suggest.matcher import Matcher


def label_of(names: Matcher[Name], surface: str) -> str:
    (match,) = names.find(surface)
    return match.value.label if match.span.of(surface) == surface else ""


@pytest.mark.parametrize(
    ("surface", "label"),
    [
        ("Brazil", "GPE"),
        ("BRAZIL", "GPE"),
        ("Brazilians", "NORP"),
        ("Türkiye", "GPE"),
        ("U.S.", "GPE"),
        ("Xi’an", "GPE"),
        ("Latin America", "LOC"),
        ("Latin American", "NORP"),
        ("European Union", "ORG"),
        ("UN Charter", "LAW"),
        ("Great Hall of the People", "FAC"),
        ("World War II", "EVENT"),
    ],
)
def test_well_known_names(names: Matcher[Name], surface: str, label: str) -> None:
    assert label_of(names, surface) == label


@pytest.mark.parametrize("word", ["us", "who", "turkey", "polish", "china"])
def test_words_in_small_letters_are_no_names(names: Matcher[Name], word: str) -> None:
    assert names.find(f"so {word} it") == []


def test_no_name_is_listed_twice() -> None:
    seen: Counter[str] = Counter()
    for line in resource("suggest/countries.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        seen.update([row["name"], *row.get("also", []), *row.get("cities", [])])
    for line in resource("suggest/names.jsonl").read_text(encoding="utf-8").splitlines():
        seen.update(f if isinstance(f, str) else f["text"] for f in json.loads(line)["forms"])
    assert [name for name, count in seen.items() if count > 1] == []


def test_rules_give_labels_of_the_scheme(words: Words) -> None:
    scheme = load_scheme(resource("schemes/policy-news.json"))
    assert set(words.heads.values()) <= set(scheme.names)


def test_words_are_in_the_case_that_is_compared(words: Words) -> None:
    for group in (words.titles, words.generic, words.furniture, words.common, words.name_titles):
        assert all(word == word.lower() for word in group)
    assert words.name_titles <= words.titles
