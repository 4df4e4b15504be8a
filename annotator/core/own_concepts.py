"""A project's own concepts, which lie over those of the term base: new ones and changed ones.

A changed concept is kept whole, not as a difference: what the project says of it is all that
holds, also when a later version of the program knows more of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.changes import Action, Batch, ConceptChange
from annotator.core.concept_rows import checked
from annotator.core.errors import AnnotatorError
from annotator.core.terms import Concept, Form, Termbase

Own = Mapping[str, Concept]
"""The project's own concepts by id."""


class ConceptError(AnnotatorError):
    """A concept cannot be as it was wanted; the message says why."""


def overlaid(shipped: Termbase, own: Own) -> Termbase:
    """Return a term base with a project's own concepts in it.

    They come first, so that of two concepts with the same form the project's own is found.
    """
    if not own:
        return shipped
    return Termbase((*own.values(), *(c for c in shipped if c.id not in own)))


def own_after(own: Own, changes: Iterable[ConceptChange]) -> dict[str, Concept]:
    """Return the project's own concepts after changes, sorted by id as the file has them."""
    after = dict(own)
    for change in changes:
        after.pop(change.either.id, None)
        after |= {change.after.id: change.after} if change.after else {}
    return dict(sorted(after.items()))


@dataclass(frozen=True, slots=True)
class Editing:
    """A term base to be edited: as it was shipped, and what the project says of its own."""

    shipped: Termbase
    own: Own

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept as it holds in the project."""
        return self.own.get(concept_id) or self.shipped.by_id.get(concept_id)

    def put(self, concepts: Sequence[Concept], what: str) -> Batch:
        """Return the batch that lets concepts be as given; those that are so already stay.

        Raises ConceptError with a sentence about the first one that cannot be.
        """
        changes = (self._change(_sound(concept)) for concept in concepts)
        kept = tuple(change for change in changes if change.before != change.after)
        return Batch(Action.EDIT_TERMS, what, kept)

    def add(self, concept: Concept) -> Batch:
        """Return the batch that adds a concept; raises ConceptError if its id is used already."""
        if self.concept(concept.id) is not None:
            raise ConceptError("The id “{id}” is used already; choose another one.", id=concept.id)
        return self.put([concept], f"add the concept {concept.id}")

    def restore(self, concept_id: str) -> Batch:
        """Return the batch that takes back all that the project says of a concept."""
        shipped = concept_id in self.shipped.by_id
        what = f"{'restore' if shipped else 'remove'} the concept {concept_id}"
        before = self.own.get(concept_id)
        changes = () if before is None else (ConceptChange(before, None),)
        return Batch(Action.EDIT_TERMS, what, changes)

    def _change(self, concept: Concept) -> ConceptChange:
        as_shipped = concept == self.shipped.by_id.get(concept.id)
        return ConceptChange(self.own.get(concept.id), None if as_shipped else concept)


def joined(known: Concept, other: Concept) -> Concept:
    """Return a concept with what another one says of it besides; nothing is taken away.

    What the other one says of name, kind and the like holds where it says anything. Of two forms
    with the same text and language the other one's rules hold.
    """
    forms = {_form_key(form): form for form in known.forms}
    forms |= {_form_key(form): form for form in other.forms}
    return Concept(
        known.id,
        other.kind or known.kind,
        other.name or known.name,
        other.label or known.label,
        tuple(forms.values()),
        other.wikidata or known.wikidata,
        other.definition or known.definition,
        other.source or known.source,
    )


def _form_key(form: Form) -> tuple[str, str]:
    return form.language, form.text


def _sound(concept: Concept) -> Concept:
    try:
        return checked(concept)
    except ValueError as error:
        raise ConceptError("{Fault}.", Fault=error) from error
