"""A document as a Word file, with footnotes and pictures.

WordprocessingML of ECMA-376, https://ecma-international.org/publications-and-standards/standards/
ecma-376/, parts 1 §17.11 (footnotes) and §20.4 (pictures in the text), in its smallest form.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from annotator.exporting.archive import add, archive_written_whole
from annotator.exporting.document import Block, Document, Heading, Paragraph, Picture, Run, Table

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMES = (
    f'xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}" xmlns:a="{_DRAWING}/main"'
    f' xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:pic="{_DRAWING}/picture"'
)
_EMU = 9525  # English Metric Units in a pixel at 96 dpi
_WIDEST = 600  # pixels between the margins of a page
_CONTENTS = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="png" ContentType="image/png"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_TYPE}.footnotes+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>\n'
)
_STYLES = f"""{_XML}<w:styles xmlns:w="{_MAIN}">
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
        add(archive, "[Content_Types].xml", _CONTENTS)
        add(archive, "_rels/.rels", _relations(("rId1", "officeDocument", "word/document.xml")))
        add(archive, "word/_rels/document.xml.rels", _relations(*_related(len(pictures))))
        add(archive, "word/styles.xml", _STYLES)
        add(archive, "word/footnotes.xml", _footnotes(document))
        add(archive, "word/document.xml", _body(document))
        for number, picture in enumerate(pictures, start=1):
            add(archive, f"word/media/picture{number}.png", picture.png)


def _related(pictures: int) -> list[tuple[str, str, str]]:
    parts = [("rIdStyles", "styles", "styles.xml"), ("rIdNotes", "footnotes", "footnotes.xml")]
    for number in range(1, pictures + 1):
        parts.append((f"rIdPicture{number}", "image", f"media/picture{number}.png"))
    return parts


def _relations(*relations: tuple[str, str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in relations
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>\n'


def _body(document: Document) -> str:
    blocks: list[str] = [_block(Heading(document.title, 1), 0)]
    pictures = 0
    for block in document.blocks:
        pictures += isinstance(block, Picture)
        blocks.append(_block(block, pictures))
    inside = "\n".join(blocks)
    return f"{_XML}<w:document {_NAMES}><w:body>{inside}<w:sectPr/></w:body></w:document>\n"


def _block(block: Block, picture: int) -> str:
    if isinstance(block, Heading):
        return _paragraph(_run(Run(block.words)), f"Heading{block.level}")
    if isinstance(block, Paragraph):
        return _paragraph("".join(map(_run, block.runs)), "Quote" if block.quotation else "")
    if isinstance(block, Table):
        return _table(block)
    return _paragraph(_picture(block, picture), "")


def _paragraph(runs: str, style: str) -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{runs}</w:p>"


def _run(run: Run) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if run.strong else ""
    words = f'<w:r>{look}<w:t xml:space="preserve">{escape(run.words)}</w:t></w:r>'
    note = _MARK.format(f'<w:footnoteReference w:id="{run.note}"/>') if run.note else ""
    return (words if run.words else "") + note


def _footnotes(document: Document) -> str:
    notes = [_separator("separator", -1), _separator("continuationSeparator", 0)]
    for number, words in enumerate(document.notes, start=1):
        runs = _MARK.format("<w:footnoteRef/>") + _run(Run(f" {words}"))
        text = _paragraph(runs, "FootnoteText")
        notes.append(f'<w:footnote w:id="{number}">{text}</w:footnote>')
    return f"{_XML}<w:footnotes {_NAMES}>{''.join(notes)}</w:footnotes>\n"


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
    return f"<w:tbl>{look}<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>{_paragraph('', '')}"


def _cell(words: str, *, strong: bool) -> str:
    size = '<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'
    return f"<w:tc>{size}{_paragraph(_run(Run(words, strong)), '')}</w:tc>"


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
