"""A report to read and to comment: articles with their mentions highlighted, as a Word document.

There are paragraphs, runs, and a style for each label. A mention is a run, or several, in the style
of its label; after it stands its label, raised, in the style “Label”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.labels import Label
from annotator.core.markup import Mention
from annotator.core.messages import worded
from annotator.core.span import Span
from annotator.exporting.archive import add, add_stream, archive_written_whole
from annotator.exporting.keeping import Refusal, Tally, keep_flat, name_of
from annotator.exporting.segments import segments
from annotator.exporting.wordprocessing import MAIN, XML, content_types, paragraph, relations

LABEL_STYLE = "Label"
_DEFAULTS = ("Normal", "DefaultParagraphFont")  # the styles of what has none
_UNKNOWN = "Mention"  # the style of mentions whose label is not in the scheme


def write_word_document(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions highlighted, and a legend.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    styles = {label.name: f"Mention{n}" for n, label in enumerate(options.scheme.labels, 1)}
    with archive_written_whole(path) as archive:
        add(archive, "[Content_Types].xml", content_types())
        add(archive, "_rels/.rels", relations(("rId1", "officeDocument", "word/document.xml")))
        add(archive, "word/_rels/document.xml.rels", relations(("rId1", "styles", "styles.xml")))
        add(archive, "word/styles.xml", _styles(options.scheme.labels, styles))
        with add_stream(archive, "word/document.xml") as stream:
            _write(stream, f'{XML}<w:document xmlns:w="{MAIN}"><w:body>')
            _write(stream, _legend(options.scheme.labels, styles))
            for marked in articles:
                kept = keep_flat(marked, _refusal(marked.article.text))
                _write(stream, _article(marked, kept.mentions, styles, options.concepts))
                tally.add(kept)
            _write(stream, "<w:sectPr/></w:body></w:document>\n")
    return tally.report()


def _refusal(text: str) -> Refusal:
    def refusal(mention: Mention) -> str:
        words = mention.span.of(text)
        return "" if words == words.strip("\n") else worded("begins or ends with a line break")

    return refusal


def _write(stream: IO[bytes], xml: str) -> None:
    stream.write(xml.encode())


def _styles(labels: Sequence[Label], names: Mapping[str, str]) -> str:
    mentions = "".join(
        _style(
            "character",
            names[label.name],
            f"Mention {label.name}",
            f'<w:rPr><w:u w:val="single" w:color="{_ink(label)}"/>'
            f'<w:shd w:val="clear" w:fill="{_pale(label)}"/></w:rPr>',
        )
        for label in labels
    )
    return (
        f'{XML}<w:styles xmlns:w="{MAIN}">'
        + _style("paragraph", "Normal", "Normal", '<w:rPr><w:sz w:val="22"/></w:rPr>')
        + _style("character", "DefaultParagraphFont", "Default Paragraph Font", "")
        + _heading("Heading1", "heading 1", 0, 32)
        + _heading("Heading2", "heading 2", 1, 26)
        + _style("character", LABEL_STYLE, LABEL_STYLE, _RAISED)
        + _style("character", _UNKNOWN, _UNKNOWN, '<w:rPr><w:u w:val="single"/></w:rPr>')
        + f"{mentions}</w:styles>\n"
    )


_RAISED = (
    '<w:rPr><w:color w:val="5C5955"/><w:sz w:val="16"/><w:vertAlign w:val="superscript"/></w:rPr>'
)


def _heading(identity: str, name: str, level: int, size: int) -> str:
    look = (
        f'<w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="{level}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr>'
    )
    return _style("paragraph", identity, name, look)


def _style(kind: str, identity: str, name: str, look: str) -> str:
    default = ' w:default="1"' if identity in _DEFAULTS else ""
    return (
        f'<w:style w:type="{kind}"{default} w:styleId="{identity}">'
        f"<w:name w:val={quoteattr(name)}/><w:qFormat/>{look}</w:style>"
    )


def _ink(label: Label) -> str:
    return label.ink_light.removeprefix("#").upper()


def _pale(label: Label) -> str:
    """Return a label's ink thinned with white, to stand behind black letters."""
    ink = bytes.fromhex(_ink(label))
    return bytes(255 - (255 - part) // 6 for part in ink).hex().upper()


def _legend(labels: Sequence[Label], styles: Mapping[str, str]) -> str:
    rows = (
        paragraph(_run(label.name, styles[label.name]) + _run(f"  {label.definition}"))
        for label in labels
    )
    about = paragraph(_run("A question mark is after what nobody has decided about yet."))
    return paragraph(_run("Highlighted articles"), "Heading1") + "".join(rows) + about


def _article(
    marked: MarkedArticle,
    mentions: Sequence[Mention],
    styles: Mapping[str, str],
    concepts: Mapping[str, str],
) -> str:
    meta = marked.article.meta
    about = " · ".join(filter(None, (meta.date, meta.source)))
    head = paragraph(_run(name_of(marked)), "Heading2") + paragraph(_run(about))
    runs = "".join(_runs(marked.article.text, mentions, styles, concepts))
    return head + paragraph(runs)


def _runs(
    text: str, mentions: Sequence[Mention], styles: Mapping[str, str], concepts: Mapping[str, str]
) -> Iterator[str]:
    for span, covering in segments(text, mentions):
        if not covering:
            yield _lines(text, span)
            continue
        mention = covering[0]
        yield _lines(text, span, styles.get(mention.label, _UNKNOWN))
        concept = concepts.get(mention.concept) or mention.concept
        said = " · ".join(filter(None, (mention.label, concept)))
        yield _run(said, LABEL_STYLE)
        if mention.undecided:
            yield _run("?", LABEL_STYLE)


def _lines(text: str, span: Span, style: str = "") -> str:
    """Return a stretch as runs, a new paragraph for each line break."""
    return "</w:p><w:p>".join(_run(line, style) for line in span.of(text).split("\n"))


def _run(words: str, style: str = "") -> str:
    if not words:
        return ""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    parts = (
        "<w:tab/>" if part == "\t" else f'<w:t xml:space="preserve">{escape(part)}</w:t>'
        for part in re.split("(\t)", words)
        if part
    )
    return f"<w:r>{look}{''.join(parts)}</w:r>"
