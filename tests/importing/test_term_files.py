"""Files of concepts from others: read where they make sense, else one sentence with the line."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.core.messages import Worded
from annotator.core.terms import Case, Form
from annotator.importing.term_file import ENDINGS, read_terms
from annotator.importing.term_reading import TermsRead

TURTLE = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://example.org/voc/brics> a skos:Concept ;
    skos:prefLabel "BRICS"@en, "金砖国家"@zh ;
    skos:altLabel "the club"@en-GB ;
    skos:definition "Five states."@en ;
    skos:exactMatch <https://www.wikidata.org/entity/Q7768> .
"""


def read(folder: Path, name: str, text: str | bytes) -> TermsRead:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_terms(path)


@pytest.mark.parametrize("comma", [",", ";", "\t"])
def test_a_table_needs_a_concept_and_a_term(tmp_path: Path, comma: str) -> None:
    text = "concept,term,language\nPACT,Kazan Pact,\nPACT,pacte de Kazan,fr\n".replace(",", comma)
    (pact,) = read(tmp_path, "t.csv", text).concepts
    assert (pact.id, pact.kind, pact.name, pact.label) == ("PACT", "", "", "")
    assert pact.forms == (Form("Kazan Pact", "en"), Form("pacte de Kazan", "fr"))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("term\nx\n", "line 1: the column “concept” is missing"),
        ("concept,term,price\n", "line 1: the column “price” is unknown; known are concept, kind"),
        ("concept,term\n,x\n", "line 2: the key “id” is missing"),
        ("concept,term,case\nA,x,loud\n", "line 2: the case “loud” is unknown"),
        ("concept,term,whole_word\nA,x,maybe\n", "line 2: “maybe” in the column “whole_word” is"),
        ("concept,term,kind\nA,x,bloc\nA,x,club\n", "line 3: the kind “club” is unknown"),
        ("concept,term,wikidata\nA,x,7\n", "line 2: “7” is not a Wikidata id"),
        (b"concept,term\nA,\xff\n", "line 2: this is not UTF-8 text"),
        (f"concept,term\nA,{'x' * 200_000}\n", "line 2: this is no table"),
    ],
)
def test_a_wrong_table_names_file_and_line(
    tmp_path: Path, text: str | bytes, sentence: str
) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, "t.csv", text)
    assert str(caught.value).startswith(f"{tmp_path / 't.csv'}, {sentence}")


def test_patterns_of_prodigy_become_concepts(tmp_path: Path) -> None:
    lines = [
        {"label": "POLICY", "pattern": "BRICS"},
        {"label": "POLICY", "pattern": [{"LOWER": "free"}, {"LOWER": "zone"}], "id": "FZ"},
        {"label": "POLICY", "pattern": [{"TEXT": "FTZ"}], "id": "FZ"},
        {"label": "POLICY", "pattern": [{"TEXT": {"REGEX": "^G[0-9]"}}]},
        {"label": "POLICY", "pattern": [{"LOWER": "a"}, {"TEXT": "B"}]},
    ]
    found = read(tmp_path, "p.jsonl", "\n".join(map(json.dumps, lines)))
    brics, zone = found.concepts
    assert (brics.id, brics.forms[0].case) == ("BRICS", Case.EXACT)
    assert [(f.text, f.case) for f in zone.forms] == [("free zone", "any"), ("FTZ", "exact")]
    assert found.left_out == (
        'line 4: a term cannot ask for {"TEXT": {"REGEX": "^G[0-9]"}}',
        "line 5: a term is written exactly or in any letters, not part by part",
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "line 1: bad JSON at column 2"),
        ("[" * 100_000, "line 1: bad JSON (nested too deeply)"),
        ("\n7", "line 2: this is no pattern with a label"),
        ('{"label": "A"}', "line 1: this has no “pattern”"),
        ('{"label": "A", "pattern": [7]}', "line 1: a token of the pattern is no object"),
        ('{"label": "A", "pattern": "…"}', "line 1: the form “…” has no letter and no digit"),
    ],
)
def test_wrong_patterns_name_file_and_line(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, "p.jsonl", text)
    assert str(caught.value).startswith(f"{tmp_path / 'p.jsonl'}, {sentence}")


def test_a_thesaurus_of_others_becomes_concepts(tmp_path: Path) -> None:
    (brics,) = read(tmp_path, "t.ttl", TURTLE).concepts
    assert (brics.id, brics.name) == ("http://example.org/voc/brics", "BRICS")
    assert (brics.definition, brics.wikidata) == ("Five states.", "Q7768")
    found = {(form.language, form.text) for form in brics.forms}
    assert found == {("en", "BRICS"), ("en", "the club"), ("zh", "金砖国家")}


def test_a_thesaurus_refers_to_nothing_that_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr("socket.socket.connect", refuse)
    imports = (
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n<> owl:imports <http://a.example/> ."
    )
    assert read(tmp_path, "t.ttl", TURTLE + imports).concepts


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<a> <b> .\n", "t.ttl, line 1: this is not Turtle that can be read."),
        ("\n\n<a> <b>", "t.ttl: this is not Turtle that can be read."),
        ("<a> <b> " + "(" * 5000, "t.ttl: this is not Turtle that can be read."),
        ("", "t.ttl: there is no SKOS concept in it."),
    ],
)
def test_a_wrong_thesaurus_is_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, "t.ttl", text)
    assert str(caught.value).endswith(sentence)
    assert isinstance(caught.value.words.values.get("where"), Worded) == (", line" in sentence)


@pytest.mark.parametrize("ending", list(ENDINGS))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_nothing_but_a_sentence_comes_of_noise(tmp_path: Path, ending: str, data: bytes) -> None:
    with suppress(InputError):
        read(tmp_path, f"noise{ending}", data)


def test_a_file_that_is_not_there_and_one_of_another_kind(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="this file cannot be read"):
        read_terms(tmp_path / "gone.csv")
    with pytest.raises(InputError, match=r"terms are read from \.csv, \.tsv, \.jsonl, \.ttl"):
        read_terms(tmp_path / "terms.doc")
