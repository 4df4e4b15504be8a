"""The project's own label scheme and the facts about the project itself."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping

from annotator.core.labels import Label, LabelScheme
from annotator.store.file import ProjectFile, Row

_COLUMNS = (
    "name, key, definition, ink_light, ink_dark, examples, counter_examples, suggested_as, retired"
)


def write_scheme(file: ProjectFile, scheme: LabelScheme) -> None:
    """Store the label scheme of a new project."""
    with file.atomic():
        replace_labels(file, scheme)
        write_facts(file, {"overlap": str(int(scheme.overlap))})
    file.overlap = scheme.overlap


def replace_labels(file: ProjectFile, scheme: LabelScheme) -> None:
    """Put the labels of a scheme in the place of those there are; whether spans overlap stays."""
    file.run("DELETE FROM label")
    file.run_many(
        f"INSERT INTO label (position, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((place, *_label_row(label)) for place, label in enumerate(scheme.labels)),
    )
    write_facts(file, {"scheme": scheme.name})


def read_scheme(file: ProjectFile) -> LabelScheme:
    """Return the project's label scheme."""
    labels = file.read(_label_from_row, f"SELECT {_COLUMNS} FROM label ORDER BY position")
    facts = read_facts(file)
    file.overlap = facts.get("overlap") == "1"
    return LabelScheme(facts.get("scheme", ""), tuple(labels), overlap=file.overlap)


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


def _label_row(label: Label) -> Row:
    texts = (label.name, label.key, label.definition, label.ink_light, label.ink_dark)
    lists = (label.examples, label.counter_examples, label.suggested_as)
    written = (json.dumps(lines, ensure_ascii=False) for lines in lists)
    return (*texts, *written, int(label.retired))


def _label_from_row(row: Row) -> Label:
    name, key, definition, light, dark, *lists, retired = row
    examples, counter_examples, codes = (tuple(json.loads(lines)) for lines in lists)
    whole = (examples, counter_examples, codes, bool(retired))
    return Label(name, key, definition, light, dark, *whole)
