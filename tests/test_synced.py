"""Folders that are synchronised or on a network, told by name and by mount table."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from annotator import synced
from annotator.synced import file_system_of, synchronised_by, warning_for

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/team nfs4 rw 0 0
//box/share /mnt/my\\040share cifs rw 0 0
/dev/sdb1 /mnt/team/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\ada\OneDrive - Ministry\news.annot"), "OneDrive"),
        (PureWindowsPath(r"G:\My Drive\work\news.annot"), "Google Drive"),
        (PurePosixPath("/Users/ada/Library/CloudStorage/OneDrive-Ministry/n.annot"), "OneDrive"),
        (
            PurePosixPath("/Users/ada/Library/CloudStorage/GoogleDrive-ada/n.annot"),
            "Google Drive",
        ),
        (PurePosixPath("/Users/ada/Library/Mobile Documents/n.annot"), "iCloud"),
        (PurePosixPath("/home/ada/Dropbox (Team)/n.annot"), "Dropbox"),
        (PurePosixPath("/home/ada/Nextcloud/n.annot"), "Nextcloud"),
        (PurePosixPath("/home/ada/about dropbox and onedrive/n.annot"), ""),
        (PurePosixPath("/home/ada/dropbox"), ""),
    ],
)
def test_services_are_known_by_their_folders(
    path: PurePosixPath | PureWindowsPath, service: str
) -> None:
    assert synchronised_by(path) == service


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ada/n.annot", "ext4"),
        ("/mnt/team/n.annot", "nfs4"),
        ("/mnt/team/local/n.annot", "ext4"),
        ("/mnt/teamwork/n.annot", "ext4"),
        ("/mnt/my share/n.annot", "cifs"),
    ],
)
def test_the_longest_mount_counts(path: str, kind: str) -> None:
    assert file_system_of(PurePosixPath(path), MOUNTS) == kind


def test_a_warning_names_the_project_the_service_and_the_way_out(tmp_path: Path) -> None:
    sentence = warning_for(tmp_path / "OneDrive" / "news.annot")
    assert sentence.startswith("news.annot lies in a folder of OneDrive.")
    assert "work in a folder of this computer" in sentence


def test_a_folder_of_this_computer_needs_no_warning(tmp_path: Path) -> None:
    assert warning_for(tmp_path / "news.annot") == ""


def test_a_network_drive_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synced, "_mounts", lambda: f"server:/x {tmp_path} nfs rw 0 0\n")
    assert "on a network drive" in warning_for(tmp_path / "news.annot")
