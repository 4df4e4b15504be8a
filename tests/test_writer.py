"""Large changes made beside the thread that asks: nothing else comes of them than of small ones."""

from __future__ import annotations

import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import writer
from annotator.core.errors import ProjectError, ReadOnlyError
from annotator.core.everywhere import Decision, Deed
from annotator.core.listing import ArticleFilter
from annotator.core.scheme_edit import merge, rename
from annotator.core.suggestion import Origin
from annotator.core.timeline import BatchFilter
from annotator.core.under_way import UnderWay
from annotator.core.wording import wording
from annotator.intake import Intake
from annotator.project import Changed, Progress, Project
from annotator.store.file import ProjectFile
from annotator.store.statistics import count_anew
from annotator.writer import LargeWork, StoppedError
from tests.builders import annotation, incoming, new_project, suggestion

TEXT = "Kazan and Brazil and Kazan."
ARTICLES = 8

Deed_ = Callable[[Project], object]


def aside(work: LargeWork) -> None:
    """Do it in a thread and wait, as a window does."""
    with ThreadPoolExecutor(1) as threads:
        threads.submit(work.do, UnderWay()).result()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """Some articles with suggestions, of which every change counts as large."""
    monkeypatch.setattr(writer, "_LARGE", 0)
    marks = tuple(suggestion("Kazan", text=TEXT, nth=nth) for nth in (0, 1))
    articles = (incoming(f"{TEXT} {n}", f"{n}", suggestions=marks) for n in range(ARTICLES))
    with closing(new_project(tmp_path, *articles)) as made:
        made.writer.carrier = aside
        yield made


def decide(project: Project) -> None:
    with project.reader() as reader:
        found = reader.occurrences(wording("Kazan"), ArticleFilter())
        places = [place for portion in found for place in portion]
    project.decide_everywhere(places, Decision(Deed.ACCEPT))


def rename_label(project: Project) -> None:
    with project.reader() as reader:
        plan = reader.scheme_plan(rename(project.scheme, "GPE", "PLACE"))
    project.change_scheme(plan)


def merge_labels(project: Project) -> None:
    with project.reader() as reader:
        plan = reader.scheme_plan(merge(project.scheme, "GPE", "ORG"))
    project.change_scheme(plan)


def take_all_back(project: Project) -> None:
    with project.reader() as reader:
        numbers = reader.timeline.numbers(BatchFilter())
        project.take_back(reader.timeline.taking_back(numbers))


def bring_in(project: Project) -> None:
    made = replace(annotation("Brazil", text=TEXT, origin=Origin.IMPORT), uid="", article_id=0)
    texts = (f"{TEXT} {number}" for number in range(ARTICLES + 2))
    with Intake(project) as intake:
        intake.add([incoming(text, annotations=(made,)) for text in texts])
    assert intake.report.imported == 2
    assert intake.report.added == ARTICLES


def think_better_of_an_import(project: Project) -> None:
    with Intake(project) as intake:
        intake.add([incoming("Something new.")])
        intake.cancel()


DEEDS: list[list[Deed_]] = [
    [decide],
    [decide, Project.undo],
    [decide, Project.undo, Project.redo],
    [decide, take_all_back],
    [decide, rename_label],
    [decide, merge_labels, Project.undo, Project.undo],
    [decide, bring_in],
    [bring_in, Project.undo, Project.redo],
    [think_better_of_an_import, decide],
]


def seen(project: Project) -> tuple[object, ...]:
    """Everything about a project that an analyst can see."""
    articles = [project.markup(number) for number in project.article_ids()]
    marks = [[(m.span, m.label, m.state) for m in markup.mentions] for markup in articles]
    states = [markup.status for markup in articles]
    steps = [(step.batch.action, step.batch.what) for step in project.history()]
    return marks, states, steps, project.progress(), project.scheme, project.counts()


@pytest.mark.parametrize("deeds", DEEDS, ids=lambda deeds: ", ".join(d.__name__ for d in deeds))
def test_it_is_as_if_it_had_been_done_at_once(
    deeds: list[Deed_], project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    marks = tuple(suggestion("Kazan", text=TEXT, nth=nth) for nth in (0, 1))
    articles = (incoming(f"{TEXT} {n}", f"{n}", suggestions=marks) for n in range(ARTICLES))
    with closing(new_project(tmp_path_factory.mktemp("other"), *articles)) as other:
        project.progress()  # from now on its totals are kept up
        for deed in deeds:
            deed(project)
            deed(other)
        assert seen(project) == seen(other)
    assert project.progress() == count_anew(project._file)
    assert list(project.faults()) == []


def test_nothing_can_be_written_and_all_is_seen_as_it_was_until_it_is_done(
    project: Project,
) -> None:
    before = seen(project)

    def carrier(work: LargeWork) -> None:
        aside(work)  # it is on the disk by now
        assert project.writer.busy
        assert seen(project) == before
        with pytest.raises(ProjectError, match="Wait until that is done"):
            project.forget_search("none")

    project.writer.carrier = carrier
    decide(project)
    assert project.progress().decided == 2 * ARTICLES
    assert not project.writer.busy


def test_whoever_watches_is_told_afterwards_and_in_the_thread_that_asked(project: Project) -> None:
    told: list[Changed] = []
    threads: set[threading.Thread] = set()

    def watch(changed: Changed) -> None:
        assert not project.writer.busy
        told.append(changed)
        threads.add(threading.current_thread())

    project.observers.append(watch)
    decide(project)
    assert [len(changed.article_ids) for changed in told] == [ARTICLES]
    assert threads == {threading.current_thread()}


def dump(path: Path) -> list[str]:
    """All that is in a project file, but for how the index of words is laid out."""
    with closing(sqlite3.connect(path)) as file:
        return [line for line in file.iterdump() if "article_search_" not in line]


@pytest.mark.parametrize("deeds", [[decide], [decide, Project.undo], [rename_label], [bring_in]])
def test_what_is_stopped_leaves_everything_as_it_was(
    deeds: list[Deed_], project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    *first, last = deeds
    for deed in first:
        deed(project)
    before = dump(project.path)
    monkeypatch.setattr("annotator.store.file._STEPS", 1)

    def carrier(work: LargeWork) -> None:
        under_way = UnderWay()
        under_way.stopped = work.stoppable
        work.do(under_way)

    project.writer.carrier = carrier
    with pytest.raises(StoppedError, match="everything is as it was"):
        last(project)
    assert dump(project.path) == before
    project.writer.carrier = aside
    last(project)
    assert list(project.faults()) == []


def test_where_the_disk_is_full_nothing_is_done_and_that_is_said(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = ProjectFile.beside

    def without_room(file: ProjectFile, under_way: UnderWay) -> ProjectFile:
        other = beside(file, under_way)
        ((pages,),) = other.rows("PRAGMA page_count")
        other.rows(f"PRAGMA max_page_count = {pages}")
        return other

    monkeypatch.setattr(ProjectFile, "beside", without_room)
    before: list[tuple[object, ...]] = []

    def fill_the_disk() -> None:
        for deed in [decide, Project.undo] * 100:  # there is some room in the pages that are there
            before.append(seen(project))
            deed(project)

    with pytest.raises(ProjectError, match="disk is full"):
        fill_the_disk()
    assert seen(project) == before[-1]
    assert list(project.faults()) == []


def test_what_was_done_stays_done_where_it_could_not_be_counted_afterwards(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project.progress().decided == 0

    def fails(file: ProjectFile) -> Progress:
        raise ProjectError("The disk cannot be read.")

    with monkeypatch.context() as patch:
        patch.setattr("annotator.store.statistics.count_anew", fails)
        decide(project)
    assert project.progress() == Progress(ARTICLES, 0, 2 * ARTICLES, 0)
    assert list(project.faults()) == []


def test_a_project_opened_for_reading_is_not_changed_by_large_work_either(project: Project) -> None:
    decide(project)
    before = dump(project.path)
    with closing(Project.open(project.path, "Ana", read_only=True)) as reading:
        reading.writer.carrier = aside
        for deed in (decide, Project.undo, rename_label):
            with pytest.raises(ReadOnlyError, match="opened for reading only"):
                deed(reading)
        assert not reading.writer.busy
    assert dump(project.path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="what is open there cannot be deleted")
def test_large_work_on_a_file_that_is_gone_is_refused_and_makes_no_other(project: Project) -> None:
    decide(project)
    project.path.unlink()
    with pytest.raises(ProjectError, match="moved, replaced or deleted"):
        project.undo()
    assert not project.path.exists()
    assert not project.writer.busy


def test_what_is_done_can_be_followed(project: Project) -> None:
    ways: list[UnderWay] = []

    def carrier(work: LargeWork) -> None:
        assert (work.action, work.size) == ("accept", 2 * ARTICLES)
        ways.append(UnderWay())
        assert ways[0].share == 0
        work.do(ways[0])

    project.writer.carrier = carrier
    decide(project)
    assert 0.9 < ways[0].share <= 1


def test_little_is_done_without_anybody_else(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_LARGE", 3 * ARTICLES)
    called: list[LargeWork] = []
    project.writer.carrier = called.append
    decide(project)
    project.undo()
    assert called == []
    assert project.progress().undecided == 2 * ARTICLES
