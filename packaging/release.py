"""Makes what is handed out from the build in dist/annotator; no step needs root rights.

    python packaging/release.py archive      # dist/annotator-VERSION-linux-x86_64.tar.gz
    python packaging/release.py deb          # dist/annotator_VERSION_amd64.deb
    python packaging/release.py onefile      # dist/annotator-VERSION-linux-x86_64
    python packaging/release.py checksums    # dist/SHA256SUMS, of all of these

The same build gives the same files, byte for byte, if SOURCE_DATE_EPOCH is set.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import sys
import tarfile
import time
from pathlib import Path

import debian
from annotator import __version__

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUILD = DIST / "annotator"
SINGLE_FILE = ROOT / "build" / "onefile" / "annotator"


def moment() -> int:
    """Return the time that all packed files get, in seconds: that of the sources if it is set."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def full_name() -> str:
    """Return the name of what is made here, without its ending."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    return f"annotator-{__version__}-{system}-{platform.machine().lower()}"


def archive() -> None:
    """Pack the folder, with the same order, times, owners and rights wherever it is done."""
    path = DIST / f"{full_name()}.tar.gz"
    top = f"annotator-{__version__}"
    with (
        path.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for source in [BUILD, *sorted(BUILD.rglob("*"))]:
            _add(tar, source, f"{top}/{source.relative_to(BUILD)}".removesuffix("/."))
        _add(tar, ROOT / "packaging" / "linux" / "README.txt", f"{top}/README.txt")
    _say(path)


def deb() -> None:
    """Make a Debian package, and put the bill of materials beside it."""
    path = DIST / f"annotator_{__version__}_{debian.architecture()}.deb"
    debian.make(BUILD, path, __version__, moment())
    _say(path)


def onefile() -> None:
    """Give the single file the name by which it is handed out."""
    path = DIST / full_name()
    shutil.copy2(SINGLE_FILE, path)
    _say(path)


def checksums() -> None:
    """Write the SHA-256 of everything of this version, as `sha256sum --check` reads it."""
    bill = DIST / f"annotator-{__version__}-sbom.cdx.json"
    shutil.copyfile(BUILD / "_internal" / "sbom.cdx.json", bill)
    files = sorted(f for f in DIST.glob(f"annotator*{__version__}*") if f.is_file())
    lines = [f"{_sha256(file)}  {file.name}\n" for file in files]
    path = DIST / "SHA256SUMS"
    path.write_text("".join(lines), encoding="utf-8")
    print(path.read_text(encoding="utf-8"), end="")


def _add(tar: tarfile.TarFile, source: Path, name: str) -> None:
    member = tar.gettarinfo(source, name)
    member.mtime = moment()
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mode = 0o755 if member.mode & 0o100 else 0o644
    if member.isreg():
        with source.open("rb") as file:
            tar.addfile(member, file)
    else:
        tar.addfile(member)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _say(path: Path) -> None:
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    for _name in sys.argv[1:]:
        {"archive": archive, "deb": deb, "onefile": onefile, "checksums": checksums}[_name]()
