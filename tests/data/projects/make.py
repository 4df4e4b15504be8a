"""Makes a small project with all that a project file can hold, by the program as it is now.

usage: python tests/data/projects/make.py [VERSION]

The file stands beside this one, named after the last step of its tables (store/schema.py); with a
version it is noted which one has it. A file that is there already stays. Nothing is used here but
what every version has had, so that it can be run with any of them.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.core import rules
from annotator.core.annotation import Annotation, State
from annotator.core.article import Metadata, Status, digest_of
from annotator.core.exchange import IncomingArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.project import Project

HARBOUR = (
    "Two ports and one bank\n\n"
    "The harbour of Chancay opened on Thursday 🌍; the BRICS bank, 新开发银行 in its own words,"
    " lent nothing; Peru and China paid. Peru's ministry spoke of a special economic zone."
)
FORUM = "The forum in 喀山 ended. Brazil and India signed; the G77 did not."
RIVER = "A river rose."
_LABELS = ("GPE", "ORG", "POLICY", "DATE")


def main() -> None:
    """Make the project and keep it."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "kept.annot")
        fill(path)
        with closing(sqlite3.connect(path)) as db:
            sql = "SELECT name FROM _sqlite_migrations ORDER BY rowid DESC LIMIT 1"
            (last_step,) = db.execute(sql).fetchone()
        kept = Path(__file__).with_name(f"{last_step}.annot.gz")
        if not kept.exists():
            kept.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    for version in sys.argv[1:]:
        _note(version, last_step)
    print(kept)


def _note(version: str, last_step: str) -> None:
    """Note which step was the last one of a version."""
    table = Path(__file__).with_name("released.json")
    known = json.loads(table.read_text(encoding="utf-8"))
    known[version] = last_step
    table.write_text(f"{json.dumps(known, indent=2, sort_keys=True)}\n", encoding="utf-8")


def fill(path: Path) -> None:
    """Make a project with fifteen batches of two analysts; one action can be made again."""
    project = Project.create(path, _scheme(), "ana")
    _import(project)
    _suggest(project, 1, HARBOUR, "Chancay GPE", "the BRICS ORG", "Peru GPE", "China GPE")
    _suggest(project, 2, FORUM, "喀山 ORG", "Brazil GPE", "India GPE", "G77 POLICY")
    _decide(project)
    project.analyst = "eva"
    _decide_more(project)
    project.close()


def _decide(project: Project) -> None:
    marks, stamp = project.markup(1), project.stamp()
    project.perform(rules.accept(marks, [_mention(marks, "Chancay")], stamp))
    marks = project.markup(1)
    project.perform(rules.relabel(marks, _mention(marks, "the BRICS"), "POLICY", "BRICS", stamp))
    marks = project.markup(1)
    span = _span(HARBOUR, "BRICS")
    project.perform(rules.move_boundary(marks, _mention(marks, "the BRICS"), span, stamp))
    marks = project.markup(1)
    project.perform(rules.add(marks, _span(HARBOUR, "新开发银行"), "ORG", "NDB", stamp))
    marks = project.markup(1)
    project.perform(rules.reject(marks, [_mention(marks, "Peru")], stamp))
    project.undo()
    project.redo()


def _decide_more(project: Project) -> None:
    stamp = project.stamp()
    marks = project.markup(1)
    project.perform(rules.reject(marks, [_mention(marks, "新开发银行")], stamp))
    project.undo()
    article = project.markup(2).article
    project.perform(rules.set_status(article, Status.NEW, Status.IN_PROGRESS))
    project.perform(rules.accept_rest(project.markup(2), stamp))
    project.perform(rules.set_status(article, Status.IN_PROGRESS, Status.DONE))
    marks = project.markup(1)
    project.perform(rules.set_concept(marks, _mention(marks, "China"), "CN", stamp))
    project.undo()  # it can still be made again


def _import(project: Project) -> None:
    forum = Annotation(
        uid="came-with-the-file",
        article_id=0,
        span=_span(FORUM, "forum"),
        label="ORG",
        state=State.ACCEPTED,
        origin=Origin.IMPORT,
    )
    run = project.begin_import()
    run.add(
        [
            IncomingArticle(HARBOUR, Metadata("Two ports", "2024-11-15"), digest_of("1")),
            IncomingArticle(FORUM, Metadata("Forum"), digest_of("2"), annotations=(forum,)),
            IncomingArticle(RIVER, Metadata("River"), digest_of("3")),
        ]
    )
    run.finish()


def _suggest(project: Project, article_id: int, text: str, *marks: str) -> None:
    parted = (mark.rsplit(" ", 1) for mark in marks)
    proposed = [Suggestion(_span(text, words), label, score=0.8) for words, label in parted]
    assert project.store_suggestions(article_id, digest_of(text), proposed, "kept")


def _mention(marks: Markup, words: str) -> Mention:
    text = marks.article.text
    return next(mention for mention in marks.mentions if mention.span.of(text) == words)


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _scheme() -> LabelScheme:
    keys = enumerate(_LABELS, start=1)
    labels = (Label(name, str(key), f"{name}.", "#00620F", "#02B827") for key, name in keys)
    return LabelScheme("Kept", tuple(labels))


if __name__ == "__main__":
    main()
