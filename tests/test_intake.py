from __future__ import annotations

import pytest

from annotator import intake
from annotator.core.article import Metadata
from annotator.core.exchange import IncomingArticle, Problem
from annotator.intake import Incoming, portions


def _article(size: int) -> IncomingArticle:
    return IncomingArticle("a" * size, Metadata(), "0" * 64)


def test_long_articles_come_in_small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_MOST_TEXT", 10)
    monkeypatch.setattr(intake, "_WITHIN", 1000)
    long: list[Incoming] = [_article(12), _article(4), Problem("a.txt", "Empty."), _article(6)]
    assert [len(portion) for portion in portions([*long, _article(1)])] == [1, 3, 1]


def test_no_portion_has_more_than_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_WITHIN", 1000)
    assert [len(portion) for portion in portions([_article(1)] * 5, 2)] == [2, 2, 1]
    assert list(portions([])) == []
