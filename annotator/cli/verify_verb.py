"""`annotator verify PROJECT`."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.console import number, tell
from annotator.cli.projects import reading

NAME = "verify"
HELP = "Check the project file, every span against its text, and the journal"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")


def run(arguments: argparse.Namespace) -> bool:
    """Print what is wrong with the project; False if anything is."""
    with reading(arguments.project) as project:
        faults = list(project.faults())
        articles = project.progress().articles
        batch, seal = project.timeline.head()
    values = {
        "project": str(arguments.project),
        "ok": not faults,
        "articles": articles,
        "journal": {"batch": batch, "hash": seal},
        "faults": faults,
    }
    verdict = f"{number(len(faults), 'fault')} found" if faults else "all is well"
    summary = f"{number(articles, 'article')} checked: {verdict}."
    sealed = [f"The journal ends with batch {batch:,}, hash {seal}."] if batch else []
    tell(values, [*faults, summary, *sealed], as_json=arguments.json)
    return not faults
