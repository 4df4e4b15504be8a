"""Suggestions in the background, from a worker process that may die at any time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator import __version__
from annotator.core import rules
from annotator.core.errors import ProjectError
from annotator.project import Changed, Project
from annotator.suggest.protocol import Answer, read_message
from annotator.ui import suggestion_run
from annotator.ui.suggestion_run import SuggestionRun
from tests.builders import import_articles, incoming, new_project, shown
from tests.ui.conftest import FakeWorker
from tests.ui.leaks import child_processes

COUNT = 6


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Some articles without suggestions."""
    with closing(new_project(tmp_path)) as opened:
        texts = (f"Brazil and BRICS met in Kazan {n} times." for n in range(COUNT))
        import_articles(opened, map(incoming, texts))
        yield opened


@pytest.fixture
def run(project: Project, qtbot: QtBot) -> Iterator[SuggestionRun]:
    del qtbot
    parent = QObject()
    run = SuggestionRun(project, parent)
    yield run
    run.close()


@pytest.fixture
def said(run: SuggestionRun) -> list[str]:
    """All that is said."""
    sentences: list[str] = []
    run.said.connect(sentences.append)
    return sentences


@pytest.fixture
def stored(project: Project) -> list[int]:
    """The articles that get suggestions, in order."""
    numbers: list[int] = []

    def note(changed: Changed) -> None:
        if changed.suggestions:
            numbers.extend(changed.article_ids)

    project.observers.append(note)
    return numbers


def suggest_all(run: SuggestionRun, project: Project, qtbot: QtBot) -> None:
    with qtbot.waitSignal(run.finished, timeout=20_000):
        run.start(project.article_ids())


def found_in(project: Project, article_id: int = 1) -> list[tuple[str, str, str]]:
    return shown(project.markup(article_id))


def test_every_article_gets_its_suggestions(
    run: SuggestionRun, project: Project, qtbot: QtBot, stored: list[int]
) -> None:
    suggest_all(run, project, qtbot)
    assert stored == [1, 2, 3, 4, 5, 6]
    for number in project.article_ids():
        assert found_in(project, number) == [
            ("Brazil", "GPE", "suggested"),
            ("BRICS", "POLICY", "suggested"),
            ("Kazan", "GPE", "suggested"),
        ]
    assert project.waiting_articles() == []


def test_they_keep_their_concept_score_and_reason(
    run: SuggestionRun, project: Project, qtbot: QtBot
) -> None:
    suggest_all(run, project, qtbot)
    brics = project.markup(1).mentions[1]
    assert (brics.concept, brics.score, brics.reason) == ("BRICS", 0.9, "a fake reason")


def test_the_worker_says_what_it_works_with(
    run: SuggestionRun, project: Project, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(run.ready, timeout=20_000) as ready:
        run.warm_up()
    assert ready.args is not None
    assert ready.args[0].model == "fake"
    suggest_all(run, project, qtbot)
    assert project.waiting_articles(run.worker.name if run.worker else "") == []
    assert project.waiting_articles("another model") == project.article_ids()


def test_the_worker_is_started_once(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    run.warm_up()
    run.warm_up()
    suggest_all(run, project, qtbot)
    suggest_all(run, project, qtbot)
    assert worker.starts == ["--worker"]


def test_the_model_of_the_settings_is_asked_for(
    project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    parent = QObject()
    run = SuggestionRun(project, parent, "en_core_web_lg")
    suggest_all(run, project, qtbot)
    run.close()
    assert worker.starts == ["--worker --model en_core_web_lg"]


def test_which_model_and_term_base_made_them_is_remembered_with_each_run(
    run: SuggestionRun, project: Project, qtbot: QtBot
) -> None:
    suggest_all(run, project, qtbot)
    with qtbot.waitSignal(run.finished, timeout=20_000):
        run.start([1, 2])
    (first, old), (second, new) = project.suggestion_runs()
    assert (old, new) == (COUNT - 2, 2)
    assert (second.name, second.model, second.version) == ("fake 1", "fake", "1")
    assert (second.sha256, second.termbase_sha256) == ("ab" * 32, "cd" * 32)
    assert (second.concepts, second.program) == (8, __version__)
    assert first.started_at <= second.started_at


def test_a_worker_started_anew_with_another_model_goes_on_with_what_waits(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker, said: list[str]
) -> None:
    worker.hold()
    run.start(project.article_ids())
    qtbot.waitUntil(lambda: bool(worker.asked), timeout=20_000)
    run.restart("en_core_web_md")
    worker.go_on()
    with qtbot.waitSignal(run.finished, timeout=20_000):
        pass
    assert worker.starts == ["--worker", "--worker --model en_core_web_md"]
    assert project.waiting_articles() == []
    assert said == []


def test_starting_anew_does_not_use_up_the_second_chance(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker, said: list[str]
) -> None:
    suggest_all(run, project, qtbot)
    with qtbot.waitSignal(run.ready, timeout=20_000):
        run.restart()
    worker.die(1)
    suggest_all(run, project, qtbot)
    assert worker.starts == ["--worker"] * 3
    assert said == []


def test_a_worker_that_was_never_started_can_be_started_anew(
    run: SuggestionRun, qtbot: QtBot, worker: FakeWorker
) -> None:
    with qtbot.waitSignal(run.ready, timeout=20_000):
        run.restart()
    assert worker.starts == ["--worker"]


def test_the_want_of_a_model_is_said_and_taken_back_when_there_is_one(
    run: SuggestionRun, qtbot: QtBot, worker: FakeWorker, said: list[str]
) -> None:
    settled: list[str] = []
    run.settled.connect(settled.append)
    worker.lack_a_model("No model.")
    with qtbot.waitSignal(run.ready, timeout=20_000):
        run.warm_up()
    assert (said, settled) == (["No model."], [])
    worker.lack_a_model("")
    with qtbot.waitSignal(run.settled, timeout=20_000):
        run.restart()
    assert (said, settled) == (["No model."], ["No model."])


def test_the_visible_article_goes_first(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    with qtbot.waitSignal(run.finished, timeout=20_000):
        run.start(project.article_ids(), first=5)
    assert worker.asked == [5, 1, 2, 3, 4, 6]


def test_an_article_opened_meanwhile_goes_next(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    worker.hold()
    run.start(project.article_ids())
    qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    run.prefer(6)
    with qtbot.waitSignal(run.finished, timeout=20_000):
        worker.go_on()
    assert worker.asked[:2] == [1, 2]  # they had been handed over already
    assert worker.asked[2] == 6
    assert sorted(worker.asked) == [1, 2, 3, 4, 5, 6]


def test_preferring_what_does_not_wait_changes_nothing(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker
) -> None:
    run.prefer(3)
    run.prefer(None)
    suggest_all(run, project, qtbot)
    run.prefer(3)
    assert worker.asked == [1, 2, 3, 4, 5, 6]


def test_progress_is_told_article_by_article(
    run: SuggestionRun, project: Project, qtbot: QtBot
) -> None:
    steps: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, total: steps.append((done, total)))
    suggest_all(run, project, qtbot)
    assert steps == [(n, COUNT) for n in range(COUNT + 1)]
    assert not run.running


def test_nothing_to_do_is_done_at_once(run: SuggestionRun, qtbot: QtBot) -> None:
    with qtbot.waitSignal(run.finished):
        run.start([])
    assert not run.running


def test_cancelling_keeps_what_is_there_and_asks_for_no_more(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker, stored: list[int]
) -> None:
    worker.hold()
    run.start(project.article_ids())
    qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    with qtbot.waitSignal(run.finished):
        run.cancel()
    assert not run.running
    worker.go_on()
    # The worker still answers the two it had; a later run shows that both were dropped.
    with qtbot.waitSignal(run.finished, timeout=20_000):
        run.start([6])
    assert worker.asked == [1, 2, 6]
    assert stored == [6]


def test_answers_of_an_earlier_run_are_dropped(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker, stored: list[int]
) -> None:
    worker.hold()
    run.start([1, 2, 3])
    qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    run.start([1, 4])
    with qtbot.waitSignal(run.finished, timeout=20_000):
        worker.go_on()
    assert stored == [1, 4]
    assert project.markup(2).undecided() == []


def test_an_answer_about_another_text_is_dropped(
    run: SuggestionRun, project: Project, qtbot: QtBot, stored: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip

    def about_another_text(line: str | bytes) -> object:
        message = read_message(line)
        if isinstance(message, Answer) and message.article == 1:
            return replace(message, digest="0" * 64)
        return message

    monkeypatch.setattr(suggestion_run, "read_message", about_another_text)
    suggest_all(run, project, qtbot)
    assert stored == [2, 3, 4, 5, 6]
    assert project.markup(1).undecided() == []


def test_a_line_that_is_no_message_is_told_and_passed_over(
    *, run: SuggestionRun, project: Project, qtbot: QtBot, said: list[str], stored: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    real = SuggestionRun._output
    noise = [b"not a message\n"]
    monkeypatch.setattr(
        SuggestionRun, "_output", lambda self: (noise.pop() if noise else b"") + real(self)
    )
    suggest_all(run, project, qtbot)
    assert said == ["The suggestion worker gave an answer that cannot be read."]
    assert stored == [1, 2, 3, 4, 5, 6]


def test_a_message_in_pieces_is_put_together(
    *, run: SuggestionRun, project: Project, qtbot: QtBot, said: list[str], stored: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    real = SuggestionRun._output

    def in_two(self: SuggestionRun) -> bytes:
        output = real(self)
        kept = getattr(self, "kept", b"")
        half = len(output) // 2
        self.kept = output[half:]  # type: ignore[attr-defined]
        if not output:
            return bytes(kept)
        # The other half comes with a call of its own, as from a pipe.
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self, self._read)
        return bytes(kept) + output[:half]

    monkeypatch.setattr(SuggestionRun, "_output", in_two)
    suggest_all(run, project, qtbot)
    assert said == []
    assert stored == [1, 2, 3, 4, 5, 6]


def test_an_article_without_an_answer_is_told_and_can_be_asked_again(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker, said: list[str]
) -> None:
    worker.refuse()
    suggest_all(run, project, qtbot)
    assert set(said) == {"No suggestions for this article (fake)."}
    assert project.waiting_articles() == project.article_ids()


def test_a_worker_that_dies_is_started_again_and_everything_is_stored_once(
    *, run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker,
    said: list[str], stored: list[int],
) -> None:  # fmt: skip
    worker.die(1)
    suggest_all(run, project, qtbot)
    assert worker.starts == ["--worker", "--worker"]
    assert sorted(stored) == [1, 2, 3, 4, 5, 6]
    assert said == []


def test_a_worker_killed_in_the_middle_loses_nothing(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker, stored: list[int]
) -> None:
    worker.hold()
    run.start(project.article_ids())
    qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    run._process.kill()
    with qtbot.waitSignal(run.finished, timeout=20_000):
        worker.go_on()
    assert sorted(stored) == [1, 2, 3, 4, 5, 6]
    assert len(worker.starts) == 2


def test_a_worker_that_dies_again_goes_on_without_the_model_and_says_so(
    *, run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker,
    said: list[str], stored: list[int],
) -> None:  # fmt: skip
    worker.die(2)
    suggest_all(run, project, qtbot)
    assert worker.starts == ["--worker", "--worker", "--worker --without-model"]
    assert said == ["The language model stopped twice. The term base goes on without it."]
    assert sorted(stored) == [1, 2, 3, 4, 5, 6]
    assert run.worker is not None
    assert not run.worker.found


def test_a_worker_that_cannot_live_is_given_up_and_said_so(
    run: SuggestionRun, project: Project, qtbot: QtBot, worker: FakeWorker, said: list[str]
) -> None:
    worker.die(99)
    suggest_all(run, project, qtbot)
    assert said[-1] == "Suggestions are not available: their worker cannot be started."
    assert len(worker.starts) == 3
    assert not run.running


def test_a_program_that_is_not_there_is_said(
    *, run: SuggestionRun, project: Project, qtbot: QtBot, said: list[str],
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    monkeypatch.setattr(suggestion_run, "program", lambda *_: [str(tmp_path / "gone")])
    suggest_all(run, project, qtbot)
    assert said[-1] == "Suggestions are not available: their worker cannot be started."


def test_a_full_disk_ends_the_run_with_one_sentence(
    run: SuggestionRun, project: Project, qtbot: QtBot, said: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def full(*_: object) -> bool:
        raise ProjectError("news.annot: the disk is full.")

    monkeypatch.setattr(project, "store_suggestions", full)
    suggest_all(run, project, qtbot)
    assert said == ["news.annot: the disk is full."]
    assert not run.running


def test_suggesting_again_leaves_decisions_as_they_are(
    run: SuggestionRun, project: Project, qtbot: QtBot
) -> None:
    suggest_all(run, project, qtbot)
    markup = project.markup(1)
    brazil, brics, _ = markup.mentions
    project.perform(rules.reject(markup, [brazil], project.stamp()))
    project.perform(rules.accept(project.markup(1), [brics], project.stamp()))
    suggest_all(run, project, qtbot)
    assert found_in(project) == [
        ("Brazil", "GPE", "rejected"),
        ("BRICS", "POLICY", "accepted"),
        ("Kazan", "GPE", "suggested"),
    ]


@pytest.mark.parametrize("when", ["before it is there", "while it works", "when it is idle"])
def test_closing_leaves_no_process_behind(
    project: Project, qtbot: QtBot, worker: FakeWorker, when: str
) -> None:
    before = child_processes()
    parent = QObject()
    run = SuggestionRun(project, parent)
    run.warm_up()
    if when == "while it works":
        worker.hold()
        run.start(project.article_ids())
        qtbot.waitUntil(lambda: worker.asked == [1], timeout=20_000)
    elif when == "when it is idle":
        qtbot.waitUntil(lambda: run.worker is not None, timeout=20_000)
    run.close()
    assert child_processes() <= before


def test_a_run_that_never_began_can_be_closed(project: Project, qtbot: QtBot) -> None:
    del qtbot
    parent = QObject()
    run = SuggestionRun(project, parent)
    run.close()
    assert not run.running
