"""What each user action does: pure functions from the marks of an article to a batch.

Nothing here stores anything. Decisions never touch suggestions: accepting one makes an annotation
that covers it, so that undo only has to take annotations back.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Status
from annotator.core.changes import (
    Action,
    AnnotationChange,
    Batch,
    Change,
    LanguageChange,
    Stamp,
    StatusChange,
)
from annotator.core.contexts import surface_of
from annotator.core.errors import AnnotatorError
from annotator.core.languages import language_name
from annotator.core.markup import Markup, Mention, mention_of_suggestion
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.teaching import new_term, taught
from annotator.core.terms import Concept


class RuleError(AnnotatorError):
    """The action makes no sense here; the message says why."""


def accept(markup: Markup, mentions: Sequence[Mention], stamp: Stamp) -> Batch:
    """Accept mentions as they are; in a flat scheme the first of two that overlap."""
    taken: list[Mention] = []
    for mention in sorted(mentions, key=lambda mention: mention.span):
        if mention.state is State.ACCEPTED:
            continue
        if not markup.overlap and taken and taken[-1].span.overlaps(mention.span):
            continue
        taken.append(mention)
    changes = [_decided(markup, mention, State.ACCEPTED, stamp) for mention in taken]
    return _batch(markup, Action.ACCEPT, _count("accept", taken, markup), changes)


def accept_rest(markup: Markup, stamp: Stamp) -> Batch:
    """Accept everything that is still undecided in the article."""
    return accept(markup, markup.undecided(), stamp)


def reject(markup: Markup, mentions: Sequence[Mention], stamp: Stamp) -> Batch:
    """Say of mentions that nothing is there; what they hid is rejected along with them.

    What the analyst added by hand is simply removed.
    """
    undecided = [mention for mention in mentions if mention.undecided]
    decided = (mention.annotation for mention in mentions)
    accepted = [a for a in decided if a is not None and a.accepted]
    changes = [_decided(markup, mention, State.REJECTED, stamp) for mention in undecided]
    changes += _taken_back(markup, accepted, stamp)
    gone = all(change.after is None for change in changes)
    action = Action.REMOVE if gone else Action.REJECT
    return _batch(markup, action, _count(action.value, mentions, markup), changes)


def relabel(markup: Markup, mention: Mention, label: str, concept: str, stamp: Stamp) -> Batch:
    """Accept a mention under another label; under its own label this is `accept`."""
    if label == mention.label and mention.state is not State.ACCEPTED:
        return accept(markup, [mention], stamp)
    corrected = _annotation(markup, mention.span, label, concept, stamp)
    what = f"label {_quoted(markup, mention.span)} {label}"
    return _correct(markup, mention, corrected, Action.RELABEL, what)


def set_concept(markup: Markup, mention: Mention, concept: str, stamp: Stamp) -> Batch:
    """Accept a mention with another concept, or with none."""
    corrected = _annotation(markup, mention.span, mention.label, concept, stamp)
    what = f"set the concept of {_quoted(markup, mention.span)}"
    return _correct(markup, mention, corrected, Action.SET_CONCEPT, what)


def move_boundary(markup: Markup, mention: Mention, span: Span, stamp: Stamp) -> Batch:
    """Accept a mention with another start or end.

    Raises RuleError where an accepted neighbour is in the way: only this span may move.
    """
    own = mention.annotation.uid if mention.annotation else ""
    others = [a for a in markup.accepted_within(span) if a.uid != own]
    if others and not markup.overlap:
        raise RuleError("{mention} is in the way.", mention=_quoted(markup, others[0].span))
    corrected = _annotation(markup, span, mention.label, mention.concept, stamp)
    what = f"move a boundary of {_quoted(markup, mention.span)}"
    return _correct(markup, mention, corrected, Action.MOVE_BOUNDARY, what)


def add(markup: Markup, span: Span, label: str, concept: str, stamp: Stamp) -> Batch:
    """Mark a stretch of text; in a flat scheme it takes the place of what it overlaps."""
    added = _annotation(markup, span, label, concept, stamp)
    covered = [] if markup.overlap else markup.accepted_within(span)
    changes: list[Change] = [AnnotationChange(old, None) for old in covered]
    earlier = markup.decision_on(span, label)
    if earlier is not None and earlier not in covered:
        changes.append(AnnotationChange(earlier, replace(added, uid=earlier.uid)))
    else:
        changes.append(AnnotationChange(None, added))
    return _batch(markup, Action.ADD, f"mark {_quoted(markup, span)} {label}", changes)


def add_alias(
    markup: Markup, mention: Mention, concept: Concept, terms: Iterable[ProjectTerm], stamp: Stamp
) -> Batch:
    """Accept a mention as a concept, and let its words mean that concept everywhere.

    `terms` are the project's own so far; what they said against it is taken back.
    """
    what = f"make {_quoted(markup, mention.span)} an alias of {concept.id}"
    if (mention.label, mention.concept) == (concept.label, concept.id):
        decided = accept(markup, [mention], stamp)
    else:
        corrected = _annotation(markup, mention.span, concept.label, concept.id, stamp)
        decided = _correct(markup, mention, corrected, Action.ADD_ALIAS, what)
    surface = surface_of(mention.span.of(markup.article.text))
    alias = new_term(surface, TermKind.ALIAS, concept.label, concept.id, stamp)
    return Batch(Action.ADD_ALIAS, what, (*decided.changes, *taught(alias, terms)))


def never_match(
    markup: Markup, mention: Mention, label: str, terms: Iterable[ProjectTerm], stamp: Stamp
) -> Batch:
    """Reject a mention, and never suggest its words again: under a label, or with "" at all.

    `terms` are the project's own so far; what they said against it is taken back.
    """
    rejected = reject(markup, [mention], stamp)
    surface = surface_of(mention.span.of(markup.article.text))
    never = new_term(surface, TermKind.NEVER, label, "", stamp)
    what = f"never match {_quoted(markup, mention.span)}{f' as {label}' if label else ''}"
    return Batch(Action.NEVER_MATCH, what, (*rejected.changes, *taught(never, terms)))


def set_status(article: Article, before: Status, after: Status) -> Batch:
    """Set how far the work on an article has come."""
    changes = (StatusChange(article.id, before, after),) if before is not after else ()
    words = {Status.DONE: "mark done", Status.NEW: "mark new", Status.IN_PROGRESS: "reopen"}
    return Batch(Action.SET_STATUS, f"{words[after]} “{_short(article.meta.title)}”", changes)


def set_language(said: Mapping[int, str], code: str, title: str = "") -> Batch:
    """Say in which language articles are; those of which that is said already are left out.

    `said` is what is said of each now, by article; `title` that of the only one.
    """
    changed = [(number, before) for number, before in said.items() if before != code]
    changes = tuple(LanguageChange(number, before, code) for number, before in changed)
    where = f"“{_short(title)}”" if title else f"{len(changes):,} articles"
    what = f"set the language of {where}: {language_name(code)}"
    return Batch(Action.SET_LANGUAGE, what, changes)


def _correct(
    markup: Markup, mention: Mention, corrected: Annotation, action: Action, what: str
) -> Batch:
    """Replace a mention by what the analyst made of it, keeping the annotation's identity.

    Where spans may overlap, the new one does not hide the suggestion it corrects: that one is
    rejected, or it would be asked about again.
    """
    old = mention.annotation
    if old is not None and _same_mark(old, corrected):
        return Batch(action, what, ())
    after = replace(corrected, uid=old.uid) if old is not None else corrected
    twin = markup.decision_on(after.span, after.label)
    changes: list[Change] = []
    if twin is not None and twin != old:
        changes.append(AnnotationChange(twin, None))
    changes.append(AnnotationChange(old, after))
    moved = (after.span, after.label) != (mention.span, mention.label)
    if markup.overlap and moved:
        stamp = Stamp(corrected.analyst, corrected.decided_at)
        if old is None:
            changes.append(_decided(markup, mention, State.REJECTED, stamp))
        else:
            changes += [_rejected(markup, s, stamp) for s in markup.hidden_beneath([old])]
    return _batch(markup, action, what, changes)


def _same_mark(old: Annotation, new: Annotation) -> bool:
    """Tell whether two annotations say the same about the same place."""
    return old.accepted and (old.span, old.label, old.concept) == (new.span, new.label, new.concept)


def _decided(markup: Markup, mention: Mention, state: State, stamp: Stamp) -> AnnotationChange:
    return AnnotationChange(mention.annotation, decided(markup.article.id, mention, state, stamp))


def decided(article_id: int, mention: Mention, state: State, stamp: Stamp) -> Annotation:
    """Return what is stored when a mention is accepted or rejected as it stands."""
    before = mention.annotation
    return Annotation(
        uid=before.uid if before else _fresh_uid(),
        article_id=article_id,
        span=mention.span,
        label=mention.label,
        state=state,
        concept=mention.concept,
        origin=mention.origin,
        score=mention.score,
        reason=mention.reason,
        analyst=stamp.analyst,
        decided_at=stamp.at,
    )


def _taken_back(
    markup: Markup, accepted: Sequence[Annotation], stamp: Stamp
) -> list[AnnotationChange]:
    """Take accepted annotations back and reject the suggestions that would reappear."""
    beneath = markup.hidden_beneath(accepted)
    own = {(annotation.span, annotation.label) for annotation in accepted}
    proposed = {(suggestion.span, suggestion.label) for suggestion in beneath}
    changes: list[AnnotationChange] = []
    for annotation in accepted:
        by_machine = annotation.origin is not Origin.ANALYST
        after = None
        if by_machine or (annotation.span, annotation.label) in proposed:
            after = replace(
                annotation, state=State.REJECTED, analyst=stamp.analyst, decided_at=stamp.at
            )
        changes.append(AnnotationChange(annotation, after))
    others = [s for s in beneath if (s.span, s.label) not in own]
    return changes + [_rejected(markup, suggestion, stamp) for suggestion in others]


def _rejected(markup: Markup, suggestion: Suggestion, stamp: Stamp) -> AnnotationChange:
    return _decided(markup, mention_of_suggestion(suggestion), State.REJECTED, stamp)


def _annotation(markup: Markup, span: Span, label: str, concept: str, stamp: Stamp) -> Annotation:
    return Annotation(
        uid=_fresh_uid(),
        article_id=markup.article.id,
        span=span,
        label=label,
        state=State.ACCEPTED,
        concept=concept,
        analyst=stamp.analyst,
        decided_at=stamp.at,
    )


def _batch(markup: Markup, action: Action, what: str, changes: Sequence[Change]) -> Batch:
    """Put changes together; the first decision in a new article puts it in progress."""
    if changes and markup.status is Status.NEW:
        begun = StatusChange(markup.article.id, Status.NEW, Status.IN_PROGRESS)
        return Batch(action, what, (*changes, begun))
    return Batch(action, what, tuple(changes))


def _fresh_uid() -> str:
    return uuid.uuid4().hex


def _count(verb: str, mentions: Sequence[Mention], markup: Markup) -> str:
    if len(mentions) == 1:
        return f"{verb} {_quoted(markup, mentions[0].span)}"
    return f"{verb} {len(mentions)} suggestions"


def _quoted(markup: Markup, span: Span) -> str:
    return f"“{_short(span.of(markup.article.text))}”"


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= 40 else one_line[:39] + "…"
