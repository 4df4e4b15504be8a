"""Terms from match patterns of spaCy and Prodigy: JSON Lines, one pattern a line.

What a term cannot say, such as a regular expression or a part of speech, is left out and told of.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from annotator.core.errors import InputError
from annotator.core.messages import Worded, worded
from annotator.core.own_concepts import joined
from annotator.core.terms import Concept
from annotator.importing.term_reading import TermsRead, concept_of, text_of

_LANGUAGE = "en"
_NO_BLANK_BEFORE = re.compile(r" (?=[,.;:!?)+%]|['’]s\b)")
_AS_WRITTEN = ("ORTH", "TEXT")


class _CannotSay(ValueError):
    """A pattern that is right, but asks for more than a term can."""


def read_patterns(path: Path) -> TermsRead:
    """Read patterns: those with the same `id` are one concept, one without is its own.

    Raises InputError that names the line if it is no pattern.
    """
    found: dict[str, Concept] = {}
    left_out: list[str] = []
    for number, line in enumerate(text_of(path).split("\n"), start=1):
        try:
            concept = _concept(line) if line.strip() else None
        except _CannotSay as error:
            left_out.append(worded("line {line}: {error}", line=number, error=_plainly(error)))
            continue
        except (ValueError, RecursionError) as error:
            raise InputError(
                "{path}, line {line}: {error}.",
                path=path,
                line=number,
                error=_plainly(error),
            ) from error
        if concept is not None:
            known = found.get(concept.id)
            found[concept.id] = concept if known is None else joined(known, concept)
    return TermsRead(tuple(found.values()), tuple(left_out), rules=False)


def _concept(line: str) -> Concept:
    row: Any = json.loads(line)
    if not isinstance(row, dict) or not isinstance(row.get("label"), str):
        raise ValueError(worded("this is no pattern with a label"))
    pattern = row.get("pattern")
    if isinstance(pattern, str):
        form = {"text": " ".join(pattern.split()), "case": "exact"}
    elif isinstance(pattern, list) and pattern:
        form = _form_of_tokens(pattern)
    else:
        raise ValueError(worded("this has no “pattern”, which is a text or a list of tokens"))
    forms = {_LANGUAGE: [form | {"plural": False}]}
    concept_id = str(row.get("id") or form["text"])
    return concept_of({"id": concept_id, "label": row["label"], "forms": forms})


def _form_of_tokens(pattern: list[Any]) -> dict[str, str]:
    """Return the form that a list of tokens describes: all in any letters, or all as written."""
    words: list[str] = []
    kinds: set[str] = set()
    for token in pattern:
        if token == {"ORTH": "-", "OP": "?"}:
            words.append("-")
            continue
        kind, word = _told_of(token)
        kinds.add(kind)
        words.append(word)
    if len(kinds) != 1:
        raise _CannotSay(worded("a term is written exactly or in any letters, not part by part"))
    text = _NO_BLANK_BEFORE.sub("", " ".join(words).replace(" - ", "-"))
    return {"text": text, "case": kinds.pop()}


def _told_of(token: object) -> tuple[str, str]:
    if not isinstance(token, dict):
        raise ValueError(worded("a token of the pattern is no object"))
    ((key, word),) = token.items() if len(token) == 1 else ((None, None),)
    kind = {"LOWER": "any"} | dict.fromkeys(_AS_WRITTEN, "exact")
    if key not in kind or not isinstance(word, str):
        raise _CannotSay(
            worded(
                "a term cannot ask for {token}", token=json.dumps(token, ensure_ascii=False)[:60]
            )
        )
    return kind[key], word


def _plainly(error: Exception) -> Exception | Worded:
    if isinstance(error, json.JSONDecodeError):
        return worded("bad JSON at column {column} ({why})", column=error.colno, why=error.msg)
    if isinstance(error, RecursionError):
        return worded("bad JSON (nested too deeply)")
    return error
