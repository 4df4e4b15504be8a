"""A Hugging Face data set in a zip archive: Parquet files and the card that describes them.

`tokens` and `ner_tags` are for token classification, as IOB2 tags with the names of a ClassLabel;
`spans` has every span as it is, in code points of `text`. The card, `README.md`, is as in
https://huggingface.co/docs/hub/datasets-cards, and the schema has what
https://huggingface.co/docs/datasets/about_dataset_features reads.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZipFile

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.core.messages import worded
from annotator.core.tokens import tokens
from annotator.exporting.archive import add, add_stream, archive_written_whole
from annotator.exporting.contents import Contents, facts, sections, table
from annotator.exporting.extras import require
from annotator.exporting.fitting import fit
from annotator.exporting.keeping import Kept, Refusal, Tally, keep

if TYPE_CHECKING:
    import pyarrow

PACKAGE = "pyarrow"
EXTRA = "huggingface"
TAGS = "tags"
"""How the report names spans that are in `spans` and have no place in `ner_tags`."""

_SPLITS = {"train": "train", "dev": "validation", "test": "test"}
_PORTION = 1_000_000  # code points of text in a row group: what is in memory at a time
_LICENCE = re.compile(r"[a-z0-9][a-z0-9.-]*")  # an identifier; anything else is a name


def write_hugging_face(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions, one file for each part.

    Raises AnnotatorError if the file cannot be written, or if pyarrow is not installed.
    """
    require(PACKAGE, EXTRA, "Hugging Face")
    tally = Tally()
    contents = Contents()
    untagged = 0
    with archive_written_whole(path) as archive, ExitStack() as stack:
        parts: dict[str, _Part] = {}
        for marked in articles:
            name = _SPLITS.get(options.parts.get(marked.article.uid, ""), "train")
            if name not in parts:
                stream = stack.enter_context(TemporaryFile())
                parts[name] = _Part(stream, stack, _schema(options.scheme.names))
            kept = keep(marked)
            row, missed = _row(marked, kept, options.scheme.names)
            parts[name].add(row)
            contents.add(marked, name)
            tally.add(kept)
            untagged += missed
        for name, part in sorted(parts.items()):
            _add_part(archive, name, part)
        add(archive, "README.md", "".join(f"{line}\n" for line in _card(contents, options)))
    return replace(tally.report(), without={TAGS: untagged} if untagged else {})


class _Part:
    """One Parquet file, in a file of its own until it is complete."""

    def __init__(self, stream: IO[bytes], stack: ExitStack, schema: pyarrow.Schema) -> None:
        from pyarrow import parquet

        self.stream = stream
        self._schema = schema
        self._writer = stack.enter_context(parquet.ParquetWriter(stream, schema))
        self._rows: list[Mapping[str, object]] = []
        self._size = 0

    def add(self, row: Mapping[str, object]) -> None:
        """Add an article."""
        self._rows.append(row)
        self._size += len(str(row["text"]))
        if self._size > _PORTION:
            self._write_rows()

    def close(self) -> None:
        """Complete the file."""
        if self._rows:
            self._write_rows()
        self._writer.close()

    def _write_rows(self) -> None:
        import pyarrow

        self._writer.write_table(pyarrow.Table.from_pylist(self._rows, schema=self._schema))
        self._rows, self._size = [], 0


def _add_part(archive: ZipFile, name: str, part: _Part) -> None:
    part.close()
    part.stream.seek(0)
    with add_stream(archive, f"data/{name}-00000-of-00001.parquet") as goal:
        copyfileobj(part.stream, goal)


def _schema(labels: Sequence[str]) -> pyarrow.Schema:
    import pyarrow as pa

    span = {"start": pa.int64(), "end": pa.int64(), "text": pa.string(), "label": pa.string()}
    span |= {"concept": pa.string(), "state": pa.string(), "score": pa.float64()}
    fields = {name: pa.string() for name in _TEXTS}
    fields |= {"tokens": pa.list_(pa.string()), "ner_tags": pa.list_(pa.int64())}
    fields["spans"] = pa.list_(pa.struct(span))
    info = json.dumps({"info": {"features": _features(labels)}})
    return pa.schema(fields.items(), metadata={"huggingface": info})


_TEXTS = ("id", "text", "title", "date", "source", "language", "meta")


def _features(labels: Sequence[str]) -> dict[str, object]:
    """Return the columns as the library `datasets` names them, in a way all its versions read."""

    def value(dtype: str) -> dict[str, object]:
        return {"dtype": dtype, "_type": "Value"}

    tags = {"names": tag_names(labels), "_type": "ClassLabel"}
    span = {name: value("int64") for name in ("start", "end")}
    span |= {name: value("string") for name in ("text", "label", "concept", "state")}
    return {
        **{name: value("string") for name in _TEXTS},
        "tokens": {"feature": value("string"), "_type": "Sequence"},
        "ner_tags": {"feature": tags, "_type": "Sequence"},
        "spans": [span | {"score": value("float64")}],
    }


def tag_names(labels: Sequence[str]) -> list[str]:
    """Return the names of the tags in `ner_tags`, by number."""
    return ["O", *(f"{prefix}-{label}" for label in labels for prefix in "BI")]


def _row(marked: MarkedArticle, kept: Kept, labels: Sequence[str]) -> tuple[dict[str, object], int]:
    """Return the row of an article, and how many of its spans are not in `ner_tags`."""
    article, meta = marked.article, marked.article.meta
    words = list(tokens(article.text))
    fitted = fit(marked, words, _unknown(labels))
    tags = [0] * len(words)
    for one in fitted.fitted:
        first = 1 + 2 * labels.index(one.mention.label)
        for number in one.tokens:
            tags[number] = first + (number > one.tokens.start)
    known = (article.uid, article.text, meta.title, meta.date, meta.source, meta.language)
    row: dict[str, object] = dict(zip(_TEXTS, (*known, _meta(marked)), strict=True))
    row |= {"tokens": [word.of(article.text) for word in words], "ner_tags": tags}
    return row | {"spans": [_span(article.text, m) for m in kept.mentions]}, len(fitted.losses)


def _meta(marked: MarkedArticle) -> str:
    return json.dumps(marked.article.meta.as_dict(), ensure_ascii=False, allow_nan=False)


def _unknown(labels: Sequence[str]) -> Refusal:
    def refusal(mention: Mention) -> str:
        return (
            ""
            if mention.label in labels
            else worded("has the label “{label}”", label=mention.label)
        )

    return refusal


def _span(text: str, mention: Mention) -> dict[str, Any]:
    span = mention.span
    place = {"start": span.start, "end": span.end, "text": span.of(text)}
    known = {"label": mention.label, "concept": mention.concept, "state": mention.state.value}
    return place | known | {"score": mention.score}


def _card(contents: Contents, options: ExportOptions) -> Iterator[str]:
    yield "---"
    yield from _licence(options.licence.strip())
    languages = [name for name in sorted(contents.languages) if _LANGUAGE.fullmatch(name)]
    yield from (["language:", *(f"- {name}" for name in languages)] if languages else [])
    yield "task_categories:\n- token-classification\nconfigs:\n- config_name: default"
    yield "  data_files:"
    for part in sorted(contents.parts):
        yield f"  - split: {part}\n    path: data/{part}-*.parquet"
    yield "---\n\n# Data set card\n"
    yield from table(("what", ""), facts(contents, options))
    yield from sections(contents, options)


_LANGUAGE = re.compile(r"[a-z]{2,3}")


def _licence(words: str) -> Iterator[str]:
    if not words:
        yield "license: unknown"
    elif _LICENCE.fullmatch(words.lower()):
        yield f"license: {words.lower()}"
    else:
        yield f"license: other\nlicense_name: {json.dumps(words, ensure_ascii=False)}"
