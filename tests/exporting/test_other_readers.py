"""Exports of ordinary texts, read by programs that bring half the world along.

But for bratly they are not among the development dependencies: install the group `readers` to run
these tests. What they check is checked by strict readers as well, always.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.core.annotation import State
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.exporting.export import export
from annotator.exporting.formats import FORMATS
from annotator.exporting.label_studio import config_beside

Marked = Callable[..., MarkedArticle]

pytestmark = pytest.mark.slow

_INK = "#1A4EDA"
_OPTIONS = ExportOptions(
    LabelScheme("Test", tuple(Label(n, "", n, _INK, _INK) for n in ("GPE", "POLICY")))
)
_TEXT = "🌕 [South Africa|GPE]'s [BRICS|POLICY] bid.\n[China|GPE]-[Venezuela|GPE] trade."
_EXPECTED = [(2, 14, "GPE"), (17, 22, "POLICY"), (28, 33, "GPE"), (34, 43, "GPE")]


def _articles(marked: Marked) -> list[MarkedArticle]:
    decided, undecided = marked(_TEXT), marked(_TEXT, State.SUGGESTED)
    mentions = tuple(replace(m, concept="AU", score=0.5) for m in undecided.mentions)
    other = replace(undecided.article, uid="u2")
    return [decided, replace(undecided, article=other, mentions=mentions)]


def _write(name: str, marked: Marked, folder: Path) -> Path:
    path = folder / f"gold{FORMATS[name].ending}"
    assert not export(_articles(marked), path, FORMATS[name], _OPTIONS).losses
    return path


def test_label_studio_takes_the_tasks(marked: Marked, tmp_path: Path) -> None:
    sdk = pytest.importorskip("label_studio_sdk.label_interface")
    path = _write("labelstudio", marked, tmp_path)
    interface = sdk.LabelInterface(config_beside(path).read_text("utf-8"))
    decided, undecided = json.loads(path.read_text("utf-8"))
    for task in (decided, undecided):
        assert interface.validate_task({"data": task["data"]})
    (annotation,), (prediction,) = decided["annotations"], undecided["predictions"]
    assert interface.validate_annotation(annotation)
    assert interface.validate_prediction(prediction)
    values = [result["value"] for result in annotation["result"]]
    assert [(v["start"], v["end"], *v["labels"]) for v in values] == _EXPECTED


def test_datasets_reads_names_of_tags_and_spans(marked: Marked, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    path = _write("huggingface", marked, tmp_path)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "data set")
    loaded: Any = datasets.load_dataset(str(tmp_path / "data set"), cache_dir=str(tmp_path / "c"))
    assert list(loaded) == ["train"]
    names = loaded["train"].features["ner_tags"].feature.names
    assert names == ["O", "B-GPE", "I-GPE", "B-POLICY", "I-POLICY"]
    for row in loaded["train"]:
        assert [(s["start"], s["end"], s["label"]) for s in row["spans"]] == _EXPECTED
        tags = [names[number] for number in row["ner_tags"]]
        tagged = [(word, tag) for word, tag in zip(row["tokens"], tags, strict=True) if tag != "O"]
        assert tagged[:3] == [("South", "B-GPE"), ("Africa", "I-GPE"), ("BRICS", "B-POLICY")]


@pytest.mark.parametrize(("name", "scheme"), [("conll", "IOB2"), ("biluo", "BILOU")])
def test_seqeval_finds_the_same_mentions(
    name: str, scheme: str, marked: Marked, tmp_path: Path
) -> None:
    seqeval = pytest.importorskip("seqeval.scheme")
    lines = _write(name, marked, tmp_path).read_text("utf-8").split("\n\n")
    sentences = [[line.split(" ") for line in block.split("\n")] for block in lines if block]
    tags = [[row[3] for row in rows] for rows in sentences if rows[0][0] != "-DOCSTART-"]
    found = seqeval.Entities(tags, getattr(seqeval, scheme)).entities
    assert [entity.tag for sentence in found for entity in sentence] == [
        *("GPE", "POLICY", "GPE", "GPE"),
        *("GPE", "POLICY", "GPE", "GPE"),
    ]


def test_bratly_reads_entities_concepts_and_flags(marked: Marked, tmp_path: Path) -> None:
    bratly = pytest.importorskip("bratly.io")  # it warns of itself, which this passes over
    with zipfile.ZipFile(_write("brat", marked, tmp_path)) as archive:
        archive.extractall(tmp_path / "brat")
    first, second = sorted((tmp_path / "brat").glob("*.ann"))
    for path in (first, second):
        found = bratly.read_and_load_ann_file(str(path)).annotations
        entities = [a for a in found if a.id.startswith("T")]
        places = sorted((e.get_start(), e.get_end(), e.label) for e in entities)
        assert places == _EXPECTED
        kinds = {re.sub(r"\d", "", annotation.id) for annotation in found}
        assert kinds == ({"T"} if path == first else {"T", "N", "A"})
