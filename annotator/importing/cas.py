"""What XMI and CAS JSON have in common: texts, and typed annotations with features.

https://uima.apache.org/d/uimaj-current/references.html. Offsets count UTF-16 units. A label is
what the annotation has as `value`, or as its only other feature, or else its type; a concept is
what it has as `identifier`.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core.errors import InputError
from annotator.core.exchange import Problem
from annotator.core.messages import worded
from annotator.importing.draft import Draft, finished, storable
from annotator.importing.json_record import Record
from annotator.importing.source import Incoming, Source, clean

_LABELS = ("value", "label", "category")
_CONCEPTS = ("identifier", "concept", "identity")
# Sentences, tokens, morphology, syntax, and what INCEpTION notes for itself.
_NO_MENTIONS = re.compile(
    r"(?:.*\.)?(?:segmentation|lexmorph|syntax|metadata|xml|coref|semantics|transform)\..*"
    r"|.*clarin\.webanno\.api\.type\..*|uima\.(?:tcas|cas)\..*"
)
_ABOUT = {"documentTitle": "title", "documentId": "uid", "language": "language"}
_UNKNOWN_LANGUAGE = "x-unspecified"


Typed = tuple[str, Mapping[str, object]]
"""An annotation: the name of its type, and its features."""


@dataclass(slots=True)
class Cas:
    """The texts of a CAS by their ids, and the annotations of each."""

    texts: dict[str, str] = field(default_factory=dict)
    annotations: dict[str, list[Typed]] = field(default_factory=lambda: defaultdict(list))

    def add(self, type_: str, sofa: str, features: Mapping[str, object]) -> None:
        """Note an annotation: its type, the id of its text, and its features."""
        self.annotations[sofa].append((type_, features))


def read_cas(cas: Cas, data: bytes, source: Source) -> Iterator[Incoming]:
    """Read each text of a CAS as an article; raises InputError if there is none."""
    if not cas.texts:
        raise InputError("this is no UIMA CAS, or there is no text in it (no sofaString).")
    sha256 = hashlib.sha256(data).hexdigest()
    for number, (sofa, text) in enumerate(cas.texts.items(), start=1):
        where = (
            clean(source.name) if len(cas.texts) == 1 else f"{clean(source.name)}, text {number}"
        )
        own = cas.annotations[sofa]
        mentions = [(type_, features) for type_, features in own if is_mention(type_)]
        spans = [_span(type_, features) for type_, features in mentions]
        names = [
            worded("the {name} at {place}", name=_name(type_), place=one.get("begin"))
            for type_, one in mentions
        ]
        try:
            draft = Draft(text, sha256, _meta(own), spans, names, utf16=True)
            yield from finished(draft, source, where)
        except InputError as error:
            yield Problem(where, error.words)


def is_mention(type_: str) -> bool:
    """Tell whether annotations of a type are mentions, and not sentences, tokens and the like."""
    return _NO_MENTIONS.fullmatch(type_) is None


def named(features: Mapping[str, object], type_: str) -> Record:
    """Return the label and the concept of an annotation."""
    label = next((features[key] for key in _LABELS if features.get(key)), None)
    concept = next((features[key] for key in _CONCEPTS if features.get(key)), None)
    if label is None and not any(key in features for key in _LABELS):
        others = [v for k, v in features.items() if k not in _CONCEPTS and isinstance(v, str)]
        label = others[0] if len(others) == 1 else _name(type_)
    return {"label": label, "concept": concept}


def _name(type_: str) -> str:
    return type_.rpartition(".")[2]


def _span(type_: str, features: Mapping[str, object]) -> Record:
    others = {key: value for key, value in features.items() if key not in ("begin", "end")}
    place = {"start": features.get("begin"), "end": features.get("end")}
    return place | named(others, type_)


def _meta(own: Sequence[Typed]) -> Record:
    """Return what the annotation of the document as a whole says."""
    meta: Record = {}
    for type_, features in own:
        if type_.endswith((".DocumentMetaData", ".DocumentAnnotation")):
            meta |= {_ABOUT[key]: value for key, value in features.items() if key in _ABOUT}
    if meta.get("language") == _UNKNOWN_LANGUAGE:
        del meta["language"]
    return storable(meta)
