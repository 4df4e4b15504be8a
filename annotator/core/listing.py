"""Which articles a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

NO_LANGUAGE = "und"  # as language tags have it (BCP 47)


class Show(StrEnum):
    """Which articles are shown, by how far the work on them has come."""

    ALL = "all"
    TO_DO = "to do"
    DONE = "done"


class Order(StrEnum):
    """By what articles are sorted; those without a date or a source come last."""

    IMPORTED = "imported"
    TITLE = "title"
    DATE = "date"
    SOURCE = "source"
    STATUS = "status"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """What an article must have to be shown; an empty value asks for nothing.

    `search` is looked for in title and text (core.search). `undecided` asks for suggestions that
    wait, `twins` for another article with most of the same text, `label` and `concept` for a
    mention that is not rejected, `source` for a part of its source, capitals or not. The days are
    ISO dates, or years or months of them, and both are included; an article without a date is on
    no day. `done_on` asks for what was marked done on a day of the calendar on this machine, and
    not reopened on it; `article_id` for one article. `language` is a code, said or recognised, or
    NO_LANGUAGE for what has none.
    """

    show: Show = Show.ALL
    search: str = ""
    undecided: bool = False
    label: str = ""
    concept: str = ""
    first_day: str = ""
    last_day: str = ""
    source: str = ""
    twins: bool = False
    done_on: str = ""
    article_id: int = 0
    language: str = ""

    @property
    def plain(self) -> bool:
        """Whether nothing is asked for but a status and a search, which is quickly answered."""
        return self == ArticleFilter(self.show, self.search)


Scope = ArticleFilter | Sequence[int]  # the articles of a filter, or those named
