"""UIMA CAS as JSON, versions 0.2 to 0.4: https://github.com/apache/uima-uimaj-io-jsoncas."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.errors import InputError
from annotator.importing.cas import Cas, read_cas
from annotator.importing.json_record import Record
from annotator.importing.json_stream import whole_object
from annotator.importing.source import Incoming, Source, all_bytes

_STRUCTURES = "%FEATURE_STRUCTURES"
_SOFA = "uima.cas.Sofa"


def read_cas_json(source: Source) -> Iterator[Incoming]:
    """Read the texts of a CAS, mostly one.

    Raises InputError if it is no CAS in JSON, or if there is no text in it.
    """
    content = whole_object(source)
    structures = content.get(_STRUCTURES)
    if isinstance(structures, dict):  # by their ids, as in early versions
        structures = [
            {"%ID": key} | one for key, one in structures.items() if isinstance(one, dict)
        ]
    if not isinstance(structures, list):
        raise InputError("this is no CAS in JSON: it has no “{name}”.", name=_STRUCTURES)
    cas = Cas()
    for structure in structures:
        if isinstance(structure, dict):
            _take(structure, cas)
    source.stream.seek(0)
    yield from read_cas(cas, all_bytes(source), source)


def _take(structure: Record, cas: Cas) -> None:
    type_, text = str(structure.get("%TYPE")), structure.get("sofaString")
    if type_ == _SOFA:
        if isinstance(text, str) and text:
            cas.texts[str(structure.get("%ID"))] = text
    elif "begin" in structure and "end" in structure:
        features = {key: value for key, value in structure.items() if key[:1] not in "%@^"}
        cas.add(type_, str(structure.get("@sofa")), features)
