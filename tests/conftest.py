"""What every test gets: a home, settings and data folder of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Metadata, Status, digest_of
from annotator.core.exchange import IncomingArticle
from annotator.core.labels import load_scheme
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.files import resource
from annotator.intake import Intake
from annotator.project import Project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home, so that no test reads or changes the developer's own files."""
    folder = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(folder))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("ANNOTATOR_CONFIG_DIR", str(folder / "config"))
    monkeypatch.setenv("ANNOTATOR_DATA_DIR", str(folder / "data"))
    return folder


@pytest.fixture(autouse=True)
def clean_desk(
    home: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fail a test of the window that leaves widgets, timers, threads or processes behind."""
    del home  # the window is gone before its home is
    if "qapp" not in request.fixturenames:
        yield
        return
    from tests.ui.leaks import nothing_left_behind

    with nothing_left_behind(monkeypatch):
        yield


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Return the path of a closed project with three articles, one of them done.

    Article 1 has an accepted, a rejected and an undecided span; 2 is done; 3 has no marks.
    """
    path = tmp_path / "news.annot"
    project = Project.create(path, load_scheme(resource("schemes/policy-news.json")), "Ana")
    with Intake(project) as intake:
        intake.add([_article(*words) for words in _NEWS])
    for article_id in (1, 2):
        text = project.markup(article_id).article.text
        project.store_suggestions(article_id, digest_of(text), _suggestions(text), "fake 1")
    _decide(project)
    project.close()
    return path


_NEWS = (
    ("Forum opens", "Brazil and 🌍 BRICS met in Kazan."),
    ("Group of 77", "China spoke for the Group of 77."),
    ("Weather", "It rained."),
)
_KNOWN = {"Brazil": "GPE", "Kazan": "GPE", "China": "GPE", "BRICS": "POLICY"}


def _article(title: str, text: str) -> IncomingArticle:
    return IncomingArticle(text, Metadata(title, source=f"{title}.txt"), digest_of(text))


def _suggestions(text: str) -> list[Suggestion]:
    places = ((text.find(word), word, label) for word, label in _KNOWN.items())
    return [Suggestion(Span(at, at + len(w)), label) for at, w, label in places if at >= 0]


def _decide(project: Project) -> None:
    first = project.markup(1)
    accepted, rejected, _ = first.undecided()
    project.perform(rules.accept(first, [accepted], project.stamp()))
    project.perform(rules.reject(project.markup(1), [rejected], project.stamp()))
    second = project.markup(2)
    project.perform(rules.accept(second, second.undecided(), project.stamp()))
    done = rules.set_status(second.article, Status.IN_PROGRESS, Status.DONE)
    project.perform(done)
