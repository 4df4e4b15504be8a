"""WebAnno TSV 3.3 in a zip archive: one `.tsv` file an article, as INCEpTION reads it.

https://inception-project.github.io/releases/latest/docs/user-guide.html#sect_webannotsv: a line a
token, offsets in UTF-16 units. A mention over several tokens, or on a token with others, has a
number in brackets. Blanks between sentences are not in the format, nor what begins with one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.messages import worded
from annotator.core.offsets import OffsetMap
from annotator.core.span import Span
from annotator.exporting.archive import add, archive_written_whole, entry_name
from annotator.exporting.cutting import covered
from annotator.exporting.keeping import Refusal, Tally, keep
from annotator.exporting.uima import NAMED_ENTITY, Segmented, segmented

_HEAD = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={NAMED_ENTITY}|identifier|value\n\n"
_RESERVED = re.compile(r"->|[\\\[\]|_;*]")
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t"})
_NOTHING, _EMPTY = "_", "*"  # no mention on a token, no value of a feature


def write_webanno(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions as named entities.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    with archive_written_whole(path) as archive:
        for number, marked in enumerate(articles, start=1):
            text = marked.article.text
            kept = keep(marked, _refusal(text))
            cut = segmented(text, kept.mentions)
            lines = _HEAD + "".join(_lines(text, cut, kept.mentions))
            add(archive, f"{entry_name(number, marked)}.tsv", lines)
            tally.add(kept)
    return tally.report()


def _refusal(text: str) -> Refusal:
    def refusal(mention: Mention) -> str:
        words = mention.span.of(text)
        return "" if words == words.strip() else worded("begins or ends with a blank")

    return refusal


def _lines(text: str, cut: Segmented, mentions: Sequence[Mention]) -> Iterator[str]:
    units = OffsetMap(text)
    columns = _columns(cut.words, mentions)
    for place, numbers in enumerate(cut.sentences, start=1):
        whole = Span(cut.words[numbers[0]].start, cut.words[numbers[-1]].end)
        yield "\n"
        for line in whole.of(text).split("\n"):
            yield f"#Text={line.translate(_ESCAPES)}\n"
        for nth, number in enumerate(numbers, start=1):
            word = cut.words[number]
            offsets = f"{units.to_units(word.start)}-{units.to_units(word.end)}"
            found = columns.get(number, f"{_NOTHING}\t{_NOTHING}")
            yield f"{place}-{nth}\t{offsets}\t{word.of(text)}\t{found}\n"


def _columns(words: Sequence[Span], mentions: Sequence[Mention]) -> Mapping[int, str]:
    """Return the two last columns of each token that has a mention."""
    numbers = [covered(words, mention.span) for mention in mentions]
    on_token: dict[int, list[int]] = defaultdict(list)
    for place, tokens in enumerate(numbers):
        for token in tokens:
            on_token[token].append(place)
    shared = {place for places in on_token.values() if len(places) > 1 for place in places}
    numbered = shared | {place for place, tokens in enumerate(numbers) if len(tokens) > 1}
    ids = {place: f"[{nth}]" for nth, place in enumerate(sorted(numbered), start=1)}
    return {
        token: "\t".join(
            "|".join(f"{_value(value(mentions[place]))}{ids.get(place, '')}" for place in places)
            for value in (_concept, _label)
        )
        for token, places in on_token.items()
    }


def _concept(mention: Mention) -> str:
    return mention.concept


def _label(mention: Mention) -> str:
    return mention.label


def _value(value: str) -> str:
    escaped = _RESERVED.sub(r"\\\g<0>", value).replace("\t", "\\t").replace("\n", "\\n")
    return escaped or _EMPTY
