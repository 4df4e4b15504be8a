"""Icons for desktops, made from the one drawing."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtGui import QImage

import icons


def test_all_icons_are_made_and_can_be_read(tmp_path: Path) -> None:
    icons.make_icons(tmp_path)
    for size in icons.PNG_SIZES:
        picture = QImage(str(tmp_path / f"{size}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 8).blue() > 200  # its ground is blue
        assert picture.pixelColor(0, 0).alpha() == 0
    assert not QImage(str(tmp_path / "annotator.ico")).isNull()
    assert not QImage(str(tmp_path / "annotator.icns")).isNull()


def test_the_windows_icon_says_where_its_pictures_are() -> None:
    data = icons.ico({16: b"small", 256: b"large picture"})
    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    for number, (side, content) in enumerate(((16, b"small"), (0, b"large picture"))):
        width, *_, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert width == side
        assert data[place : place + length] == content


def test_the_macos_icon_says_how_long_it_is() -> None:
    data = icons.icns({128: b"picture"})
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    assert data[8:12] == b"ic07"
