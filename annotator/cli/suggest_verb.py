"""`annotator suggest PROJECT`."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.cli.console import complain, number, progress, tell
from annotator.cli.projects import writing
from annotator.core.article import Article
from annotator.core.exchange import Problem
from annotator.core.languages import language_name
from annotator.core.suggestion import RunRecord
from annotator.core.vocabulary import vocabulary_of
from annotator.failures import unforeseen
from annotator.project import Project, now
from annotator.settings import load_settings
from annotator.suggest.protocol import Ready, record_of
from annotator.suggest.recognising import recognised
from annotator.suggest.suggesters import Suggesters, load_suggesters

NAME = "suggest"
HELP = "Let the language model and the term base suggest spans"


@dataclass(slots=True)
class _Tally:
    """What a run has come to so far."""

    started_at: str
    articles: int = 0
    suggestions: int = 0
    failures: list[Problem] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)
    readers: dict[str, Ready] = field(default_factory=dict)  # by language: all but the usual one
    runs: dict[str, RunRecord] = field(default_factory=dict)


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
        suggesters = load(load_settings().model)
        suggesters.teach(vocabulary_of(project.scheme), project.memory().memory)
        if suggesters.ready.notice and not arguments.json:
            complain(suggesters.ready.notice)
        tally = _suggest(project, suggesters, again=arguments.again)
    _report(arguments, suggesters.ready, tally)
    return not tally.failures


def load(model: str) -> Suggesters:
    """Load the suggesters, with the model at the path given or else with the best ones."""
    return load_suggesters(Path(model) if model else None)


def _suggest(project: Project, suggesters: Suggesters, *, again: bool) -> _Tally:
    numbers = project.article_ids() if again else project.waiting_articles(suggesters.ready.name)
    tally = _Tally(started_at=now())
    with progress(len(numbers), "articles") as advance:
        for article_id in numbers:
            _suggest_for(project, project.markup(article_id).article, suggesters, tally)
            advance(1)
    return tally


def _suggest_for(project: Project, article: Article, suggesters: Suggesters, tally: _Tally) -> None:
    try:
        language = article.meta.language or recognised(article.text)
        found = suggesters.suggester(language).suggest(article.text)
    except Exception as error:  # one article must not keep the others from being done
        tally.failures.append(Problem(article.meta.title, unforeseen(error)))
        return
    for reader in suggesters.introduced():
        tally.readers[reader.language] = reader
        if reader.notice:
            complain(reader.notice)
    by = tally.readers.get(language, suggesters.ready)
    run = tally.runs.setdefault(language, record_of(by, tally.started_at, language))
    project.store_suggestions(article.id, article.digest, found, run)
    tally.articles += 1
    tally.languages[language] += 1
    tally.suggestions += len(found)


def _report(arguments: argparse.Namespace, usual: Ready, tally: _Tally) -> None:
    values = {
        "project": str(arguments.project),
        "model": usual.model,
        "version": usual.version,
        "notice": usual.notice,
        "concepts": usual.concepts,
        "articles": tally.articles,
        "suggestions": tally.suggestions,
        "languages": dict(tally.languages),
        "failures": [{"article": f.where, "sentence": f.sentence} for f in tally.failures],
    }
    if not arguments.json:
        for failure in tally.failures:
            complain(str(failure))
    lines = [_summary(tally, usual.name), *_without_model(tally)]
    tell(values, lines, as_json=arguments.json)


def _without_model(tally: _Tally) -> Iterator[str]:
    """Yield a line for each language for which there is no model."""
    for language, count in tally.languages.most_common():
        reader = tally.readers.get(language)
        if reader is not None and not reader.found:
            articles = number(count, "article")
            yield f"{articles} in {language_name(language)}: no model for it; names and terms only."


def _summary(tally: _Tally, name: str) -> str:
    if not tally.articles + len(tally.failures):
        return f"Nothing to do: all articles have suggestions of {name}."
    return f"{number(tally.suggestions, 'suggestion')} in {number(tally.articles, 'article')}."
