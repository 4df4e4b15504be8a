from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.importing.decoding import decode

_WORDS = "The café’s owner, José Peña, said: “naïve”. "


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (b"", "utf-8"),
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\x00\x00", "utf-32-le"),
        (b"\x00\x00\xfe\xff", "utf-32-be"),
    ],
)
def test_marked_and_plain_unicode_is_certain(mark: bytes, codec: str) -> None:
    decoded = decode(mark + "Ports 🌕 agree, 港口".encode(codec))
    assert decoded.text == "Ports 🌕 agree, 港口"
    assert decoded.doubt == ""


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (_WORDS, "cp1252", "windows-1252"),
        ("“Yes”", "cp1252", "windows-1252"),
        ("Министр иностранных дел прибыл в столицу на переговоры.", "cp1251", "windows-1251"),
        ("代表们花了一周时间讨论港口费用，最后同意了一个逗号。", "gb18030", "gb18030"),
        ("代表們花了一週時間討論港口費用", "big5", "big5"),
    ],
)
def test_older_encodings_are_recognised_and_named(text: str, codec: str, name: str) -> None:
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert decoded.doubt.startswith(f"this file was read as {name};")


@pytest.mark.parametrize("damage", [b"\xe2\x80", b"\xff", b" \xe9 \xe8 "])
def test_damaged_utf8_is_read_and_told(damage: bytes) -> None:
    decoded = decode(_WORDS.encode() + damage)
    assert decoded.text.startswith(_WORDS)
    assert "are not UTF-8 and were replaced by “\ufffd”" in decoded.doubt


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t ", b"\xff\xfe"])
def test_empty_files_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="is empty"):
        decode(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04\x14\x00", "office document"),
        (b"{\\rtf1 Ports}", "RTF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
        (b"Ports\x00\x01\x02\x03", "binary"),
        (b"P\x00o\x00r\x00t\x00s\x00", "binary"),
        (bytes(range(256)), "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_its_name(data: bytes, kind: str) -> None:
    with pytest.raises(InputError, match=kind):
        decode(data)


def test_a_stray_control_character_does_not_make_a_text_binary() -> None:
    assert decode(b"Ports\x00" + b" agree" * 100).text.startswith("Ports\x00 agree")


def test_a_broken_marked_encoding_names_the_place() -> None:
    with pytest.raises(InputError, match="says that it is UTF-16, but is not from byte 3 on"):
        decode(b"\xff\xfe" + b"P\x00\x00")
    with pytest.raises(InputError, match="says that it is UTF-8"):
        decode(b"\xef\xbb\xbfPorts \xff")


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    with suppress(InputError):
        assert decode(data).text
