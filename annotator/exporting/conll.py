"""CoNLL columns with IOB2 or BILUO tags, for taggers and their scorers.

The four columns of CoNLL-2003 (https://aclanthology.org/W03-0419/), part of speech and chunk
left open, `-DOCSTART-` before each article. The tags are IOB2, not the IOB1 of the original: the
first token of each mention has B-, the others I-, as in CoNLL-2002. Or they are BILUO: B-, I- and
L- for the first, inner and last token, U- for the only one
(https://spacy.io/api/data-formats#biluo).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.messages import worded
from annotator.core.span import Span
from annotator.core.tokens import tokens
from annotator.exporting.atomic import written_whole
from annotator.exporting.fitting import Fit, fit
from annotator.exporting.keeping import Tally
from annotator.exporting.sentences import sentences

_DOCUMENT = "-DOCSTART- -X- O O\n\n"


_Tagger = Callable[[int], Sequence[str]]
"""Returns the prefixes of the tags of that many tokens, which are one mention."""


def write_conll(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write the tokens of articles and IOB2 tags for accepted and suggested mentions.

    Raises AnnotatorError if the file cannot be written.
    """
    return _write(articles, path, lambda count: "B" + "I" * (count - 1))


def write_biluo(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write the tokens of articles and BILUO tags for accepted and suggested mentions.

    Raises AnnotatorError if the file cannot be written.
    """
    return _write(articles, path, lambda count: "U" if count == 1 else f"B{'I' * (count - 2)}L")


def _write(articles: Iterable[MarkedArticle], path: Path, tagger: _Tagger) -> ExportReport:
    tally = Tally()
    with written_whole(path) as stream:
        for marked in articles:
            text = marked.article.text
            words = list(tokens(text))
            fitted = fit(marked, words, _refusal)
            stream.write(_columns(text, words, fitted, tagger).encode())
            tally.add(fitted)
    return tally.report()


def _refusal(mention: Mention) -> str:
    """Return why a mention would break the columns, or an empty string."""
    is_word = mention.label.split() == [mention.label]
    return (
        ""
        if is_word
        else worded("has the label “{label}”, which has a blank in it", label=mention.label)
    )


def _columns(text: str, words: Sequence[Span], fitted: Fit, tagger: _Tagger) -> str:
    tags = dict(_tags(fitted, tagger))
    within = {number for one in fitted.fitted for number in one.tokens[1:]}
    lines = [_DOCUMENT]
    for sentence in sentences(text, words, within):
        lines += (f"{words[n].of(text)} -X- _ {tags.get(n, 'O')}\n" for n in sentence)
        lines.append("\n")
    return "".join(lines)


def _tags(fitted: Fit, tagger: _Tagger) -> Iterator[tuple[int, str]]:
    """Yield the number of each token within a mention, and its tag."""
    for one in fitted.fitted:
        for number, prefix in zip(one.tokens, tagger(len(one.tokens)), strict=True):
            yield number, f"{prefix}-{one.mention.label}"
