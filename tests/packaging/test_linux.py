"""What a Linux desktop reads about the program is well formed and agrees with the program."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

import debian
from annotator import __version__
from annotator.commands import VERBS
from annotator.store.file import APPLICATION_ID

LINUX = debian.LINUX
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read(LINUX / "annotator.desktop", encoding="utf-8")
    assert parser.sections() == ["Desktop Entry"]
    return dict(parser["Desktop Entry"])


@pytest.fixture
def kind() -> ElementTree.Element:
    found = ElementTree.parse(LINUX / "annotator.xml").getroot().find(f"{_MIME}mime-type")
    assert found is not None
    return found


def test_the_desktop_entry_has_what_desktops_need(entry: dict[str, str]) -> None:
    assert entry["Type"] == "Application"
    assert entry["Name"] == "Annotator"
    assert entry["Exec"] == "annotator %f"
    assert entry["Icon"] == "annotator"
    assert all(entry[key].endswith(";") for key in ("Categories", "Keywords", "MimeType"))


def test_the_desktop_entry_and_the_file_type_agree(
    entry: dict[str, str], kind: ElementTree.Element
) -> None:
    assert entry["MimeType"] == f"{kind.get('type')};"
    patterns = [glob.get("pattern") for glob in kind.iter(f"{_MIME}glob")]
    assert patterns == ["*.annot"]


def test_the_file_type_is_known_by_the_number_in_its_head(kind: ElementTree.Element) -> None:
    number = next(match for match in kind.iter(f"{_MIME}match") if match.get("type") == "big32")
    assert int(str(number.get("value")), 16) == APPLICATION_ID
    assert number.get("offset") == "68"  # where SQLite keeps it


def test_the_manual_has_every_verb_and_the_version() -> None:
    text = debian.manual(__version__, 0)
    assert f'"Annotator {__version__}"' in text
    assert '"1970-01-01"' in text
    assert "@" not in text
    for verb in VERBS:
        assert f"\n.B {verb}\n" in text or f'\n.BI {verb} "' in text, verb


def test_the_control_file_is_filled_in() -> None:
    template = (LINUX / "control").read_text(encoding="utf-8")
    values = {"VERSION": __version__, "ARCHITECTURE": "amd64", "SIZE": "240000"}
    text = debian.filled(template, values)
    assert f"\nVersion: {__version__}\n" in text
    assert "\nInstalled-Size: 240000\n" in text
    assert not any(f"@{name}@" in text for name in values)


def test_the_changelog_is_one_that_debian_reads() -> None:
    first, *_, last = debian.changelog("1.2.3", 0).splitlines()
    assert first == "annotator (1.2.3) unstable; urgency=medium"
    assert last.startswith(" -- ")
    assert last.endswith("  Thu, 01 Jan 1970 00:00:00 +0000")


def test_what_the_archive_says_is_true() -> None:
    text = Path(LINUX / "README.txt").read_text(encoding="utf-8")
    assert "./annotator doctor" in text
    assert "doctor" in VERBS
