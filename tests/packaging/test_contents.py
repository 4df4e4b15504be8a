"""The bill of materials and the licences: complete, and the same each time."""

from __future__ import annotations

import json
from pathlib import Path

import platformdirs
import pytest

import contents

ROOT = Path(contents.__file__).parent.parent
PARTS = [
    contents.Part("pypi", "spam", "1.0", "MIT", ()),
    contents.Part("deb", "libegg1", "2.0-1", "", ()),
    contents.Part("generic", "python", "3.11.7", "PSF-2.0", ()),
    contents.Part("generic", "Inter", "", "OFL-1.1", ()),
]


def test_packages_are_found_by_their_files() -> None:
    entry = ("platformdirs", str(platformdirs.__file__), "PYMODULE")
    parts = {part.name: part for part in contents.inside([entry])}
    assert parts["platformdirs"].licence == "MIT"
    assert parts["platformdirs"].texts
    assert {"python", "Inter", "Lucide"} <= set(parts)
    assert all(text.is_file() for part in parts.values() for text in part.texts)


def test_the_bill_names_every_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    bill = json.loads(contents.bill(PARTS, "1.2.3"))
    assert bill["bomFormat"] == "CycloneDX"
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    assert {part["purl"] for part in bill["components"]} == {
        "pkg:pypi/spam@1.0",
        "pkg:deb/debian/libegg1@2.0-1",
        "pkg:generic/python@3.11.7",
        "pkg:generic/Inter",
    }
    assert contents.bill(PARTS, "1.2.3") == contents.bill(PARTS, "1.2.3")


def test_tools_of_ours_inside_are_strangers(tmp_path: Path) -> None:
    requirements = tmp_path / "run.txt"
    requirements.write_text("Sp_am==1.0 \\\n    --hash=sha256:0\n", encoding="utf-8")
    tool = contents.Part("pypi", "mypy", "2", "MIT", ())
    assert contents.strangers([*PARTS, tool], requirements) == ["spam", "mypy"]
    requirements.write_text("Spam==1.0 \\\n    --hash=sha256:0\n", encoding="utf-8")
    assert contents.strangers([*PARTS, tool], requirements) == ["mypy"]
    assert contents.strangers([*PARTS, tool], requirements, ["MyPy"]) == []


def test_a_part_without_a_licence_text_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="spam: no licence text"):
        contents.write_licences(PARTS[:1], tmp_path / "licences", tmp_path)


def test_licence_texts_of_one_name_do_not_hide_one_another(tmp_path: Path) -> None:
    texts = []
    for name in ("a", "b"):
        text = tmp_path / name / "LICENSE"
        text.parent.mkdir()
        text.write_text(name, encoding="utf-8")
        texts.append(text)
    part = contents.Part("pypi", "spam", "1.0", "MIT", tuple(texts))
    copied = contents.write_licences([part], tmp_path / "out", tmp_path)
    assert [Path(place).read_text(encoding="utf-8") for _, place, _ in copied] == ["a", "b"]


def test_the_licence_of_qt_is_at_hand() -> None:
    names = {name for names in contents._SHIPPED_TEXTS.values() for name in names}
    assert all((ROOT / "packaging" / "licences" / name).is_file() for name in names)
