"""What the tests of exporting share: marked articles out of a text with brackets."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from annotator.core.annotation import State
from annotator.core.article import Article, Metadata, Status
from annotator.core.exchange import MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span

Marked = Callable[..., MarkedArticle]

_BRACKET = re.compile(r"\[([^\]|]*)\|([^\]|]*)\]")


@pytest.fixture
def marked() -> Marked:
    """Return a function that turns "[Brazil|GPE] met." into an article with one mention."""

    def from_brackets(text: str, state: State = State.ACCEPTED) -> MarkedArticle:
        mentions: list[Mention] = []
        while match := _BRACKET.search(text):
            span = Span(match.start(), match.start() + len(match[1]))
            mentions.append(Mention(span, match[2], state))
            text = text[: match.start()] + match[1] + text[match.end() :]
        article = Article(1, "u1", text, Metadata("A title", "2024-03-05", "a.txt"))
        return MarkedArticle(article, Status.DONE, tuple(mentions))

    return from_brackets
