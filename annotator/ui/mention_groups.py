"""The mentions of an article, gathered by what they read and how they are labelled."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from annotator.core.annotation import State
from annotator.core.mark_source import Outline
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.ui.language import mark, tr

_DESCRIBED = {
    State.SUGGESTED: mark("{label}, suggested: {words}"),
    State.ACCEPTED: mark("{label}, accepted: {words}"),
    State.REJECTED: mark("{label}, rejected: {words}"),
}
_DESCRIBED_TIMES = {
    State.SUGGESTED: mark("{label}, suggested: {words}, {n} times"),
    State.ACCEPTED: mark("{label}, accepted: {words}, {n} times"),
    State.REJECTED: mark("{label}, rejected: {words}, {n} times"),
}


def outline_of(mention: Mention) -> Outline:
    """Return the outline of a mention."""
    return mention.span.start, mention.span.end, mention.label, mention.state.value


class Group:
    """The mentions of an article that have the same words and label, in reading order."""

    __slots__ = ("_accepted", "_undecided", "label", "outlines", "words")

    def __init__(self, words: str, label: str) -> None:
        self.words = words
        self.label = label
        self.outlines: list[Outline] = []
        self._undecided = 0
        self._accepted = 0

    def __len__(self) -> int:
        return len(self.outlines)

    def count(self, outline: Outline, by: int) -> None:
        """Count a mention in, or with -1 out."""
        self._undecided += by * (outline[3] == State.SUGGESTED)
        self._accepted += by * (outline[3] == State.ACCEPTED)

    @property
    def state(self) -> State:
        """Suggested while any is undecided, else accepted if any was accepted."""
        if self._undecided:
            return State.SUGGESTED
        return State.ACCEPTED if self._accepted else State.REJECTED

    @property
    def place(self) -> tuple[int, int, str]:
        """Where the first of the mentions stands; what orders the groups."""
        return self.outlines[0][:3]

    def described(self) -> str:
        """Return the group in words, for a screen reader."""
        sentences = _DESCRIBED_TIMES if len(self) > 1 else _DESCRIBED
        return tr(sentences[self.state], label=self.label, words=self.words, n=len(self))

    def after(self, position: int) -> Outline:
        """Return the first of the mentions from a position on, from the last to the first."""
        return self.outlines[bisect_left(self.outlines, (position,)) % len(self)]


class Groups:
    """All groups of a text, ordered by where they first appear, while outlines come and go."""

    def __init__(self, text: str = "") -> None:
        self.rows: list[Group] = []
        self._text = text
        self._by_key: dict[tuple[str, str], Group] = {}
        self._outlines: list[Outline] = []
        self._longest = 0

    @property
    def count(self) -> int:
        """How many outlines there are in all groups."""
        return len(self._outlines)

    def append(self, outlines: Iterable[Outline]) -> None:
        """Take in what stands after all that is there, in order; new groups come last."""
        for outline in outlines:
            group = self.of(outline)
            if group is None:
                group = self._new_group(outline)
                self.rows.append(group)
            group.outlines.append(outline)
            group.count(outline, 1)
            self._outlines.append(outline)
            self._longest = max(self._longest, outline[1] - outline[0])

    def overlapping(self, span: Span) -> list[Outline]:
        """Return the outlines that share text with a span, in order."""
        first = bisect_left(self._outlines, (span.start - self._longest,))
        last = bisect_left(self._outlines, (span.end,))
        return [outline for outline in self._outlines[first:last] if outline[1] > span.start]

    def of(self, outline: Outline) -> Group | None:
        """Return the group of what reads and is labelled like an outline."""
        return self._by_key.get(self._key(outline))

    def row_of(self, place: tuple[int, int, str]) -> int:
        """Return the row of the group that first appears at a place, or where it would be."""
        return bisect_left(self.rows, place, key=lambda group: group.place)

    def add(self, outline: Outline) -> Group:
        """Take an outline in and return its group, which has no row yet if it is new."""
        group = self.of(outline)
        if group is None:
            group = self._new_group(outline)
        insort(group.outlines, outline)
        group.count(outline, 1)
        insort(self._outlines, outline)
        self._longest = max(self._longest, outline[1] - outline[0])
        return group

    def remove(self, outline: Outline) -> None:
        """Let an outline go; a group without any is gone, but for its row."""
        group = self._by_key[self._key(outline)]
        del group.outlines[bisect_left(group.outlines, outline)]
        group.count(outline, -1)
        del self._outlines[bisect_left(self._outlines, outline)]
        if not group.outlines:
            del self._by_key[group.words, group.label]

    def _new_group(self, outline: Outline) -> Group:
        key = self._key(outline)
        self._by_key[key] = Group(*key)
        return self._by_key[key]

    def _key(self, outline: Outline) -> tuple[str, str]:
        return " ".join(self._text[outline[0] : outline[1]].split()), outline[2]
