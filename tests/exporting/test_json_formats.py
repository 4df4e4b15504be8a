"""The lines and tasks that other programs get, as they stand in the file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.core.annotation import State
from annotator.core.article import Status
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.doccano import write_doccano
from annotator.exporting.label_studio import write_label_studio
from annotator.exporting.prodigy import write_prodigy

Marked = Callable[..., MarkedArticle]

_META = {"title": "A title", "date": "2024-03-05", "source": "a.txt"}


def _tokens(article: MarkedArticle, path: Path) -> list[tuple[str, bool]]:
    write_prodigy([article], path, ExportOptions())
    task = json.loads(path.read_text("utf-8"))
    return [(token["text"], token["ws"]) for token in task["tokens"]]


def test_a_task_for_prodigy(marked: Marked, tmp_path: Path) -> None:
    write_prodigy([marked("🌕 [Peru|GPE]!")], tmp_path / "o", ExportOptions())
    assert json.loads((tmp_path / "o").read_text("utf-8")) == {
        "text": "🌕 Peru!",
        "meta": {"id": "u1", **_META},
        "tokens": [
            {"text": "🌕", "start": 0, "end": 1, "id": 0, "ws": True},
            {"text": "Peru", "start": 2, "end": 6, "id": 1, "ws": False},
            {"text": "!", "start": 6, "end": 7, "id": 2, "ws": False},
        ],
        "spans": [
            {
                **{"start": 2, "end": 6, "text": "Peru", "token_start": 1, "token_end": 1},
                **{"label": "GPE", "concept": "", "state": "accepted", "score": 1.0},
            }
        ],
        "_view_id": "ner_manual",
        "answer": "accept",
    }


def test_prodigy_is_asked_about_what_nobody_has_decided(marked: Marked, tmp_path: Path) -> None:
    write_prodigy([marked("[Peru|GPE]", State.SUGGESTED)], tmp_path / "o", ExportOptions())
    assert "answer" not in json.loads((tmp_path / "o").read_text("utf-8"))


def test_tokens_for_prodigy_make_up_the_text(marked: Marked, tmp_path: Path) -> None:
    article = marked("\n[SEZ|X]-3  in[ Peru|GPE] [Chile |GPE]\n\n. ")
    assert _tokens(article, tmp_path / "o") == [
        *(("\n", False), ("SEZ", False), ("-", False), ("3", True), (" ", False)),
        *(("in", False), (" ", False), ("Peru", True), ("Chile", False), (" ", False)),
        *(("\n\n", False), (".", True)),
    ]


def test_overlapping_spans_are_for_another_view_of_prodigy(marked: Marked, tmp_path: Path) -> None:
    article = marked("[South Africa|GPE]")
    inner = Mention(Span(6, 12), "LOC", State.ACCEPTED)
    both = replace(article, mentions=(*article.mentions, inner))
    write_prodigy([both], tmp_path / "o", ExportOptions())
    assert json.loads((tmp_path / "o").read_text("utf-8"))["_view_id"] == "spans_manual"


def test_a_line_for_doccano(marked: Marked, tmp_path: Path) -> None:
    write_doccano([marked("🌕 [Peru|GPE]!")], tmp_path / "o", ExportOptions())
    assert (tmp_path / "o").read_text("utf-8") == (
        '{"text": "🌕 Peru!", "label": [[2, 6, "GPE"]], "uid": "u1", "meta": {"title": "A title",'
        ' "date": "2024-03-05", "source": "a.txt"}}\n'
    )


def _label_studio(article: MarkedArticle, path: Path) -> dict[str, Any]:
    write_label_studio([article], path, ExportOptions(suggesters=("sm 3.8",)))
    (task,) = json.loads(path.read_text("utf-8"))
    return dict(task)


def test_decided_spans_are_an_annotation_for_label_studio(marked: Marked, tmp_path: Path) -> None:
    article = marked("🌕 [Peru|GPE]!")
    named = replace(article, mentions=(replace(article.mentions[0], concept="PE"),))
    region = {"id": "a1", "to_name": "text", "origin": "manual"}
    place = {"start": 2, "end": 6}
    value = {**place, "text": "Peru", "labels": ["GPE"]}
    assert _label_studio(named, tmp_path / "o.json") == {
        "id": 1,
        "data": {"text": "🌕 Peru!", "uid": "u1", "meta": _META},
        "annotations": [
            {
                "result": [
                    {**region, "from_name": "label", "type": "labels", "value": value},
                    {
                        **region,
                        "from_name": "concept",
                        "type": "textarea",
                        "value": {**place, "text": ["PE"]},
                    },
                ],
                "was_cancelled": False,
                "ground_truth": True,
            }
        ],
        "predictions": [],
    }


def test_undecided_spans_are_a_prediction_with_scores(marked: Marked, tmp_path: Path) -> None:
    article = replace(marked("[Peru|GPE]", State.SUGGESTED), status=Status.NEW)
    task = _label_studio(article, tmp_path / "o.json")
    assert task["annotations"] == []
    (prediction,) = task["predictions"]
    assert prediction["model_version"] == "sm 3.8"
    assert [(r["origin"], r["score"]) for r in prediction["result"]] == [("prediction", 1.0)]


def test_a_done_article_without_spans_has_been_annotated(marked: Marked, tmp_path: Path) -> None:
    (annotation,) = _label_studio(marked("It rained."), tmp_path / "o.json")["annotations"]
    assert annotation["result"] == []


def test_the_set_up_for_label_studio_has_the_labels_and_their_colours(
    marked: Marked, tmp_path: Path
) -> None:
    scheme = LabelScheme("S", (Label('A "b" <c>', "1", "", "#1A4EDA", "#78C7FD"),))
    write_label_studio([marked("[Peru|GPE]")], tmp_path / "o.json", ExportOptions(scheme))
    assert (tmp_path / "o.config.xml").read_text("utf-8") == (
        '<View>\n  <Labels name="label" toName="text">\n'
        '    <Label value=\'A "b" &lt;c&gt;\' background="#1A4EDA"/>\n'
        '    <Label value="GPE"/>\n  </Labels>\n'
        '  <Text name="text" value="$text"/>\n'
        '  <TextArea name="concept" toName="text" perRegion="true" editable="true"\n'
        '    maxSubmissions="1" rows="1" placeholder="Concept"/>\n</View>\n'
    )
