"""Rows of the project file and JSON of its journal, from and to the values of the core."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Metadata, Status
from annotator.core.changes import AnnotationChange, Change, StatusChange
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.store.file import Row

_ORIGINS = {origin.value: origin for origin in Origin}  # far quicker than Origin(…), row by row
ARTICLE_COLUMNS = "id, uid, text, title, date, source, language, extra, status"
ANNOTATION_COLUMNS = (
    'uid, article_id, start, "end", label, state, concept, origin, score, reason, analyst,'
    " decided_at"
)
SUGGESTION_COLUMNS = 'start, "end", label, concept, score, origin, reason'


def article_from_row(row: Row) -> Article:
    """Read an article from a row of ARTICLE_COLUMNS."""
    number, uid, text, title, date, source, language, extra, status = row
    meta = Metadata(title, date, source, language, json.loads(extra))
    return Article(number, uid, text, meta, Status(status))


def annotation_from_row(row: Row) -> Annotation:
    """Read an annotation from a row of ANNOTATION_COLUMNS."""
    uid, article_id, start, end, label, state, concept, origin, *rest = row
    return Annotation(
        uid, article_id, Span(start, end), label, State(state), concept, Origin(origin), *rest
    )


def annotation_row(annotation: Annotation) -> Row:
    """Return the values of ANNOTATION_COLUMNS."""
    a = annotation
    place = (a.uid, a.article_id, a.span.start, a.span.end)
    decision = (a.label, a.state.value, a.concept, a.origin.value, a.score, a.reason)
    return (*place, *decision, a.analyst, a.decided_at)


def suggestion_from_row(row: Row) -> Suggestion:
    """Read a suggestion from a row of SUGGESTION_COLUMNS."""
    start, end, label, concept, score, origin, reason = row
    return Suggestion(Span(start, end), label, concept, score, _ORIGINS[origin], reason)


def suggestion_row(suggestion: Suggestion) -> Row:
    """Return the values of SUGGESTION_COLUMNS."""
    s = suggestion
    return (s.span.start, s.span.end, s.label, s.concept, s.score, s.origin.value, s.reason)


def change_row(change: Change) -> Row:
    """Return kind, article, before and after of a change, as the journal keeps them."""
    if isinstance(change, StatusChange):
        before, after = json.dumps(change.before), json.dumps(change.after)
        return ("status", change.article_id, before, after)
    return ("annotation", change.article_id, _to_json(change.before), _to_json(change.after))


def change_from_row(row: Row) -> Change:
    """Read a change from kind, article, before and after."""
    kind, article_id, before, after = row
    if kind == "status":
        return StatusChange(article_id, Status(json.loads(before)), Status(json.loads(after)))
    return AnnotationChange(_from_json(before), _from_json(after))


def _to_json(annotation: Annotation | None) -> str | None:
    if annotation is None:
        return None
    values: dict[str, Any] = asdict(annotation)
    span = values.pop("span")
    return json.dumps(values | span, ensure_ascii=False)


def _from_json(text: str | None) -> Annotation | None:
    if text is None:
        return None
    values = json.loads(text)
    span = Span(values.pop("start"), values.pop("end"))
    state, origin = State(values.pop("state")), Origin(values.pop("origin"))
    return Annotation(span=span, state=state, origin=origin, **values)
