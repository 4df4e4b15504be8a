"""What the tests of the suggester share: a notation for marked text, a small term base, a model.

Marked text is written with guillemets: "«Brazil|GPE» grows" is "Brazil grows" and one suggestion.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Case, Concept, Form, Termbase
from annotator.files import resource
from annotator.suggest.data import Name, Words, load_names, load_words
from annotator.suggest.matcher import Matcher
from annotator.suggest.model import EntityModel, load_model
from annotator.suggest.steps.step import Step

Apply = Callable[[Step, str], str]
_MARK = re.compile(r"«([^|»]*)\|([A-Z_]+)(?::([\d.]+))?»")


def read_marked(marked: str, origin: Origin = Origin.MODEL) -> tuple[str, list[Suggestion]]:
    """Return the text and the suggestions of marked text; a score may follow the label."""
    text, suggestions, position = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        span = Span(len(text), len(text) + len(match[1]))
        score = float(match[3] or 0.9)
        suggestions.append(Suggestion(span, match[2], "", score, origin, "fake"))
        text += match[1]
        position = match.end()
    return text + marked[position:], suggestions


def show_marked(text: str, suggestions: list[Suggestion]) -> str:
    """Write suggestions into their text."""
    shown, position = "", 0
    for suggestion in sorted(suggestions, key=lambda s: (s.span.start, -s.span.end)):
        start, end = suggestion.span.start, suggestion.span.end
        shown += f"{text[position:start]}«{text[start:end]}|{suggestion.label}»"
        position = end
    return shown + text[position:]


@pytest.fixture(scope="session")
def apply() -> Apply:
    """A function that runs a step on marked text and returns marked text."""

    def run(step: Step, marked: str) -> str:
        text, suggestions = read_marked(marked)
        return show_marked(text, step(text, suggestions))

    return run


@pytest.fixture(scope="session")
def words() -> Words:
    """The shipped word lists."""
    return load_words(resource("suggest/words.json"))


@pytest.fixture(scope="session")
def names() -> Matcher[Name]:
    """The shipped names."""
    return load_names(resource("suggest/countries.jsonl"), resource("suggest/names.jsonl"))


@pytest.fixture(scope="session")
def model() -> EntityModel:
    """The installed model, loaded once."""
    return load_model()


@pytest.fixture(scope="session")
def termbase() -> Termbase:
    """A term base of a few concepts, of every sort of form."""
    return Termbase(
        (
            _concept("BRICS", "bloc", _acronym("BRICS")),
            _concept("G77", "bloc", _plain("Group of 77"), _acronym("G77")),
            _concept("BRI", "initiative", _plain("Belt and Road Initiative"), _acronym("BRI")),
            _concept("SEZ", "zone", Form("special economic zone", "en", plural=True)),
            _concept("FZ", "zone", Form("free zone", "en", plural=True)),
            _concept("REFORM", "doctrine", _plain("reform and opening up")),
            _concept("GCI", "initiative", Form("GCI", "en", Case.EXACT, context=("China",))),
            _concept("YIDAIYILU", "initiative", Form("一带一路", "zh")),
        )
    )


def _concept(name: str, kind: str, *forms: Form) -> Concept:
    return Concept(name, kind, name, "POLICY", forms)


def _plain(text: str) -> Form:
    return Form(text, "en")


def _acronym(text: str) -> Form:
    return Form(text, "en", Case.ACRONYM)
