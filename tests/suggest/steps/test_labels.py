from __future__ import annotations

from annotator.suggest.steps import labels
from annotator.suggest.steps.step import each
from tests.suggest.conftest import Apply


def test_numbers_go_and_other_names_are_translated(apply: Apply) -> None:
    before = "«two|CARDINAL» «first|ORDINAL» «Lula|PER» «Brazil|GPE» «Tea|PRODUCT»"
    mapped = apply(each(labels.mapped), before)
    assert mapped == "two first «Lula|PERSON» «Brazil|GPE» «Tea|PRODUCT»"
    assert apply(each(labels.scheme_only), mapped) == "two first «Lula|PERSON» «Brazil|GPE» Tea"
