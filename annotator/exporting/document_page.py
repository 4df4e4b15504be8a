"""A document as one web page, which fetches nothing and runs nothing."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from pathlib import Path

from annotator.exporting.atomic import written_whole
from annotator.exporting.document import Block, Document, Heading, Paragraph, Picture, Run, Table

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>{title}</title>
<style>
body {{ margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: #ffffff; color: #1c1b1a;
  font: 1rem/1.6 Georgia, "Times New Roman", serif; }}
h1, h2, table, figcaption, .notes {{ font-family: system-ui, sans-serif; line-height: 1.4; }}
h2 {{ margin: 2.5rem 0 0.5rem; }}
blockquote {{ margin: 0.8rem 0 0.8rem 1.5rem; }}
img {{ max-width: 100%; height: auto; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; font-size: 0.8rem; }}
th, td {{ border-bottom: 1px solid #d8d5d0; padding: 0.25rem 0.5rem; text-align: start;
  vertical-align: top; }}
.notes {{ font-size: 0.85rem; color: #4a4844; }}
</style>
</head>
<body>
<h1>{title}</h1>
"""


def write_page(document: Document, path: Path) -> None:
    """Write a document as a web page; raises AnnotatorError if it cannot be written."""
    notes = "".join(
        f'<li id="note{number}">{escape(words)} <a href="#cited{number}">↑</a></li>\n'
        for number, words in enumerate(document.notes, start=1)
    )
    body = "".join(map(_block, document.blocks))
    head = _HEAD.format(title=escape(document.title))
    page = f'{head}{body}<h2>Notes</h2>\n<ol class="notes">\n{notes}</ol>\n</body>\n</html>\n'
    with written_whole(path) as stream:
        stream.write(page.encode())


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.words)}</h{block.level}>\n"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Picture):
        return _picture(block)
    return _paragraph(block)


def _paragraph(block: Paragraph) -> str:
    kind = "blockquote" if block.quotation else "p"
    return f'<{kind} dir="auto">{"".join(map(_run, block.runs))}</{kind}>\n'


def _run(run: Run) -> str:
    words = escape(run.words)
    words = f"<strong>{words}</strong>" if run.strong else words
    if not run.note:
        return words
    return f'{words}<sup id="cited{run.note}"><a href="#note{run.note}">{run.note}</a></sup>'


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in table.head)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n"
        for row in table.rows
    )
    return f'<div class="wide"><table>\n<tr>{head}</tr>\n{rows}</table></div>\n'


def _picture(picture: Picture) -> str:
    data = b64encode(picture.svg).decode("ascii")
    words = escape(picture.words)
    return (
        f'<figure><img src="data:image/svg+xml;base64,{data}" alt="{words}"'
        f' width="{picture.width:.0f}" height="{picture.height:.0f}"></figure>\n'
    )
