"""Out and back in: what comes back is what went out, but for the losses that were told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Metadata, Status
from annotator.core.canonical import canonical
from annotator.core.exchange import ExportReport, IncomingArticle, MarkedArticle
from annotator.core.markup import Mention, mention_of_annotation, mention_of_suggestion
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.tokens import tokens
from annotator.exporting.conll import write_conll
from annotator.exporting.docbin import write_docbin
from annotator.exporting.formats import Writer
from annotator.exporting.json_lines import write_json_lines
from annotator.importing.json_lines import read_json_lines
from annotator.importing.source import Source

_VOCAB = spacy.blank("en").vocab

# What breaks programs: astral and joined emoji, combining marks, right-to-left, odd blanks.
_WRITTEN = "Brazil|U.S.|-|China|'s| |. |“|”|(BRI)|-DOCSTART-|🌕|👩‍🚀|🇨🇳|👍🏽|国家|العربية"
_UNSEEN = "\n|\n\n|\r\n|\r|\t|e\u0301|\u200f|\u00a0|\u2028|\u0085|\ufeff|\u00ad|\u200b|\x00|\x7f"
_PIECES = st.sampled_from([*_WRITTEN.split("|"), *_UNSEEN.split("|"), "\U0010ffff"])
_TEXTS = st.lists(_PIECES | st.text(max_size=3), min_size=1, max_size=25).map("".join)
_WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5).map(
    lambda words: words.lstrip("\ufeff").replace("\ufffe", "").replace("\uffff", "")
)
_LABELS = st.sampled_from(["GPE", "POLICY", "B-GPE", "Überbau"])


@st.composite
def _spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text) - 1))
    on_borders = draw(st.booleans())
    borders = [token for token in tokens(text) if token.start >= start]
    if borders and on_borders:
        last = draw(st.integers(0, min(3, len(borders) - 1)))
        return Span(borders[0].start, borders[last].end)
    return Span(start, draw(st.integers(start + 1, min(len(text), start + 12))))


@st.composite
def _mentions(draw: st.DrawFn, text: str) -> Mention:
    span, label, concept = draw(_spans(text)), draw(_LABELS), draw(_WORDS)
    score, origin, reason = draw(st.floats(0, 1)), draw(st.sampled_from(Origin)), draw(_WORDS)
    state = draw(st.sampled_from(State))
    if state is State.SUGGESTED:
        return mention_of_suggestion(Suggestion(span, label, concept, score, origin, reason))
    analyst, decided_at = draw(_WORDS), draw(st.datetimes()).isoformat()
    return mention_of_annotation(
        Annotation("a1", 1, span, label, state, concept, origin, score, reason, analyst, decided_at)
    )


@st.composite
def _articles(draw: st.DrawFn) -> MarkedArticle:
    text = canonical(draw(_TEXTS).lstrip("\ufeff") + "x").text
    found = draw(st.lists(_mentions(text), max_size=6, unique_by=lambda m: (m.span, m.label)))
    mentions: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.span, m.label)):
        accepted = [m for m in mentions if m.state is State.ACCEPTED]
        clashes = any(m.span.overlaps(mention.span) for m in accepted)
        if mention.state is not State.ACCEPTED or not clashes:
            mentions.append(mention)
    meta = Metadata(draw(_WORDS), "2024-03-05", "a.txt", extra={"k": [draw(_WORDS), 1, None]})
    article = Article(1, "u" + draw(_WORDS), text, meta)
    return MarkedArticle(article, draw(st.sampled_from(Status)), tuple(mentions))


class _Seen(NamedTuple):
    """All that must survive of a mention."""

    start: int
    end: int
    text: str
    label: str
    concept: str
    state: str
    origin: str
    score: float
    analyst: str
    decided_at: str
    reason: str


def _seen(text: str, mention: Mention) -> _Seen:
    decision = mention.annotation
    return _Seen(
        mention.span.start,
        mention.span.end,
        mention.span.of(text),
        mention.label,
        mention.concept,
        mention.state,
        mention.origin,
        mention.score,
        decision.analyst if decision else "",
        decision.decided_at if decision else "",
        mention.reason,
    )


def _exported(write: Writer, articles: Sequence[MarkedArticle]) -> tuple[bytes, ExportReport]:
    with TemporaryDirectory() as folder:
        report = write(articles, Path(folder, "gold"))
        return Path(folder, "gold").read_bytes(), report


@settings(deadline=None)  # each example waits for the disk
@given(st.lists(_articles(), max_size=3))
def test_json_lines_lose_nothing(articles: list[MarkedArticle]) -> None:
    data, report = _exported(write_json_lines, articles)
    items = list(read_json_lines(Source("gold.jsonl", BytesIO(data)))) if articles else []
    assert report.losses == ()
    assert len(items) == len(articles)
    for marked, item in zip(articles, items, strict=True):
        assert isinstance(item, IncomingArticle)
        assert item.text == marked.article.text
        assert item.meta == marked.article.meta
        assert (item.uid, item.status) == (marked.article.uid, marked.status)
        found = [mention_of_suggestion(suggestion) for suggestion in item.suggestions]
        found += [mention_of_annotation(annotation) for annotation in item.annotations]
        written = {_seen(marked.article.text, mention) for mention in marked.mentions}
        assert {_seen(item.text, mention) for mention in found} == written


def _wanted(marked: MarkedArticle) -> list[Mention]:
    return [mention for mention in marked.mentions if mention.state is not State.REJECTED]


def _check_losses(articles: Sequence[MarkedArticle], report: ExportReport) -> None:
    """Check that each loss is a span that was asked for, and that all add up."""
    words = [m.span.of(marked.article.text) for marked in articles for m in _wanted(marked)]
    assert report.spans == len(words)
    assert not Counter(loss.text for loss in report.losses) - Counter(words)


@settings(deadline=None, max_examples=20)  # a blank pipeline takes a tenth of a second
@given(st.lists(_articles(), min_size=3, max_size=6))
def test_docbin_loses_what_it_tells(articles: list[MarkedArticle]) -> None:
    data, report = _exported(write_docbin, articles)
    docs = list(DocBin().from_bytes(data).get_docs(_VOCAB))
    assert sum(len(doc.ents) for doc in docs) == report.written
    for doc, marked in zip(docs, articles, strict=True):
        assert doc.text == marked.article.text
        wanted = {(m.span.start, m.span.end, m.label, m.concept) for m in _wanted(marked)}
        assert wanted >= {(e.start_char, e.end_char, e.label_, e.kb_id_) for e in doc.ents}
    _check_losses(articles, report)


def _read_iob2(data: str) -> list[tuple[int, int, str]]:
    """Read one document strictly; returns first token, last token + 1 and label of each mention.

    https://aclanthology.org/W02-2024/: B- begins every mention, I- only goes on with one of its
    own label, and no mention goes over the end of a sentence.
    """
    head, body = data[:20], data[20:]
    assert head == "-DOCSTART- -X- O O\n\n"
    assert body == "" or body.endswith("\n\n")
    mentions: list[tuple[int, int, str]] = []
    number = 0
    for sentence in body.split("\n\n")[:-1]:
        before = "O"
        for line in sentence.split("\n"):
            columns = line.split(" ")
            assert line.split() == columns
            assert re.fullmatch(r"\S+ -X- _ (O|[BI]-\S+)", line)
            tag = columns[3]
            if tag.startswith("B-"):
                mentions.append((number, number + 1, tag[2:]))
            elif tag.startswith("I-"):
                assert before[1:] == tag[1:]
                mentions[-1] = (mentions[-1][0], number + 1, tag[2:])
            before = tag
            number += 1
    return mentions


@settings(deadline=None)
@given(_articles())
def test_conll_loses_what_it_tells(marked: MarkedArticle) -> None:
    data, report = _exported(write_conll, [marked])
    text = marked.article.text
    words = list(tokens(text))
    lines = [line for line in data.decode().split("\n")[1:] if line]
    assert [line.split(" ")[0] for line in lines] == [word.of(text) for word in words]
    wanted = {(m.span.start, m.span.end, m.label) for m in _wanted(marked)}
    mentions = _read_iob2(data.decode())
    found = {(words[first].start, words[last - 1].end, label) for first, last, label in mentions}
    assert found <= wanted
    assert len(mentions) == report.written
    _check_losses([marked], report)
