"""Lays projects and articles on the desk before a task, and reads what lies there after it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.labels import load_scheme
from annotator.core.suggestion import Suggestion
from annotator.files import resource, seeds
from annotator.project import Project
from tests.builders import import_articles, incoming, mention, suggest, suggestion

ANALYST = "Ana"
WORK = "work.annot"
Words = tuple[str, str, str]  # words, label, concept


@contextmanager
def project_of(path: Path) -> Iterator[Project]:
    """The project at a path, made if there is none."""
    scheme = load_scheme(resource("schemes/policy-news.json"))
    made = Project.open(path, ANALYST) if path.exists() else Project.create(path, scheme, ANALYST)
    with closing(made) as project:
        yield project


@contextmanager
def yesterday() -> Iterator[None]:
    """Let what is done have been done yesterday."""
    moment = (datetime.now(UTC) - timedelta(days=1)).isoformat(timespec="milliseconds")
    with patch("annotator.project.now", lambda: moment):
        yield


def proposed(text: str, *words: Words) -> list[Suggestion]:
    """Suggest words of a text where they stand first."""
    return [suggestion(w, label, text=text, concept=c) for w, label, c in words]


def lay(path: Path, articles: Sequence[tuple[str, Sequence[Suggestion]]]) -> None:
    """Make a project of texts with their suggestions."""
    with project_of(path) as project:
        import_articles(project, [incoming(t, t.partition("\n")[0]) for t, _ in articles])
        for number, (_, suggestions) in enumerate(articles, start=1):
            suggest(project, number, *suggestions)


def accept(project: Project, article_id: int, *words: str) -> None:
    """Accept what is suggested for some words."""
    for one in words:
        marks = project.markup(article_id)
        project.perform(rules.accept(marks, [mention(marks, one)], project.stamp()))


def finish(project: Project, article_id: int) -> None:
    """Accept what is left in an article and mark it done."""
    project.perform(rules.accept_rest(project.markup(article_id), project.stamp()))
    marks = project.markup(article_id)
    project.perform(rules.set_status(marks.article, marks.status, Status.DONE))


def named(place: Path, settings: str = "settings", analyst: str = ANALYST) -> None:
    """Write settings in which an analyst is named: the program has been started before."""
    (place / settings).mkdir(parents=True, exist_ok=True)
    text = f'analyst = "{analyst}"\n'
    (place / settings / "settings.toml").write_text(text, encoding="utf-8")


def seed(name: str) -> str:
    """Return an article of the sample corpus."""
    return (seeds() / name).read_text(encoding="utf-8")


def decided(path: Path) -> list[tuple[str, str, str, str, str]]:
    """All decisions of a sound project: words, label, concept, state, analyst."""
    with closing(Project.open(path, "reader", read_only=True)) as project:
        assert list(project.faults()) == []
        return [
            (
                made.span.of(markup.article.text),
                made.label,
                made.concept,
                made.state.value,
                made.analyst,
            )
            for number in project.article_ids()
            for markup in [project.markup(number)]
            for made in markup.annotations
        ]


def json_lines(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
