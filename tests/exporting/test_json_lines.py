from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from annotator.core.annotation import Annotation, State
from annotator.core.exchange import ExportOptions, MarkedArticle
from annotator.core.markup import mention_of_annotation, mention_of_suggestion
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.exporting.json_lines import write_json_lines

Marked = Callable[..., MarkedArticle]

_SUGGESTION = Suggestion(Span(0, 6), "GPE", "BR", 0.5, Origin.TERMS, "a name")
_ANNOTATION = Annotation(
    uid="a1",
    article_id=1,
    span=Span(7, 10),
    label="EVENT",
    state=State.REJECTED,
    analyst="Ana",
    decided_at="2024-03-05T10:00:00Z",
)


def test_a_line_has_all_that_is_known_in_a_fixed_order(marked: Marked, tmp_path: Path) -> None:
    mentions = (mention_of_suggestion(_SUGGESTION), mention_of_annotation(_ANNOTATION))
    article = replace(marked("Brazil met 🌕\u2028."), mentions=mentions)
    report = write_json_lines([article, article], tmp_path / "gold.jsonl", ExportOptions())
    assert (report.articles, report.spans, report.losses) == (2, 4, ())
    first, second = (tmp_path / "gold.jsonl").read_bytes().decode().split("\n")[:2]
    assert (
        first
        == second
        == (
            '{"id": "u1", "text": "Brazil met 🌕\u2028.",'
            ' "meta": {"title": "A title", "date": "2024-03-05", "source": "a.txt"},'
            ' "status": "done", "spans": ['
            '{"start": 0, "end": 6, "text": "Brazil", "label": "GPE", "concept": "BR",'
            ' "state": "suggested", "origin": "terms", "score": 0.5, "analyst": "",'
            ' "decided_at": "", "reason": "a name"}, '
            '{"start": 7, "end": 10, "text": "met", "label": "EVENT", "concept": "",'
            ' "state": "rejected", "origin": "analyst", "score": 1.0, "analyst": "Ana",'
            ' "decided_at": "2024-03-05T10:00:00Z"}]}'
        )
    )


def test_line_breaks_in_texts_stay_within_their_line(marked: Marked, tmp_path: Path) -> None:
    write_json_lines([marked("One\ntwo\u0085three\n")], tmp_path / "gold.jsonl", ExportOptions())
    lines = (tmp_path / "gold.jsonl").read_bytes().split(b"\n")
    assert len(lines) == 2
    assert json.loads(lines[0])["text"] == "One\ntwo\u0085three\n"


def test_no_articles_make_an_empty_file(tmp_path: Path) -> None:
    assert write_json_lines([], tmp_path / "gold.jsonl", ExportOptions()).articles == 0
    assert (tmp_path / "gold.jsonl").read_bytes() == b""
