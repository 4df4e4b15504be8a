"""What crosses the border of a project: articles coming in, marked articles going out."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Metadata, Status
from annotator.core.markup import Mention
from annotator.core.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """An article as an importer read it; its text is canonical and its spans fit it.

    `sha256` is that of the bytes it was read from. `uid` is empty unless the file named one.
    The annotations' `article_id` is 0: the project file gives it.
    """

    text: str
    meta: Metadata
    sha256: str
    uid: str = ""
    status: Status = Status.NEW
    suggestions: tuple[Suggestion, ...] = ()
    annotations: tuple[Annotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: where (file, and line if known) and a plain sentence.

    Unless `fatal`, nothing was left out: it tells how something was read that left a doubt.
    """

    where: str
    sentence: str
    fatal: bool = True

    def __str__(self) -> str:
        return f"{self.where}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article with the mentions chosen for an export, in reading order."""

    article: Article
    status: Status
    mentions: tuple[Mention, ...]


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
    """What an export wrote and what it could not; `spans` counts those asked for."""

    articles: int
    spans: int
    losses: tuple[Loss, ...] = ()

    @property
    def written(self) -> int:
        """The number of spans that are in the exported file."""
        return self.spans - len(self.losses)
