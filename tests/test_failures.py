"""What is kept of errors that nobody foresaw: where they arose, and nothing of the articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import failures
from annotator.failures import report_of, unforeseen
from annotator.settings import log_folder

WORDS = "the minister said in confidence"


def stumble() -> Exception:
    """An error that quotes an article, and that another one of the kind has led to."""
    try:
        try:
            raise KeyError(WORDS)
        except KeyError as error:
            raise ValueError(f"cannot read {WORDS}") from error
    except ValueError as error:
        found = error
    return found


def log() -> Path:
    return log_folder() / "annotator.log"


def test_the_log_says_where_it_went_wrong_and_nothing_of_the_articles() -> None:
    said = unforeseen(stumble())
    written = log().read_text(encoding="utf-8")
    assert WORDS in said  # who sees it has the article open
    assert WORDS not in written
    assert "in stumble" in written
    assert written.index("builtins.KeyError") < written.index("builtins.ValueError")
    assert written.startswith("20")


def test_what_can_be_copied_has_all_of_it() -> None:
    assert f"ValueError: cannot read {WORDS}" in report_of(stumble())


def test_what_the_system_says_of_a_file_is_kept() -> None:
    unforeseen(PermissionError(13, "Permission denied", "secret name"))
    assert "PermissionError: Permission denied" in log().read_text(encoding="utf-8")


def test_errors_that_lead_to_one_another_come_to_an_end() -> None:
    first, second = ValueError("a"), TypeError("b")
    first.__cause__, second.__cause__ = second, first
    assert report_of(first, quoting=False).count("builtins.") == 2


def test_a_log_that_is_full_begins_anew_and_one_older_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(failures, "_LARGEST", 2_000)
    for _ in range(30):
        unforeseen(stumble())
    names = sorted(path.name for path in log_folder().iterdir())
    assert names == ["annotator.log", "annotator.old.log"]
    assert all(path.stat().st_size < 4_000 for path in log_folder().iterdir())


def test_a_log_that_cannot_be_written_is_said_and_ends_nothing() -> None:
    log_folder().parent.mkdir(parents=True, exist_ok=True)
    log_folder().write_text("a file where the folder should be", encoding="utf-8")
    assert "could not be written" in unforeseen(stumble())
