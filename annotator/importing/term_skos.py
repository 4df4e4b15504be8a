"""Concepts from a SKOS thesaurus in Turtle: those that this program wrote, and others.

Names in all languages become terms. The rules of our own files are read where they stand.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.core.term_skos import FORMS, KIND, LABEL
from annotator.core.terms import Concept
from annotator.importing.extras import optional_part
from annotator.importing.term_reading import TermsRead, concept_of, text_of

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

_LANGUAGE = "en"  # of a name that does not say its own


def read_skos(path: Path) -> TermsRead:
    """Read a thesaurus; nothing that it refers to is fetched.

    Raises InputError that names the line if it is no Turtle, or the concept that cannot be.
    """
    with optional_part("skos", "SKOS"):
        from rdflib import RDF, SKOS
    graph = _graph(path)
    found: list[Concept] = []
    left_out: list[str] = []
    for node in sorted(graph.subjects(RDF.type, SKOS.Concept), key=str):
        try:
            found.append(_concept(graph, node))
        except ValueError as error:
            left_out.append(worded("{concept}: {why}", concept=node, why=error))
    if not found and left_out:
        raise InputError(
            "{path}: there is no SKOS concept in it ({why}).", path=path, why=left_out[0]
        )
    if not found:
        raise InputError("{path}: there is no SKOS concept in it.", path=path)
    return TermsRead(tuple(found), tuple(left_out))


def _graph(path: Path) -> Graph:
    from rdflib import Graph

    text = text_of(path)
    try:
        return Graph().parse(data=text, format="turtle")
    except Exception as error:  # rdflib has many ways to say that something is no Turtle
        line = getattr(error, "lines", None)
        where = f"{path}"
        if isinstance(line, int):
            where = worded("{file}, line {line}", file=path, line=line + 1)
        raise InputError("{where}: this is not Turtle that can be read.", where=where) from error


def _concept(graph: Graph, node: Node) -> Concept:
    from rdflib import DCTERMS, SKOS, URIRef

    names = _labels(graph, node, SKOS.prefLabel)
    others = _labels(graph, node, SKOS.altLabel) | _labels(graph, node, SKOS.hiddenLabel)
    name = min(names, key=lambda n: (n[0] != _LANGUAGE, n), default=("", ""))[1]
    ours = _text(graph, node, URIRef(FORMS))
    facts = {
        "id": _text(graph, node, SKOS.notation) or unquote(str(node).rstrip("/#"))[-80:],
        "name": name,
        "kind": _text(graph, node, URIRef(KIND)),
        "label": _text(graph, node, URIRef(LABEL)),
        "definition": _text(graph, node, SKOS.definition),
        "source": _text(graph, node, DCTERMS.source),
        "wikidata": _wikidata(graph, node),
    }
    # In our own files the name is a term only where it stands among the forms.
    spoken = others | {n for n in names if n != (_LANGUAGE, name)} if ours else others | names
    said = concept_of(facts | {"forms": _forms(spoken)})
    if not ours:
        return said
    ruled = concept_of(facts | {"forms": _rules(ours)})
    known = {(form.language, form.text) for form in ruled.forms}
    more = (form for form in said.forms if (form.language, form.text) not in known)
    return replace(ruled, forms=(*ruled.forms, *more))


def _labels(graph: Graph, node: Node, about: Node) -> set[tuple[str, str]]:
    """Return the names of a concept with their languages, without regions ("en-GB" is "en")."""
    found = graph.objects(node, about)
    return {
        ((getattr(label, "language", None) or _LANGUAGE).split("-")[0], str(label).strip())
        for label in found
        if str(label).strip()
    }


def _forms(names: set[tuple[str, str]]) -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for language, text in sorted(names):
        forms.setdefault(language, []).append(text)
    return forms


def _rules(ours: str) -> object:
    try:
        return json.loads(ours)
    except (ValueError, RecursionError) as error:
        raise ValueError(worded("its forms are no JSON")) from error


def _text(graph: Graph, node: Node, about: Node) -> str:
    """Return a fact in English, or in the first language there is; empty if there is none."""
    found = sorted(graph.objects(node, about), key=_by_language)
    return str(found[0]).strip() if found else ""


def _by_language(fact: Node) -> tuple[bool, str]:
    language = getattr(fact, "language", None)
    return language not in (None, _LANGUAGE), str(fact)


def _wikidata(graph: Graph, node: Node) -> str:
    from rdflib import SKOS

    places = (str(place) for place in graph.objects(node, SKOS.exactMatch))
    tails = (place.rpartition("/")[2] for place in places if "wikidata.org/" in place)
    return min(tails, default="")
