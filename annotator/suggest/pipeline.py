"""The suggester: the model, the term base and the steps, put together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from annotator.core.boundaries import (
    without_article,
    without_outer_marks,
    without_possessive,
    without_title,
)
from annotator.core.memory import Memory
from annotator.core.own_concepts import Own, overlaid
from annotator.core.suggestion import Suggestion
from annotator.core.terms import Termbase, load_termbase
from annotator.core.vocabulary import Vocabulary, wanted_only
from annotator.files import resource
from annotator.suggest.data import Name, Words, load_names, load_words
from annotator.suggest.matcher import Matcher
from annotator.suggest.model import EntityModel, ModelInfo, load_model
from annotator.suggest.steps import (
    acronyms,
    bodies,
    boundaries,
    consistency,
    dates,
    given_names,
    headlines,
    known,
    labels,
    memory,
    noise,
    pairs,
    patterns,
    persons,
    policy_names,
    references,
    splits,
    terms,
    titled,
)
from annotator.suggest.steps.flatten import flatten
from annotator.suggest.steps.step import Step, each, unchanged

_LABELS = "labels"
_LABELS_AGAIN = "labels-again"
_FORMS_OF_ALL = ("", "en")  # languages of articles in which terms of all languages are looked for
# The other steps know English words, grammar or ways of printing. These hold for any language.
OF_ANY_LANGUAGE = frozenset({
    *("label-map", "line-ends", "brackets", "marks", "hyphen-pairs", "known-names", "scheme-only"),
    *("terms", _LABELS, memory.MEMORY, "flatten", "acronyms", "short-names", "one-label"),
    *("repeats", "addresses", "money", _LABELS_AGAIN, "flatten-again", memory.AGAIN, memory.RECORD),
})  # fmt: skip
Entities = Callable[[str], list[Suggestion]]
Learn = Callable[[Memory], Mapping[str, Step]]
Know = Callable[[Own, str], Mapping[str, Step]]


@dataclass(frozen=True, slots=True)
class NamedStep:
    """A step of the pipeline, by the name under which it is switched off."""

    name: str
    run: Step


def _learns_nothing(*_: object) -> Mapping[str, Step]:
    return {}


@dataclass(frozen=True, slots=True)
class Suggester:
    """Proposes annotations for texts; made once by `load_suggester`, used for all articles.

    `learn` gives the steps that follow from a project's memory, by their names, `know` those that
    follow from its own concepts and the language of the articles. `concepts` and `termbase_sha256`
    are those of the term base alone. `language` is "" for English and what is not known; `beside`
    names the models for articles in other languages.
    """

    model: ModelInfo
    concepts: int
    entities: Entities
    steps: tuple[NamedStep, ...]
    termbase_sha256: str = ""
    learn: Learn = _learns_nothing
    know: Know = _learns_nothing
    language: str = ""
    beside: tuple[str, ...] = ()

    def suggest(self, text: str) -> list[Suggestion]:
        """Return suggestions in the order of the text: flat, not empty, without outer blanks."""
        suggestions = self.entities(text)
        for step in self.steps:
            suggestions = step.run(text, suggestions)
        return _tidy(text, suggestions)

    def describe(self) -> str:
        """Return model, version and size of the term base, as they are recorded with a run."""
        model = f"{self.model.title} {self.model.version}" if self.model.found else "no model"
        return "; ".join((f"{model}, {self.concepts} concepts", *self.beside))

    def without(self, names: Collection[str]) -> Suggester:
        """Return this suggester with the steps of those names switched off."""
        return replace(self, steps=tuple(s for s in self.steps if s.name not in names))

    def remembering(self, memory: Memory) -> Suggester:
        """Return this suggester, which knows of no memory, taught by a project's decisions."""
        return self._with(self.learn(memory))

    def speaking(self, labels: Vocabulary) -> Suggester:
        """Return this suggester, which names mentions as a project wants, and only those it wants.

        So a label that is merged into another is that one from the memory on.
        """

        def step(_text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
            return wanted_only(labels, suggestions)

        return self._with({_LABELS: step, _LABELS_AGAIN: step})

    def knowing(self, own: Own) -> Suggester:
        """Return this suggester with a project's own concepts over those of the term base."""
        return self._with(self.know(own, self.language))

    def reading(self, language: str, info: ModelInfo, entities: Entities) -> Suggester:
        """Return this suggester, which was taught nothing so far, for articles in a language.

        It has the model given, the terms of that language, and the steps that hold for it.
        """
        names = OF_ANY_LANGUAGE if language not in _FORMS_OF_ALL else {s.name for s in self.steps}
        steps = tuple(step for step in self.steps if step.name in names)
        other = replace(self, model=info, entities=entities, steps=steps, language=language)
        return other.knowing({})

    def _with(self, others: Mapping[str, Step]) -> Suggester:
        steps = (NamedStep(s.name, others.get(s.name, s.run)) for s in self.steps)
        return replace(self, steps=tuple(steps))


def load_suggester(model: EntityModel | None = None, termbase: Termbase | None = None) -> Suggester:
    """Load what is not given: the best model there is, and the term base the program ships.

    Raises InputError if the term base cannot be read.
    """
    model = load_model() if model is None else model
    if termbase is None:
        termbase = load_termbase(resource("termbase/policy.jsonl"))
    words = load_words(_data("words.json"))
    names = load_names(_data("countries.jsonl"), _data("names.jsonl"))
    know = partial(_term_steps, words, names, termbase)
    steps = tuple(_default_steps(words, names, know({}, "")))
    known = len(termbase), model.entities, steps, termbase_digest(termbase)
    return Suggester(model.info, *known, partial(memory.taught, words), know)


def termbase_digest(termbase: Termbase) -> str:
    """Return the SHA-256 of all that a term base says, however its file is laid out."""
    said = json.dumps([asdict(concept) for concept in termbase], sort_keys=True)
    return hashlib.sha256(said.encode("ascii")).hexdigest()


def _default_steps(
    words: Words, names: Matcher[Name], of_terms: Mapping[str, Step]
) -> Sequence[NamedStep]:
    """Return all steps in their order, with the names of their switches.

    Those of the memory do nothing: `Suggester.remembering` fills them.
    """
    return [
        NamedStep(name, step)
        for group in (_cleaning(words, names), _finding(words, names, of_terms), _agreeing(words))
        for name, step in group
    ]


def _term_steps(
    words: Words, names: Matcher[Name], termbase: Termbase, own: Own, language: str
) -> Mapping[str, Step]:
    """Return the steps that find terms, by their names.

    In English, and where the language is not known, forms of all languages are found; elsewhere
    those of the article's language and, after them, English ones, which are used everywhere.
    """
    forms = [(form, concept) for concept in overlaid(termbase, own) for form in concept.forms]
    if language not in _FORMS_OF_ALL:
        ours = [found for found in forms if found[0].language == language]
        forms = ours + [found for found in forms if found[0].language == "en"]
    matcher = Matcher(forms)
    return {
        "terms": terms.term_mentions(matcher, words),
        "paired-forums": policy_names.paired_forums(names, matcher),
    }


def _cleaning(words: Words, names: Matcher[Name]) -> list[tuple[str, Step]]:
    """Return the steps that make the model's entities mentions of the scheme."""
    return [
        ("calendar-dates", dates.only_calendar_dates),
        ("label-map", each(labels.mapped)),
        ("share-lines", noise.no_share_lines(words)),
        ("furniture", each(noise.no_furniture(words))),
        ("line-ends", each(boundaries.within_line)),
        ("brackets", each(boundaries.no_bracket)),
        ("marks", each(boundaries.trimmed(without_outer_marks))),
        ("articles", each(boundaries.trimmed(without_article))),
        ("possessives", each(boundaries.trimmed(without_possessive))),
        ("titles", each(boundaries.trimmed(without_title(words.titles)))),
        ("tails", each(boundaries.no_tail)),
        ("hyphen-pairs", pairs.split_pairs(names)),
        ("portfolios", each(splits.no_portfolio)),
        ("common-nouns", splits.no_common_nouns(names, words)),
        ("head-nouns", each(bodies.label_by_head(words))),
        ("speakers", persons.persons_by_context(words)),
        ("persons-of-countries", each(persons.persons_of_countries)),
        ("first-names", given_names.persons_by_given_name(words)),
        ("nicknames", given_names.persons_with_nicknames(words)),
        ("lists-of-people", given_names.persons_in_lists(words)),
        ("places", each(persons.places_by_context)),
        ("credits", persons.persons_in_credits(words)),
        ("implausible-persons", each(noise.plausible_person)),
        ("unread-scripts", each(noise.readable)),
        ("ordinary-words", each(noise.no_ordinary_words(words))),
        ("first-words", noise.no_first_words),
    ]


def _finding(
    words: Words, names: Matcher[Name], of_terms: Mapping[str, Step]
) -> list[tuple[str, Step]]:
    """Return the steps that find more than the model does, and decide between them."""
    return [
        ("known-names", known.known_names(names, words)),
        ("whole-persons", persons.whole_persons(words)),
        ("after-titles", titled.persons_after_titles(words)),
        ("bodies", bodies.named_bodies(words)),
        ("joined-names", splits.split_joined(names)),
        ("state-bodies", splits.split_adjectives(names)),
        ("offices", splits.split_offices(words)),
        ("numbered-laws", patterns.numbered_laws),
        ("dated-plans", patterns.dated_plans),
        ("speaking-bodies", patterns.speaking_bodies(words)),
        ("bracketed-zones", patterns.bracketed_zones),
        ("zones-at-places", policy_names.zones_at_places),
        ("outlets", patterns.outlets(words)),
        ("datelines", patterns.places_in_datelines(words)),
        ("scheme-only", each(labels.scheme_only)),
        *of_terms.items(),
        (_LABELS, unchanged),
        (memory.MEMORY, unchanged),
        ("flatten", flatten),
    ]


def _agreeing(words: Words) -> list[tuple[str, Step]]:
    """Return the steps that make the mentions of an article agree with each other."""
    return [
        ("headlines", headlines.confirmed_in_headlines),
        ("acronyms", acronyms.bracketed_acronyms(words)),
        ("short-references", references.short_references),
        ("short-names", consistency.short_names(words)),
        ("one-label", consistency.one_label),
        ("repeats", consistency.repeats(words)),
        ("whole-persons-again", persons.whole_persons(words)),
        ("addresses", noise.no_addresses),
        ("money", each(noise.no_money)),
        ("languages", each(noise.no_language)),
        ("western", patterns.western_people),
        ("buildings", patterns.offices_as_buildings),
        (_LABELS_AGAIN, unchanged),
        ("flatten-again", flatten),
        (memory.AGAIN, unchanged),
        (memory.RECORD, unchanged),
    ]


def _tidy(text: str, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Hold what `suggest` promises, whichever steps are switched off."""
    inside = [s for s in suggestions if s.span.end <= len(text)]
    trimmed = each(boundaries.trimmed(without_outer_marks))(text, inside)
    return flatten(text, trimmed)


def _data(name: str) -> Path:
    return resource(f"suggest/{name}")
