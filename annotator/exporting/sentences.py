"""Where sentences end, well enough for formats that are read sentence by sentence.

A line break ends a sentence, and so do a full stop, a question or an exclamation mark before a
blank and something that can begin a sentence. Nothing ends within a mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from annotator.core.span import Span

_LINE_BREAKS = "\n\u2028\u2029"
_STOPS = {".", "!", "?", "…"}
_WIDE_STOPS = {"。", "！", "？"}  # of scripts that write no blanks
_CLOSING = set("\"'’”»)]』」")
_ABBREVIATION = re.compile(
    r"[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Mt|No|Nos|vs|Jr|Sr"
    r"|Inc|Ltd|Co|Corp|Art|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)


def sentences(text: str, tokens: Sequence[Span], whole: AbstractSet[int]) -> Iterator[range]:
    """Yield the sentences of a text as ranges of token numbers, none of them empty.

    `whole` are the numbers of tokens that no sentence may begin with.
    """
    first = 0
    for number in range(1, len(tokens)):
        if number not in whole and _ends_before(text, tokens, number):
            yield range(first, number)
            first = number
    if tokens:
        yield range(first, len(tokens))


def _ends_before(text: str, tokens: Sequence[Span], number: int) -> bool:
    gap = text[tokens[number - 1].end : tokens[number].start]
    if any(character in _LINE_BREAKS for character in gap):
        return True
    last = number - 1
    while last > 0 and tokens[last].of(text) in _CLOSING:
        last -= 1
    stop = tokens[last].of(text)
    if stop in _WIDE_STOPS:
        return tokens[number].of(text) not in _CLOSING
    ended = stop in _STOPS and not _abbreviated(text, tokens, last)
    return ended and gap != "" and _begins(text, tokens[number])


def _begins(text: str, token: Span) -> bool:
    """Tell whether a token can begin a sentence: anything but a small letter or a comma."""
    letter = text[token.start]
    return not letter.islower() and letter not in ",;:)]…."


def _abbreviated(text: str, tokens: Sequence[Span], stop: int) -> bool:
    """Tell whether the full stop at a token number belongs to an abbreviation or an initial."""
    if stop == 0 or tokens[stop - 1].end != tokens[stop].start:
        return False
    return _ABBREVIATION.fullmatch(tokens[stop - 1].of(text)) is not None
