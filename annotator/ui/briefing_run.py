"""A briefing made in the background: counted in a thread, drawn figure by figure, then written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.briefing import Briefing
from annotator.core.figures import Figure, FigureName
from annotator.core.listing import ArticleFilter
from annotator.exporting.briefing import write_briefing
from annotator.exporting.document import Picture
from annotator.reader import Reader, searched
from annotator.ui.chart.painting import as_png, as_svg, picture_size
from annotator.ui.chart.plan import plan
from annotator.ui.language import tr
from annotator.ui.stream import Stream
from annotator.ui.task import Task
from annotator.ui.theme import LIGHT, palette

_WIDTH = 720  # pixels of a figure that has no width of its own


class BriefingRun(QObject):
    """Writes one briefing.

    Signals:
        ended(str): a sentence says what came of it.
        written(Path): the briefing is there.
    """

    ended = Signal(str)
    written = Signal(object)

    def __init__(self, project: Path, names: Mapping[str, str], parent: QObject) -> None:
        """Take the project and the titles of concepts, by their ids."""
        super().__init__(parent)
        self._project, self._names = project, names
        self._path = Path()
        self._briefing: Briefing | None = None
        self._pictures: dict[FigureName, Picture] = {}
        self._task: Task | None = None
        self._found = Stream(self)
        self._found.came.connect(self._came)
        self._found.ended.connect(self._counted)

    def start(self, within: ArticleFilter, path: Path) -> None:
        """Begin: count in the articles of a filter, and write to a file."""
        self._path, self._pictures = path, {}

        def search(reader: Reader) -> Iterator[list[Briefing]]:
            yield [reader.briefing(within)]

        self._found.start(partial(searched, self._project, search))

    def close(self) -> None:
        """Stop, telling nobody."""
        self._found.close()
        if self._task is not None:
            self._task.close()

    def _came(self, found: list[Briefing]) -> None:
        (self._briefing,) = found

    def _counted(self, failure: str) -> None:
        if failure or self._briefing is None:
            self.ended.emit(failure)
        elif not self._briefing.mentions:
            self.ended.emit(tr("Nothing has been accepted here yet, so there is nothing to tell."))
        else:
            figures = [*self._briefing.figures, self._briefing.meetings]
            self._draw([figure for figure in figures if figure.cells])

    def _draw(self, figures: list[Figure]) -> None:
        """Draw one figure, and the others when the window has had its turn."""
        if not figures:
            self._write()
            return
        first, *others = figures
        self._pictures[first.name] = drawn(first)
        QTimer.singleShot(0, self, lambda: self._draw(others))

    def _write(self) -> None:
        assert self._briefing is not None, "it has been counted"
        title = tr("Briefing: {project}", project=self._project.stem)
        write = partial(
            write_briefing, self._briefing, self._pictures, self._names, title, self._path
        )
        self._task = Task(_ignoring_stops(write), self)
        self._task.done.connect(self._tell)
        self._task.failed.connect(self.ended)
        self._task.start()

    def _tell(self, _nothing: object) -> None:
        self.written.emit(self._path)
        self.ended.emit(tr("Written: {file}", file=self._path))


def drawn(figure: Figure) -> Picture:
    """Return a figure as a picture on white paper."""
    chart, colours = plan(figure, _WIDTH), palette(LIGHT)
    size = picture_size(chart)
    words = figure.name.value
    svg, png = as_svg(chart, colours, words), as_png(chart, colours)
    return Picture(png, svg, words, size.width(), size.height())


def _ignoring_stops(work: Callable[[], object]) -> Callable[[Callable[[], bool]], object]:
    """Return work that is done whole: half a document is none."""
    return lambda stopped: work()
