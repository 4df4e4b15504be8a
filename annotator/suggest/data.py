"""Word lists that the steps need, read from `resources/suggest/`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.core.terms import Case, Form
from annotator.suggest.matcher import Matcher

_LANGUAGE = "en"
_STATES = (
    *("Republic", "Federal Republic", "Islamic Republic", "People's Republic", "Arab Republic"),
    *("Democratic Republic", "United Republic", "Co-operative Republic", "Cooperative Republic"),
    *("Plurinational State", "Bolivarian Republic", "Socialist Republic", "Hashemite Kingdom"),
    *("Kingdom", "State", "Sultanate", "Commonwealth", "Grand Duchy", "Principality", "Union"),
)  # of the formal names of countries


@dataclass(frozen=True, slots=True)
class Name:
    """A well-known name: its label, and the form that it is listed under."""

    label: str
    title: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words with a part in a rule.

    `titles`, `generic`, `furniture`, `share_lines` and `common` are in small letters; after the
    `name_titles` among the titles a name follows. `heads` gives the label that a head noun gives
    its name ("Council": ORG); `media` are the last words of names of newspapers and agencies,
    `speech` verbs whose subject is mostly a person. Names that end with a word of `over_policy`
    stay whole although a policy term is part of them; those that end with a term and a word of
    `sites` are that term, whole. `guarded` are place names that people bear as well;
    `possessives` may stand inside the name of a body; `portfolios` name the field of an office
    ("Minister of Trade"); `adjectives` describe an event, a law or a region and do not name it;
    `given` are first names of people that are hardly anything else.
    """

    titles: frozenset[str]
    generic: frozenset[str]
    furniture: frozenset[str]
    share_lines: frozenset[str]
    common: frozenset[str]
    heads: dict[str, str]
    media: frozenset[str]
    speech: frozenset[str]
    over_policy: frozenset[str]
    sites: frozenset[str]
    name_titles: frozenset[str]
    guarded: frozenset[str]
    possessives: frozenset[str]
    portfolios: frozenset[str]
    adjectives: frozenset[str]
    given: frozenset[str]


def load_words(path: Path) -> Words:
    """Read the word lists from a JSON file."""
    row = json.loads(path.read_text(encoding="utf-8"))
    heads = {word: label for label, words in row.pop("heads").items() for word in words}
    return Words(heads=heads, **{key: frozenset(words) for key, words in row.items()})


def load_names(countries: Path, names: Path) -> Matcher[Name]:
    """Read countries, their people and cities, and other well-known names, ready for matching."""
    forms = [*_forms_of_countries(countries), *_forms_of_names(names)]
    return Matcher([(form, name) for name, form in forms])


def _forms_of_countries(path: Path) -> Iterator[tuple[Name, Form]]:
    for row in _rows(path):
        title = str(row["name"])
        formal = (f"{state} of {title}" for state in _STATES)
        for text in dict.fromkeys((title, *row.get("also", ()), *row.get("cities", ()), *formal)):
            yield from _spelled(Name("GPE", text), text)
        for text in row.get("people", ()):
            yield from _spelled(Name("NORP", text), text, plural=text.endswith(("n", "i")))


def _forms_of_names(path: Path) -> Iterator[tuple[Name, Form]]:
    for row in _rows(path):
        for item in row["forms"]:
            form = {"text": item} if isinstance(item, str) else item
            text = form["text"]
            plural = row["label"] == "NORP" and text.endswith("n")
            not_before = tuple(form.get("not_before", ()))
            yield from _spelled(Name(row["label"], text), text, plural, not_before)


def _spelled(
    name: Name, text: str, plural: bool = False, not_before: tuple[str, ...] = ()
) -> Iterator[tuple[Name, Form]]:
    """Yield the form as it is written and, for headlines, in capitals."""
    for spelling in dict.fromkeys((text, text.upper())):
        yield name, Form(spelling, _LANGUAGE, Case.EXACT, plural, not_before=not_before)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)
