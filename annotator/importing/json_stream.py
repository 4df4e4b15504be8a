"""JSON of any length, value by value: no more than one value is in memory at a time."""

from __future__ import annotations

import json
from codecs import getincrementaldecoder
from typing import BinaryIO

from annotator.core.errors import InputError
from annotator.importing.json_lines import in_utf8
from annotator.importing.json_record import Record, decode_value
from annotator.importing.source import MAX_BYTES, MAX_SIZE_IN_WORDS, Source

_CHUNK = 2**16
_BLANKS = " \t\r\n"


class JsonStream:
    """A JSON text behind a cursor that only goes forwards; all methods raise InputError."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decode = getincrementaldecoder("utf-8")().decode
        self._text = ""
        self._at = 0
        self._lines_before = 0
        self._ended = False

    @property
    def line(self) -> int:
        """The number of the line that the cursor is on, from 1."""
        return 1 + self._lines_before + self._text.count("\n", 0, self._at)

    def peek(self) -> str:
        """Return the next character that is no blank, and move to it; empty at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _BLANKS:
                    return self._text[self._at]
                self._at += 1
            if not self._more():
                return ""

    def skip(self) -> None:
        """Move beyond a character."""
        self._at += 1

    def value(self) -> tuple[object, str]:
        """Return the value at the cursor, parsed and as it was written, and move beyond it.

        A value that is JSON but cannot be used raises InputError, and is moved beyond too.
        """
        try:
            value, end = self._parsed()
        except InputError:
            self._at = self._end_of_unusable()
            raise
        raw, self._at = self._text[self._at : end], end
        return value, raw

    def _parsed(self) -> tuple[object, int]:
        while True:
            try:
                value, end = decode_value(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    raise self._broken(error) from error
                continue
            if end < len(self._text) or not self._more():  # a number may go on
                return value, end

    def _end_of_unusable(self) -> int:
        try:
            return json.JSONDecoder().raw_decode(self._text, self._at)[1]
        except (ValueError, RecursionError):
            self._ended = True
            return len(self._text)

    def _broken(self, error: json.JSONDecodeError) -> InputError:
        line = self._lines_before + error.lineno
        return InputError(
            "this is not JSON ({why}, line {line}); correct it.", why=error.msg, line=line
        )

    def _more(self) -> bool:
        """Read on, twice as much each time, so that long values do not cost more than they must."""
        if self._ended:
            return False
        kept = len(self._text) - self._at
        if kept > MAX_BYTES:
            self._ended = True
            raise InputError(
                "what begins here is longer than {size}; split it.",
                size=MAX_SIZE_IN_WORDS,
            )
        data = self._stream.read(max(_CHUNK, kept))
        self._ended = not data
        self._lines_before += self._text.count("\n", 0, self._at)
        try:
            self._text = self._text[self._at :] + self._decode(data, final=self._ended)
        except UnicodeDecodeError as error:
            self._ended = True
            raise InputError("this file is not in UTF-8; save it as UTF-8.") from error
        finally:
            self._at = 0
        return not self._ended or bool(data)


def whole_object(source: Source) -> Record:
    """Return the one object that a file is; raises InputError if it is anything else."""
    stream = JsonStream(in_utf8(source))
    value, _ = stream.value() if stream.peek() == "{" else (None, "")
    if not isinstance(value, dict) or stream.peek():
        raise InputError("this file is not one JSON object; it must begin with { and end with }.")
    return value
