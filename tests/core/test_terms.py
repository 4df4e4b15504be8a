import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.core.terms import (
    DEFAULT_LABEL,
    KINDS,
    Case,
    Form,
    Termbase,
    load_termbase,
    normalise,
    plural_of,
)

SHIPPED = Path(__file__).parents[2] / "resources" / "termbase" / "policy.jsonl"

EXPECTED = {
    "BRICS": "BRICS",
    "BRICS Plus": "BRICS-PLUS",
    "G77": "G77",
    "Group of 77 and China": "G77",
    "G20": "G20",
    "Group of Twenty": "G20",
    "G7": "G7",
    "SCO": "SCO",
    "ASEAN": "ASEAN",
    "CELAC": "CELAC",
    "MERCOSUR": "MERCOSUR",
    "African Union": "AU",
    "OPEC+": "OPEC-PLUS",
    "FOCAC": "FOCAC",
    "Belt and Road Initiative": "BRI",
    "一带一路": "BRI",
    "Global Development Initiative": "GDI",
    "Global Security Initiative": "GSI",
    "Global Civilization Initiative": "GCI",
    "Global Civilisation Initiative": "GCI",
    "Global Gateway": "GLOBAL-GATEWAY",
    "PGII": "PGII",
    "International Lunar Research Station": "ILRS",
    "special economic zone": "SEZ",
    "free trade zone": "FTZ",
    "debt swap": "DEBT-SWAP",
    "debt-for-nature swap": "DEBT-FOR-NATURE",
    "currency swap": "CURRENCY-SWAP",
    "New Development Bank": "NDB",
    "BRICS bank": "NDB",
    "AIIB": "AIIB",
    "RCEP": "RCEP",
    "AfCFTA": "AFCFTA",
    "CPTPP": "CPTPP",
    "all-weather strategic partnership": "ALL-WEATHER-STRATEGIC-PARTNERSHIP",
    "strategic partnership against all odds": "ALL-WEATHER-STRATEGIC-PARTNERSHIP",
    "comprehensive strategic partnership": "COMPREHENSIVE-STRATEGIC-PARTNERSHIP",
    "strategic partnership": "STRATEGIC-PARTNERSHIP",
    "reform and opening-up": "REFORM-AND-OPENING-UP",
    "community with a shared future": "SHARED-FUTURE",
    "community with a shared future for mankind": "SHARED-FUTURE",
}

VARIANTS = {
    "BELT AND ROAD INITIATIVE": "BRI",
    "belt-and-road": "BRI",
    "Brics": "BRICS",
    "G-77": "G77",
    "All\u2011Weather  Strategic\u00a0Partnerships": "ALL-WEATHER-STRATEGIC-PARTNERSHIP",
    "Special Economic Zones": "SEZ",
    "SEZs": "SEZ",
    "reform and opening up": "REFORM-AND-OPENING-UP",
    "whole-process people\u2019s democracy": "WHOLE-PROCESS-DEMOCRACY",
    "China\u2013Pakistan Economic Corridor": "CPEC",
    "debt\u2013for\u2013nature swaps": "DEBT-FOR-NATURE",
    " Global Gateway\n": "GLOBAL-GATEWAY",
}


@pytest.fixture(scope="module")
def shipped() -> Termbase:
    return load_termbase(SHIPPED)


def row(**changes: Any) -> dict[str, Any]:
    good = {"id": "BRI", "kind": "initiative", "name": "Belt", "forms": {"en": ["Belt and Road"]}}
    return {key: value for key, value in (good | changes).items() if value is not ...}


def written(tmp_path: Path, *lines: str | dict[str, Any]) -> Path:
    path = tmp_path / "terms.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def one_form(tmp_path: Path, form: Any, kind: str = "initiative", language: str = "en") -> Form:
    base = load_termbase(written(tmp_path, row(kind=kind, forms={language: [form]})))
    return base.by_id["BRI"].forms[0]


class TestShippedTermbase:
    def test_is_large_and_sorted(self, shipped: Termbase) -> None:
        order = [(concept.kind, concept.id) for concept in shipped]
        assert len(shipped) >= 150
        assert order == sorted(order)

    def test_has_every_kind_and_no_other(self, shipped: Termbase) -> None:
        assert {concept.kind for concept in shipped} == set(KINDS)
        assert {concept.label for concept in shipped} == {DEFAULT_LABEL}

    @pytest.mark.parametrize(("surface", "concept_id"), EXPECTED.items())
    def test_has_the_concepts_that_analysts_need(
        self, shipped: Termbase, surface: str, concept_id: str
    ) -> None:
        concept = shipped.concept_of(surface)
        assert concept is not None
        assert concept.id == concept_id

    def test_no_written_form_belongs_to_two_concepts(self, shipped: Termbase) -> None:
        for concept in shipped:
            for form in concept.forms:
                for spelling in form.spellings():
                    assert shipped.concept_of(spelling) is concept, spelling

    def test_every_name_is_a_form(self, shipped: Termbase) -> None:
        for concept in shipped:
            assert shipped.concept_of(concept.name) is concept, concept.name

    def test_no_wikidata_id_is_given_twice(self, shipped: Termbase) -> None:
        ids = [concept.wikidata for concept in shipped if concept.wikidata]
        assert len(ids) == len(set(ids))

    @pytest.mark.parametrize("name", ["NATO", "United Nations", "World Bank", "IMF", "WTO"])
    def test_leaves_organisations_out(self, shipped: Termbase, name: str) -> None:
        assert shipped.concept_of(name) is None

    @pytest.mark.parametrize("acronym", ["AU", "SCO", "GDI", "GSI", "GCI", "CAF", "ADB", "Quad"])
    def test_ambiguous_acronyms_need_context(self, shipped: Termbase, acronym: str) -> None:
        concept = shipped.concept_of(acronym)
        assert concept is not None
        form = next(form for form in concept.forms if form.text == acronym)
        assert form.context
        assert not form.ignores_case

    def test_is_utf8_text_without_escapes(self) -> None:
        text = SHIPPED.read_text(encoding="utf-8")
        assert "\\u" not in text
        assert text.endswith("}\n")


class TestConceptOf:
    @pytest.mark.parametrize(("surface", "concept_id"), VARIANTS.items())
    def test_finds_variants(self, shipped: Termbase, surface: str, concept_id: str) -> None:
        concept = shipped.concept_of(surface)
        assert concept is not None
        assert concept.id == concept_id

    @pytest.mark.parametrize("surface", ["", " ", "-", "zone", "road", "the BRICS"])
    def test_finds_nothing_else(self, shipped: Termbase, surface: str) -> None:
        assert shipped.concept_of(surface) is None

    def test_an_empty_term_base_has_nothing(self) -> None:
        assert Termbase().concept_of("BRICS") is None
        assert len(Termbase()) == 0


class TestNormalise:
    @given(st.text())
    def test_keeps_the_length(self, text: str) -> None:
        assert len(normalise(text)) == len(text)

    @given(st.text())
    def test_does_nothing_the_second_time(self, text: str) -> None:
        assert normalise(normalise(text)) == normalise(text)

    def test_evens_out_case_and_typography(self) -> None:
        assert normalise("“Xi’s”\u00a0China–CELAC\nFORUM") == '"xi\'s" china-celac forum'

    def test_leaves_a_letter_whose_small_form_is_longer(self) -> None:
        assert normalise("İZMİR") == "İzmİr"


class TestForms:
    def test_plain_forms_ignore_case(self, tmp_path: Path) -> None:
        form = one_form(tmp_path, "Belt and Road")
        assert form == Form("Belt and Road", "en")
        assert form.ignores_case

    @pytest.mark.parametrize(
        ("text", "spellings"), [("BRICS", ("BRICS", "Brics")), ("SCO", ("SCO",)), ("G77", ("G77",))]
    )
    def test_acronyms_match_as_written(
        self, tmp_path: Path, text: str, spellings: tuple[str, ...]
    ) -> None:
        form = one_form(tmp_path, text)
        assert form.case is Case.ACRONYM
        assert form.spellings() == spellings

    def test_exact_forms_match_as_written(self, tmp_path: Path) -> None:
        form = one_form(tmp_path, {"text": "AUKUS", "case": "exact"})
        assert not form.ignores_case
        assert form.spellings() == ("AUKUS",)

    @pytest.mark.parametrize("kind", ["zone", "instrument", "corridor", "partnership"])
    def test_some_kinds_have_plurals(self, tmp_path: Path, kind: str) -> None:
        assert one_form(tmp_path, "free zone", kind).spellings() == ("free zone", "free zones")
        assert one_form(tmp_path, "SEZ", kind).spellings() == ("SEZ", "SEZs")
        assert not one_form(tmp_path, "zona franca", kind, "es").plural
        assert not one_form(tmp_path, {"text": "free zone", "plural": False}, kind).plural

    def test_options_are_read(self, tmp_path: Path) -> None:
        options = {"context": ["Japan"], "not_after": ["the"], "not_before": ["bike"]}
        form = one_form(tmp_path, {"text": "Quad", "case": "any", "plural": True, **options})
        assert form == Form("Quad", "en", Case.ANY, True, ("Japan",), ("the",), ("bike",))

    @pytest.mark.parametrize(
        ("one", "many"),
        [("swap", "swaps"), ("currency", "currencies"), ("key", "keys"), ("tax", "taxes")],
    )
    def test_plural_of(self, one: str, many: str) -> None:
        assert plural_of(one) == many


class TestGoodFiles:
    def test_blank_lines_and_a_byte_order_mark_are_allowed(self, tmp_path: Path) -> None:
        path = written(tmp_path, "\ufeff", row(), "", row(id="B", forms={"en": ["B"]}), "")
        assert list(load_termbase(path).by_id) == ["B", "BRI"]

    def test_an_empty_file_is_an_empty_term_base(self, tmp_path: Path) -> None:
        assert load_termbase(written(tmp_path, "")) == Termbase()

    def test_options_of_a_concept_are_read(self, tmp_path: Path) -> None:
        options = {"label": "ORG", "wikidata": "Q7768", "definition": "A bloc."}
        concept = load_termbase(written(tmp_path, row(**options))).by_id["BRI"]
        assert (concept.label, concept.wikidata, concept.definition) == tuple(options.values())

    def test_one_concept_may_repeat_its_own_form(self, tmp_path: Path) -> None:
        forms = {"en": ["BRICS", {"text": "BRICs", "case": "exact"}], "fr": ["BRICS"]}
        assert len(load_termbase(written(tmp_path, row(forms=forms))).by_id["BRI"].forms) == 3


def other(**changes: Any) -> dict[str, Any]:
    return row(id="OTHER", forms={"en": ["Other"]}) | changes


BAD_SECOND_LINES = {
    "bad JSON": ('{"id": ', "bad JSON"),
    "too deep": ("[" * 100_000, "nested too deeply"),
    "no object": ("[1]", "a concept must be a JSON object"),
    "key twice": ('{"id": "A", "id": "B"}', "the key “id” stands there twice"),
    "unknown key": (other(colour="red"), "the key “colour” is unknown"),
    "missing id": (row(id=...), "the key “id” is missing"),
    "empty id": (other(id=" "), "the id is empty"),
    "id no text": (other(id=7), "the id must be a text"),
    "blank at an end": (other(name="Belt "), "begins or ends with a blank"),
    "double id": (row(forms={"en": ["Else"]}), "the id “BRI” is already used in line 1"),
    "unknown kind": (other(kind="club"), "the kind “club” is unknown; known are bloc"),
    "forms no object": (other(forms=["A"]), "“forms” must be a JSON object"),
    "no form": (other(forms={"en": []}), "the concept has no form"),
    "forms no list": (other(forms={"en": "A"}), "the forms of “en” must be a list"),
    "bad language": (other(forms={"English": ["A"]}), "is not a language code"),
    "empty form": (other(forms={"en": [""]}), "the text of a form is empty"),
    "form without letters": (other(forms={"en": ["--"]}), "has no letter and no digit"),
    "unknown option": (other(forms={"en": [{"text": "A", "cas": 1}]}), "“cas” is unknown"),
    "bad case": (other(forms={"en": [{"text": "A", "case": "low"}]}), "the case “low” is unknown"),
    "bad plural": (other(forms={"en": [{"text": "A", "plural": 1}]}), "must be true or false"),
    "bad context": (other(forms={"en": [{"text": "A", "context": "x"}]}), "must be a list"),
    "form clash": (other(forms={"en": ["BELT-AND-ROAD"]}), "is already BRI's, in line 1"),
    "plural clash": (
        other(kind="zone", forms={"en": [{"text": "Belt and Road", "case": "exact"}]}),
        "is already BRI's, in line 1",
    ),
    "bad wikidata id": (other(wikidata="7768"), "“7768” is not a Wikidata id"),
}


class TestBadFiles:
    @pytest.mark.parametrize(("line", "what"), BAD_SECOND_LINES.values(), ids=BAD_SECOND_LINES)
    def test_a_bad_line_is_named(
        self, tmp_path: Path, line: str | dict[str, Any], what: str
    ) -> None:
        path = written(tmp_path, row(), line)
        sentence = refusal(path)
        assert sentence.startswith(f"{path}, line 2: ")
        assert what in sentence

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        path = tmp_path / "none.jsonl"
        assert refusal(path).startswith(f"{path}: this term base cannot be read (")

    def test_a_folder_is_named(self, tmp_path: Path) -> None:
        assert refusal(tmp_path).startswith(f"{tmp_path}: ")

    def test_a_file_that_is_not_utf8_is_named_with_its_line(self, tmp_path: Path) -> None:
        path = tmp_path / "terms.jsonl"
        path.write_bytes(json.dumps(row()).encode() + b"\n\n\xff\xfe")
        assert refusal(path) == f"{path}, line 3: this is not UTF-8 text."


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        load_termbase(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence
