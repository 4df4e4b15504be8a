from __future__ import annotations

import sys

import pytest

from annotator.core.errors import AnnotatorError
from annotator.exporting.extras import missing, require


def test_what_is_installed_is_not_missing() -> None:
    assert missing("json", "x") == ""
    assert missing("", "") == ""
    assert missing("no_such_package.part", "x") != ""
    require("json", "x", "Some format")


def test_what_is_missing_is_named_with_the_command_that_installs_it() -> None:
    with pytest.raises(AnnotatorError) as caught:
        require("no_such_package", "thing", "Some format")
    assert str(caught.value) == (
        "Some format: this format needs the package no_such_package, which is not installed;"
        " install it with: python -m pip install 'annotator[thing]'"
    )


def test_the_standalone_program_does_not_ask_for_what_cannot_be_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "which the standalone program does not have" in missing("no_such_package", "thing")
