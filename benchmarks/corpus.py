"""Texts and projects to measure on: made up, always the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from annotator.core.article import Metadata
from annotator.core.exchange import IncomingArticle
from annotator.core.labels import load_scheme
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.files import resource
from annotator.project import Project

_WORDS = (
    *("the", "of", "and", "to", "in", "for", "on", "that", "with", "as", "at", "by", "after"),
    *("trade", "summit", "minister", "agreed", "talks", "special", "economic", "zone", "bank"),
    *("Brazil", "China", "Group", "Tuesday", "Kazan", "said", "leaders", "met", "development"),
)


def article(words: int, seed: int, *, spacing: int = 60) -> IncomingArticle:
    """Return an article of so many words with a suggestion every `spacing` characters."""
    rest = random.Random(seed)
    sentences = [" ".join(rest.choices(_WORDS, k=20)) + "." for _ in range(max(1, words // 20))]
    paragraphs = [" ".join(sentences[n : n + 3]) for n in range(0, len(sentences), 3)]
    text = f"Article {seed}\n" + "\n".join(paragraphs)
    starts = range(0, len(text) - 10, spacing)
    marks = tuple(Suggestion(Span(at, at + 8), "GPE", reason="made up") for at in starts)
    return IncomingArticle(text, Metadata(f"Article {seed}"), f"{seed:064d}", suggestions=marks)


def project(path: Path, articles: Iterator[IncomingArticle]) -> Project:
    """Return a new project filled with articles."""
    made = Project.create(path, load_scheme(resource("schemes/policy-news.json")), "bench")
    run = made.begin_import()
    while portion := list(islice(articles, 200)):
        run.add(portion)
    run.finish()
    return made
