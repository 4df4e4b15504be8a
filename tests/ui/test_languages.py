"""No sentence escapes translation: whatever the window shows has gone through `tr`."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

import annotator
from annotator.core.labels import load_scheme
from annotator.exporting import formats as exporting
from annotator.files import guide, resource
from annotator.importing import formats as importing
from annotator.ui.actions import action_specs, shown_keys
from annotator.ui.language import NAMES
from annotator.ui.main_window import MainWindow
from annotator.ui.panels import PANELS
from tests.ui import windows
from tests.ui.conftest import OpenWindow
from tests.ui.sentences import Known, Quoting, strings, untranslated
from tests.ui.windows import DIALOGS, shown_dialog, shown_panel

_PROGRAM = Path(annotator.__file__).parent
_UI = _PROGRAM / "ui"
_BELOW = [path for path in sorted(_PROGRAM.rglob("*.py")) if _UI not in path.parents]
_OTHERS = [code for code in NAMES if code != "en"]
# What shows the words that it is given, or says them.
_SHOWING = frozenset({
    *("setText", "setToolTip", "setStatusTip", "setPlaceholderText", "setAccessibleName"),
    *("setAccessibleDescription", "setWindowTitle", "setTitle", "setIconText", "setPrefix"),
    *("setSuffix", "setSpecialValueText", "setLabelText", "showMessage", "drawText"),
    *("addItem", "addItems", "addTab", "addRow", "addMenu", "addAction", "addButton"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QGroupBox"),
    *("QAction", "QMenu", "QToolBar", "QDockWidget", "QListWidgetItem"),
    *("heading", "quiet_label", "plain", "action_button", "choice_box", "text_line", "day_line"),
    *("table_view", "TableModel", "emit", "say", "complain", "announce"),
})  # fmt: skip


@pytest.fixture
def quoting(qapp: QApplication) -> Iterator[None]:
    """Let every sentence be seen in ‹…›, and be one that the translators have."""
    translator = Quoting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    _fail_on(sorted(translator.asked - _marked()))


@pytest.fixture
def window(quoting: None, news: Path, open_window: OpenWindow) -> MainWindow:
    """The window with a project, made while every sentence is quoted."""
    del quoting
    return open_window(news)


def _known(project: Path) -> Known:
    """Return what is data: of a project and its place, of what is shipped, and of these tests."""
    place = (str(project), project.name, project.stem, str(project.parent))
    return Known(project, [*place, *_of_program(), *_of_shipped_lists(), *_of_tests()])


def _of_program() -> Iterator[str]:
    yield from ("Annotator", "spaCy", *NAMES.values())
    for format_ in exporting.FORMATS.values():
        yield from (format_.title, format_.ending, format_.description)
        yield f"{format_.title} (*{format_.ending})"
    yield from (format_.title for format_ in importing.FORMATS.values())
    yield from (QKeySequence(key).toString() for key in Qt.Key)
    for spec in action_specs(load_scheme(resource("schemes/policy-news.json")), {}):
        yield from shown_keys(spec)


def _of_shipped_lists() -> Iterator[str]:
    yield from strings(resource("schemes/policy-news.json").read_text("utf-8"))
    for line in resource("termbase/policy.jsonl").read_text("utf-8").splitlines():
        yield from strings(line)
    text = (guide() / "user-guide.md").read_text("utf-8")
    yield from text.replace("#", "").splitlines()


def _of_tests() -> Iterator[str]:
    """Return the literals of the module that shows the dialogs: the files that it makes up."""
    for node in ast.walk(ast.parse(inspect.getsource(windows))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
            yield from re.split(r'[";\n]+', node.value)


def _fail_on(found: list[str]) -> None:
    assert not found, "not translated:\n" + "\n".join(found)


def test_an_unquoted_word_is_found(window: MainWindow, news: Path) -> None:
    window.search_box.setToolTip("‹Search› for it")
    (found,) = untranslated(window, _known(news))
    assert "for it" in found


def test_the_window_shows_nothing_that_is_not_translated(window: MainWindow, news: Path) -> None:
    _fail_on(untranslated(window, _known(news)))


def test_the_start_page_shows_nothing_that_is_not_translated(
    quoting: None, news: Path, open_window: OpenWindow
) -> None:
    del quoting
    _fail_on(untranslated(open_window(), _known(news)))


@pytest.mark.parametrize("action", [spec.action for spec in PANELS])
def test_a_panel_shows_nothing_that_is_not_translated(
    action: str, window: MainWindow, news: Path, qtbot: QtBot
) -> None:
    panel = shown_panel(window, action, qtbot)
    _fail_on(untranslated(panel, _known(news)))


@pytest.mark.parametrize("action", ["findInArticle", "commandPalette"])
def test_what_opens_over_the_article_shows_nothing_that_is_not_translated(
    action: str, window: MainWindow, news: Path
) -> None:
    window.named_actions[action].trigger()
    _fail_on(untranslated(window, _known(news)))


@pytest.mark.parametrize("kind", DIALOGS)
def test_a_dialog_shows_nothing_that_is_not_translated(
    kind: type[QDialog], window: MainWindow, news: Path, qtbot: QtBot
) -> None:
    dialog = shown_dialog(window, kind, qtbot)
    _fail_on(untranslated(dialog, _known(news)))


# The sources, and the files of the translators


def test_no_words_are_shown_that_are_not_marked_for_translating() -> None:
    bare = [
        f"{path.relative_to(_UI)}:{line}: “{words}”"
        for path in sorted(_UI.rglob("*.py"))
        for line, words in _bare(ast.parse(path.read_text("utf-8")))
    ]
    _fail_on(bare)


def _bare(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Return the literals that have a blank and letters and are given to what shows them."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call) in _SHOWING:
            for given in (*call.args, *(keyword.value for keyword in call.keywords)):
                yield from _literals(given)


def _literals(given: ast.expr) -> Iterator[tuple[int, str]]:
    if isinstance(given, ast.Call | ast.Lambda):
        return
    words = given.value if isinstance(given, ast.Constant) else ""
    if isinstance(words, str) and " " in words and any(letter.isalpha() for letter in words):
        yield given.lineno, words
    for inner in ast.iter_child_nodes(given):
        if isinstance(inner, ast.expr):
            yield from _literals(inner)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


@cache
def _takers() -> frozenset[str]:
    """Return the functions whose first argument is a sentence, as the Makefile names them."""
    makefile = (_PROGRAM.parent / "Makefile").read_text("utf-8")
    found = re.search(r"^SENTENCES := ((?:.*\\\n)*.*)", makefile, re.MULTILINE)
    assert found is not None, "the target translations uses it"
    return frozenset({"tr", *found[1].replace("\\", " ").split()})


@cache
def _sayings() -> list[tuple[Path, ast.Call]]:
    """Return all calls that take a sentence, each with its file."""
    return [
        (path, call)
        for path in sorted(_PROGRAM.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call) in _takers() and call.args
    ]


@cache
def _marked() -> set[str]:
    """Return all sentences of the sources that are marked for translating."""
    first = [call.args[0] for _, call in _sayings()]
    return {str(given.value) for given in first if isinstance(given, ast.Constant)}


def test_every_error_is_among_those_whose_sentences_are_collected() -> None:
    nodes = [node for path in _BELOW for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    errors = {"AnnotatorError"}
    for _ in range(3):  # errors of errors
        errors |= {c.name for c in classes if errors & {getattr(b, "id", "") for b in c.bases}}
    assert errors <= _takers()


def test_no_sentence_is_put_together_before_it_is_translated() -> None:
    """Values are given by name, and fill the {names} of a literal."""
    glued = [
        f"{path.relative_to(_PROGRAM)}:{call.lineno}"
        for path, call in _sayings()
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp) or _chooses(call.args[0])
    ]
    _fail_on(glued)


def test_every_sentence_is_given_what_fills_it() -> None:
    """Else it would fail just when it is needed: most are about what seldom happens."""
    wrong = [
        f"{path.relative_to(_PROGRAM)}:{call.lineno}"
        for path, call in _sayings()
        if _name(call) != "mark" and isinstance(call.args[0], ast.Constant)
        if all(given.arg for given in call.keywords)
        and _names(str(call.args[0].value)) != {given.arg for given in call.keywords}
    ]
    _fail_on(wrong)


def _chooses(given: ast.expr) -> bool:
    """Tell whether a literal stands where it is not found: as one of two."""
    ways = (given.body, given.orelse) if isinstance(given, ast.IfExp) else ()
    return any(isinstance(way, ast.Constant | ast.JoinedStr) for way in ways)


def test_the_window_says_errors_in_its_language() -> None:
    """`str(error)` is English; `shown(error)` is what the window says."""
    bare = [
        f"{path.relative_to(_PROGRAM)}:{caught.lineno}"
        for path in sorted(_UI.rglob("*.py"))
        for caught in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(caught, ast.ExceptHandler) and caught.name
        if any(_as_text(node, caught.name) for node in ast.walk(caught))
    ]
    _fail_on(bare)


def _as_text(node: ast.AST, name: str) -> bool:
    """Tell whether an error of that name is made a text of, in English."""
    if isinstance(node, ast.Call) and _name(node) == "str":
        return any(isinstance(given, ast.Name) and given.id == name for given in node.args)
    filled = node.value if isinstance(node, ast.FormattedValue) else None
    return isinstance(filled, ast.Name) and filled.id == name


def test_what_is_listed_below_the_window_is_worded() -> None:
    """What is a bare text could not be said in another language."""
    bare = [
        f"{path.relative_to(_PROGRAM)}:{call.lineno}"
        for path in _BELOW
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call) in ("Problem", "Finding", "Loss")
        if any(_is_text(given) for given in call.args[1:])
    ]
    _fail_on(bare)


def _is_text(given: ast.expr) -> bool:
    words = given.value if isinstance(given, ast.Constant) else ""
    return isinstance(given, ast.JoinedStr) or (isinstance(words, str) and " " in words)


@pytest.mark.parametrize("code", _OTHERS)
def test_translators_have_every_sentence_and_no_other(code: str) -> None:
    """`make translations` brings the file up to date."""
    messages = ElementTree.parse(resource(f"translations/{code}.ts")).iter("message")
    sources = {message.findtext("source", "") for message in messages}
    assert sources == _marked()


@pytest.mark.parametrize("code", _OTHERS)
def test_what_the_window_reads_is_what_the_translators_wrote(code: str, tmp_path: Path) -> None:
    """`make translations` makes it anew."""
    made = tmp_path / f"{code}.qm"
    source = resource(f"translations/{code}.ts")
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", "-nounfinished", source, "-qm", made], check=True)
    assert made.read_bytes() == resource(f"translations/{code}.qm").read_bytes()


@pytest.mark.parametrize("code", _OTHERS)
def test_a_translation_has_the_names_of_its_sentence(code: str) -> None:
    messages = ElementTree.parse(resource(f"translations/{code}.ts")).iter("message")
    pairs = [(one.findtext("source", ""), one.findtext("translation", "")) for one in messages]
    wrong = [source for source, words in pairs if words and _names(source) != _names(words)]
    _fail_on(wrong)


def _names(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", sentence))
