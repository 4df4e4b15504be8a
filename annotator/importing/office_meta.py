"""Who wrote an office document, and in which language, as the document itself says.

Its title and dates are not taken: they are mostly those of a template.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotator.importing.archives import Archive
from annotator.importing.xml_feed import feed, local

_KEYS = {"creator": "author", "language": "language"}


def properties(archive: Archive, name: str) -> dict[str, object]:
    """Return the author and the language that a part of a document names.

    Raises InputError if that part is damaged.
    """
    found = Values(_KEYS)
    if name in archive:
        feed(archive.read(name), found)
    return {_KEYS[key]: value for key, value in found.first.items()}


class Values:
    """Gathers the text of some elements, by names without namespaces: the first of each name."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._reading = ""
        self.first: dict[str, str] = {}

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        name = local(tag)
        self._reading = name if name in self._names and name not in self.first else ""
        if self._reading:
            self.first[name] = ""

    def end(self, _tag: str) -> None:
        """End an element."""
        self._reading = ""

    def data(self, text: str) -> None:
        """Take the characters that stand here."""
        if self._reading:
            self.first[self._reading] += text
