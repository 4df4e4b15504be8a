"""Rows of the project file and JSON of its journal, from and to the values of the core."""

from __future__ import annotations

import json
from dataclasses import asdict
from json.encoder import encode_basestring as _quoted
from sys import intern
from typing import Any

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Metadata, Status
from annotator.core.changes import (
    AnnotationChange,
    Change,
    ConceptChange,
    LanguageChange,
    SchemeChange,
    StatusChange,
    TermChange,
)
from annotator.core.concept_rows import concept_row, form_rows
from annotator.core.labels import LabelScheme, scheme_from_data, scheme_to_data
from annotator.core.languages import language_code
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Concept, read_concept
from annotator.store.file import Row

# Far quicker than Origin(…) and the like, row by row
_ORIGINS = {origin.value: origin for origin in Origin}
_STATES = {state.value: state for state in State}
_encode = json.JSONEncoder(ensure_ascii=False).encode
_decode = json.JSONDecoder().raw_decode
ARTICLE_COLUMNS = "id, uid, text, title, date, source, language, recognised, extra, status"
ARTICLE_WITH_TEXT = "article JOIN article_text ON article_id = id"
ANNOTATION_COLUMNS = (
    'uid, article_id, start, "end", label, state, concept, origin, score, reason, analyst,'
    " decided_at"
)
SUGGESTION_COLUMNS = 'start, "end", label, concept, score, origin, reason'
TERM_COLUMNS = "uid, surface, kind, label, concept, analyst, made_at"
CONCEPT_COLUMNS = "id, kind, name, label, wikidata, definition, source, forms"


def article_from_row(row: Row) -> Article:
    """Read an article from a row of ARTICLE_COLUMNS, from ARTICLE_WITH_TEXT."""
    number, uid, text, title, date, source, said, recognised, extra, status = row
    said = language_code(said)  # older versions kept what a file said as it was
    meta = Metadata(title, date, source, said or recognised, json.loads(extra))
    return Article(number, uid, text, meta, Status(status), said, recognised)


def annotation_from_row(row: Row) -> Annotation:
    """Read an annotation from a row of ANNOTATION_COLUMNS."""
    uid, article_id, start, end, label, state, concept, origin, score, reason, analyst, at = row
    span, said = Span(start, end), _ORIGINS[origin]
    # The same words in thousands of rows need to be in memory once.
    label, reason, analyst = intern(label), intern(reason), intern(analyst)
    return Annotation(
        uid, article_id, span, label, _STATES[state], concept, said, score, reason, analyst, at
    )


def annotation_row(annotation: Annotation) -> Row:
    """Return the values of ANNOTATION_COLUMNS."""
    a = annotation
    place = (a.uid, a.article_id, a.span.start, a.span.end)
    # Not `value`, which is looked up by a function each time: there may be 50,000 of them.
    decision = (a.label, a.state._value_, a.concept, a.origin._value_, a.score, a.reason)
    return (*place, *decision, a.analyst, a.decided_at)


def suggestion_from_row(row: Row) -> Suggestion:
    """Read a suggestion from a row of SUGGESTION_COLUMNS."""
    start, end, label, concept, score, origin, reason = row
    label, reason = intern(label), intern(reason)
    return Suggestion(Span(start, end), label, concept, score, _ORIGINS[origin], reason)


def suggestion_row(suggestion: Suggestion) -> Row:
    """Return the values of SUGGESTION_COLUMNS."""
    s = suggestion
    return (s.span.start, s.span.end, s.label, s.concept, s.score, s.origin.value, s.reason)


def term_from_row(row: Row) -> ProjectTerm:
    """Read a term of the project's own from a row of TERM_COLUMNS."""
    uid, surface, kind, *rest = row
    return ProjectTerm(uid, surface, TermKind(kind), *rest)


def term_row(term: ProjectTerm) -> Row:
    """Return the values of TERM_COLUMNS."""
    t = term
    return (t.uid, t.surface, t.kind.value, t.label, t.concept, t.analyst, t.made_at)


def concept_from_row(row: Row) -> Concept:
    """Read a concept of the project's own from a row of CONCEPT_COLUMNS."""
    *facts, forms = row
    names = CONCEPT_COLUMNS.split(", ")
    said = {name: fact for name, fact in zip(names[:-1], facts, strict=True) if fact}
    return read_concept(said | {"forms": json.loads(forms)})


def concept_values(concept: Concept) -> Row:
    """Return the values of CONCEPT_COLUMNS."""
    c = concept
    facts = (c.id, c.kind, c.name, c.label, c.wikidata, c.definition, c.source)
    return (*facts, _encode(form_rows(c)))


def change_row(change: Change) -> Row:
    """Return kind, article, before and after of a change, as the journal keeps them."""
    if isinstance(change, TermChange):
        return ("term", None, _term_to_json(change.before), _term_to_json(change.after))
    if isinstance(change, ConceptChange):
        return ("concept", None, _concept_to_json(change.before), _concept_to_json(change.after))
    if isinstance(change, SchemeChange):
        return ("scheme", None, _scheme_to_json(change.before), _scheme_to_json(change.after))
    if isinstance(change, StatusChange):
        before, after = json.dumps(change.before), json.dumps(change.after)
        return ("status", change.article_id, before, after)
    if isinstance(change, LanguageChange):
        return ("language", change.article_id, json.dumps(change.before), json.dumps(change.after))
    return ("annotation", change.article_id, _to_json(change.before), _to_json(change.after))


def change_from_row(row: Row) -> Change:
    """Read a change from kind, article, before and after."""
    kind, article_id, before, after = row
    if before is None and after is None:
        raise ValueError("a change of nothing")
    if kind == "status":
        return StatusChange(article_id, Status(json.loads(before)), Status(json.loads(after)))
    if kind == "language":
        return LanguageChange(article_id, str(json.loads(before)), str(json.loads(after)))
    if kind == "scheme":
        return SchemeChange(_scheme_from_json(before), _scheme_from_json(after))
    if kind == "concept":
        return ConceptChange(_concept_from_json(before), _concept_from_json(after))
    if kind == "term":
        return TermChange(_term_from_json(before), _term_from_json(after))
    return AnnotationChange(_from_json(before), _from_json(after))


def annotation_json(row: Row) -> str:
    """Write a row of ANNOTATION_COLUMNS as JSON, by hand: there may be 50,000, and it is quick."""
    uid, article, start, end, label, state, concept, origin, score, reason, analyst, at = row
    text = _quoted
    return (
        f'{{"uid": {text(uid)}, "article_id": {article}, "start": {start}, "end": {end},'
        f' "label": {text(label)}, "state": {text(state)}, "concept": {text(concept)},'
        f' "origin": {text(origin)}, "score": {score!r}, "reason": {text(reason)},'
        f' "analyst": {text(analyst)}, "decided_at": {text(at)}}}'
    )


def _to_json(annotation: Annotation | None) -> str | None:
    return None if annotation is None else annotation_json(annotation_row(annotation))


def _from_json(text: str | None) -> Annotation | None:
    if text is None:
        return None
    value: dict[str, Any]
    value, end = _decode(text)  # as json.loads, but for the blanks that it allows
    if end < len(text):
        raise ValueError("more than one value")
    return Annotation(
        value["uid"],
        value["article_id"],
        Span(value["start"], value["end"]),
        value["label"],
        _STATES[value["state"]],
        value["concept"],
        _ORIGINS[value["origin"]],
        value["score"],
        value["reason"],
        value["analyst"],
        value["decided_at"],
    )


def _term_to_json(term: ProjectTerm | None) -> str | None:
    return None if term is None else json.dumps(asdict(term), ensure_ascii=False)


def _concept_to_json(concept: Concept | None) -> str | None:
    return None if concept is None else _encode(concept_row(concept))


def _concept_from_json(text: str | None) -> Concept | None:
    return None if text is None else read_concept(json.loads(text))


def _scheme_to_json(scheme: LabelScheme) -> str:
    return _encode(scheme_to_data(scheme))


def _scheme_from_json(text: str) -> LabelScheme:
    return scheme_from_data(json.loads(text))


def _term_from_json(text: str | None) -> ProjectTerm | None:
    if text is None:
        return None
    values = json.loads(text)
    return ProjectTerm(kind=TermKind(values.pop("kind")), **values)
