"""What crosses the border of a project: articles coming in, marked articles going out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.core.article import Article, Metadata, Status
from annotator.core.labels import LabelScheme
from annotator.core.mark_columns import Annotations, Suggestions
from annotator.core.markup import Mention


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """An article as an importer read it; its text is canonical and its spans fit it.

    `sha256` is that of the bytes it was read from. `uid` is empty unless the file named one.
    The annotations' `uid` is empty and their `article_id` is 0: the project file gives both.
    `where` is the place it was read from: the file, and the line if there are several in it.
    """

    text: str
    meta: Metadata
    sha256: str
    uid: str = ""
    status: Status = Status.NEW
    suggestions: Suggestions = ()
    annotations: Annotations = ()
    where: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A text that came, and the article that has it already: where it came from, which that is."""

    where: str
    article_id: int
    title: str

    def __str__(self) -> str:
        return f"{self.where}: the same text as “{self.title}”"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: where (file, and line if known) and a plain sentence.

    Unless `fatal`, nothing was left out against the user's will: it tells how something was read
    that left a doubt. `spans` counts the labelled spans that were left out for it.
    """

    where: str
    sentence: str
    fatal: bool = True
    spans: int = 0

    def __str__(self) -> str:
        return f"{self.where}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article with the mentions chosen for an export, in reading order."""

    article: Article
    status: Status
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What an export is told besides the articles.

    `concepts` are preferred names by concept id, `parts` names of parts ("train", "dev", "test")
    by the uid of an article, empty unless the export is to be split. The others are for those who
    read the file: which spans were `chosen`, which `suggesters` proposed some of them, under which
    `licence` it is passed on, and what is known of the `agreement` of analysts.
    """

    scheme: LabelScheme = field(default_factory=lambda: LabelScheme("", ()))
    concepts: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    chosen: str = ""
    suggesters: tuple[str, ...] = ()
    licence: str = ""
    agreement: str = ""


@dataclass(frozen=True, slots=True)
class Loss:
    """A span that a format could not express: in which article, its words, and why."""

    article: str
    text: str
    reason: str

    def __str__(self) -> str:
        return f"{self.article}: “{self.text}”: {self.reason}"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote and what it could not; `spans` counts those asked for.

    `without` counts what else has no place in the format, by name: spans written without their
    "concept", "undecided" ones written like decided ones, "rejected" ones not written. `files`
    are all that were written, the one that was asked for first. `unlisted` are more losses than
    `losses` has: nobody would read them, and they would fill the memory.
    """

    articles: int
    spans: int
    losses: tuple[Loss, ...] = ()
    without: Mapping[str, int] = field(default_factory=dict)
    files: tuple[Path, ...] = ()
    unlisted: int = 0

    @property
    def lost(self) -> int:
        """The number of spans that the format could not express."""
        return len(self.losses) + self.unlisted

    @property
    def written(self) -> int:
        """The number of spans that are in the exported file."""
        return self.spans - self.lost
