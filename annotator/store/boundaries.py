"""What people have annotated, checked against the boundary rules, some articles at a time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotator.core.annotation import Annotation
from annotator.core.boundary_check import BoundaryCheck, Broken
from annotator.core.listing import ArticleFilter
from annotator.store.everywhere import candidates, portions, read_texts
from annotator.store.file import ProjectFile
from annotator.store.rows import ANNOTATION_COLUMNS, annotation_from_row
from annotator.store.scheme import read_scheme

_ACCEPTED = f"""
SELECT {ANNOTATION_COLUMNS} FROM annotation
WHERE article_id IN (SELECT value FROM json_each(?)) AND state = 'accepted'
"""


def broken(
    file: ProjectFile, titles: Iterable[str], only: int | None = None
) -> Iterator[list[Broken]]:
    """Yield the annotations that break a boundary rule, in all articles or in one.

    Nothing comes of a portion in which nothing is wrong, but an empty list: whoever reads can
    stop there.
    """
    codes = {label.name: label.codes[0] for label in read_scheme(file).labels}
    check = BoundaryCheck(titles, codes)
    ids = candidates(file, "", ArticleFilter()) if only is None else [only]
    for portion in portions(ids):
        accepted = _accepted(file, portion)
        yield [
            Broken(heading, breach)
            for heading, text in read_texts(file, list(accepted))
            for breach in check.breaches(text, accepted[heading.article_id])
        ]


def _accepted(file: ProjectFile, ids: Sequence[int]) -> dict[int, list[Annotation]]:
    by_article: dict[int, list[Annotation]] = defaultdict(list)
    for annotation in file.read(annotation_from_row, _ACCEPTED, [json.dumps(list(ids))]):
        by_article[annotation.article_id].append(annotation)
    return by_article
