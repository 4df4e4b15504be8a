"""Concepts as CSV, as patterns and as SKOS: read back without loss, and by other programs."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import rdflib
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.errors import AnnotatorError
from annotator.core.own_concepts import Editing
from annotator.core.term_csv import from_one_cell, in_one_cell, safe, unsafe
from annotator.core.term_plan import plan
from annotator.core.terms import Case, Concept, Form, Termbase, load_termbase
from annotator.exporting import extras
from annotator.exporting.term_file import write_terms
from annotator.exporting.term_patterns import patterns_bytes
from annotator.exporting.term_skos import skos_bytes
from annotator.files import resource
from annotator.importing.term_file import read_terms
from tests.core.concepts import WORDS, concepts

BRICS = Concept(
    "BRICS",
    "bloc",
    "BRICS",
    "POLICY",
    (
        Form("BRICS", "en", Case.ACRONYM),
        Form("group of five", "en", plural=True, context=("Kazan", "a|b")),
        Form("金砖国家", "zh", whole=False),
    ),
    "Q7768",
    "Five states, at first.",
    "=HYPERLINK",
)
SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
MANY = st.lists(concepts(), max_size=4, unique_by=lambda concept: concept.id)
LOSSLESS = pytest.mark.parametrize("ending", [".csv", ".ttl"])


@pytest.fixture(scope="module")
def shipped() -> Termbase:
    return load_termbase(resource("termbase/policy.jsonl"))


@LOSSLESS
@settings(
    max_examples=40,
    suppress_health_check=SLOW,
)
@given(MANY)
def test_what_is_written_is_read_back(tmp_path: Path, ending: str, many: list[Concept]) -> None:
    path = tmp_path / f"terms{ending}"
    write_terms(many, path)
    if many or ending == ".csv":
        read = read_terms(path)
        assert {concept.id: concept for concept in read.concepts} == {c.id: c for c in many}
        assert read.left_out == ()


@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".ttl"])
def test_the_shipped_term_base_comes_back_as_it_was(
    tmp_path: Path, shipped: Termbase, ending: str
) -> None:
    path = tmp_path / f"terms{ending}"
    write_terms(shipped, path)
    read = read_terms(path)
    labels = {concept.label for concept in shipped}
    found = plan(Editing(shipped, {}), read.concepts, labels, path.name, rules=read.rules)
    assert len(read.concepts) == len(shipped)
    # Patterns of tokens lose where there was no blank: “G77+China”, “foreign ministers' meeting”.
    assert len(found.planned) <= (10 if ending == ".jsonl" else 0)


def test_a_spreadsheet_takes_no_cell_for_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    write_terms([BRICS], path)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0]["source"] == "'=HYPERLINK"
    assert rows[1]["context"] == r"Kazan|a\|b"
    assert [row["whole_word"] for row in rows] == ["", "", "no"]


@given(st.text())
def test_a_cell_is_made_safe_and_back(cell: str) -> None:
    assert unsafe(safe(cell)) == cell
    assert not safe(cell).startswith(tuple("=+-@\t\r"))


@given(st.lists(WORDS))
def test_words_share_a_cell(words: list[str]) -> None:
    assert from_one_cell(in_one_cell(words)) == words


def test_spacy_finds_nearly_all_terms_by_the_patterns(tmp_path: Path, shipped: Termbase) -> None:
    path = tmp_path / "patterns.jsonl"
    write_terms(shipped, path)
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").from_disk(path)  # type: ignore[attr-defined]
    wanted = [(c, s) for c in shipped for f in c.forms for s in f.spellings()][::7]
    missed = [
        spelling
        for concept, spelling in wanted
        if concept.id not in {entity.ent_id_ for entity in nlp(f"We saw {spelling} here.").ents}
    ]
    # What stands beside "+" or an abbreviated word is cut in other places by spaCy.
    assert len(missed) <= len(wanted) // 100, missed


def test_patterns_say_case_hyphens_and_concept() -> None:
    concept = replace(BRICS, forms=(Form("opening-up", "en"), Form("BRICS", "en", Case.EXACT)))
    lines = [json.loads(line) for line in patterns_bytes([concept]).splitlines()]
    hyphen = {"ORTH": "-", "OP": "?"}
    assert lines == [
        {
            "label": "POLICY",
            "pattern": [{"LOWER": "opening"}, hyphen, {"LOWER": "up"}],
            "id": "BRICS",
        },
        {"label": "POLICY", "pattern": "BRICS", "id": "BRICS"},
    ]


def test_other_thesaurus_programs_find_names_definitions_and_links() -> None:
    graph = rdflib.Graph().parse(data=skos_bytes([BRICS]), format="turtle")
    (node,) = graph.subjects(rdflib.RDF.type, rdflib.SKOS.Concept)
    names = {str(name): name.language for name in graph.objects(node, rdflib.SKOS.altLabel)}  # type: ignore[attr-defined]
    assert graph.value(node, rdflib.SKOS.prefLabel) == rdflib.Literal("BRICS", lang="en")
    assert names == {"group of five": "en", "金砖国家": "zh"}
    match = graph.value(node, rdflib.SKOS.exactMatch)
    assert match == rdflib.URIRef("http://www.wikidata.org/entity/Q7768")


_WRITE = """
import sys
from annotator.core.terms import load_termbase
from annotator.exporting.term_skos import skos_bytes
from annotator.files import resource
base = list(load_termbase(resource("termbase/policy.jsonl")))[:30]
sys.stdout.buffer.write(skos_bytes(base if sys.argv[1] == "1" else reversed(base)))
"""


def test_the_bytes_of_skos_are_the_same_in_any_order_and_process() -> None:
    written = [
        subprocess.run(
            [sys.executable, "-c", _WRITE, seed],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
            timeout=120,
        ).stdout
        for seed in ("1", "2")
    ]
    assert written[0] == written[1]
    assert written[0].count(b"a skos:Concept ;") == 30


def test_without_rdflib_the_way_to_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "missing", lambda package, extra: f"install {package} [{extra}]")
    with pytest.raises(AnnotatorError, match=r"SKOS: install rdflib \[skos\]"):
        skos_bytes([BRICS])


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match=r"terms are written to \.csv, \.jsonl, \.ttl"):
        write_terms([BRICS], tmp_path / "terms.doc")
    assert list(tmp_path.iterdir()) == []
