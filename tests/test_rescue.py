"""What comes out of a damaged project, whichever of its pages are gone."""

from __future__ import annotations

import json
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from annotator.core.errors import AnnotatorError
from annotator.intake import Intake
from annotator.project import Chosen, Project
from annotator.rescue import rescue
from tests.builders import incoming, new_project

ARTICLES = 40


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project of many pages."""
    texts = [f"Article {n} of the bank. " + "It met in Kazan. " * 200 for n in range(ARTICLES)]
    with closing(new_project(tmp_path, *(incoming(text, text[:12]) for text in texts))) as opened:
        return opened.path


def rescued(path: Path) -> dict[str, dict[str, object]]:
    records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {record["text"]: record for record in records}


def spoil(path: Path, pages: range) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * 4096 : (page + 1) * 4096] = b"\x7f" * 4096
    path.write_bytes(data)


def test_a_whole_project_comes_out_whole(news: Path, tmp_path: Path) -> None:
    output = tmp_path / "rescued.jsonl"
    found = rescue(news, output)
    assert (found.articles, found.losses) == (3, ())
    with closing(Project.open(news, "Ana", read_only=True)) as opened:
        marked = list(opened.marked_articles(Chosen.ALL))
    assert found.spans == sum(len(one.mentions) for one in marked)
    assert set(rescued(output)) == {one.article.text for one in marked}


@pytest.mark.parametrize("first", [20, 28, 36])
def test_whatever_pages_are_gone_the_rest_comes_out(
    project: Path, tmp_path: Path, first: int
) -> None:
    with closing(Project.open(project, "Ana", read_only=True)) as opened:
        texts = {opened.markup(number).article.text for number in opened.article_ids()}
    spoil(project, range(first, first + 2))
    output = tmp_path / "rescued.jsonl"
    found = rescue(project, output)
    out = rescued(output)
    assert set(out) <= texts
    assert len(out) >= ARTICLES // 2
    assert len(out) == ARTICLES or found.losses


def test_what_was_rescued_can_be_imported(news: Path, tmp_path: Path) -> None:
    from annotator.importing.reading import read_files

    output = tmp_path / "rescued.jsonl"
    rescue(news, output)
    with closing(new_project(tmp_path)) as fresh:
        with Intake(fresh) as intake:
            intake.add(list(islice(read_files([output], frozenset(fresh.scheme.names)), 10)))
        with closing(Project.open(news, "Ana", read_only=True)) as old:
            assert fresh.progress().decided == old.progress().decided


def test_from_nothing_comes_nothing(tmp_path: Path) -> None:
    ruin = tmp_path / "ruin.annot"
    ruin.write_bytes(b"SQLite format 3\0" + b"\x7f" * 20_000)
    output = tmp_path / "rescued.jsonl"
    with pytest.raises(AnnotatorError, match=r"ruin\.annot"):
        rescue(ruin, output)
    assert not output.exists()
