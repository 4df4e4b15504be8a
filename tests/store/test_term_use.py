"""How often terms hit is counted in the file: places suggested, accepted, refused."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from annotator.core import rules
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.term_use import Use
from annotator.core.terms import Form
from annotator.reader import Reader
from tests.builders import incoming, mention, new_project, suggest

TEXT = "BRICS and the club, BRICS and BRICS, the club and Brazil."


def found(text: str, words: str, origin: Origin = Origin.TERMS) -> list[Suggestion]:
    places = [at for at in range(len(text)) if text.startswith(words, at)]
    spans = [Span(at, at + len(words)) for at in places]
    return [Suggestion(span, "POLICY", "BRICS", 0.9, origin, "") for span in spans]


def test_hits_and_decisions_by_concept_and_words(tmp_path: Path) -> None:
    with closing(new_project(tmp_path, incoming(TEXT))) as project:
        proposed = found(TEXT, "BRICS") + found(TEXT, "the club")
        suggest(project, 1, *proposed, *found(TEXT, "Brazil", Origin.MODEL))
        marks = project.markup(1)
        project.perform(rules.accept(marks, [mention(marks, "BRICS")], project.stamp()))
        marks = project.markup(1)
        project.perform(rules.reject(marks, [mention(marks, "the club")], project.stamp()))
        marks = project.markup(1)
        other = rules.set_concept(marks, mention(marks, "BRICS", nth=1), "NDB", project.stamp())
        project.perform(other)
        with Reader(project.path) as reader:
            use = reader.term_use()
    assert use.of_concept("BRICS") == Use(5, 1, 2)
    assert use.of_form("BRICS", Form("BRICS", "en")) == Use(3, 1, 1)
    assert use.of_form("BRICS", Form("the club", "en")) == Use(2, 0, 1)
