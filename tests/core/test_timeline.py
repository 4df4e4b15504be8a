"""What a change did, in words that an analyst understands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation, State
from annotator.core.article import Status
from annotator.core.changes import (
    AnnotationChange,
    Change,
    LanguageChange,
    StatusChange,
    TermChange,
)
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.suggestion import Origin
from annotator.core.timeline import place_of, told
from tests.builders import TEXT, annotation, span_of

BRAZIL = annotation("Brazil")
BANK = annotation("the BRICS bank", "ORG", origin=Origin.MODEL)
FORUM = annotation("Kazan", "ORG", accepted=False, origin=Origin.MODEL)
ALIAS = ProjectTerm("u", "Silk Road", TermKind.ALIAS, "POLICY", "BRI")
NEVER = ProjectTerm("v", "May", TermKind.NEVER)


def changed(before: Annotation | None, **new: object) -> AnnotationChange:
    assert before is not None
    return AnnotationChange(before, replace(before, **new))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (AnnotationChange(None, BANK), "accepted “the BRICS bank” ORG"),
        (AnnotationChange(None, BRAZIL), "marked “Brazil” GPE"),
        (AnnotationChange(None, FORUM), "rejected “Kazan” ORG"),
        (AnnotationChange(BRAZIL, None), "removed “Brazil” GPE"),
        (AnnotationChange(FORUM, None), "took back the rejection of “Kazan” ORG"),
        (changed(BRAZIL, label="ORG"), "“Brazil”: GPE → ORG"),
        (changed(BRAZIL, concept="BR"), "“Brazil”: GPE → GPE · BR"),
        (changed(BRAZIL, state=State.REJECTED), "“Brazil”: accepted → rejected"),
        (
            changed(FORUM, state=State.ACCEPTED, label="GPE"),
            "“Kazan”: ORG → GPE, rejected → accepted",
        ),
        (changed(BANK, span=span_of(TEXT, "BRICS")), "“the BRICS bank” → “BRICS” ORG"),
        (
            changed(BANK, span=span_of(TEXT, "BRICS"), label="POLICY"),
            "“the BRICS bank” → “BRICS”: ORG → POLICY",
        ),
        (changed(BRAZIL, analyst="eva"), "“Brazil” GPE, again"),
        (StatusChange(1, Status.NEW, Status.IN_PROGRESS), "status: new → in progress"),
        (LanguageChange(1, "", "es"), "language: language not known → Spanish"),
        (LanguageChange(1, "pt", "gn"), "language: Portuguese → gn"),
        (TermChange(None, ALIAS), "“Silk Road” is an alias of BRI"),
        (TermChange(ALIAS, None), "no longer: “Silk Road” is an alias of BRI"),
        (TermChange(None, NEVER), "never match “May”"),
        (TermChange(None, replace(NEVER, label="DATE")), "never match “May” as DATE"),
    ],
)
def test_a_change_is_told_in_words(change: Change, words: str) -> None:
    assert told(change, TEXT) == words


def test_long_words_over_several_lines_are_told_short_and_on_one_line() -> None:
    text = "The\nInternational " + "very " * 20 + "Bank"
    long = annotation(text, text=text)
    words = told(AnnotationChange(None, long), text)
    assert words.startswith("marked “The International very")
    assert words.endswith("…” GPE")
    assert len(words) < 60


def test_a_change_leads_to_the_words_that_it_left() -> None:
    moved = span_of(TEXT, "BRICS")
    assert place_of(changed(BANK, span=moved)) == moved
    assert place_of(AnnotationChange(BANK, None)) == BANK.span
    assert place_of(StatusChange(1, Status.NEW, Status.DONE)) is None
