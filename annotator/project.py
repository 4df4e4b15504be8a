"""The project: the only door through which articles, suggestions and decisions change.

No Qt and no SQL here: the window and the command line call the project, the project calls the
store, and whoever watches it is told what has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from annotator import __version__
from annotator.core.annotation import State
from annotator.core.boundary_check import Breach, repair
from annotator.core.calibration import Band
from annotator.core.changed import Changed, Observer
from annotator.core.changes import Action, Batch, Stamp
from annotator.core.concordance import ConcordanceQuery
from annotator.core.errors import ProjectError
from annotator.core.everywhere import Decision, Outcome, decide
from annotator.core.exchange import MarkedArticle
from annotator.core.labels import LabelScheme
from annotator.core.listing import ArticleFilter, Order, Show
from annotator.core.markup import (
    Markup,
    Mention,
    mention_of_annotation,
    mention_of_suggestion,
)
from annotator.core.messages import mark
from annotator.core.occurrence import Occurrence
from annotator.core.project_term import ProjectTerm
from annotator.core.reverting import TakingBack
from annotator.core.review_order import Ordered, ReviewOrder, Sorting
from annotator.core.rules import set_language
from annotator.core.scheme_plan import SchemePlan
from annotator.core.span_index import reading_order
from annotator.core.suggestion import RunRecord, Suggestion
from annotator.core.terms import Concept
from annotator.core.twins import carried_over
from annotator.core.vocabulary import in_scheme
from annotator.import_run import ImportRun
from annotator.reader import Reader
from annotator.store import (
    articles,
    checks,
    everywhere,
    incoming,
    journal,
    listing,
    memory,
    review_order,
    scheme,
    searches,
    statistics,
    suggestions,
    terms,
    twins,
)
from annotator.store.articles import ArticleSummary
from annotator.store.file import ProjectFile, create_file, open_file
from annotator.store.journal import Step, UndoEntry
from annotator.store.marks import StoredMarks
from annotator.store.memory import Remembered
from annotator.store.statistics import Progress
from annotator.store.timeline import Timeline
from annotator.writer import Writer

__all__ = [
    "ArticleFilter",
    "ArticleSummary",
    "Changed",
    "Chosen",
    "ImportRun",
    "Order",
    "Progress",
    "Project",
    "Remembered",
    "Show",
    "Step",
    "Timeline",
    "UndoEntry",
]

_NOT_AS_PLANNED = mark(
    "{path}: something was done in the meantime. Look again at what is to be taken back."
)
_OTHER_LABELS = mark(
    "{path}: something was done in the meantime. Look again at what becomes of the labels."
)
_LITTLE = 500  # rows of decisions: 20 ms to read and to learn from


class Chosen(StrEnum):
    """Which spans an export takes."""

    GOLD = "gold"
    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    ALL = "all"


Revert = Callable[[ProjectFile, Stamp], Batch | None]


class Project:
    """One open project.

    Each change is on disk when the call returns, and the observers have been told. All methods
    raise ProjectError with a plain sentence if the file cannot be read or written.
    """

    def __init__(self, file: ProjectFile, analyst: str) -> None:
        self._file = file
        self.writer = Writer(file)
        self.scheme: LabelScheme = scheme.read_scheme(file)
        self.analyst = analyst
        self.observers: list[Observer] = []
        self.timeline = Timeline(file)
        self.remembered: Remembered | None = None
        if not file.read_only:
            incoming.abandon_unfinished(file)

    @classmethod
    def create(cls, path: Path, label_scheme: LabelScheme, analyst: str) -> Project:
        """Make a new project file; raises ProjectError if the name is taken."""

        def fill(file: ProjectFile) -> None:
            scheme.write_scheme(file, label_scheme)
            scheme.identify(file, __version__, now())

        return cls(create_file(path, fill), analyst)

    @classmethod
    def open(
        cls,
        path: Path,
        analyst: str,
        *,
        read_only: bool = False,
        before_update: Callable[[Path], object] = lambda path: None,
    ) -> Project:
        """Open a project file; raises ProjectError if it is missing, damaged, foreign or newer.

        `before_update` is called with the path of an older one before it is brought up to date.
        """
        file = open_file(path, read_only=read_only, before_update=before_update)
        try:
            return cls(file, analyst)
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        """Close the project file."""
        self._file.close()

    def reader(self) -> Reader:
        """Return a second connection for what takes long; call this in the thread that reads."""
        return Reader(self.path)

    @property
    def path(self) -> Path:
        """Where the project file is."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether the project can only be read."""
        return self._file.read_only

    def article_ids(self, show: Show = Show.ALL, search: str = "") -> list[int]:
        """Return the articles to list; `search` is looked for in title and text (core.search)."""
        return listing.article_ids(self._file, ArticleFilter(show, search))

    def list_articles(
        self, wanted: ArticleFilter, order: Order = Order.IMPORTED, *, descending: bool = False
    ) -> list[int]:
        """Return the articles that a filter lets through, sorted."""
        return listing.article_ids(self._file, wanted, order, descending=descending)

    def among(self, ids: Sequence[int], wanted: ArticleFilter) -> list[int]:
        """Return those of some articles that a filter lets through, in no order."""
        return listing.among(self._file, ids, wanted)

    def titled(self, beginning: str) -> list[int]:
        """Return the articles whose title begins so, whatever its capitals."""
        return listing.titled(self._file, beginning)

    def summaries(self, ids: Sequence[int]) -> list[ArticleSummary]:
        """Return what the list shows of the articles named, in that order."""
        return articles.summaries(self._file, ids)

    def open_markup(self, article_id: int) -> Markup:
        """Return an article whose marks are read where they are needed.

        It shows the project as it is now, if every change that is made is applied to it.
        """
        return _open_markup(self._file, article_id)

    def languages(self) -> list[str]:
        """Return the languages of the articles, said or recognised; "" if some have none."""
        return articles.languages(self._file)

    def said_languages(self, ids: Sequence[int]) -> dict[int, str]:
        """Return what files and analysts say of the languages of articles; "" for nothing."""
        return articles.said_languages(self._file, ids)

    def undecided_beside(
        self, article_id: int, order: ReviewOrder, mark: Ordered | None, *, backwards: bool = False
    ) -> Mention | None:
        """Return what is undecided behind a mark in an order, or before it; the first without."""
        by = Sorting(order, self.scheme.names)
        found = review_order.undecided_beside(self._file, article_id, by, mark, backwards=backwards)
        return mention_of_suggestion(found) if found is not None else None

    def markup(self, article_id: int) -> Markup:
        """Return an article with all its marks, as they are at this moment."""
        return Markup.listed(
            articles.read_article(self._file, article_id),
            articles.suggestions_of(self._file, article_id),
            articles.annotations_of(self._file, article_id),
            overlap=self.scheme.overlap,
        )

    def stamp(self) -> Stamp:
        """Return who decides now, and when that is."""
        return Stamp(self.analyst, now())

    def perform(self, batch: Batch) -> None:
        """Store a batch, so that it can be undone; a batch without changes does nothing."""
        if batch.changes:
            work = partial(journal.perform, batch=batch, stamp=self.stamp())
            labels = batch.scheme is not None
            self.writer.do(batch.action, len(batch.changes), work, labels=labels)
            self._told(batch)

    def set_language(self, ids: Sequence[int], code: str) -> Batch:
        """Say in which language articles are, as one step; with "" it is recognised.

        Returns what has changed, which is nothing where that was said already.
        """
        stamp = self.stamp()

        def work(file: ProjectFile) -> Batch:
            titles = [one.title for one in articles.summaries(file, ids)] if len(ids) == 1 else []
            batch = set_language(articles.said_languages(file, ids), code, *titles)
            if batch.changes:
                journal.perform(file, batch, stamp)
            return batch

        batch = self.writer.do(Action.SET_LANGUAGE, len(ids), work)
        if batch.changes:
            self._told(batch)
        return batch

    def decide_everywhere(self, places: Sequence[Occurrence], decision: Decision) -> Outcome:
        """Decide about many places as one step, all of it or nothing.

        They are looked at anew: what a person has decided about since is skipped.
        """
        stamp, overlap = self.stamp(), self.scheme.overlap

        def work(file: ProjectFile) -> Outcome:
            fresh = everywhere.as_of_now(file, places)
            return _performed(file, decide(fresh, decision, stamp, overlap=overlap), stamp)

        return self._come_of(self.writer.do(Action(decision.deed.value), len(places), work))

    def repair(self, found: Sequence[Breach]) -> Outcome:
        """Repair breaches of boundary rules as one step; what has changed since is skipped."""
        by_article: dict[int, list[Breach]] = {}
        for breach in found:
            by_article.setdefault(breach.annotation.article_id, []).append(breach)
        stamp = self.stamp()

        def work(file: ProjectFile) -> Outcome:
            broken = ((_open_markup(file, number), of) for number, of in by_article.items())
            return _performed(file, repair(broken, stamp), stamp)

        return self._come_of(self.writer.do(Action.REPAIR, len(found), work))

    def _come_of(self, outcome: Outcome) -> Outcome:
        if outcome.batch.changes:
            self._told(outcome.batch)
        return outcome

    def look_for_twins(self, count: int = 50) -> Iterator[int]:
        """Look for the twins of the next articles, a few milliseconds at a time.

        Yields 0 after each bit of work, and at last how many were looked at; nothing if all are
        done. To be called again and again while nothing else is to do, after an import for example.
        """
        for looked_at, grouped in twins.look_for_twins(self._file, count):
            if grouped:
                self._tell(Changed(grouped))
            yield looked_at

    def twins_of(self, article_id: int) -> list[int]:
        """Return the articles that share most of their text with one."""
        return twins.twins_of(self._file, article_id)

    def carried_over(self, article_id: int) -> Outcome:
        """Return the batch that brings an article's decisions to its twins; it is not performed."""
        others = map(self.markup, self.twins_of(article_id))
        return carried_over(self.markup(article_id), others, self.stamp())

    def saved_searches(self) -> dict[str, ConcordanceQuery]:
        """Return the searches that were saved, by name."""
        return searches.saved_searches(self._file)

    def save_search(self, name: str, query: ConcordanceQuery) -> None:
        """Save a search under a name, in place of one that has it."""
        searches.save_search(self._file, name, query)

    def forget_search(self, name: str) -> None:
        """Remove a saved search."""
        searches.forget_search(self._file, name)

    def undo(self) -> Batch | None:
        """Take the last batch back, also one of an earlier session."""
        return self._reverted(Action.UNDO, journal.undo, self.next_undo())

    def redo(self) -> Batch | None:
        """Make the last undone batch again."""
        return self._reverted(Action.REDO, journal.redo, self.next_redo())

    def _reverted(self, action: Action, revert: Revert, entry: UndoEntry | None) -> Batch | None:
        count, labels = journal.extent(self._file, entry)
        stamp = self.stamp()
        done = self.writer.do(action, count, lambda file: revert(file, stamp), labels=labels)
        return self._told(done)

    def take_back(self, plan: TakingBack) -> None:
        """Take batches of the journal back, as `timeline` planned it: one step, to be undone.

        Raises ProjectError if anything was done since it was planned.
        """
        self._perform_at(plan.last, plan.batch, _NOT_AS_PLANNED)

    def _perform_at(self, last: int, batch: Batch, danger: str) -> None:
        if not self.timeline.is_at(last):
            raise ProjectError(danger, path=self.path)
        self.perform(batch)

    def change_scheme(self, plan: SchemePlan) -> None:
        """Change the labels as `Reader.scheme_plan` planned it: one step, to be undone.

        Raises ProjectError if anything was done since it was planned.
        """
        self._perform_at(plan.last, plan.batch, _OTHER_LABELS)

    def next_undo(self) -> UndoEntry | None:
        """Return what `undo` would take back."""
        return journal.next_undo(self._file)

    def next_redo(self) -> UndoEntry | None:
        """Return what `redo` would make again."""
        return journal.next_redo(self._file)

    def history(self) -> Iterator[Step]:
        """Yield all that was ever done, oldest first."""
        return journal.steps(self._file)

    def store_suggestions(
        self, article_id: int, digest: str, proposed: Sequence[Suggestion], by: RunRecord | str
    ) -> bool:
        """Store a run's suggestions; False if the article has changed since it was asked.

        `by` is the run, or the name of a suggester of which no more is known. What no label in use
        asks for is left out.
        """
        known = in_scheme(self.scheme, proposed)
        stored = suggestions.replace_suggestions(self._file, article_id, digest, known, by)
        if stored:
            self._tell(Changed(frozenset([article_id]), suggestions=True))
        return stored

    def suggestion_runs(self) -> list[tuple[RunRecord, int]]:
        """Return all runs, each with how many articles have its suggestions now."""
        return suggestions.read_runs(self._file)

    def waiting_articles(self, by: str = "") -> list[int]:
        """Return the articles without suggestions, or without those of the suggester named."""
        return suggestions.waiting_articles(self._file, by)

    def may_be_renewed(self, article_id: int, by: str) -> bool:
        """Tell whether an article is not done and has suggestions of the suggester named."""
        return suggestions.may_be_renewed(self._file, article_id, by)

    def memory(self) -> Remembered:
        """Return what the decisions teach, up to the last one.

        It goes on from `remembered`: from the last call, or from what `read_memory` has read
        beside. Without either it reads all decisions.
        """
        self.remembered = memory.up_to_date(self._file, self.remembered)
        return self.remembered

    def memory_is_near(self) -> bool:
        """Tell whether `memory` has so little to read that no window has to wait for it."""
        return memory.is_little(self._file, self.remembered, _LITTLE)

    def terms(self) -> list[ProjectTerm]:
        """Return the project's own terms, in the order in which they were made."""
        return terms.read_terms(self._file)

    def own_concepts(self) -> dict[str, Concept]:
        """Return the project's own concepts by id: new ones, and changed ones of the term base."""
        return terms.read_concepts(self._file)

    def begin_import(self) -> ImportRun:
        """Begin an import; nothing of it shows before it is finished."""
        return ImportRun(self._file, self.writer, self.stamp, self._tell)

    def exported_ids(self, chosen: Chosen, only: Collection[int] | None = None) -> list[int]:
        """Return the articles of which an export takes spans, at most those in `only`."""
        ids = self.article_ids(Show.DONE if chosen is Chosen.GOLD else Show.ALL)
        return ids if only is None else [number for number in ids if number in only]

    def marked_articles(
        self, chosen: Chosen, only: Collection[int] | None = None
    ) -> Iterator[MarkedArticle]:
        """Yield articles with the mentions chosen, one article in memory at a time."""
        for number in self.exported_ids(chosen, only):
            markup = self.markup(number)
            mentions = tuple(marks_of(markup, chosen))
            yield MarkedArticle(markup.article, markup.status, mentions)

    def progress(self) -> Progress:
        """Return how far the work has come."""
        return statistics.progress(self._file)

    def counts(self) -> dict[str, dict[str, dict[str, int]]]:
        """Return accepted, rejected and undecided spans by label and by origin."""
        return {
            "labels": statistics.counts_by_label(self._file),
            "origins": statistics.counts_by_origin(self._file),
        }

    def concept_counts(self) -> dict[str, int]:
        """Return how often each concept was accepted."""
        return statistics.counts_by_concept(self._file)

    def score_bands(self) -> list[Band]:
        """Return how far the scores of decided suggestions could be trusted, band by band."""
        return statistics.score_bands(self._file)

    def faults(self) -> Iterator[str]:
        """Yield a plain sentence for each thing that is wrong with the project file."""
        return checks.faults(self._file)

    def _told(self, batch: Batch | None) -> Batch | None:
        if batch is not None and batch.scheme is not None:
            self.scheme = batch.scheme
            every = frozenset(self.article_ids())  # suggestions come and go with their labels
            self._tell(Changed(every, batch, suggestions=True, list_of_articles=True))
        elif batch is not None:
            self._tell(Changed(batch.article_ids, batch))
        return batch

    def _tell(self, changed: Changed) -> None:
        for observer in tuple(self.observers):
            observer(changed)


def _open_markup(file: ProjectFile, article_id: int) -> Markup:
    return Markup(articles.read_article(file, article_id), StoredMarks(file, article_id))


def _performed(file: ProjectFile, outcome: Outcome, stamp: Stamp) -> Outcome:
    if outcome.batch.changes:
        journal.perform(file, outcome.batch, stamp)
    return outcome


def now() -> str:
    """Return the present time in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def marks_of(markup: Markup, chosen: Chosen) -> Iterable[Mention]:
    """Return the mentions of an article that an export takes, in reading order."""
    if chosen is Chosen.ALL:  # rejections too that lie unseen beneath an accepted span
        decided = [mention_of_annotation(annotation) for annotation in markup.annotations]
        return sorted(decided + markup.undecided(), key=reading_order)
    wanted = State.SUGGESTED if chosen is Chosen.SUGGESTED else State.ACCEPTED
    return (mention for mention in markup.mentions if mention.state is wanted)
