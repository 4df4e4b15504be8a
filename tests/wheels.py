"""Files with models as their makers pack them, and as an enemy would; no model is inside."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

NAME = "en_tiny_test"
CONFIG = b'[nlp]\nlang = "en"\npipeline = ["ner"]\n'


def files_of(
    *, version: str = "3.8.0", spacy: str = ">=3.8.0,<3.9.0", lang: str = "en", **more: object
) -> dict[str, bytes]:
    """What is in a wheel of a model, its list of files left out; `more` goes into meta.json."""
    meta = {"lang": lang, "name": "tiny_test", "version": version, "spacy_version": spacy}
    package = f"{lang}_tiny_test"
    data = f"{package}/{package}-{version}"
    described = json.dumps({"license": "MIT", **meta, **more}).encode()
    return {
        f"{package}/__init__.py": b"raise SystemExit('this must never run')",
        f"{package}/meta.json": described,
        f"{data}/config.cfg": CONFIG,
        f"{data}/meta.json": described,
        f"{data}/ner/model": bytes(range(256)) * 40,
        f"{data}/ner/moves": b"moves",
        f"{package}-{version}.dist-info/WHEEL": b"Wheel-Version: 1.0\n",
    }


def record_of(files: Mapping[str, bytes], name: str = f"{NAME}-3.8.0.dist-info/RECORD") -> bytes:
    """The list of files that belongs into a wheel."""
    lines = [f"{file},sha256={_listed(content)},{len(content)}" for file, content in files.items()]
    return "\n".join([*lines, f"{name},,"]).encode()


def write_wheel(path: Path, files: Mapping[str, bytes] | None = None) -> Path:
    """Write a wheel with a right list of its files."""
    files = files_of() if files is None else files
    name = next(f for f in files if f.endswith(".dist-info/WHEEL")).replace("WHEEL", "RECORD")
    return write_zip(path, {**files, name: record_of(files, name)})


def write_zip(path: Path, files: dict[str | zipfile.ZipInfo, bytes] | dict[str, bytes]) -> Path:
    """Write a zip archive with these files, whatever their names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in files.items():
            archive.writestr(file, content, zipfile.ZIP_DEFLATED)
    return path


def write_source(path: Path, files: Mapping[str, bytes] | None = None) -> Path:
    """Write a source archive of a model, as its makers publish it beside the wheel."""
    inside = {f"{NAME}-3.8.0/{name}": c for name, c in (files or files_of()).items()}
    return write_tar(path, [(tarfile.TarInfo(name), content) for name, content in inside.items()])


def write_tar(path: Path, members: list[tuple[tarfile.TarInfo, bytes]]) -> Path:
    """Write a tar.gz archive with these members."""
    with tarfile.open(path, "w:gz") as archive:
        for member, content in members:
            member.size = member.size or len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _listed(content: bytes) -> str:
    digest = hashlib.sha256(content).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
