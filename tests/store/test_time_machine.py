"""Taking back and looking back, after any sequence of decisions of two analysts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.article import Status
from annotator.core.changes import LanguageChange, StatusChange
from annotator.core.timeline import BatchFilter
from annotator.project import Chosen, Project
from tests.actions import any_batch
from tests.builders import TEXT, annotation, decisions, incoming, new_project, suggest, suggestion

SECOND = "🌍 The G77 and China met; the forum of Brazil-India trade."
CAME = annotation("forum", "ORG", text=SECOND)
ANALYSTS = ("ana", "eva")
BATCHES = st.integers(3, 14)
seldom = settings(max_examples=15, deadline=None)


@contextmanager
def worked_on(data: st.DataObject) -> Iterator[Project]:
    """A project after some random actions of two analysts, some undone and made again."""
    with TemporaryDirectory() as folder, closing(_project(Path(folder), data)) as project:
        for _ in range(data.draw(BATCHES)):
            project.analyst = data.draw(st.sampled_from(ANALYSTS))
            act = data.draw(st.integers(0, 9))
            if act == 0:
                project.undo()
            elif act == 1:
                project.redo()
            else:
                _decide(project, data)
        yield project


def _project(folder: Path, data: st.DataObject) -> Project:
    articles = (incoming(TEXT), incoming(SECOND, annotations=(CAME,)))
    project = new_project(folder, *articles, overlap=data.draw(st.booleans()))
    suggest(project, 1, suggestion("Brazil"), suggestion("BRICS", "POLICY"), suggestion("Kazan"))
    suggest(project, 2, suggestion("G77", "ORG", text=SECOND), suggestion("China", text=SECOND))
    return project


def _decide(project: Project, data: st.DataObject) -> None:
    def pick(count: int) -> int:
        return data.draw(st.integers(0, count - 1))

    marks = project.markup(data.draw(st.sampled_from([1, 2])))
    batch = any_batch(marks, pick, project.stamp())
    if batch is not None:
        project.perform(batch)


def numbers(project: Project, **wanted: Any) -> list[int]:
    return project.timeline.numbers(BatchFilter(**wanted))


def gold(project: Project) -> list[tuple[int, list[Any]]]:
    marked = project.marked_articles(Chosen.GOLD)
    return [(one.article.id, [mention.annotation for mention in one.mentions]) for one in marked]


def gold_at(project: Project, moment: str) -> list[tuple[int, list[Any]]]:
    marked = project.timeline.gold_at(moment)
    return [(one.article.id, [mention.annotation for mention in one.mentions]) for one in marked]


def sound(project: Project) -> None:
    assert list(project.faults()) == []
    assert project.scheme.overlap or not _overlaps(project)


def _overlaps(project: Project) -> list[Any]:
    found = []
    for number in (1, 2):
        accepted = [a for a in project.markup(number).annotations if a.accepted]
        found += [
            (one, other)
            for place, one in enumerate(accepted)
            for other in accepted[place + 1 :]
            if one.span.overlaps(other.span)
        ]
    return found


@given(st.data())
@seldom
def test_taking_everything_back_leaves_nothing(data: st.DataObject) -> None:
    with worked_on(data) as project:
        plan = project.timeline.taking_back(numbers(project))
        assert plan.conflicts == ()
        project.take_back(plan)
        for article in (1, 2):
            assert project.markup(article).annotations == []
            assert project.markup(article).status is Status.NEW
            assert project.markup(article).article.meta.language == ""
        sound(project)


@given(st.data())
@seldom
def test_what_was_taken_back_comes_back_by_undo(data: st.DataObject) -> None:
    with worked_on(data) as project:
        chosen = data.draw(st.lists(st.sampled_from(numbers(project)), unique=True, min_size=1))
        before = decisions(project.path)
        plan = project.timeline.taking_back(chosen)
        project.take_back(plan)
        sound(project)
        if plan.batch.changes:
            project.undo()
        assert decisions(project.path) == before


@given(st.data())
@seldom
def test_of_one_analyst_only_what_others_built_upon_is_left(data: st.DataObject) -> None:
    with worked_on(data) as project:
        mine = numbers(project, analyst="eva")
        plan = project.timeline.taking_back(mine)
        project.take_back(plan)
        sound(project)
        left = {conflict.change.article_id for conflict in plan.conflicts}  # type: ignore[union-attr]
        for article in {1, 2} - left:
            hers = [a for a in project.markup(article).annotations if a.analyst == "eva"]
            assert all(_came_back(project, a.uid, mine) for a in hers)


def _came_back(project: Project, uid: str, mine: list[int]) -> bool:
    """Whether somebody else has taken a decision back, or made it again, that was hers."""
    return any(
        uid in repr(step.batch.changes) for step in project.history() if step.number not in mine
    )


@given(st.data())
@seldom
def test_taking_back_the_last_action_does_what_undo_does(data: st.DataObject) -> None:
    with worked_on(data) as project:
        last = project.next_undo()
        if last is None:
            return
        plan = project.timeline.taking_back([last.number])
        if plan.conflicts:  # something came later, even if it was undone: it is left as it is
            return
        project.take_back(plan)
        by_journal = decisions(project.path)
        if plan.batch.changes:
            project.undo()
        project.undo()
        assert by_journal == decisions(project.path)


@given(st.data())
@seldom
def test_the_gold_of_now_is_the_gold(data: st.DataObject) -> None:
    with worked_on(data) as project:
        assert gold_at(project, "") == gold_at(project, project.stamp().at) == gold(project)


@given(st.data())
@seldom
def test_the_gold_of_any_moment_was_the_gold_then(data: st.DataObject) -> None:
    with worked_on(data) as project:
        then, moment = gold(project), project.stamp().at
        while project.stamp().at == moment:
            pass  # what is done in the same millisecond is done by then
        for _ in range(4):
            _decide(project, data)
        assert gold_at(project, moment) == then


@given(st.data())
@seldom
def test_the_differences_of_two_moments_lead_from_one_gold_to_the_other(
    data: st.DataObject,
) -> None:
    with worked_on(data) as project:
        moments = ["2000", "", *(step.made_at for step in project.history())]
        earlier, later = (data.draw(st.sampled_from(moments)) for _ in range(2))
        marks = _marks(gold_at(project, earlier))
        for found in project.timeline.differences(earlier, later):
            before, after = found.change.before, found.change.after
            marks -= _marks([(found.change.article_id, [before] if before else [])])
            marks |= _marks([(found.change.article_id, [after] if after else [])])
        assert marks == _marks(gold_at(project, later))


def _marks(found: list[tuple[int, list[Any]]]) -> set[tuple[Any, ...]]:
    return {(number, a.span, a.label, a.concept) for number, marked in found for a in marked}


@given(st.data())
@seldom
def test_every_change_is_told_and_has_its_place(data: st.DataObject) -> None:
    with worked_on(data) as project:
        for step in project.history():
            told = project.timeline.changes(step.number, 0, 1_000)
            assert len(told) == len(step.batch.changes)
            for words, change in zip(told, step.batch.changes, strict=True):
                assert words.words
                assert words.article_id == change.article_id  # type: ignore[union-attr]
                assert (words.span is None) == isinstance(change, StatusChange | LanguageChange)
