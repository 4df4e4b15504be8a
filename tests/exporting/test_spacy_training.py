"""What `spacy debug data` and `spacy train` say of an export: they are whom it is for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.exporting.export import export
from annotator.exporting.formats import FORMATS
from annotator.exporting.split import Split, assign

Marked = Callable[..., MarkedArticle]

_PLACES = ("Peru", "South Africa", "Brazil", "Côte d'Ivoire", "中国", "Chile")
_THINGS = ("BRICS", "Belt and Road Initiative", "SEZ", "G77")


@pytest.fixture
def files(marked: Marked, tmp_path: Path) -> dict[str, Path]:
    """Articles, divided into train and dev."""
    articles = []
    for number in range(200):
        place, thing = _PLACES[number % len(_PLACES)], _THINGS[number % len(_THINGS)]
        article = marked(f"🌕 [{place}|GPE] joined\n\n  [{thing}|POLICY] in year {number} .")
        articles.append(replace(article, article=replace(article.article, uid=f"u{number}")))
    groups = {article.article.uid: article.article.uid for article in articles}
    options = ExportOptions(parts=assign(groups, Split((3, 1, 0))))
    report = export(articles, tmp_path / "gold.spacy", FORMATS["spacy"], options)
    assert report.losses == ()
    train, dev = sorted(report.files[:-1], key=lambda path: "dev" in path.name)
    return {"train": train, "dev": dev}


def _spacy(folder: Path, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "spacy", *map(str, arguments)],
        cwd=folder,
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _paths(files: dict[str, Path]) -> Sequence[str]:
    return [f"--paths.{part}={path}" for part, path in files.items()]


@pytest.mark.slow
def test_spacy_finds_nothing_wrong_and_learns(files: dict[str, Path], tmp_path: Path) -> None:
    _spacy(tmp_path, "init", "config", "c.cfg", "--lang", "en", "--pipeline", "ner")
    said = _spacy(tmp_path, "debug", "data", "c.cfg", *_paths(files), "--verbose", "--no-format")
    for line in (
        "150 training docs",
        "50 evaluation docs",
        "2 label(s)",
        "No overlap between training and evaluation data",
        "No entities consisting of or starting/ending with whitespace",
        "No entities crossing sentence boundaries",
    ):
        assert line in said
    steps = ("--training.max_steps=60", "--training.eval_frequency=30")
    _spacy(tmp_path, "train", "c.cfg", *_paths(files), *steps, "--output", "model")
    meta = json.loads((tmp_path / "model" / "model-last" / "meta.json").read_text("utf-8"))
    assert meta["labels"]["ner"] == ["GPE", "POLICY"]
    assert meta["performance"]["ents_f"] > 0.9
