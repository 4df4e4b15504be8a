"""`annotator import PROJECT PATH…`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from annotator.cli.console import complain, number, progress, tell
from annotator.cli.projects import filling
from annotator.core.exchange import Problem
from annotator.intake import Intake, portions
from annotator.project import Project

NAME = "import"
HELP = "Bring articles into a project, which is made if it does not exist"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")
    parser.add_argument(
        "paths", metavar="PATH", type=Path, nargs="+", help="a file or folder with articles"
    )


def run(arguments: argparse.Namespace) -> bool:
    """Import what can be imported; False if there was no usable article at all."""
    from annotator.importing.paths import find_files  # with all that guesses encodings

    files, problems = find_files(arguments.paths)
    imported = duplicates = 0
    if files:  # otherwise not even the project is touched
        with filling(arguments.project) as project:
            intake = _import(project, files)
        imported, duplicates = intake.imported, intake.duplicates
        problems = [*problems, *intake.problems]
    _report(arguments, imported, duplicates, problems)
    return bool(imported + duplicates)


def _import(project: Project, files: list[Path]) -> Intake:
    from annotator.importing.reading import read_files

    scheme = project.scheme
    incoming = read_files(files, frozenset(scheme.names), overlap=scheme.overlap)
    with progress(len(files), "articles") as advance, Intake(project) as intake:
        for portion in portions(incoming):
            intake.add(portion)
            advance(len(portion))
    return intake


def _report(
    arguments: argparse.Namespace, imported: int, duplicates: int, problems: list[Problem]
) -> None:
    values = {
        "project": str(arguments.project),
        "imported": imported,
        "duplicates": duplicates,
        "problems": [asdict(problem) for problem in problems],
    }
    if not arguments.json:
        for problem in problems:
            complain(str(problem))
    tell(values, [_summary(imported, duplicates)], as_json=arguments.json)


def _summary(imported: int, duplicates: int) -> str:
    if not imported + duplicates:
        return "Nothing was imported."
    known = f"; {number(duplicates, 'article')} already in the project" if duplicates else ""
    return f"{number(imported, 'article')} imported{known}."
