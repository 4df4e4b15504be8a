"""`annotator suggest PROJECT`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.console import complain, number, progress, tell
from annotator.cli.projects import writing
from annotator.core.article import Article
from annotator.core.exchange import Problem
from annotator.core.suggestion import Suggestion
from annotator.core.vocabulary import as_spoken, vocabulary_of
from annotator.failures import unforeseen
from annotator.project import Project, now
from annotator.settings import load_settings
from annotator.suggest.protocol import record_of
from annotator.suggest.worker import ready_of

if TYPE_CHECKING:
    from annotator.suggest.pipeline import Suggester

NAME = "suggest"
HELP = "Let the language model and the term base suggest spans"


@dataclass(slots=True)
class _Tally:
    """What a run has come to so far."""

    articles: int = 0
    suggestions: int = 0
    failures: list[Problem] = field(default_factory=list)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")
    parser.add_argument(
        "--again",
        action="store_true",
        help="also for articles that have suggestions of this model; decisions stay as they are",
    )


def run(arguments: argparse.Namespace) -> bool:
    """Store suggestions, article by article; False if the suggester failed on one of them."""
    with writing(arguments.project) as project:
        memory = project.memory().memory
        suggester = load(load_settings().model).knowing(memory.concepts)
        labels = vocabulary_of(project.scheme)
        suggester = suggester.speaking(labels).remembering(as_spoken(labels, memory))
        if suggester.model.notice and not arguments.json:
            complain(suggester.model.notice)
        tally = _suggest(project, suggester, again=arguments.again)
    _report(arguments, suggester, tally)
    return not tally.failures


def load(model: str) -> Suggester:
    """Load the suggester with the model at the path given, or else with the best one there is."""
    from annotator.suggest.model import load_model
    from annotator.suggest.pipeline import load_suggester

    return load_suggester(load_model(Path(model) if model else None))


def _suggest(project: Project, suggester: Suggester, *, again: bool) -> _Tally:
    name = suggester.describe()
    run = record_of(ready_of(suggester), now())
    numbers = project.article_ids() if again else project.waiting_articles(name)
    tally = _Tally()
    with progress(len(numbers), "articles") as advance:
        for article_id in numbers:
            article = project.markup(article_id).article
            found = _found(suggester, article, tally)
            if found is not None:
                project.store_suggestions(article_id, article.digest, found, run)
                tally.articles += 1
                tally.suggestions += len(found)
            advance(1)
    return tally


def _found(suggester: Suggester, article: Article, tally: _Tally) -> list[Suggestion] | None:
    try:
        return suggester.suggest(article.text)
    except Exception as error:  # one article must not keep the others from being done
        tally.failures.append(Problem(article.meta.title, unforeseen(error)))
        return None


def _report(arguments: argparse.Namespace, suggester: Suggester, tally: _Tally) -> None:
    values = {
        "project": str(arguments.project),
        "model": suggester.model.name,
        "version": suggester.model.version,
        "notice": suggester.model.notice,
        "concepts": suggester.concepts,
        "articles": tally.articles,
        "suggestions": tally.suggestions,
        "failures": [{"article": f.where, "sentence": f.sentence} for f in tally.failures],
    }
    if not arguments.json:
        for failure in tally.failures:
            complain(str(failure))
    tell(values, [_summary(tally, suggester.describe())], as_json=arguments.json)


def _summary(tally: _Tally, name: str) -> str:
    if not tally.articles + len(tally.failures):
        return f"Nothing to do: all articles have suggestions of {name}."
    return f"{number(tally.suggestions, 'suggestion')} in {number(tally.articles, 'article')}."
