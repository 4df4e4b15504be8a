"""Articles that share most of their text, and decisions carried from one to the other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Metadata, Status
from annotator.core.changes import Action, AnnotationChange, StatusChange
from annotator.core.everywhere import Outcome
from annotator.core.markup import Markup
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.twins import Passages, are_twins, carried_over, sequences
from tests.builders import STAMP, annotation, nasty_texts, span_of, suggestion

STORY = (
    "KAZAN (Agency) – Leaders of Brazil, Russia, India and China met in Kazan on Tuesday and agreed"
    " to let the BRICS bank 🌍 lend in local currencies.\nThe summit in Kazan goes on until"
    " Thursday; Brazil's president will speak on Wednesday, his office said."
)
REPRINT = (
    "By our own correspondent\n\n"
    + STORY.replace("KAZAN (Agency) – ", "").replace("and agreed to", "and\nagreed  to")
    + "\nOur correspondent adds: Brazil was silent about Kazan."
)
OTHER = " ".join(f"word{n}" for n in range(60))


def twin(text: str = REPRINT, *marks: Suggestion | Annotation, **options: bool) -> Markup:
    proposed = [mark for mark in marks if isinstance(mark, Suggestion)]
    decided = [mark for mark in marks if isinstance(mark, Annotation)]
    article = Article(2, "a2", text, Metadata("Reprint"), Status.NEW)
    return Markup.listed(article, proposed, decided, **options)


def source(*decided: Annotation) -> Markup:
    article = Article(1, "a1", STORY, Metadata("Story"), Status.DONE)
    return Markup.listed(article, [], decided)


def carried(outcome: Outcome, text: str = REPRINT) -> list[tuple[str, int, str, str]]:
    """Words, place, label and state of what was carried over."""
    changes = [c for c in outcome.batch.changes if isinstance(c, AnnotationChange)]
    assert all(change.before is None for change in changes)
    return [
        (a.span.of(text), a.span.start, a.label, a.state.value)
        for a in (change.either for change in changes)
    ]


def on(words: str, label: str = "GPE", nth: int = 0, *, accepted: bool = True) -> Annotation:
    return annotation(words, label, text=STORY, nth=nth, accepted=accepted)


# Which articles are twins


def of_three_words(text: str) -> set[str]:
    return {words for part in sequences(text) for words in part}


def test_a_long_text_has_the_same_sequences_as_in_one_piece() -> None:
    words = [f"word{number}" for number in range(9_000)]
    whole = set(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
    assert len(list(sequences("\n".join(words)))) > 1
    assert of_three_words("\n".join(words)) == whole


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        (STORY, True),
        (REPRINT, True),
        (STORY.upper().replace("\n", " "), True),
        (STORY[: len(STORY) * 2 // 3], True),
        (STORY[: len(STORY) // 3], False),
        (OTHER, False),
        ("", False),
    ],
)
def test_twins_share_at_least_half_of_their_sequences_of_words(text: str, *, alike: bool) -> None:
    assert are_twins(of_three_words(STORY), of_three_words(text)) is alike
    assert are_twins(of_three_words(text), of_three_words(STORY)) is alike


def test_texts_without_blanks_can_be_twins() -> None:
    text = "金砖国家领导人星期二在喀山举行会晤并同意新开发银行以本币放贷"
    assert are_twins(of_three_words(text), of_three_words(f"本报讯 {text}"))
    assert not are_twins(of_three_words(text), of_three_words(text[::-1]))


# Where passages stand


def test_a_stretch_is_found_where_its_passage_stands_in_the_other_text() -> None:
    passages = Passages(STORY, REPRINT)
    for words, nth in (("Kazan", 0), ("Kazan", 1), ("BRICS bank 🌍", 0), ("Brazil", 1)):
        here = span_of(STORY, words, nth)
        there = passages.in_other(here)
        assert there is not None
        assert there.of(REPRINT) == words
    assert passages.in_other(span_of(STORY, "KAZAN")) is None  # the dateline was left out


def test_part_of_a_word_stays_part_of_the_same_word() -> None:
    there = Passages(STORY, REPRINT).in_other(span_of(STORY, "ussi"))
    assert there is not None
    assert there.of(REPRINT) == "ussi"


def test_a_stretch_may_be_broken_otherwise_into_lines() -> None:
    there = Passages(STORY, REPRINT).in_other(span_of(STORY, "and agreed to let"))
    assert there is not None
    assert there.of(REPRINT) == "and\nagreed  to let"


def test_passages_may_have_changed_places() -> None:
    first, second = STORY.split("\n")
    moved = f"{second}\n{first}"
    there = Passages(STORY, moved).in_other(span_of(STORY, "BRICS"))
    assert there is not None
    assert there == span_of(moved, "BRICS")


def test_the_same_few_words_elsewhere_are_no_passage() -> None:
    passages = Passages(STORY, "The president of Brazil spoke of Kazan and the BRICS bank today.")
    assert passages.in_other(span_of(STORY, "Brazil")) is None


@given(nasty_texts(max_size=60), nasty_texts(max_size=10), st.data())
def test_whatever_is_found_has_the_same_words(text: str, added: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    other = text[:at] + added + text[at:]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    there = Passages(text, other).in_other(Span(start, end)) if start < end else None
    if there is not None:
        assert there.of(other).split() == text[start:end].split()


# Carrying over


def test_decisions_go_to_the_same_passages_as_one_batch() -> None:
    made = source(on("Kazan"), on("BRICS bank", "ORG"), on("Thursday", "DATE", accepted=False))
    outcome = carried_over(made, [twin()], STAMP)
    assert carried(outcome) == [
        ("Kazan", REPRINT.index("Kazan"), "GPE", "accepted"),
        ("BRICS bank", REPRINT.index("BRICS"), "ORG", "accepted"),
        ("Thursday", REPRINT.index("Thursday"), "DATE", "rejected"),
    ]
    assert (outcome.batch.action, outcome.decided, outcome.skipped) == (Action.CARRY_OVER, 3, 0)
    assert outcome.batch.what == "carry over 3 decisions to 1 articles"
    assert outcome.batch.changes[-1] == StatusChange(2, Status.NEW, Status.IN_PROGRESS)


def test_what_was_carried_over_says_who_where_from_and_since_when() -> None:
    first = replace(on("Kazan"), concept="KAZAN", reason="the model")
    (change, _) = carried_over(source(first), [twin()], STAMP).batch.changes
    assert isinstance(change, AnnotationChange)
    made = change.either
    assert (made.article_id, made.concept, made.origin) == (2, "KAZAN", Origin.PROPAGATED)
    assert made.reason == "carried over from “Story”"
    assert (made.analyst, made.decided_at) == (STAMP.analyst, STAMP.at)
    assert made.uid != first.uid


def test_what_was_suggested_there_too_keeps_its_own_origin() -> None:
    own = suggestion("Kazan", text=REPRINT)
    (change, _) = carried_over(source(on("Kazan")), [twin(REPRINT, own)], STAMP).batch.changes
    assert isinstance(change, AnnotationChange)
    assert (change.either.origin, change.either.score) == (own.origin, own.score)


def test_nothing_is_carried_over_what_a_person_has_decided_there() -> None:
    around = annotation("in Kazan", "EVENT", text=REPRINT)
    refused = annotation("Wednesday", "DATE", text=REPRINT, accepted=False)
    made = source(on("Kazan"), on("Wednesday", "DATE"), on("Thursday", "DATE"))
    outcome = carried_over(made, [twin(REPRINT, around, refused)], STAMP)
    assert [words for words, *_ in carried(outcome)] == ["Thursday"]
    assert outcome.skipped == 2


def test_where_spans_may_overlap_only_the_same_mark_is_in_the_way() -> None:
    around = annotation("in Kazan", "EVENT", text=REPRINT)
    outcome = carried_over(source(on("Kazan")), [twin(REPRINT, around, overlap=True)], STAMP)
    assert [words for words, *_ in carried(outcome)] == ["Kazan"]


def test_without_a_shared_passage_nothing_is_done() -> None:
    outcome = carried_over(source(on("Kazan")), [twin(OTHER)], STAMP)
    assert (outcome.batch.changes, outcome.decided, outcome.skipped) == ((), 0, 1)
