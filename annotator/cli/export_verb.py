"""`annotator export PROJECT --format F --output FILE`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from annotator.cli.console import Advance, complain, number, progress, tell
from annotator.cli.projects import reading
from annotator.core.errors import AnnotatorError, UsageError
from annotator.core.exchange import ExportReport, MarkedArticle
from annotator.exporting.formats import FORMATS, Format
from annotator.project import Chosen, Project

NAME = "export"
HELP = "Write annotations to a file that other programs read"

_SPANS = [chosen.value for chosen in Chosen]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")
    parser.add_argument(
        "--format", metavar="F", required=True, help=f"the format: {', '.join(FORMATS)}"
    )
    parser.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="the file to write"
    )
    parser.add_argument(
        "--spans",
        choices=_SPANS,
        default=Chosen.GOLD.value,
        help="which spans: those of articles marked done (the default), all that were accepted,"
        " those still undecided, or all",
    )
    # How the window, which runs an export as a process of its own, follows it.
    parser.add_argument("--progress-json", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> bool:
    """Write the file; always True, spans that the format cannot express are reported."""
    format_ = _format(arguments.format)
    _check_output(arguments.output, arguments.project)
    with reading(arguments.project) as project:
        report = _export(project, format_, arguments)
    _report(arguments, report)
    return True


def _format(name: str) -> Format:
    if name not in FORMATS:
        raise UsageError(f"there is no format “{name}”; formats are {', '.join(FORMATS)}.")
    return FORMATS[name]


def _check_output(output: Path, project: Path) -> None:
    """Refuse to put an export in the place of the project, or of something that is no file."""
    if not output.exists():
        return
    if not output.is_file():
        # An export takes the place of what is there: a device, such as /dev/null, would be gone.
        raise AnnotatorError(f"{output}: this is a folder or a device. Name a file.")
    if project.exists() and output.samefile(project):
        raise UsageError(f"{output}: this is the project itself. Name another output.")


def _export(project: Project, format_: Format, arguments: argparse.Namespace) -> ExportReport:
    chosen = Chosen(arguments.spans)
    total = _total(project, chosen)
    with progress(total, "articles", as_json=arguments.progress_json) as advance:
        articles = _counted(project.marked_articles(chosen), advance)
        return format_.write(articles, arguments.output)


def _total(project: Project, chosen: Chosen) -> int:
    """Return how many articles will be written; raises AnnotatorError if there are none."""
    state = project.progress()
    if not state.articles:
        raise AnnotatorError(f"{project.path}: there are no articles in this project yet.")
    if chosen is Chosen.GOLD and not state.done:
        raise AnnotatorError(
            f"{project.path}: no article is marked done, so there is no gold to export yet."
            " Mark articles done, or choose other spans with --spans."
        )
    return state.done if chosen is Chosen.GOLD else state.articles


def _counted(articles: Iterator[MarkedArticle], advance: Advance) -> Iterator[MarkedArticle]:
    for article in articles:
        yield article
        advance(1)


def _report(arguments: argparse.Namespace, report: ExportReport) -> None:
    values = {
        "project": str(arguments.project),
        "output": str(arguments.output),
        "format": arguments.format,
        "articles": report.articles,
        "spans": report.spans,
        "written": report.written,
        "losses": [asdict(loss) for loss in report.losses],
    }
    if not arguments.json:
        for loss in report.losses:
            complain(f"left out: {loss}")
    summary = (
        f"{number(report.written, 'span')} of {number(report.articles, 'article')} written to"
        f" {arguments.output}"
    )
    left_out = f"; {len(report.losses):,} left out" if report.losses else ""
    tell(values, [f"{summary}{left_out}."], as_json=arguments.json)
