"""The files in the archives that annotation programs get, as they stand there."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from annotator.core.annotation import Annotation, State
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Mention, mention_of_annotation
from annotator.core.span import Span
from annotator.exporting.brat import write_brat
from annotator.exporting.formats import Writer
from annotator.exporting.refi_qda import write_refi_qda
from annotator.exporting.web_annotation import write_web_annotations
from annotator.exporting.webanno import write_webanno
from annotator.exporting.xmi import write_xmi

Marked = Callable[..., MarkedArticle]

_OPTIONS = ExportOptions(
    LabelScheme("S", (Label("GPE", "3", "Countries & cities.", "#00620F", "#3FC65C"),)),
    {"PE": "Peru, the country"},
)


def _files(
    write: Writer, article: MarkedArticle, path: Path
) -> tuple[Mapping[str, str], ExportReport]:
    report = write([article], path, _OPTIONS)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}, report


def _concept(article: MarkedArticle, concept: str) -> MarkedArticle:
    return replace(article, mentions=tuple(replace(m, concept=concept) for m in article.mentions))


def test_brat_gets_texts_annotations_and_its_set_up(marked: Marked, tmp_path: Path) -> None:
    article = marked("🌕 [Peru|GPE] and [New\nYork|GPE]", State.SUGGESTED)
    files, report = _files(write_brat, _concept(article, "PE"), tmp_path / "o")
    assert files == {
        "00001-a-title.txt": "🌕 Peru and New\nYork",
        "00001-a-title.ann": "T1\tGPE 2 6\tPeru\n"
        "N1\tReference T1 Annotator:PE\tPeru, the country\n"
        "A1\tUndecided T1\n"
        "T2\tGPE 11 14;15 19\tNew York\n"
        "N2\tReference T2 Annotator:PE\tPeru, the country\n"
        "A2\tUndecided T2\n",
        "annotation.conf": "[entities]\n\nGPE\n\n[relations]\n\n[events]\n\n"
        "[attributes]\n\nUndecided\tArg:<ENTITY>\n",
        "visual.conf": "[labels]\n\n[drawing]\n\n"
        "GPE\tfgColor:#00620F, bgColor:#ffffff, borderColor:#00620F\nUndecided\tglyph:?\n",
    }
    assert report.losses == ()


def test_what_brat_cannot_have_is_told(marked: Marked, tmp_path: Path) -> None:
    article = marked("[Peru|POLICY TERM][\nChile|GPE][\n |GPE]")
    _, report = _files(write_brat, article, tmp_path / "o")
    assert [loss.reason for loss in report.losses] == [
        "has the label “POLICY TERM”; brat knows A to Z, digits, _ and - only",
        "begins or ends with a tab or a line break",
        "is nothing but blanks",
    ]
    assert report.written == 0


def test_webanno_gets_the_lines_that_its_guide_shows(marked: Marked, tmp_path: Path) -> None:
    """As in the guide's examples of an emoji, of stacked and of longer annotations."""
    article = marked("I like it 😊 .\n[Ms|PER] Haag [a_b|X]")
    over = Mention(Span(14, 21), "PERpart", State.ACCEPTED, "Q1")
    files, _ = _files(
        write_webanno, replace(article, mentions=(*article.mentions, over)), tmp_path / "o"
    )
    assert files["00001-a-title.tsv"] == (
        "#FORMAT=WebAnno TSV 3.3\n"
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n"
        "#Text=I like it 😊 .\n"
        "1-1\t0-1\tI\t_\t_\n"
        "1-2\t2-6\tlike\t_\t_\n"
        "1-3\t7-9\tit\t_\t_\n"
        "1-4\t10-12\t😊\t_\t_\n"
        "1-5\t13-14\t.\t_\t_\n\n"
        "#Text=Ms Haag a_b\n"
        "2-1\t15-17\tMs\t*[1]|Q1[2]\tPER[1]|PERpart[2]\n"
        "2-2\t18-22\tHaag\tQ1[2]\tPERpart[2]\n"
        "2-3\t23-26\ta_b\t*\tX\n"
    )


def test_webanno_has_no_spans_with_outer_blanks(marked: Marked, tmp_path: Path) -> None:
    _, report = _files(write_webanno, marked("In[ Peru|GPE]."), tmp_path / "o")
    assert [loss.reason for loss in report.losses] == ["begins or ends with a blank"]


def test_uima_counts_in_utf_16(marked: Marked, tmp_path: Path) -> None:
    files, _ = _files(write_xmi, _concept(marked("🌕 [Peru|GPE]"), "PE"), tmp_path / "o")
    assert list(files) == ["TypeSystem.xml", "00001-a-title.xmi"]
    line = next(line for line in files["00001-a-title.xmi"].split("\n") if "NamedEntity " in line)
    assert line.endswith('begin="3" end="7" value="GPE" identifier="PE"/>')


def test_a_web_annotation_has_quote_and_position(marked: Marked, tmp_path: Path) -> None:
    article = marked("🌕 In [Peru|GPE].")
    decision = Annotation(
        *("a1", 1, article.mentions[0].span, "GPE", State.ACCEPTED, "PE"),
        analyst="Ana",
        decided_at="2024-05-02T10:00:00Z",
    )
    decided = replace(article, mentions=(mention_of_annotation(decision),))
    files, _ = _files(write_web_annotations, decided, tmp_path / "o")
    (item,) = json.loads(files["annotations.jsonld"])["first"]["items"]
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", item.pop("id"))
    assert item == {
        "type": "Annotation",
        "motivation": "tagging",
        "creator": {"type": "Person", "name": "Ana"},
        "created": "2024-05-02T10:00:00Z",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": "GPE"},
            {"type": "TextualBody", "purpose": "identifying", "value": "PE"},
        ],
        "target": {
            "source": {
                "id": "texts/00001-a-title.txt",
                "type": "Text",
                "format": "text/plain",
                "dc:identifier": "u1",
                "dc:title": "A title",
            },
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": "Peru",
                    "prefix": "🌕 In ",
                    "suffix": ".",
                },
                {"type": "TextPositionSelector", "start": 5, "end": 9},
            ],
        },
    }
    assert files["texts/00001-a-title.txt"] == "🌕 In Peru."


def test_a_concept_is_a_code_below_its_label(marked: Marked, tmp_path: Path) -> None:
    article = _concept(marked("🌕 [Peru|GPE]", State.SUGGESTED), "PE")
    files, _ = _files(write_refi_qda, article, tmp_path / "o")
    project = re.sub(r"[0-9a-f-]{36}", "GUID", files["project.qde"])
    assert (
        '<Code guid="GUID" name="GPE" isCodable="true" color="#00620F">'
        "<Description>Countries &amp; cities.</Description>"
        '<Code guid="GUID" name="PE" isCodable="true">'
        "<Description>Peru, the country</Description></Code></Code>"
    ) in project
    assert (
        '<PlainTextSelection guid="GUID" name="Peru" startPosition="2" endPosition="6">'
        "<Description>undecided, score 1.00</Description>"
    ) in project
    assert [text for name, text in files.items() if name.startswith("sources/")] == ["🌕 Peru"]
