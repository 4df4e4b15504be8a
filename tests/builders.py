"""Small named functions that make what most tests need: texts, marks, projects."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from annotator.core.annotation import Annotation, State
from annotator.core.article import Article, Metadata, Status, digest_of
from annotator.core.changes import Stamp
from annotator.core.exchange import IncomingArticle
from annotator.core.labels import Label, LabelScheme
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.project import Project

TEXT = "Brazil and the BRICS bank met in Kazan. Xi Jinping and Lula da Silva spoke of Brazil."
STAMP = Stamp("ana", "2024-05-02T10:00:00.000+00:00")

# What has gone wrong in text tools: characters beyond the BMP, joined and flag emoji, marks
# without a base, marks of order, line ends that are none, characters that Qt swallows.
NASTY = (
    *"aZ1 é\t\n.-'’ßİﬁ中🌍𝒳𠮷\U0010ffff",
    *"\ufeff\u2028\u2029\ufdd0\ufdd1\x00\x0c\x85\u00a0\u00ad\u0301\u200d\u200f\u202e\ufffc\ufffd",
    *("👩🏽\u200d🚀", "👨\u200d👩\u200d👧", "🇧🇷", "🇷", "1️⃣", "❤️", "e\u0301"),
    *("喀山", "عربي", "हिन्दी", "ไทย", "\u1112\u1161\u11ab"),
)


def nasty_texts(*, max_size: int = 40) -> st.SearchStrategy[str]:
    """Texts of the characters that break text tools, in any order."""
    return st.lists(st.sampled_from(NASTY), max_size=max_size).map("".join)


def span_of(text: str, words: str, nth: int = 0) -> Span:
    """Where `words` stand in `text`, the nth time from 0."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def suggestion(
    words: str,
    label: str = "GPE",
    *,
    text: str = TEXT,
    nth: int = 0,
    concept: str = "",
    score: float = 0.8,
) -> Suggestion:
    """A suggestion of the model on some words of a text."""
    return Suggestion(span_of(text, words, nth), label, concept, score, Origin.MODEL, "the model")


def annotation(
    words: str,
    label: str = "GPE",
    *,
    text: str = TEXT,
    nth: int = 0,
    accepted: bool = True,
    origin: Origin = Origin.ANALYST,
) -> Annotation:
    """A decision about some words of a text."""
    span = span_of(text, words, nth)
    state = State.ACCEPTED if accepted else State.REJECTED
    uid = f"{label}-{span.start}-{span.end}"
    return Annotation(uid, 1, span, label, state, "", origin, 1.0, "", "bob", STAMP.at)


def article(text: str = TEXT, *, status: Status = Status.NEW) -> Article:
    """An article with that text."""
    return Article(1, "a1", text, Metadata("Bank meets"), status)


def markup(
    *marks: Suggestion | Annotation,
    text: str = TEXT,
    status: Status = Status.IN_PROGRESS,
    overlap: bool = False,
) -> Markup:
    """An article with marks, as the article view sees it."""
    proposed = [mark for mark in marks if isinstance(mark, Suggestion)]
    decided = [mark for mark in marks if isinstance(mark, Annotation)]
    return Markup.listed(article(text, status=status), proposed, decided, overlap=overlap)


def shown(marks: Markup) -> list[tuple[str, str, str]]:
    """What an analyst sees: the words, label and state of each mention, in reading order."""
    text = marks.article.text
    return [(m.span.of(text), m.label, m.state.value) for m in marks.mentions]


def mention(marks: Markup, words: str, label: str = "", nth: int = 0) -> Mention:
    """The mention that stands on some words."""
    found = [
        m
        for m in marks.mentions
        if m.span.of(marks.article.text) == words and label in ("", m.label)
    ]
    return found[nth]


def scheme(*, overlap: bool = False) -> LabelScheme:
    """A scheme of three labels."""
    names = (("GPE", "1"), ("ORG", "2"), ("POLICY", "3"))
    labels = tuple(
        Label(name, key, f"What {name} is.", "#00620F", "#02B827") for name, key in names
    )
    return LabelScheme("Test", labels, overlap=overlap)


def incoming(text: str, title: str = "", **more: Any) -> IncomingArticle:
    """An article as an importer hands it over."""
    return IncomingArticle(text, Metadata(title or text[:20]), digest_of(text), **more)


def new_project(folder: Path, *articles: IncomingArticle, overlap: bool = False) -> Project:
    """A new project with articles in it."""
    project = Project.create(folder / "project.annot", scheme(overlap=overlap), "ana")
    if articles:
        import_articles(project, articles)
    return project


@contextmanager
def opened(path: Path, *, analyst: str = "ana", read_only: bool = False) -> Iterator[Project]:
    """An existing project, closed again at the end."""
    with closing(Project.open(path, analyst, read_only=read_only)) as project:
        yield project


def import_articles(project: Project, articles: Iterable[IncomingArticle]) -> int:
    """Import articles into a project and return how many it took."""
    run = project.begin_import()
    run.add(list(articles))
    return run.finish()


def suggest(project: Project, article_id: int, *proposed: Suggestion) -> Markup:
    """Store suggestions for an article and return its marks."""
    text = project.markup(article_id).article.text
    assert project.store_suggestions(article_id, digest_of(text), proposed, "test")
    return project.markup(article_id)


def decisions(path: Path) -> list[tuple[Any, ...]]:
    """All decisions, statuses and languages in a project file, read past the program."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        made = db.execute("SELECT * FROM annotation ORDER BY uid").fetchall()
        statuses = db.execute("SELECT id, status, language FROM article ORDER BY id").fetchall()
    return made + statuses


def open_suggestions(path: Path) -> list[tuple[Any, ...]]:
    """What a project file says is undecided: per suggestion, and counted per article."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        each = db.execute(
            'SELECT article_id, start, "end", label FROM suggestion WHERE undecided = 1'
            ' ORDER BY article_id, start, "end", label'
        ).fetchall()
        counts = db.execute("SELECT id, undecided, decided FROM article ORDER BY id").fetchall()
    return each + counts


def leave_no_room(project: Project) -> None:
    """Make the disk full, as far as this project can tell."""
    (pages,) = project._file.rows("PRAGMA page_count")[0]
    project._file.rows(f"PRAGMA max_page_count = {pages}")


def make_room(project: Project) -> None:
    """Let the project grow again."""
    project._file.rows("PRAGMA max_page_count = 1000000")


def contents(path: Path) -> bytes:
    """All that is on disk of a project, files beside it included."""
    beside = sorted(path.parent.glob(f"{path.name}*"))
    return b"".join(file.name.encode() + file.read_bytes() for file in beside)
