"""A document as a Word file, with footnotes and pictures.

ECMA-376, part 1, §17.11 (footnotes) and §20.4 (pictures in the text); what all Word files have is
in `wordprocessing`.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from annotator.exporting.archive import add, archive_written_whole
from annotator.exporting.document import Block, Document, Heading, Paragraph, Picture, Run, Table
from annotator.exporting.wordprocessing import (
    MAIN,
    OFFICE,
    XML,
    Relation,
    content_types,
    paragraph,
    relations,
)

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMES = (
    f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}" xmlns:a="{_DRAWING}/main"'
    f' xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:pic="{_DRAWING}/picture"'
)
_EMU = 9525  # English Metric Units in a pixel at 96 dpi
_WIDEST = 600  # pixels between the margins of a page
_STYLES = f"""{XML}<w:styles xmlns:w="{MAIN}">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>
<w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="1"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>
<w:pPr><w:ind w:left="567"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>
<w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>
<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
</w:styles>
"""
_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{}</w:r>'


def write_word_file(document: Document, path: Path) -> None:
    """Write a document as a Word file; raises AnnotatorError if it cannot be written."""
    pictures = [block for block in document.blocks if isinstance(block, Picture)]
    with archive_written_whole(path) as archive:
        add(archive, "[Content_Types].xml", content_types("footnotes"))
        add(archive, "_rels/.rels", relations(("rId1", "officeDocument", "word/document.xml")))
        add(archive, "word/_rels/document.xml.rels", relations(*_related(len(pictures))))
        add(archive, "word/styles.xml", _STYLES)
        add(archive, "word/footnotes.xml", _footnotes(document))
        add(archive, "word/document.xml", _body(document))
        for number, picture in enumerate(pictures, start=1):
            add(archive, f"word/media/picture{number}.png", picture.png)


def _related(pictures: int) -> list[Relation]:
    parts = [("rIdStyles", "styles", "styles.xml"), ("rIdNotes", "footnotes", "footnotes.xml")]
    for number in range(1, pictures + 1):
        parts.append((f"rIdPicture{number}", "image", f"media/picture{number}.png"))
    return parts


def _body(document: Document) -> str:
    blocks: list[str] = [_block(Heading(document.title, 1), 0)]
    pictures = 0
    for block in document.blocks:
        pictures += isinstance(block, Picture)
        blocks.append(_block(block, pictures))
    inside = "\n".join(blocks)
    return f"{XML}<w:document {_NAMES}><w:body>{inside}<w:sectPr/></w:body></w:document>\n"


def _block(block: Block, picture: int) -> str:
    if isinstance(block, Heading):
        return paragraph(_run(Run(block.words)), f"Heading{block.level}")
    if isinstance(block, Paragraph):
        return paragraph("".join(map(_run, block.runs)), "Quote" if block.quotation else "")
    if isinstance(block, Table):
        return _table(block)
    return paragraph(_picture(block, picture))


def _run(run: Run) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if run.strong else ""
    words = f'<w:r>{look}<w:t xml:space="preserve">{escape(run.words)}</w:t></w:r>'
    note = _MARK.format(f'<w:footnoteReference w:id="{run.note}"/>') if run.note else ""
    return (words if run.words else "") + note


def _footnotes(document: Document) -> str:
    notes = [_separator("separator", -1), _separator("continuationSeparator", 0)]
    for number, words in enumerate(document.notes, start=1):
        runs = _MARK.format("<w:footnoteRef/>") + _run(Run(f" {words}"))
        text = paragraph(runs, "FootnoteText")
        notes.append(f'<w:footnote w:id="{number}">{text}</w:footnote>')
    return f"{XML}<w:footnotes {_NAMES}>{''.join(notes)}</w:footnotes>\n"


def _separator(kind: str, number: int) -> str:
    line = f"<w:p><w:r><w:{kind}/></w:r></w:p>"
    return f'<w:footnote w:type="{kind}" w:id="{number}">{line}</w:footnote>'


def _table(table: Table) -> str:
    columns = "<w:gridCol/>" * len(table.head)
    rows = "".join(
        "<w:tr>" + "".join(_cell(cell, strong=number == 0) for cell in row) + "</w:tr>"
        for number, row in enumerate((table.head, *table.rows))
    )
    line = '<w:{} w:val="single" w:sz="4" w:color="D8D5D0"/>'
    lines = line.format("bottom") + line.format("insideH")
    look = f'<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{lines}</w:tblBorders></w:tblPr>'
    return f"<w:tbl>{look}<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>{paragraph('')}"


def _cell(words: str, *, strong: bool) -> str:
    size = '<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'
    return f"<w:tc>{size}{paragraph(_run(Run(words, strong)))}</w:tc>"


def _picture(picture: Picture, number: int) -> str:
    smaller = min(1.0, _WIDEST / picture.width)
    width, height = (round(side * smaller * _EMU) for side in (picture.width, picture.height))
    name = f'id="{number}" name="Picture {number}" descr={quoteattr(picture.words)}'
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{width}" cy="{height}"/><wp:docPr {name}/>'
        f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic><pic:nvPicPr>'
        f"<pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip r:embed="rIdPicture{number}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
