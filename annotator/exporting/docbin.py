"""spaCy's DocBin (`.spacy`), what `spacy train` reads: https://spacy.io/api/docbin.

Tokens are those of spaCy's English tokenizer without a model. The concept is the entity's
knowledge base id; `doc.user_data` has the article's `uid`, `title` and `date`.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.span import Span
from annotator.exporting.atomic import written_whole
from annotator.exporting.fitting import Fit, Fitted, fit
from annotator.exporting.keeping import Tally

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Entity

# The other attributes would say that an article was parsed, which it was not.
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID")


def write_docbin(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions as entities.

    If the options name parts, each goes into a file of its own: `gold.spacy` becomes
    `gold.train.spacy` and so on. Raises AnnotatorError if a file cannot be written.
    """
    # Loading spaCy takes a second, which nothing but this export should cost.
    import spacy
    from spacy.tokens import DocBin

    tokenizer = spacy.blank("en").tokenizer
    files = files_of(path, options)
    docs = {part: DocBin(attrs=_ATTRIBUTES, store_user_data=True) for part in files}
    tally = Tally()
    with ExitStack() as stack:
        streams = {part: stack.enter_context(written_whole(files[part])) for part in files}
        for marked in articles:
            doc = tokenizer(marked.article.text)
            tally.add(_mark(doc, marked))
            docs[options.parts.get(marked.article.uid, "")].add(doc)
        for part, stream in streams.items():
            stream.write(docs[part].to_bytes())
    return tally.report(*files.values())


def files_of(path: Path, options: ExportOptions) -> dict[str, Path]:
    """Return the files of an export by the names of its parts; "" if it has none."""
    parts = dict.fromkeys(options.parts.values())
    if not parts:
        return {"": path}
    return {part: path.with_name(f"{path.stem}.{part}{path.suffix}") for part in parts}


def _mark(doc: Doc, marked: MarkedArticle) -> Fit:
    tokens = [Span(token.idx, token.idx + len(token)) for token in doc]
    fitted = fit(marked, tokens)
    doc.set_ents([_entity(doc, one) for one in fitted.fitted])
    meta = marked.article.meta
    doc.user_data |= {"uid": marked.article.uid, "title": meta.title, "date": meta.date}
    return fitted


def _entity(doc: Doc, one: Fitted) -> Entity:
    entity = doc[one.tokens.start : one.tokens.stop]
    entity.label_, entity.kb_id_ = one.mention.label, one.mention.concept
    return entity
