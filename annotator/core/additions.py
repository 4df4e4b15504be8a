"""Spans that come for an article that is there already: the new ones, and what speaks against.

What a person has decided stands. So a span that comes is added where nobody has said anything, is
passed over where it says nothing new, and is refused, with a sentence, where it says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

from annotator.core.annotation import Annotation, State
from annotator.core.messages import worded
from annotator.core.span_index import SpanIndex
from annotator.core.suggestion import Suggestion
from annotator.core.timeline import quoted

Mark = Annotation | Suggestion


class MarksThere:
    """The marks of an article that is in the project, and those that come to join them."""

    def __init__(
        self,
        text: str,
        annotations: Iterable[Annotation],
        suggestions: Iterable[Suggestion],
        *,
        overlap: bool,
    ) -> None:
        self._text = text
        self._overlap = overlap
        self._proposed = {(one.span, one.label) for one in suggestions}
        self._decisions = {(one.span, one.label): one for one in annotations}
        self._accepted = SpanIndex(one for one in self._decisions.values() if one.accepted)

    def objection(self, mark: Mark) -> str:
        """Return a sentence about a mark that a decision is against; empty if none is."""
        why = self._against(mark)
        if not why:
            return ""
        words = quoted(mark.span, self._text)
        return worded(
            "{words} as {label} was left out: {why}", words=words, label=mark.label, why=why
        )

    def add(self, mark: Mark) -> bool:
        """Let a mark join these to which there is no objection; False if it says nothing new."""
        place = (mark.span, mark.label)
        if place in self._decisions:
            return False
        if isinstance(mark, Suggestion):
            known = place in self._proposed
            self._proposed.add(place)
            return not known
        self._decisions[place] = mark
        if mark.accepted:
            self._accepted.add(mark)
        return True

    def _against(self, mark: Mark) -> str:
        decision = self._decisions.get((mark.span, mark.label))
        if decision is not None:
            return _contradiction(decision, mark)
        if self._overlap or _state(mark) is State.REJECTED:
            return ""
        rival = next(iter(self._accepted.overlapping(mark.span)), None)
        if rival is None:
            return ""
        words = quoted(rival.span, self._text)
        return worded(
            "it overlaps {words}, which is accepted there as {label}.",
            words=words,
            label=rival.label,
        )


def _contradiction(decision: Annotation, mark: Mark) -> str:
    """Return what a decision about the same span and label has against a mark, if anything."""
    state = State.REJECTED if _state(mark) is State.REJECTED else State.ACCEPTED
    if decision.state is not state:
        if decision.state is State.REJECTED:
            return worded("it is rejected there.")
        return worded("it is accepted there.")
    if decision.accepted and mark.concept and mark.concept != decision.concept:
        if not decision.concept:
            return worded(
                "it is accepted there without concept, not with {other}.", other=mark.concept
            )
        return worded(
            "it is accepted there with the concept {concept}, not with {other}.",
            concept=decision.concept,
            other=mark.concept,
        )
    return ""


def _state(mark: Mark) -> State:
    return mark.state if isinstance(mark, Annotation) else State.SUGGESTED
