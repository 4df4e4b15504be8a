"""The analyst's settings: one short TOML file that holds only what differs from the defaults."""

from __future__ import annotations

import getpass
import os
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs
import tomli_w

from annotator.core.errors import AnnotatorError, InputError
from annotator.core.messages import worded

THEMES = ("system", "light", "dark", "contrast")
LANGUAGES = ("system", "en", "es", "fr", "zh")
TEXT_SIZES = range(10, 41)
LINE_WIDTHS = range(40, 141)
LINE_WIDTH = 76  # characters; what readers of print are used to

_CONFIG_VARIABLE = "ANNOTATOR_CONFIG_DIR"
_DATA_VARIABLE = "ANNOTATOR_DATA_DIR"
_APP = "annotator"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the analyst has chosen.

    `theme` is one of THEMES, `text_size` that of the article in pixels. `model` is the name of an
    installed model or the path of one's folder; if empty, the best one found is used. `keys` gives
    actions, by object name, a key other than the usual one. `line_width` is how many characters of
    usual width stand on a line of the article, where the window is wide enough. `language` is one
    of LANGUAGES: that of the window, not of the articles.
    """

    analyst: str
    theme: str = "system"
    text_size: int = 17
    model: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    line_width: int = LINE_WIDTH
    language: str = "system"


def config_folder() -> Path:
    """Return the folder of the settings file; it need not exist."""
    chosen = os.environ.get(_CONFIG_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_config_path(_APP, appauthor=False)


def data_folder() -> Path:
    """Return the folder for projects that have no place of their own; it need not exist."""
    chosen = os.environ.get(_DATA_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_data_path(_APP, appauthor=False)


def log_folder() -> Path:
    """Return the folder of the log file; it need not exist."""
    chosen = os.environ.get(_DATA_VARIABLE)
    return Path(chosen, "logs") if chosen else platformdirs.user_log_path(_APP, appauthor=False)


def settings_path() -> Path:
    """Return where the settings file is; it need not exist."""
    return config_folder() / "settings.toml"


def default_settings() -> Settings:
    """Return the settings of somebody who has chosen nothing."""
    return Settings(_login_name())


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; what the file does not name has its default, as has all if it is missing.

    Raises InputError naming the file and the key if the file cannot be read, has a key that is
    unknown, or a value that does not fit.
    """
    path = path or settings_path()
    values = _read(path)
    for key, value in values.items():
        _check(path, key, value)
    return Settings(**{"analyst": _login_name()} | values)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write what differs from the defaults; the old file stays whole if that fails.

    Raises AnnotatorError naming the file if it cannot be written.
    """
    path = path or settings_path()
    text = tomli_w.dumps(_differences(settings))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, text)
    except OSError as error:
        raise AnnotatorError(
            "{path}: the settings cannot be saved ({why}). Check that the folder may be written,"
            " or name another one in {variable}.",
            path=path,
            why=error.strerror,
            variable=_CONFIG_VARIABLE,
        ) from error


def _login_name() -> str:
    try:
        return getpass.getuser() or "analyst"
    except (OSError, KeyError, ImportError):  # which one depends on system and Python version
        return "analyst"


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise InputError(
            "{path}: the settings cannot be read ({why}).", path=path, why=error.strerror
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(
            "{path}: this is not a TOML file ({error}). Mend or remove it.", path=path, error=error
        ) from error


def _check(path: Path, key: str, value: object) -> None:
    expected = _WANTED.get(key)
    if expected is None:
        known = ", ".join(_WANTED)
        raise InputError(
            "{path}: the setting “{key}” is unknown; known are {known}.",
            path=path,
            key=key,
            known=known,
        )
    fits, wanted = expected
    if not fits(value):
        raise InputError(
            "{path}: the setting “{key}” must be {wanted}, not {value}.",
            path=path,
            key=key,
            wanted=wanted,
            value=repr(value),
        )


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_theme(value: object) -> bool:
    return value in THEMES


def _is_language(value: object) -> bool:
    return value in LANGUAGES


def _is_size(value: object) -> bool:
    return type(value) is int and value in TEXT_SIZES


def _is_width(value: object) -> bool:
    return type(value) is int and value in LINE_WIDTHS


def _is_key_table(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(key, str) for key in value.values())


def _within(numbers: Sequence[int]) -> str:
    return worded("a whole number from {least} to {most}", least=numbers[0], most=numbers[-1])


_WANTED = {
    "analyst": (_is_name, "a name"),
    "theme": (_is_theme, worded("one of {known}", known=", ".join(THEMES))),
    "language": (_is_language, worded("one of {known}", known=", ".join(LANGUAGES))),
    "text_size": (_is_size, _within(TEXT_SIZES)),
    "line_width": (_is_width, _within(LINE_WIDTHS)),
    "model": (_is_text, worded("the name or the path of a model in quotes")),
    "keys": (_is_key_table, worded("a table of keys in quotes")),
}


def _differences(settings: Settings) -> dict[str, object]:
    usual = default_settings()
    values = {key: getattr(settings, key) for key in _WANTED}
    chosen = {key: value for key, value in values.items() if value != getattr(usual, key)}
    return {key: dict(value) if key == "keys" else value for key, value in chosen.items()}


def _replace(path: Path, text: str) -> None:
    """Put `text` in place of a file all at once, so that a crash leaves the old or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
