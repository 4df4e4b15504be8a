from __future__ import annotations

from pathlib import Path

import pytest

from annotator.cli import main
from annotator.core.errors import UsageError
from annotator.core.exchange import ExportOptions
from annotator.core.messages import Worded
from annotator.exporting.export import export
from annotator.exporting.formats import FORMATS, Format
from annotator.exporting.plugins import PluginError, all_formats, find_format, known_names

_MODULE = """
from pathlib import Path
from annotator.core.exchange import ExportReport
from annotator.exporting.formats import Format

def write(articles, path, options):
    path.write_text("mine", "utf-8")
    return ExportReport(len(list(articles)), 0)

MINE = Format("mine", "Mine", ".mine", "My own format.", write)
OTHER = Format("other", "Other", ".other", "Calls itself something else.", write)
NUMBER = 7
HALF = Format("half", "Half", ".half", "Its features are words.", write, {"text"})

def __getattr__(name):
    raise SystemExit(3) if name == "QUITS" else AttributeError(name)
"""
_POINTS = """
[annotator.exporters]
mine = their_module:MINE
jsonl = their_module:MINE
wrong-name = their_module:OTHER
number = their_module:NUMBER
absent = their_module:ABSENT
half = their_module:HALF
quits = their_module:QUITS
gone = no_such_module_at_all:MINE
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install another package with formats, good and broken ones."""
    (tmp_path / "their_module.py").write_text(_MODULE, "utf-8")
    info = tmp_path / "their_package-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: their-package\n", "utf-8")
    (info / "entry_points.txt").write_text(_POINTS, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))


@pytest.mark.usefixtures("package")
def test_formats_of_other_packages_are_found_and_used(tmp_path: Path) -> None:
    assert "mine" in known_names()
    report = export([], tmp_path / "gold.mine", find_format("mine"), ExportOptions())
    assert (tmp_path / "gold.mine").read_text("utf-8") == "mine"
    assert [path.name for path in report.files] == ["gold.mine", "gold.mine.card.md"]


@pytest.mark.usefixtures("package")
def test_our_own_formats_cannot_be_replaced() -> None:
    assert find_format("jsonl") is FORMATS["jsonl"]


@pytest.mark.usefixtures("package")
@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("wrong-name", "it calls itself “other”"),
        ("number", "it is no annotator.exporting.formats.Format"),
        ("absent", "AttributeError: "),
        ("half", "its Format is not made of what belongs there"),
        ("quits", "SystemExit: "),
        ("gone", "ModuleNotFoundError: "),
    ],
)
def test_a_broken_one_is_told_in_one_sentence(name: str, why: str) -> None:
    with pytest.raises(PluginError) as caught:
        find_format(name)
    assert str(caught.value).startswith(
        f"the format “{name}” of the package their-package cannot be used ({why}"
    )
    assert "\n" not in str(caught.value)
    ours = why.startswith("it")
    assert isinstance(caught.value.words.values["words"], Worded) == ours


@pytest.mark.usefixtures("package")
def test_broken_ones_do_not_keep_the_others_from_being_listed() -> None:
    found = list(all_formats())
    assert [f.name for f in found if isinstance(f, Format)] == [*FORMATS, "mine"]
    assert len([error for error in found if isinstance(error, PluginError)]) == 6


@pytest.mark.usefixtures("package")
def test_the_command_lists_the_others_and_names_the_broken_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["formats"]) == 0
    out, err = capsys.readouterr()
    assert "  mine  Mine (.mine). My own format." in out
    assert err.count("of the package their-package cannot be used") == 6
    assert "Traceback" not in err


def test_a_format_that_there_is_not_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="there is no format “pdf”; formats are jsonl, prodigy, "):
        find_format("pdf")
