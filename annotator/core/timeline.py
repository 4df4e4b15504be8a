"""The journal as people read it: which batches are wanted, and what a change did, in words."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.annotation import Annotation, State
from annotator.core.article import STATUS_WORDS
from annotator.core.changes import (
    Action,
    AnnotationChange,
    Change,
    ConceptChange,
    LanguageChange,
    SchemeChange,
    StatusChange,
    TermChange,
)
from annotator.core.languages import language_name
from annotator.core.messages import mark, worded
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.scheme_edit import told_differences
from annotator.core.span import Span
from annotator.core.suggestion import Origin

_LONGEST = 40  # code points of a quotation
_STATE = {
    State.SUGGESTED: worded("suggested"),
    State.ACCEPTED: worded("accepted"),
    State.REJECTED: worded("rejected"),
}
_DONE = {
    "marked": mark("marked {mention} {label}"),
    "accepted": mark("accepted {mention} {label}"),
    "rejected": mark("rejected {mention} {label}"),
    "removed": mark("removed {mention} {label}"),
    "forgiven": mark("took back the rejection of {mention} {label}"),
}


@dataclass(frozen=True, slots=True)
class BatchFilter:
    """Which batches are wanted; what is empty or None asks for nothing in particular.

    `label` and `article_id` ask for a change under that label, or in that article. The moments are
    UTC times in ISO 8601: from `since` on, and before `until`.
    """

    analyst: str = ""
    label: str = ""
    article_id: int | None = None
    since: str = ""
    until: str = ""
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A batch of the journal without its changes; `undone` if undo took it back by now."""

    number: int
    made_at: str
    analyst: str
    action: Action
    what: str
    changes: int
    undone: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What a change did, in words, and where: nowhere if that was a term, a concept or the labels.

    A change of status or language is in an article and at no span of it.
    """

    words: str
    article_id: int | None = None
    title: str = ""
    span: Span | None = None


def told(change: Change, text: str) -> str:
    """Return what a change did; `text` is that of its article, empty for a term."""
    if isinstance(change, StatusChange):
        was, became = STATUS_WORDS[change.before], STATUS_WORDS[change.after]
        return worded("status: {before} → {after}", before=was, after=became)
    if isinstance(change, LanguageChange):
        before, after = (language_name(code) for code in (change.before, change.after))
        return worded("language: {before} → {after}", before=before, after=after)
    if isinstance(change, TermChange):
        return _term_words(change)
    if isinstance(change, ConceptChange):
        return _concept_words(change)
    if isinstance(change, SchemeChange):
        edits = tuple(told_differences(change.before, change.after))
        return worded("labels: {edit}", edit=edits)
    return _annotation_words(change, text)


def place_of(change: Change) -> Span | None:
    """Return where a change can be seen, or could be before it."""
    return change.either.span if isinstance(change, AnnotationChange) else None


def quoted(span: Span, text: str) -> str:
    """Return the words of a span, shortened and in quotation marks."""
    words = " ".join(span.of(text).split())
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}”"


def named(annotation: Annotation) -> str:
    """Return the label of an annotation, with its concept if it has one."""
    return " · ".join(filter(None, (annotation.label, annotation.concept)))


def _annotation_words(change: AnnotationChange, text: str) -> str:
    before, after = change.before, change.after
    mention, label = quoted(change.either.span, text), named(change.either)
    if before is not None and after is not None:
        return _correction_words(before, after, text)
    if before is None:
        by_hand = change.either.origin is Origin.ANALYST
        done = "rejected" if not change.either.accepted else "marked" if by_hand else "accepted"
    else:
        done = "removed" if before.accepted else "forgiven"
    return worded(_DONE[done], mention=mention, label=label)


def _correction_words(before: Annotation, after: Annotation, text: str) -> str:
    place = quoted(after.span, text)
    if before.span != after.span:
        place = f"{quoted(before.span, text)} → {place}"
    told = (named(before), named(after)), (_STATE[before.state], _STATE[after.state])
    parts = [
        worded("{before} → {after}", before=was, after=became)
        for was, became in told
        if was != became
    ]
    if parts:
        sentence = (
            mark("{place}: {change}") if len(parts) == 1 else mark("{place}: {change}, {other}")
        )
        return worded(sentence, place=place, change=parts[0], other=parts[-1])
    if before.span != after.span:
        return worded("{place} {label}", place=place, label=named(after))
    return worded("{place} {label}, again", place=place, label=named(after))


def _term_words(change: TermChange) -> str:
    says = _term_says(change.either)
    return says if change.after is not None else worded("no longer: {says}", says=says)


def _concept_words(change: ConceptChange) -> str:
    before, after = change.before, change.after
    if after is None:
        return worded("nothing of its own about {concept} any more", concept=change.either.id)
    forms = set(after.forms) - set(before.forms if before else ())
    gone = set(before.forms if before else ()) - set(after.forms)
    parts = [f"+ “{form.text}”" for form in after.forms if form in forms]
    parts += [f"− “{form.text}”" for form in (before.forms if before else ()) if form in gone]
    words: str = worded("concept {concept}: {name}", concept=after.id, name=after.name)
    terms = ", ".join(parts)
    return worded("{concept} ({terms})", concept=words, terms=terms) if before and parts else words


def _term_says(term: ProjectTerm) -> str:
    if term.kind is TermKind.ALIAS:
        return worded("“{term}” is an alias of {concept}", term=term.surface, concept=term.concept)
    if not term.label:
        return worded("never match “{mention}”", mention=term.surface)
    return worded("never match “{mention}” as {label}", mention=term.surface, label=term.label)
