"""What is marked in one article: suggestions overlaid by decisions, kept up change by change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Status
from annotator.core.changes import AnnotationChange, Change
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion


@dataclass(frozen=True, slots=True)
class Mention:
    """One marked stretch as the analyst sees it: a suggestion, or the decision made about it."""

    span: Span
    label: str
    state: State
    concept: str = ""
    origin: Origin = Origin.ANALYST
    score: float = 1.0
    reason: str = ""
    annotation: Annotation | None = None

    @property
    def undecided(self) -> bool:
        """Whether a person still has to decide about it."""
        return self.state is State.SUGGESTED


def mention_of_suggestion(suggestion: Suggestion) -> Mention:
    """Return the mention that an undecided suggestion shows as."""
    s = suggestion
    return Mention(s.span, s.label, State.SUGGESTED, s.concept, s.origin, s.score, s.reason)


def mention_of_annotation(annotation: Annotation) -> Mention:
    """Return the mention that a decision shows as."""
    a = annotation
    return Mention(a.span, a.label, a.state, a.concept, a.origin, a.score, a.reason, a)


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...

    @property
    def label(self) -> str: ...


Item = TypeVar("Item", bound=_Spanned)


def _order(item: _Spanned) -> tuple[int, int, str]:
    return (item.span.start, item.span.end, item.label)


class SpanIndex(Generic[Item]):
    """Labelled spans in reading order, found by place without walking through all of them."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._items = sorted(items, key=_order)
        self._starts = [item.span.start for item in self._items]
        self._longest = max((len(item.span) for item in self._items), default=0)

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, position: int) -> Item:
        return self._items[position]

    def add(self, item: Item) -> None:
        """Put an item in its place."""
        place = bisect_right(self._items, _order(item), key=_order)
        self._items.insert(place, item)
        self._starts.insert(place, item.span.start)
        self._longest = max(self._longest, len(item.span))

    def remove(self, item: Item) -> None:
        """Take an item out; raises ValueError if it is not there."""
        place = self.position(item)
        del self._items[place]
        del self._starts[place]

    def position(self, item: Item) -> int:
        """Return an item's position in reading order; raises ValueError if it is not there."""
        return self._items.index(item, self.first_from(item.span.start))

    def first_from(self, start: int) -> int:
        """Return the position of the first item that starts at `start` or later."""
        return bisect_left(self._starts, start)

    def overlapping(self, span: Span) -> list[Item]:
        """Return the items that share text with `span`, in reading order."""
        if not self._items:
            return []
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        return [item for item in self._items[first:last] if item.span.overlaps(span)]


class Markup:
    """The marks of one article, in reading order, as suggestions and decisions make them.

    In a flat scheme an accepted annotation hides whatever it overlaps. A decision about the same
    span and label hides the suggestion it decided. Nothing here changes the project: `apply`
    follows changes that have been stored. `undecided_count` says how many mentions wait.
    """

    def __init__(
        self,
        article: Article,
        suggestions: Iterable[Suggestion],
        annotations: Iterable[Annotation],
        *,
        overlap: bool = False,
    ) -> None:
        self.article = article
        self.status: Status = article.status
        self.overlap = overlap
        self._annotations = SpanIndex(annotations)
        self._suggestions = SpanIndex(suggestions)
        self.mentions = SpanIndex(self._visible_annotations() + self._visible_suggestions())
        self.undecided_count = sum(mention.undecided for mention in self.mentions)

    @property
    def annotations(self) -> SpanIndex[Annotation]:
        """All decisions, hidden ones included."""
        return self._annotations

    @property
    def suggestions(self) -> SpanIndex[Suggestion]:
        """All suggestions, decided and hidden ones included."""
        return self._suggestions

    def apply(self, changes: Iterable[Change]) -> list[Span]:
        """Follow stored changes and return the stretches to be drawn anew."""
        touched: list[Span] = []
        for change in changes:
            if change.article_id != self.article.id:
                continue
            if isinstance(change, AnnotationChange):
                touched.append(self._replace(change))
            else:
                self.status = change.after
        return touched

    def hidden_beneath(self, annotations: Iterable[Annotation]) -> list[Suggestion]:
        """Return the suggestions that would be undecided again if these were not there."""
        gone = list(annotations)
        uids = {annotation.uid for annotation in gone}
        near = (suggestion for a in gone for suggestion in self._suggestions.overlapping(a.span))
        once = dict.fromkeys(near)
        return [s for s in once if self._is_settled(s) and not self._is_settled(s, ignoring=uids)]

    def accepted_within(self, span: Span) -> list[Annotation]:
        """Return the accepted annotations that share text with `span`."""
        return [a for a in self._annotations.overlapping(span) if a.accepted]

    def decision_on(self, span: Span, label: str) -> Annotation | None:
        """Return the decision about exactly this span and label, if there is one."""
        near = self._annotations.overlapping(span)
        return next((a for a in near if a.span == span and a.label == label), None)

    def undecided(self) -> list[Mention]:
        """Return the mentions that wait for a decision, in reading order."""
        return [mention for mention in self.mentions if mention.undecided]

    def _replace(self, change: AnnotationChange) -> Span:
        ends = [a.span for a in (change.before, change.after) if a is not None]
        window = Span(min(span.start for span in ends), max(span.end for span in ends))
        window = self._widened(window)
        self._hide_within(window)
        if change.before is not None:
            self._annotations.remove(change.before)
        if change.after is not None:
            self._annotations.add(change.after)
        self._show_within(window)
        return window

    def _widened(self, window: Span) -> Span:
        """Return the window with everything that reaches into it."""
        inside = [item.span for item in self._suggestions.overlapping(window)]
        inside += [item.span for item in self._annotations.overlapping(window)] + [window]
        return Span(min(s.start for s in inside), max(s.end for s in inside))

    def _hide_within(self, window: Span) -> None:
        for mention in self.mentions.overlapping(window):
            self.mentions.remove(mention)
            self.undecided_count -= mention.undecided

    def _show_within(self, window: Span) -> None:
        for annotation in self._annotations.overlapping(window):
            if not self._is_covered(annotation):
                self.mentions.add(mention_of_annotation(annotation))
        for suggestion in self._suggestions.overlapping(window):
            if not self._is_settled(suggestion):
                self.mentions.add(mention_of_suggestion(suggestion))
                self.undecided_count += 1

    def _visible_annotations(self) -> list[Mention]:
        return [mention_of_annotation(a) for a in self._annotations if not self._is_covered(a)]

    def _visible_suggestions(self) -> list[Mention]:
        return [mention_of_suggestion(s) for s in self._suggestions if not self._is_settled(s)]

    def _is_covered(self, annotation: Annotation) -> bool:
        """Tell whether a rejection lies under something accepted and need not be shown."""
        if annotation.accepted or self.overlap:
            return False
        return bool(self.accepted_within(annotation.span))

    def _is_settled(self, suggestion: Suggestion, ignoring: Container[str] = ()) -> bool:
        """Tell whether a decision, other than those ignored, covers or answers a suggestion."""
        for annotation in self._annotations.overlapping(suggestion.span):
            if annotation.uid in ignoring:
                continue
            same = annotation.span == suggestion.span and annotation.label == suggestion.label
            if same or (annotation.accepted and not self.overlap):
                return True
        return False
