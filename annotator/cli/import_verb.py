"""`annotator import PROJECT PATH…`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.console import complain, number, progress, tell
from annotator.cli.projects import filling
from annotator.core.import_report import ImportReport
from annotator.intake import Intake, portions
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.importing.preview import Column, FilePreview, Preview
    from annotator.importing.source import Choices

NAME = "import"
HELP = "Bring articles into a project, which is made if it does not exist"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")
    parser.add_argument(
        "paths", metavar="PATH", type=Path, nargs="+", help="a file or folder with articles"
    )
    parser.add_argument(
        "--format", metavar="F", default="", help="read all files as this; else told by the file"
    )
    parser.add_argument(
        "--as",
        dest="marks",
        choices=("found", "suggestions", "annotations"),
        default="found",
        help="what labelled spans become; as found means annotations if the file says that"
        " somebody decided, otherwise suggestions",
    )
    _add_pairs(parser, "--map", "FROM=TO", "take a label for another; without TO, leave it out")
    _add_pairs(parser, "--concept", "FROM=TO", "take a concept for another")
    _add_pairs(
        parser,
        "--column",
        "ROLE=NAME",
        "where in a table the text, title, date, source, language or address is",
    )
    parser.add_argument("--report", metavar="FILE", type=Path, help="write all that happened here")
    parser.add_argument(
        "--preview", action="store_true", help="tell what was recognised, and import nothing"
    )


def run(arguments: argparse.Namespace) -> bool:
    """Import what can be imported; False if there was no usable article at all."""
    from annotator.importing.paths import find_files  # with all that guesses encodings

    choices = _choices(arguments)
    files, problems = find_files(arguments.paths, choices.format)
    if arguments.preview:
        return _preview(arguments, files, choices)
    report = ImportReport(0, 0, 0)
    if files:  # otherwise not even the project is touched
        with filling(arguments.project) as project:
            report = _import(project, files, choices)
    report = replace(report, problems=(*problems, *report.problems))
    if arguments.report:
        report.save(arguments.report)
    _tell(arguments, report)
    return bool(report.imported + report.duplicates)


def _add_pairs(parser: argparse.ArgumentParser, option: str, form: str, words: str) -> None:
    parser.add_argument(
        option, metavar=form, type=_pair, action="append", default=[], help=f"{words}; repeatable"
    )


def _pair(words: str) -> tuple[str, str]:
    first, sign, second = words.partition("=")
    if not first or not sign:
        raise argparse.ArgumentTypeError(f"“{words}” is not two words with = between them")
    return first, second


def _choices(arguments: argparse.Namespace) -> Choices:
    from annotator.importing.source import Choices, MarksAs

    return Choices(
        MarksAs(arguments.marks),
        dict(arguments.map),
        dict(arguments.concept),
        dict(arguments.column),
        arguments.format,
    )


def _import(project: Project, files: list[Path], choices: Choices) -> ImportReport:
    from annotator.importing.reading import read_files

    scheme = project.scheme
    incoming = read_files(
        files,
        frozenset(scheme.names),
        overlap=scheme.overlap,
        choices=replace(choices, stamp=project.stamp()),
    )
    with progress(len(files), "articles") as advance, Intake(project) as intake:
        for portion in portions(incoming):
            intake.add(portion)
            advance(len(portion))
    return intake.report


def _tell(arguments: argparse.Namespace, report: ImportReport) -> None:
    if not arguments.json:
        for problem in report.problems:
            complain(str(problem))
    values = {"project": str(arguments.project), **report.as_dict()}
    tell(values, [_summary(report)], as_json=arguments.json)


def _summary(report: ImportReport) -> str:
    if not report.imported + report.duplicates:
        return "Nothing was imported."
    known = report.duplicates
    return (
        f"{number(report.imported, 'article')} imported"
        + (f"; {number(known, 'article')} already in the project" if known else "")
        + (f"; {number(report.added, 'span')} added to those" if report.added else "")
        + (f"; {number(report.spans_lost, 'span')} left out" if report.spans_lost else "")
        + "."
    )


def _preview(arguments: argparse.Namespace, files: list[Path], choices: Choices) -> bool:
    from annotator.importing.preview import preview

    found = preview(files, choices)
    values = {
        "files": [_values(file) for file in found.files],
        "found": found.found,
        "labels": found.labels,
        "concepts": found.concepts,
    }
    tell(values, _lines(found), as_json=arguments.json)
    return bool(found.articles)


def _values(file: FilePreview) -> dict[str, object]:
    return {
        "file": str(file.path),
        "format": file.format.name if file.format else "",
        "articles": file.articles,
        "more": file.more,
        "titles": list(file.titles),
        "columns": {column.name: column.role for column in file.columns},
        "labels": dict(file.labels),
        "problems": [str(problem) for problem in file.problems],
    }


def _lines(found: Preview) -> Iterator[str]:
    for file in found.files:
        count = f"{number(file.articles, 'article')}{' or more' if file.more else ''}"
        yield f"{file.path.name}: {file.format.title if file.format else 'not readable'}, {count}"
        yield from (f"  {title}" for title in file.titles)
        if file.columns:
            yield f"  columns: {', '.join(map(_column, file.columns))}"
        yield from (f"  {problem}" for problem in file.problems)
    if found.looked_at < found.found:
        yield f"and {number(found.found - found.looked_at, 'file')} more"
    yield from _counted("labels", found.labels.items())
    yield from _counted("concepts", found.concepts.items())


def _column(column: Column) -> str:
    return f"{column.name} ({column.role})" if column.role else column.name


def _counted(what: str, counts: Iterable[tuple[str, int]]) -> Iterator[str]:
    words = [f"{name} {count:,}" for name, count in counts]
    if words:
        yield f"{what}: {', '.join(words)}"
