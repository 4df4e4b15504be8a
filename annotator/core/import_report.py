"""What has come of an import: what is in the project now, what is not, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from annotator.core.errors import AnnotatorError
from annotator.core.exchange import Duplicate, Problem
from annotator.core.whole_file import whole_file


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought, and everything that it did not.

    `imported` articles are new in the project, `duplicates` were there already or came twice;
    `already` names them, the first thousand of them. `spans` counts the labelled spans that were
    read and fit, those of duplicates included; `added` are those of them that articles which were
    there have been given.
    """

    imported: int
    duplicates: int
    spans: int
    problems: tuple[Problem, ...] = ()
    already: tuple[Duplicate, ...] = ()
    added: int = 0

    @property
    def skipped(self) -> tuple[Problem, ...]:
        """What was left out as a whole: files, lines, articles."""
        return tuple(one for one in self.problems if one.fatal and not one.spans)

    @property
    def lost(self) -> tuple[Problem, ...]:
        """The labelled spans that were left out."""
        return tuple(one for one in self.problems if one.spans)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What was read with a doubt."""
        return tuple(one for one in self.problems if not one.fatal and not one.spans)

    @property
    def spans_lost(self) -> int:
        """The number of labelled spans that were left out."""
        return sum(one.spans for one in self.problems)

    def as_dict(self) -> dict[str, object]:
        """Return all of it as plain values."""
        return {
            "imported": self.imported,
            "duplicates": self.duplicates,
            "already": [asdict(duplicate) for duplicate in self.already],
            "added": self.added,
            "spans": {"read": self.spans + self.spans_lost, "kept": self.spans},
            "problems": [asdict(problem) for problem in self.problems],
        }

    def lines(self) -> Iterator[str]:
        """Yield all of it as lines for a person."""
        yield f"Articles imported: {self.imported:,}"
        yield f"Articles that were in the project already: {self.duplicates:,}"
        yield f"Labelled spans read: {self.spans + self.spans_lost:,}, of which {self.spans:,} fit"
        if self.already:
            yield f"Of these, added to articles that were there already: {self.added:,}"
        yield from _section("Left out", self.skipped)
        yield from _section("Spans left out", self.lost)
        yield from _section("Read with a doubt", self.warnings)
        more = self.duplicates - len(self.already)
        rest = [f"and {more:,} more"] if self.already and more else []
        yield from _section("In the project already", [*self.already, *rest])

    def save(self, path: Path) -> None:
        """Write it to a file: as JSON if the name ends in .json, otherwise as text.

        Raises AnnotatorError if the file cannot be written.
        """
        as_json = path.suffix.lower() == ".json"
        text = json.dumps(self.as_dict(), ensure_ascii=False, indent=2) if as_json else None
        words = (text or "\n".join(self.lines())) + "\n"
        try:
            with whole_file(path) as stream:  # names of files may be in no encoding at all
                stream.write(words.encode(errors="backslashreplace"))
        except OSError as error:
            raise AnnotatorError(
                "{path}: the report cannot be written here ({why}); choose another place.",
                path=path,
                why=error.strerror,
            ) from error


def _section(title: str, told: Sequence[object]) -> Iterator[str]:
    if told:
        yield ""
        yield f"{title}:"
        yield from (f"  {one}" for one in told)
