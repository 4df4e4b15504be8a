from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import cast

import pytest
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc

from annotator.suggest import confidence
from annotator.suggest.confidence import Columns, annotate, columns_of
from annotator.suggest.model import EntityModel

LINES = [
    "Xi Jinping met Venezuelan President Nicolas Maduro at the Great Hall of the People.",
    "",
    "The Asian Infrastructure Investment Bank lent $100 million on 12 May 2024.",
    "No names here.",
    "Brazil",
]


@pytest.fixture(scope="module")
def nlp(model: EntityModel) -> Language:
    return cast(Language, model._nlp)


@pytest.fixture(scope="module")
def ner(nlp: Language) -> EntityRecognizer:
    return cast(EntityRecognizer, nlp.get_pipe("ner"))


def entities(docs: Sequence[Doc]) -> list[list[tuple[int, int, str]]]:
    return [[(e.start_char, e.end_char, e.label_) for e in doc.ents] for doc in docs]


@pytest.mark.slow
def test_the_entities_are_those_of_spacy(nlp: Language, ner: EntityRecognizer) -> None:
    columns = columns_of(ner)
    assert columns is not None
    docs = [nlp.make_doc(line) for line in LINES]
    sure = annotate(ner, docs, columns)
    assert sure is not None
    assert entities(docs) == entities([nlp(line) for line in LINES])
    assert [len(row) for row in sure] == [len(doc.ents) for doc in docs]
    assert all(0 < p <= 1.0001 for row in sure for p in row)


@pytest.mark.slow
def test_all_docs_may_be_empty(nlp: Language, ner: EntityRecognizer) -> None:
    columns = columns_of(ner)
    assert columns is not None
    assert annotate(ner, [nlp.make_doc("")], columns) == [[]]


@pytest.mark.slow
def test_another_table_than_the_known_one_is_noticed(nlp: Language, ner: EntityRecognizer) -> None:
    columns = columns_of(ner)
    assert columns is not None
    narrower = Columns(columns.width - 1, columns.outside, columns.of_action)
    assert annotate(ner, [nlp.make_doc("Brazil")], narrower) is None


@pytest.mark.slow
def test_the_model_goes_on_without_confidence(
    model: EntityModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.model.annotate", lambda *_: None)
    other = EntityModel(model.info, model._nlp)
    expected = [(e.span, e.label) for e in model.entities(LINES[0])]
    assert [(e.span, e.label) for e in other.entities(LINES[0])] == expected
    assert {e.score for e in other.entities(LINES[0])} == {0.8}


@pytest.mark.parametrize(
    "moves",
    [
        SimpleNamespace(labels={1: {"ORG": 1}}, get_class_name=lambda index: "B-ORG"),
        SimpleNamespace(labels={1: {"ORG": 1}}, get_class_name=lambda index: "left"),
        SimpleNamespace(),
    ],
)
def test_unknown_internals_are_noticed(moves: SimpleNamespace) -> None:
    fake = SimpleNamespace(moves=moves, move_names=["left"], cfg={"beam_width": 1})
    assert columns_of(cast(EntityRecognizer, fake)) is None
    assert confidence.columns_of(cast(EntityRecognizer, SimpleNamespace())) is None
