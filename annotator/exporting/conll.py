"""CoNLL columns with IOB2 tags, for taggers and their scorers.

The four columns of CoNLL-2003 (https://aclanthology.org/W03-0419/), part of speech and chunk
left open, `-DOCSTART-` before each article; the tags are IOB2, not the IOB1 of the original: the
first token of each mention has B-, the others I-, as in CoNLL-2002.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.core.exchange import ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.span import Span
from annotator.core.tokens import tokens
from annotator.exporting.atomic import written_whole
from annotator.exporting.fitting import Fit, Tally, fit
from annotator.exporting.sentences import sentences

_DOCUMENT = "-DOCSTART- -X- O O\n\n"


def write_conll(articles: Iterable[MarkedArticle], path: Path) -> ExportReport:
    """Write the tokens of articles with their accepted and suggested mentions.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    with written_whole(path) as stream:
        for marked in articles:
            text = marked.article.text
            words = list(tokens(text))
            fitted = fit(marked, words, _refusal)
            stream.write(_columns(text, words, fitted).encode())
            tally.add(fitted)
    return tally.report()


def _refusal(mention: Mention) -> str:
    """Return why a mention would break the columns, or an empty string."""
    is_word = mention.label.split() == [mention.label]
    return "" if is_word else f"has the label “{mention.label}”, which has a blank in it"


def _columns(text: str, words: Sequence[Span], fitted: Fit) -> str:
    tags = dict(_tags(fitted))
    within = {number for number, tag in tags.items() if tag.startswith("I-")}
    lines = [_DOCUMENT]
    for sentence in sentences(text, words, within):
        lines += (f"{words[n].of(text)} -X- _ {tags.get(n, 'O')}\n" for n in sentence)
        lines.append("\n")
    return "".join(lines)


def _tags(fitted: Fit) -> Iterator[tuple[int, str]]:
    """Yield the number of each token within a mention, and its tag."""
    for one in fitted.fitted:
        first, *rest = one.tokens
        yield first, f"B-{one.mention.label}"
        yield from ((number, f"I-{one.mention.label}") for number in rest)
