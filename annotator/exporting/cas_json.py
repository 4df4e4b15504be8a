"""UIMA CAS as JSON in a zip archive: one `.json` file an article, each with the types it uses.

Version 0.4 of the format: https://github.com/apache/uima-uimaj-io-jsoncas.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.core.article import Article
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.exporting.archive import add, archive_written_whole, entry_name
from annotator.exporting.keeping import Tally, keep
from annotator.exporting.uima import TYPES, annotated

_SOFA = 1  # the number of the text among the feature structures of a file


def write_cas_json(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions as named entities.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    with archive_written_whole(path) as archive:
        for number, marked in enumerate(articles, start=1):
            kept = keep(marked)
            cas = json.dumps(_cas(marked.article, kept.mentions), ensure_ascii=False)
            add(archive, f"{entry_name(number, marked)}.json", f"{cas}\n")
            tally.add(kept)
    return tally.report()


def _cas(article: Article, mentions: Sequence[Mention]) -> dict[str, object]:
    sofa: dict[str, object] = {"%ID": _SOFA, "%TYPE": "uima.cas.Sofa", "sofaNum": 1}
    sofa |= {"sofaID": "_InitialView", "mimeType": "text/plain", "sofaString": article.text}
    marked = [
        {"%ID": number, "%TYPE": item.type, "@sofa": _SOFA, "begin": item.begin, "end": item.end}
        | dict(item.features)
        for number, item in enumerate(annotated(article, mentions), start=_SOFA + 1)
    ]
    members = [item["%ID"] for item in marked]
    return {
        "%TYPES": {name: _type(name, *known) for name, known in TYPES.items()},
        "%FEATURE_STRUCTURES": [sofa, *marked],
        "%VIEWS": {"_InitialView": {"%SOFA": _SOFA, "%MEMBERS": members}},
    }


def _type(name: str, kind: str, features: Iterable[str]) -> dict[str, object]:
    known = {f: {"%NAME": f, "%RANGE": "uima.cas.String"} for f in features}
    return {"%NAME": name, "%SUPER_TYPE": kind, **known}
