from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.core.project_term import ProjectTerm, TermKind
from annotator.core.term_check import check_taught, check_terms, main
from annotator.core.terms import Case, Concept, Form, Termbase, load_termbase

SHIPPED = Path(__file__).parents[2] / "resources" / "termbase" / "policy.jsonl"
SCHEMA = SHIPPED.with_name("schema.json")


def concept(*forms: Form, name: str = "BRI", kind: str = "bloc", label: str = "POLICY") -> Concept:
    return Concept(name, kind, name, label, forms)


def sorts(*concepts: Concept, fewest: int = 0) -> list[tuple[str, str]]:
    found = check_terms(Termbase(concepts), fewest=fewest)
    return [(finding.sort, finding.form) for finding in found]


def test_a_sound_concept() -> None:
    assert (
        sorts(concept(Form("Belt and Road", "en"), Form("BRI", "en", Case.EXACT)), fewest=2) == []
    )


def test_few_forms() -> None:
    assert sorts(concept(Form("Belt and Road", "en")), fewest=2) == [("few-forms", "Belt and Road")]


@pytest.mark.parametrize("second", ["belt and road", "Belt-and-Road"])
def test_a_form_twice(second: str) -> None:
    found = sorts(concept(Form("Belt and Road", "en"), Form(second, "en")))
    assert found == [("twice", second)]


def test_the_same_form_in_two_languages() -> None:
    assert sorts(concept(Form("Plan Marshall", "fr"), Form("plan Marshall", "es"))) == []


def test_ordinary_words_need_a_context() -> None:
    assert sorts(concept(Form("BASIC", "en", Case.ACRONYM))) == [("ordinary-word", "BASIC")]
    assert sorts(concept(Form("BASIC", "en", Case.EXACT))) == []
    assert sorts(concept(Form("basic", "en", context=("India",)))) == []


def test_short_acronyms_need_a_context_or_a_case() -> None:
    assert sorts(concept(Form("BRI", "en", Case.ACRONYM))) == [("short-acronym", "BRI")]
    assert sorts(concept(Form("BRI", "en", Case.ACRONYM, context=("Belt",)))) == []
    assert sorts(concept(Form("G20", "en", Case.ACRONYM))) == []


def test_what_is_counted_has_a_plural() -> None:
    assert sorts(concept(Form("free zone", "en"), kind="zone")) == [("no-plural", "free zone")]
    assert sorts(concept(Form("free zone", "en", plural=True), kind="zone")) == []


def test_labels_that_contradict_each_other() -> None:
    law = concept(Form("Green Deal", "en"), name="DEAL", label="LAW")
    policy = concept(Form("EU Green Deal plan", "en"))
    assert sorts(law, policy) == [("contradicted", "EU Green Deal plan")]


def test_the_shipped_term_base() -> None:
    found = check_terms(load_termbase(SHIPPED))
    assert [f for f in found if f.sort != "few-forms"] == []


def test_the_schema_knows_the_keys_of_the_shipped_term_base() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    form = schema["$defs"]["form"]["properties"]
    for line in SHIPPED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert row.keys() <= schema["properties"].keys()
        assert set(schema["required"]) <= row.keys()
        assert row["kind"] in schema["properties"]["kind"]["enum"]
        written = [f for forms in row["forms"].values() for f in forms if not isinstance(f, str)]
        assert all(item.keys() <= form.keys() for item in written)


def test_as_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "terms.jsonl"
    row = {"id": "BRI", "kind": "bloc", "name": "Belt", "forms": {"en": ["Belt", "Belt Road"]}}
    path.write_text(json.dumps(row), encoding="utf-8")
    assert main([str(path)]) == 0
    row["forms"] = {"en": ["Belt"]}
    path.write_text(json.dumps(row), encoding="utf-8")
    assert main([str(path)]) == 1
    assert "BRI has fewer than 2 forms" in capsys.readouterr().out
    assert main([str(tmp_path / "none.jsonl")]) == 1
    assert "none.jsonl" in capsys.readouterr().err


def test_a_form_that_two_concepts_share() -> None:
    both = Form("Belt and Road", "en"), Form("belt-and-road", "zh", Case.EXACT)
    found = sorts(concept(both[0]), concept(both[1], name="OBOR"))
    assert found == [("shared", "belt-and-road")]


def test_a_concept_without_forms_is_no_failure() -> None:
    assert sorts(concept(), fewest=1) == [("few-forms", "BRI")]


@pytest.mark.parametrize(
    ("kind", "surface", "target", "sort"),
    [
        (TermKind.NEVER, "belt and road", "", "never-matched"),
        (TermKind.ALIAS, "Belt and Road", "BRI", "twice"),
        (TermKind.ALIAS, "Belt and Road", "OBOR", "shared"),
        (TermKind.ALIAS, "the road", "GONE", "no-concept"),
        (TermKind.ALIAS, "the road", "BRI", ""),
        (TermKind.NEVER, "the road", "", ""),
    ],
)
def test_taught_words_that_do_not_fit(kind: TermKind, surface: str, target: str, sort: str) -> None:
    base = Termbase((concept(Form("Belt and Road", "en")), concept(name="OBOR")))
    term = ProjectTerm("t", surface, kind, "POLICY" if target else "", target)
    assert [finding.sort for finding in check_taught(base, [term])] == [sort] * bool(sort)
