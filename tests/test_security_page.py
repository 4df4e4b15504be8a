"""docs/security.md and docs/reliability.md name tests; each of them has to be there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [(ROOT / "docs" / name).read_text("utf-8") for name in ("security.md", "reliability.md")]
NAMED = [named for page in PAGES for named in re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", page)]


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_a_named_test_exists(file: str, test: str) -> None:
    source = (ROOT / file).read_text(encoding="utf-8")
    assert not test or f"def {test}(" in source


def test_tests_are_named() -> None:
    assert len(NAMED) > 50


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_every_library_is_locked_to_its_version_and_to_the_hashes_of_its_files(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    wanted = re.split(r"\n(?=\S)", text.strip())
    assert len(wanted) > 20
    for one in wanted:
        assert re.match(r"[\w.\[\]-]+==\S+", one), one
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", one), one
