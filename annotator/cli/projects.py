"""Opening the project that a command is about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.copies import keep_copy
from annotator.core.labels import load_scheme
from annotator.files import resource
from annotator.project import Project
from annotator.settings import load_settings


@contextmanager
def reading(path: Path) -> Iterator[Project]:
    """Open a project for reading only; raises ProjectError."""
    project = Project.open(path, "", read_only=True)
    try:
        yield project
    finally:
        project.close()


@contextmanager
def writing(path: Path) -> Iterator[Project]:
    """Open a project to change it; raises ProjectError."""
    project = Project.open(path, load_settings().analyst, before_update=keep_copy)
    try:
        yield project
    finally:
        project.close()


@contextmanager
def filling(path: Path) -> Iterator[Project]:
    """Open a project to import into, making it if there is none; raises ProjectError.

    One that was made here and got no article is removed again, whatever the reason.
    """
    made = not path.exists()
    if made:
        scheme = load_scheme(resource("schemes/policy-news.json"))
        project = Project.create(path, scheme, load_settings().analyst)
    else:
        project = Project.open(path, load_settings().analyst, before_update=keep_copy)
    filled = False
    try:
        yield project
        filled = bool(project.article_ids())
    finally:
        project.close()
        if made and not filled:
            path.unlink()
