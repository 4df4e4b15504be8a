"""How sure the model is of each entity: the probability of the decisions that made it.

spaCy's entity recogniser reads a text token by token and takes the best allowed action: begin
(B), in (I), last (L), unit (U) or outside (O). Here the same is done by hand, to keep the
scores that spaCy throws away. These are spaCy's internals, so `columns_of` checks them first and
`annotate` checks every batch; who gets None goes on without confidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc

    Scores = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float32]]

_BLOCKED = "U-"  # an action of spaCy's own, for tokens that may not be entities


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of the score table belongs to which action."""

    width: int
    outside: tuple[int, ...]  # all that is allowed outside an entity: B-*, U-*, O
    of_action: dict[str, int]


def columns_of(ner: EntityRecognizer) -> Columns | None:
    """Return the layout of the score table, or None if it is not the one known here."""
    try:
        width = sum(len(labels) for labels in ner.moves.labels.values())
        names = [ner.moves.get_class_name(index) for index in range(width)]
        visible = [name for name in names if name != _BLOCKED]
        known = visible == list(ner.move_names) and ner.cfg["beam_width"] == 1
    except (AttributeError, KeyError, TypeError):
        return None
    if not known or not all(
        name == "O" or name[:2] in ("B-", "I-", "L-", "U-") for name in visible
    ):
        return None
    outside = [i for i, name in enumerate(names) if name[0] in "BUO" and name != _BLOCKED]
    return Columns(width, tuple(outside), {name: i for i, name in enumerate(names)})


def annotate(
    ner: EntityRecognizer, docs: Sequence[Doc], columns: Columns
) -> list[list[float]] | None:
    """Set the entities of all docs, as `ner` would, and return each entity's probability.

    The inner lists follow `docs` and `doc.ents`. None, with nothing set, if spaCy behaved in
    another way than the one known here.
    """
    by_length = sorted((doc for doc in docs if len(doc)), key=len, reverse=True)
    if not by_length:
        return [[] for _ in docs]
    tables = _decode(ner, by_length, columns)
    if tables is None:
        return None
    rows = {id(doc): row for row, doc in enumerate(by_length)}
    return [[_probability(tables, rows[id(doc)], ent, columns) for ent in doc.ents] for doc in docs]


def _decode(ner: EntityRecognizer, docs: Sequence[Doc], columns: Columns) -> list[Scores] | None:
    """Return one score table a token position; its rows are the docs that are long enough.

    Longest doc first, so that those still being read are always the first ones.
    """
    step = ner.model.predict(docs)
    states = ner.moves.init_batch(docs)
    tables: list[Scores] = []
    reading = states
    while reading:
        scores = step.predict(reading)
        tables.append(scores)
        reading = ner.transition_states(reading, scores)
        longer = sum(len(doc) > len(tables) for doc in docs[: len(scores)])
        if scores.shape[1] != columns.width or len(reading) != longer:
            return None
    ner.set_annotations(docs, states)
    return tables


def _probability(tables: list[Scores], row: int, entity: object, columns: Columns) -> float:
    start, end, label = entity.start, entity.end, entity.label_  # type: ignore[attr-defined]
    first = "U" if end - start == 1 else "B"
    best = columns.of_action[f"{first}-{label}"]
    result = _share(tables[start][row], best, columns.outside)
    inside = (columns.of_action[f"I-{label}"], columns.of_action[f"L-{label}"])
    for position in range(start + 1, end):
        result *= _share(tables[position][row], inside[position == end - 1], inside)
    return result


def _share(scores: Scores, chosen: int, allowed: tuple[int, ...]) -> float:
    """Return the softmax of one column among those that are allowed."""
    import numpy

    values = scores[list(allowed)]
    top = values.max()
    return float(numpy.exp(scores[chosen] - top) / numpy.exp(values - top).sum())
