"""The same gold after a journey through other programs' formats, one project after the other."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import rules
from annotator.core.article import Metadata, Status, digest_of
from annotator.core.exchange import ExportOptions, IncomingArticle
from annotator.core.labels import load_scheme
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.exporting.formats import FORMATS
from annotator.files import resource
from annotator.importing.paths import find_files
from annotator.importing.reading import read_files
from annotator.importing.source import Choices, MarksAs
from annotator.intake import Intake
from annotator.project import Chosen, Project

_TEXTS = (
    "Brazil and 🌍 the Belt and Road Initiative (BRI) met in 喀山.\r\nXi Jinping spoke.\r\n",
    "\tThe G77 — “Group\nof 77” — meets.\u2028Niños 👩🏽\u200d🚀 in الرياض, e\u0301t\u00a0al.",
    "China-Venezuela trade: Brazil's share & <more> 100% [sic] | a_b; C:\\x -> y*",
)
_MARKS = {
    "Brazil": ("GPE", ""),
    "Belt and Road Initiative": ("POLICY", "BRI"),
    "BRI": ("POLICY", "BRI"),
    "喀山": ("GPE", ""),
    "Xi Jinping": ("PERSON", ""),
    "G77": ("POLICY", "G77"),
    "Group\nof 77": ("POLICY", "G77"),
    "الرياض": ("GPE", ""),
    "China": ("GPE", ""),
    "Venezuela": ("GPE", ""),
    "<more>": ("ORG", ""),
    "a_b; C:\\x -> y*": ("ORG", ""),
}
_SCHEME = load_scheme(resource("schemes/policy-news.json"))

Gold = set[tuple[str, int, int, str, str]]


def _new_project(path: Path) -> Project:
    return Project.create(path, _SCHEME, "ana")


def _gold(project: Project) -> Gold:
    """All that must be the same in the end: text, offsets, label and concept of each span."""
    return {
        (marked.article.text, m.span.start, m.span.end, m.label, m.concept)
        for marked in project.marked_articles(Chosen.GOLD)
        for m in marked.mentions
    }


def _finish_all(project: Project) -> None:
    for number in project.article_ids():
        article = project.markup(number).article
        if article.status is not Status.DONE:
            project.perform(rules.set_status(article, article.status, Status.DONE))


def _first_project(path: Path) -> Project:
    """A project whose gold an analyst has made."""
    project = _new_project(path)
    with Intake(project) as intake:
        texts = [text.replace("\r\n", "\n") for text in _TEXTS]
        intake.add([IncomingArticle(t, Metadata("Met"), digest_of(t)) for t in texts])
    for number in project.article_ids():
        text = project.markup(number).article.text
        found = [(text.find(words), words, *mark) for words, mark in _MARKS.items()]
        proposed = [
            Suggestion(Span(at, at + len(words)), label, concept, 0.9, Origin.MODEL)
            for at, words, label, concept in found
            if at >= 0
        ]
        project.store_suggestions(number, digest_of(text), proposed, "test")
        markup = project.markup(number)
        project.perform(rules.accept(markup, markup.undecided(), project.stamp()))
    _finish_all(project)
    return project


def _carried(project: Project, format_: str, folder: Path) -> Project:
    """Write a project's gold, and read it into a new project as what somebody has decided."""
    path = folder / f"gold{FORMATS[format_].ending}"
    options = ExportOptions(_SCHEME)
    report = FORMATS[format_].write(project.marked_articles(Chosen.GOLD), path, options)
    assert report.losses == ()
    files, problems = find_files([path])
    assert problems == []
    after = _new_project(folder / "after.annot")
    choices = Choices(MarksAs.ANNOTATIONS, stamp=after.stamp())
    with Intake(after) as intake:
        intake.add(list(read_files(files, frozenset(_SCHEME.names), choices=choices)))
    assert intake.problems == []
    assert intake.report.spans == report.spans
    _finish_all(after)
    return after


@pytest.mark.parametrize(
    "chain",
    [
        ("jsonl", "brat", "jsonl", "xmi", "jsonl", "labelstudio", "jsonl"),
        ("prodigy", "casjson", "refiqda", "brat"),
    ],
)
def test_gold_survives_a_chain_of_formats(tmp_path: Path, chain: tuple[str, ...]) -> None:
    with closing(_first_project(tmp_path / "first.annot")) as first:
        gold = _gold(first)
        assert len(gold) == len(_MARKS) + 1  # Brazil is in two of them
        project = first
        for number, format_ in enumerate(chain):
            folder = tmp_path / f"{number}-{format_}"
            folder.mkdir()
            before, project = project, _carried(project, format_, folder)
            if before is not first:
                before.close()
            assert _gold(project) == gold, format_
        project.close()
