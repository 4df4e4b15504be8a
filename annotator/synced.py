"""Folders in which a project is in danger: those that are synchronised or lie on a network."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePath

from annotator.core.messages import worded

# The names that these services give to their folders; a business OneDrive appends the company's.
_SERVICES = (
    ("OneDrive", re.compile(r"onedrive( - .+|-.+)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox( \(.+\))?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"(my drive|google ?drive.*|drivefs)", re.IGNORECASE)),
    ("iCloud", re.compile(r"(icloud ?drive|mobile documents|com~apple~clouddocs)", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"(nextcloud|owncloud)\d*", re.IGNORECASE)),
)
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "davfs"})
_DRIVE = worded("a network drive")
_MOUNTS = Path("/proc/self/mounts")


def shared_by(path: Path) -> str:
    """Return what shares a file with other machines, for example "OneDrive"; empty if nothing."""
    place = path.resolve()
    return synchronised_by(place) or (_DRIVE if _on_network(place) else "")


def synchronised_by(path: PurePath) -> str:
    """Return the service in whose folder a path lies, as far as names tell it."""
    for part in path.parts[:-1]:
        for name, pattern in _SERVICES:
            if pattern.fullmatch(part):
                return name
    return ""


def warning_for(path: Path) -> str:
    """Return the sentence to warn with where a project is shared; empty where it is not."""
    shared = shared_by(path)
    if not shared:
        return ""
    if shared == _DRIVE:
        return worded(
            "{name} lies on a network drive. Two machines that write to it at once can damage it:"
            " work in a folder of this computer, and copy the project there when the window is"
            " closed.",
            name=path.name,
        )
    return worded(
        "{name} lies in a folder of {service}. Two machines that write to it at once can damage it:"
        " work in a folder of this computer, and copy the project there when the window is closed.",
        name=path.name,
        service=shared,
    )


def _on_network(path: Path) -> bool:
    if sys.platform == "win32":
        return path.drive.startswith("\\\\")
    return file_system_of(path, _mounts()) in _NETWORK


def _mounts() -> str:
    return _MOUNTS.read_text(encoding="utf-8", errors="replace") if _MOUNTS.is_file() else ""


def file_system_of(path: PurePath, mounts: str) -> str:
    """Return the kind of file system that a path is on, by the lines of a Linux mount table."""
    found = ("", "")
    for line in mounts.splitlines():
        _, folder, kind, *_ = line.split(" ")
        folder = folder.replace("\\040", " ")  # how the table writes a blank
        if _is_below(path, folder) and len(folder) >= len(found[0]):
            found = (folder, kind)
    return found[1]


def _is_below(path: PurePath, folder: str) -> bool:
    return str(path).startswith(folder.rstrip(os.sep) + os.sep)
