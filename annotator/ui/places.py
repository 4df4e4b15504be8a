"""Where projects are, and how the window makes one: beside the articles or with the user's data."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.copies import keep_copy
from annotator.core.errors import AnnotatorError, LockedError
from annotator.core.labels import LabelScheme, load_scheme
from annotator.core.terms import Termbase, load_termbase
from annotator.files import resource
from annotator.project import Project
from annotator.settings import data_folder
from annotator.ui.dialogs import PROJECT_ENDING, with_ending


def place_beside(path: Path) -> Path:
    """Return where the project of a file or folder is: beside it, or among the user's data."""
    source = path.resolve()
    named = source.with_suffix("") if source.is_file() else source
    beside = with_ending(named, PROJECT_ENDING)
    writable = beside.is_file() or os.access(beside.parent, os.W_OK)
    return beside if writable else data_folder() / beside.name


def sample_place() -> Path:
    """Return where the analyst's own project of the sample corpus is; it need not exist."""
    return data_folder() / f"sample{PROJECT_ENDING}"


def open_project(path: Path, analyst: str) -> Project:
    """Open a project: for reading only if somebody else works on it.

    One of an older version is copied before it is brought up to date. Raises ProjectError.
    """
    try:
        return Project.open(path, analyst, before_update=keep_copy)
    except LockedError:
        return Project.open(path, analyst, read_only=True)


def create_project(path: Path, analyst: str) -> Project:
    """Make an empty project with the shipped scheme; raises ProjectError if the name is taken."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return Project.create(path, shipped_scheme(), analyst)


def read_through(project: Project) -> None:
    """Read what the page will ask for: a damaged project is found out while the old one is open."""
    try:
        project.progress()
        project.article_ids()
    except AnnotatorError:
        project.close()
        raise


def shipped_scheme() -> LabelScheme:
    """Return the labels that the program ships."""
    return load_scheme(resource("schemes/policy-news.json"))


def shipped_termbase() -> Termbase:
    """Return the term base that the program ships."""
    return load_termbase(resource("termbase/policy.jsonl"))
