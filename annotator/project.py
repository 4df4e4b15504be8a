"""The project: the only door through which articles, suggestions and decisions change.

No Qt and no SQL here: the window and the command line call the project, the project calls the
store, and whoever watches it is told what has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from annotator import __version__
from annotator.core.annotation import State
from annotator.core.calibration import Band
from annotator.core.changes import Batch, Stamp
from annotator.core.exchange import IncomingArticle, MarkedArticle
from annotator.core.labels import LabelScheme
from annotator.core.markup import Markup, Mention, SpanIndex, mention_of_annotation
from annotator.core.suggestion import Suggestion
from annotator.store import articles, checks, incoming, journal, scheme, statistics, suggestions
from annotator.store.articles import ArticleSummary, Show
from annotator.store.file import ProjectFile, create_file, open_file
from annotator.store.journal import Step
from annotator.store.statistics import Progress

__all__ = [
    "ArticleSummary",
    "Changed",
    "Chosen",
    "ImportRun",
    "Progress",
    "Project",
    "Show",
    "Step",
]


class Chosen(StrEnum):
    """Which spans an export takes."""

    GOLD = "gold"
    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Changed:
    """What has changed: a batch was performed, articles came or went, suggestions are new."""

    article_ids: frozenset[int] = frozenset()
    batch: Batch | None = None
    suggestions: bool = False
    list_of_articles: bool = False


Observer = Callable[[Changed], None]


class Project:
    """One open project.

    Each change is on disk when the call returns, and the observers have been told. All methods
    raise ProjectError with a plain sentence if the file cannot be read or written.
    """

    def __init__(self, file: ProjectFile, analyst: str) -> None:
        self._file = file
        self.scheme: LabelScheme = scheme.read_scheme(file)
        self.analyst = analyst
        self.observers: list[Observer] = []
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
    def open(cls, path: Path, analyst: str, *, read_only: bool = False) -> Project:
        """Open a project file; raises ProjectError if it is missing, damaged, foreign or newer."""
        file = open_file(path, read_only=read_only)
        try:
            return cls(file, analyst)
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        """Close the project file."""
        self._file.close()

    @property
    def path(self) -> Path:
        """Where the project file is."""
        return self._file.path

    def article_ids(self, show: Show = Show.ALL, search: str = "") -> list[int]:
        """Return the articles to list; `search` is taken as words in title and text."""
        return articles.article_ids(self._file, show, search)

    def summaries(self, ids: Sequence[int]) -> list[ArticleSummary]:
        """Return what the list shows of the articles named, in that order."""
        return articles.summaries(self._file, ids)

    def markup(self, article_id: int) -> Markup:
        """Return an article with all its marks."""
        return Markup(
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
            journal.perform(self._file, batch, self.stamp())
            self._tell(Changed(batch.article_ids, batch))

    def undo(self) -> Batch | None:
        """Take the last batch back, also one of an earlier session."""
        return self._told(journal.undo(self._file, self.stamp()))

    def redo(self) -> Batch | None:
        """Make the last undone batch again."""
        return self._told(journal.redo(self._file, self.stamp()))

    def next_undo(self) -> Step | None:
        """Return what `undo` would take back."""
        return journal.next_undo(self._file)

    def next_redo(self) -> Step | None:
        """Return what `redo` would make again."""
        return journal.next_redo(self._file)

    def history(self) -> Iterator[Step]:
        """Yield all that was ever done, oldest first."""
        return journal.steps(self._file)

    def store_suggestions(
        self, article_id: int, digest: str, proposed: Sequence[Suggestion], by: str
    ) -> bool:
        """Store a run's suggestions; False if the article has changed since it was asked."""
        stored = suggestions.replace_suggestions(self._file, article_id, digest, proposed, by)
        if stored:
            self._tell(Changed(frozenset([article_id]), suggestions=True))
        return stored

    def waiting_articles(self, by: str = "") -> list[int]:
        """Return the articles without suggestions, or without those of the suggester named."""
        return suggestions.waiting_articles(self._file, by)

    def begin_import(self) -> ImportRun:
        """Begin an import; nothing of it shows before it is finished."""
        return ImportRun(self._file, self.stamp, self._tell)

    def marked_articles(self, chosen: Chosen) -> Iterator[MarkedArticle]:
        """Yield articles with the mentions chosen, one article in memory at a time."""
        gold = chosen is Chosen.GOLD
        for number in self.article_ids(Show.DONE if gold else Show.ALL):
            markup = self.markup(number)
            mentions = tuple(_chosen(markup, chosen))
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
        if batch is not None:
            self._tell(Changed(batch.article_ids, batch))
        return batch

    def _tell(self, changed: Changed) -> None:
        for observer in tuple(self.observers):
            observer(changed)


class ImportRun:
    """One import: add articles in portions, then finish it, or abandon it without a trace."""

    def __init__(
        self, file: ProjectFile, stamp: Callable[[], Stamp], tell: Callable[[Changed], None]
    ) -> None:
        self._file = file
        self._stamp = stamp
        self._tell = tell
        self._number = incoming.begin_import(file, stamp())
        self.duplicates = 0

    def add(self, portion: Sequence[IncomingArticle]) -> None:
        """Store some articles, out of sight; those in the project already are counted only."""
        self.duplicates += incoming.add_articles(self._file, self._number, portion)

    def finish(self) -> int:
        """Show the imported articles all at once and return their number."""
        count = incoming.finish_import(self._file, self._number, self._stamp())
        if count:
            self._tell(Changed(list_of_articles=True))
        return count

    def abandon(self) -> None:
        """Remove what was stored."""
        incoming.abandon_import(self._file, self._number)


def now() -> str:
    """Return the present time in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _chosen(markup: Markup, chosen: Chosen) -> Iterable[Mention]:
    """Return the mentions of an article that an export takes, in reading order."""
    if chosen is Chosen.ALL:  # rejections too that lie unseen beneath an accepted span
        decided = [mention_of_annotation(annotation) for annotation in markup.annotations]
        return SpanIndex(decided + markup.undecided())
    wanted = State.SUGGESTED if chosen is Chosen.SUGGESTED else State.ACCEPTED
    return (mention for mention in markup.mentions if mention.state is wanted)
