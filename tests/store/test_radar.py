"""The consistency radar over a whole project; each finding leads to the places it means."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.concordance import ConcordanceQuery
from annotator.core.occurrence import Occurrence
from annotator.core.radar import Finding, Inconsistency
from annotator.core.span import Span
from annotator.project import Project
from tests.builders import import_articles, incoming, new_project, span_of, suggestion


def mark(project: Project, number: int, words: str, label: str) -> None:
    marks = project.markup(number)
    span = span_of(marks.article.text, words)
    project.perform(rules.add(marks, Span(span.start, span.end), label, "", project.stamp()))


def finish(project: Project, *numbers: int) -> None:
    for number in numbers:
        marks = project.markup(number)
        project.perform(rules.set_status(marks.article, marks.status, Status.DONE))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    """Six articles: Kazan is a GPE in four and an ORG in one; “bank” is marked in one of six."""
    texts = [f"In Kazan, {n}, a bank met Brazil; May came." for n in range(6)]
    with closing(new_project(tmp_path, *map(incoming, texts))) as project:
        for number in (1, 2, 3, 4):
            mark(project, number, "Kazan", "GPE")
        mark(project, 5, "Kazan", "ORG")
        mark(project, 1, "bank", "ORG")
        for number in (1, 2):
            mark(project, number, "Brazil", "GPE")
        finish(project, 2, 3, 4)
        yield project


def findings(project: Project) -> dict[tuple[str, Inconsistency], Finding]:
    with project.reader() as reader:
        found = [finding for portion in reader.inconsistencies() for finding in portion]
    assert len({(finding.words, finding.inconsistency) for finding in found}) == len(found)
    return {(finding.words, finding.inconsistency): finding for finding in found}


def rows(project: Project, query: ConcordanceQuery) -> list[Occurrence]:
    with project.reader() as reader:
        return [row for portion in reader.concordance(query) for row in portion]


def test_words_labelled_two_ways_lead_to_the_doubtful_ones(library: Project) -> None:
    found = findings(library)["Kazan", Inconsistency.TWO_LABELS]
    assert (found.label, found.other, found.count, found.doubtful) == ("GPE", "ORG", 4, 1)
    assert [row.article_id for row in rows(library, found.query)] == [5]


def test_words_annotated_here_and_unmarked_there_lead_to_the_unmarked_ones(
    library: Project,
) -> None:
    kazan = findings(library)["Kazan", Inconsistency.NOT_MARKED]
    assert [row.article_id for row in rows(library, kazan.query)] == [6]
    bank = findings(library)["bank", Inconsistency.MARKED]
    assert [row.article_id for row in rows(library, bank.query)] == [1]
    assert bank.suspicion > 0


def test_the_fix_that_is_proposed_mends_what_was_found(library: Project) -> None:
    found = findings(library)["Kazan", Inconsistency.NOT_MARKED]
    outcome = library.decide_everywhere(rows(library, found.query), found.fix)
    assert outcome.decided == 1
    assert ("Kazan", Inconsistency.NOT_MARKED) not in findings(library)


def test_nobody_s_decision_is_changed_by_a_fix(library: Project) -> None:
    found = findings(library)["Kazan", Inconsistency.TWO_LABELS]
    outcome = library.decide_everywhere(rows(library, found.query), found.fix)
    assert (outcome.decided, outcome.skipped) == (0, 1)


def test_a_consistent_project_has_no_findings(tmp_path: Path) -> None:
    texts = ["Kazan one", "Kazan two"]
    with closing(new_project(tmp_path, *map(incoming, texts))) as project:
        assert findings(project) == {}
        for number in (1, 2):
            mark(project, number, "Kazan", "GPE")
        assert findings(project) == {}


def test_what_is_being_imported_does_not_count(library: Project) -> None:
    before = findings(library)
    run = library.begin_import()
    text = "Kazan of ORG"
    run.add([incoming(text, suggestions=(suggestion("Kazan", "POLICY", text=text),))])
    assert findings(library) == before
    run.abandon()


def test_whoever_reads_can_stop_between_portions(library: Project) -> None:
    import_articles(library, [incoming("One more")])
    with library.reader() as reader:
        portions = reader.inconsistencies()
        assert next(portions) == []  # while counting
