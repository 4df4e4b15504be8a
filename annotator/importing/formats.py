"""The formats that can be read: one entry each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.importing.json_lines import read_json_lines
from annotator.importing.markdown import read_markdown
from annotator.importing.plain_text import read_plain_text
from annotator.importing.source import Reader


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read: its name, a title for dialogs, its file endings, its reader."""

    name: str
    title: str
    endings: tuple[str, ...]
    read: Reader


_FORMATS = (
    Format("txt", "Plain text", (".txt",), read_plain_text),
    Format("md", "Markdown", (".md",), read_markdown),
    Format("jsonl", "JSON Lines", (".jsonl", ".ndjson"), read_json_lines),
)

FORMATS: Mapping[str, Format] = {format_.name: format_ for format_ in _FORMATS}


def format_of(path: Path) -> Format | None:
    """Return the format that a file's ending stands for, or None if it is not known."""
    ending = path.suffix.lower()
    return next((format_ for format_ in FORMATS.values() if ending in format_.endings), None)


def known_endings() -> str:
    """Return the endings that can be read, as words of a sentence."""
    *most, last = (ending for format_ in FORMATS.values() for ending in format_.endings)
    return f"{', '.join(most)} or {last}"
