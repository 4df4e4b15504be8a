from __future__ import annotations

import pytest

from annotator.core.suggestion import Origin
from annotator.suggest.data import Words
from annotator.suggest.steps import consistency
from tests.suggest.conftest import Apply, read_marked


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Nicolas Maduro|PERSON» «Maduro|ORG»", "«Nicolas Maduro|PERSON» «Maduro|PERSON»"),
        ("«Xi Jinping|PERSON» «Xi|GPE»", "«Xi Jinping|PERSON» «Xi|PERSON»"),
        ("«Verkhova|PERSON» «Tatiana Verkhova|ORG»", "«Verkhova|PERSON» «Tatiana Verkhova|PERSON»"),
        ("«Ford|PERSON» «Bank of Ford Council|ORG»", "«Ford|PERSON» «Bank of Ford Council|ORG»"),
    ],
)
def test_parts_of_names(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(consistency.short_names(words), before) == after


def test_the_surest_label_wins(apply: Apply) -> None:
    before = "«Maduro|ORG:0.6» «Maduro|PERSON:0.9» «Maduro|PERSON:0.8»"
    assert apply(consistency.one_label, before) == "«Maduro|PERSON» «Maduro|PERSON» «Maduro|PERSON»"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«Lula da Silva|PERSON». Lula said", "«Lula da Silva|PERSON». «Lula|PERSON» said"),
        ("«Huawei|ORG». Huawei HUAWEI huawei", "«Huawei|ORG». «Huawei|ORG» «HUAWEI|ORG» huawei"),
        ("«Huawei|ORG:0.4». Huawei", "«Huawei|ORG». Huawei"),
        ("«Huawei|ORG:0.4» «Huawei|ORG:0.4» Huawei", "«Huawei|ORG» «Huawei|ORG» «Huawei|ORG»"),
        ("«May|DATE». May", "«May|DATE». May"),
    ],
)
def test_repeats(apply: Apply, words: Words, before: str, after: str) -> None:
    assert apply(consistency.repeats(words), before) == after


def test_a_repeat_says_where_it_comes_from(words: Words) -> None:
    text, suggestions = read_marked("«Luiz Inácio Lula da Silva|PERSON». Lula da Silva said")
    repeat = consistency.repeats(words)(text, suggestions)[-1]
    assert repeat.origin is Origin.PROPAGATED
    assert repeat.span.of(text) == "Lula da Silva"
    assert repeat.reason == "seen as PERSON in this article: “Luiz Inácio Lula da Silva”"
    assert repeat.score < suggestions[0].score
