"""The kinds of concepts in the language of the window."""

from __future__ import annotations

from annotator.ui.language import mark, tr

_KINDS = {
    "bloc": mark("bloc"),
    "forum": mark("forum"),
    "bank": mark("bank"),
    "pact": mark("pact"),
    "initiative": mark("initiative"),
    "corridor": mark("corridor"),
    "security": mark("security"),
    "zone": mark("zone"),
    "instrument": mark("instrument"),
    "partnership": mark("partnership"),
    "doctrine": mark("doctrine"),
}


def kind_words(kind: str) -> str:
    """Return a kind of concepts in words; one that a project has of its own stays as it is."""
    return tr(_KINDS[kind]) if kind in _KINDS else kind
