"""Marks read where they are needed: always what a reader of everything would find there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.annotation import State
from annotator.core.changes import Batch
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.project import Changed, Project
from tests.actions import any_batch
from tests.builders import STAMP, import_articles, incoming, new_project, suggest

WORDS = "The BRICS bank of Brazil met in Kazan 🌍 with the Group of 77. "
LONG = WORDS * 120  # several blocks of marks


@pytest.fixture(params=[False, True], ids=["flat", "overlapping"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Project]:
    """A long article full of suggestions, some of which reach over half of it."""
    with closing(new_project(tmp_path, incoming(LONG), overlap=request.param)) as opened:
        chance = random.Random(3)
        spans = [some_span(chance) for _ in range(300)]
        proposed = [Suggestion(span, chance.choice(("GPE", "ORG"))) for span in spans]
        suggest(opened, 1, *{(s.span, s.label): s for s in proposed}.values())
        yield opened


def some_span(chance: random.Random) -> Span:
    start = chance.randrange(len(LONG) - 1)
    length = chance.choice((1, 6, 20, 60, 60, 3000))
    return Span(start, min(len(LONG), start + length))


def following(project: Project) -> Markup:
    """The article, read where it is needed, kept up with every change."""
    markup = project.open_markup(1)

    def follow(changed: Changed) -> None:
        if changed.batch is not None:
            markup.apply(changed.batch.changes)

    project.observers.append(follow)
    return markup


def decide(project: Project, markup: Markup, chance: random.Random) -> None:
    batch = any_batch(markup, chance.randrange, STAMP)
    if batch is not None:
        project.perform(batch)


def outlined(mention: Mention) -> tuple[int, int, str, str]:
    return mention.span.start, mention.span.end, mention.label, mention.state.value


def test_every_stretch_shows_what_the_whole_shows_there(project: Project) -> None:
    markup, chance = following(project), random.Random(5)
    for _ in range(20):
        decide(project, markup, chance)
        everything = list(project.markup(1).mentions)
        for _ in range(6):
            place = some_span(chance)
            assert markup.mentions_in(place) == [m for m in everything if m.span.overlaps(place)]
        assert list(markup.mentions) == everything


def test_undoing_shows_every_stretch_as_it_was(project: Project) -> None:
    markup, chance = following(project), random.Random(8)
    places = [some_span(chance) for _ in range(18)]
    before = [markup.mentions_in(place) for place in places]
    for _ in range(15):
        decide(project, markup, chance)
    while project.undo() is not None:
        pass
    assert [markup.mentions_in(place) for place in places] == before


def test_what_is_told_to_be_drawn_anew_covers_all_that_came_or_went(project: Project) -> None:
    markup, chance = project.open_markup(1), random.Random(9)
    before = list(markup.mentions)
    for _ in range(18):
        batch = any_batch(project.markup(1), chance.randrange, STAMP)
        if batch is None or len(batch.changes) > 20:
            continue
        markup.mentions_in(Span(0, len(LONG)))  # what is on the screen has been read
        project.perform(batch)
        places = markup.apply(batch.changes)
        after = list(project.markup(1).mentions)
        came_or_went = set(before) ^ set(after)
        assert all(any(place.contains(m.span) for place in places) for m in came_or_went)
        before = after


def test_next_and_previous_are_found_without_reading_what_lies_between(project: Project) -> None:
    markup, chance = following(project), random.Random(6)
    for _ in range(15):
        decide(project, markup, chance)
        undecided = project.markup(1).undecided()
        for _ in range(6):
            start = chance.randrange(len(LONG))
            onwards = [m for m in undecided if m.span.start >= start]
            before = [m for m in undecided if m.span.start < start]
            assert markup.undecided_from(start) == (onwards[0] if onwards else None)
            assert markup.undecided_before(start) == (before[-1] if before else None)


def test_outlines_tell_each_mention_once_and_in_order(project: Project) -> None:
    markup, chance = following(project), random.Random(7)
    for _ in range(15):
        decide(project, markup, chance)
        step = chance.choice((100, 1000, 5000))
        outlines = [
            outline
            for first in range(0, len(LONG), step)
            for outline in markup.outlines(first, first + step)
        ]
        assert outlines == [outlined(m) for m in project.markup(1).mentions]


def test_lists_in_memory_answer_as_the_file_does(project: Project) -> None:
    markup, chance = following(project), random.Random(4)
    for _ in range(10):
        decide(project, markup, chance)
        listed = project.markup(1)
        place = some_span(chance)
        last = place.end + 500
        assert markup.outlines(place.start, last) == listed.outlines(place.start, last)
        assert markup.undecided_from(place.start) == listed.undecided_from(place.start)
        assert markup.undecided_before(place.start) == listed.undecided_before(place.start)
        assert markup.mentions_in(place) == listed.mentions_in(place)
        assert (markup.undecided_count, markup.decided_count) == (
            listed.undecided_count, listed.decided_count
        )  # fmt: skip


def test_many_decisions_at_once_are_followed_as_one_stretch(project: Project) -> None:
    markup = project.open_markup(1)
    markup.mentions_in(Span(0, 5000))
    batch = rules.reject(markup, markup.undecided(), STAMP)
    assert len(batch.changes) > 200
    project.perform(batch)
    assert markup.apply(batch.changes) == [Span(0, len(LONG))]
    assert {m.state for m in markup.mentions_in(Span(0, 5000))} == {State.REJECTED}
    assert markup.undecided_count == 0


def test_a_change_of_another_article_makes_nothing_be_read_anew(project: Project) -> None:
    import_articles(project, [incoming("Brazil")])
    other = project.markup(2)
    markup = project.open_markup(1)
    added = rules.add(other, Span(0, 6), "GPE", "", STAMP)
    project.perform(added)
    assert markup.apply(added.changes) == []
    assert markup.apply(Batch(added.action, "", ()).changes) == []
