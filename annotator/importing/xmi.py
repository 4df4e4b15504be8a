"""UIMA CAS as XMI: https://uima.apache.org/d/uimaj-current/references.html#ugr.ref.xmi.

The type system beside it is not needed: names and values are all in the file itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.importing.cas import Cas, read_cas
from annotator.importing.json_record import Record
from annotator.importing.source import Incoming, Source, all_bytes
from annotator.importing.xml_feed import attribute, feed, local, whole_number

_NAMESPACE = ("http:///", ".ecore")
_NO_FEATURES = ("id", "sofa", "begin", "end")


def read_xmi(source: Source) -> Iterator[Incoming]:
    """Read the texts of an XMI file, mostly one.

    Raises InputError if it is no well-formed XML, or if there is no text in it.
    """
    data = all_bytes(source)
    target = _Structures()
    feed(data, target)
    yield from read_cas(target.cas, data, source)


class _Structures:
    """Gathers texts and annotations while the file is parsed."""

    def __init__(self) -> None:
        self.cas = Cas()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        number = attribute(attributes, "id")
        if local(tag) == "Sofa":
            text = attribute(attributes, "sofaString")
            if text:
                self.cas.texts[number] = text
        elif "begin" in attributes and "end" in attributes:
            features: Record = {k: v for k, v in attributes.items() if local(k) not in _NO_FEATURES}
            features |= {key: whole_number(attributes, key) for key in ("begin", "end")}
            self.cas.add(_type(tag), attribute(attributes, "sofa"), features)

    def end(self, tag: str) -> None:
        """End an element."""

    def data(self, text: str) -> None:
        """Take the characters that stand here."""


def _type(tag: str) -> str:
    """Return the name of a type: “{http:///a/b.ecore}C” is a.b.C."""
    namespace, _, name = tag[1:].rpartition("}")
    before, after = _NAMESPACE
    return f"{namespace.removeprefix(before).removesuffix(after).replace('/', '.')}.{name}"
