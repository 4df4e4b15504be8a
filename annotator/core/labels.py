"""Labels and the scheme that holds them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from annotator.core.errors import InputError

_INK = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Label:
    """One label: its name, the key that sets it, its definition, its ink on light and dark."""

    name: str
    key: str
    definition: str
    ink_light: str
    ink_dark: str


@dataclass(frozen=True, slots=True)
class LabelScheme:
    """The labels in use, in the order of the label bar; spans are flat unless `overlap`."""

    name: str
    labels: tuple[Label, ...]
    overlap: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all labels, in order."""
        return tuple(label.name for label in self.labels)

    def label(self, name: str) -> Label | None:
        """Return the label of that name, or None if the scheme has none."""
        return next((label for label in self.labels if label.name == name), None)


def load_scheme(path: Path) -> LabelScheme:
    """Read a label scheme from a JSON file.

    Raises InputError naming the file and what is wrong with it.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return _scheme(data)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise InputError(f"{path}: this label scheme cannot be read ({error}).") from error
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path}: this is not a label scheme: {error}.") from error


def _scheme(data: dict[str, object]) -> LabelScheme:
    rows = cast(list[dict[str, str]], data["labels"])
    labels = tuple(_label(row) for row in rows)
    if len({label.name for label in labels}) < len(labels):
        raise ValueError("two labels have the same name")
    return LabelScheme(str(data["name"]), labels, overlap=bool(data.get("overlap")))


def _label(row: dict[str, str]) -> Label:
    for ink in (row["ink_light"], row["ink_dark"]):
        if not _INK.fullmatch(ink):
            raise ValueError(f"{ink!r} is not a colour such as #1A4EDA")
    return Label(row["name"], row["key"], row["definition"], row["ink_light"], row["ink_dark"])
