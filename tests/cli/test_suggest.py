"""`annotator suggest` knows what was decided in the project."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import main, suggest_verb
from annotator.core import rules
from annotator.suggest.model import no_model
from annotator.suggest.pipeline import load_suggester
from annotator.suggest.suggesters import Suggesters
from tests.builders import incoming, mention, new_project, opened, shown
from tests.suggest.test_recognising import TEXTS


def test_what_was_rejected_is_not_suggested_again_in_its_context(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(suggest_verb, "load", lambda _: Suggesters(load_suggester(no_model())))
    texts = ("They met in big Brazil.", "Then big Brazil grew.", "Kazan and Brazil.")
    with closing(new_project(tmp_path, *map(incoming, texts))) as project:
        path = project.path
    assert main(["suggest", str(path), "--json"]) == 0
    with opened(path) as project:
        assert shown(project.markup(2)) == [("Brazil", "GPE", "suggested")]
        markup = project.markup(1)
        here = mention(markup, "Brazil")
        project.perform(rules.reject(markup, [here], project.stamp()))
    assert main(["suggest", str(path), "--again", "--json"]) == 0
    with opened(path) as project:
        assert shown(project.markup(1)) == [("Brazil", "GPE", "rejected")]
        assert shown(project.markup(2)) == []
        assert [words for words, *_ in shown(project.markup(3))] == ["Kazan", "Brazil"]
        assert list(project.faults()) == []
    capsys.readouterr()


def test_articles_in_languages_without_a_model_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(suggest_verb, "load", lambda _: Suggesters(load_suggester(no_model())))
    texts = (TEXTS["es"] + " El BRICS.", TEXTS["en"], TEXTS["pt"], TEXTS["es"] + " OCS.")
    with closing(new_project(tmp_path, *map(incoming, texts))) as project:
        path = project.path
    assert main(["suggest", str(path)]) == 0
    said = capsys.readouterr().out
    assert "2 articles in Spanish: no model for it; names and terms only." in said
    assert "1 article in Portuguese: no model for it; names and terms only." in said
    assert "English" not in said
    with opened(path) as project:
        found = [project.markup(number).article.meta.language for number in project.article_ids()]
        assert found == ["es", "en", "pt", "es"]
        assert [(run.language, n) for run, n in project.suggestion_runs()] == [
            *(("es", 2), ("en", 1), ("pt", 1))
        ]
    assert main(["suggest", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["languages"] == {}  # nothing was to do
