"""What goes into the standalone program fits what the program imports and asks for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

import annotator
import bundle
from annotator import doctor
from annotator.suggest.places import PACKAGES

ROOT = Path(annotator.__file__).parent
HOOKS = Path(bundle.__file__).parent / "hooks"


def imported() -> set[str]:
    """Everything that a module of the program imports, wherever in it."""
    found = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_nothing_is_left_out_that_the_program_imports() -> None:
    wrong = {
        name
        for name in imported()
        for excluded in set(bundle.EXCLUDED_MODULES) - set(bundle.EXTRAS)
        if name == excluded or name.startswith(f"{excluded}.")
    }
    assert not wrong


def test_a_web_page_is_read_without_what_is_left_out() -> None:
    page = f"<html><head><title>Ports</title></head><body>{'<p>Both ports agree.</p>' * 20}</body>"
    code = f"""
import sys
from io import BytesIO
class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if name in {bundle.EXCLUDED_MODULES!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, LeftOut())
from annotator.importing.source import Source
from annotator.importing.web_page import read_web_page
(article,) = read_web_page(Source("a.html", BytesIO({page.encode()!r})))
assert "Both ports agree." in article.text
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_model_inside_is_the_one_that_is_shipped() -> None:
    assert PACKAGES[-1] == bundle.MODEL


def test_the_doctor_finds_the_versions_it_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def version(name: str) -> str:
        asked.append(name)
        return "1"

    monkeypatch.setattr(doctor, "_version", version)
    list(doctor.versions())
    assert asked
    assert set(asked) <= set(bundle.METADATA)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("spacy", True),
        ("spacy.lang", True),
        ("spacy.lang.en.stop_words", True),
        ("spacy.lang.char_classes", True),
        ("spacy.pipeline.ner", True),
        ("spacy.lang.fr.tokenizer_exceptions", True),
        ("spacy.lang.ru", False),
        ("spacy.tests.test_misc", False),
        ("spacy.cli.train", False),
    ],
)
def test_only_the_needed_part_of_spacy_is_inside(name: str, wanted: bool) -> None:
    assert bundle.wanted_spacy_module(name) is wanted


@pytest.mark.parametrize(
    ("target", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\tls\\qopensslbackend.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6\\translations\\qtbase_fr.qm", True),
        ("annotator/resources/translations/es.qm", True),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("libgtk-3.so.0", False),
        ("libxcb-cursor.so.0", True),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", True),
        ("annotator/resources/termbase/policy.jsonl", True),
    ],
)
def test_only_the_needed_files_are_inside(target: str, wanted: bool) -> None:
    assert bundle.wanted_file(target, "linux") is wanted


def test_libraries_are_left_out_on_linux_only() -> None:
    assert bundle.wanted_file("libgtk-3.so.0", "darwin")
    assert bundle.wanted_script("pyi_rth_pyside6", "win32")
    assert not bundle.wanted_script("pyi_rth_pyside6", "linux")
    assert [Path(p).name for p in bundle.start_scripts(HOOKS, "win32")] == ["without_spacy_cli.py"]


def test_what_is_run_before_the_start_exists() -> None:
    assert all(Path(script).is_file() for script in bundle.start_scripts(HOOKS, "linux"))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere other plugins are needed")
def test_the_plugins_exist_under_these_names() -> None:
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins"
    elsewhere = {"qwindows", "qcocoa", "qmodernwindowsstyle", "qmacstyle"}
    missing = {
        f"{kind}/{name}"
        for kind, names in bundle.QT_PLUGINS.items()
        for name in set(names) - elsewhere
        if not (plugins / kind / f"lib{name}.so").is_file()
    }
    assert not missing


def test_missing_libraries_are_named() -> None:
    complete = bundle.NEEDED_ON_LINUX
    assert bundle.missing_libraries(complete, "linux") == []
    assert bundle.missing_libraries(complete[1:], "linux") == [complete[0]]
    assert bundle.missing_libraries([], "win32") == []


def test_a_library_without_debug_information_is_a_copy(tmp_path: Path) -> None:
    other = ("libother.so", "/nowhere/libother.so", "BINARY")
    assert bundle.thin(other, tmp_path, "linux") == other
    spacy = ("spacy/attrs.so", "/nowhere/attrs.so", "BINARY")
    assert bundle.thin(spacy, tmp_path, "win32") == spacy


@pytest.mark.slow
def test_spacy_works_without_its_command_line() -> None:
    script = (
        f"import runpy, sys; runpy.run_path({str(HOOKS / 'without_spacy_cli.py')!r});"
        " import spacy; assert len(spacy.blank('en')('Brazil met BRICS.')) == 4;"
        " print(sorted({'typer', 'weasel', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_the_spec_is_python() -> None:
    spec = ROOT.parent / "build.spec"
    compile(spec.read_text(encoding="utf-8"), str(spec), "exec")
