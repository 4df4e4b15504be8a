"""Changing a label scheme: each edit makes a new scheme of one, and what that means for marks.

What suggesters call a label stays as it was when the label is renamed or merged, so two schemes of
one project can always be compared: label by label of the first, where it is in the second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from annotator.core.annotation import Annotation
from annotator.core.changes import AnnotationChange, TermChange
from annotator.core.errors import AnnotatorError
from annotator.core.labels import Label, LabelScheme, clash_in, fault_of
from annotator.core.messages import mark, worded
from annotator.core.project_term import ProjectTerm
from annotator.core.span import Span

Moves = Mapping[str, str]
"""Labels whose name is another one after an edit: the new name by the old."""


class Kind(Enum):
    """In what a scheme differs from an earlier one, and how the journal says it."""

    CALL = mark("call the scheme “{name}”")
    RENAME = mark("rename {name} to {other}")
    MERGE = mark("merge {name} into {other}")
    REMOVE = mark("remove {name}")
    ADD = mark("add {name}")
    RETIRE = mark("retire {name}")
    BRING_BACK = mark("bring back {name}")
    KEY = mark("give {name} the key {other}")
    NO_KEY = mark("take the key of {name}")
    COLOUR = mark("give {name} another colour")
    DEFINITION = mark("define {name} anew")
    EXAMPLES = mark("give {name} other examples")
    ORDER = mark("order the labels anew")


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: of which label, and, with some kinds, the other name or the key."""

    kind: Kind
    name: str = ""
    other: str = ""


class SchemeError(AnnotatorError):
    """The edit makes no sense; the message says why."""


def add(scheme: LabelScheme, label: Label) -> LabelScheme:
    """Add a label at the end; suggesters know it by its name, or by one like it that is free."""
    return _checked(replace(scheme, labels=(*scheme.labels, _own_code(scheme.labels, label))))


def change(scheme: LabelScheme, label: Label) -> LabelScheme:
    """Put a label in the place of the one with its name: other inks, another key or definition."""
    old = _label(scheme, label.name)
    return _put(scheme, label.name, replace(label, suggested_as=old.suggested_as))


def rename(scheme: LabelScheme, name: str, new: str, *, known: bool = True) -> LabelScheme:
    """Give a label another name; raises SchemeError if it is taken.

    What suggesters call it stays, unless it is not `known` to any project yet.
    """
    label = _label(scheme, name)
    codes = () if label.codes == (new,) else label.codes
    renamed = replace(label, name=new, suggested_as=codes)
    if not known:
        others = [other for other in scheme.labels if other is not label]
        renamed = _own_code(others, replace(renamed, suggested_as=()))
    return _put(scheme, name, renamed)


def merge(scheme: LabelScheme, name: str, into: str) -> LabelScheme:
    """Let one label be the same as another, which keeps its name."""
    gone, kept = _label(scheme, name), _label(scheme, into)
    if gone is kept:
        raise SchemeError("{name} cannot be merged into itself.", name=name)
    both = replace(kept, suggested_as=(*kept.codes, *gone.codes))
    others = tuple(label for label in scheme.labels if label is not gone)
    return _put(replace(scheme, labels=others), into, both)


def retire(scheme: LabelScheme, name: str) -> LabelScheme:
    """Offer and suggest a label no more; what has it keeps it."""
    return _put(scheme, name, replace(_label(scheme, name), retired=True))


def bring_back(scheme: LabelScheme, name: str) -> LabelScheme:
    """Offer a retired label again; without its key, if another label has that by now."""
    label = _label(scheme, name)
    key = "" if label.key in {other.key for other in scheme.offered} else label.key
    return _put(scheme, name, replace(label, retired=False, key=key))


def move(scheme: LabelScheme, name: str, by: int) -> LabelScheme:
    """Move a label so many places down, or up if `by` is below zero, at most to the end."""
    label = _label(scheme, name)
    labels = list(scheme.labels)
    place = labels.index(label)
    labels.insert(max(0, place + by), labels.pop(place))
    return replace(scheme, labels=tuple(labels))


def adopt(scheme: LabelScheme, other: LabelScheme) -> LabelScheme:
    """Return another scheme, made fit for a project that has this one.

    Labels are the same if suggesters call them so, or if they have the same name. Those that the
    other one does not have are retired. Whether spans may overlap stays as it is.
    """
    claimed = other.by_code
    extra: dict[str, tuple[str, ...]] = {}
    left: list[Label] = []
    for label in scheme.labels:
        codes = tuple(code for code in label.codes if code not in claimed)
        twin = other.label(label.name) or next(
            (claimed[code] for code in label.codes if code in claimed), None
        )
        if twin is None:
            left.append(replace(label, retired=True))
        elif codes:
            extra[twin.name] = (*extra.get(twin.name, ()), *codes)
    joined = [
        replace(label, suggested_as=(*label.codes, *extra[label.name]))
        if label.name in extra
        else label
        for label in other.labels
    ]
    return _checked(LabelScheme(other.name, (*joined, *left), overlap=scheme.overlap))


def moves(before: LabelScheme, after: LabelScheme) -> Moves:
    """Return the labels of a scheme that have another name in a later one, or an earlier one.

    What the other scheme does not know keeps its name.
    """
    known = after.by_code
    found = {label.name: known.get(label.codes[0], label).name for label in before.labels}
    return {old: new for old, new in found.items() if old != new}


def relabelled(annotations: Iterable[Annotation], moved: Moves) -> list[AnnotationChange]:
    """Return what becomes of annotations, given all that have an old name or a new one.

    Who decided, and when, stays as it was. Where two would be the same mark, one is kept: what is
    accepted before what is rejected, and then what had the label before.
    """
    places: dict[tuple[int, Span, str], list[Annotation]] = defaultdict(list)
    for annotation in annotations:
        label = moved.get(annotation.label, annotation.label)
        places[annotation.article_id, annotation.span, label].append(annotation)
    changes: list[AnnotationChange] = []
    for (_, _, label), marks in places.items():
        kept, *doubles = sorted(marks, key=lambda a: (not a.accepted, a.label != label, a.uid))
        changes += [AnnotationChange(double, None) for double in doubles]
        if kept.label != label:
            changes.append(AnnotationChange(kept, replace(kept, label=label)))
    return changes


def relabelled_terms(terms: Iterable[ProjectTerm], moved: Moves) -> list[TermChange]:
    """Return what becomes of the project's own terms; of two that say the same one is kept."""
    said: dict[tuple[str, str, str], ProjectTerm] = {}
    changes: list[TermChange] = []
    for term in sorted(terms, key=lambda term: term.label in moved):
        label = moved.get(term.label, term.label)
        first = said.setdefault((term.surface, term.kind, label), term)
        if first is not term:
            changes.append(TermChange(term, None))
        elif label != term.label:
            changes.append(TermChange(term, replace(term, label=label)))
    return changes


def differences(before: LabelScheme, after: LabelScheme) -> list[Difference]:
    """Return how a later scheme differs, label by label of the earlier one."""
    known, then = after.by_code, before.by_code
    found = [] if before.name == after.name else [Difference(Kind.CALL, after.name)]
    heirs: set[str] = set()
    for old in before.labels:
        new = known.get(old.codes[0])
        if new is not None and new.codes[0] == old.codes[0]:
            heirs.add(new.name)
            found += _differences_of(old, new)
        elif new is not None:
            found.append(Difference(Kind.MERGE, old.name, new.name))
        else:
            found.append(Difference(Kind.REMOVE, old.name))
    found += [Difference(Kind.ADD, new.name) for new in after.labels if new.name not in heirs]
    kept = [label.codes[0] for label in before.labels if label.codes[0] in known]
    order = [label.codes[0] for label in after.labels if label.codes[0] in then]
    in_order = [code for code in kept if code in order] == [code for code in order if code in kept]
    return found if in_order else [*found, Difference(Kind.ORDER)]


def told_differences(before: LabelScheme, after: LabelScheme) -> list[str]:
    """Return in words how a later scheme differs, as the journal and the menu say it."""
    return [
        worded(one.kind.value, name=one.name, other=one.other) for one in differences(before, after)
    ]


def what_is_done(before: LabelScheme, after: LabelScheme) -> str:
    """Return the differences of two schemes as they stand in the menu after “Undo”."""
    told = told_differences(before, after)
    if not told:
        return "change no label"
    more = f" and {len(told) - 1} more" if len(told) > 1 else ""
    return f"labels: {told[0]}{more}"


def _differences_of(old: Label, new: Label) -> Iterator[Difference]:
    if old.name != new.name:
        yield Difference(Kind.RENAME, old.name, new.name)
    if old.retired != new.retired:
        yield Difference(Kind.RETIRE if new.retired else Kind.BRING_BACK, new.name)
    if old.key != new.key:
        yield Difference(Kind.KEY if new.key else Kind.NO_KEY, new.name, new.key)
    if (old.ink_light, old.ink_dark) != (new.ink_light, new.ink_dark):
        yield Difference(Kind.COLOUR, new.name)
    if old.definition != new.definition:
        yield Difference(Kind.DEFINITION, new.name)
    if (old.examples, old.counter_examples) != (new.examples, new.counter_examples):
        yield Difference(Kind.EXAMPLES, new.name)


def _label(scheme: LabelScheme, name: str) -> Label:
    label = scheme.label(name)
    if label is None:
        raise SchemeError("There is no label {name}.", name=name)
    return label


def _own_code(others: Sequence[Label], label: Label) -> Label:
    taken = {code for other in others for code in other.codes}
    if label.name not in taken:
        return label
    numbered = (f"{label.name}-{number}" for number in range(2, len(taken) + 3))
    return replace(label, suggested_as=(next(code for code in numbered if code not in taken),))


def _put(scheme: LabelScheme, name: str, label: Label) -> LabelScheme:
    labels = tuple(label if old.name == name else old for old in scheme.labels)
    return _checked(replace(scheme, labels=labels))


def _checked(scheme: LabelScheme) -> LabelScheme:
    faults: Sequence[str] = [*filter(None, map(fault_of, scheme.labels)), clash_in(scheme)]
    fault = next(filter(None, faults), "")
    if not fault and not scheme.offered:
        fault = worded("at least one label has to stay in use")
    if fault:
        raise SchemeError("{Fault}.", Fault=fault)
    return scheme
