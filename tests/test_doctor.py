"""The doctor: each finding in health and in sickness."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

import pytest

from annotator import doctor
from annotator.doctor import State
from annotator.settings import settings_path
from annotator.store import engine
from annotator.suggest.installing import install
from annotator.suggest.model import ModelInfo
from annotator.suggest.model_file import look_into
from annotator.suggest.places import models_folder
from tests.wheels import write_wheel

_MODEL = ModelInfo("en_core_web_sm", "3.8.0", found=True)


@pytest.fixture(autouse=True)
def no_model_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_model", lambda _path: _MODEL)


def test_everything_a_colleague_asks_about_is_looked_at() -> None:
    names = [finding.name for finding in doctor.examine()]
    assert names == [
        *("annotator", "Python", "PySide6_Essentials", "spacy", "sqlite-utils", "Qt with Python"),
        *("SQLite", "settings", "model", "own models", "term base", "data folder", "free space"),
        *("display", "system libraries", "Qt platform", "characters", "locale", "network"),
    ]


def test_whatever_is_not_well_has_a_way_out() -> None:
    for finding in doctor.examine():
        assert finding.sentence.endswith((".", "”"))
        assert bool(finding.remedy) == (finding.state is not State.OK)


def test_looking_writes_nothing(home: Path) -> None:
    list(doctor.examine())
    assert list(home.rglob("*")) == []


def test_a_missing_library_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(package: str) -> str:
        raise metadata.PackageNotFoundError(package)

    monkeypatch.setattr(metadata, "version", missing)
    assert doctor.library("spacy").state is State.PROBLEM


def test_the_pair_of_qt_and_python_that_crashes_is_known() -> None:
    assert doctor.qt_and_python("6.12.0", (3, 11)).state is State.PROBLEM
    assert doctor.qt_and_python("6.12.0", (3, 12)).state is State.OK
    assert doctor.qt_and_python("6.11.3", (3, 11)).state is State.OK


def test_this_sqlite_does() -> None:
    assert engine.lacks() == []
    assert engine.sqlite_version() in doctor.sqlite().sentence


def test_an_sqlite_without_full_text_search_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "lacks", lambda: ["full-text search (FTS5)"])
    finding = doctor.sqlite()
    assert finding.state is State.PROBLEM
    assert "FTS5" in finding.sentence


def test_broken_settings_are_a_problem_and_the_rest_is_looked_at_all_the_same() -> None:
    settings_path().parent.mkdir()
    settings_path().write_text("theme = 3", encoding="utf-8")
    findings = {finding.name: finding for finding in doctor.examine()}
    assert findings["settings"].state is State.PROBLEM
    assert "“theme”" in findings["settings"].sentence
    assert findings["model"].state is State.OK


def test_the_model_is_named_or_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "en_core_web_sm 3.8.0" in doctor.model("").sentence
    none = ModelInfo("", "", found=False, notice="No model.")
    monkeypatch.setattr(doctor, "find_model", lambda _path: none)
    assert doctor.model("").state is State.PROBLEM


def test_a_chosen_model_that_cannot_be_used_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path | None] = []

    def other(path: Path | None) -> ModelInfo:
        asked.append(path)
        return ModelInfo("en_core_web_sm", "3.8.0", found=True, notice="/m cannot be used.")

    monkeypatch.setattr(doctor, "find_model", other)
    assert doctor.model("/m").state is State.WARNING
    assert asked == [Path("/m")]


def test_models_installed_from_files_are_listed(tmp_path: Path) -> None:
    assert doctor.own_models().sentence == f"None; they would be in {models_folder()}."
    install(look_into(write_wheel(tmp_path / "m.whl"), lambda _: None), lambda _: None)
    by_hand = models_folder() / "mine"
    by_hand.mkdir()
    (by_hand / "meta.json").write_text('{"lang": "fr", "name": "own", "version": "1"}', "utf-8")
    sentence = doctor.own_models().sentence
    assert "en_tiny_test 3.8.0 (not an official release)" in sentence
    assert "fr_own 1 (put there by hand)" in sentence


def test_the_term_base_is_counted_or_its_fault_told(tmp_path: Path) -> None:
    path = tmp_path / "terms.jsonl"
    path.write_text(
        '{"id": "G77", "kind": "bloc", "name": "Group of 77", "forms": {"en": ["G77"]}}\n',
        encoding="utf-8",
    )
    sentence = doctor.term_base(path).sentence
    assert re.fullmatch(r"1 concept, SHA-256 of what it says [0-9a-f]{64}\.", sentence)
    path.write_text(path.read_text("utf-8").replace("Group of 77", "Group of 78"), "utf-8")
    assert doctor.term_base(path).sentence != sentence
    path.write_text("nonsense", encoding="utf-8")
    finding = doctor.term_base(path)
    assert finding.state is State.PROBLEM
    assert "line 1" in finding.sentence


def test_a_data_folder_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert doctor.writable(tmp_path / "not" / "yet").state is State.OK
    assert doctor.writable(file).state is State.PROBLEM
    assert doctor.writable(file / "below").state is State.PROBLEM


@pytest.mark.parametrize(
    ("free", "state"),
    [(10**10, State.OK), (5 * 10**8, State.WARNING), (10**6, State.PROBLEM)],
)
def test_little_room_is_told(tmp_path: Path, free: int, state: State) -> None:
    assert doctor.free_space(tmp_path, free).state is state


@pytest.mark.parametrize(
    ("environment", "system", "state"),
    [
        ({}, "linux", State.WARNING),
        ({"DISPLAY": ""}, "linux", State.WARNING),
        ({"DISPLAY": ":0"}, "linux", State.OK),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", State.OK),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", State.OK),
        ({}, "win32", State.OK),
        ({}, "darwin", State.OK),
    ],
)
def test_a_missing_display_is_told(environment: dict[str, str], system: str, state: State) -> None:
    assert doctor.display(environment, system).state is state


def test_missing_system_libraries_are_named_as_packages() -> None:
    finding = doctor.qt_libraries("linux", lambda name: None if name == "EGL" else "lib.so")
    assert finding.state is State.WARNING
    assert "libegl1," in finding.sentence
    assert doctor.qt_libraries("win32", lambda _name: None).state is State.OK


def test_libraries_inside_the_standalone_program_are_not_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libxcb-cursor.so.0").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(doctor, "find_library", lambda _name: None)
    assert doctor.find_here("xcb-cursor") == str(tmp_path / "libxcb-cursor.so.0")
    assert doctor.find_here("EGL") is None


def test_an_encoding_other_than_utf_8_is_told() -> None:
    assert doctor.characters("utf-8").state is State.OK
    assert doctor.characters("cp1252").state is State.WARNING


def test_platform_and_locale_are_named() -> None:
    assert doctor.qt_platform({}, "darwin").sentence == "cocoa."
    assert doctor.qt_platform({"QT_QPA_PLATFORM": "offscreen"}, "linux").sentence == "offscreen."
    assert "wayland" in doctor.qt_platform({"WAYLAND_DISPLAY": "wayland-0"}, "linux").sentence
    assert doctor.language({"LANG": "de_DE.UTF-8"}).sentence == "de_DE.UTF-8."
    assert doctor.language({}).sentence == "the system’s own."
