from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError
from annotator.core.exchange import MarkedArticle
from annotator.exporting.formats import FORMATS

Marked = Callable[..., MarkedArticle]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_what_it_is(name: str) -> None:
    format_ = FORMATS[name]
    assert format_.name == name
    assert format_.ending.startswith(".")
    assert format_.title
    assert format_.description.endswith(".")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_articles_make_the_same_bytes(name: str, marked: Marked, tmp_path: Path) -> None:
    article = marked("In [Peru|GPE] and [Chile|GPE].")
    for place in ("a", "b"):
        FORMATS[name].write([article], tmp_path / place)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_an_error_leaves_nothing_behind(name: str, marked: Marked, tmp_path: Path) -> None:
    def articles() -> Iterator[MarkedArticle]:
        yield marked("In [Peru|GPE].")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        FORMATS[name].write(articles(), tmp_path / "gold")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_missing_folder_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="gold: this file cannot be written"):
        FORMATS[name].write([], tmp_path / "missing" / "gold")
