"""Concepts as a SKOS thesaurus in Turtle, for other thesaurus programs.

SKOS (https://www.w3.org/TR/skos-reference/) has names and definitions, but no rules of matching:
these stand beside as JSON, in a property of our own that other programs pass over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

from annotator.core.concept_rows import form_rows
from annotator.core.term_skos import BASE, FORMS, KIND, LABEL, WIKIDATA
from annotator.core.terms import Concept
from annotator.exporting.extras import require

if TYPE_CHECKING:
    from rdflib.term import Node

_SCHEME = f"{BASE}scheme"


def skos_bytes(concepts: Iterable[Concept]) -> bytes:
    """Return the file: the same bytes for the same concepts, in whatever order they come.

    Raises AnnotatorError if the package rdflib is not installed.
    """
    require("rdflib", "skos", "SKOS")
    from rdflib import DCTERMS, RDF, SKOS, Graph, URIRef

    graph = Graph()
    for prefix, space in (("skos", SKOS), ("dcterms", DCTERMS), ("terms", BASE)):
        graph.bind(prefix, space, override=True)
    scheme = URIRef(_SCHEME)
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    for concept in concepts:
        node = URIRef(f"{BASE}concept/{quote(concept.id, safe='')}")
        graph.add((node, RDF.type, SKOS.Concept))
        graph.add((node, SKOS.inScheme, scheme))
        for about, what in _facts(concept):
            graph.add((node, about, what))
    return graph.serialize(format="turtle", encoding="utf-8")


def _facts(concept: Concept) -> Iterator[tuple[Node, Node]]:
    from rdflib import DCTERMS, SKOS, Literal, URIRef

    yield SKOS.notation, Literal(concept.id)
    yield SKOS.prefLabel, Literal(concept.name, lang="en")
    for form in concept.forms:
        if (form.text, form.language) != (concept.name, "en"):
            yield SKOS.altLabel, Literal(form.text, lang=form.language)
    yield URIRef(KIND), Literal(concept.kind)
    yield URIRef(LABEL), Literal(concept.label)
    yield URIRef(FORMS), Literal(json.dumps(form_rows(concept), ensure_ascii=False))
    if concept.definition:
        yield SKOS.definition, Literal(concept.definition, lang="en")
    if concept.source:
        yield DCTERMS.source, Literal(concept.source)
    if concept.wikidata:
        yield SKOS.exactMatch, URIRef(f"{WIKIDATA}{concept.wikidata}")
