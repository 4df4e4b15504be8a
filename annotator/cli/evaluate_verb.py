"""`annotator evaluate PROJECT [GOLD.jsonl]`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from annotator.cli.console import complain, number, table, tell
from annotator.cli.projects import reading
from annotator.core.errors import AnnotatorError
from annotator.core.exchange import IncomingArticle
from annotator.core.scoring import Score
from annotator.evaluation import Evaluation, Gold, evaluate, gold_of
from annotator.importing.reading import read_files

NAME = "evaluate"
HELP = "Compare the suggestions with a gold standard"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")
    parser.add_argument(
        "gold",
        metavar="GOLD",
        type=Path,
        nargs="?",
        help="gold in JSON Lines; without it, the project's own articles that are done",
    )
    parser.add_argument(
        "--differences", action="store_true", help="also list what was missed and what is extra"
    )


def run(arguments: argparse.Namespace) -> bool:
    """Print the figures; always True."""
    with reading(arguments.project) as project:
        gold = _read_gold(arguments.gold) if arguments.gold else None
        found = evaluate(project, gold)
    if not found.articles:
        raise AnnotatorError(_nothing_to_compare(arguments.project, arguments.gold))
    values = {"project": str(arguments.project), "gold": str(arguments.gold or "own")}
    tell(values | _values(found), _lines(found, arguments.differences), as_json=arguments.json)
    return True


def _read_gold(path: Path) -> Gold:
    articles = []
    for item in read_files([path]):
        if isinstance(item, IncomingArticle):
            articles.append(item)
        else:
            complain(str(item))
    return gold_of(articles)


def _nothing_to_compare(project: Path, gold: Path | None) -> str:
    if gold is None:
        return (
            f"{project}: no article is marked done, so there is no gold to compare with yet."
            " Mark articles done, or name a gold file."
        )
    return f"{gold}: none of its texts is in {project}. Import the same texts first."


def _values(found: Evaluation) -> dict[str, object]:
    return {
        "articles": found.articles,
        "measures": {name: _score(score) for name, score in found.measures.items()},
        "labels": {name: _score(score) for name, score in sorted(found.labels.items())},
        "sources": {name: _score(score) for name, score in sorted(found.sources.items())},
        "concepts": {"right": found.concepts.found, "of": found.concepts.expected},
        "differences": [asdict(difference) for difference in found.differences],
    }


def _score(score: Score) -> dict[str, float]:
    shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    return asdict(score) | {name: round(share, 4) for name, share in shares.items()}


def _lines(found: Evaluation, differences: bool) -> Iterator[str]:
    yield f"{number(found.articles, 'article')} compared"
    yield ""
    yield from table([_HEAD, *_rows(found.measures), *_rows(dict(sorted(found.labels.items())))])
    yield ""
    sources = ((n, s.found, s.proposed, f"{s.precision:.3f}") for n, s in found.sources.items())
    yield from table([("source", "right", "proposed", "precision"), *sorted(sources)])
    yield ""
    yield f"{found.concepts.found} of {found.concepts.expected} concepts right"
    if differences:
        yield ""
        for one in found.differences:
            verb = "missed" if one.missed else "extra "
            yield f"{verb}  {one.label:<8} {one.text!r}  in {one.article}, {one.start}–{one.end}"


_HEAD = ("", "precision", "recall", "f1", "found", "proposed", "expected")


def _rows(scores: dict[str, Score]) -> list[tuple[str | int, ...]]:
    return [
        (
            name,
            *(f"{share:.3f}" for share in (s.precision, s.recall, s.f1)),
            *(s.found, s.proposed, s.expected),
        )
        for name, s in scores.items()
    ]
