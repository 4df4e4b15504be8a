"""What all Word files of ours have in common, whatever stands in them.

WordprocessingML of ECMA-376, https://ecma-international.org/publications-and-standards/standards/
ecma-376/, in its smallest form.
"""

from __future__ import annotations

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

Relation = tuple[str, str, str]
"""The id of a relation, its kind, and the name of the part it leads to."""


def content_types(*others: str) -> str:
    """Return the list of parts: the document, its styles, and `others` ("footnotes").

    Pictures in it are PNG.
    """
    kinds = {"document": "document.main", **{name: name for name in (*others, "styles")}}
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        f'{XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{parts}</Types>\n'
    )


def relations(*related: Relation) -> str:
    """Return the relations of a part."""
    rows = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in related
    )
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>\n'


def paragraph(runs: str, style: str = "") -> str:
    """Return a paragraph of runs, in a style of the file."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{runs}</w:p>"
