"""The languages of articles: what is said, what is recognised, and what is listed by them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Metadata
from annotator.core.changes import Action
from annotator.core.errors import ProjectError
from annotator.core.listing import NO_LANGUAGE, ArticleFilter
from annotator.core.suggestion import RunRecord
from annotator.core.under_way import UnderWay
from annotator.project import Project
from annotator.writer import LargeWork
from tests.builders import incoming, new_project, opened

RUN = RunRecord("r1", "2024-05-02T10:00:00.000+00:00", "m 1", "m", "1", "ab", 7, "cd", "1.0")


def told(text: str, language: str) -> object:
    came = incoming(text)
    return replace(came, meta=Metadata(text, language=language))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three articles: the file says of the second that it is in French."""
    texts = (incoming("Brasil y China."), told("Le Brésil.", "fr"), incoming("喀山"))
    with closing(new_project(tmp_path, *texts)) as project:  # type: ignore[arg-type]
        yield project


def suggest(project: Project, article_id: int, language: str, uid: str = "r1") -> bool:
    article = project.markup(article_id).article
    by = replace(RUN, uid=uid, language=language)
    return project.store_suggestions(article_id, article.digest, [], by)


def languages(project: Project) -> list[tuple[str, str]]:
    """What articles are said to be in, and what they are shown to be in."""
    found = [project.markup(number).article for number in project.article_ids()]
    return [(article.said_language, article.meta.language) for article in found]


def set_language(project: Project, code: str, *numbers: int) -> None:
    project.set_language(numbers, code)


def test_what_a_suggester_recognises_shows_where_nobody_says_anything(project: Project) -> None:
    assert languages(project) == [("", ""), ("fr", "fr"), ("", "")]
    assert suggest(project, 1, "es")
    assert suggest(project, 3, "", uid="r2")
    assert languages(project) == [("", "es"), ("fr", "fr"), ("", "")]
    assert list(project.history()) == []
    assert [run.language for run, _ in project.suggestion_runs()] == ["es", ""]


def test_a_language_that_is_said_is_one_step_for_all_articles(project: Project) -> None:
    suggest(project, 1, "en")
    set_language(project, "es", 1, 2)
    assert languages(project) == [("es", "es"), ("es", "es"), ("", "")]
    assert project.next_undo().what == "set the language of 2 articles: Spanish"  # type: ignore[union-attr]
    project.undo()
    assert languages(project) == [("", "en"), ("fr", "fr"), ("", "")]
    project.redo()
    set_language(project, "", 2)
    assert languages(project) == [("es", "es"), ("", ""), ("", "")]
    assert list(project.faults()) == []


def test_what_is_said_already_is_no_step(project: Project) -> None:
    assert project.set_language([2], "fr").changes == ()
    assert project.next_undo() is None


def test_a_step_is_named_after_its_only_article_and_those_gone_are_left_out(
    project: Project,
) -> None:
    assert project.set_language([2], "es").what == "set the language of “Le Brésil.”: Spanish"
    assert project.set_language([99], "es").changes == ()
    assert len(project.set_language([1, 2, 99], "pt").changes) == 2


def test_much_is_read_and_set_by_who_carries_large_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.writer._LARGE", 1)
    carried: list[tuple[Action, int]] = []
    with closing(new_project(tmp_path, incoming("Brasil."), incoming("China."))) as project:

        def carry(work: LargeWork) -> None:
            carried.append((work.action, work.size))
            with pytest.raises(ProjectError):
                project.set_language([1], "fr")
            work.do(UnderWay())

        project.writer.carrier = carry
        project.set_language([1, 2], "pt")
        assert carried == [(Action.SET_LANGUAGE, 2)]
        assert languages(project) == [("pt", "pt"), ("pt", "pt")]
        project.undo()
        assert languages(project) == [("", ""), ("", "")]


def test_a_project_without_articles_has_no_languages(tmp_path: Path) -> None:
    with closing(new_project(tmp_path)) as project:
        assert project.languages() == []


def test_an_article_in_another_language_waits_for_suggestions_in_it(project: Project) -> None:
    for number in project.article_ids():
        suggest(project, number, "")
    assert project.waiting_articles("m 1") == []
    set_language(project, "pt", 1)
    assert project.waiting_articles() == [1]
    suggest(project, 1, "pt")
    project.undo()
    assert project.waiting_articles() == [1]


def test_suggestions_made_in_a_language_that_was_changed_meanwhile_are_not_stored(
    project: Project,
) -> None:
    assert not suggest(project, 2, "es")
    assert project.waiting_articles() == [1, 2, 3]
    assert suggest(project, 2, "fr")


def test_a_language_that_was_set_since_is_not_overwritten(project: Project) -> None:
    stale = rules.set_language(project.said_languages([1]), "es", "Bank")
    set_language(project, "pt", 1)
    with pytest.raises(ProjectError, match="changed in the meantime"):
        project.perform(stale)
    assert languages(project)[0] == ("pt", "pt")


def test_articles_are_listed_by_language(project: Project) -> None:
    suggest(project, 1, "es")
    assert project.languages() == ["", "es", "fr"]
    for code, numbers in (("es", [1]), ("fr", [2]), (NO_LANGUAGE, [3]), ("de", [])):
        assert project.list_articles(ArticleFilter(language=code)) == numbers


def test_a_language_as_older_versions_stored_it_is_understood(tmp_path: Path) -> None:
    with closing(new_project(tmp_path, told("Brazil.", "en-GB"))) as project:  # type: ignore[arg-type]
        path = project.path
        assert languages(project) == [("en", "en")]
        assert suggest(project, 1, "en")
        set_language(project, "es", 1)
    with opened(path) as project:
        project.undo()
        assert languages(project) == [("en", "en")]
        assert list(project.faults()) == []


def test_a_language_that_the_journal_does_not_lead_to_is_found(project: Project) -> None:
    set_language(project, "es", 1)
    with project._file.atomic():
        project._file.run("UPDATE article SET language = 'de' WHERE id = 1")
    (fault,) = project.faults()
    assert fault == "The language of “Brasil y China.” is not as the journal left it."
