"""Made-up news in any number: words as frequent as in language, names marked, always the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate

from annotator.core.article import Metadata
from annotator.core.exchange import IncomingArticle
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion

FREQUENT_NAME = "United Nations"
_WORDS_A_SENTENCE = 20
_SENTENCES = 20_000
_VOCABULARY = 30_000
_EVERY = 10  # the articles that hold the frequent name, five times each
_LABELS = ("GPE", "ORG", "PERSON", "NORP", "POLICY")
_COMMON = (
    *("the", "of", "and", "to", "in", "a", "for", "on", "that", "is", "with", "said", "as", "at"),
    *("government", "minister", "trade", "agreement", "development", "economic", "zone", "bank"),
)
_BEGINNINGS = (*"bcdfghjklmnprstvw", "st", "tr", "pr", "ch", "sh", "th", "br", "gr", "pl")
_MIDDLES = (*"aeiou", "ai", "ou", "ea", "io")
_ENDS = ("", "", "n", "r", "s", "t", "l", "nd", "st", "ng")
_WEIGHTS = list(accumulate((place + 2.7) ** -1.05 for place in range(_VOCABULARY)))  # Zipf's law

Sentence = tuple[str, Span, str]  # its text, where its name stands, and the name's label


def articles(count: int) -> Iterator[IncomingArticle]:
    """Yield articles of 400 words with 20 suggestions each, no two alike."""
    rest = random.Random(5)
    words = _vocabulary(rest)
    pairs = zip(words[500:3500], words[9000:12000], strict=True)
    names = [f"{one.capitalize()} {other.capitalize()}" for one, other in pairs]
    plain = [_sentence(rest, words, rest.choice(names)) for _ in range(_SENTENCES)]
    frequent = [_sentence(rest, words, FREQUENT_NAME) for _ in range(_SENTENCES // 20)]
    for number in range(count):
        chosen = rest.choices(plain, k=20)
        if number % _EVERY == 0:
            chosen[::4] = rest.choices(frequent, k=5)
        yield _article(number, chosen)


def _vocabulary(rest: random.Random) -> list[str]:
    words = dict.fromkeys(_COMMON)
    while len(words) < _VOCABULARY:
        syllables = (
            rest.choice(_BEGINNINGS) + rest.choice(_MIDDLES) + rest.choice(_ENDS)
            for _ in range(rest.choice((1, 1, 2, 2, 3)))
        )
        words.setdefault("".join(syllables))
    return list(words)


def _sentence(rest: random.Random, words: list[str], name: str) -> Sentence:
    chosen = rest.choices(words, cum_weights=_WEIGHTS, k=_WORDS_A_SENTENCE - 2)
    at = rest.randrange(1, len(chosen))
    ahead = " ".join(chosen[:at]).capitalize() + " "
    label = _LABELS[len(name) % len(_LABELS)]
    text = f"{ahead}{name} {' '.join(chosen[at:])}."
    return text, Span(len(ahead), len(ahead) + len(name)), label


def _article(number: int, sentences: list[Sentence]) -> IncomingArticle:
    title = f"{sentences[1][0][:40].strip()} {number}"
    text, marks = title, []
    for place, (sentence, span, label) in enumerate(sentences):
        text += "\n" if place % 3 == 0 else " "
        marks.append(Suggestion(span.shifted(len(text)), label, score=0.7, reason="made up"))
        text += sentence
    day = f"{2000 + number % 25}-{1 + number % 12:02}-{1 + number % 28:02}"
    meta = Metadata(title, day, f"{number % 40}.jsonl")
    return IncomingArticle(text, meta, f"{number:064d}", suggestions=tuple(marks))
