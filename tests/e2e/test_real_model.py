"""The same with the real model: the corpus that is shipped, and the articles of the client."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from annotator.core.labels import load_scheme
from annotator.files import resource, seeds
from annotator.project import Project
from annotator.ui.import_dialog import ImportDialog
from tests.e2e.conftest import Analyst, RunProgram
from tests.e2e.test_a_day import check_spans, read_json_lines

CLIENT = Path("/work/shared/seeds")
pytestmark = pytest.mark.slow


def review_everything(ana: Analyst) -> None:
    """Decide about every suggestion by keys: one by one to begin with, the rest at once."""
    for _ in range(ana.page.project.progress().articles):
        for key in "AAXA2":
            if ana.undecided:
                ana.press(key)
        ana.press("Shift+A", "Ctrl+Return")


def until_suggested(ana: Analyst, articles: int) -> None:
    ana.until(lambda: ana.page.project.progress().articles == articles)
    ana.until(lambda: ana.window.background is not None and not ana.window.background.busy)
    ana.until(lambda: not ana.page.project.waiting_articles())


def test_the_sample_corpus_goes_from_files_to_gold(run_program: RunProgram, tmp_path: Path) -> None:
    corpus, output = tmp_path / "corpus", tmp_path / "gold.jsonl"
    shutil.copytree(seeds(), corpus)

    def work(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None and ana.article > 0)
        until_suggested(ana, ana.page.project.progress().articles)
        assert ana.page.project.progress().articles >= 8
        assert ana.page.project.progress().undecided > 100
        review_everything(ana)
        ana.export("jsonl", output)

    run_program([str(corpus)], work)
    articles = read_json_lines(output)
    assert check_spans(articles) > 100
    labels = {span["label"] for article in articles for span in article["spans"]}
    assert labels == set(load_scheme(resource("schemes/policy-news.json")).names)


def test_an_article_takes_one_key_a_mention_and_one_more(
    run_program: RunProgram, tmp_path: Path
) -> None:
    """What docs/user-guide.md says of the whole sample corpus, decided mention by mention."""
    corpus = tmp_path / "corpus"
    shutil.copytree(seeds(), corpus)
    keys: list[int] = []
    decided: list[int] = []

    def work(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None and ana.article > 0)
        until_suggested(ana, ana.page.project.progress().articles)
        for _ in range(ana.page.project.progress().articles):
            pressed = 0
            while ana.undecided:
                ana.press("A")
                pressed += 1
            ana.press("Ctrl+Return")
            keys.append(pressed + 1)
        progress = ana.page.project.progress()
        assert (progress.done, progress.undecided) == (progress.articles, 0)
        decided.append(progress.decided)

    run_program([str(corpus)], work)
    assert sum(keys) == decided[0] + len(keys)


@pytest.mark.skipif(not CLIENT.is_dir(), reason="the client's articles are not here")
def test_the_articles_of_the_client_go_from_files_to_gold(
    run_program: RunProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, output = tmp_path / "client.annot", tmp_path / "gold.jsonl"
    Project.create(path, load_scheme(resource("schemes/policy-news.json")), "Ana").close()
    choose: Callable[..., str] = lambda *_: str(CLIENT)  # noqa: E731 - stands in for a dialog
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)

    def work(ana: Analyst) -> None:
        ana.until(lambda: ana.window.page is not None)
        ana.press("Ctrl+Shift+I")
        ana.until(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog))
        ana.until(lambda: isinstance(QApplication.focusWidget(), QPushButton))
        ana.press("Return")  # the preview's Import
        until_suggested(ana, 5)
        ana.until(lambda: ana.undecided > 0)
        review_everything(ana)
        assert ana.page.project.progress().undecided == 0
        ana.export("jsonl", output)

    run_program([str(path)], work)
    articles = read_json_lines(output)
    by_source = sorted(articles, key=lambda article: article["meta"]["source"])
    assert [article["meta"]["date"] for article in by_source] == [
        "2023-09-25", "2023-09-13", "2023-09-14", "2023-09-13", "",
    ]  # fmt: skip
    assert all(10 < len(article["meta"]["title"]) < 200 for article in articles)
    assert check_spans(articles) > 50
    assert all(article["status"] == "done" for article in articles)
    texts = [file.read_text(encoding="utf-8") for file in sorted(CLIENT.glob("*.txt"))]
    for article, text in zip(by_source, texts, strict=True):
        assert article["text"] == text.replace("\r\n", "\n").removeprefix("\ufeff")
    with closing(Project.open(path, "Ana")) as project:
        assert list(project.faults()) == []
