"""Installing models from files: whole or not at all, and nothing but data."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError
from annotator.suggest.installing import install
from annotator.suggest.model_file import look_into
from annotator.suggest.places import installed_models, models_folder, places
from tests import wheels

DATA = f"{wheels.NAME}/{wheels.NAME}-3.8.0"


def ignore(_more: int) -> None:
    """Take note of nothing."""


def refusal(path: Path) -> str:
    """The one sentence with which a file that was looked into is not installed after all."""
    found = look_into(path, ignore)
    with pytest.raises(AnnotatorError) as error:
        install(found, ignore)
    assert "\n" not in str(error.value)
    return str(error.value)


def left_behind() -> list[str]:
    folder = models_folder()
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("write", [wheels.write_wheel, wheels.write_source])
def test_the_data_are_installed_and_no_code(tmp_path: Path, write: Callable[[Path], Path]) -> None:
    path = write(tmp_path / "model")
    goal = install(look_into(path, ignore), ignore)
    assert goal == models_folder() / "en_tiny_test-3.8.0"
    expected = {
        name.removeprefix(f"{DATA}/"): content
        for name, content in wheels.files_of().items()
        if name.startswith(DATA)
    }
    found = {p.relative_to(goal).as_posix(): p.read_bytes() for p in goal.rglob("*") if p.is_file()}
    receipt = json.loads(found.pop("installed.json"))
    assert found == expected
    assert (receipt["path"], receipt["sha256"]) == ("model", wheels.sha256_of(path))
    assert left_behind() == ["en_tiny_test-3.8.0"]


def test_an_installed_model_is_found_at_once(tmp_path: Path) -> None:
    goal = install(look_into(wheels.write_wheel(tmp_path / "m.whl"), ignore), ignore)
    assert next(iter(places(None))) == goal
    (model,) = installed_models()
    assert (model.name, model.version, model.standing) == ("en_tiny_test", "3.8.0", "unknown")


def test_all_bytes_are_counted(tmp_path: Path) -> None:
    counted: list[int] = []
    found = look_into(wheels.write_wheel(tmp_path / "m.whl"), ignore)
    install(found, counted.append)
    assert sum(counted) == found.size + found.unpacked


@pytest.mark.parametrize(
    "spoiled", [f"{DATA}/ner/model", f"{wheels.NAME}/__init__.py"], ids=["data", "code"]
)
def test_what_is_not_as_the_wheel_s_list_says_is_not_installed(
    tmp_path: Path, spoiled: str
) -> None:
    files = wheels.files_of()
    name = f"{wheels.NAME}-3.8.0.dist-info/RECORD"
    changed = {**files, name: wheels.record_of(files)}
    changed[spoiled] = changed[spoiled][::-1]
    sentence = refusal(wheels.write_zip(tmp_path / "m.whl", changed))
    assert f"“{spoiled}” in it is not what the wheel's own list says" in sentence
    assert left_behind() == []


def test_a_file_damaged_inside_is_not_installed(tmp_path: Path) -> None:
    files = wheels.files_of()
    path = wheels.write_wheel(tmp_path / "m.whl", {**files, f"{DATA}/z": os.urandom(5_000)})
    content = path.read_bytes()
    place = content.index(f"{DATA}/z".encode()) + 500
    path.write_bytes(content[:place] + bytes(50) + content[place + 50 :])
    assert "damaged" in refusal(path)
    assert left_behind() == []


def test_a_model_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = wheels.write_wheel(tmp_path / "m.whl")
    goal = install(look_into(path, ignore), ignore)
    (goal / "note").touch()
    assert str(goal) in refusal(path)
    assert (goal / "note").exists()


def test_a_file_that_has_changed_since_it_was_looked_into_is_not_installed(tmp_path: Path) -> None:
    path = wheels.write_wheel(tmp_path / "m.whl")
    found = look_into(path, ignore)
    wheels.write_wheel(path, wheels.files_of(description="another"))
    with pytest.raises(AnnotatorError, match="has changed meanwhile"):
        install(found, ignore)
    assert left_behind() == []


def test_whoever_stops_it_leaves_nothing_behind(tmp_path: Path) -> None:
    found = look_into(wheels.write_wheel(tmp_path / "m.whl"), ignore)
    done = 0

    def stop_in_the_middle(more: int) -> None:
        nonlocal done
        done += more
        if done > found.size:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        install(found, stop_in_the_middle)
    assert left_behind() == []


def test_what_a_crash_left_behind_is_removed_some_day(tmp_path: Path) -> None:
    for name, age in (("old", 2 * 24 * 3600), ("new", 60)):
        draft = models_folder() / f".incoming-{name}"
        draft.mkdir(parents=True)
        os.utime(draft, (draft.stat().st_mtime - age,) * 2)
    install(look_into(wheels.write_wheel(tmp_path / "m.whl"), ignore), ignore)
    assert left_behind() == [".incoming-new", "en_tiny_test-3.8.0"]


def test_little_room_is_told_beforehand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**12, 10**12, 10**7))
    assert "10 MB are free" in refusal(wheels.write_wheel(tmp_path / "m.whl"))
    assert left_behind() == []


def test_a_full_disk_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "(No space left on device)" in refusal(wheels.write_wheel(tmp_path / "m.whl"))
    assert left_behind() == []


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    models_folder().parent.mkdir(parents=True)
    models_folder().touch()
    sentence = refusal(wheels.write_wheel(tmp_path / "m.whl"))
    assert sentence.startswith(f"{tmp_path / 'm.whl'}: the model cannot be installed in ")


def test_installing_does_not_import_spacy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    install(look_into(wheels.write_wheel(tmp_path / "m.whl"), ignore), ignore)
