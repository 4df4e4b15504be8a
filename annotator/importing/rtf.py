"""Rich Text, by striprtf; objects and pictures in it are passed over."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from annotator.core.errors import InputError
from annotator.importing.draft import Draft, finished
from annotator.importing.source import Incoming, Source, all_bytes, clean

_MARK = b"{\\rtf"


def read_rtf(source: Source) -> Iterator[Incoming]:
    """Read a Rich Text document as one article.

    Raises InputError if it is none, is damaged, or has no text.
    """
    data = all_bytes(source)
    if not data.lstrip().startswith(_MARK):
        raise InputError("this is no Rich Text document; save it as .rtf in a word processor.")
    draft = Draft(_text(data), hashlib.sha256(data).hexdigest())
    return finished(draft, source, clean(source.name))


def _text(data: bytes) -> str:
    from striprtf.striprtf import rtf_to_text

    try:
        # Characters beyond ASCII are escaped in it; bytes that are not are those of Windows.
        characters = data.decode("cp1252", "replace")
        text = str(rtf_to_text(characters, errors="replace"))  # type: ignore[no-untyped-call]
    except Exception as error:  # regular expressions over hostile bytes may fail in many ways
        why = type(error).__name__
        raise InputError(
            "this Rich Text document is damaged ({why}); save it again.", why=why
        ) from error
    return _whole_characters(text).strip("\n")


def _whole_characters(text: str) -> str:
    """Put together what Rich Text writes as two halves, as all beyond the 65,536th character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
