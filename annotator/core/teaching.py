"""What teaches a project a term of its own, or makes it forget one.

An alias and a never match come with a decision about a mention (`core.rules`), or alone, when the
analyst takes up an offer or tidies up.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from annotator.core.changes import Action, Batch, Stamp, TermChange
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.terms import Concept


def alias(surface: str, concept: Concept, terms: Iterable[ProjectTerm], stamp: Stamp) -> Batch:
    """Let words mean a concept everywhere; `terms` are the project's own so far."""
    term = new_term(surface, TermKind.ALIAS, concept.label, concept.id, stamp)
    what = f"make “{surface}” an alias of {concept.id}"
    return Batch(Action.ADD_ALIAS, what, tuple(taught(term, terms)))


def never(surface: str, label: str, terms: Iterable[ProjectTerm], stamp: Stamp) -> Batch:
    """Never suggest words again under a label; `terms` are the project's own so far."""
    term = new_term(surface, TermKind.NEVER, label, "", stamp)
    what = f"never match “{surface}” as {label}"
    return Batch(Action.NEVER_MATCH, what, tuple(taught(term, terms)))


def forgotten(terms: Sequence[ProjectTerm]) -> Batch:
    """Let the project forget terms of its own."""
    one = f"forget “{terms[0].surface}” ({terms[0].kind})" if terms else ""
    what = one if len(terms) == 1 else f"forget {len(terms)} terms"
    return Batch(Action.EDIT_TERMS, what, tuple(TermChange(term, None) for term in terms))


def new_term(surface: str, kind: TermKind, label: str, concept: str, stamp: Stamp) -> ProjectTerm:
    """Return a term that nobody has made yet."""
    return ProjectTerm(uuid.uuid4().hex, surface, kind, label, concept, stamp.analyst, stamp.at)


def taught(term: ProjectTerm, terms: Iterable[ProjectTerm]) -> list[TermChange]:
    """Return the changes that make a term one of the project's, in place of what it contradicts.

    There are none if the project's terms so far say as much already.
    """
    known = [other for other in terms if other.surface == term.surface]
    if any(_says(other, term) for other in known):
        return []
    gone = [TermChange(other, None) for other in known if _contradicts(other, term)]
    return [*gone, TermChange(None, term)]


def _says(other: ProjectTerm, term: ProjectTerm) -> bool:
    """Whether another term of the same words says the same already, or more."""
    if other.kind is TermKind.ALIAS:
        return (other.kind, other.label, other.concept) == (term.kind, term.label, term.concept)
    return term.kind is TermKind.NEVER and other.label in ("", term.label)


def _contradicts(other: ProjectTerm, term: ProjectTerm) -> bool:
    """Whether two terms of the same words cannot both hold, or one makes the other needless."""
    both_aliases = other.kind is term.kind is TermKind.ALIAS
    return both_aliases or "" in (other.label, term.label) or other.label == term.label
