"""`annotator suggest` knows what was decided in the project."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import main, suggest_verb
from annotator.core import rules
from annotator.suggest.model import no_model
from annotator.suggest.pipeline import load_suggester
from tests.builders import incoming, mention, new_project, opened, shown


def test_what_was_rejected_is_not_suggested_again_in_its_context(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(suggest_verb, "load", lambda _: load_suggester(no_model()))
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
