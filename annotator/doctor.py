"""What a helpful colleague would look at first when the program does not work as it should."""

from __future__ import annotations

import locale
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from ctypes.util import find_library
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from annotator import __version__
from annotator.core.errors import AnnotatorError, InputError
from annotator.core.terms import load_termbase
from annotator.files import resource
from annotator.settings import Settings, data_folder, load_settings, settings_path
from annotator.store import engine
from annotator.suggest.model import ModelInfo, load_model
from annotator.suggest.pipeline import termbase_digest
from annotator.suggest.places import InstalledModel, installed_models, models_folder

_MEGABYTE = 1_000_000
_LITTLE_SPACE = 1_000 * _MEGABYTE
_NO_SPACE = 50 * _MEGABYTE
_LINUX_PACKAGES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "dbus-1": "libdbus-1-3",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
}
_REINSTALL = "Install the program again; if it came as one file, get that file again."


class State(StrEnum):
    """How an item stands."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One item: its name, how it stands, a sentence, and the way out unless all is well."""

    name: str
    state: State
    sentence: str
    remedy: str = ""


def examine() -> Iterator[Finding]:
    """Look at everything, one finding after the other; changes nothing and needs no network."""
    yield from versions()
    yield sqlite()
    yield settings_file()
    yield model(_settings_or_defaults().model)
    yield own_models()
    yield term_base()
    yield writable(data_folder())
    yield free_space(data_folder())
    yield display(os.environ, sys.platform)
    yield qt_libraries(sys.platform)
    yield qt_platform(os.environ, sys.platform)
    yield characters(locale.getpreferredencoding(False))
    yield language(os.environ)
    yield _ok("network", "Not needed: texts and suggestions stay on this computer.")


def versions() -> Iterator[Finding]:
    """Look at the program, Python and the libraries that everything rests on."""
    yield _ok("annotator", f"Version {__version__}.")
    yield _ok("Python", f"Version {platform.python_version()} in {sys.executable}.")
    for package in ("PySide6_Essentials", "spacy", "sqlite-utils"):
        yield library(package)
    yield qt_and_python(_version("PySide6_Essentials"), sys.version_info[:2])


def library(package: str) -> Finding:
    """Look whether a library is installed."""
    version = _version(package)
    if version:
        return _ok(package, f"Version {version}.")
    return _problem(package, "This library is not installed.", _REINSTALL)


def sqlite() -> Finding:
    """Look whether SQLite can do what project files need."""
    sentence = f"Version {engine.sqlite_version()}, with full-text search."
    if missing := engine.lacks():
        sentence = f"Version {engine.sqlite_version()} lacks {' and '.join(missing)}."
        return _problem("SQLite", sentence, "Use a Python that comes with SQLite 3.37 or later.")
    return _ok("SQLite", sentence)


def settings_file() -> Finding:
    """Look whether the settings can be read, and under whose name decisions are stored."""
    path = settings_path()
    try:
        analyst = load_settings().analyst
    except InputError as error:
        return _problem("settings", str(error), "Mend the line, or remove the file.")
    state = "" if path.exists() else " (not there: all settings are the usual ones)"
    return _ok("settings", f"{path}{state}; decisions are stored as “{analyst}”.")


def find_model(path: Path | None) -> ModelInfo:
    """Load the model, as suggesting would, and return what it says of itself."""
    return load_model(path).info


def model(chosen: str) -> Finding:
    """Look whether the language model can be loaded."""
    info = find_model(Path(chosen) if chosen else None)
    if not info.found:
        return _problem("model", info.notice, f"Install a model from its file. {_REINSTALL}")
    sentence = f"{info.name} {info.version}, SHA-256 of its weights {info.sha256}."
    if info.notice:
        return _warning("model", f"{info.notice} In its place: {sentence}", "Choose another model.")
    return _ok("model", sentence)


def own_models() -> Finding:
    """Tell which models were installed from files, and whether these were official releases."""
    found = [_described(model) for model in installed_models()]
    if not found:
        return _ok("own models", f"None; they would be in {models_folder()}.")
    return _ok("own models", f"{', '.join(found)}; in {models_folder()}.")


def _described(model: InstalledModel) -> str:
    known = {"official": "official release", "": "put there by hand"}
    return f"{model.name} {model.version} ({known.get(model.standing, 'not an official release')})"


def term_base(path: Path | None = None) -> Finding:
    """Look whether the term base can be read."""
    try:
        concepts = load_termbase(path or resource("termbase/policy.jsonl"))
    except AnnotatorError as error:
        return _problem("term base", str(error), _REINSTALL)
    number = "1 concept" if len(concepts) == 1 else f"{len(concepts)} concepts"
    return _ok("term base", f"{number}, SHA-256 of what it says {termbase_digest(concepts)}.")


def writable(folder: Path) -> Finding:
    """Look whether projects and the log can be written where they go by default."""
    try:
        # On most systems a file without a name: nothing is left behind, whatever happens.
        with tempfile.TemporaryFile(dir=_nearest(folder)):
            return _ok("data folder", f"{folder} can be written.")
    except OSError as error:
        sentence = f"{folder} cannot be written ({error.strerror})."
        remedy = "Allow it, or name another folder in the variable ANNOTATOR_DATA_DIR."
        return _problem("data folder", sentence, remedy)


def free_space(folder: Path, free: int | None = None) -> Finding:
    """Look how much room there is for projects; `free` in bytes is measured if not given."""
    left = shutil.disk_usage(_nearest(folder)).free if free is None else free
    sentence = f"{left // _MEGABYTE:,} MB free at {folder}."
    if left < _NO_SPACE:
        return _problem("free space", sentence, "Free some space before you go on.")
    if left < _LITTLE_SPACE:
        return _warning("free space", sentence, "Free some space soon.")
    return _ok("free space", sentence)


def display(environment: Mapping[str, str], system: str) -> Finding:
    """Look whether there is a screen on which the window can open."""
    chosen = environment.get("QT_QPA_PLATFORM")
    if chosen:
        return _ok("display", f"QT_QPA_PLATFORM asks for “{chosen}”.")
    if system in ("win32", "darwin"):
        return _ok("display", "The system's own.")
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if environment.get(variable):
            return _ok("display", f"{variable} is {environment[variable]}.")
    remedy = "Start the program from a desktop session, or set DISPLAY; the commands work anyhow."
    return _warning("display", "There is none, so the window cannot open here.", remedy)


def qt_platform(environment: Mapping[str, str], system: str) -> Finding:
    """Tell by which of Qt's platforms the window is shown."""
    usual = {"win32": "windows", "darwin": "cocoa"}.get(system, "xcb")
    if system == "linux" and environment.get("WAYLAND_DISPLAY"):
        usual = "wayland, or else xcb"
    return _ok("Qt platform", f"{environment.get('QT_QPA_PLATFORM') or usual}.")


def find_here(library: str) -> str | None:
    """Return where a library is: inside the standalone program, or on the system."""
    inside = sorted(Path(getattr(sys, "_MEIPASS", os.devnull)).glob(f"lib{library}.so*"))
    return str(inside[0]) if inside else find_library(library)


def qt_libraries(system: str, find: Callable[[str], str | None] = find_here) -> Finding:
    """Look whether the system libraries are there that Qt needs and does not bring along."""
    missing = [p for name, p in _LINUX_PACKAGES.items() if system == "linux" and not find(name)]
    if missing:
        sentence = f"Qt will miss {', '.join(missing)}, so the window may not open."
        remedy = "Install these packages; they are named as on Debian and Ubuntu."
        return _warning("system libraries", sentence, remedy)
    return _ok("system libraries", "Qt finds what it needs.")


def characters(encoding: str) -> Finding:
    """Look whether names in all scripts can be shown on the terminal."""
    if encoding.lower().replace("-", "") == "utf8":
        return _ok("characters", "UTF-8.")
    remedy = "Set the variable PYTHONUTF8 to 1, or choose a UTF-8 locale. Project files are safe."
    return _warning("characters", f"The system's encoding is {encoding}, not UTF-8.", remedy)


def language(environment: Mapping[str, str]) -> Finding:
    """Tell the locale in force."""
    names = (environment.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    return _ok("locale", f"{next(filter(None, names), 'the system’s own')}.")


def qt_and_python(qt: str, python: tuple[int, int]) -> Finding:
    """Look whether the two versions get on: PySide6 6.12.0 brings Python 3.11 down."""
    if qt.startswith("6.12.0") and python == (3, 11):
        remedy = "Install PySide6-Essentials below 6.12."
        return _problem("Qt with Python", "PySide6 6.12.0 ends Python 3.11 after a while.", remedy)
    return _ok("Qt with Python", "The two versions get on.")


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _settings_or_defaults() -> Settings:
    try:
        return load_settings()
    except InputError:
        return Settings("analyst")


def _nearest(folder: Path) -> Path:
    """Return the folder itself or, if it does not exist yet, the nearest one above that does."""
    return next(place for place in (folder, *folder.absolute().parents) if place.exists())


def _ok(name: str, sentence: str) -> Finding:
    return Finding(name, State.OK, sentence)


def _warning(name: str, sentence: str, remedy: str) -> Finding:
    return Finding(name, State.WARNING, sentence, remedy)


def _problem(name: str, sentence: str, remedy: str) -> Finding:
    return Finding(name, State.PROBLEM, sentence, remedy)
