"""Concepts and terms: the policy things that articles name, and every way of writing them.

A term base is a file of JSON Lines, one concept a line; `load_termbase` reads and checks it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import cast

from annotator.core.errors import InputError
from annotator.core.messages import worded

KINDS = (
    "bloc",
    "forum",
    "bank",
    "pact",
    "initiative",
    "corridor",
    "security",
    "zone",
    "instrument",
    "partnership",
    "doctrine",
)
PLURAL_KINDS = frozenset({"zone", "instrument", "corridor", "partnership"})
DEFAULT_LABEL = "POLICY"

_CONCEPT_KEYS = ("id", "kind", "name", "forms", "label", "wikidata", "definition", "source")
_FORM_KEYS = ("text", "case", "plural", "whole", "context", "not_after", "not_before")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_CAPITALISED_LETTERS = 4  # "Brics" and "Asean" are house style, "Sco" is not

_MINUS = "\u2212"
_APOSTROPHES = "`\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201a\u201b\u2032\uff07"
_QUOTES = "\u201c\u201d\u201e\u201f\u2033\uff02"


class Case(StrEnum):
    """How the letters of a text must be written for a form to match it."""

    ANY = "any"  # in capitals, small letters or both
    EXACT = "exact"  # as the form is written
    ACRONYM = "acronym"  # as written, or with one capital when it has four letters or more


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a concept, in one language (an ISO 639 code).

    Forms of English names and acronyms are used in other languages too. `context` holds words of
    which one must occur somewhere in the article, `not_after` words that must not stand right
    before the form and `not_before` words that must not follow it; all are whole words or
    phrases, compared by `normalise`. `plural` says whether the English plural of the last word
    matches as well, `whole` that the form matches whole words only.
    """

    text: str
    language: str
    case: Case = Case.ANY
    plural: bool = False
    context: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    whole: bool = True

    @property
    def ignores_case(self) -> bool:
        """Whether capitals and small letters are the same; otherwise spellings match exactly."""
        return self.case is Case.ANY

    def spellings(self) -> tuple[str, ...]:
        """Return every spelling that matches, the form as written first."""
        singular = [self.text]
        if self.case is Case.ACRONYM and _letters(self.text) >= _CAPITALISED_LETTERS:
            singular.append(self.text.capitalize())
        plural = [plural_of(text) for text in singular] if self.plural else []
        return (*singular, *plural)


@dataclass(frozen=True, slots=True)
class Concept:
    """A policy thing: its id, kind and preferred name, and all forms in which it is written.

    `label` is the label its mentions get. `wikidata`, `definition` and `source` (where that is
    from) are empty if unknown.
    """

    id: str
    kind: str
    name: str
    label: str
    forms: tuple[Form, ...]
    wikidata: str = ""
    definition: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Termbase:
    """All concepts, found by id or by a written form.

    Of two concepts with the same id or the same form the first one is found; a file that
    `load_termbase` accepts has no such pair.
    """

    concepts: tuple[Concept, ...] = ()
    by_id: Mapping[str, Concept] = field(init=False, repr=False, compare=False)
    _by_spelling: Mapping[str, Concept] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {c.id: c for c in reversed(self.concepts)})
        object.__setattr__(
            self,
            "_by_spelling",
            {key: c for c in reversed(self.concepts) for key in _spelling_keys(c)},
        )

    def __len__(self) -> int:
        return len(self.concepts)

    def __iter__(self) -> Iterator[Concept]:
        return iter(self.concepts)

    def concept_of(self, surface: str) -> Concept | None:
        """Return the concept that has `surface` as a form, or None.

        Case, hyphens, the kind of blanks and apostrophes, and English plurals make no
        difference; context words are not looked at.
        """
        return self._by_spelling.get(spelling_key(surface))


class _Table(dict[int, str]):
    """What stands for each character, worked out on first use."""

    def __init__(self, of: Callable[[str], str]) -> None:
        super().__init__()
        self._of = of

    def __missing__(self, code_point: int) -> str:
        self[code_point] = other = self._of(chr(code_point))
        return other


def _evened(char: str) -> str:
    if unicodedata.category(char) == "Pd" or char == _MINUS:
        return "-"
    if char.isspace():
        return " "
    if char in _APOSTROPHES:
        return "'"
    return '"' if char in _QUOTES else char


def _folded(char: str) -> str:
    even = _evened(char)
    lower = even.lower()
    return lower if len(lower) == 1 else even


_EVENING = _Table(_evened)
_FOLDING = _Table(_folded)


def evened(text: str) -> str:
    """Return `text` with typography evened out, character for character.

    Hyphens and dashes become "-", apostrophes "'", curly double quotes '"', blanks of all kinds
    and line ends " ". The length never changes, so offsets into the result are offsets into
    `text`.
    """
    return text.translate(_EVENING)


def normalise(text: str) -> str:
    """Return `text` with case and typography evened out, character for character.

    As `evened`, and letters become small letters where that stays one character.
    """
    return text.translate(_FOLDING)


def plural_of(text: str) -> str:
    """Return `text` with its last word in the regular English plural."""
    if re.search(r"[^aeiou]y$", text):
        return f"{text[:-1]}ies"
    return f"{text}es" if re.search(r"(s|x|ch|sh)$", text) else f"{text}s"


def load_termbase(path: Path) -> Termbase:
    """Read a term base from a file of JSON Lines; blank lines are allowed.

    Raises InputError with one sentence that names the file, the line and what is wrong: a file
    that cannot be read, bad JSON, an unknown or missing key, a value of the wrong sort, an
    unknown kind, an id that is used twice, a form that two concepts share.
    """
    register = _Register()
    for number, line in enumerate(_text_of(path).split("\n"), start=1):
        if line.strip():
            try:
                register.add(read_concept(_row(line)), number)
            except ValueError as error:
                raise InputError(
                    "{path}, line {line}: {error}.", path=path, line=number, error=error
                ) from error
    return Termbase(tuple(register.concepts))


class _Register:
    """The concepts read so far, and the line on which each id and each form was first seen."""

    def __init__(self) -> None:
        self.concepts: list[Concept] = []
        self._line_of_id: dict[str, int] = {}
        self._seen: dict[str, tuple[str, int]] = {}

    def add(self, concept: Concept, line: int) -> None:
        """Add a concept; raise ValueError if it has no form, or its id or a form is taken."""
        if not concept.forms:
            raise ValueError(worded("the concept has no form"))
        first = self._line_of_id.setdefault(concept.id, line)
        if first != line:
            raise ValueError(
                worded("the id “{id}” is already used in line {first}", id=concept.id, first=first)
            )
        for form in concept.forms:
            self._claim(form, concept.id, line)
        self.concepts.append(concept)

    def _claim(self, form: Form, concept_id: str, line: int) -> None:
        for key in map(spelling_key, form.spellings()):
            owner, first = self._seen.setdefault(key, (concept_id, line))
            if owner != concept_id:
                raise ValueError(
                    worded(
                        "the form “{text}” is already {owner}'s, in line {first}",
                        text=form.text,
                        owner=owner,
                        first=first,
                    )
                )


def spelling_key(text: str) -> str:
    """Return what forms are found by: as `normalise`, but hyphens are blanks and outer ones go."""
    return " ".join(normalise(text).replace("-", " ").split())


def _spelling_keys(concept: Concept) -> Iterable[str]:
    return (spelling_key(text) for form in concept.forms for text in form.spellings())


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in text)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise InputError(
            "{path}, line {line}: this is not UTF-8 text.", path=path, line=line
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(
            "{path}: this term base cannot be read ({why}).", path=path, why=reason
        ) from error


def _row(line: str) -> dict[str, object]:
    try:
        row: object = json.loads(line, object_pairs_hook=_without_doubles)
    except json.JSONDecodeError as error:
        raise ValueError(
            worded("bad JSON at column {column} ({why})", column=error.colno, why=error.msg)
        ) from error
    except RecursionError as error:
        raise ValueError(worded("bad JSON (nested too deeply)")) from error
    return _object(row, worded("a concept"))


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    row: dict[str, object] = {}
    for key, value in pairs:
        if key in row:
            raise ValueError(worded("the key “{key}” stands there twice", key=key))
        row[key] = value
    return row


def read_concept(row: dict[str, object]) -> Concept:
    """Read a concept from an object such as a line of a term base holds; it may have no forms.

    Raises ValueError that says what is wrong with it.
    """
    _check_keys(row, known=_CONCEPT_KEYS, needed=_CONCEPT_KEYS[:4])
    kind = _one_of(row["kind"], KINDS, "kind")
    return Concept(
        id=_text(row["id"], "id"),
        kind=kind,
        name=_text(row["name"], "name"),
        label=_text(row.get("label", DEFAULT_LABEL), "label"),
        forms=_forms(row["forms"], kind),
        wikidata=_wikidata(row.get("wikidata", "")),
        definition=_text(row["definition"], "definition") if "definition" in row else "",
        source=_text(row["source"], "source") if "source" in row else "",
    )


def _forms(value: object, kind: str) -> tuple[Form, ...]:
    languages = _object(value, worded("“{key}”", key="forms"))
    return tuple(
        _form(item, language, kind)
        for language, items in languages.items()
        for item in _list(items, worded("the forms of “{language}”", language=language))
    )


def _form(item: object, language: str, kind: str) -> Form:
    if not _LANGUAGE.fullmatch(language):
        raise ValueError(
            worded("“{language}” is not a language code such as “en”", language=language)
        )
    row = _object({"text": item} if isinstance(item, str) else item, worded("a form"))
    _check_keys(row, known=_FORM_KEYS, needed=_FORM_KEYS[:1])
    text = _form_text(row["text"])
    return Form(
        text=text,
        language=language,
        case=_case(row["case"]) if "case" in row else usual_case(text),
        plural=_flag(row.get("plural", usually_plural(text, language, kind)), "plural"),
        context=_words(row.get("context", []), "context"),
        not_after=_words(row.get("not_after", []), "not_after"),
        not_before=_words(row.get("not_before", []), "not_before"),
        whole=_flag(row.get("whole", True), "whole"),
    )


def usual_case(text: str) -> Case:
    """Return how the letters of a form must be written, unless it says so itself."""
    return Case.ACRONYM if text.isupper() else Case.ANY


def usually_plural(text: str, language: str, kind: str) -> bool:
    """Return whether the plural of a form matches too, unless it says so itself."""
    return language == "en" and kind in PLURAL_KINDS and not text.endswith("s")


def _case(value: object) -> Case:
    return Case(_one_of(value, (Case.ANY, Case.EXACT), "case"))


def _form_text(value: object) -> str:
    text = _text(value, worded("text of a form"))
    if not any(char.isalnum() for char in text):
        raise ValueError(worded("the form “{text}” has no letter and no digit", text=text))
    return text


def _wikidata(value: object) -> str:
    if value != "" and not (isinstance(value, str) and _WIKIDATA.fullmatch(value)):
        raise ValueError(worded("“{value}” is not a Wikidata id such as “Q7768”", value=value))
    return str(value)


def _check_keys(row: dict[str, object], known: Collection[str], needed: Collection[str]) -> None:
    for key in row:
        if key not in known:
            raise ValueError(
                worded(
                    "the key “{key}” is unknown; known are {known}", key=key, known=", ".join(known)
                )
            )
    for key in needed:
        if key not in row:
            raise ValueError(worded("the key “{key}” is missing", key=key))


def _one_of(value: object, known: Collection[str], what: str) -> str:
    if not isinstance(value, str) or value not in known:
        raise ValueError(
            worded(
                "the {what} “{value}” is unknown; known are {known}",
                what=what,
                value=value,
                known=", ".join(known),
            )
        )
    return value


def _text(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise ValueError(worded("the {what} must be a text", what=what))
    if not value.strip():
        raise ValueError(worded("the {what} is empty", what=what))
    if value != value.strip():
        raise ValueError(
            worded("the {what} “{value}” begins or ends with a blank", what=what, value=value)
        )
    return value


def _flag(value: object, what: str) -> bool:
    if not isinstance(value, bool):
        raise ValueError(worded("“{what}” must be true or false", what=what))
    return value


def _words(value: object, what: str) -> tuple[str, ...]:
    words = _list(value, worded("“{key}”", key=what))
    return tuple(_text(word, worded("word in “{key}”", key=what)) for word in words)


def _list(value: object, what: str) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(worded("{what} must be a list", what=what))
    return value


def _object(value: object, what: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(worded("{what} must be a JSON object", what=what))
    return cast(dict[str, object], value)
