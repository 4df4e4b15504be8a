"""`annotator export PROJECT --format F --output FILE`."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.article_numbers import named_articles
from annotator.cli.console import Advance, complain, number, progress, tell
from annotator.cli.projects import reading
from annotator.core.errors import AnnotatorError, UsageError
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.messages import packed
from annotator.core.own_concepts import overlaid
from annotator.core.suggestion import RunRecord
from annotator.core.terms import load_termbase
from annotator.files import resource
from annotator.project import Chosen, Project

if TYPE_CHECKING:  # no other verb should wait for all the writers
    from annotator.exporting.formats import Format
    from annotator.exporting.split import Split

NAME = "export"
HELP = "Write annotations to a file that other programs read"

FOR_WINDOW = "--progress-json"
"""Tell how far it has come, and what goes wrong, so that the window can show it."""

_SPANS = [chosen.value for chosen in Chosen]
_CHOSEN = {
    Chosen.GOLD: "gold: those accepted in articles marked done",
    Chosen.ACCEPTED: "accepted",
    Chosen.SUGGESTED: "suggested: nobody has decided about them yet",
    Chosen.ALL: "all: accepted, suggested and rejected",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")
    parser.add_argument(
        "--format", metavar="F", required=True, help="one that “annotator formats” lists"
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
    parser.add_argument(
        "--articles",
        metavar="FILE",
        type=Path,
        help="only the articles whose numbers stand in this file, one a line (their “id” in the"
        " table “article” of the project)",
    )
    parser.add_argument(
        "--split",
        metavar="TRAIN,DEV,TEST",
        type=_split,
        help="divide the articles in these shares, for example 80,10,10; near-duplicates stay"
        " together (formats spacy and huggingface)",
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="draw a split otherwise")
    parser.add_argument("--licence", metavar="L", default="", help="the licence, for the data card")
    parser.add_argument(
        "--agreement", metavar="WORDS", default="", help="the agreement, for the data card"
    )
    # How the window, which runs an export as a process of its own, follows it.
    parser.add_argument(FOR_WINDOW, action="store_true", help=argparse.SUPPRESS)


def _split(words: str) -> Split:
    from annotator.exporting.split import Split

    try:
        train, dev, test = map(float, words.split(","))
        return Split((train, dev, test))
    except ValueError as error:
        why = f"“{words}” are not three shares such as 80,10,10"
        raise argparse.ArgumentTypeError(why) from error


def run(arguments: argparse.Namespace) -> bool:
    """Write the file; always True, what the format cannot express is reported."""
    from annotator.exporting.plugins import find_format

    format_ = find_format(arguments.format)
    if arguments.split and not format_.splits:
        raise UsageError("the format “{name}” cannot be split; see --split.", name=format_.name)
    _check_output(arguments.output, arguments.project)
    with reading(arguments.project) as project:
        report = _export(project, format_, arguments)
    _report(arguments, report)
    return True


def _check_output(output: Path, project: Path) -> None:
    """Refuse to put an export in the place of the project, or of something that is no file."""
    if not output.exists():
        return
    if not output.is_file():
        # An export takes the place of what is there: a device, such as /dev/null, would be gone.
        raise AnnotatorError("{output}: this is a folder or a device. Name a file.", output=output)
    if project.exists() and output.samefile(project):
        raise UsageError(
            "{output}: this is the project itself. Name another output.", output=output
        )


def _export(project: Project, format_: Format, arguments: argparse.Namespace) -> ExportReport:
    from annotator.exporting.export import export

    chosen = Chosen(arguments.spans)
    only = named_articles(arguments.articles, project) if arguments.articles else None
    total = _total(project, chosen, only)
    options = _options(project, chosen, only, arguments)
    with progress(total, "articles", as_json=arguments.progress_json) as advance:
        articles = _counted(project.marked_articles(chosen, only), advance)
        return export(articles, arguments.output, format_, options)


def _options(
    project: Project,
    chosen: Chosen,
    only: Collection[int] | None,
    arguments: argparse.Namespace,
) -> ExportOptions:
    shipped = load_termbase(resource("termbase/policy.jsonl"))
    split: Split | None = arguments.split
    articles = project.marked_articles(chosen, only)
    return ExportOptions(
        scheme=project.scheme,
        concepts={c.id: c.name for c in overlaid(shipped, project.own_concepts())},
        parts=_parts(articles, split, arguments.seed) if split else {},
        chosen=_CHOSEN[chosen] + ("" if only is None else "; of the articles chosen for this"),
        suggesters=tuple(
            dict.fromkeys(_run_name(run) for run, n in project.suggestion_runs() if n)
        ),
        licence=arguments.licence,
        agreement=arguments.agreement,
    )


def _run_name(record: RunRecord) -> str:
    return f"{record.name}, weights {record.sha256}" if record.sha256 else record.name


def _parts(articles: Iterable[MarkedArticle], split: Split, seed: int) -> dict[str, str]:
    """Return the part that each article goes to, near-duplicates to the same one."""
    from annotator.exporting.near_duplicates import group
    from annotator.exporting.split import assign

    texts = ((marked.article.uid, marked.article.text) for marked in articles)
    return assign(group(texts), split, seed)


def _total(project: Project, chosen: Chosen, only: Collection[int] | None) -> int:
    """Return how many articles will be written; raises AnnotatorError if there are none."""
    total = len(project.exported_ids(chosen, only))
    if total:
        return total
    if not project.article_ids():
        raise AnnotatorError(
            "{path}: there are no articles in this project yet.", path=project.path
        )
    if only is None:
        raise AnnotatorError(
            "{path}: no article is marked done, so there is no gold to export yet. Mark articles"
            " done, or choose other spans with --spans.",
            path=project.path,
        )
    raise AnnotatorError(
        "{path}: none of the articles named is marked done, so there is no gold to export yet. Mark"
        " articles done, or choose other spans with --spans.",
        path=project.path,
    )


def _counted(articles: Iterator[MarkedArticle], advance: Advance) -> Iterator[MarkedArticle]:
    for article in articles:
        yield article
        advance(1)


def _report(arguments: argparse.Namespace, report: ExportReport) -> None:
    values: dict[str, object] = {
        "project": str(arguments.project),
        "output": str(arguments.output),
        "format": arguments.format,
        "articles": report.articles,
        "spans": report.spans,
        "written": report.written,
        "losses": [asdict(loss) for loss in report.losses],
        "unlisted": report.unlisted,
        "without": dict(report.without),
        "files": [str(path) for path in report.files],
    }
    if arguments.progress_json:
        values["reasons"] = [packed(loss.reason) for loss in report.losses]
    if not arguments.json:
        for loss in report.losses:
            complain(f"left out: {' '.join(str(loss).split())}")
        if report.unlisted:
            complain(f"left out: {report.unlisted:,} more")
    tell(values, _lines(arguments.output, report), as_json=arguments.json)


def _lines(output: Path, report: ExportReport) -> Iterator[str]:
    from annotator.exporting.wording import without_lines

    spans, articles = number(report.written, "span"), number(report.articles, "article")
    left_out = f"; {report.lost:,} left out" if report.lost else ""
    yield f"{spans} of {articles} written to {output}{left_out}."
    yield from without_lines(report.without)
