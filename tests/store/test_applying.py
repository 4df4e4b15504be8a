"""Many changes at once: the same as one by one, and refused as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.annotation import Annotation, State
from annotator.core.changes import Action, AnnotationChange, Batch, Change
from annotator.core.errors import ProjectError
from annotator.core.span import Span
from annotator.project import Project
from tests.builders import (
    decisions,
    incoming,
    mention,
    new_project,
    open_suggestions,
    suggest,
    suggestion,
)

TEXTS = [f"🌍 {n}: Brazil and the BRICS bank met in Kazan. Brazil spoke." for n in range(12)]


def many(folder: Path) -> Project:
    """A project of several articles, each with four suggestions, two of which overlap."""
    folder.mkdir()
    project = new_project(folder, *(incoming(text) for text in TEXTS))
    for number, text in enumerate(TEXTS, start=1):
        words = (
            ("Brazil", "GPE"),
            ("BRICS", "POLICY"),
            ("the BRICS bank", "ORG"),
            ("Kazan", "GPE"),
        )
        suggest(project, number, *(suggestion(w, label, text=text) for w, label in words))
    return project


def batches(project: Project) -> list[Batch]:
    """What different analysts might do in each of the articles."""
    made = []
    for number in project.article_ids():
        marks = project.markup(number)
        here = mention(marks, ("Brazil", "BRICS", "the BRICS bank")[number % 3])
        second = marks.article.text.rindex("Brazil")
        match number % 4:
            case 0:
                made.append(rules.accept(marks, [here], project.stamp()))
            case 1:
                made.append(rules.reject(marks, [here, mention(marks, "Kazan")], project.stamp()))
            case 2:
                added = Span(second, second + len("Brazil spoke"))
                made.append(rules.add(marks, added, "ORG", "", project.stamp()))
            case _:
                made.append(rules.relabel(marks, here, "ORG", "BR", project.stamp()))
    return made


def together(made: Sequence[Batch]) -> Batch:
    changes: list[Change] = [change for batch in made for change in batch.changes]
    return Batch(Action.ACCEPT, "all of it", tuple(changes))


def without_identities(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return sorted((row[1:-1] for row in rows if len(row) > 2), key=repr)


def test_many_changes_at_once_leave_what_they_leave_one_by_one(tmp_path: Path) -> None:
    with closing(many(tmp_path / "once")) as once, closing(many(tmp_path / "each")) as each:
        before = open_suggestions(once.path)
        once.perform(together(batches(once)))
        for batch in batches(each):
            each.perform(batch)
        assert open_suggestions(once.path) == open_suggestions(each.path) != before
        made, wanted = (without_identities(decisions(p.path)) for p in (once, each))
        assert made == wanted
        assert list(once.faults()) == []
        once.undo()
        assert open_suggestions(once.path) == before
        assert list(once.faults()) == []
        once.redo()
        assert open_suggestions(once.path) == open_suggestions(each.path)
        assert list(once.faults()) == []


def test_one_change_that_no_longer_fits_refuses_all_of_them(tmp_path: Path) -> None:
    with closing(many(tmp_path / "p")) as project:
        stale = together(batches(project))
        last = project.article_ids()[-1]
        project.perform(rules.accept_rest(project.markup(last), project.stamp()))
        before = decisions(project.path), open_suggestions(project.path)
        with pytest.raises(ProjectError, match="changed in the meantime"):
            project.perform(stale)
        assert (decisions(project.path), open_suggestions(project.path)) == before
        assert len(list(project.history())) == 1


def test_a_mark_in_an_article_that_is_gone_is_refused(tmp_path: Path) -> None:
    with closing(many(tmp_path / "p")) as project:
        lost = Annotation("u", 99, Span(0, 4), "GPE", State.ACCEPTED)
        with pytest.raises(ProjectError, match="changed in the meantime"):
            project.perform(Batch(Action.ADD, "mark", (AnnotationChange(None, lost),)))
        assert list(project.history()) == []


def test_the_words_of_a_mark_are_those_of_the_text_whoever_proposed_it(tmp_path: Path) -> None:
    with closing(many(tmp_path / "p")) as project:
        project.perform(together(batches(project)))
        rows = project._file.rows('SELECT article_id, start, "end", text FROM annotation')
        assert rows
        assert all(TEXTS[number - 1][start:end] == text for number, start, end, text in rows)
