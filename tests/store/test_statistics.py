"""How far the work has come, and what became of suggestions by their score."""

from __future__ import annotations

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.markup import Mention
from annotator.project import Progress, Project
from tests.builders import (
    TEXT,
    import_articles,
    incoming,
    opened,
    span_of,
    suggest,
    suggestion,
)


def test_the_totals_are_kept_up_with_all_that_happens(project: Project) -> None:
    assert counted(project) == Progress(1, 0, 0, 3)
    suggest(project, 1, suggestion("Brazil"), suggestion("BRICS", "POLICY"))
    assert counted(project) == Progress(1, 0, 0, 2)
    project.perform(rules.accept(project.markup(1), project.markup(1).undecided(), project.stamp()))
    assert counted(project) == Progress(1, 0, 2, 0)
    project.undo()
    assert counted(project) == Progress(1, 0, 0, 2)
    article = project.markup(1).article
    project.perform(rules.set_status(article, article.status, Status.DONE))
    assert counted(project) == Progress(1, 1, 0, 2)


def test_the_totals_know_nothing_of_an_import_before_it_is_finished(project: Project) -> None:
    before = counted(project)
    run = project.begin_import()
    run.add([incoming("Peru met Chile.")])
    assert counted(project) == before
    run.abandon()
    assert counted(project) == before
    import_articles(project, [incoming("Peru met Chile.")])
    assert counted(project) == Progress(2, 0, 0, 3)


def counted(project: Project) -> Progress:
    """The totals as they are kept up, which are those of a new count."""
    with opened(project.path, read_only=True) as other:
        assert other.progress() == project.progress()
    return project.progress()


def test_a_project_without_decisions_has_no_bands(project: Project) -> None:
    assert project.score_bands() == []


def test_accepted_rejected_and_replaced_suggestions_are_judged_by_their_score(
    project: Project,
) -> None:
    suggest(
        project,
        1,
        suggestion("Brazil", score=0.95),
        suggestion("BRICS", "POLICY", score=0.91),
        suggestion("bank", "ORG", score=0.42),
    )
    brazil, brics, bank = project.markup(1).undecided()
    _perform(project, brazil, "accept")
    _perform(project, bank, "reject")
    replaced = project.markup(1)
    project.perform(rules.relabel(replaced, brics, "ORG", "", project.stamp()))
    low, high = project.score_bands()
    assert (low.low, low.decided, low.accepted) == (0.4, 1, 0)
    assert (high.low, high.decided, high.accepted) == (0.9, 2, 1)
    assert round(high.mean_score, 2) == 0.93


def test_what_a_person_marked_alone_is_no_suggestion(project: Project) -> None:
    place = span_of(TEXT, "met")
    project.perform(rules.add(project.markup(1), place, "LAW", "", project.stamp()))
    assert sum(band.decided for band in project.score_bands()) == 0


def _perform(project: Project, mention: Mention, how: str) -> None:
    rule = getattr(rules, how)
    project.perform(rule(project.markup(1), [mention], project.stamp()))
