"""What bringing in a file of concepts would add and change: worked out before anything is done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.core.changes import Batch
from annotator.core.messages import worded
from annotator.core.own_concepts import ConceptError, Editing, joined
from annotator.core.terms import DEFAULT_LABEL, Concept, spelling_key

_KIND = "initiative"  # of a new concept whose file says none


@dataclass(frozen=True, slots=True)
class Planned:
    """A concept that would be added or changed: whether it is new, and its new terms."""

    concept: Concept
    new: bool
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done as one batch; sentences about what is left out; how many stay as is."""

    batch: Batch
    planned: tuple[Planned, ...]
    left_out: tuple[str, ...]
    same: int


def plan(
    editing: Editing,
    concepts: Iterable[Concept],
    labels: Collection[str],
    source: str,
    *,
    rules: bool = True,
) -> Plan:
    """Return what concepts would add to a project that has these labels; nothing is taken away.

    `source` is the name of their file. Without `rules` it does not say how terms match, and a
    term that is known already stays as it is.
    """
    planned: list[Planned] = []
    left_out: list[str] = []
    same = 0
    for concept in concepts:
        known = editing.concept(concept.id)
        said = concept if rules or known is None else _unknown_terms(known, concept)
        wanted = joined(known or _blank(concept), said)
        if wanted.label not in labels:
            left_out.append(
                worded(
                    "{id}: this project has no label “{label}”", id=wanted.id, label=wanted.label
                )
            )
            continue
        try:
            changed = bool(editing.put([wanted], "").changes)
        except ConceptError as error:
            left_out.append(worded("{concept}: {Why}", concept=wanted.id, Why=error.__cause__))
            continue
        same += not changed
        if changed:
            planned.append(Planned(wanted, known is None, tuple(_new_terms(known, wanted))))
    count = "1 concept" if len(planned) == 1 else f"{len(planned):,} concepts"
    batch = editing.put([p.concept for p in planned], f"bring in {count} from {source}")
    return Plan(batch, tuple(planned), tuple(left_out), same)


def _unknown_terms(known: Concept, concept: Concept) -> Concept:
    found = {spelling_key(text) for form in known.forms for text in form.spellings()}
    forms = (form for form in concept.forms if spelling_key(form.text) not in found)
    return replace(concept, forms=tuple(forms))


def _blank(concept: Concept) -> Concept:
    """Return what a new concept is where its file says nothing."""
    name = concept.forms[0].text if concept.forms else concept.id
    return replace(concept, kind=_KIND, name=name, label=DEFAULT_LABEL, forms=())


def _new_terms(known: Concept | None, wanted: Concept) -> Iterator[str]:
    before = set(known.forms) if known else set()
    return (form.text for form in wanted.forms if form not in before)
