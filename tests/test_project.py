"""The project as a whole: any sequence of actions, undone, redone, reopened, killed."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.article import Status
from annotator.core.changes import Batch
from annotator.core.errors import ProjectError
from annotator.core.markup import Markup
from annotator.core.suggestion import Origin
from annotator.project import Changed, Chosen, Progress, Project
from tests.actions import any_batch, told
from tests.builders import (
    TEXT,
    annotation,
    decisions,
    incoming,
    mention,
    new_project,
    open_suggestions,
    opened,
    scheme,
    shown,
    suggest,
    suggestion,
)

SECOND = "🌍 The G77 and China met; the BRI (Belt and Road) 喀山 forum of Brazil-India trade."
RUNS = {
    1: (
        *(suggestion("Brazil"), suggestion("the BRICS", "POLICY"), suggestion("BRICS", "POLICY")),
        *(suggestion("BRICS", "ORG"), suggestion("BRICS bank", "ORG"), suggestion("Kazan")),
        *(suggestion("Lula da Silva", "ORG"), suggestion("Brazil", nth=1)),
    ),
    2: (
        suggestion("G77 and China", "POLICY", text=SECOND),
        suggestion("G77", "POLICY", text=SECOND),
        suggestion("BRI", "POLICY", text=SECOND),
        suggestion("喀山", text=SECOND),
        suggestion("Brazil-India trade", "POLICY", text=SECOND),
        suggestion("Brazil", text=SECOND),
    ),
}
IMPORTED = (
    annotation("forum", "ORG", text=SECOND, origin=Origin.IMPORT),
    annotation("Brazil", "GPE", text=SECOND, origin=Origin.IMPORT, accepted=False),
)


# Any sequence of actions


class Desk(RuleBasedStateMachine):
    """An analyst who does anything in any order, on a real file, and closes it now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.earlier: list[object] = []
        self.later: list[object] = []

    @initialize(overlap=st.booleans())
    def begin(self, overlap: bool) -> None:
        articles = (incoming(TEXT), incoming(SECOND, annotations=IMPORTED))
        self.project = new_project(Path(self.place.name), *articles, overlap=overlap)
        self.views: dict[int, Markup] = {}
        for article, proposed in RUNS.items():
            self.views[article] = suggest(self.project, article, *proposed)
        self.project.observers.append(self.follow)
        self.now = decisions(self.project.path)

    def follow(self, changed: Changed) -> None:
        for article in changed.article_ids:
            if changed.batch:
                self.views[article].apply(changed.batch.changes)

    @rule(article=st.sampled_from([1, 2]), data=st.data())
    def decide(self, article: int, data: st.DataObject) -> None:
        def pick(count: int) -> int:
            return data.draw(st.integers(0, count - 1))

        batch = any_batch(self.views[article], pick, self.project.stamp())
        if batch is None:
            return
        self.project.perform(batch)
        if batch.changes:
            self.earlier.append(self.now)
            self.later.clear()
        self.moved_on()

    def moved_on(self) -> None:
        self.now = decisions(self.project.path)

    @precondition(lambda self: self.earlier)
    @rule()
    def undo(self) -> None:
        assert self.project.undo() is not None
        self.later.append(self.now)
        self.moved_on()
        assert self.now == self.earlier.pop()

    @precondition(lambda self: self.later)
    @rule()
    def redo(self) -> None:
        assert self.project.redo() is not None
        self.earlier.append(self.now)
        self.moved_on()
        assert self.now == self.later.pop()

    @precondition(lambda self: not self.later)
    @rule()
    def find_nothing_to_redo(self) -> None:
        assert self.project.next_redo() is None
        assert self.project.redo() is None

    @rule()
    def close_and_open(self) -> None:
        self.project.close()
        self.project = Project.open(self.project.path, "ana")
        self.project.observers.append(self.follow)

    @rule(article=st.sampled_from([1, 2]), data=st.data())
    def suggest_again(self, article: int, data: st.DataObject) -> None:
        some = data.draw(st.lists(st.sampled_from(RUNS[article]), unique=True))
        self.views[article] = suggest(self.project, article, *some)
        assert decisions(self.project.path) == self.now

    @invariant()
    def nothing_is_wrong_with_the_file(self) -> None:
        assert list(self.project.faults()) == []

    @invariant()
    def the_view_that_followed_shows_what_the_file_holds(self) -> None:
        for article, view in self.views.items():
            stored = self.project.markup(article)
            assert list(view.mentions) == list(stored.mentions)
            assert view.status is stored.status

    @invariant()
    def the_file_counts_as_undecided_what_the_view_shows_as_undecided(self) -> None:
        each, counts = [], []
        for article, view in self.views.items():
            waiting = view.undecided()
            each += [(article, m.span.start, m.span.end, m.label) for m in waiting]
            counts.append((article, len(waiting), len(view.annotations)))
        assert open_suggestions(self.project.path) == each + counts

    def teardown(self) -> None:
        if hasattr(self, "now"):
            first = self.earlier[0] if self.earlier else self.now
            last = self.later[0] if self.later else self.now
            self.go_to_the_end_of(self.project.redo, last)
            self.go_to_the_end_of(self.project.undo, first)
            self.close_and_open()
            self.go_to_the_end_of(self.project.redo, last)
            self.project.close()
        self.place.cleanup()

    def go_to_the_end_of(self, step: Callable[[], Batch | None], expected: object) -> None:
        while step():
            pass
        self.moved_on()
        assert self.now == expected
        self.nothing_is_wrong_with_the_file()
        self.the_view_that_followed_shows_what_the_file_holds()
        self.the_file_counts_as_undecided_what_the_view_shows_as_undecided()


Desk.TestCase.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
TestAnySequenceOfActions = Desk.TestCase


# Killed at any moment

ANALYST = """
import json, random, sys
from pathlib import Path
from annotator.project import Project
from tests.actions import any_batch, told

chance = random.Random(int(sys.argv[2]))
project = Project.open(Path(sys.argv[1]), "ana")
print("ready", flush=True)
while True:
    act = chance.randrange(8)
    if act == 0:
        done = project.undo()
    elif act == 1:
        done = project.redo()
    else:
        marks = project.markup(1 + chance.randrange(2))
        done = any_batch(marks, chance.randrange, project.stamp())
        if done is not None:
            project.perform(done)
    if done is not None and done.changes:
        print(json.dumps(told(done)), flush=True)
"""


@pytest.mark.slow
def test_killing_the_program_at_any_moment_loses_no_acknowledged_decision(tmp_path: Path) -> None:
    project = new_project(tmp_path, incoming(TEXT), incoming(SECOND, annotations=IMPORTED))
    for article, proposed in RUNS.items():
        suggest(project, article, *proposed)
    acknowledged = [told(step.batch) for step in project.history()]
    untouched = decisions(project.path)
    project.close()
    chance = random.Random(2024)
    for kill in range(10):
        command = [sys.executable, "-c", ANALYST, str(project.path), str(kill)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            heard = [process.stdout.readline() for _ in range(chance.randrange(12))]
            time.sleep(chance.random() / 50)  # into the middle of a later decision
            assert process.poll() is None  # it works until it is killed
            process.kill()
            heard += process.stdout.readlines()
        acknowledged += [json.loads(line) for line in heard if line.endswith("\n")]
        with opened(project.path) as again:
            assert list(again.faults()) == []
            kept = [told(step.batch) for step in again.history()]
        assert kept[: len(acknowledged)] == acknowledged
        assert len(kept) <= len(acknowledged) + 1  # stored, and killed before it could say so
        acknowledged = kept
    assert len(acknowledged) > 30
    with opened(project.path) as last:
        while last.undo():
            pass
        assert decisions(last.path) == untouched
        assert list(last.faults()) == []


# What the window and the commands ask of a project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two articles: decisions in the first, the second done with its imported marks."""
    articles = (incoming(TEXT, "Bank meets"), incoming(SECOND, annotations=IMPORTED))
    with closing(new_project(tmp_path, *articles)) as opened_project:
        for article, proposed in RUNS.items():
            suggest(opened_project, article, *proposed)
        marks = opened_project.markup(1)
        opened_project.perform(
            rules.set_concept(marks, mention(marks, "the BRICS"), "BRICS", opened_project.stamp())
        )
        marks = opened_project.markup(1)
        opened_project.perform(
            rules.reject(marks, [mention(marks, "Kazan")], opened_project.stamp())
        )
        done = rules.set_status(opened_project.markup(2).article, Status.NEW, Status.DONE)
        opened_project.perform(done)
        yield opened_project


def test_a_project_keeps_its_own_label_scheme(project: Project) -> None:
    project.close()
    with opened(project.path) as again:
        assert again.scheme == scheme()


@pytest.mark.parametrize("overlap", [False, True])
def test_whether_spans_may_overlap_is_remembered(tmp_path: Path, overlap: bool) -> None:
    new_project(tmp_path, incoming(TEXT), overlap=overlap).close()
    with opened(tmp_path / "project.annot") as project:
        marks = suggest(project, 1, suggestion("the BRICS", "ORG"), suggestion("BRICS", "POLICY"))
        project.perform(rules.accept(marks, [marks.mentions[0]], project.stamp()))
        assert len(project.markup(1).undecided()) == (1 if overlap else 0)
        assert project.summaries([1])[0].undecided == (1 if overlap else 0)


def exported(project: Project, chosen: Chosen) -> list[tuple[int, list[tuple[str, str]]]]:
    return [
        (marked.article.id, [(m.span.of(marked.article.text), m.label) for m in marked.mentions])
        for marked in project.marked_articles(chosen)
    ]


def test_gold_is_what_was_accepted_in_articles_that_are_done(project: Project) -> None:
    assert exported(project, Chosen.GOLD) == [(2, [("forum", "ORG")])]


def test_accepted_suggested_and_all_come_from_every_article(project: Project) -> None:
    accepted = [(1, [("the BRICS", "POLICY")]), (2, [("forum", "ORG")])]
    assert exported(project, Chosen.ACCEPTED) == accepted
    suggested = dict(exported(project, Chosen.SUGGESTED))
    assert suggested[1] == [("Brazil", "GPE"), ("Lula da Silva", "ORG"), ("Brazil", "GPE")]
    everything = dict(exported(project, Chosen.ALL))
    assert ("Kazan", "GPE") in everything[1]
    assert [len(everything[n]) for n in (1, 2)] == [len(project.markup(n).mentions) for n in (1, 2)]


def test_progress_and_counts_add_up(project: Project) -> None:
    assert project.progress() == Progress(articles=2, done=1, decided=4, undecided=8)
    counts = project.counts()
    assert counts["labels"]["GPE"] == {"rejected": 2, "undecided": 3}
    assert counts["labels"]["ORG"] == {"accepted": 1, "undecided": 1}
    assert counts["labels"]["POLICY"] == {"accepted": 1, "undecided": 4}
    assert counts["origins"]["import"] == {"accepted": 1, "rejected": 1}
    assert project.concept_counts() == {"BRICS": 1}


def test_an_empty_project_has_made_no_progress(tmp_path: Path) -> None:
    with closing(new_project(tmp_path)) as empty:
        assert empty.progress() == Progress(0, 0, 0, 0)
        assert empty.article_ids() == []
        assert list(empty.faults()) == []
        assert empty.undo() is None


def test_the_observers_hear_of_a_decision_once_it_is_on_the_disk(project: Project) -> None:
    on_disk_when_heard: list[tuple[bool, frozenset[int]]] = []

    def hear(changed: Changed) -> None:
        assert changed.batch is not None
        with opened(project.path, read_only=True) as reader:
            stored = [step.batch for step in reader.history()][-1]
        on_disk_when_heard.append((stored.changes == changed.batch.changes, changed.article_ids))

    project.observers.append(hear)
    project.perform(rules.accept_rest(project.markup(1), project.stamp()))
    project.undo()
    project.redo()
    assert on_disk_when_heard == [(True, frozenset([1]))] * 3


def test_nobody_hears_of_what_did_not_happen(project: Project) -> None:
    heard: list[Changed] = []
    project.observers.append(heard.append)
    project.perform(rules.accept(project.markup(1), [], project.stamp()))
    assert project.redo() is None
    assert heard == []


def test_a_decision_names_the_analyst_and_the_moment_in_utc(project: Project) -> None:
    project.close()
    with opened(project.path, analyst="Eva Ångström") as again:
        again.perform(rules.accept_rest(again.markup(1), again.stamp()))
        made = [a for a in again.markup(1).annotations if a.analyst == "Eva Ångström"]
        assert len(made) == 3
        assert all(a.decided_at.endswith("+00:00") for a in made)
        assert [step.analyst for step in again.history()][-1] == "Eva Ångström"


def test_a_project_that_cannot_be_used_is_not_left_open(project: Project) -> None:
    project._file.run("UPDATE label SET definition = CAST(x'ff' AS TEXT)")
    project.close()
    caught = []  # an error that is kept, in a log say, must not keep the project locked
    for _ in range(2):
        with pytest.raises(ProjectError) as refused:
            Project.open(project.path, "ana")
        caught.append(refused)
    assert ["the file is damaged" in str(refused.value) for refused in caught] == [True, True]


def test_an_accepted_mention_shows_as_accepted_in_a_new_window(project: Project) -> None:
    project.close()
    with opened(project.path) as again:
        assert ("the BRICS", "POLICY", State.ACCEPTED.value) in shown(again.markup(1))
