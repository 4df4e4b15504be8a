"""Terms as match patterns of spaCy and Prodigy: JSON Lines, one pattern a line.

https://spacy.io/usage/rule-based-matching#entityruler: a text matches as it is written, a list of
tokens by what is said of each. The concept is the pattern's `id`. What patterns cannot say is left
out: kind, name and definition of a concept, and the words that must or must not be near.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from annotator.core.terms import Concept, Form
from annotator.core.tokens import tokens

Pattern = str | list[dict[str, str]]


def patterns_bytes(concepts: Iterable[Concept]) -> bytes:
    """Return the file: a line for every spelling of every term."""
    return "".join(f"{line}\n" for concept in concepts for line in _lines(concept)).encode()


def _lines(concept: Concept) -> Iterator[str]:
    rows = (
        {"label": concept.label, "pattern": _pattern(form, spelling), "id": concept.id}
        for form in concept.forms
        for spelling in form.spellings()
    )
    return iter(dict.fromkeys(json.dumps(row, ensure_ascii=False) for row in rows))


def _pattern(form: Form, spelling: str) -> Pattern:
    """Return a text where letters have no case or must be as they are, else small letters."""
    if not form.ignores_case or spelling.lower() == spelling.upper():
        return spelling
    words = [span.of(spelling) for span in tokens(spelling)]
    return [{"ORTH": "-", "OP": "?"} if word == "-" else {"LOWER": word.lower()} for word in words]
