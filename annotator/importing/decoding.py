"""From bytes to characters: byte order marks, UTF-8, and what was written before UTF-8."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import charset_normalizer

from annotator.core.errors import InputError
from annotator.core.messages import worded

# The mark of UTF-32 begins with that of UTF-16, so it is looked for first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)

# The first bytes of files that people take for texts.
_KINDS = (
    (b"%PDF-", worded("a PDF file")),
    (b"PK\x03\x04", worded("a ZIP archive or an office document")),
    (b"\xd0\xcf\x11\xe0", worded("an old office document")),
    (b"{\\rtf", worded("an RTF document")),
    (b"SQLite format 3\x00", worded("an SQLite file")),
    (b"\x89PNG", worded("a picture")),
    (b"\xff\xd8\xff", worded("a picture")),
    (b"GIF8", worded("a picture")),
    (b"\x1f\x8b", worded("a compressed file")),
)

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_SHARE = 0.005  # a stray one or two do not make a text binary
_SAMPLE = 256 * 1024  # bytes looked at to recognise an encoding

# Western letters and the marks of typesetting; Windows-1252 is what such files mostly are, and
# in short texts no statistics can tell it from its neighbours.
_WESTERN = re.compile("[À-ÏÑ-ÖØ-ÜßÀ-ïñ-öø-üÿŒœŠšŽžŸ‘’‚“”„–—…•‹›«»€£§©®™°·¿¡ºª´\xa0\xad]*")
_WESTERN_SHARE = 0.25
_WHOLE_FOR_BROKEN = 3  # characters beyond ASCII; in other encodings hardly any make valid UTF-8
# Guesses that no news article of today is written in.
_UNLIKELY = ["utf_7", "utf_16_be", "utf_16_le", "utf_32_be", "utf_32_le"]
_UNLIKELY += ["cp037", "cp424", "cp500", "cp875", "cp1026", "cp1140"]


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text without its byte order mark; `doubt` is a sentence if it may not be quite right."""

    text: str
    doubt: str = ""


def decode(data: bytes, declared: str = "") -> Decoded:
    """Decode the bytes of a text; `declared` is the encoding that the text itself names, if any.

    Raises InputError if they are empty, are no text, or are in no encoding that can be told.
    """
    refuse_other_kinds(data)
    decoded = _decode(data, declared)
    if not decoded.text.strip("\ufeff \t\r\n\v\f\x00"):
        raise InputError("this file is empty; there is nothing in it to import.")
    _refuse_binary(decoded.text)
    return decoded


def is_binary(characters: str) -> bool:
    """Tell whether there are more control characters than a text may have."""
    return len(_CONTROL.findall(characters)) > _CONTROL_SHARE * len(characters)


def marked_encoding(data: bytes) -> str:
    """Return the codec that a byte order mark at the beginning names, or an empty string."""
    return next((codec for mark, codec, _ in _MARKS if data.startswith(mark)), "")


def _decode(data: bytes, declared: str) -> Decoded:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_decode_marked(data[len(mark) :], codec, name))
    try:
        return Decoded(data.decode())
    except UnicodeDecodeError:
        return _as_declared(data, declared) or _guess(data)


def _decode_marked(data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise InputError(
            "this file says that it is {name}, but is not from byte {byte} on; save it as UTF-8"
            " again.",
            name=name,
            byte=error.start + 1,
        ) from error


def _as_declared(data: bytes, declared: str) -> Decoded | None:
    if declared.lower() in ("iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii"):
        declared = "cp1252"  # what browsers take these for: https://encoding.spec.whatwg.org/
    if not declared or declared.lower().startswith(("utf-16", "utf-32")):
        return None  # the bytes that declare it would not be readable then
    try:
        return Decoded(data.decode(declared))
    except (LookupError, ValueError):
        return None


def _guess(data: bytes) -> Decoded:
    _refuse_binary(data.decode("latin-1"))
    known = _as_damaged_utf8(data) or _as_western(data)
    if known is not None:
        return known
    best = charset_normalizer.from_bytes(data[:_SAMPLE], cp_exclusion=_UNLIKELY).best()
    try:
        if best is not None:
            return Decoded(data.decode(best.encoding), _doubt(best.encoding))
    except UnicodeDecodeError:
        pass  # it fits the sample only
    raise InputError("the encoding of this file cannot be told; save it as UTF-8.")


def _as_damaged_utf8(data: bytes) -> Decoded | None:
    """Read a file as UTF-8 in which a few bytes are broken, for example where it was cut off."""
    text = data.decode(errors="replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    if whole < _WHOLE_FOR_BROKEN * broken:
        return None
    doubt = worded(
        "{n} characters of this file are not UTF-8 and were replaced by “�”; save it as"
        " UTF-8 and import it again.",
        n=broken,
    )
    return Decoded(text, doubt)


def _as_western(data: bytes) -> Decoded | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    foreign = "".join(character for character in text if character > "\x7f")
    letters = sum(map(str.isalpha, text))
    rare = sum(map(str.isalpha, foreign)) <= _WESTERN_SHARE * letters
    return Decoded(text, _doubt("cp1252")) if rare and _WESTERN.fullmatch(foreign) else None


def _doubt(codec: str) -> str:
    name = codec.replace("cp125", "windows-125").replace("_", "-")  # as Save dialogs show it
    return worded(
        "this file was read as {name}; where letters look wrong, save it as UTF-8 and import"
        " it again.",
        name=name,
    )


def refuse_other_kinds(data: bytes) -> None:
    """Raise InputError if a file begins as one that is no plain text."""
    for beginning, kind in _KINDS:
        if data.startswith(beginning):
            raise InputError(
                "this is {kind}, not a text; save it as plain text in UTF-8 first.", kind=kind
            )


def _refuse_binary(characters: str) -> None:
    if is_binary(characters):
        raise InputError("this file is binary, not a text; save it as plain text in UTF-8 first.")
