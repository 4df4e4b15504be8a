"""`annotator evaluate`: against the project's own gold, and against a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.core import rules
from annotator.core.article import Status, digest_of
from annotator.core.changes import Stamp
from annotator.core.suggestion import Origin, Suggestion
from annotator.project import Changed, Project
from tests.builders import TEXT, span_of, suggestion
from tests.cli.conftest import Failing

STAMP = Stamp("ana", "2024-05-02T10:00:00.000+00:00")


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """A project of one article with three suggestions; gold has two of them, and another."""
    path = tmp_path / "judged.annot"
    texts = tmp_path / "text.jsonl"
    texts.write_text(json.dumps({"text": TEXT, "meta": {"title": "Kazan"}}), encoding="utf-8")
    assert main(["import", str(path), str(texts)]) == 0
    project = Project.open(path, "ana")
    proposed = [
        suggestion("Brazil"),
        Suggestion(span_of(TEXT, "BRICS"), "POLICY", "BRICS", 0.9, Origin.TERMS, "term base"),
        suggestion("Kazan", "PERSON"),
    ]
    project.store_suggestions(1, digest_of(TEXT), proposed, "test")
    project.close()
    return path


def gold_file(folder: Path) -> Path:
    marks = [("Brazil", "GPE", ""), ("BRICS", "POLICY", "BRICS"), ("Kazan", "GPE", "")]
    spans = [
        {"start": at.start, "end": at.end, "label": label, "concept": concept}
        for words, label, concept in marks
        for at in [span_of(TEXT, words)]
    ]
    path = folder / "gold.jsonl"
    path.write_text(json.dumps({"text": TEXT, "spans": spans}) + "\n", encoding="utf-8")
    return path


def test_a_gold_file_is_compared_text_by_text(
    judged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["evaluate", str(judged), str(gold_file(tmp_path)), "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["articles"] == 1
    assert values["measures"]["exact"]["found"] == 2
    assert values["measures"]["span"]["found"] == 3
    assert values["measures"]["exact"]["f1"] == pytest.approx(2 / 3, abs=1e-4)
    assert values["labels"]["POLICY"]["recall"] == 1.0
    assert values["sources"]["terms"]["precision"] == 1.0
    assert values["sources"]["model"] == values["sources"]["model"] | {"found": 1, "proposed": 2}
    assert values["concepts"] == {"right": 1, "of": 1}
    differing = {(one["text"], one["label"], one["missed"]) for one in values["differences"]}
    assert differing == {("Kazan", "GPE", True), ("Kazan", "PERSON", False)}


def test_without_a_file_the_articles_done_are_the_gold(
    judged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Project.open(judged, "ana")
    markup = project.markup(1)

    def follow(changed: Changed) -> None:
        if changed.batch is not None:
            markup.apply(changed.batch.changes)

    project.observers.append(follow)
    brazil, brics, kazan = markup.undecided()
    project.perform(rules.accept(markup, [brazil, brics], STAMP))
    project.perform(rules.relabel(markup, kazan, "GPE", "", STAMP))
    project.perform(rules.set_status(markup.article, markup.status, Status.DONE))
    project.close()
    capsys.readouterr()
    assert main(["evaluate", str(judged), "--differences"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("1 article compared")
    assert "missed  GPE      'Kazan'  in Kazan" in printed
    assert "extra   PERSON   'Kazan'  in Kazan" in printed


def test_nothing_to_compare_is_said_with_the_way_out(
    judged: Path, tmp_path: Path, fails: Failing
) -> None:
    assert "no article is marked done" in fails("evaluate", judged)
    other = tmp_path / "other.jsonl"
    other.write_text('{"text": "Another text about Lima."}\n', encoding="utf-8")
    assert "other.jsonl: none of its texts is in" in fails("evaluate", judged, other)
