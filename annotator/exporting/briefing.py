"""A briefing as a document: figures, actors and concepts, quoted passages, and their sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from annotator.core.briefing import Briefing, Passage, Source, Subject
from annotator.core.figures import FigureName
from annotator.exporting.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Picture,
    Run,
    Table,
    paragraph,
)
from annotator.exporting.document_page import write_page
from annotator.exporting.document_word import write_word_file

Pictures = Mapping[FigureName, Picture]
Names = Mapping[str, str]
"""The titles of concepts, by their ids."""


def write_briefing(
    briefing: Briefing, pictures: Pictures, names: Names, title: str, path: Path
) -> None:
    """Write a briefing as a Word file if the name ends in .docx, and otherwise as a web page.

    Raises AnnotatorError if the file cannot be written.
    """
    document = briefing_document(briefing, pictures, names, title)
    write = write_word_file if path.suffix.lower() == ".docx" else write_page
    write(document, path)


def briefing_document(briefing: Briefing, pictures: Pictures, names: Names, title: str) -> Document:
    """Return a briefing as a document.

    Every count is followed by the sources it was counted in, as S1, S2 …; the sources stand at the
    end. Each quotation has its own footnote.
    """
    notes: list[str] = []
    blocks: list[Block] = [paragraph(_about(briefing))]
    blocks += _figures(briefing, pictures)
    blocks += _meetings(briefing)
    for subject in briefing.subjects:
        blocks += _subject(subject, names, notes)
    blocks += _sources(briefing.sources)
    return Document(title, blocks, notes)


def _about(briefing: Briefing) -> str:
    return (
        f"{briefing.mentions:,} accepted mentions in {briefing.articles:,} articles. After each"
        " number stand the sources it was counted in: S3 ×2 is two mentions in source 3, which is"
        " listed at the end."
    )


def _figures(briefing: Briefing, pictures: Pictures) -> Iterator[Block]:
    for figure in (*briefing.figures, briefing.meetings):
        picture = pictures.get(figure.name)
        if picture is not None:
            yield Heading(figure.name.value)
            yield picture


def _meetings(briefing: Briefing) -> Iterator[Block]:
    if not briefing.met_in:
        return
    figure = briefing.meetings
    yield Heading("Actors and concepts, with sources")
    yield paragraph("How many articles name both an actor and a concept, and which.")
    ordered = sorted(briefing.met_in.items(), key=lambda item: (-len(item[1]), item[0]))
    rows = tuple(
        (figure.rows[row], figure.columns[column], f"{len(ids):,}", _cited(ids))
        for (row, column), ids in ordered
    )
    yield Table(("Actor", "Concept", "Articles", "Sources"), rows)


def _subject(subject: Subject, names: Names, notes: list[str]) -> Iterator[Block]:
    yield Heading(names.get(subject.concept) or subject.concept)
    counted = ", ".join(f"S{n} ×{count}" for n, count in sorted(subject.by_source.items()))
    articles = len(subject.by_source)
    yield paragraph(f"{subject.mentions:,} mentions in {articles:,} articles: {counted}.")
    for passage in subject.passages:
        notes.append(_note(passage))
        yield _quotation(passage, len(notes))


def _quotation(passage: Passage, note: int) -> Paragraph:
    words = (_line(part) for part in (passage.before, passage.words, passage.after))
    before, mention, after = words
    return Paragraph(
        (Run(f"“{before}"), Run(mention, strong=True), Run(f"{after}”", note=note)), quotation=True
    )


def _note(passage: Passage) -> str:
    return f"{passage.source.words} (S{passage.source.number}, character {passage.start:,})."


def _sources(sources: Iterable[Source]) -> Iterator[Block]:
    yield Heading("Sources")
    for source in sources:
        about = f"{source.words} (article {source.article_id})"
        yield Paragraph((Run(f"S{source.number}  ", strong=True), Run(about)))


def _cited(numbers: Iterable[int]) -> str:
    return ", ".join(f"S{number}" for number in numbers)


def _line(words: str) -> str:
    return words.replace("\n", " ").replace("\t", " ")
