from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotator.core.annotation import State
from annotator.core.exchange import MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.core.tokens import tokens
from annotator.exporting.fitting import Fit, fit

Marked = Callable[..., MarkedArticle]


def _fit(marked: MarkedArticle, *mentions: Mention) -> Fit:
    text = marked.article.text
    return fit(replace(marked, mentions=(*marked.mentions, *mentions)), list(tokens(text)))


def _mention(start: int, end: int, state: State = State.ACCEPTED) -> Mention:
    return Mention(Span(start, end), "GPE", state)


def test_mentions_of_whole_tokens_fit(marked: Marked) -> None:
    fitted = _fit(marked("In [South Africa|GPE] and [Brazil|GPE]."))
    assert [list(one.tokens) for one in fitted.fitted] == [[1, 2], [4]]
    assert fitted.losses == ()


def test_a_mention_that_cuts_a_token_is_a_loss_with_its_words(marked: Marked) -> None:
    (loss,) = _fit(marked("The [Brazil|GPE]ian [ships|X].")).losses
    assert str(loss) == "A title: “Brazil”: cuts the token “Brazilian”"


def test_a_mention_with_outer_blanks_is_a_loss(marked: Marked) -> None:
    losses = _fit(marked("In[ Peru|GPE], [ |X], [Chile |GPE]too.")).losses
    assert [loss.reason for loss in losses] == ["begins or ends with a blank"] * 3


def test_tokens_of_white_space_are_no_borders(marked: Marked) -> None:
    article = marked("In[  Peru|GPE].")
    spaced = [Span(0, 2), Span(2, 4), Span(4, 8), Span(8, 9)]
    assert fit(article, spaced).losses[0].reason == "begins or ends with a blank"


def test_of_overlapping_mentions_the_accepted_then_the_earlier_then_the_longer_stays(
    marked: Marked,
) -> None:
    article = marked("New South Wales Police met.")
    suggested, short = _mention(0, 9, State.SUGGESTED), _mention(4, 9)
    long, later = _mention(4, 15), _mention(10, 22)
    fitted = _fit(article, suggested, short, long, later)
    assert [one.mention for one in fitted.fitted] == [long]
    assert [loss.reason for loss in fitted.losses] == [
        "overlaps “South Wales”, and the format is flat"
    ] * 3
    assert fitted.spans == 4


def test_rejected_mentions_do_not_count(marked: Marked) -> None:
    fitted = _fit(marked("In [Peru|GPE].", State.REJECTED))
    assert fitted.spans == 0


def test_a_format_may_refuse_mentions_of_its_own(marked: Marked) -> None:
    article = marked("In [Peru|GPE] and [Chile|ORG].")
    words = list(tokens(article.article.text))
    fitted = fit(article, words, lambda mention: "is no place" if mention.label == "ORG" else "")
    assert [loss.reason for loss in fitted.losses] == ["is no place"]


def test_an_article_without_a_title_is_named_otherwise(marked: Marked) -> None:
    article = marked("The [Brazil|GPE]ian.")
    untitled = replace(article.article, meta=replace(article.article.meta, title=""))
    assert _fit(replace(article, article=untitled)).losses[0].article == "a.txt"
