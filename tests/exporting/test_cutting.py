from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import State
from annotator.core.exchange import MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.core.tokens import tokens
from annotator.exporting.cutting import covered, cut_tokens, cut_where
from tests.builders import nasty_texts

Marked = Callable[..., MarkedArticle]


def test_tokens_are_cut_where_mentions_begin_and_end(marked: Marked) -> None:
    article = marked("A [Brazil|GPE]ian [S|X]EZ-3")
    words = cut_tokens(article.article.text, article.mentions)
    assert [word.of(article.article.text) for word in words] == [
        *("A", "Brazil", "ian", "S", "EZ", "-", "3")
    ]
    assert [covered(words, mention.span) for mention in article.mentions] == [
        range(1, 2),
        range(3, 4),
    ]


def test_blanks_have_no_tokens(marked: Marked) -> None:
    article = marked("In[ |X]Peru[\n\n|X].")
    words = cut_tokens(article.article.text, article.mentions)
    assert [list(covered(words, mention.span)) for mention in article.mentions] == [[], []]


def test_nothing_is_cut_at_its_own_borders() -> None:
    assert list(cut_where(2, 6, [1, 2, 4, 6, 7])) == [Span(2, 4), Span(4, 6)]
    assert list(cut_where(3, 3, [3])) == []


@given(nasty_texts().filter(bool), st.data())
def test_the_pieces_make_up_the_tokens(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = cut_tokens(text, [Mention(Span(start, end), "X", State.ACCEPTED)])
    assert "".join(word.of(text) for word in words) == "".join(t.of(text) for t in tokens(text))
    assert not any(word.start < border < word.end for word in words for border in (start, end))
    inside = [word for word in words if Span(start, end).contains(word)]
    assert [words[n] for n in covered(words, Span(start, end))] == inside
