"""Articles as UIMA and INCEpTION see them: sentences, tokens and named entities of DKPro Core.

Offsets are UTF-16 units, in which Java counts. The types are those of DKPro Core
(https://dkpro.github.io/dkpro-core/), which INCEpTION has built in: a mention is a NamedEntity,
with its label as `value` and its concept as `identifier`. Tokens are cut so that each mention is
made of whole ones, which INCEpTION wants.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.article import Article
from annotator.core.markup import Mention
from annotator.core.offsets import OffsetMap
from annotator.core.span import Span
from annotator.exporting.cutting import covered, cut_tokens
from annotator.exporting.sentences import sentences

NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
_SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
_META_DATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_ANNOTATION = "uima.tcas.Annotation"

TYPES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    _META_DATA: ("uima.tcas.DocumentAnnotation", ("documentTitle", "documentId")),
    f"{_SEGMENTATION}.Sentence": (_ANNOTATION, ()),
    f"{_SEGMENTATION}.Token": (_ANNOTATION, ()),
    NAMED_ENTITY: (_ANNOTATION, ("value", "identifier")),
}
"""Each type that is used: what it is a kind of, and the features it has, which are strings."""


@dataclass(frozen=True, slots=True)
class Marked:
    """An annotation of a text: `begin` and `end` are UTF-16 units."""

    type: str
    begin: int
    end: int
    features: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Segmented:
    """A text's tokens, in code points, and its sentences, as numbers of tokens."""

    words: Sequence[Span]
    sentences: Sequence[range]


def segmented(text: str, mentions: Sequence[Mention]) -> Segmented:
    """Cut a text into tokens and sentences, neither across the border of a mention."""
    words = cut_tokens(text, mentions)
    within = {number for m in mentions for number in covered(words, m.span)[1:]}
    return Segmented(words, list(sentences(text, words, within)))


def annotated(article: Article, mentions: Sequence[Mention]) -> Iterator[Marked]:
    """Yield all annotations of an article, in an order that does not change."""
    units = OffsetMap(article.text)

    def marked(type_: str, span: Span, **features: str) -> Marked:
        known = {name: value for name, value in features.items() if value}
        return Marked(type_, units.to_units(span.start), units.to_units(span.end), known)

    meta = {"documentTitle": article.meta.title, "documentId": article.uid}
    about = {"language": article.meta.language or "x-unspecified", **meta}
    yield Marked(_META_DATA, 0, units.to_units(len(article.text)), about)
    cut = segmented(article.text, mentions)
    for numbers in cut.sentences:
        span = Span(cut.words[numbers[0]].start, cut.words[numbers[-1]].end)
        yield marked(f"{_SEGMENTATION}.Sentence", span)
    for word in cut.words:
        yield marked(f"{_SEGMENTATION}.Token", word)
    for mention in mentions:
        yield marked(NAMED_ENTITY, mention.span, value=mention.label, identifier=mention.concept)
