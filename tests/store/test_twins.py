"""Groups of articles that share most of their text, found bit by bit and kept."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.listing import ArticleFilter
from annotator.project import Changed, Project
from tests.builders import (
    decisions,
    import_articles,
    incoming,
    mention,
    new_project,
    open_suggestions,
    opened,
    shown,
    suggest,
    suggestion,
)


def story(seed: int, words: int = 120) -> str:
    """A text of its own, in which Kazan stands once."""
    chosen = [f"{word}{seed}" for word in random.Random(seed).choices("abcdefgh", k=words)]
    return " ".join([*chosen[:30], "in Kazan", *chosen[30:]])


def altered(text: str, share: float) -> str:
    """The text with some of its words replaced, all in one place at the end."""
    words = text.split()
    kept = len(words) - int(share * len(words))
    return " ".join(["Reprint:", *words[:kept], *(f"new{n}" for n in range(len(words) - kept))])


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Project]:
    """1, 3 and 5 are one story, 2 and 4 are others."""
    first = story(1)
    texts = [first, story(2), altered(first, 0.1), story(3), altered(first, 0.2)]
    with closing(new_project(tmp_path, *map(incoming, texts))) as project:
        yield project


def look(project: Project, count: int = 50) -> int:
    """Look until all is done and return how often that took."""
    rounds = 0
    while look_at(project, count):
        rounds += 1
    return rounds


def look_at(project: Project, count: int) -> int:
    """Look at some articles and return how many those were."""
    return sum(project.look_for_twins(count))


def groups(project: Project) -> dict[int, list[int]]:
    return {number: project.twins_of(number) for number in project.article_ids()}


TOGETHER = {1: [3, 5], 2: [], 3: [1, 5], 4: [], 5: [1, 3]}


def test_articles_that_share_most_of_their_text_are_grouped(library: Project) -> None:
    assert look(library) == 1
    assert groups(library) == TOGETHER
    assert [summary.twins for summary in library.summaries(range(1, 6))] == [2, 0, 2, 0, 2]
    assert library.list_articles(ArticleFilter(twins=True)) == [1, 3, 5]


def test_the_search_goes_on_where_it_was_interrupted_also_in_another_session(
    library: Project,
) -> None:
    assert look_at(library, 2) == 2
    library.close()
    with opened(library.path) as again:
        assert look(again, 1) == 3
        assert groups(again) == TOGETHER
        assert list(again.faults()) == []


def test_short_articles_are_alike_by_chance(tmp_path: Path) -> None:
    texts = ["Rain fell in Kazan all day.", "Rain fell in Kazan all day!"]
    with closing(new_project(tmp_path, *map(incoming, texts))) as project:
        look(project)
        assert groups(project) == {1: [], 2: []}


def test_later_imports_join_the_groups_that_are_there(library: Project) -> None:
    look(library)
    import_articles(library, [incoming(altered(story(2), 0.1)), incoming(altered(story(1), 0.15))])
    assert look_at(library, 50) == 2
    assert groups(library) == {1: [3, 5, 7], 2: [6], 3: [1, 5, 7], 4: [], 5: [1, 3, 7]} | {
        6: [2],
        7: [1, 3, 5],
    }


def test_whoever_shows_the_list_hears_which_badges_have_changed(library: Project) -> None:
    heard: list[Changed] = []
    library.observers.append(heard.append)
    look_at(library, 2)
    assert heard == []
    look_at(library, 1)
    assert heard == [Changed(frozenset({1, 3}))]
    look_at(library, 5)
    assert heard[1:] == [Changed(frozenset({1, 3, 5}))]


def test_what_is_being_imported_is_not_grouped_before_it_shows(library: Project) -> None:
    look(library)
    run = library.begin_import()
    run.add([incoming(altered(story(2), 0.1))])
    assert look_at(library, 50) == 0
    run.abandon()
    assert groups(library) == TOGETHER
    run = library.begin_import()
    run.add([incoming(altered(story(2), 0.1))])
    run.finish()
    assert look_at(library, 50) == 1
    assert library.twins_of(6) == [2]


def test_groups_made_by_another_version_of_the_method_are_found_anew(library: Project) -> None:
    look(library)
    library._file.run("UPDATE project SET value = 'of old' WHERE key = 'twins_looked_for_by'")
    library._file.run("UPDATE twin_band SET band = band + 1")
    assert look(library) == 1
    assert groups(library) == TOGETHER


@pytest.mark.parametrize("share", [0.05, 0.15, 0.25])
def test_nearly_all_twins_are_found_and_nothing_else(tmp_path: Path, share: float) -> None:
    texts = [story(seed) for seed in range(60)]
    with closing(new_project(tmp_path, *map(incoming, texts))) as project:
        import_articles(project, [incoming(altered(text, share)) for text in texts])
        look(project)
        found = groups(project)
        right = sum(found[number] == [number + 60] for number in range(1, 61))
        wrong = sum(bool(set(found[number]) - {number + 60}) for number in range(1, 61))
    assert right >= 50
    assert wrong == 0


def test_decisions_are_carried_over_to_all_twins_and_taken_back_as_one(library: Project) -> None:
    look(library)
    marks = suggest(library, 1, suggestion("Kazan", text=story(1)))
    library.perform(rules.accept(marks, [mention(marks, "Kazan")], library.stamp()))
    before = decisions(library.path), open_suggestions(library.path)
    outcome = library.carried_over(1)
    assert (decisions(library.path), open_suggestions(library.path)) == before  # not yet
    assert outcome.decided == 2
    library.perform(outcome.batch)
    for number in (3, 5):
        assert shown(library.markup(number)) == [("Kazan", "GPE", "accepted")]
    assert library.carried_over(1).decided == 0
    assert list(library.faults()) == []
    library.undo()
    assert (decisions(library.path), open_suggestions(library.path)) == before


def test_an_article_without_twins_carries_nothing(library: Project) -> None:
    look(library)
    assert library.carried_over(2).batch.changes == ()
