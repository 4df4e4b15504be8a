"""Label Studio's JSON: one list of tasks, and beside it the labelling set-up that fits them.

Decided spans are an annotation of the task, undecided ones a prediction, as in
https://labelstud.io/guide/export and https://labelstud.io/guide/predictions. Offsets of the tag
`Text` are code points. A concept is a text of the same region, which the set-up asks for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

from annotator.core.article import Status
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.labels import LabelScheme
from annotator.core.markup import Mention
from annotator.exporting.atomic import written_whole
from annotator.exporting.keeping import Kept, Tally, keep

_LABELS, _CONCEPT, _TEXT = "label", "concept", "text"  # the names of the three tags


def write_label_studio(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write the tasks, and the set-up to a file beside them that ends in `.config.xml`.

    Raises AnnotatorError if a file cannot be written.
    """
    tally = Tally()
    config = config_beside(path)
    names = dict.fromkeys(options.scheme.names)
    with written_whole(config) as set_up, written_whole(path) as stream:
        stream.write(b"[")
        for number, marked in enumerate(articles, start=1):
            kept = keep(marked)
            names |= dict.fromkeys(mention.label for mention in kept.mentions)
            stream.write(_item(_task(number, marked, kept, options.suggesters), number))
            tally.add(kept)
        stream.write(b"\n]\n")
        set_up.write(_config(options.scheme, list(names)).encode())
    return tally.report(path, config)


def config_beside(path: Path) -> Path:
    """Return where the labelling set-up for a file of tasks goes."""
    return path.with_name(f"{path.stem}.config.xml")


def _item(task: dict[str, object], number: int) -> bytes:
    line = json.dumps(task, ensure_ascii=False, allow_nan=False)
    return f"{',' if number > 1 else ''}\n{line}".encode()


def _task(number: int, marked: MarkedArticle, kept: Kept, by: Sequence[str]) -> dict[str, object]:
    article = marked.article
    decided = [m for m in kept.mentions if not m.undecided]
    undecided = [m for m in kept.mentions if m.undecided]
    done = marked.status is Status.DONE
    annotation = {
        "result": list(_results(article.text, decided)),
        "was_cancelled": False,
        "ground_truth": done,
    }
    prediction = {
        "model_version": "; ".join(by) or "Annotator",
        "result": list(_results(article.text, undecided)),
    }
    return {
        "id": number,
        "data": {"text": article.text, "uid": article.uid, "meta": article.meta.as_dict()},
        "annotations": [annotation] if decided or done else [],
        "predictions": [prediction] if undecided else [],
    }


def _results(text: str, mentions: Sequence[Mention]) -> Iterator[dict[str, object]]:
    for number, mention in enumerate(mentions, start=1):
        span = mention.span
        region: dict[str, object] = {
            "id": f"{'s' if mention.undecided else 'a'}{number}",
            "to_name": _TEXT,
            "origin": "prediction" if mention.undecided else "manual",
        }
        place = {"start": span.start, "end": span.end}
        score: dict[str, object] = {"score": mention.score} if mention.undecided else {}
        value = place | {"text": span.of(text), "labels": [mention.label]}
        yield region | {"from_name": _LABELS, "type": "labels", "value": value} | score
        if mention.concept:
            note = place | {"text": [mention.concept]}
            yield region | {"from_name": _CONCEPT, "type": "textarea", "value": note}


def _config(scheme: LabelScheme, names: Sequence[str]) -> str:
    labels = (f"    <Label value={quoteattr(name)}{_colour(scheme, name)}/>\n" for name in names)
    return (
        "<View>\n"
        f'  <Labels name="{_LABELS}" toName="{_TEXT}">\n{"".join(labels)}  </Labels>\n'
        f'  <Text name="{_TEXT}" value="$text"/>\n'
        f'  <TextArea name="{_CONCEPT}" toName="{_TEXT}" perRegion="true" editable="true"\n'
        '    maxSubmissions="1" rows="1" placeholder="Concept"/>\n'
        "</View>\n"
    )


def _colour(scheme: LabelScheme, name: str) -> str:
    label = scheme.label(name)
    return f' background="{label.ink_light}"' if label else ""
