"""UIMA CAS in XMI and in JSON, and WebAnno TSV: all three count UTF-16 units."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from annotator.core.exchange import IncomingArticle, Problem

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_NER = "http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"
_SEG = "http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"
_META = "http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"


def _xmi(inner: str, text: str = "🌍 Brazil&#10;met G77.") -> str:
    """An XMI file in the shape of Apache UIMA's reference."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI"'
        f' xmlns:cas="http:///uima/cas.ecore" xmlns:ner="{_NER}" xmlns:seg="{_SEG}"'
        f' xmlns:m="{_META}" xmlns:c="http:///webanno/custom.ecore" xmi:version="2.0">'
        f'<cas:NULL xmi:id="0"/>{inner}<cas:Sofa xmi:id="9" sofaNum="1" sofaID="_InitialView"'
        f' mimeType="text" sofaString="{text}"/><cas:View sofa="9" members="1 2"/></xmi:XMI>'
    )


_ENTITY = '<ner:NamedEntity xmi:id="1" sofa="9" begin="3" end="9" value="GPE" identifier="BR"/>'


def _found(article: IncomingArticle) -> list[tuple[str, str, str]]:
    return [(s.span.of(article.text), s.label, s.concept) for s in article.suggestions]


def test_named_entities_of_xmi_come_in_and_tokens_do_not(read: Read) -> None:
    inner = (
        f'{_ENTITY}<seg:Token xmi:id="2" sofa="9" begin="3" end="9"/>'
        '<seg:Sentence xmi:id="3" sofa="9" begin="0" end="19"/>'
        '<m:DocumentMetaData xmi:id="4" sofa="9" begin="0" end="18" language="en"'
        ' documentTitle="Ports"/><c:Note xmi:id="5" sofa="9" begin="14" end="17" kind="POLICY"/>'
        '<c:Mark xmi:id="6" sofa="9" begin="10" end="13"/>'
    )
    (article,), problems = read("a.xmi", _xmi(inner))
    assert article.text == "🌍 Brazil\nmet G77."
    assert _found(article) == [
        *(("Brazil", "GPE", "BR"), ("G77", "POLICY", ""), ("met", "Mark", ""))
    ]
    assert (article.meta.title, article.meta.language) == ("Ports", "en")
    assert problems == []


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        (_ENTITY.replace('"3"', '"1"'), "1 is in the middle of a character."),
        (_ENTITY.replace('"9" value', '"99" value'), "3–99 is not within the text of 18 UTF-16"),
        (_ENTITY.replace('"3"', '"three"'), "its start is not a whole number."),
        (_ENTITY.replace('"3"', '"' + "9" * 5000 + '"'), "its start is not a whole number."),
        (_ENTITY.replace("GPE", ""), "it has no label."),
        (_ENTITY.replace("GPE", "X"), "the label “X” is not in the label scheme; add it there."),
    ],
)
def test_spans_that_do_not_fit_are_listed(read: Read, entity: str, words: str) -> None:
    (article,), (problem,) = read("a.xmi", _xmi(entity), frozenset({"GPE"}))
    assert article.suggestions == ()
    assert problem.spans == 1
    assert words in problem.sentence


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_xmi("").replace("sofaString", "other"), "there is no text in it"),
        (_xmi("")[:-20], "not well-formed XML (line 1)"),
        (
            _xmi("").replace("<xmi:XMI", '<!DOCTYPE x [<!ENTITY a "b">]><xmi:XMI', 1),
            "has a DOCTYPE or entities of its own",
        ),
        ("<rss/>", "this is no UIMA CAS"),
        ("", "not well-formed XML"),
    ],
)
def test_bad_xmi_gives_one_sentence(read: Read, data: str, words: str) -> None:
    articles, (problem,) = read("a.xml", data)
    assert articles == []
    assert words in problem.sentence


def _cas(**more: object) -> dict[str, object]:
    """A CAS in the shape of https://github.com/apache/uima-uimaj-io-jsoncas."""
    sofa = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaString": "🌍 Brazil met."}
    type_ = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
    entity = {"%ID": 2, "%TYPE": type_, "@sofa": 1, "begin": 3, "end": 9, "value": "GPE"}
    return {"%TYPES": {}, "%FEATURE_STRUCTURES": [sofa, entity], "%VIEWS": {}} | more


def test_named_entities_of_cas_json_come_in(read: Read) -> None:
    (article,), problems = read("a.json", json.dumps(_cas()))
    assert _found(article) == [("Brazil", "GPE", "")]
    assert problems == []


@pytest.mark.parametrize(
    "structures",
    [None, 4, [], [4], [{"%TYPE": "uima.cas.Sofa", "sofaString": 4}], {"1": 4}, {"1": {}}],
)
def test_a_cas_of_an_absurd_shape_gives_one_sentence(read: Read, structures: object) -> None:
    data = json.dumps(_cas(**{"%FEATURE_STRUCTURES": structures}))
    articles, (problem,) = read("a.json", data)
    assert articles == []
    assert problem.where == "a.json"


# The examples of the user's guide of INCEpTION, “WebAnno TSV 3.3 File format”.
_HEAD = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Pred|bestSense|lemmaMapped\n"
_STACKED = (
    "#FORMAT=WebAnno TSV 3.3\n"
    "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue\n"
    "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n"
    "#T_RL=webanno.custom.Rel|kind|BT_webanno.custom.X\n\n\n"
    "#Text=🌍 Ms. Haag plays\n#Text=\\[Elianti\\]\n"
    "1-1\t0-2\t🌍\tX\t_\t_\t_\t_\t\n"
    "1-2\t3-6\tMs.\tNNP\t*[1]|B\\_R\tPER[1]|GPE\t_\t_\t\n"
    "1-3\t7-11\tHaag\tNNP\t*[1]\tPER[1]\t_\t_\t\n"
    "1-3.1\t7-9\tHa\tNNP\t_\tORG\t_\t_\t\n"
    "1-4\t12-17\tplays\tVBZ\t_\t_\tlink\t1-3\t\n"
    "1-5\t18-27\t[Elianti]\tNNP\t_\tPART\\|A[2]\t_\t_\t\n\n"
    "#Text=It ends .\n2-1\t28-30\tIt\tPRP\t_\tPART\\|A[2]\t_\t_\t\n"
    "2-2\t31-35\tends\tV\t_\t_\t_\t_\t\n"
)


def test_webanno_columns_become_spans(read: Read) -> None:
    (article,), problems = read("a.tsv", _STACKED)
    assert article.text == "🌍 Ms. Haag plays\n[Elianti] It ends ."
    assert _found(article) == [
        ("Ms. Haag", "PER", ""),
        ("Ms.", "GPE", "B_R"),
        ("Ha", "ORG", ""),
        ("[Elianti] It", "PART|A", ""),
    ]
    assert problems == []


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("#FORMAT=WebAnno TSV 3.3\n", "there is no text in it"),
        (_HEAD + "\n#Text=ab\n1-1\t5-2\tab\t_\t_\n1-2\t1-1\tx\t_\t_\n", ""),
        (_HEAD + "\n#Text=ab\n1-1\t99999-100001\tab\t_\t_\n", "line 5: its offsets do not go on"),
        (_HEAD + "\n#Text=ab\n1-1\t0-2\tab\n\n#Text=c\n2-1\t1-2\tc\n", "line 8: its offsets"),
    ],
)
def test_webanno_files_that_do_not_fit_give_sentences(read: Read, data: str, words: str) -> None:
    articles, problems = read("a.tsv", data)
    assert bool(articles) == (not words)
    assert all(words in problem.sentence for problem in problems)
    assert bool(problems) == bool(words)
