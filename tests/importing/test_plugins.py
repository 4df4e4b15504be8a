from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import plugins
from annotator.importing.draft import Draft, finished
from annotator.importing.format import Format
from annotator.importing.formats import FORMATS, all_formats
from annotator.importing.paths import find_files
from annotator.importing.source import Incoming, Source

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]


def _shout(source: Source) -> Iterator[Incoming]:
    return finished(Draft(source.stream.read().decode().upper(), ""), source, source.name)


def _fail(source: Source) -> Iterator[Incoming]:
    raise RuntimeError(source.name)


SHOUT = Format("shout", "Shouted text", (".shout",), _shout, "Capitals.")
FAIL = Format("fail", "Failing", (".fail",), _fail, "Fails.")
TXT = Format("txt", "Another text", (".txt",), _shout, "Capitals.")
NOTHING = 4
HALF = Format("half", "Half", ".half", _shout, "Its endings are no tuple.")  # type: ignore[arg-type]


def __getattr__(name: str) -> object:
    """Stand in for a package that ends the program when it is loaded."""
    if name == "QUITS":
        raise SystemExit(3)
    raise AttributeError(name)


@pytest.fixture(autouse=True)
def packages(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Some packages that bring formats, four of them broken."""
    names = ("SHOUT", "FAIL", "TXT", "NOTHING", "MISSING", "HALF", "QUITS")
    points = [EntryPoint(name.lower(), f"{__name__}:{name}", plugins.GROUP) for name in names]
    monkeypatch.setattr(plugins, "entry_points", lambda group: EntryPoints(points))
    plugins.added_formats.cache_clear()
    yield
    plugins.added_formats.cache_clear()


def test_a_format_of_another_package_is_read_and_listed(read: Read) -> None:
    (article,), problems = read("a.shout", "Ports agree.")
    assert article.text == "PORTS AGREE."
    assert problems == []
    assert all_formats()["shout"] == SHOUT


def test_a_format_of_ours_is_not_replaced(read: Read) -> None:
    assert all_formats()["txt"] is FORMATS["txt"]
    assert read("a.txt", "Ports agree.")[0][0].text == "Ports agree."


def test_a_reader_that_fails_gives_one_sentence(read: Read) -> None:
    articles, (problem,) = read("a.fail", "Ports agree.")
    assert articles == []
    assert str(problem) == "a.fail: the importer for Failing has failed (RuntimeError)."


def test_broken_packages_are_told_where_they_might_have_helped(tmp_path: Path) -> None:
    path = tmp_path / "a.unknown"
    path.touch()
    _, (first, second, third, fourth, last) = find_files([path])
    assert str(first) == (
        "importer “nothing”: it is no annotator.importing.format.Format; update its package."
    )
    assert "“missing”: it cannot be loaded (AttributeError)" in str(second)
    assert "“half”: its Format is not made of what belongs there" in str(third)
    assert "“quits”: it cannot be loaded (SystemExit)" in str(fourth)
    assert "cannot be imported" in str(last)


def test_the_command_lists_the_others_and_names_the_broken_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["formats"]) == 0
    out, err = capsys.readouterr()
    assert "Shouted text" in out
    assert [line.split("“")[1].split("”")[0] for line in err.splitlines()] == [
        *("nothing", "missing", "half", "quits"),
    ]
    assert main(["formats", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["broken"]) == 4


def test_packages_are_not_loaded_before_they_are_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(group: str) -> EntryPoints:
        pytest.fail(f"{group} was asked for")

    monkeypatch.setattr(plugins, "entry_points", refuse)
    (tmp_path / "a.txt").write_text("Ports agree.")
    assert len(find_files([tmp_path])[0]) == 1
