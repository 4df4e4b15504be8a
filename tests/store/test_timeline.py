"""The journal as a list: filtered, counted, told in words, and stopped when nobody waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.changes import Action, Stamp
from annotator.core.errors import ProjectError
from annotator.core.project_term import TermKind
from annotator.core.span import Span
from annotator.core.timeline import BatchFilter, Told
from annotator.project import Project
from annotator.store import journal
from tests.builders import (
    TEXT,
    decisions,
    incoming,
    mention,
    new_project,
    opened,
    shown,
    suggest,
    suggestion,
)

SECOND = "🌍 China met Peru."
DAY = "2024-05-0{}T10:00:00.000+00:00"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Five batches, one a day: ana accepts, rejects and undoes that; eva relabels and accepts."""
    articles = (incoming(TEXT, "Bank meets"), incoming(SECOND, "Peru"))
    with closing(new_project(tmp_path, *articles)) as made:
        made._file.run("UPDATE import_run SET finished_at = ?", [DAY.format(0)])
        suggest(made, 1, suggestion("Brazil"), suggestion("BRICS", "POLICY"))
        suggest(made, 2, suggestion("China", text=SECOND), suggestion("Peru", text=SECOND))
        ana = [Stamp("ana", DAY.format(day)) for day in (1, 2, 3)]
        eva = [Stamp("eva", DAY.format(day)) for day in (4, 5)]
        marks = made.markup(1)
        first = rules.accept(marks, [mention(marks, "Brazil")], ana[0])
        journal.perform(made._file, first, ana[0])
        marks = made.markup(1)
        second = rules.reject(marks, [mention(marks, "BRICS")], ana[1])
        journal.perform(made._file, second, ana[1])
        journal.undo(made._file, ana[2])
        marks = made.markup(1)
        relabelled = rules.relabel(marks, mention(marks, "Brazil"), "ORG", "", eva[0])
        journal.perform(made._file, relabelled, eva[0])
        journal.perform(made._file, rules.accept_rest(made.markup(2), eva[1]), eva[1])
        yield made


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (BatchFilter(), [1, 2, 3, 4, 5]),
        (BatchFilter(analyst="eva"), [4, 5]),
        (BatchFilter(analyst="nobody"), []),
        (BatchFilter(label="ORG"), [4]),
        (BatchFilter(label="POLICY"), [2, 3]),
        (BatchFilter(article_id=2), [5]),
        (BatchFilter(since=DAY.format(2)), [2, 3, 4, 5]),
        (BatchFilter(until=DAY.format(2)), [1]),
        (BatchFilter(since=DAY.format(2), until=DAY.format(4)), [2, 3]),
        (BatchFilter(action=Action.UNDO), [3]),
        (BatchFilter(analyst="ana", label="GPE", article_id=1), [1]),
        (BatchFilter(label="GPE' OR 1 --"), []),
    ],
)
def test_the_journal_is_filtered(
    project: Project, wanted: BatchFilter, expected: list[int]
) -> None:
    assert project.timeline.numbers(wanted) == expected
    assert project.timeline.numbers(wanted, after=3) == [n for n in expected if n > 3]


def test_an_entry_says_who_did_what_when_and_how_much(project: Project) -> None:
    last, second = project.timeline.entries([5, 2, 99])
    assert (last.analyst, last.made_at, last.action) == ("eva", DAY.format(5), Action.ACCEPT)
    assert (last.what, last.changes, last.undone) == ("accept 2 suggestions", 3, False)
    assert (second.what, second.changes, second.undone) == ("reject “BRICS”", 1, True)
    assert not project.timeline.entries([3])[0].undone  # undoing is not undone


def test_what_was_undone_and_dropped_still_counts_as_undone(project: Project) -> None:
    assert project.timeline.entries([2])[0].undone
    project.undo()
    assert project.timeline.entries([5])[0].undone
    project.redo()
    assert not project.timeline.entries([5])[0].undone


def test_the_changes_of_a_batch_are_told_page_by_page(project: Project) -> None:
    china = Told("accepted “China” GPE", 2, "Peru", Span(2, 7))
    peru = Told("accepted “Peru” GPE", 2, "Peru", Span(12, 16))
    status = Told("status: new → in progress", 2, "Peru", None)
    assert project.timeline.changes(5, 0, 10) == [china, peru, status]
    assert project.timeline.changes(5, 1, 1) == [peru]
    assert project.timeline.changes(5, 3, 10) == []


def test_everybody_who_did_anything_is_known(project: Project) -> None:
    assert project.timeline.analysts() == ["ana", "eva"]


def test_the_newest_hash_seals_the_whole_journal(project: Project) -> None:
    number, before = project.timeline.head()
    assert number == 5
    project.undo()
    assert project.timeline.head()[0] == 6
    assert project.timeline.head()[1] != before


def test_an_empty_journal_has_nothing_to_tell(tmp_path: Path) -> None:
    with closing(new_project(tmp_path, incoming(TEXT))) as empty:
        assert empty.timeline.numbers(BatchFilter()) == []
        assert empty.timeline.head() == (0, "")
        assert empty.timeline.analysts() == []
        assert [one.article.id for one in empty.timeline.gold_at("", done=False)] == [1]
        assert list(empty.timeline.gold_at("2000", done=False)) == []


def test_a_journal_of_many_batches_is_read_in_parts(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.store import timeline

    sql = "SELECT max(id) FROM (SELECT id FROM batch WHERE id > ? ORDER BY id LIMIT 2)"
    monkeypatch.setattr(timeline, "_NEXT", sql)
    assert project.timeline.numbers(BatchFilter()) == [1, 2, 3, 4, 5]
    assert project.timeline.numbers(BatchFilter(article_id=1, label="GPE")) == [1, 4]


def test_reading_stops_when_nobody_waits_any_more(project: Project) -> None:
    for read in (
        lambda: project.timeline.numbers(BatchFilter(), stopped=lambda: True),
        lambda: project.timeline.taking_back([1, 2], stopped=lambda: True),
        lambda: list(project.timeline.differences("2000", "", stopped=lambda: True)),
    ):
        with pytest.raises(ProjectError, match="was stopped"):
            read()
    project.undo()  # no transaction is left open
    assert list(project.faults()) == []


# Taking back


def test_all_of_one_analyst_is_taken_back_as_one_step(project: Project) -> None:
    before = decisions(project.path)
    plan = project.timeline.taking_back(project.timeline.numbers(BatchFilter(analyst="eva")))
    assert plan.conflicts == ()
    assert plan.batch.what == "take back 2 actions"
    project.take_back(plan)
    assert shown(project.markup(1))[0] == ("Brazil", "GPE", "accepted")
    assert project.markup(2).annotations == []
    assert project.markup(2).status is Status.NEW
    newest = project.timeline.entries([project.timeline.head()[0]])[0]
    assert (newest.action, newest.analyst) == (Action.REVERT, "ana")
    project.undo()
    assert decisions(project.path) == before
    assert list(project.faults()) == []


def test_what_was_built_upon_stays_and_is_told(project: Project) -> None:
    plan = project.timeline.taking_back([1])
    assert plan.batch.what == "take back: accept “Brazil”"
    assert plan.batch.changes == ()
    told = project.timeline.told([conflict.change for conflict in plan.conflicts])
    assert [one.words for one in told] == ["accepted “Brazil” GPE"]


def test_an_action_that_was_undone_needs_no_taking_back(project: Project) -> None:
    plan = project.timeline.taking_back([2])
    assert (plan.batch.changes, plan.conflicts) == ((), ())


def test_undoing_can_be_taken_back(project: Project) -> None:
    project.take_back(project.timeline.taking_back([3]))
    assert ("BRICS", "POLICY", "rejected") in shown(project.markup(1))


def test_taking_back_can_be_taken_back(project: Project) -> None:
    before = decisions(project.path)
    project.take_back(project.timeline.taking_back([4, 5]))
    project.take_back(project.timeline.taking_back([project.timeline.head()[0]]))
    assert decisions(project.path) == before


def test_a_plan_that_is_out_of_date_is_refused(project: Project) -> None:
    plan = project.timeline.taking_back([5])
    project.undo()
    before = decisions(project.path)
    with pytest.raises(ProjectError, match="something was done in the meantime"):
        project.take_back(plan)
    assert decisions(project.path) == before


def test_a_term_of_the_project_is_taken_back_too(project: Project) -> None:
    marks = project.markup(1)
    never = rules.never_match(marks, mention(marks, "BRICS"), "", project.terms(), project.stamp())
    project.perform(never)
    assert [term.kind for term in project.terms()] == [TermKind.NEVER]
    project.take_back(project.timeline.taking_back([6]))
    assert project.terms() == []
    assert ("BRICS", "POLICY", "suggested") in shown(project.markup(1))
    assert list(project.faults()) == []


# Looking back


def accepted_at(project: Project, moment: str) -> list[tuple[int, list[str]]]:
    return [
        (one.article.id, [m.span.of(one.article.text) + " " + m.label for m in one.mentions])
        for one in project.timeline.gold_at(moment, done=False)
        if one.mentions
    ]


def test_what_was_accepted_at_a_moment_is_found_again(project: Project) -> None:
    assert accepted_at(project, "2024-05-01T09") == []
    assert accepted_at(project, DAY.format(1)) == [(1, ["Brazil GPE"])]
    assert accepted_at(project, DAY.format(4)) == [(1, ["Brazil ORG"])]
    assert accepted_at(project, "") == [(1, ["Brazil ORG"]), (2, ["China GPE", "Peru GPE"])]


def test_only_articles_that_were_done_have_gold(project: Project) -> None:
    assert list(project.timeline.gold_at("")) == []
    done = rules.set_status(project.markup(2).article, Status.IN_PROGRESS, Status.DONE)
    project.perform(done)
    (gold,) = project.timeline.gold_at("")
    assert (gold.article.id, gold.status) == (2, Status.DONE)
    told = [(d.kind.value, d.told.words) for d in project.timeline.differences("2000", "")]
    assert told == [("added", "“China” GPE"), ("added", "“Peru” GPE")]


def test_two_moments_are_compared_and_each_difference_has_its_place(project: Project) -> None:
    found = list(project.timeline.differences(DAY.format(2), "", done=False))
    told = [(d.kind.value, d.told.words, d.told.title) for d in found]
    assert told == [
        ("relabelled", "“Brazil”: GPE → ORG", "Bank meets"),
        ("added", "“China” GPE", "Peru"),
        ("added", "“Peru” GPE", "Peru"),
    ]
    assert (found[0].told.article_id, found[0].told.span) == (1, Span(0, 6))
    backwards = project.timeline.differences("", DAY.format(2), done=False)
    assert [d.kind.value for d in backwards] == ["relabelled", "removed", "removed"]


def test_another_connection_reads_the_journal_as_well(project: Project) -> None:
    with project.reader() as reader:
        assert reader.timeline.numbers(BatchFilter(analyst="eva")) == [4, 5]
        assert reader.timeline.taking_back([5]).last == 5
    with opened(project.path, read_only=True) as readable:
        assert readable.timeline.head() == project.timeline.head()
