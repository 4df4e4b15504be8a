"""Readers of the formats of annotation programs that are archives or XML."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote

from cassis import Cas, load_cas_from_json, load_cas_from_xmi, load_typesystem
from pyrefiqda import RefiProject

from annotator.core.exchange import MarkedArticle
from tests.exporting.readers.back import Back, BackMention

_NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
_META_DATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"


def _entries(path: Path, ending: str) -> Iterator[bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"([a-z]+/)?[A-Za-z0-9.-]+", name) for name in names)
        yield from (archive.read(name) for name in names if name.endswith(ending))


def read_brat(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read strictly, as brat's own server does and https://brat.nlplab.org/standoff.html says."""
    types = next(_entries(path, "annotation.conf")).decode()
    entities = types.partition("[entities]")[2].partition("[relations]")[0].split()
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", name) for name in entities)
    texts, files = _entries(path, ".txt"), _entries(path, ".ann")
    pairs = zip(texts, files, strict=True)
    return [_of_standoff(text.decode(), ann.decode(), set(entities)) for text, ann in pairs]


def _of_standoff(text: str, ann: str, entities: set[str]) -> Back:
    lines = ann.splitlines()  # as strictly as any reader: also at U+2028
    assert ann == "".join(f"{line}\n" for line in lines)
    found: dict[str, dict[str, Any]] = {}
    for line in lines:
        identity, data, words = (*line.split("\t"), "")[:3]
        assert line.count("\t") == (1 if identity[0] == "A" else 2)
        if identity[0] == "T":
            found[identity] = _textbound(text, data, words, entities)
        elif identity[0] == "N":
            match = re.fullmatch(r"Reference (T\d+) Annotator:(\S+)", data)
            assert match
            assert words
            found[match[1]]["concept"] = unquote(match[2])
        else:
            match = re.fullmatch(r"Undecided (T\d+)", data)
            assert match
            found[match[1]]["state"] = "suggested"
    return Back([BackMention(**fields) for fields in found.values()], text)


def _textbound(text: str, data: str, words: str, entities: set[str]) -> dict[str, Any]:
    label, places = data.split(" ", 1)
    assert label in entities
    pieces = [tuple(map(int, piece.split(" "))) for piece in places.split(";")]
    assert all(0 <= start < end <= len(text) for start, end in pieces)
    assert words == " ".join(text[start:end] for start, end in pieces)
    assert words.strip()
    for (_, end), (start, _) in pairwise(pieces):
        assert end < start
        assert set(text[end:start]) <= set("\t\n\x85\u2028\u2029")
    start, end = pieces[0][0], pieces[-1][1]
    known = {"start": start, "end": end, "text": text[start:end], "label": label}
    return known | {"concept": "", "state": "accepted"}


def read_xmi(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with dkpro-cassis."""
    types = load_typesystem(BytesIO(next(_entries(path, "TypeSystem.xml"))))
    return [_of_cas(load_cas_from_xmi(BytesIO(xmi), types)) for xmi in _entries(path, ".xmi")]


def read_cas_json(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with dkpro-cassis."""
    return [_of_cas(load_cas_from_json(BytesIO(data))) for data in _entries(path, ".json")]


def _of_cas(cas: Cas) -> Back:
    (about,) = cas.select(_META_DATA)
    mentions = [
        BackMention(e.begin, e.end, e.get_covered_text(), e.value, e.identifier or "")
        for e in cas.select(_NAMED_ENTITY)
    ]
    _check_tokens(cas, mentions)
    return Back(mentions, cas.sofa_string, about.documentId, about.documentTitle or "")


def _check_tokens(cas: Cas, mentions: Sequence[BackMention]) -> None:
    """Check that tokens lie in sentences, and that mentions begin and end where tokens do."""
    words = cas.select(f"{_SEGMENTATION}.Token")
    covered = [
        word
        for sentence in cas.select(f"{_SEGMENTATION}.Sentence")
        for word in cas.select_covered(f"{_SEGMENTATION}.Token", sentence)
    ]
    assert covered == words
    borders = {border for word in words for border in (word.begin, word.end)}
    for mention in mentions:
        inner = mention.text.strip()
        if inner:
            start = mention.start + mention.text.index(inner)
            assert {start, start + len(inner)} <= borders


def read_webanno(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read strictly after INCEpTION's user guide, appendix “WebAnno TSV 3.3 File format”."""
    return [_of_tsv(data.decode()) for data in _entries(path, ".tsv")]


def _of_tsv(data: str) -> Back:
    head, _, body = data.partition("\n\n")
    assert head == f"#FORMAT=WebAnno TSV 3.3\n#T_SP={_NAMED_ENTITY}|identifier|value"
    units: list[int] = []  # the text in UTF-16 units; None of it between sentences
    spans: dict[tuple[str, str, str], list[int]] = {}
    for place, block in enumerate(body.split("\n\n"), start=1):
        if block.strip("\n"):
            _read_sentence(place, block.strip("\n"), units, spans)
    text = _decoded(units)
    mentions = []
    for (concept, label, _), (start, end) in spans.items():
        first, last = len(_decoded(units[:start])), len(_decoded(units[:end]))
        mentions.append(BackMention(first, last, text[first:last], label, concept))
    return Back(mentions)


def _decoded(units: Sequence[int]) -> str:
    return b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le")


def _read_sentence(
    place: int, block: str, units: list[int], spans: dict[tuple[str, str, str], list[int]]
) -> None:
    lines = block.split("\n")
    texts = [line.removeprefix("#Text=") for line in lines if line.startswith("#Text=")]
    text = re.sub(r"\\(.)", lambda m: "\t" if m[1] == "t" else m[1], "\n".join(texts))
    rows = [line.split("\t") for line in lines[len(texts) :]]
    data = text.encode("utf-16-le")
    first = int(rows[0][1].split("-")[0])
    assert first >= len(units)
    units += [ord("\n")] * (first - len(units))
    units += [int.from_bytes(data[n : n + 2], "little") for n in range(0, len(data), 2)]
    for number, (name, offsets, form, concepts, labels) in enumerate(rows, start=1):
        assert name == f"{place}-{number}"
        start, end = map(int, offsets.split("-"))
        assert _decoded(units[start:end]) == form
        assert form.strip() == form
        if labels == "_":
            assert concepts == "_"
            continue
        for pair in zip(_values(concepts), _values(labels), strict=True):
            (concept, one), (label, other) = pair
            assert one == other
            key = (concept, label, one or f"only {name}")
            span = spans.setdefault(key, [start, end])
            span[1] = end
    assert int(rows[-1][1].split("-")[1]) == len(units)


def _values(cell: str) -> list[tuple[str, str]]:
    """Return the stacked values of a cell, unescaped, with their numbers."""
    values = re.findall(r"((?:\\->|\\.|[^\\|\[\]])*)(?:\[(\d+)\])?(?:\||$)", cell)
    values = values[:-1] if cell and not values[-1][0] else values
    unescaped = []
    for value, number in values:
        plain = re.sub(r"\\(->|.)", lambda m: {"t": "\t", "n": "\n"}.get(m[1], m[1]), value)
        unescaped.append(("" if value == "*" else plain, number))
    return unescaped


def read_web_annotations(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read after https://www.w3.org/TR/annotation-model/: quote and position must agree."""
    with zipfile.ZipFile(path) as archive:
        page = json.loads(archive.read("annotations.jsonld"))
        names = [name for name in archive.namelist() if name.startswith("texts/")]
        back = {name: Back(text=archive.read(name).decode()) for name in names}
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (page["type"], page["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    items = page["first"]["items"]
    assert page["total"] == len(items) == len({item["id"] for item in items})
    for item in items:
        source = item["target"]["source"]
        article = back[source["id"]]
        article.uid, article.title = source["dc:identifier"], source["dc:title"]
        article.mentions.append(_of_item(item, article.text or ""))
    return list(back.values())


def _of_item(item: dict[str, Any], text: str) -> BackMention:
    assert item["type"] == "Annotation"
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", item["id"])
    bodies = {body["purpose"]: body["value"] for body in item["body"]}
    quote, position = item["target"]["selector"]
    assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
    start, end = position["start"], position["end"]
    assert text[start:end] == quote["exact"]
    assert text[:start].endswith(quote["prefix"])
    assert text[end:].startswith(quote["suffix"])
    motivation = {"tagging": "accepted", "questioning": "suggested"}[item["motivation"]]
    known = (bodies["tagging"], bodies.get("identifying", ""), motivation)
    creator = item.get("creator", {}).get("name", "")
    return BackMention(
        *(start, end, quote["exact"], *known),
        analyst=creator,
        decided_at=item.get("created", ""),
    )


def read_refi_qda(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read with pyrefiqda, whose classes are made from the standard's XML schema."""
    with TemporaryDirectory() as folder:
        project = RefiProject.load(path, folder)
        codes = dict(_codes(project.code_book.codes.code))
        users = {user.guid: user.name for user in project.users.user}
        variables = {variable.guid: variable.name for variable in project.variables.variable}
        sources = project.sources.text_source if project.sources else []
        assert len({source.guid for source in sources}) == len(sources)
        return [_of_source(source, codes, users, variables, Path(folder)) for source in sources]


def _codes(codes: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    for code in codes:
        yield code.guid, (*above, code.name)
        yield from _codes(code.code, (*above, code.name))


def _as_written(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds" if time.microsecond else "seconds")


def _of_source(source: Any, codes: Any, users: Any, variables: Any, folder: Path) -> Back:
    file = source.plain_text_path.replace("internal:/", "sources")
    text = (folder / file).read_bytes().decode()
    known = {variables[v.variable_ref.target_guid]: v.text_value for v in source.variable_value}
    mentions = []
    for selection in source.plain_text_selection:
        (coding,) = selection.coding
        label, concept = (*codes[coding.code_ref.target_guid], "")[:2]
        start, end = selection.start_position, selection.end_position
        undecided = (selection.description or "").startswith("undecided")
        time = coding.creation_date_time
        mentions.append(
            BackMention(
                *(start, end, text[start:end], label, concept),
                state="suggested" if undecided else "accepted",
                analyst=users[coding.creating_user] if coding.creating_user else "",
                decided_at=_as_written(time.to_datetime()) if time else "",
            )
        )
    meta = {key: known.get(key, "") for key in ("date", "source", "language")}
    return Back(mentions, text, known["id"], source.name, meta, status=known["status"])
