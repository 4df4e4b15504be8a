"""Labels and the scheme that holds them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from annotator.core.errors import InputError
from annotator.core.messages import worded

_INK = re.compile(r"#[0-9A-Fa-f]{6}")
_NAME = re.compile(r"[^\W\d_][\w.-]{0,39}")
_KEY = re.compile(r"|[0-9A-Z]|Shift\+[A-Z]")
_MOST_BYTES = 1_000_000
_MOST_LABELS = 200
_LONGEST = 10_000  # code points of a definition or an example


@dataclass(frozen=True, slots=True)
class Label:
    """One label: its name, the key that sets it, its definition, its ink on light and dark.

    `suggested_as` are the names by which suggesters know it, where these differ from its own; they
    stay when it is renamed. A retired label is neither offered nor suggested any more.
    """

    name: str
    key: str
    definition: str
    ink_light: str
    ink_dark: str
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()
    suggested_as: tuple[str, ...] = ()
    retired: bool = False

    @property
    def codes(self) -> tuple[str, ...]:
        """The names by which suggesters know it; the first is the one they are told."""
        return self.suggested_as or (self.name,)


_LISTS = ("examples", "counter_examples", "suggested_as")
_TEXTS = ("name", "key", "definition", "ink_light", "ink_dark")


@dataclass(frozen=True, slots=True)
class LabelScheme:
    """The labels in use, in the order of the label bar; spans are flat unless `overlap`."""

    name: str
    labels: tuple[Label, ...]
    overlap: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all labels, the retired ones among them, in order."""
        return tuple(label.name for label in self.labels)

    @property
    def offered(self) -> tuple[Label, ...]:
        """The labels that are not retired, in order."""
        return tuple(label for label in self.labels if not label.retired)

    @property
    def offered_names(self) -> tuple[str, ...]:
        """The names of the labels that are not retired, in order."""
        return tuple(label.name for label in self.offered)

    @property
    def by_code(self) -> dict[str, Label]:
        """All labels, by each name under which suggesters know them."""
        return {code: label for label in self.labels for code in label.codes}

    def label(self, name: str) -> Label | None:
        """Return the label of that name, or None if the scheme has none."""
        return next((label for label in self.labels if label.name == name), None)


def fault_of(label: Label) -> str:
    """Return what is wrong with a label by itself, as the end of a sentence; "" if nothing is."""
    if not _NAME.fullmatch(label.name):
        return worded(
            "{name} is not a name such as POLICY or POLICY_TERM: letters, digits, “_”, “-” and"
            " “.”, a letter first, at most 40",
            name=_quoted(label.name),
        )
    if not _KEY.fullmatch(label.key):
        return worded(
            "{key} is not a key: a digit, a capital letter, or Shift+ and a letter",
            key=_quoted(label.key),
        )
    for ink in (label.ink_light, label.ink_dark):
        if not _INK.fullmatch(ink):
            return worded("{ink} is not a colour such as #1A4EDA", ink=_quoted(ink))
    lines = (label.definition, *label.examples, *label.counter_examples, *label.suggested_as)
    return worded("a text has more than {n} characters", n=_LONGEST) if _is_long(lines) else ""


def clash_in(scheme: LabelScheme) -> str:
    """Return what labels may not have in common and do, as a sentence's end; "" if nothing is."""
    names = _double(label.name.casefold() for label in scheme.labels)
    if names:
        return worded("two labels have the same name, {names}", names=_quoted(names))
    keys = _double(label.key for label in scheme.offered if label.key)
    if keys:
        return worded("two labels have the same key, {keys}", keys=keys)
    codes = _double(code for label in scheme.labels for code in label.codes)
    return worded("two labels are suggested as {codes}", codes=_quoted(codes)) if codes else ""


def load_scheme(path: Path) -> LabelScheme:
    """Read a label scheme from a JSON file.

    Raises InputError naming the file and what is wrong with it, with the line if it is no JSON.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError(worded("it is larger than 1 MB"))
        return _sound(scheme_from_data(json.loads(path.read_text(encoding="utf-8-sig"))))
    except json.JSONDecodeError as error:
        where = worded("line {line}, {why}", line=error.lineno, why=error.msg)
        raise InputError(
            "{path}: this label scheme cannot be read ({where}).", path=path, where=where
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "{path}: this label scheme cannot be read ({error}).", path=path, error=error
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            "{path}: this is not a label scheme: {error}.", path=path, error=error
        ) from error


def scheme_to_json(scheme: LabelScheme) -> str:
    """Return a scheme as the text of a file that `load_scheme` reads back without loss."""
    return json.dumps(scheme_to_data(scheme), ensure_ascii=False, indent=2) + "\n"


def scheme_to_data(scheme: LabelScheme) -> dict[str, Any]:
    """Return a scheme as JSON has it; what a label does not have is left out."""
    labels = [_label_to_data(label) for label in scheme.labels]
    return {"name": scheme.name, "overlap": scheme.overlap, "labels": labels}


def scheme_from_data(data: object) -> LabelScheme:
    """Read what `scheme_to_data` gave; raises ValueError saying what is wrong, and where."""
    if not isinstance(data, dict):
        raise ValueError(worded("it is not a table with “name” and “labels”"))
    rows, overlap = data.get("labels"), data.get("overlap", False)
    if not isinstance(rows, list) or not 0 < len(rows) <= _MOST_LABELS:
        raise ValueError(worded("“labels” is not a list of 1 to {n} labels", n=_MOST_LABELS))
    if not isinstance(overlap, bool):
        raise ValueError(worded("“overlap” is neither true nor false"))
    labels = tuple(_label_from_data(row, number) for number, row in enumerate(rows, 1))
    return LabelScheme(_text(data, "name", worded("the scheme")), labels, overlap=overlap)


def _sound(scheme: LabelScheme) -> LabelScheme:
    for number, label in enumerate(scheme.labels, 1):
        if fault := fault_of(label):
            raise ValueError(worded("label {number}: {fault}", number=number, fault=fault))
    if clash := clash_in(scheme):
        raise ValueError(clash)
    return scheme


def _label_to_data(label: Label) -> dict[str, Any]:
    values = asdict(label)
    return {name: value for name, value in values.items() if value or name in _TEXTS}


def _label_from_data(row: object, number: int) -> Label:
    where = worded("label {number}", number=number)
    if not isinstance(row, dict):
        raise ValueError(worded("{where} is not a table", where=where))
    unknown = row.keys() - {field.name for field in fields(Label)}
    if unknown:
        raise ValueError(
            worded(
                "{where} has {name}, which no label has",
                where=where,
                name=_quoted(sorted(unknown)[0]),
            )
        )
    if not isinstance(row.get("retired", False), bool):
        raise ValueError(worded("“retired” of {where} is neither true nor false", where=where))
    name, key, definition, light, dark = (_text(row, name, where) for name in _TEXTS)
    examples, counter_examples, codes = (_lines(row, name, where) for name in _LISTS)
    retired = row.get("retired", False)
    return Label(name, key, definition, light, dark, examples, counter_examples, codes, retired)


def _text(row: Mapping[str, object], name: str, where: str) -> str:
    value = row.get(name)
    if not isinstance(value, str):
        raise ValueError(worded("“{name}” of {where} is not a text", name=name, where=where))
    return value


def _lines(row: Mapping[str, object], name: str, where: str) -> tuple[str, ...]:
    value = row.get(name, [])
    if not isinstance(value, list) or not all(isinstance(line, str) and line for line in value):
        raise ValueError(
            worded("“{name}” of {where} is not a list of texts", name=name, where=where)
        )
    return tuple(value)


def _quoted(text: str) -> str:
    """Return a text from outside as it can be shown: short, and in one line."""
    return f"“{''.join(c if c.isprintable() else '�' for c in text[:40])}”"


def _double(values: Iterable[str]) -> str:
    return next((value for value, count in Counter(values).items() if count > 1), "")


def _is_long(texts: tuple[str, ...]) -> bool:
    return any(len(text) > _LONGEST for text in texts)
