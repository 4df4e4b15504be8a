"""The settings: read, checked, written."""

from __future__ import annotations

import getpass
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError, InputError
from annotator.settings import (
    Settings,
    config_folder,
    data_folder,
    default_settings,
    load_settings,
    log_folder,
    save_settings,
    settings_path,
)


def test_without_a_file_all_is_as_usual() -> None:
    settings = load_settings()
    assert settings == default_settings()
    assert settings.analyst == getpass.getuser()
    assert not settings_path().exists()


def test_a_file_needs_to_name_only_what_differs(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text('theme = "dark"\n[keys]\nacceptSuggestion = "Y"\n', encoding="utf-8")
    settings = load_settings(path)
    assert (settings.theme, settings.text_size) == ("dark", 17)
    assert settings.keys == {"acceptSuggestion": "Y"}


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_bytes(b'\xef\xbb\xbfanalyst = "Ana"\r\n')
    assert load_settings(path).analyst == "Ana"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('theem = "dark"', "“theem” is unknown"),
        ('theme = "purple"', "“theme” must be"),
        ('theme = ["dark"]', "“theme” must be"),
        ("text_size = 17.5", "“text_size” must be"),
        ("text_size = true", "“text_size” must be"),
        ("text_size = 400", "“text_size” must be"),
        ("line_width = 76.0", "“line_width” must be"),
        ("line_width = 400", "“line_width” must be"),
        ('analyst = " "', "“analyst” must be"),
        ("model = 3", "“model” must be"),
        ('keys = "A"', "“keys” must be"),
        ("[keys]\nundo = 3", "“keys” must be"),
        ("theme = dark", "not a TOML file"),
    ],
)
def test_what_does_not_fit_is_named_with_its_file(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "s.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_settings(path)
    assert str(path) in str(caught.value)
    assert named in str(caught.value)


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x00\x01binary"])
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "s.toml"
    path.write_bytes(data)
    with pytest.raises(InputError, match="not a TOML file"):
        load_settings(path)


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        load_settings(tmp_path)


def test_what_was_saved_is_read_back() -> None:
    settings = Settings("Ana Čović", "light", 20, "/models/en", {"undo": "Ctrl+Y"}, 90)
    save_settings(settings)
    assert load_settings() == settings


def test_only_what_differs_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "new" / "s.toml"
    save_settings(replace(default_settings(), text_size=19), path)
    assert path.read_text(encoding="utf-8") == "text_size = 19\n"


def test_a_failed_save_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.toml"
    save_settings(Settings("Ana"), path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(AnnotatorError, match=r"s\.toml: the settings cannot be saved"):
        save_settings(Settings("Bo"), path)
    assert load_settings(path).analyst == "Ana"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(AnnotatorError, match="cannot be saved"):
        save_settings(Settings("Ana"), file / "s.toml")


@pytest.mark.parametrize("error", [KeyError("uid"), OSError("no"), ImportError("pwd")])
def test_somebody_without_a_login_name_is_an_analyst(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert load_settings().analyst == "analyst"


def test_the_folders_follow_their_variables(home: Path) -> None:
    assert config_folder() == home / "config"
    assert data_folder() == home / "data"
    assert log_folder() == home / "data" / "logs"


def test_without_variables_the_folders_are_the_systems(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANNOTATOR_CONFIG_DIR")
    monkeypatch.delenv("ANNOTATOR_DATA_DIR")
    for folder in (config_folder(), data_folder(), log_folder()):
        assert folder.is_relative_to(home)
        assert "annotator" in folder.parts
