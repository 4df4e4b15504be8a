"""What an import would bring, told from the beginnings of files; nothing is written.

Files are looked at one by one, so that a window can show them as they come and stop at any time.
Of each no more than some articles are read, and no more seconds are spent than are given.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from annotator.core.annotation import Annotation
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.core.suggestion import Suggestion
from annotator.importing.columns import roles
from annotator.importing.format import Format
from annotator.importing.formats import recognise
from annotator.importing.reading import opened, read_source, sentence_of
from annotator.importing.source import NO_CHOICES, Choices, Incoming, Source, clean
from annotator.importing.table import head_of, words

_ARTICLES = 20  # looked at in each file
_ROWS = 5  # shown of a table
_SAMPLE = 60  # code points shown of a cell
_TITLES = 5
_PROBLEMS = 20
_SECONDS = 2.0  # given to one file


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, or a key of JSON records, with the beginnings of its first values.

    `role` is what it is taken for: "text", "title" …, or empty if it becomes metadata.
    """

    name: str
    role: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What was recognised in a file.

    `format` is None if it cannot be read at all; then a problem says why. `articles` counts those
    looked at; with `more` there are more of them. `labels` and `concepts` are those of their
    spans, as the file calls them, with how often each came. `decided` counts the spans of which
    the file says that somebody stands for them.
    """

    path: Path
    format: Format | None
    articles: int = 0
    more: bool = False
    titles: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    labels: Mapping[str, int] = field(default_factory=dict)
    concepts: Mapping[str, int] = field(default_factory=dict)
    decided: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """Several files together; `looked_at` of all those `found`."""

    files: tuple[FilePreview, ...]
    found: int

    @property
    def looked_at(self) -> int:
        """The number of files that were looked into."""
        return len(self.files)

    @property
    def articles(self) -> int:
        """The number of articles seen; there may be more."""
        return sum(file.articles for file in self.files)

    @property
    def more(self) -> bool:
        """Whether there is more than was looked at."""
        return self.looked_at < self.found or any(file.more for file in self.files)

    @property
    def formats(self) -> dict[str, int]:
        """How many files there are of each format, by its title."""
        return dict(Counter(file.format.title for file in self.files if file.format))

    @property
    def labels(self) -> dict[str, int]:
        """All labels with their counts, the most frequent first."""
        return _together(file.labels for file in self.files)

    @property
    def concepts(self) -> dict[str, int]:
        """All concepts with their counts, the most frequent first."""
        return _together(file.concepts for file in self.files)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the first table."""
        return next((file.columns for file in self.files if file.columns), ())

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems, in the order of files."""
        return tuple(problem for file in self.files for problem in file.problems)

    def unknown_labels(self, known: Sequence[str]) -> list[str]:
        """Return the labels that a label scheme does not have, the most frequent first."""
        return [label for label in self.labels if label not in known]


def preview(
    files: Sequence[Path], choices: Choices = NO_CHOICES, *, most_files: int = 50
) -> Preview:
    """Look into the first files; see `preview_file`."""
    looked_at = (preview_file(path, choices) for path in files[:most_files])
    return Preview(tuple(looked_at), len(files))


def preview_file(path: Path, choices: Choices = NO_CHOICES) -> FilePreview:
    """Look into the beginning of a file; whatever is wrong with it becomes a problem."""
    # As the file calls them, and whatever the scheme: that is what is to be shown and mapped.
    choices = replace(choices, labels={}, concepts={})
    try:
        with opened(path, None, overlap=True, choices=choices) as source:
            return _looked_into(path, source)
    except InputError as error:
        return FilePreview(path, None, problems=(Problem(clean(path.name), error.words),))
    except OSError as error:
        problem = Problem(clean(path.name), sentence_of(error))
        return FilePreview(path, None, problems=(problem,))


def _looked_into(path: Path, source: Source) -> FilePreview:
    format_ = recognise(source)
    columns = _columns(format_, source)
    source.stream.seek(0)
    items, more = _beginning(source)
    articles = [item for item in items if isinstance(item, IncomingArticle)]
    marks: list[Suggestion | Annotation] = []
    for one in articles:
        marks += [*one.suggestions, *one.annotations]
    problems = [item for item in items if isinstance(item, Problem)]
    return FilePreview(
        path,
        format_,
        min(len(articles), _ARTICLES),
        more,
        tuple(one.meta.title for one in articles[:_TITLES]),
        columns,
        Counter(mark.label for mark in marks),
        Counter(mark.concept for mark in marks if mark.concept),
        sum(len(one.annotations) for one in articles),
        tuple(problems[:_PROBLEMS]),
    )


def _beginning(source: Source) -> tuple[list[Incoming], bool]:
    """Return the first articles and what is wrong with them, and whether the time was over."""
    until = time.monotonic() + _SECONDS
    items: list[Incoming] = []
    left = _ARTICLES
    try:
        for item in read_source(source):
            items.append(item)
            left -= isinstance(item, IncomingArticle)
            if left < 0 or time.monotonic() > until:
                return items, True
    except InputError as error:
        items.append(Problem(clean(source.name), error.words))
    return items, False


def _columns(format_: Format, source: Source) -> tuple[Column, ...]:
    if format_.rows is None:
        return ()
    with suppress(InputError):  # reading the articles will say the same
        rows = [row for _, row in islice(format_.rows(source), _ROWS + 1)]
        return _described(rows, source.choices.columns) if rows else ()
    return ()


def _described(rows: Sequence[Sequence[object]], chosen: Mapping[str, str]) -> tuple[Column, ...]:
    head = head_of(rows[0])
    found: dict[str, int] = {}
    with suppress(InputError):  # nothing tells yet where the texts are
        found = roles(head.columns, chosen)
    role_of = {number: role for role, number in found.items()}
    shown = rows[1:] if head.in_first_row else rows
    return tuple(
        Column(name, role_of.get(number, ""), tuple(_sample(row, number) for row in shown))
        for number, name in enumerate(head.columns)
    )


def _sample(row: Sequence[object], number: int) -> str:
    cell = " ".join(words(row[number])[: 4 * _SAMPLE].split()) if number < len(row) else ""
    return cell if len(cell) <= _SAMPLE else cell[: _SAMPLE - 1] + "…"


def _together(counts: Iterator[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(total.most_common())
