"""What Windows and macOS are told about the program."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any, cast

import pytest

import systems

PACKAGING = Path(systems.__file__).parent


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "(0, 1, 0, 0)"), ("1.2.3.dev1", "(1, 2, 3, 0)")]
)
def test_the_version_resource_is_what_pyinstaller_reads(version: str, numbers: str) -> None:
    text = systems.resource_text(version)
    compile(text, "version.txt", "eval")
    assert f"filevers={numbers}" in text
    assert f'"ProductVersion", "{version}"' in text


def test_only_windows_gets_one(tmp_path: Path) -> None:
    assert systems.version_resource(tmp_path / "v" / "a.txt", "1.0", "linux") is None
    path = systems.version_resource(tmp_path / "v" / "a.txt", "1.0", "win32")
    assert path is not None
    assert Path(path).is_file()


def test_only_windows_has_a_second_program_for_the_console() -> None:
    assert systems.programs("linux") == systems.programs("darwin") == [("annotator", False)]
    assert systems.programs("win32") == [("annotator", False), ("annotator-cli", True)]


def test_macos_knows_the_files_of_the_program() -> None:
    info = plistlib.loads(plistlib.dumps(systems.INFO_PLIST))
    (declared,) = info["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": ["annot"]}
    (document,) = cast(list[dict[str, Any]], info["CFBundleDocumentTypes"])
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]


def test_the_entitlements_are_a_property_list() -> None:
    path = systems.entitlements(PACKAGING, "darwin")
    assert path is not None
    assert plistlib.loads(Path(path).read_bytes())
    assert systems.entitlements(PACKAGING, "linux") is None


def test_icons_have_the_ending_that_the_system_wants(tmp_path: Path) -> None:
    assert str(systems.icon(tmp_path, "win32")).endswith("annotator.ico")
    assert str(systems.icon(tmp_path, "darwin")).endswith("annotator.icns")
    assert systems.icon(tmp_path, "linux") is None
