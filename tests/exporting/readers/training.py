"""Readers of the formats that models are trained on."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import spacy
from pyarrow import parquet
from spacy.tokens import Doc, DocBin
from spacy.training.iob_utils import biluo_tags_to_spans, iob_to_biluo

from annotator.core.exchange import MarkedArticle
from annotator.core.tokens import tokens
from tests.exporting.readers.back import Back, BackMention, meta_of

_VOCAB = spacy.blank("en").vocab
_DOCUMENT = "-DOCSTART- -X- O O\n\n"


def read_docbin(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with spaCy."""
    return [_of_doc(doc) for doc in DocBin().from_disk(path).get_docs(_VOCAB)]


def _of_doc(doc: Doc) -> Back:
    mentions = [BackMention(e.start_char, e.end_char, e.text, e.label_, e.kb_id_) for e in doc.ents]
    return Back(mentions, doc.text, doc.user_data["uid"], doc.user_data["title"])


def read_conll(path: Path, articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read strictly after https://aclanthology.org/W02-2024/, the tags with spaCy."""
    return [_of_columns(*pair, strict=_is_iob2) for pair in _documents(path, articles)]


def read_biluo(path: Path, articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read strictly after https://spacy.io/api/data-formats#biluo, the tags with spaCy."""
    return [_of_columns(*pair, strict=_is_biluo) for pair in _documents(path, articles)]


def _documents(
    path: Path, articles: Sequence[MarkedArticle]
) -> Iterator[tuple[str, MarkedArticle]]:
    head, *documents = path.read_bytes().decode().split(_DOCUMENT)
    assert head == ""
    return zip(documents, articles, strict=True)


def _of_columns(body: str, marked: MarkedArticle, strict: Any) -> Back:
    assert body == "" or body.endswith("\n\n")
    words: list[str] = []
    tags: list[str] = []
    for sentence in body.split("\n\n")[:-1]:
        lines = [line.split(" ") for line in sentence.split("\n")]
        assert all(line[1:3] == ["-X-", "_"] for line in lines)
        assert all(" ".join(line).split() == line for line in lines)
        strict([line[3] for line in lines])
        words += [line[0] for line in lines]
        tags += (
            iob_to_biluo([line[3] for line in lines])
            if strict is _is_iob2
            else [line[3] for line in lines]
        )
    text = marked.article.text
    places = list(tokens(text))
    assert [place.of(text) for place in places] == words
    doc = Doc(_VOCAB, words=words)
    mentions = []
    for span in biluo_tags_to_spans(doc, tags):
        start, end = places[span.start].start, places[span.end - 1].end
        mentions.append(BackMention(start, end, text[start:end], span.label_))
    return Back(mentions)


def _is_iob2(tags: Sequence[str]) -> None:
    """Check that B- begins every mention, and that I- only goes on with one of its own label."""
    for before, tag in zip(["O", *tags], tags, strict=False):
        assert re.fullmatch(r"O|[BI]-\S+", tag)
        assert not tag.startswith("I-") or before[1:] == tag[1:]


def _is_biluo(tags: Sequence[str]) -> None:
    """Check that B- and I- go on, that L- ends what was begun, that nothing is left open."""
    for before, tag in zip(["O", *tags], [*tags, "O"], strict=True):
        assert re.fullmatch(r"O|[BILU]-\S+", tag)
        is_open = before[0] in "BI"
        assert is_open == (tag[0] in "IL")
        assert not is_open or before[1:] == tag[1:]


def read_hugging_face(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with Arrow, the names of the tags from the schema; the card must name every file."""
    with zipfile.ZipFile(path) as archive:
        files = [name for name in archive.namelist() if name != "README.md"]
        card = archive.read("README.md").decode()
        assert card.startswith("---\n")
        tables = [parquet.read_table(BytesIO(archive.read(name))) for name in files]
    assert re.findall(r"path: data/(\w+)-\*", card) == [name[5:].split("-")[0] for name in files]
    return [_of_row(row, _tag_names(table)) for table in tables for row in table.to_pylist()]


def _tag_names(table: Any) -> list[str]:
    features = json.loads(table.schema.metadata[b"huggingface"])["info"]["features"]
    assert set(features) == set(table.schema.names)
    assert features["ner_tags"]["feature"]["_type"] == "ClassLabel"
    names: list[str] = features["ner_tags"]["feature"]["names"]
    return names


def _of_row(row: dict[str, Any], names: list[str]) -> Back:
    tags = [names[number] for number in row["ner_tags"]]
    _is_iob2(tags)
    words = [place.of(row["text"]) for place in tokens(row["text"])]
    assert row["tokens"] == words
    tagged = [
        span.text for span in biluo_tags_to_spans(Doc(_VOCAB, words=words), iob_to_biluo(tags))
    ]
    said = [" ".join(place.of(s["text"]) for place in tokens(s["text"])) for s in row["spans"]]
    assert {" ".join(text.split()) for text in tagged} <= set(said)
    for span in row["spans"]:
        assert row["text"][span["start"] : span["end"]] == span["text"]
    meta, extra = meta_of(json.loads(row["meta"]))
    assert meta == {key: row[key] for key in ("date", "source", "language")}
    return Back(
        [BackMention(**span) for span in row["spans"]],
        *(row["text"], row["id"], row["title"], meta, extra),
    )
