"""What is inside the bundle: the bill of materials (CycloneDX) and the texts of all licences.

Both are made from the very list of files that PyInstaller packs, not from what is installed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    from cyclonedx.model.license import License

_LICENCE_FILE = re.compile(r"licen[cs]|copying|notice|authors", re.IGNORECASE)
# The wheels of Qt come without the text of their licence, which is the GNU LGPL.
_SHIPPED_TEXTS = {
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}

# What the program's own sources bring along of others.
_RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_IN_THE_SOURCES = (
    ("Inter", "OFL-1.1", "fonts/Inter-OFL.txt"),
    ("Source Serif 4", "OFL-1.1", "fonts/SourceSerif4-OFL.txt"),
    ("Lucide", "ISC", "icons/LICENSE.txt"),
)

Entry = tuple[str, str, str]
Copied = list[Entry]


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """Something made by others: its kind ("pypi", "deb" or "generic"), licence and texts."""

    kind: str
    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def inside(entries: Iterable[Entry]) -> list[Part]:
    """Return what the files of the bundle were taken from."""
    sources = {os.path.realpath(source) for _target, source, _kind in entries if source}
    owners = _files_of_wheels()
    wheels = {owners[source].name: owners[source] for source in sources if source in owners}
    libraries = {source for source in sources - set(owners) if ".so" in Path(source).name}
    packages = [*map(_wheel, wheels.values()), *_system_packages(libraries)]
    return sorted([_python(), *_from_the_sources(), *packages])


def strangers(parts: Iterable[Part], requirements: Path, also: Iterable[str] = ()) -> list[str]:
    """Return the packages inside that the program does not require, such as a tool of ours.

    `also` are those of an extra that goes along.
    """
    names = re.findall(r"^([\w.-]+)==", requirements.read_text(encoding="utf-8"), re.MULTILINE)
    # The last one brings the start of the program itself.
    known = {_plain(name) for name in [*names, *also, "pyinstaller"]}
    return [part.name for part in parts if part.kind == "pypi" and _plain(part.name) not in known]


def write_licences(parts: Iterable[Part], folder: Path, shipped: Path) -> Copied:
    """Copy the licence texts into a folder each, and return them as files for the bundle."""
    shutil.rmtree(folder, ignore_errors=True)
    copied: Copied = []
    for part in parts:
        texts = [*part.texts, *(shipped / name for name in _SHIPPED_TEXTS.get(part.name, ()))]
        if not texts:
            raise SystemExit(f"{part.name}: no licence text was found; put one into {shipped}.")
        for number, text in enumerate(texts):
            name = (
                text.name if len({t.name for t in texts}) == len(texts) else f"{number}-{text.name}"
            )
            place = folder / part.name / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, place)
            copied.append((f"licences/{part.name}/{name}", str(place), "DATA"))
    return copied


def write_bill(parts: Iterable[Part], path: Path, version: str) -> Copied:
    """Write the bill of materials and return it as a file for the bundle."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(bill(parts, version), encoding="utf-8")
    return [(path.name, str(path), "DATA")]


def bill(parts: Iterable[Part], version: str) -> str:
    """Return the bill of materials as CycloneDX JSON; the same parts give the same text."""
    from cyclonedx.model.bom import Bom, BomMetaData
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    program = Component(
        type=ComponentType.APPLICATION, name="annotator", version=version, bom_ref="annotator"
    )
    components = [
        Component(
            type=ComponentType.LIBRARY,
            name=part.name,
            version=part.version or None,
            bom_ref=f"{part.kind}/{part.name}",
            licenses=_licences(part.licence),
            purl=PackageURL(
                part.kind, "debian" if part.kind == "deb" else None, part.name, part.version or None
            ),
        )
        for part in parts
    ]
    names = " ".join(f"{c.name}={c.version}" for c in components)
    bom = Bom(
        components=components,
        metadata=BomMetaData(component=program, timestamp=_moment()),
        serial_number=uuid5(NAMESPACE_URL, f"annotator {version} {sys.platform} {names}"),
    )
    bom.register_dependency(program, components)
    return str(JsonV1Dot6(bom).output_as_string(indent=2)) + "\n"


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _moment() -> datetime:
    """Return the time of the sources if it is known, so that a second build is the same."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(seconds), UTC) if seconds else datetime.now(UTC)


def _licences(words: str) -> list[License]:
    from cyclonedx.contrib.license.factories import LicenseFactory

    return [LicenseFactory().make_from_string(words)] if words else []


def _files_of_wheels() -> dict[str, metadata.Distribution]:
    """Return which distribution each installed file belongs to."""
    return {
        os.path.realpath(file.locate()): distribution
        for distribution in metadata.distributions()
        if distribution.name != "annotator"
        for file in distribution.files or ()
    }


def _wheel(distribution: metadata.Distribution) -> Part:
    texts = [
        Path(os.fspath(file.locate()))
        for file in distribution.files or ()
        if file.parts[0].endswith(".dist-info") and _LICENCE_FILE.search(file.name)
    ]
    return Part(
        "pypi", distribution.name, distribution.version, _named_licence(distribution), tuple(texts)
    )


def _named_licence(distribution: metadata.Distribution) -> str:
    """Return the licence by its short name, wherever a distribution mentions it."""
    about = distribution.metadata
    stated = next((about[key] for key in ("License-Expression", "License") if key in about), "")
    if stated and len(stated.splitlines()) == 1:
        return stated
    classes = [c for c in about.get_all("Classifier", []) if c.startswith("License :: ")]
    return " OR ".join(c.rsplit(" :: ", 1)[-1] for c in classes)


def _from_the_sources() -> list[Part]:
    return [
        Part("generic", name, "", licence, (_RESOURCES / text,))
        for name, licence, text in _IN_THE_SOURCES
    ]


def _python() -> Part:
    """Return Python itself, with its own licence text or that of the system's package."""
    texts = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"]
    texts += Path("/usr/share/doc").glob(
        f"python{sys.version_info[0]}.{sys.version_info[1]}/copyright"
    )
    version = ".".join(map(str, sys.version_info[:3]))
    return Part("generic", "python", version, "PSF-2.0", tuple(t for t in texts if t.is_file())[:1])


def _system_packages(libraries: Iterable[str]) -> list[Part]:
    """Return the packages of the system that libraries come from, where it is a Debian."""
    if shutil.which("dpkg-query") is None:
        return []
    return [_system_package(name) for name in sorted(set(map(_owner, libraries)) - {""})]


def _owner(library: str) -> str:
    """Return the Debian package that a file belongs to, also if `/usr` was merged later."""
    for path in (library, library.removeprefix("/usr")):
        said = _ask("dpkg-query", "--search", path)
        if said:
            return said.partition(": ")[0]
    return ""


def _system_package(name: str) -> Part:
    version = _ask("dpkg-query", "--show", "--showformat=${Version}", name)
    plain = name.partition(":")[0]
    return Part("deb", plain, version, "", (Path("/usr/share/doc") / plain / "copyright",))


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
