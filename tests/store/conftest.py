"""A small project for the tests of the project file, and no deadlines on a busy machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings

from annotator.project import Project
from tests.builders import TEXT, incoming, new_project, suggest, suggestion

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project of one article with three suggestions, two of which overlap."""
    with closing(new_project(tmp_path, incoming(TEXT, "Bank meets"))) as opened:
        suggest(
            opened,
            1,
            suggestion("Brazil"),
            suggestion("BRICS", "POLICY", concept="BRICS"),
            suggestion("the BRICS bank", "ORG"),
        )
        yield opened
