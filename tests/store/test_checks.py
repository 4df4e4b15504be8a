"""`verify`: a sentence for each thing that is wrong, none when all is well."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.errors import ProjectError
from annotator.project import Project
from tests.builders import import_articles, incoming, mention, opened, suggest, suggestion


@pytest.fixture
def decided(project: Project) -> Project:
    """A project with decisions, one undone, and an article that is done."""
    marks = project.markup(1)
    project.perform(rules.accept(marks, [mention(marks, "Brazil")], project.stamp()))
    marks = project.markup(1)
    project.perform(rules.reject(marks, [mention(marks, "BRICS")], project.stamp()))
    project.undo()
    project.perform(rules.set_status(project.markup(1).article, Status.IN_PROGRESS, Status.DONE))
    return project


def tamper(project: Project, statement: str) -> list[str]:
    """Change the file past the program and return what verify finds then."""
    with closing(sqlite3.connect(project.path)) as db:
        db.execute(statement)
        db.commit()
    return list(project.faults())


def test_a_project_that_was_only_used_has_no_faults(decided: Project) -> None:
    import_articles(decided, [incoming("Another 🌍 text")])
    assert list(decided.faults()) == []
    decided.close()
    with opened(decided.path, read_only=True) as again:
        assert list(again.faults()) == []


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE annotation SET text = 'Chile'", "annotation 0 to 6 says “Chile”"),
        ("UPDATE suggestion SET text = 'Chile' WHERE start = 0", "suggestion 0 to 6 says “Chile”"),
        ("UPDATE annotation SET start = 1", "annotation 1 to 6 says “Brazil”"),
        ('UPDATE suggestion SET "end" = 5000, start = 4000 WHERE start = 0', "4000 to 5000"),
        ("UPDATE article_text SET text = text || '!'", "text of “Bank meets” is not the one"),
        ("DELETE FROM article_text", "text of “Bank meets” is not the one"),
        ("UPDATE annotation SET label = 'ORG'", "is not as the journal left it"),
        ("UPDATE annotation SET state = 'rejected'", "is not as the journal left it"),
        ("UPDATE annotation SET analyst = 'nobody'", "is not as the journal left it"),
        ("DELETE FROM annotation", "is not as the journal left it"),
        ("DELETE FROM change WHERE kind = 'annotation'", "is not as the journal left it"),
        ("UPDATE article SET status = 'new'", "“Bank meets” is new, the journal says done"),
        ("DELETE FROM article", "refers to something that is gone"),
        ("UPDATE change SET after = '{' WHERE after <> ''", "the file is damaged"),
        ("UPDATE batch SET action = 'guess'", "Batch 1 of the journal is not as it was written"),
        ("UPDATE annotation SET origin = 'oracle'", "the file is damaged"),
        ("UPDATE change SET after = '\"so\"' WHERE kind = 'annotation'", "the file is damaged"),
        ("UPDATE change SET after = NULL WHERE before IS NULL", "the file is damaged"),
        ("UPDATE change SET article_id = 7 WHERE batch_id = 1", "changes an article that is gone"),
        ("UPDATE change SET before = after WHERE batch_id = 1", "Batch 1 of the journal does not"),
        ("UPDATE article SET undecided = 7", "“Bank meets” counts 7 undecided suggestions; there"),
        ("UPDATE article SET decided = 0", "“Bank meets” counts 0 decisions; there are 1"),
        ("UPDATE article SET longest = 6", "no span is longer than 6; one has 14"),
        ("UPDATE suggestion SET undecided = 1", "0 to 6 counts as undecided, but is decided"),
        ("UPDATE suggestion SET undecided = 0", "15 to 20 counts as decided, but is not decided"),
        ("DELETE FROM article_search_docsize", "“Bank meets” is not in the search index"),
        ("UPDATE article_search_docsize SET id = 9", "has articles that are gone: 1"),
        ("UPDATE article_search_docsize SET sz = x'0105'", "; by its own count it has 6"),
        ("DELETE FROM article_search_data WHERE id > 10", "the file is damaged"),
        (
            "INSERT INTO term VALUES ('u', 'G77', 'never match', '', '', '', '')",
            "own terms are not",
        ),
    ],
)
def test_what_was_changed_past_the_program_is_found_and_said(
    decided: Project, statement: str, says: str
) -> None:
    said = tamper(decided, statement)
    assert any(says in sentence for sentence in said), said
    assert all(sentence.endswith(".") for sentence in said)


def test_a_state_that_there_is_not_is_said_as_it_stands(decided: Project) -> None:
    with closing(sqlite3.connect(decided.path)) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("UPDATE article SET status = 'lost'")
        db.commit()
    assert "“Bank meets” is lost, the journal says done." in list(decided.faults())


def test_a_mark_one_place_off_behind_an_emoji_is_found(decided: Project) -> None:
    text = "🌍🌍 Lula"
    import_articles(decided, [incoming(text)])
    suggest(decided, 2, suggestion("Lula", "ORG", text=text))
    assert list(decided.faults()) == []
    said = tamper(decided, 'UPDATE suggestion SET start = 5, "end" = 9 WHERE article_id = 2')
    assert said == [f"“{text}”: suggestion 5 to 9 says “Lula”, the article does not."]


def test_looking_alters_nothing_and_does_not_hold_up_who_is_writing(decided: Project) -> None:
    with opened(decided.path, read_only=True) as reader:
        found = reader.faults()
        tamper(decided, "UPDATE article SET decided = 7")
        assert len(next(found)) > 0
        decided.perform(rules.accept_rest(decided.markup(1), decided.stamp()))
        assert len([*found]) == 0  # they are of the moment in which it began
        tables = reader._file.rows("SELECT name FROM temp.sqlite_schema")
        assert tables == []
        with pytest.raises(ProjectError):
            reader._file.run("UPDATE article SET decided = 0")


def test_what_was_searched_for_is_counted_also_in_other_scripts(decided: Project) -> None:
    import_articles(decided, [incoming(f"喀山 ไทย {'word ' * 200}", "𝒳 喀山")])
    assert list(decided.faults()) == []


def test_a_broken_page_is_found_and_the_rest_is_looked_at_all_the_same(decided: Project) -> None:
    found = "SELECT rootpage FROM sqlite_schema WHERE name = 'suggestion'"
    (page,), (size,) = (decided._file.rows(sql)[0] for sql in (found, "PRAGMA page_size"))
    tamper(decided, "UPDATE article SET status = 'new'")
    decided.close()
    data = bytearray(decided.path.read_bytes())
    data[(page - 1) * size : page * size] = bytes(size)
    decided.path.write_bytes(data)
    with opened(decided.path) as again:
        said = list(again.faults())
    assert any("damaged" in sentence for sentence in said)
    assert any("the journal says done" in sentence for sentence in said)
