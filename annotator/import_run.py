"""One import into an open project, portion by portion."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.core.changed import Changed, Observer
from annotator.core.changes import Action, Stamp
from annotator.core.exchange import IncomingArticle
from annotator.store import additions, incoming
from annotator.store.additions import Added
from annotator.store.file import ProjectFile
from annotator.store.incoming import Stored
from annotator.writer import Writer


class ImportRun:
    """One import: add articles in portions, then finish it, or abandon it without a trace."""

    def __init__(
        self, file: ProjectFile, writer: Writer, stamp: Callable[[], Stamp], tell: Observer
    ) -> None:
        self._file = file
        self._writer = writer
        self._stamp = stamp
        self._tell = tell
        self._number = incoming.begin_import(file, stamp())
        self._size = 0  # articles and their annotations: what is to be written in the end
        self.duplicates = self.waiting = 0
        self.added = Added()

    def add(self, portion: Sequence[IncomingArticle]) -> Stored:
        """Store some articles, out of sight; spans of those in the project already will wait."""
        stored = incoming.add_articles(self._file, self._number, portion)
        self.duplicates += len(stored.duplicates)
        self.waiting += stored.waiting
        self._size += sum(1 + len(article.annotations) for article in portion)
        return stored

    def finish(self) -> int:
        """Show the imported articles all at once and return their number.

        What waited for other articles is `added` to them: annotations as one step to undo.
        """
        number, stamp = self._number, self._stamp()
        waiting = additions.waiting(self._file, number)
        additions.forget(self._file, number)  # before, so that nothing can fail after

        def work(file: ProjectFile) -> tuple[int, Added]:
            return incoming.finish_import(file, number, stamp, waiting)

        count, self.added = self._writer.do(Action.IMPORT, self._size + self.waiting, work)
        if count:
            self._tell(Changed(list_of_articles=True))
        if self.added.suggested:
            self._tell(Changed(frozenset(self.added.suggested), suggestions=True))
        if self.added.batch is not None:
            self._tell(Changed(self.added.batch.article_ids, self.added.batch))
        return count

    def abandon(self) -> None:
        """Remove what was stored."""
        number = self._number

        def work(file: ProjectFile) -> None:
            incoming.abandon_import(file, number)

        self._writer.do(Action.IMPORT, self._size, work, stoppable=False)
        additions.forget(self._file, number)
