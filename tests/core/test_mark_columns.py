from __future__ import annotations

from annotator.core.annotation import Annotation, State
from annotator.core.mark_columns import annotation_columns, suggestion_columns
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion

_TEXT = "🌕 Brazil met India."
_SUGGESTIONS = (
    Suggestion(Span(2, 8), "GPE", "Q155", 0.5, Origin.TERMS, "a name"),
    Suggestion(Span(2, 8), "ORG", reason="a guess"),
    Suggestion(Span(13, 18), "GPE"),
)
_DECIDED = Annotation(
    *("", 0, Span(2, 8), "GPE", State.REJECTED, "Q155"),
    *(Origin.MODEL, 0.25, "a name", "Ana", "2024-03-05T10:00:00Z"),
)


def test_columns_hold_the_same_marks() -> None:
    columns = suggestion_columns(_SUGGESTIONS, _TEXT)
    assert len(columns) == 3
    assert columns == _SUGGESTIONS
    assert columns != _SUGGESTIONS[:2]
    assert columns[-1] == _SUGGESTIONS[-1]
    assert hash(columns) == hash(_SUGGESTIONS)
    assert annotation_columns([_DECIDED], _TEXT) == (_DECIDED,)


def test_columns_stay_as_they_are() -> None:
    columns = suggestion_columns(_SUGGESTIONS, _TEXT)
    assert suggestion_columns(columns, _TEXT) is columns


def test_rows_have_the_words_in_the_text() -> None:
    (row, *_) = suggestion_columns(_SUGGESTIONS, _TEXT).rows
    assert row == (2, 8, "GPE", "Q155", 0.5, "terms", "a name", "Brazil")
    (row,) = annotation_columns([_DECIDED], _TEXT).rows
    said = ("GPE", "rejected", "Q155", "model", 0.25, "a name", "Ana", "2024-03-05T10:00:00Z")
    assert row == (2, 8, *said, "Brazil")


def test_what_an_article_is_told_of_its_marks() -> None:
    columns = suggestion_columns((*_SUGGESTIONS, _SUGGESTIONS[0]), _TEXT)
    assert (columns.longest, columns.different) == (6, 3)
    nothing = suggestion_columns((), _TEXT)
    assert (nothing.longest, nothing.different, list(nothing.rows)) == (0, 0, [])
