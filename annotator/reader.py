"""Reading a project beside its window: what takes long, on a connection of its own.

A reader belongs to the thread that opened it. It sees what has been stored, decision by decision,
and never keeps the window waiting.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator.core.concordance import ConcordanceQuery
from annotator.core.listing import Scope
from annotator.core.occurrence import Occurrence
from annotator.core.radar import Finding
from annotator.core.wording import Wording
from annotator.store import concordance, everywhere, radar, scheme
from annotator.store.file import open_file
from annotator.store.timeline import Timeline

__all__ = ["Reader", "Scope"]


class Reader:
    """One open project, for reading only; a context manager.

    All methods raise ProjectError with a plain sentence if the file cannot be read. What they
    yield comes portion by portion: whoever has seen enough closes the iterator.
    """

    def __init__(self, path: Path) -> None:
        self._file = open_file(path, read_only=True)
        scheme.read_scheme(self._file)  # tells the file whether spans may overlap
        self.timeline = Timeline(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._file.close()

    def occurrences(self, wanted: Wording, scope: Scope) -> Iterator[list[Occurrence]]:
        """Yield the places of a wording in the articles of a filter, or in those named."""
        return everywhere.occurrences(self._file, wanted, scope)

    def concordance(self, query: ConcordanceQuery) -> Iterator[list[Occurrence]]:
        """Yield the rows of a concordance, in the order of the articles' import."""
        return concordance.concordance(self._file, query)

    def analysts(self) -> list[str]:
        """Return everybody who has decided anything that holds."""
        return concordance.analysts(self._file)

    def inconsistencies(self) -> Iterator[list[Finding]]:
        """Yield what the consistency radar finds, as it is found; empty lists in between."""
        return radar.findings(self._file)
