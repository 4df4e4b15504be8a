"""Out and back in: what a format claims to keep comes back, and what does not was told.

The files are read by `readers/`: by the formats' own programs, or strictly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Metadata, Status
from annotator.core.canonical import canonical
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention, mention_of_annotation, mention_of_suggestion
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.tokens import tokens
from annotator.exporting.export import export
from annotator.exporting.formats import FORMATS, Feature
from tests.exporting.readers import READERS
from tests.exporting.readers.back import Back, BackMention

# What breaks programs: astral and joined emoji, combining marks, right-to-left, odd blanks, and
# whatever one of the formats has a meaning for.
_WRITTEN = "Brazil§U.S.§-§China§'s§ §. §“§”§(BRI)§-DOCSTART-§🌕§👩‍🚀§🇨🇳§👍🏽§国家§العربية§𠮷"
_MARKUP = "=1+1§@SUM§'=§\\§|§[1]§_§*§;§->§#Text=§<b>§&amp;§]]>§\"§{{§#1§_x0041_§,"
_UNSEEN = "\n|\n\n|\r\n|\r|\t|e\u0301|\u200f|\u00a0|\u2028|\u0085|\ufeff|\u00ad|\u200b|\x00|\x7f"
_PIECES = st.sampled_from(
    [*_WRITTEN.split("§"), *_MARKUP.split("§"), *_UNSEEN.split("|"), "\U0010ffff", "|"]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=3), min_size=1, max_size=25).map("".join)
_WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5).map(
    lambda words: words.lstrip("\ufeff").replace("\ufffe", "").replace("\uffff", "")
)
_CONCEPTS = st.sampled_from(["", "", "AU", "Q7768", "国家", "a b", "50%", "x:y|z_[1]*"])
_LABELS = st.sampled_from(["GPE", "POLICY", "B-GPE", "Überbau", "POLICY TERM"])
_TIMES = st.sampled_from(["", "2024-05-02T10:00:00+00:00", "2024-05-02T10:00:00.125+00:00"])
_INK = "#1A4EDA"
_OPTIONS = ExportOptions(
    LabelScheme(
        "Test",
        tuple(
            Label(name, "", f"What {name} is.", _INK, _INK)
            for name in ("GPE", "POLICY", "B-GPE", "Überbau")
        ),
    )
)


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
    span, label, concept = draw(_spans(text)), draw(_LABELS), draw(_CONCEPTS)
    score, origin, reason = draw(st.floats(0, 1)), draw(st.sampled_from(Origin)), draw(_WORDS)
    state = draw(st.sampled_from(State))
    if state is State.SUGGESTED:
        return mention_of_suggestion(Suggestion(span, label, concept, score, origin, reason))
    analyst, decided_at = draw(_WORDS), draw(_TIMES)
    return mention_of_annotation(
        Annotation("a1", 1, span, label, state, concept, origin, score, reason, analyst, decided_at)
    )


@st.composite
def _articles(draw: st.DrawFn) -> list[MarkedArticle]:
    articles = []
    for number in range(draw(st.integers(0, 3))):
        text = canonical(draw(_TEXTS).lstrip("\ufeff") + "x").text
        found = draw(st.lists(_mentions(text), max_size=6, unique_by=lambda m: (m.span, m.label)))
        found.sort(key=lambda m: (m.span, m.label))
        extra = {"k": [draw(_WORDS), 1, None]}
        meta = Metadata(draw(_WORDS), "2024-03-05", draw(_WORDS), draw(_WORDS), extra)
        article = Article(number, f"u{number}{draw(_WORDS)}", text, meta)
        articles.append(MarkedArticle(article, draw(st.sampled_from(Status)), tuple(found)))
    return articles


def _written(name: str, articles: Sequence[MarkedArticle]) -> tuple[list[Back], ExportReport]:
    with TemporaryDirectory() as folder:
        path = Path(folder, f"gold{FORMATS[name].ending}")
        report = export(articles, path, FORMATS[name], _OPTIONS)
        return READERS[name](path, articles), report


@pytest.mark.parametrize("name", FORMATS)
@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(articles=_articles())
def test_what_a_format_keeps_comes_back(name: str, articles: list[MarkedArticle]) -> None:
    back, report = _written(name, articles)
    features = FORMATS[name].features
    for marked, read in _paired(articles, back, features):
        _check_article(marked, read, features)
        wanted = {_seen(marked, mention, features) for mention in _wanted(marked, features)}
        found = [_shown(mention, features) for mention in read.mentions]
        assert len(set(found)) == len(found)
        assert set(found) <= wanted
        certain = _certain(name, marked)
        assert {_seen(marked, mention, features) for mention in certain} <= set(found)
    _check_report(articles, back, report, features)


def _paired(
    articles: Sequence[MarkedArticle], back: Sequence[Back], features: Iterable[Feature]
) -> Iterable[tuple[MarkedArticle, Back]]:
    if Feature.TEXT in features or Feature.IDENTITY not in features:
        return zip(articles, back, strict=True)
    by_uid = {read.uid: read for read in back}  # a table of mentions has no articles without any
    return [(marked, by_uid.pop(marked.article.uid, Back())) for marked in articles]


def _check_article(marked: MarkedArticle, read: Back, features: frozenset[Feature]) -> None:
    article, meta = marked.article, marked.article.meta
    if Feature.TEXT in features:
        assert read.text == article.text
    elif not read.mentions:
        return
    if Feature.IDENTITY in features and (read.uid is not None or read.mentions):
        assert read.uid == article.uid
    if Feature.TITLE in features and meta.title and read.title is not None:
        assert read.title == meta.title
    if Feature.METADATA in features:
        known = {"date": meta.date, "source": meta.source, "language": meta.language}
        assert read.meta == known
    if Feature.EXTRA in features:
        assert read.extra == dict(meta.extra)
    if Feature.STATUS in features:
        assert read.status == marked.status


def _wanted(marked: MarkedArticle, features: frozenset[Feature]) -> list[Mention]:
    rejected = Feature.REJECTED in features
    return [m for m in marked.mentions if rejected or m.state is not State.REJECTED]


def _seen(marked: MarkedArticle, mention: Mention, features: frozenset[Feature]) -> BackMention:
    """Return a mention as a format that has these features shows it."""
    decision, span = mention.annotation, mention.span
    return _shown(
        BackMention(
            *(span.start, span.end, span.of(marked.article.text), mention.label, mention.concept),
            *(mention.state, mention.score),
            decision.analyst if decision else "",
            decision.decided_at if decision else "",
        ),
        features,
    )


def _shown(mention: BackMention, features: frozenset[Feature]) -> BackMention:
    scored = Feature.SCORE in features and mention.state == State.SUGGESTED
    decided = Feature.DECISION in features and mention.state == State.ACCEPTED
    return replace(
        mention,
        concept=mention.concept if Feature.CONCEPT in features else None,
        state=mention.state if Feature.UNDECIDED in features else None,
        score=round(mention.score or 0, 12) if scored else None,  # Excel keeps 15 digits
        analyst=mention.analyst if decided else None,
        decided_at=mention.decided_at if decided else None,
    )


def _certain(name: str, marked: MarkedArticle) -> list[Mention]:
    """Return the mentions that a format must be able to express, by what it says of itself."""
    features = FORMATS[name].features
    text = marked.article.text
    words = list(tokens(text))
    starts, ends = {word.start for word in words}, {word.end for word in words}
    wanted = _wanted(marked, features)
    certain = []
    for mention in wanted:
        span = mention.span
        said = span.of(text)
        others = [m for m in wanted if m is not mention and m.span.overlaps(span)]
        fits = span.start in starts and span.end in ends
        if (
            (Feature.OVERLAP in features or not others)
            and (Feature.WITHIN_WORDS in features or (fits and name != "spacy"))
            and (Feature.BLANKS in features or said == said.strip())
            and (name not in {"brat", "conll", "biluo"} or mention.label in {"GPE", "POLICY"})
        ):
            certain.append(mention)
    return certain


def _check_report(
    articles: Sequence[MarkedArticle],
    back: Sequence[Back],
    report: ExportReport,
    features: frozenset[Feature],
) -> None:
    """Check that spans in are spans out and losses, and that what else was lost is counted."""
    asked = [(a, m) for a in articles for m in _wanted(a, features)]
    words = Counter(mention.span.of(marked.article.text) for marked, mention in asked)
    assert report.articles == len(articles)
    assert report.spans == len(asked)
    assert report.written == sum(len(read.mentions) for read in back)
    assert not Counter(loss.text for loss in report.losses) - words
    everything = [mention for marked in articles for mention in marked.mentions]
    standing = [mention for mention in everything if mention.state is not State.REJECTED]
    lost = {
        Feature.REJECTED: len(everything) - len(standing),
        Feature.UNDECIDED: sum(mention.undecided for mention in standing),
        Feature.CONCEPT: sum(bool(mention.concept) for mention in standing),
    }
    for feature, count in lost.items():
        assert report.without.get(feature, 0) == (0 if feature in features else count)


def test_every_format_is_read_back() -> None:
    assert list(READERS) == list(FORMATS)
