"""Articles: a text with its title, date and source."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotator.core.messages import worded


class Status(StrEnum):
    """How far the work on an article has come."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"


STATUS_WORDS = {
    Status.NEW: worded("new"),
    Status.IN_PROGRESS: worded("in progress"),
    Status.DONE: worded("done"),
}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text; an empty string means unknown.

    `date` is an ISO date, `source` the name of the file the article came from, `language` a code of
    core.languages; `extra` keeps what other tools wrote, so that it survives an import and an
    export.
    """

    title: str = ""
    date: str = ""
    source: str = ""
    language: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)

    def as_dict(self) -> dict[str, object]:
        """Return the known values, in the order they are written to files."""
        known = {"title": self.title, "date": self.date, "source": self.source}
        language = {"language": self.language} if self.language else {}
        return known | language | dict(self.extra)


@dataclass(frozen=True, slots=True)
class Article:
    """One text of a project; `id` is its row in the project file, `uid` the same everywhere.

    `said_language` is what the file or an analyst says, `recognised` what the program makes of the
    text; `meta.language` is the first of them that is known.
    """

    id: int
    uid: str
    text: str
    meta: Metadata
    status: Status = Status.NEW
    said_language: str = ""
    recognised: str = ""

    def in_language(self, said: str) -> Article:
        """Return this article, of which something else is said to be its language."""
        meta = replace(self.meta, language=said or self.recognised)
        return replace(self, meta=meta, said_language=said)

    @property
    def digest(self) -> str:
        """The text's SHA-256, which tells whether an answer still fits the text."""
        return digest_of(self.text)


def digest_of(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, as hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
