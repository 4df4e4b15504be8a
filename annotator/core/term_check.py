"""Looks a term base over for what is allowed but seldom meant.

`load_termbase` refuses what is wrong. This finds what a reviewer should see: forms that will
match too much, too little, or twice. Run it over a file with
`python -m annotator.core.term_check FILE`; the exit status is 1 if anything was found.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import AnnotatorError
from annotator.core.messages import worded
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.terms import (
    PLURAL_KINDS,
    Case,
    Concept,
    Form,
    Termbase,
    load_termbase,
    spelling_key,
)

_SHORT = 3  # letters: other bodies have the same acronym
_FEWEST = 2  # forms: nobody writes a policy term in one way only
_COUNTED = re.compile(
    r"(?:area|bank|bond|clause|corridor|loan|partner|partnership|park|port"
    r"|swap|tariff|treaty|zone)$"
)
# Words that acronyms and short names of policy concepts spell.
ORDINARY = frozenset(
    re.findall(
        r"\w+",
        "act aims asset basic can cap cat corridor cruise dash dialogue eagle east echo eco era"
        " facility fair fund gap gateway global guam helix initiative isa mission nam pact panda"
        " pix port quad quartet safe sap sea shield silk spirit squad summit swap track trade trip"
        " trust union vision west zone",
    )
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: its sort, the concept's id, the form, and a sentence."""

    sort: str
    concept: str
    form: str
    sentence: str


def check_terms(
    base: Termbase, ordinary: Collection[str] = ORDINARY, fewest: int = _FEWEST
) -> Iterator[Finding]:
    """Yield what there is to look at, concept by concept.

    `ordinary` holds words in small letters that mean something else, `fewest` is the number of
    forms below which a concept is reported.
    """
    labels = _labels(base)
    owners: dict[str, Concept] = {}
    for concept in base:
        yield from _shared(concept, owners)
        yield from _few(concept, fewest)
        yield from _twice(concept)
        for form in concept.forms:
            yield from _loose(concept, form, ordinary)
            yield from _without_plural(concept, form)
            yield from _contradicted(concept, form, labels)


def check_taught(base: Termbase, terms: Iterable[ProjectTerm]) -> Iterator[Finding]:
    """Yield what a project's own terms have against the term base, or say twice."""
    for term in terms:
        owner = base.concept_of(term.surface)
        if term.kind is TermKind.ALIAS and term.concept not in base.by_id:
            sentence = worded(
                "“{surface}” is an alias of {concept}, which is not there",
                surface=term.surface,
                concept=term.concept,
            )
            yield Finding("no-concept", "", term.surface, sentence)
        if owner is None:
            continue
        if term.kind is TermKind.NEVER and term.label in ("", owner.label):
            sentence = worded(
                "“{surface}” is never matched, though it is a term of {id}",
                surface=term.surface,
                id=owner.id,
            )
            yield Finding("never-matched", owner.id, term.surface, sentence)
        elif term.kind is TermKind.ALIAS and term.concept == owner.id:
            sentence = worded(
                "“{surface}” is an alias, and a term of {id} as well",
                surface=term.surface,
                id=owner.id,
            )
            yield Finding("twice", owner.id, term.surface, sentence)
        elif term.kind is TermKind.ALIAS:
            sentence = worded(
                "“{surface}” is an alias of {concept}, and a term of {id}",
                surface=term.surface,
                concept=term.concept,
                id=owner.id,
            )
            yield Finding("shared", owner.id, term.surface, sentence)


def _shared(concept: Concept, owners: dict[str, Concept]) -> Iterator[Finding]:
    """Yield forms that a concept before has too, in `owners`; then put this one's there."""
    own = [(form, set(map(spelling_key, form.spellings()))) for form in concept.forms]
    for form, keys in own:
        owner = next((owners[key] for key in keys if key in owners), concept)
        if owner.id != concept.id:
            sentence = worded(
                "“{text}” is a term of {id} and of {other}",
                text=form.text,
                id=owner.id,
                other=concept.id,
            )
            yield Finding("shared", concept.id, form.text, sentence)
    for _, keys in own:
        owners.update({key: concept for key in keys if key not in owners})


def _few(concept: Concept, fewest: int) -> Iterator[Finding]:
    if len(concept.forms) < fewest:
        sentence = worded("{id} has fewer than {n} forms", id=concept.id, n=fewest)
        text = concept.forms[0].text if concept.forms else concept.name
        yield Finding("few-forms", concept.id, text, sentence)


def _twice(concept: Concept) -> Iterator[Finding]:
    """Yield forms that differ from an earlier one in case and hyphens only."""
    seen: dict[tuple[str, str], Form] = {}
    for form in concept.forms:
        earlier = seen.setdefault((form.language, spelling_key(form.text)), form)
        if earlier is not form and earlier.case is Case.ANY and not _guarded(earlier):
            sentence = worded(
                "“{text}” is found by “{other}” already", text=form.text, other=earlier.text
            )
            yield Finding("twice", concept.id, form.text, sentence)


def _loose(concept: Concept, form: Form, ordinary: Collection[str]) -> Iterator[Finding]:
    """Yield forms that will be found where something else is meant."""
    if _guarded(form):
        return
    words = [spelling for spelling in form.spellings() if spelling.lower() in ordinary]
    if words and form.case is not Case.EXACT:
        sentence = worded("“{text}” is an ordinary word and asks for no context", text=form.text)
        yield Finding("ordinary-word", concept.id, form.text, sentence)
    elif form.case is not Case.EXACT and _is_short_acronym(form.text):
        sentence = worded("“{text}” is short and asks for no context", text=form.text)
        yield Finding("short-acronym", concept.id, form.text, sentence)


def _is_short_acronym(text: str) -> bool:
    return text.isalpha() and text.isupper() and len(text) <= _SHORT


def _without_plural(concept: Concept, form: Form) -> Iterator[Finding]:
    singular = form.language == "en" and _COUNTED.search(form.text)
    if concept.kind in PLURAL_KINDS and singular and not form.plural and form.text.islower():
        sentence = worded("“{text}” is not found in the plural", text=form.text)
        yield Finding("no-plural", concept.id, form.text, sentence)


def _contradicted(concept: Concept, form: Form, labels: dict[str, str]) -> Iterator[Finding]:
    """Yield forms that hold a whole form of another label."""
    words = spelling_key(form.text).split()
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            part = " ".join(words[first:last])
            if labels.get(part, concept.label) != concept.label:
                sentence = worded(
                    "“{text}” holds “{part}”, which is {label}",
                    text=form.text,
                    part=part,
                    label=labels[part],
                )
                yield Finding("contradicted", concept.id, form.text, sentence)


def _labels(base: Termbase) -> dict[str, str]:
    return {spelling_key(form.text): concept.label for concept in base for form in concept.forms}


def _guarded(form: Form) -> bool:
    return bool(form.context or form.not_after or form.not_before)


def main(arguments: list[str]) -> int:
    """Print what is found in the files; return 0 if that is nothing, else 1."""
    found = 0
    for argument in arguments:
        try:
            findings = list(check_terms(load_termbase(Path(argument))))
        except AnnotatorError as error:
            print(error, file=sys.stderr)
            return 1
        found += len(findings)
        for finding in findings:
            print(f"{argument}: {finding.sort}: {finding.sentence}.")
    return min(found, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
