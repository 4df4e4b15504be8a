"""The Debian package: the folder build in /usr/lib, and what makes a desktop know the program."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
_TREE = ROOT / "build" / "deb"


def architecture() -> str:
    """Return what Debian calls this kind of machine."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def make(build: Path, package: Path, version: str, moment: int) -> None:
    """Write the package; `moment` is the time that all its files get."""
    shutil.rmtree(_TREE, ignore_errors=True)
    shutil.copytree(build, _TREE / "usr" / "lib" / "annotator", symlinks=True)
    _lay_out(version, moment)
    _describe(version)
    for path in _TREE.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(_TREE), str(package)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def filled(template: str, values: dict[str, str]) -> str:
    """Put values in place of their names, such as @VERSION@."""
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    return template


def manual(version: str, moment: int) -> str:
    """Return the manual page of this version."""
    date = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")
    text = (LINUX / "annotator.1").read_text(encoding="utf-8")
    return filled(text, {"VERSION": version, "DATE": date})


def changelog(version: str, moment: int) -> str:
    """Return the changelog that Debian asks for; what changed is told in CHANGELOG.md."""
    date = format_datetime(datetime.fromtimestamp(moment, UTC))
    return (
        f"annotator ({version}) unstable; urgency=medium\n\n  * Version {version}.\n\n"
        f" -- The Annotator developers <annotator@example.org>  {date}\n"
    )


def _lay_out(version: str, moment: int) -> None:
    share = _TREE / "usr" / "share"
    command = _TREE / "usr" / "bin" / "annotator"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/annotator/annotator")
    _copy(LINUX / "annotator.desktop", share / "applications" / "annotator.desktop")
    _copy(LINUX / "annotator.xml", share / "mime" / "packages" / "annotator.xml")
    _copy(ROOT / "LICENSE", share / "doc" / "annotator" / "copyright")
    _pack(share / "doc" / "annotator" / "changelog.gz", changelog(version, moment))
    _pack(share / "man" / "man1" / "annotator.1.gz", manual(version, moment))
    _lay_out_icons(share / "icons" / "hicolor")


def _lay_out_icons(folder: Path) -> None:
    drawings = ROOT / "build" / "icons"
    icons.make_icons(drawings)
    _copy(icons.DRAWING, folder / "scalable" / "apps" / "annotator.svg")
    for size in icons.PNG_SIZES:
        _copy(drawings / f"{size}.png", folder / f"{size}x{size}" / "apps" / "annotator.png")


def _describe(version: str) -> None:
    files = sorted(_files())
    size = sum(file.stat().st_size for file in files) // 1024 + 1
    values = {"VERSION": version, "ARCHITECTURE": architecture(), "SIZE": str(size)}
    about = _TREE / "DEBIAN"
    about.mkdir()
    text = (LINUX / "control").read_text(encoding="utf-8")
    (about / "control").write_text(filled(text, values), encoding="utf-8")
    sums = [f"{_md5(file)}  {file.relative_to(_TREE)}\n" for file in files]
    (about / "md5sums").write_text("".join(sums), encoding="utf-8")


def _files() -> Iterator[Path]:
    for path in (_TREE / "usr").rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path


def _md5(path: Path) -> str:
    """Return what dpkg compares to find damaged files; it protects against nothing else."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
