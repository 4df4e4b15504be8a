"""Suggestions: the whole pipeline beside the bare model, and the term matcher."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from annotator.core.terms import Form
from annotator.files import seeds
from annotator.suggest.matcher import Matcher
from annotator.suggest.pipeline import load_suggester
from benchmarks.result import Result

_FORMS = 5_000


def results() -> Iterator[Result]:
    """Measure words per CPU second, the model loaded and warm."""
    import spacy

    texts = [path.read_text(encoding="utf-8") for path in sorted(seeds().glob("*.txt"))] * 3
    suggester = load_suggester()
    name = suggester.model.name
    bare = spacy.load(name, exclude=_NOT_NER)
    floor = _words_per_second(texts, lambda t: [len(doc.ents) for doc in bare.pipe(t)])
    whole = _words_per_second(texts, lambda t: [suggester.suggest(text) for text in t])
    yield Result("pipeline", whole, "words/s", goal=0.85 * floor, floor=floor)
    forms = [(Form(f"made up term number {n}", "en"), n) for n in range(_FORMS)]
    matcher = Matcher(forms)
    found = _words_per_second(texts, lambda t: [len(matcher.find(text)) for text in t])
    split = _words_per_second(texts, lambda t: [len(text.split()) for text in t])
    yield Result("matcher, 5,000 forms", found, "words/s", goal=200_000, floor=split)


_NOT_NER = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]


def _words_per_second(texts: Sequence[str], work: Callable[[Sequence[str]], object]) -> float:
    words = sum(len(text.split()) for text in texts)
    work(texts[:2])
    started = time.process_time()
    work(texts)
    return words / (time.process_time() - started)
