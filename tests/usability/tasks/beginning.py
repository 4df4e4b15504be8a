"""The first hour: from nothing to a gold file, and a text larger than any other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from annotator.project import Project
from annotator.ui.main_window import MainWindow
from tests.usability.laying import json_lines, named, seed
from tests.usability.steps import Press, Step, Until, path
from tests.usability.task import Sitting, Task

_SEEDS = ("g77-debt-swap.txt", "hainan-port.txt")
_MEGABYTES = 5


def _lay_articles(place: Path) -> None:
    (place / "articles").mkdir()
    for name in _SEEDS:
        (place / "articles" / name).write_text(seed(name), encoding="utf-8")


def _to_gold(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("Ctrl+Shift+N")
    yield path(place / "articles")
    yield Press("Return")
    yield Press("Return")  # Import
    yield Until("a suggestion in focus", _has_focus)
    yield Until("all suggestions", lambda w: w.background is not None and not w.background.busy)
    yield Press("A")
    yield Press("X")
    for _ in _SEEDS:
        yield Press("Shift+A")
        yield Press("Ctrl+Return")
    yield Press("Ctrl+E")
    yield Press("Return")  # Choose a file …, for JSON Lines and gold are proposed
    yield path(place / "gold.jsonl")
    yield Press("Return")
    yield Until("the file", lambda w: w.background is not None and not w.background.busy)


def _has_focus(window: MainWindow) -> bool:
    return window.page is not None and window.page.review.focus is not None


def _is_gold(place: Path) -> None:
    articles = json_lines(place / "gold.jsonl")
    assert [article["meta"]["source"] for article in articles] == list(_SEEDS)
    assert all(article["status"] == "done" for article in articles)
    for article in articles:
        assert article["spans"], "an article without gold"
        for span in article["spans"]:
            assert article["text"][span["start"] : span["end"]] == span["text"]
            assert span["state"] != "suggested"


def _lay_text(place: Path) -> None:
    named(place)
    paragraphs = seed("lobito-feature.txt").partition("\n\n")[2]
    often = _MEGABYTES * 1_000_000 // len(paragraphs.encode()) + 1
    (place / "large.txt").write_text("A long report\n\n" + paragraphs * often, encoding="utf-8")


def _open_text(window: MainWindow, place: Path) -> Iterator[Step]:
    yield Press("Ctrl+N")
    yield path(place / "large.annot")
    yield Press("Return")
    yield Press("Ctrl+I")
    yield path(place / "large.txt")
    yield Press("Return")
    yield Press("Return")  # Import
    yield Until("the text", lambda w: w.page is not None and len(w.page.view.text) > 4_000_000)
    yield Press("Ctrl+End")
    yield Until("the caret at its end", _is_at_the_end)


def _is_at_the_end(window: MainWindow) -> bool:
    view = window.page.view if window.page is not None else None
    return view is not None and view.caret.position == len(view.text)


def _is_whole(place: Path) -> None:
    with closing(Project.open(place / "large.annot", "reader", read_only=True)) as project:
        text = project.markup(1).article.text
    source = (place / "large.txt").read_text(encoding="utf-8")
    assert len(source.encode()) > _MEGABYTES * 1_000_000
    assert source.endswith(text[-10_000:].rstrip() + source[len(source.rstrip()) :])


TASKS = (
    Task(
        "gold",
        "From a first start to an exported gold file: two articles of a folder, reviewed",
        _lay_articles,
        (Sitting(_to_gold),),
        _is_gold,
    ),
    Task(
        "large",
        "Opening a text of 5 MB as a new project, and going to its end",
        _lay_text,
        (Sitting(_open_text),),
        _is_whole,
    ),
)
