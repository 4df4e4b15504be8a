"""From the labels of the model to those of the scheme."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.suggestion import Suggestion

# OntoNotes, on which the models are trained, calls these as the scheme does. A product or a
# work is more often a misread name of a body or a law than a real one: it stays, unlabelled, for
# the rules that look at head nouns, and goes with `scheme_only`.
KEPT = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "LAW", "DATE", "POLICY"})
UNSURE = frozenset({"PRODUCT", "WORK_OF_ART"})
_OTHER_SCHEMES = {
    "PER": "PERSON",
    # of the National Corpus of Polish (https://nkjp.pl)
    **{"persName": "PERSON", "orgName": "ORG", "placeName": "GPE", "geogName": "LOC"},
}


def mapped(_text: str, suggestion: Suggestion) -> Suggestion | None:
    """Rename the labels of other schemes; drop numbers, money, times and the like."""
    label = _OTHER_SCHEMES.get(suggestion.label, suggestion.label)
    return replace(suggestion, label=label) if label in KEPT | UNSURE else None


def scheme_only(_text: str, suggestion: Suggestion) -> Suggestion | None:
    """Drop what no rule could give a label of the scheme."""
    return suggestion if suggestion.label in KEPT else None
