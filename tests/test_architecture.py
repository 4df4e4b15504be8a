"""Who may import whom, and what is allowed in one place only.

This is documentation that cannot go out of date: the table below is the layout of the program
(docs/architecture.md says why). A new module at the top level needs a row of its own.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import annotator

ROOT = Path(annotator.__file__).parent

# part       may import, of this program: a part, or a single module of one. `app` loads
#            store.schema, and with it sqlite-utils, ahead of its use while nobody waits for it.
LAYOUT = """
core         -
files        -
commands     -
settings     core
synced       core
failures     core files settings
store        core files settings
suggest      core files settings
importing    core files settings
exporting    core files settings
reader       core files store
writer       core store
import_run   core store writer
project      core store suggest importing exporting reader writer import_run
intake       core project
evaluation   core project
doctor       core files settings store suggest
copies       core settings store
rescue       core store exporting project
cli          core files settings failures commands intake copies evaluation doctor project
cli          suggest importing exporting
ui           core files settings failures commands intake copies rescue synced project reader writer
ui           importing exporting
ui           suggest.protocol suggest.places suggest.model_file suggest.installing suggest.releases
app          core files settings commands failures intake project ui store.schema
rehearsal    core files settings commands failures intake project ui
launch       files app rehearsal
__main__     commands cli app suggest.worker
"""

# library          only in
LIBRARIES = """
PySide6            ui app rehearsal
shiboken6          ui app rehearsal
spacy              suggest exporting.docbin
thinc              suggest exporting.docbin
sqlite3            store
sqlite_utils       store
filelock           store
rensa              store
ahocorasick        suggest
py3langid          suggest
packaging          suggest
charset_normalizer importing
defusedxml         importing
msgspec            importing.json_record importing.usual_line
trafilatura        importing
pypdf              importing
openpyxl           importing
striprtf           importing
xlsxwriter         exporting.workbook
rdflib             importing.term_skos exporting.term_skos
pyarrow            exporting.hugging_face
srsly              importing.docbin importing.docbin_file exporting.docbin
tomli_w            settings
platformdirs       settings
"""

# what                      names (.x: of something), definitions, texts             only in
ONE_PLACE = {
    "UTF-16 arithmetic": (
        r"(?i)utf[-_]?16|surrogatepass|^def (to_units|to_code_points)",
        "core.offsets importing",  # importing names encodings, and counts nothing
    ),
    "asking and telling": (
        r"^\.?(QMessageBox|QFileDialog|QInputDialog|QErrorMessage)$",
        "ui.dialogs",
    ),
    "text read back from Qt": (r"^\.?(toPlainText|toRawText|toHtml|toMarkdown)$", "nowhere"),
    "code taken from a file": (r"^(eval|exec|compile|pickle|marshal|shelve)$", "nowhere"),
}


def table(text: str) -> dict[str, set[str]]:
    rows: dict[str, set[str]] = {}
    for line in text.strip().splitlines():
        name, *others = line.split()
        rows.setdefault(name, set()).update(set(others) - {"-"})
    return rows


@cache
def modules() -> dict[str, ast.Module]:
    """All modules of the program, by their name without “annotator.”."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if name:
            found[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return found


def imports(name: str) -> Iterator[str]:
    """All that a module imports, also inside functions and for type checkers only."""
    for node in ast.walk(modules()[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_imports(name: str) -> set[str]:
    """The modules of this program that a module imports."""
    found = set()
    for imported in imports(name):
        if imported.startswith("annotator."):
            steps = imported.removeprefix("annotator.").split(".")
            while steps and ".".join(steps) not in modules():
                steps.pop()  # the last step was a name in the module
            if steps:
                found.add(".".join(steps))
    return found


def is_in(module: str, places: set[str]) -> bool:
    return any(module == place or module.startswith(f"{place}.") for place in places)


def words(name: str) -> Iterator[tuple[int, str]]:
    """The names, definitions and texts of a module, with their lines, but no docstrings."""
    tree = modules()[name]
    prose = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute):
            yield node.lineno, f".{node.attr}"
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.lineno, f"def {node.name}"
        elif isinstance(node, ast.alias):
            yield node.lineno, node.name
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose
        ):
            yield node.lineno, node.value


def test_every_module_has_its_place_in_the_layout() -> None:
    parts = {name.split(".")[0] for name in modules()}
    assert parts <= set(table(LAYOUT)), "give the new part a row in LAYOUT"


@pytest.mark.parametrize("part", table(LAYOUT))
def test_a_part_imports_only_what_lies_below_it(part: str) -> None:
    allowed = table(LAYOUT)[part] | {part}
    wrong = {
        f"{name} imports {imported}"
        for name in modules()
        if is_in(name, {part})
        for imported in own_imports(name)
        if not is_in(imported, allowed)
    }
    assert not wrong


def test_the_layout_has_no_circle() -> None:
    rows = {part: {place.split(".")[0] for place in below} for part, below in table(LAYOUT).items()}
    done: set[str] = set()
    while len(done) < len(rows):
        free = {part for part, below in rows.items() if below <= done} - done
        assert free, f"a circle among {sorted(set(rows) - done)}"
        done |= free


def test_the_core_needs_nothing_but_the_standard_library() -> None:
    wrong = {
        f"{name} imports {imported}"
        for name in modules()
        if is_in(name, {"core"})
        for imported in imports(name)
        if imported.split(".")[0] not in {"annotator", *sys.stdlib_module_names}
    }
    assert not wrong


@pytest.mark.parametrize("library", table(LIBRARIES))
def test_a_library_is_used_in_its_place_only(library: str) -> None:
    wrong = {
        f"{name} imports {imported}"
        for name in modules()
        if not is_in(name, table(LIBRARIES)[library])
        for imported in imports(name)
        if imported.split(".")[0] == library
    }
    assert not wrong


@pytest.mark.parametrize("what", ONE_PLACE)
def test_what_belongs_in_one_place_is_nowhere_else(what: str) -> None:
    pattern, places = ONE_PLACE[what]
    wrong = {
        f"{name}, line {line}: {word[:40]}"
        for name in modules()
        if not is_in(name, set(places.split()))
        for line, word in words(name)
        if re.search(pattern, word)
    }
    assert not wrong


def test_no_module_is_named_after_nothing() -> None:
    empty = re.compile(r"^(utils?|helpers?|managers?|misc|common|tools)$")
    assert not [name for name in modules() if empty.match(name.split(".")[-1])]


def imported_by(*names: str) -> set[str]:
    """The libraries that are loaded once these modules have been imported, in a new process."""
    lines = [*(f"import {name}" for name in names), "import sys; print(*sys.modules)"]
    loaded = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True
    )
    return {name.split(".")[0] for name in loaded.stdout.split()}


@pytest.mark.slow
def test_the_window_does_not_load_spacy() -> None:
    """Loading it takes a second, and belongs in the worker's process."""
    window = [f"annotator.{name}" for name in modules() if is_in(name, {"ui", "app"})]
    loaded = imported_by(*window)
    assert "PySide6" in loaded
    assert not loaded & {"spacy", "thinc", "numpy"}


@pytest.mark.slow
def test_a_command_loads_neither_qt_nor_spacy_before_it_knows_what_is_wanted() -> None:
    commands = [f"annotator.{name}" for name in modules() if is_in(name, {"cli", "__main__"})]
    assert not imported_by(*commands) & {"PySide6", "spacy", "thinc"}
