from __future__ import annotations

import pytest

from annotator.suggest.data import Name, Words
from annotator.suggest.matcher import Matcher
from annotator.suggest.steps.known import known_names
from tests.suggest.conftest import Apply


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Mali|PERSON» and Niger", "«Mali|GPE» and «Niger|GPE»"),
        ("BRAZIL grows", "«BRAZIL|GPE» grows"),
        ("Brazilians in Latin America", "«Brazilians|NORP» in «Latin America|LOC»"),
        ("the Western press, the West", "the «Western|NORP» press, the «West|LOC»"),
        ("WHO WILL HELP US NOW", "WHO WILL HELP US NOW"),
        ("the WHO and the US", "the «WHO|ORG» and the «US|GPE»"),
        ("Michael Jordan played", "Michael Jordan played"),
        ("in Jordan", "in «Jordan|GPE»"),
        ("«Jordan|DATE»", "«Jordan|DATE»"),
    ],
)
def test_known_names(
    apply: Apply, names: Matcher[Name], words: Words, before: str, after: str
) -> None:
    assert apply(known_names(names, words), before) == after


def test_papers_without_their_article(apply: Apply, names: Matcher[Name], words: Words) -> None:
    step = known_names(names, words)
    assert apply(step, "told The Economist so") == "told The «Economist|ORG» so"
    assert apply(step, "in The Hague") == "in «The Hague|GPE»"
