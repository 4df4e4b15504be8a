"""The project's own label scheme and the facts about the project itself."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from annotator.core.labels import Label, LabelScheme
from annotator.store.file import ProjectFile


def write_scheme(file: ProjectFile, scheme: LabelScheme) -> None:
    """Store the label scheme of a new project."""
    rows = (
        (place, label.name, label.key, label.definition, label.ink_light, label.ink_dark)
        for place, label in enumerate(scheme.labels)
    )
    with file.atomic():
        file.run_many("INSERT INTO label VALUES (?, ?, ?, ?, ?, ?)", rows)
        write_facts(file, {"scheme": scheme.name, "overlap": str(int(scheme.overlap))})
    file.overlap = scheme.overlap


def read_scheme(file: ProjectFile) -> LabelScheme:
    """Return the project's label scheme."""
    rows = file.rows(
        "SELECT name, key, definition, ink_light, ink_dark FROM label ORDER BY position"
    )
    facts = read_facts(file)
    file.overlap = facts.get("overlap") == "1"
    labels = tuple(Label(*row) for row in rows)
    return LabelScheme(facts.get("scheme", ""), labels, overlap=file.overlap)


def write_facts(file: ProjectFile, facts: Mapping[str, str]) -> None:
    """Store facts about the project, such as when it was made and by which version."""
    file.run_many("INSERT OR REPLACE INTO project VALUES (?, ?)", facts.items())


def read_facts(file: ProjectFile) -> dict[str, str]:
    """Return all facts about the project."""
    return dict(file.rows("SELECT key, value FROM project"))


def identify(file: ProjectFile, version: str, at: str) -> None:
    """Give a new project its identity."""
    with file.atomic():
        write_facts(file, {"uid": uuid.uuid4().hex, "made_with": version, "made_at": at})
