"""What analysts do, chosen by chance, and told on a pipe before and after it is done."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

from annotator.core.article import digest_of
from annotator.core.changes import Batch, LanguageChange
from annotator.core.everywhere import Decision, Deed, decide
from annotator.core.exchange import IncomingArticle
from annotator.core.listing import ArticleFilter
from annotator.core.suggestion import Suggestion
from annotator.core.wording import wording
from annotator.project import Changed, Project
from tests.actions import LABELS, any_batch, told
from tests.builders import annotation, incoming, span_of, suggestion

NAMES = {"Brazil": "GPE", "China": "GPE", "Kazan": "GPE", "BRICS": "POLICY"}
ARTICLES = 1_000  # so many are decided about at once
_PORTION = 50  # articles of one transaction of an import


def say(**what: object) -> None:
    """Tell the parent; what has been told was done."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


@contextmanager
def doing(what: str, count: int = 0) -> Iterator[None]:
    """Say what is begun, with the number of its changes or articles if it is known, and its end."""
    say(begin=what, count=count)
    yield
    say(end=what)


def entry_of(batch: Batch) -> list[object]:
    """Return what a batch is known by: its action, the number of changes, and a hash of them."""
    words = json.dumps(told(batch)).encode()
    return [batch.action.value, len(batch.changes), hashlib.sha256(words).hexdigest()]


def acknowledge(project: Project) -> None:
    """Tell of everything that the project says it has done."""

    def tell(changed: Changed) -> None:
        if changed.batch is not None:
            say(made=entry_of(changed.batch), waiting=_waiting(changed.batch))
        if changed.list_of_articles:
            say(articles=len(project.article_ids()))

    project.observers.append(tell)


def _waiting(batch: Batch) -> list[int]:
    """Return the articles whose language has changed: they wait for suggestions made in it."""
    return [change.article_id for change in batch.changes if isinstance(change, LanguageChange)]


def article(number: int, *, decided: bool = False) -> IncomingArticle:
    """An article with a suggestion on each name, and perhaps with a decision."""
    text = f"Brazil and China spoke of BRICS in Kazan. Article {number} 🌍 says no more of it."
    suggestions = tuple(suggestion(name, label, text=text) for name, label in NAMES.items())
    decisions = (annotation("Kazan", text=text),) if decided else ()
    return incoming(text, f"Article {number}", suggestions=suggestions, annotations=decisions)


def json_line(one: IncomingArticle) -> str:
    """Return an article as a line of JSON Lines, with its decisions."""
    spans = [
        {"start": a.span.start, "end": a.span.end, "label": a.label, "state": a.state.value}
        for a in one.annotations
    ]
    return json.dumps({"text": one.text, "meta": {"title": one.meta.title}, "spans": spans})


class Deeds:
    """All that can be done to a project, each with its weight."""

    def __init__(self, project: Project, chance: Random) -> None:
        self._project = project
        self._chance = chance
        self._runs = 0
        self.kinds: tuple[tuple[Callable[[], None], int], ...] = (
            *((self.decide, 30), (self.decide_everywhere, 3), (self.undo, 6), (self.redo, 4)),
            *((self.take_back, 2), (self.bring_in, 1), (self.suggest, 4)),
        )

    def plan(self, wanted: str) -> Iterator[Callable[[], None]]:
        """Yield what leads to a deed before long: some decisions, then that."""
        yield from [self.decide] * self._chance.randrange(8)
        if wanted == "redo":
            yield self.undo
        named = {"decide everywhere": self.decide_everywhere, "take back": self.take_back}
        named |= {"import": self.bring_in, "undo": self.undo, "redo": self.redo}
        if wanted in named:
            yield named[wanted]

    def do_something(self) -> None:
        """Do one thing, whichever comes."""
        deeds, weights = zip(*self.kinds, strict=True)
        (deed,) = self._chance.choices(deeds, weights)
        deed()

    def decide(self) -> None:
        """One decision in one article."""
        marks = self._project.markup(self._any_article())
        batch = any_batch(marks, self._chance.randrange, self._project.stamp())
        if batch is not None:
            with doing("a decision", len(batch.changes)):
                self._project.perform(batch)

    def decide_everywhere(self) -> None:
        """The same decision in all articles."""
        wanted = wording(self._chance.choice(list(NAMES)), whole_words=True, ignore_case=False)
        with self._project.reader() as reader:
            places = [p for some in reader.occurrences(wanted, ArticleFilter()) for p in some]
        label = self._chance.choice(LABELS)
        deed = self._chance.choice([Deed.ACCEPT, Deed.REJECT, Deed.RELABEL, Deed.ADD])
        decision = Decision(deed, label)
        count = len(decide(places, decision, self._project.stamp()).batch.changes)
        if count:
            with doing("decide everywhere", count):
                self._project.decide_everywhere(places, decision)

    def undo(self) -> None:
        """Take the last batch back, large or small."""
        entry = self._project.next_undo()
        if entry is not None:
            with doing("undo", self._changes_of(entry.number)):
                self._project.undo()

    def redo(self) -> None:
        """Make what was taken back again."""
        entry = self._project.next_redo()
        if entry is not None:
            with doing("redo", self._changes_of(entry.number)):
                self._project.redo()

    def take_back(self) -> None:
        """Take some batches of the journal back, as the journal's panel does."""
        last, _ = self._project.timeline.head()
        if last < 3:
            return
        numbers = self._chance.sample(range(1, last + 1), min(3, last))
        plan = self._project.timeline.taking_back(sorted(numbers))
        if plan.batch.changes:
            with doing("take back", len(plan.batch.changes)):
                self._project.take_back(plan)

    def bring_in(self) -> None:
        """Import some articles, half of them with a decision."""
        articles = self.new_articles()
        with doing("import", len(articles)):
            run = self._project.begin_import()
            for start in range(0, len(articles), _PORTION):
                run.add(articles[start : start + _PORTION])
            run.finish()

    def new_articles(self) -> list[IncomingArticle]:
        """Return articles that are not in the project yet."""
        first = self._chance.randrange(10**6, 10**12)
        count = self._chance.randrange(1, 300)
        return [article(first + n, decided=n % 2 == 0) for n in range(count)]

    def suggest(self) -> None:
        """Store the suggestions of a new run for some articles."""
        self._runs += 1
        for _ in range(5):
            number = self._any_article()
            article_ = self._project.markup(number).article
            found = _found(article_.text)
            name = f"terms {self._chance.randrange(10**9)}"
            with doing("suggestions", number):
                stored = self._project.store_suggestions(
                    number, digest_of(article_.text), found, name
                )
                assert stored, "the article has not changed"
                say(suggested=[number, name])

    def _any_article(self) -> int:
        return 1 + self._chance.randrange(ARTICLES)

    def _changes_of(self, number: int) -> int:
        (entry,) = self._project.timeline.entries([number])
        return entry.changes


def _found(text: str) -> list[Suggestion]:
    return [Suggestion(span_of(text, name), label) for name, label in NAMES.items()]
