from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.exporting.formats import FORMATS

Marked = Callable[..., MarkedArticle]

_NAMES = (
    "jsonl prodigy spacy conll biluo brat doccano labelstudio xmi casjson webanno webannotation"
    " huggingface refiqda csv xlsx html docx"
)


def test_scripts_can_rely_on_the_names_of_the_formats() -> None:
    assert list(FORMATS) == _NAMES.split()


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_what_it_is(name: str) -> None:
    format_ = FORMATS[name]
    assert format_.name == name
    assert format_.ending.startswith(".")
    assert format_.title
    assert format_.description.endswith(".")


def test_files_of_different_formats_can_stand_side_by_side() -> None:
    assert len({format_.ending for format_ in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_an_error_leaves_nothing_behind(name: str, marked: Marked, tmp_path: Path) -> None:
    def articles() -> Iterator[MarkedArticle]:
        yield marked("In [Peru|GPE].")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        FORMATS[name].write(articles(), tmp_path / "gold", ExportOptions())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_missing_folder_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="this file cannot be written"):
        FORMATS[name].write([], tmp_path / "missing" / "gold", ExportOptions())


@pytest.mark.parametrize("name", FORMATS)
def test_no_articles_make_a_file_all_the_same(name: str, tmp_path: Path) -> None:
    report = FORMATS[name].write([], tmp_path / "gold", ExportOptions())
    assert (report.articles, report.spans) == (0, 0)
    assert (tmp_path / "gold").is_file()


_SCRIPT = """
import sys
from pathlib import Path
from annotator.core.annotation import State
from annotator.core.article import Article, Metadata, Status
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.export import export
from annotator.exporting.formats import FORMATS
places = (((0, 6), "GPE", "BR"), ((8, 13), "LOC", ""), ((18, 22), "GPE", ""))
mentions = tuple(Mention(Span(*p), label, State.ACCEPTED, concept) for p, label, concept in places)
text = "Brazil, India and Peru met."
articles = [
    MarkedArticle(Article(n, f"u{n}", text, Metadata(f"T{n}")), status, mentions)
    for n, status in enumerate(Status)
]
Path(sys.argv[1]).mkdir()
for format_ in FORMATS.values():
    export(articles, Path(sys.argv[1], f"gold{format_.ending}"), format_, ExportOptions())
"""


@pytest.mark.slow
def test_the_bytes_depend_on_neither_process_nor_day_nor_place(tmp_path: Path) -> None:
    for place, seed, zone in (("a", "1", "UTC"), ("b", "2", "Asia/Tokyo")):
        known = {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(Path(__file__).parents[2])}
        command = [sys.executable, "-c", _SCRIPT, str(tmp_path / place)]
        subprocess.run(
            command, env=os.environ | known, check=True, umask=0o077 if zone == "UTC" else -1
        )
    written = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert len(written) == 2 * len(FORMATS) + 1  # with the cards, and a set-up for Label Studio
    for name in written:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes(), name
