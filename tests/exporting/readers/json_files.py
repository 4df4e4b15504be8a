"""Readers of the formats that are JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import spacy
from spacy.tokens import Doc

from annotator.core.exchange import MarkedArticle
from annotator.exporting.label_studio import config_beside
from tests.exporting.readers.back import Back, BackMention, meta_of

_VOCAB = spacy.blank("en").vocab


def _lines(path: Path) -> list[dict[str, Any]]:
    data = path.read_bytes()
    assert data == b"" or data.endswith(b"\n")
    return [json.loads(line) for line in data.split(b"\n")[:-1]]


def _mention(span: dict[str, Any], text: str) -> BackMention:
    assert span["text"] == text[span["start"] : span["end"]]
    names = ("start", "end", "text", "label", "concept", "state", "score", "analyst", "decided_at")
    return BackMention(**{name: span[name] for name in names if name in span})


def read_json_lines(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read our own lines as docs/formats.md describes them."""
    return [_of_line(line) for line in _lines(path)]


def _of_line(line: dict[str, Any]) -> Back:
    meta, extra = meta_of(line["meta"])
    mentions = [_mention(span, line["text"]) for span in line["spans"]]
    title = line["meta"]["title"]
    return Back(mentions, line["text"], line["id"], title, meta, extra, line["status"])


def read_prodigy(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read tasks by making spaCy's Docs of them, as Prodigy does."""
    return [_of_task(task) for task in _lines(path)]


def _of_task(task: dict[str, Any]) -> Back:
    text, tokens = task["text"], task["tokens"]
    words, blanks = [token["text"] for token in tokens], [token["ws"] for token in tokens]
    doc = Doc(_VOCAB, words=words, spaces=blanks)
    assert doc.text == text
    for number, (token, ours) in enumerate(zip(doc, tokens, strict=True)):
        assert (token.idx, token.idx + len(token)) == (ours["start"], ours["end"])
        assert ours["id"] == number
    for span in task["spans"]:
        covered = doc[span["token_start"] : span["token_end"] + 1]
        assert (covered.start_char, covered.end_char) == (span["start"], span["end"])
    undecided = any(span["state"] == "suggested" for span in task["spans"])
    assert task.get("answer") == (None if undecided else "accept")
    assert task["_view_id"] in {"ner_manual", "spans_manual"}
    if task["_view_id"] == "ner_manual":
        doc.set_ents([doc[s["token_start"] : s["token_end"] + 1] for s in task["spans"]])
    meta, extra = meta_of(task["meta"])
    mentions = [_mention(span, text) for span in task["spans"]]
    return Back(mentions, text, task["meta"]["id"], task["meta"]["title"], meta, extra)


def read_doccano(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read lines as doccano's import does: https://doccano.github.io/doccano/tutorial/."""
    back = []
    for line in _lines(path):
        text = line["text"]
        mentions = []
        for start, end, label in line["label"]:
            assert 0 <= start < end <= len(text)
            mentions.append(BackMention(start, end, text[start:end], label))
        meta, extra = meta_of(line["meta"])
        back.append(Back(mentions, text, line["uid"], line["meta"]["title"], meta, extra))
    return back


def read_label_studio(path: Path, _articles: Sequence[MarkedArticle]) -> list[Back]:
    """Read tasks against the set-up beside them.

    The rules are those of https://labelstud.io/guide/task_format and
    https://labelstud.io/tags/labels.html; `test_other_readers.py` has Label Studio's own.
    """
    config = ElementTree.parse(config_beside(path)).getroot()
    labels, text, area = config.find("Labels"), config.find("Text"), config.find("TextArea")
    assert labels is not None
    assert text is not None
    assert area is not None
    assert text.get("value") == "$text"
    assert labels.get("toName") == area.get("toName") == text.get("name")
    known = {label.get("value") for label in labels}
    tags = {"labels": labels.get("name"), "textarea": area.get("name")}
    tasks = json.loads(path.read_bytes())
    assert [task["id"] for task in tasks] == list(range(1, len(tasks) + 1))
    return [_of_label_studio(task, known, tags, text.get("name")) for task in tasks]


def _of_label_studio(
    task: dict[str, Any], known: set[str | None], tags: dict[str, str | None], to_name: str | None
) -> Back:
    data = task["data"]
    mentions: list[BackMention] = []
    for kind, state in (("annotations", "accepted"), ("predictions", "suggested")):
        for version in task[kind]:
            results = version["result"]
            assert all(tags[result["type"]] == result["from_name"] for result in results)
            assert all(result["to_name"] == to_name for result in results)
            notes = {r["id"]: r["value"]["text"] for r in results if r["type"] == "textarea"}
            for result in (r for r in results if r["type"] == "labels"):
                value = result["value"]
                (label,) = value["labels"]
                assert label in known
                concept = "".join(notes.pop(result["id"], []))
                fields = {"label": label, "concept": concept, "state": state}
                fields |= {"score": result["score"]} if "score" in result else {}
                mentions.append(_mention(value | fields, data["text"]))
            assert not notes
    meta, extra = meta_of(data["meta"])
    return Back(mentions, data["text"], data["uid"], data["meta"]["title"], meta, extra)
