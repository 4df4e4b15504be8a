"""XML from strangers: parsed piece by piece, without entities, definitions or references."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import BinaryIO, Protocol
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from annotator.core.errors import InputError
from annotator.core.messages import worded
from annotator.importing.json_record import quoted

_CHUNK = 2**16
_WHOLE = re.compile(r"-?[0-9]{1,15}")


class Target(Protocol):
    """What is told of the parts of an XML file, in their order; names have their {namespace}."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""

    def end(self, tag: str) -> None:
        """End an element."""

    def data(self, text: str) -> None:
        """Take the characters that stand here."""


def feed(xml: bytes | BinaryIO, target: Target, what: str = worded("this file")) -> None:
    """Tell a target of the parts of an XML file.

    Raises InputError if it is no well-formed XML, or defines entities or a type of its own.
    """
    deque(fed(xml, target, what), maxlen=0)


def fed(xml: bytes | BinaryIO, target: Target, what: str = worded("this file")) -> Iterator[None]:
    """Do the same in pieces, and stop after each, so that the target can be emptied meanwhile."""
    stream = BytesIO(xml) if isinstance(xml, bytes) else xml
    parser = DefusedXMLParser(target=target, forbid_dtd=True)
    try:
        while data := stream.read(_CHUNK):
            parser.feed(data)
            yield
        parser.close()
        yield  # of the last piece Expat from 2.6 on may have kept a part back until now
    except ParseError as error:
        where = worded("line {line}", line=error.position[0])
        raise InputError(
            "{what} is not well-formed XML ({where}); save it again.", what=what, where=where
        ) from error
    except DefusedXmlException as error:
        raise InputError(
            "{what} has a DOCTYPE or entities of its own, which are not read for safety.", what=what
        ) from error
    except (ValueError, LookupError) as error:  # an encoding that is unknown or does not fit
        raise InputError("{what} is in an encoding that cannot be read.", what=what) from error


def local(tag: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def attribute(attributes: Mapping[str, str], name: str) -> str:
    """Return an attribute by its name without namespace; empty if it is not there."""
    if name in attributes:
        return attributes[name]
    return next((value for key, value in attributes.items() if local(key) == name), "")


def whole_number(attributes: Mapping[str, str], name: str) -> int | str:
    """Return an attribute as a whole number, or as it stands if it is none."""
    value = attribute(attributes, name)
    return int(value) if _WHOLE.fullmatch(value) else quoted(value)
