"""The addresses by which a SKOS file of ours names what SKOS has no name for."""

from __future__ import annotations

BASE = "urn:annotator:terms:"
KIND = f"{BASE}kind"
LABEL = f"{BASE}label"
FORMS = f"{BASE}forms"  # forms with their rules, as in a line of the term base

WIKIDATA = "http://www.wikidata.org/entity/"  # https://www.wikidata.org/wiki/Wikidata:Data_access
