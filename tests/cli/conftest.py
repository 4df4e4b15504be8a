"""What the tests of the commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli import main

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


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text("A title\n\nA text about Kazan.", encoding="utf-8")
    return path
