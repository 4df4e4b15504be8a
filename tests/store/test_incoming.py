"""Imports: out of sight until they are finished, without a trace if they never are."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.changes import Action
from annotator.core.errors import ProjectError
from annotator.core.suggestion import Origin
from annotator.project import Changed, Chosen, Project
from tests.builders import (
    annotation,
    decisions,
    import_articles,
    incoming,
    leave_no_room,
    make_room,
    mention,
    open_suggestions,
    opened,
    shown,
    suggest,
    suggestion,
)

FORUM = "The Gwadar forum in Islamabad"
MARKED = incoming(
    FORUM,
    annotations=(
        replace(annotation("Gwadar", text=FORUM, origin=Origin.IMPORT), concept="GWADAR"),
        annotation("forum", "ORG", text=FORUM, accepted=False),
    ),
    suggestions=(replace(suggestion("Islamabad", text=FORUM), origin=Origin.IMPORT),),
)


def rows(path: Path) -> dict[str, int]:
    """How much each table holds."""
    with closing(sqlite3.connect(path)) as db:
        names = ("article", "annotation", "suggestion", "batch", "change", "import_run")
        return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def test_nothing_of_an_import_shows_before_it_is_finished(project: Project) -> None:
    def visible() -> list[object]:
        ids = [project.article_ids(), project.article_ids(search="gwadar")]
        figures = [project.progress(), project.counts(), project.concept_counts()]
        exported = [marked.article.id for marked in project.marked_articles(Chosen.ALL)]
        return [*ids, *figures, exported, project.waiting_articles(), list(project.faults())]

    before = visible()
    run = project.begin_import()
    run.add([MARKED])
    run.add([incoming("A second article")])
    assert visible() == before
    with opened(project.path, read_only=True) as reader:
        assert reader.article_ids() == [1]
        assert list(reader.faults()) == []
    assert run.finish() == 2
    assert project.article_ids() == [1, 2, 3]
    assert project.article_ids(search="gwadar") == [2]
    assert project.concept_counts() == {"GWADAR": 1}
    assert project.waiting_articles() == [2, 3]


def test_the_observers_hear_of_an_import_once_when_it_shows(project: Project) -> None:
    heard: list[Changed] = []
    project.observers.append(heard.append)
    run = project.begin_import()
    run.add([incoming("One")])
    run.add([incoming("Two")])
    assert heard == []
    run.finish()
    assert heard == [Changed(list_of_articles=True)]


def test_an_import_without_articles_tells_nobody(project: Project) -> None:
    heard: list[Changed] = []
    project.observers.append(heard.append)
    assert import_articles(project, []) == 0
    assert heard == []


def test_marks_status_and_metadata_come_with_the_article(project: Project) -> None:
    import_articles(project, [replace(MARKED, status=Status.DONE)])
    marks = project.markup(2)
    assert shown(marks) == [
        ("Gwadar", "GPE", "accepted"),
        ("forum", "ORG", "rejected"),
        ("Islamabad", "GPE", "suggested"),
    ]
    assert marks.status is Status.DONE
    assert mention(marks, "Gwadar").origin is Origin.IMPORT
    assert (project.summaries([2])[0].undecided, project.summaries([2])[0].decided) == (1, 2)


def test_imported_decisions_are_in_the_journal_but_no_step_to_undo(project: Project) -> None:
    marks = project.markup(1)
    project.perform(rules.accept(marks, [mention(marks, "Brazil")], project.stamp()))
    import_articles(project, [MARKED])
    assert [step.batch.action for step in project.history()] == [Action.ACCEPT, Action.IMPORT]
    assert list(project.faults()) == []
    undone = project.undo()
    assert undone is not None
    assert undone.article_ids == {1}
    assert project.undo() is None
    assert len(project.markup(2).annotations) == 2


# Abandoned and cut off


def test_an_abandoned_import_leaves_no_trace(project: Project) -> None:
    before = rows(project.path), decisions(project.path), open_suggestions(project.path)
    run = project.begin_import()
    run.add([MARKED, incoming("A second article")])
    run.abandon()
    after = rows(project.path), decisions(project.path), open_suggestions(project.path)
    assert after == before
    assert import_articles(project, [MARKED]) == 1


def test_the_words_of_an_abandoned_import_do_not_find_what_comes_in_its_place(
    project: Project,
) -> None:
    run = project.begin_import()
    run.add([MARKED])
    run.abandon()
    import_articles(project, [incoming("Something else")])
    assert project.article_ids(search="gwadar") == []
    assert project.article_ids(search="something") == [2]


def test_an_import_that_was_cut_off_is_gone_when_the_project_is_opened_again(
    project: Project,
) -> None:
    before = rows(project.path)
    run = project.begin_import()
    run.add([MARKED])
    project.close()
    with opened(project.path) as again:
        assert again.article_ids(search="gwadar") == []
        assert list(again.faults()) == []
        assert rows(again.path) == before
        assert import_articles(again, [MARKED]) == 1


KILLED = """
import sys
from pathlib import Path
from annotator.project import Project
from tests.store.test_incoming import MARKED, incoming

project = Project.open(Path(sys.argv[1]), "ana")
run = project.begin_import()
for portion in range(int(sys.argv[2])):
    run.add([MARKED, incoming(f"Gwadar {portion}")])
print("added", flush=True)
sys.stdin.read()
"""


@pytest.mark.slow
@pytest.mark.parametrize("portions", [0, 1, 3])
def test_an_import_whose_process_is_killed_leaves_no_trace(project: Project, portions: int) -> None:
    project.close()
    before = rows(project.path)
    command = [sys.executable, "-c", KILLED, str(project.path), str(portions)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"added\n"
        process.kill()
    with opened(project.path, read_only=True) as reader:
        assert reader.article_ids() == reader.article_ids(search="kazan") == [1]
        assert reader.article_ids(search="gwadar") == []
        assert list(reader.faults()) == []
    with opened(project.path) as again:
        assert list(again.faults()) == []
        assert rows(again.path) == before


def test_a_portion_the_disk_has_no_room_for_is_not_half_stored(project: Project) -> None:
    before = rows(project.path)
    run = project.begin_import()
    run.add([incoming("A short one")])
    leave_no_room(project)
    with pytest.raises(ProjectError, match="the disk is full"):
        run.add([incoming("Another short one"), incoming("long " * 20_000)])
    run.abandon()
    make_room(project)
    assert rows(project.path) == before


# The same again


def test_a_text_that_is_in_the_project_already_is_counted_and_not_taken(project: Project) -> None:
    run = project.begin_import()
    again = incoming(project.markup(1).article.text, "Another title")
    run.add([MARKED, again, MARKED])
    run.add([MARKED, incoming("New")])
    assert run.duplicates == 3
    assert run.finish() == 2
    assert project.summaries([1])[0].title == "Bank meets"


def test_importing_the_same_again_does_not_touch_what_was_decided(project: Project) -> None:
    import_articles(project, [MARKED])
    marks = project.markup(2)
    project.perform(rules.reject(marks, list(marks.mentions), project.stamp()))
    before = decisions(project.path)
    assert import_articles(project, [MARKED]) == 0
    assert decisions(project.path) == before


def test_an_article_keeps_its_identity_unless_another_has_it(project: Project) -> None:
    import_articles(project, [replace(incoming("One"), uid="x-1")])
    import_articles(
        project, [replace(incoming("Two"), uid="x-1"), replace(incoming("Three"), uid="x-3")]
    )
    uids = [project.markup(number).article.uid for number in (2, 3, 4)]
    assert (uids[0], uids[2]) == ("x-1", "x-3")
    assert len({*uids, project.markup(1).article.uid, ""}) == 5


def test_decisions_get_identities_of_their_own_so_that_two_projects_can_be_merged(
    project: Project,
) -> None:
    other = replace(
        MARKED,
        text=f"{FORUM} again",
        annotations=tuple(replace(a, article_id=0) for a in MARKED.annotations),
    )
    import_articles(project, [MARKED, other])
    uids = [a.uid for number in (2, 3) for a in project.markup(number).annotations]
    assert len(set(uids)) == 4


def test_an_imported_suggestion_survives_a_run_of_the_suggesters(project: Project) -> None:
    import_articles(project, [MARKED])
    marks = suggest(project, 2, suggestion("Islamabad", text=FORUM), suggestion("The", text=FORUM))
    assert mention(marks, "Islamabad").origin is Origin.IMPORT
    assert [m.span.of(FORUM) for m in marks.undecided()] == ["The", "Islamabad"]
