"""W3C Web Annotations in a zip archive: `annotations.jsonld`, and each article's text beside it.

https://www.w3.org/TR/annotation-model/: each annotation has the label as a tag, the concept as
what it identifies, and its place twice, as a quote with what stands around it and as a position
in code points. An undecided one is a question (its motivation is “questioning”).
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from zipfile import ZipFile

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.archive import add, add_stream, archive_written_whole, entry_name
from annotator.exporting.keeping import Tally, keep

ANNOTATIONS = "annotations.jsonld"

_CONTEXT = 32  # code points quoted on either side, as the model's own examples roughly have
_OURS = uuid.UUID("6e1f6d3c-4a83-5c0e-9a4b-2f4f0d9be6a5")  # the ground of our annotations' ids


def write_web_annotations(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write the texts of articles and annotations of their accepted and suggested mentions.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    with TemporaryFile() as items, archive_written_whole(path) as archive:
        total = 0
        for number, marked in enumerate(articles, start=1):
            kept = keep(marked)
            source = f"texts/{entry_name(number, marked)}.txt"
            add(archive, source, marked.article.text)
            for mention in kept.mentions:
                _write_item(items, _annotation(marked, mention, source), first=not total)
                total += 1
            tally.add(kept)
        _write_page(archive, items, total)
    return tally.report()


def _write_item(stream: IO[bytes], item: Mapping[str, object], *, first: bool) -> None:
    line = json.dumps(item, ensure_ascii=False, allow_nan=False)
    stream.write(f"{'' if first else ','}\n{line}".encode())


def _write_page(archive: ZipFile, items: IO[bytes], total: int) -> None:
    head = (
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection",'
        f' "total": {total}, "first": {{"type": "AnnotationPage", "startIndex": 0, "items": ['
    )
    with add_stream(archive, ANNOTATIONS) as page:
        page.write(head.encode())
        items.seek(0)
        while block := items.read(1 << 20):
            page.write(block)
        page.write(b"\n]}}\n")


def _annotation(marked: MarkedArticle, mention: Mention, source: str) -> dict[str, object]:
    article, span = marked.article, mention.span
    identity = json.dumps([article.uid, span.start, span.end, mention.label, mention.state])
    return {
        "id": uuid.uuid5(_OURS, identity).urn,
        "type": "Annotation",
        "motivation": "questioning" if mention.undecided else "tagging",
        **_origin(mention),
        "body": list(_bodies(mention)),
        "target": {
            "source": _source(marked, source),
            "selector": [_quote(article.text, span), _position(span)],
        },
    }


def _source(marked: MarkedArticle, name: str) -> dict[str, object]:
    article = marked.article
    language = {"language": article.meta.language} if article.meta.language else {}
    about = {"dc:identifier": article.uid, "dc:title": article.meta.title}
    return {"id": name, "type": "Text", "format": "text/plain", **language, **about}


def _origin(mention: Mention) -> dict[str, object]:
    """Return who stands for an annotation, and since when, if that is known."""
    decision = mention.annotation
    known: dict[str, object] = {}
    if decision and decision.analyst:
        known["creator"] = {"type": "Person", "name": decision.analyst}
    if decision and decision.decided_at:
        known["created"] = decision.decided_at
    if mention.undecided:
        known["generator"] = {"type": "Software", "name": f"Annotator, {mention.origin.value}"}
    return known


def _bodies(mention: Mention) -> Iterator[dict[str, object]]:
    yield {"type": "TextualBody", "purpose": "tagging", "value": mention.label}
    if mention.concept:
        yield {"type": "TextualBody", "purpose": "identifying", "value": mention.concept}


def _quote(text: str, span: Span) -> dict[str, object]:
    return {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _CONTEXT) : span.start],
        "suffix": text[span.end : span.end + _CONTEXT],
    }


def _position(span: Span) -> dict[str, object]:
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}
