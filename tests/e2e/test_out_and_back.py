"""Out in every format that can be read again, and back in: the same spans, but for told losses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Metadata, Status
from annotator.core.canonical import canonical
from annotator.core.changes import Stamp
from annotator.core.exchange import ExportOptions, ExportReport, IncomingArticle, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention, mention_of_annotation, mention_of_suggestion
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.tokens import tokens
from annotator.exporting.formats import FORMATS as WRITTEN
from annotator.exporting.formats import Feature
from annotator.importing.formats import FORMATS as READ
from annotator.importing.reading import read_files
from annotator.importing.source import Choices, MarksAs
from tests.builders import nasty_texts

_BOTH = sorted({*WRITTEN} & {*READ} - {"csv", "xlsx", "html", "docx"} | {"biluo"})
_NAMES = ("GPE", "POLICY", "LOC-2")
_SCHEME = LabelScheme("Test", tuple(Label(n, "", "", "#00620F", "#02B827") for n in _NAMES), True)
_OPTIONS = ExportOptions(_SCHEME, {"BRI": "Belt and Road Initiative"})
_AS_ANNOTATIONS = Choices(MarksAs.ANNOTATIONS, stamp=Stamp("ana", "2024-05-02T10:00:00.000+00:00"))

Key = tuple[int, int, str]


@st.composite
def _spans(draw: st.DrawFn, text: str) -> Span:
    words = list(tokens(text))
    on_borders = draw(st.booleans())
    if words and on_borders:
        first = draw(st.integers(0, len(words) - 1))
        last = draw(st.integers(first, min(len(words) - 1, first + 3)))
        return Span(words[first].start, words[last].end)
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, min(len(text), start + 9))))


@st.composite
def _mentions(draw: st.DrawFn, text: str) -> Mention:
    span, label = draw(_spans(text)), draw(st.sampled_from(_NAMES))
    concept = draw(st.sampled_from(["", "BRI", "G77", "一带 一路%"]))
    if draw(st.integers(0, 3)) == 0:
        score = draw(st.sampled_from([0.25, 0.5, 1.0]))
        return mention_of_suggestion(Suggestion(span, label, concept, score, Origin.MODEL))
    return mention_of_annotation(
        Annotation("a", 1, span, label, State.ACCEPTED, concept, analyst="bob")
    )


@st.composite
def marked_articles(draw: st.DrawFn, number: int = 1) -> MarkedArticle:
    text = canonical(draw(nasty_texts(max_size=30)).lstrip("\ufeff") + "Ports.").text
    found = draw(st.lists(_mentions(text), max_size=5, unique_by=lambda m: (m.span, m.label)))
    meta = Metadata("Ports agree", "2024-03-05", "a.txt", "pt")
    ordered = sorted(found, key=lambda m: (m.span, m.label))
    article = Article(number, f"{number:032x}", text, meta)
    return MarkedArticle(article, Status.DONE, tuple(ordered))


@st.composite
def _corpora(draw: st.DrawFn) -> list[MarkedArticle]:
    count = draw(st.integers(1, 3))
    corpus = [draw(marked_articles(number)) for number in range(1, count + 1)]
    return list({marked.article.text: marked for marked in corpus}.values())


def out_and_back(
    name: str, corpus: Iterable[MarkedArticle]
) -> tuple[ExportReport, list[IncomingArticle]]:
    """Write articles in a format and read the file again; nothing may be told against it."""
    format_ = WRITTEN[name]
    with TemporaryDirectory() as folder:
        path = Path(folder, f"gold{format_.ending}")
        report = format_.write(corpus, path, _OPTIONS)
        items = list(read_files([path], frozenset(_NAMES), overlap=True, choices=_AS_ANNOTATIONS))
    problems = [item for item in items if not isinstance(item, IncomingArticle)]
    assert problems == []
    return report, [item for item in items if isinstance(item, IncomingArticle)]


def _marks(item: IncomingArticle) -> list[Suggestion | Annotation]:
    return [*item.suggestions, *item.annotations]


def _key(mark: Mention | Suggestion | Annotation) -> Key:
    return mark.span.start, mark.span.end, mark.label


@pytest.mark.parametrize("name", _BOTH)
@settings(deadline=None, max_examples=30)
@given(corpus=_corpora())
def test_what_a_format_can_express_comes_back(name: str, corpus: list[MarkedArticle]) -> None:
    features = WRITTEN[name].features
    report, items = out_and_back(name, corpus)
    assert len(items) == len(corpus)
    for marked, item in zip(corpus, items, strict=True):
        if Feature.TEXT in features:
            assert item.text == marked.article.text
            _check_places(marked, item)
        _check_words(marked, item)
        if Feature.IDENTITY in features:
            assert item.uid == marked.article.uid
        if Feature.TITLE in features:
            assert item.meta.title == marked.article.meta.title
        if Feature.METADATA in features:
            assert item.meta.date == marked.article.meta.date
        if Feature.METADATA in features or name in ("xmi", "casjson"):
            assert item.meta.language == marked.article.meta.language
        if Feature.CONCEPT in features:
            assert _concepts(item.text, _marks(item)) <= _concepts(
                marked.article.text, marked.mentions
            )
        if Feature.UNDECIDED in features and Feature.TEXT in features:
            undecided = {_key(m) for m in marked.mentions if m.undecided}
            assert {_key(s) for s in item.suggestions} <= undecided
    assert sum(len(_marks(item)) for item in items) == report.written


def _check_places(marked: MarkedArticle, item: IncomingArticle) -> None:
    assert {_key(mark) for mark in _marks(item)} <= {_key(m) for m in marked.mentions}


def _check_words(marked: MarkedArticle, item: IncomingArticle) -> None:
    """Check words and labels, blanks aside: formats of tokens do not have all of them."""
    asked = Counter((_bare(m.span.of(marked.article.text)), m.label) for m in marked.mentions)
    found = Counter((_bare(mark.span.of(item.text)), mark.label) for mark in _marks(item))
    assert not found - asked


def _bare(words: str) -> str:
    return "".join(words.split())


def _concepts(
    text: str, marks: Sequence[Mention | Suggestion | Annotation]
) -> set[tuple[str, str, str]]:
    return {(mark.span.of(text), mark.label, mark.concept) for mark in marks}
