"""What is marked in one article: suggestions overlaid by decisions, read where it is needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Status
from annotator.core.changes import (
    AnnotationChange,
    ArticleChange,
    Change,
    LanguageChange,
    StatusChange,
)
from annotator.core.mark_source import ListedMarks, MarkSource, Outline, is_covered, settles
from annotator.core.span import Span
from annotator.core.span_index import SpanIndex, reading_order
from annotator.core.suggestion import Origin, Suggestion

__all__ = ["Markup", "Mention", "SpanIndex", "mention_of_annotation", "mention_of_suggestion"]

_BLOCK = 1024  # code points whose marks are read together: some lines
_KEPT = 800  # blocks: far more than anybody sees, and a few megabytes
_MANY = 200  # changes at once, from which on all is read anew rather than place by place


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


class Markup:
    """The marks of one article, in reading order, as suggestions and decisions make them.

    In a flat scheme an accepted annotation hides whatever it overlaps. A decision about the same
    span and label hides the suggestion it decided. Nothing here changes the project: `apply`
    follows changes that have been stored.

    Marks are asked of their source when they are needed, a block of text at a time, and asked
    anew once they have changed. So what concerns one place costs the same in an article of any
    length; `mentions`, `annotations` and `undecided` read all of it.
    """

    def __init__(self, article: Article, source: MarkSource) -> None:
        self.article = article
        self.status: Status = article.status
        self.overlap = source.overlap
        self._source = source
        self._whole = Span(0, max(1, len(article.text)))
        self._blocks: dict[int, list[Mention]] = {}
        self._counts: tuple[int, int] | None = None
        self._all: SpanIndex[Mention] | None = None

    @classmethod
    def listed(
        cls,
        article: Article,
        suggestions: Iterable[Suggestion],
        annotations: Iterable[Annotation],
        *,
        overlap: bool = False,
    ) -> Markup:
        """Return the marks of an article that are all at hand."""
        return cls(article, ListedMarks(suggestions, annotations, overlap=overlap))

    # All of the article

    @property
    def mentions(self) -> SpanIndex[Mention]:
        """All that is seen."""
        if self._all is None:
            self._all = SpanIndex(self._seen(self._whole))
        return self._all

    @property
    def annotations(self) -> list[Annotation]:
        """All decisions, hidden ones included."""
        return self._source.annotations(self._whole)

    @property
    def suggestions(self) -> list[Suggestion]:
        """All suggestions, decided and hidden ones included."""
        return self._source.suggestions(self._whole)

    @property
    def undecided_count(self) -> int:
        """How many mentions wait for a decision."""
        return self._counted()[0]

    @property
    def decided_count(self) -> int:
        """How many decisions there are, hidden ones included."""
        return self._counted()[1]

    def undecided(self) -> list[Mention]:
        """Return the mentions that wait for a decision, in reading order."""
        return [mention_of_suggestion(s) for s in self._source.undecided(self._whole)]

    # One place

    def mentions_in(self, span: Span) -> list[Mention]:
        """Return the mentions that share text with `span`, in reading order."""
        first = span.start // _BLOCK
        found = [m for m in self._block(first) if m.span.overlaps(span)]
        for number in range(first + 1, (span.end - 1) // _BLOCK + 1):
            start = number * _BLOCK  # what began before was in the block before
            found += [m for m in self._block(number) if start <= m.span.start < span.end]
        return found

    def outlines(self, first: int, last: int) -> list[Outline]:
        """Return what is seen that starts from `first` on and before `last`, in reading order."""
        return self._source.outlines(first, last)

    def undecided_from(self, start: int) -> Mention | None:
        """Return the first undecided mention that starts at `start` or later."""
        found = self._source.undecided_from(start)
        return mention_of_suggestion(found) if found is not None else None

    def undecided_before(self, start: int) -> Mention | None:
        """Return the last undecided mention that starts before `start`."""
        found = self._source.undecided_before(start)
        return mention_of_suggestion(found) if found is not None else None

    def hidden_beneath(self, annotations: Iterable[Annotation]) -> list[Suggestion]:
        """Return the suggestions that would be undecided again if these were not there."""
        gone = list(annotations)
        uids = {annotation.uid for annotation in gone}
        near = (suggestion for a in gone for suggestion in self._source.suggestions(a.span))
        once = dict.fromkeys(near)
        return [s for s in once if self._settled_by(s) and self._settled_by(s) <= uids]

    def accepted_within(self, span: Span) -> list[Annotation]:
        """Return the accepted annotations that share text with `span`."""
        return [a for a in self._source.annotations(span) if a.accepted]

    def decision_on(self, span: Span, label: str) -> Annotation | None:
        """Return the decision about exactly this span and label, if there is one."""
        near = self._source.annotations(span)
        return next((a for a in near if a.span == span and a.label == label), None)

    # Following

    def apply(self, changes: Sequence[Change]) -> list[Span]:
        """Follow stored changes and return the stretches to be drawn anew.

        After many changes at once that is the whole article, as one stretch.
        """
        own = [change for change in changes if isinstance(change, ArticleChange)]
        own = [change for change in own if change.article_id == self.article.id]
        for change in own:
            if isinstance(change, StatusChange):
                self.status = change.after
            elif isinstance(change, LanguageChange):
                self.article = self.article.in_language(change.after)
        return self._follow([change for change in own if isinstance(change, AnnotationChange)])

    def _follow(self, changes: Sequence[AnnotationChange]) -> list[Span]:
        few = len(changes) <= _MANY
        places = [self._reach(_place(change)) for change in changes] if few else [self._whole]
        for change in changes:
            self._source.follow(change)
        self._forget(places)
        return [self._reach(place) for place in places] if few else places

    def _reach(self, span: Span) -> Span:
        """Return a span with all that is seen of the mentions that share text with it."""
        seen = [mention.span for mention in self.mentions_in(span)] + [span]
        return Span(min(s.start for s in seen), max(s.end for s in seen))

    def _forget(self, places: Iterable[Span]) -> None:
        """Have the marks asked anew that a change in these places may have shown or hidden."""
        self._counts = self._all = None
        longest = self._source.longest
        for place in places:
            first, last = (place.start - longest) // _BLOCK, (place.end + longest) // _BLOCK
            for number in [n for n in self._blocks if first <= n <= last]:
                del self._blocks[number]

    # Reading

    def _block(self, number: int) -> list[Mention]:
        if number not in self._blocks:
            if len(self._blocks) >= _KEPT:
                self._blocks.clear()
            self._blocks[number] = self._seen(Span(number * _BLOCK, (number + 1) * _BLOCK))
        return self._blocks[number]

    def _seen(self, stretch: Span) -> list[Mention]:
        annotations = SpanIndex(self._source.annotations(stretch))
        seen = [
            mention_of_annotation(annotation)
            for annotation in annotations
            if annotation.accepted or not self._is_covered(annotation, annotations, stretch)
        ]
        seen += [mention_of_suggestion(s) for s in self._source.undecided(stretch)]
        return sorted(seen, key=reading_order)

    def _is_covered(
        self, annotation: Annotation, near: SpanIndex[Annotation], stretch: Span
    ) -> bool:
        """Tell whether a decision is hidden, also by what lies beyond the stretch that was read."""
        inside = stretch.contains(annotation.span)
        place = annotation.span
        beside = near.overlapping(place) if inside else self._source.annotations(place)
        return is_covered(annotation, beside, overlap=self.overlap)

    def _settled_by(self, suggestion: Suggestion) -> set[str]:
        """Return the decisions that answer or cover a suggestion, by uid."""
        near = self._source.annotations(suggestion.span)
        return {a.uid for a in near if settles(a, suggestion, overlap=self.overlap)}

    def _counted(self) -> tuple[int, int]:
        if self._counts is None:
            self._counts = self._source.counts()
        return self._counts


def _place(change: AnnotationChange) -> Span:
    ends = [a.span for a in (change.before, change.after) if a is not None]
    return Span(min(span.start for span in ends), max(span.end for span in ends))
