"""How often terms hit, and how often that was accepted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.core.terms import Form, spelling_key


class Use(NamedTuple):
    """Places that a term or a concept was suggested at, and those decided about.

    `refused` are those rejected, or accepted with another concept.
    """

    hits: int = 0
    accepted: int = 0
    refused: int = 0

    @property
    def share(self) -> float | None:
        """The part of the decided places that was accepted; None if nothing was decided."""
        decided = self.accepted + self.refused
        return self.accepted / decided if decided else None


def _sum(uses: Iterable[Use]) -> Use:
    return Use(*map(sum, zip(Use(), *uses, strict=True)))


@dataclass(frozen=True, slots=True)
class TermUse:
    """The use of all terms: by concept, and then by the words found."""

    by_words: Mapping[str, Mapping[str, Use]] = field(default_factory=dict)

    @classmethod
    def of(cls, found: Iterable[tuple[str, str, int, int, int]]) -> TermUse:
        """Put together rows of a concept's id, words, hits, accepted and refused places."""
        uses: dict[str, dict[str, Use]] = {}
        for concept, words, *counts in found:
            uses.setdefault(concept, {})[words] = Use(*counts)
        return cls(uses)

    def of_concept(self, concept_id: str) -> Use:
        """Return the use of a concept, whatever words it was found by."""
        return _sum(self.by_words.get(concept_id, {}).values())

    def of_form(self, concept_id: str, form: Form) -> Use:
        """Return the use of a form; words that two forms match are counted for both."""
        known = self.by_words.get(concept_id, {})
        return _sum(use for words, use in known.items() if _matches(form, words))


def _matches(form: Form, words: str) -> bool:
    spellings = (text for text in form.spellings() if spelling_key(text) == spelling_key(words))
    return any(form.ignores_case or _letters(text) == _letters(words) for text in spellings)


def _letters(text: str) -> list[str]:
    return [char for char in text if char.isalpha()]
