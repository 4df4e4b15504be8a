"""What a briefing needs: counts, passages and sources, of the articles of a filter."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from annotator.core.briefing import Briefing, Passage, Source, Subject, quoted
from annotator.core.figures import Figure, FigureName
from annotator.core.listing import ArticleFilter
from annotator.core.span import Span
from annotator.store.everywhere import read_texts
from annotator.store.figures import ACTORS, Counted, figure
from annotator.store.file import ProjectFile

_FIGURES = (
    FigureName.LABELS,
    FigureName.CONCEPTS,
    FigureName.LABELS_OVER_TIME,
    FigureName.CONCEPTS_OVER_TIME,
)
_MOST_SUBJECTS = 20
_MOST_PASSAGES = 4  # of a concept, each from another article
_SUBJECTS = """
SELECT concept, a.article_id, count(*), min(start) FROM annotation AS a
JOIN article AS r ON r.id = a.article_id
WHERE state = 'accepted' AND concept IN (SELECT value FROM json_each(:concepts)) AND a.{within}
GROUP BY 1, 2 ORDER BY r.date DESC, 2
"""
_PLACE = """
SELECT start, "end" FROM annotation
WHERE article_id = ? AND concept = ? AND start = ? AND state = 'accepted'
"""
_MEETINGS = f"""
SELECT n.text, c.concept, json_group_array(DISTINCT n.article_id) FROM annotation AS n
JOIN annotation AS c ON c.article_id = n.article_id AND c.state = 'accepted'
    AND c.concept IN (SELECT value FROM json_each(:concepts))
WHERE n.state = 'accepted' AND n.label IN {ACTORS} AND n.concept = ''
    AND n.text IN (SELECT value FROM json_each(:actors)) AND n.{{within}}
GROUP BY 1, 2
"""
_TOTALS = (
    "SELECT count(DISTINCT article_id), count(*) FROM annotation WHERE state = 'accepted' AND "
)

_Found = dict[str, list[tuple[int, int, int]]]  # by concept: article, mentions in it, the first


def briefing(file: ProjectFile, within: ArticleFilter) -> Briefing:
    """Return a briefing on what is accepted in the articles of a filter."""
    counted = Counted(file, within)
    concepts = figure(file, FigureName.CONCEPTS, within)
    found = _subjects(counted, concepts.rows[:_MOST_SUBJECTS])
    meetings = figure(file, FigureName.ACTORS_AND_CONCEPTS, within)
    met = _met(counted, meetings)
    cited = {number for rows in found.values() for number, *_ in rows}
    cited |= {number for ids in met.values() for number in ids}
    sources = _sources(file, cited)
    ((articles, mentions),) = counted.rows(f"{_TOTALS}{{within}}")
    return Briefing(
        articles,
        mentions,
        tuple(figure(file, name, within) for name in _FIGURES),
        meetings,
        {place: _numbers(ids, sources) for place, ids in met.items()},
        tuple(_subject(file, name, rows, sources) for name, rows in found.items()),
        tuple(sources.values()),
    )


def _subjects(counted: Counted, concepts: Sequence[str]) -> _Found:
    found: _Found = {concept: [] for concept in concepts}
    for concept, *rest in counted.rows(_SUBJECTS, concepts=json.dumps(concepts)):
        found[concept].append(tuple(rest))
    return found


def _met(counted: Counted, meetings: Figure) -> dict[tuple[int, int], list[int]]:
    names = {"actors": json.dumps(meetings.rows), "concepts": json.dumps(meetings.columns)}
    return {
        (meetings.rows.index(actor), meetings.columns.index(concept)): json.loads(ids)
        for actor, concept, ids in counted.rows(_MEETINGS, **names)
    }


def _sources(file: ProjectFile, ids: Iterable[int]) -> dict[int, Source]:
    """Return the articles cited by their ids, numbered from the oldest on."""
    rows = file.rows(
        "SELECT id, title, date, source FROM article"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY date, id",
        [json.dumps(list(ids))],
    )
    return {row[0]: Source(number, *row) for number, row in enumerate(rows, start=1)}


def _numbers(ids: Iterable[int], sources: Mapping[int, Source]) -> tuple[int, ...]:
    return tuple(sorted(sources[number].number for number in ids))


def _subject(
    file: ProjectFile,
    concept: str,
    rows: Sequence[tuple[int, int, int]],
    sources: Mapping[int, Source],
) -> Subject:
    by_source = Counter({sources[number].number: count for number, count, _ in rows})
    first = {number: start for number, _, start in rows[:_MOST_PASSAGES]}
    texts = {heading.article_id: text for heading, text in read_texts(file, list(first))}
    passages = [
        _passage(file, concept, sources[number], texts[number], start)
        for number, start in first.items()
    ]
    return Subject(concept, by_source, tuple(passages))


def _passage(file: ProjectFile, concept: str, source: Source, text: str, start: int) -> Passage:
    ((first, last), *_) = file.rows(_PLACE, [source.article_id, concept, start])
    return Passage(source, start, *quoted(text, Span(first, last)))
