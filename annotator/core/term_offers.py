"""When a decision shows that the project could learn a term: what is to be offered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.core.memory import Tally
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.terms import Termbase

_OFTEN = 3  # rejections: twice may be chance


@dataclass(frozen=True, slots=True)
class Offer:
    """Words, what could be learnt of them, and how often they were rejected."""

    kind: TermKind
    surface: str
    label: str
    concept: str = ""
    rejected: int = 0


def alias_offer(
    surface: str, label: str, concept: str, base: Termbase, terms: Iterable[ProjectTerm]
) -> Offer | None:
    """Return the offer to make words an alias of the concept that a person has given them.

    There is none if they are a term already, the project's or the term base's, whatever concept.
    """
    known = base.by_id.get(concept)
    if known is None or known.label != label or base.concept_of(surface) is not None:
        return None
    if any(t.surface == surface and t.kind is TermKind.ALIAS for t in terms):
        return None
    return Offer(TermKind.ALIAS, surface, label, concept)


def never_offer(
    surface: str, label: str, tally: Tally, terms: Iterable[ProjectTerm]
) -> Offer | None:
    """Return the offer never to suggest words again that were rejected often, and only so."""
    if tally.rejected < _OFTEN or tally.accepted:
        return None
    if any(t.surface == surface and t.label in ("", label) for t in terms):
        return None
    return Offer(TermKind.NEVER, surface, label, rejected=tally.rejected)
