"""What the commands do with bad input: one sentence, the right status, nothing half-done."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator import intake
from annotator.cli import main
from annotator.commands import program
from annotator.project import ImportRun, Project

Failing = Callable[..., str]


@pytest.fixture
def fails(capsys: pytest.CaptureFixture[str]) -> Failing:
    """Return a function that runs a command, expects it to fail, and returns its sentence."""

    def run(*arguments: str | Path, status: int = 1) -> str:
        assert main([*map(str, arguments)]) == status
        err = capsys.readouterr().err
        assert err.startswith("annotator: ")
        assert err.count("\n") == 1, "one sentence"
        assert "Traceback" not in err
        return err

    return run


def foreign_sqlite(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mine (a)")


def newer_project(path: Path) -> None:
    """Leave a trace of a migration that this version does not know."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('annotator', 'of_the_future', '2099-01-01')"
        )
        connection.commit()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["import"],
        ["import", "p.annot"],
        ["export", "p.annot"],
        ["export", "p.annot", "--format", "jsonl", "--output", "o", "--spans", "some"],
        ["export", "p.annot", "--format", "pdf", "--output", "o"],
        ["stats", "p.annot", "q.annot"],
        ["stats", "p.annot", "--js"],
        ["doctor", "who"],
    ],
)
def test_wrong_usage_is_status_2(fails: Failing, arguments: list[str]) -> None:
    fails(*arguments, status=2)


def test_an_unknown_format_is_answered_with_those_there_are(fails: Failing) -> None:
    sentence = fails("export", "p", "--format", "pdf", "--output", "o", status=2)
    assert "“pdf”" in sentence
    assert "jsonl, spacy, conll" in sentence


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest"])
def test_a_missing_project_is_named_and_not_made(fails: Failing, tmp_path: Path, verb: str) -> None:
    path = tmp_path / "none.annot"
    assert str(path) in fails(verb, path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest", "import"])
@pytest.mark.parametrize("kind", ["foreign", "text", "empty", "folder"])
def test_what_is_no_project_is_refused_and_left_alone(
    fails: Failing, tmp_path: Path, article: Path, verb: str, kind: str
) -> None:
    path = tmp_path / "thing.annot"
    make = {
        "foreign": foreign_sqlite,
        "text": lambda path: path.write_text("Dear diary, today…" * 100, encoding="utf-8"),
        "empty": Path.touch,
        "folder": Path.mkdir,
    }
    make[kind](path)
    before = path.read_bytes() if path.is_file() else b""
    more = [article] if verb == "import" else []
    assert str(path) in fails(verb, path, *more)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert sorted(tmp_path.iterdir()) == sorted([path, article])


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest", "import"])
def test_a_damaged_project_is_told_of(fails: Failing, news: Path, article: Path, verb: str) -> None:
    whole = news.read_bytes()
    news.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    more = [article] if verb == "import" else []
    assert str(news) in fails(verb, news, *more)


@pytest.mark.parametrize("verb", ["stats", "verify", "suggest", "import"])
def test_a_newer_project_is_refused(fails: Failing, news: Path, article: Path, verb: str) -> None:
    newer_project(news)
    before = news.read_bytes()
    more = [article] if verb == "import" else []
    assert "newer Annotator" in fails(verb, news, *more)
    assert news.read_bytes() == before


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text("A title\n\nA text about Kazan.", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "data", [b"", b" \n\n", b"\x00\x01\x02\xff" * 300, b"%PDF-1.7\n%\xe2\xe3", b"\xff\xfe\x00\xd8"]
)
def test_a_file_that_is_no_text_is_named_and_no_project_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, data: bytes
) -> None:
    bad, path = tmp_path / "bad.txt", tmp_path / "new.annot"
    bad.write_bytes(data)
    assert main(["import", str(path), str(bad)]) == 1
    out, err = capsys.readouterr()
    assert err.startswith("annotator: bad.txt: ")
    assert err.count("\n") == 1
    assert out == "Nothing was imported.\n"
    assert list(tmp_path.iterdir()) == [bad]


def test_good_files_come_in_beside_bad_ones(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path
) -> None:
    (tmp_path / "bad.txt").touch()
    (tmp_path / "lines.jsonl").write_text('{"text": "One."}\nnonsense\n', encoding="utf-8")
    assert main(["import", str(tmp_path / "new.annot"), str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert out == "2 articles imported.\n"
    assert [line.split(":")[1].strip() for line in err.splitlines()] == [
        "bad.txt",
        "lines.jsonl, line 2",
    ]
    assert article.exists()


@pytest.mark.parametrize("name", ["missing.txt", "empty-folder", "picture.png"])
def test_paths_without_articles_are_named_and_no_project_made(
    fails: Failing, tmp_path: Path, name: str
) -> None:
    place = tmp_path / name
    if name == "empty-folder":
        place.mkdir()
    elif name == "picture.png":
        place.write_bytes(b"\x89PNG")
    assert name in fails("import", tmp_path / "new.annot", place)
    assert not (tmp_path / "new.annot").exists()


def test_a_project_in_a_missing_folder_is_named(
    fails: Failing, tmp_path: Path, article: Path
) -> None:
    path = tmp_path / "no" / "where.annot"
    assert str(path) in fails("import", path, article)


def test_a_read_only_project_is_read_but_not_changed(
    fails: Failing, news: Path, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forbid_writing(news, monkeypatch)
    assert main(["stats", str(news)]) == 0
    assert main(["verify", str(news)]) == 0
    assert "cannot be written" in fails("import", news, article)
    assert "cannot be written" in fails("suggest", news)


def forbid_writing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the right to write away; root, who would have it all the same, gets a stand-in."""
    if os.access("/", os.W_OK):
        connect = sqlite3.connect

        def only_reading(address: str, **options: object) -> sqlite3.Connection:
            return connect(address.replace("mode=rwc", "mode=ro"), **options)  # type: ignore[call-overload,no-any-return]

        monkeypatch.setattr(sqlite3, "connect", only_reading)
    else:
        path.chmod(0o444)


def test_an_import_that_fails_half_way_leaves_no_trace(
    fails: Failing,
    news: Path,
    tmp_path: Path,
    article: Path,
    monkeypatch: pytest.MonkeyPatch,
    home: Path,
) -> None:
    monkeypatch.setattr(intake, "_PORTION", 1)
    (tmp_path / "second.txt").write_text("More", encoding="utf-8")
    add = ImportRun.add
    portions = 0

    def failing(run: ImportRun, portion: list[object]) -> None:
        nonlocal portions
        portions += 1
        if portions == 2:
            raise RuntimeError("out of the blue")
        add(run, portion)  # type: ignore[arg-type]

    monkeypatch.setattr(ImportRun, "add", failing)
    sentence = fails("import", news, tmp_path)
    log = home / "data" / "logs" / "annotator.log"
    assert str(log) in sentence
    assert "Traceback" in log.read_text(encoding="utf-8")
    assert contents(news) == ["Forum opens", "Group of 77", "Weather"]
    portions = 0
    fails("import", tmp_path / "new.annot", article, tmp_path)
    assert not (tmp_path / "new.annot").exists()


def contents(path: Path) -> list[str]:
    project = Project.open(path, "Ana", read_only=True)
    titles = [summary.title for summary in project.summaries(project.article_ids())]
    assert list(project.faults()) == []
    project.close()
    return titles


@pytest.mark.parametrize("verb", ["import", "stats"])
def test_ctrl_c_stops_without_a_trace(
    fails: Failing, tmp_path: Path, news: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ImportRun, "add", interrupted)
    monkeypatch.setattr(Project, "progress", interrupted)
    if verb == "import":
        (tmp_path / "a.txt").write_text("A", encoding="utf-8")
        assert "stopped" in fails("import", tmp_path / "new.annot", tmp_path, status=130)
        assert not (tmp_path / "new.annot").exists()
    else:
        assert "stopped" in fails("stats", news, status=130)


def test_an_output_that_cannot_be_written_is_named(
    fails: Failing, news: Path, tmp_path: Path
) -> None:
    for output in (tmp_path / "no" / "where.jsonl", tmp_path):
        sentence = fails("export", news, "--format", "jsonl", "--output", output)
        assert str(output) in sentence


def test_the_project_itself_is_no_output(fails: Failing, news: Path) -> None:
    before = news.read_bytes()
    assert "project" in fails("export", news, "--format", "jsonl", "--output", news, status=2)
    assert news.read_bytes() == before


def test_without_gold_nothing_is_written(
    fails: Failing, tmp_path: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, output = tmp_path / "new.annot", tmp_path / "gold.jsonl"
    main(["import", str(path), str(article)])
    capsys.readouterr()
    assert "--spans" in fails("export", path, "--format", "jsonl", "--output", output)
    assert not output.exists()


def test_broken_settings_stop_what_is_stored_under_a_name(
    fails: Failing, news: Path, article: Path, home: Path
) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.toml").write_text("analyst = 7", encoding="utf-8")
    assert "“analyst”" in fails("import", news, article)
    assert main(["stats", str(news)]) == 0


def test_a_log_that_cannot_be_written_is_no_second_failure(
    fails: Failing, news: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "data").touch()  # a file where the folder would be

    def failing(_project: Project) -> None:
        raise RuntimeError("out of the blue")

    monkeypatch.setattr(Project, "progress", failing)
    assert "out of the blue" in fails("stats", news)


@pytest.fixture
def long_import(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a real import of many articles and give it the time to get going."""
    lines = (f'{{"text": "Article {number}"}}\n' for number in range(200_000))
    (tmp_path / "many.jsonl").write_text("".join(lines), encoding="utf-8")
    process = subprocess.Popen(
        program("import", "new.annot", "many.jsonl"),
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not (tmp_path / "new.annot-wal").exists() and process.poll() is None:
        time.sleep(0.02)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGTERM")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_real_interruption_cleans_up(
    long_import: subprocess.Popen[str], tmp_path: Path, how: signal.Signals
) -> None:
    long_import.send_signal(how)
    _, err = long_import.communicate(timeout=60)
    assert (long_import.returncode, err) == (130, "annotator: stopped.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["many.jsonl"]
