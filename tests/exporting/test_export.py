from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.annotation import State
from annotator.core.errors import AnnotatorError
from annotator.core.exchange import ExportOptions, ExportReport, Loss, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.exporting.export import export
from annotator.exporting.formats import FORMATS, Feature, Format

Marked = Callable[..., MarkedArticle]

_SCHEME = LabelScheme(
    "Policy | news", (Label("GPE", "3", "Countries.\nCities | provinces.", "#00620F", "#3FC65C"),)
)


def _mixed(marked: Marked) -> MarkedArticle:
    """An article with an accepted, a suggested and a rejected mention, two of a concept."""
    article = marked("[Peru|GPE] and [Chile|GPE] and [AU|POLICY].")
    first, second, third = article.mentions
    mentions = (
        replace(first, concept="PE"),
        replace(second, state=State.SUGGESTED, concept="CL"),
        replace(third, state=State.REJECTED, concept="AU"),
    )
    return replace(article, mentions=mentions)


def test_what_a_format_has_no_place_for_is_counted(marked: Marked, tmp_path: Path) -> None:
    report = export([_mixed(marked)], tmp_path / "o", FORMATS["conll"], ExportOptions())
    assert report.without == {"concept": 2, "undecided": 1, "rejected": 1}
    assert (report.spans, report.written, report.losses) == (2, 2, ())


def test_a_format_that_has_a_place_for_all_has_nothing_to_tell(
    marked: Marked, tmp_path: Path
) -> None:
    report = export([_mixed(marked)], tmp_path / "o", FORMATS["jsonl"], ExportOptions())
    assert report.without == {}
    assert report.spans == 3


def test_the_card_tells_what_is_in_the_file(marked: Marked, tmp_path: Path) -> None:
    options = ExportOptions(
        scheme=_SCHEME,
        concepts={"CL": "Chile"},
        chosen="all",
        suggesters=("en_core_web_sm 3.8.0",),
        licence="CC BY 4.0",
        agreement="κ = 0.81",
    )
    path = tmp_path / "gold.conll"
    report = export([_mixed(marked)], path, FORMATS["conll"], options)
    assert report.files == (path, tmp_path / "gold.conll.card.md")
    card = (tmp_path / "gold.conll.card.md").read_text("utf-8").split("\n")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    for line in (
        "# gold.conll",
        "| Format | CoNLL (IOB2) |",
        "| Spans written | 2 of 2 |",
        "| Spans asked for | all |",
        "| Articles | 1 |",
        "| Dates of articles | 2024-03-05 |",
        "| Suggestions by | en_core_web_sm 3.8.0 |",
        "| Licence | CC BY 4.0 |",
        "| Agreement of analysts | κ = 0.81 |",
        "## Labels: Policy | news",
        "| GPE | 1 | 1 | 0 | Countries. Cities \\| provinces. |",
        "| POLICY | 0 | 0 | 1 | not in the label scheme |",
        "| CL | Chile | 1 |",
        "| PE |  | 1 |",
        "| concept | 2 |",
        f"| gold.conll | {path.stat().st_size:,} | {digest} |",
    ):
        assert line in card


def test_the_card_names_the_spans_that_were_left_out(marked: Marked, tmp_path: Path) -> None:
    article = marked("The [Brazil|GPE]ian ships.")
    export([article] * 101, tmp_path / "o", FORMATS["conll"], ExportOptions())
    card = (tmp_path / "o.card.md").read_text("utf-8")
    assert card.count("- A title: “Brazil”: cuts the token “Brazilian”\n") == 100
    assert "- and 1 more\n" in card


def test_the_card_says_what_is_not_known(marked: Marked, tmp_path: Path) -> None:
    export([], tmp_path / "o", FORMATS["jsonl"], ExportOptions())
    card = (tmp_path / "o.card.md").read_text("utf-8")
    assert "| Licence | not stated |" in card
    assert "| Agreement of analysts | not known |" in card
    assert "could not express" not in card


def test_all_files_of_an_export_are_on_the_card(marked: Marked, tmp_path: Path) -> None:
    path = tmp_path / "gold.json"
    report = export([marked("In [Peru|GPE].")], path, FORMATS["labelstudio"], ExportOptions())
    names = [file.name for file in report.files]
    assert names == ["gold.json", "gold.config.xml", "gold.json.card.md"]
    card = (tmp_path / "gold.json.card.md").read_text("utf-8")
    assert "| gold.json | " in card
    assert "| gold.config.xml | " in card


def test_what_has_to_be_installed_is_told_before_anything_is_written(tmp_path: Path) -> None:
    needy = replace(FORMATS["huggingface"], package="no_such_package", extra="thing")
    with pytest.raises(AnnotatorError, match=r"install .*'annotator\[thing\]'"):
        export([], tmp_path / "o", needy, ExportOptions())
    assert list(tmp_path.iterdir()) == []


def test_a_format_that_cannot_be_split_says_so(marked: Marked, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="not written in parts"):
        export([], tmp_path / "o", FORMATS["csv"], ExportOptions(parts={"u1": "dev"}))


def test_a_writer_may_report_more_than_we_know_of(marked: Marked, tmp_path: Path) -> None:
    def write(
        articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
    ) -> ExportReport:
        path.write_bytes(b"")
        return ExportReport(len(list(articles)), 3, (Loss("A", "b", "c"),), {"colour": 2})

    mine = Format("mine", "Mine", ".m", "Mine.", write, frozenset(Feature))
    report = export([marked("In [Peru|GPE].")], tmp_path / "o", mine, ExportOptions())
    assert (report.written, report.without) == (2, {"colour": 2})


def test_a_split_writes_a_file_for_each_part(marked: Marked, tmp_path: Path) -> None:
    articles = []
    for uid in ("a", "b", "c"):
        article = marked("In [Peru|GPE].")
        articles.append(replace(article, article=replace(article.article, uid=uid)))
    options = ExportOptions(parts={"a": "train", "b": "test", "c": "train"})
    report = export(articles, tmp_path / "gold.spacy", FORMATS["spacy"], options)
    assert [file.name for file in report.files] == [
        *("gold.train.spacy", "gold.test.spacy", "gold.spacy.card.md")
    ]
    assert "| Split | test (1), train (2) |" in report.files[-1].read_text("utf-8")


def test_mentions_over_others_are_counted_once(marked: Marked, tmp_path: Path) -> None:
    article = marked("New [South Wales|LOC] Police")
    over = Mention(Span(0, 22), "ORG", State.ACCEPTED)
    both = replace(article, mentions=(*article.mentions, over))
    report = export([both], tmp_path / "o", FORMATS["docx"], ExportOptions())
    assert [loss.text for loss in report.losses] == ["South Wales"]
    assert report.written == 1
