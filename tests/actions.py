"""All an analyst can do to an article, chosen by numbers: for random sequences of decisions."""

from __future__ import annotations

from collections.abc import Callable

from annotator.core import rules
from annotator.core.article import Status
from annotator.core.changes import Batch, Stamp
from annotator.core.markup import Markup, Mention
from annotator.core.span import Span

Pick = Callable[[int], int]  # pick(n) gives a number from 0 to n - 1
LABELS = ("GPE", "ORG", "POLICY")
LANGUAGES = ("es", "zh", "")
CONCEPTS = ("", "BRICS", "NDB")


def accept_one(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    return rules.accept(marks, [_mention(marks, pick)], stamp)


def accept_some(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    return rules.accept(marks, _mentions(marks, pick), stamp)


def reject_one(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    return rules.reject(marks, [_mention(marks, pick)], stamp)


def reject_some(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    return rules.reject(marks, _mentions(marks, pick), stamp)


def relabel(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    mention, label = _mention(marks, pick), LABELS[pick(len(LABELS))]
    return rules.relabel(marks, mention, label, CONCEPTS[pick(len(CONCEPTS))], stamp)


def set_concept(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    return rules.set_concept(marks, _mention(marks, pick), CONCEPTS[pick(len(CONCEPTS))], stamp)


def move_boundary(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    mention = _mention(marks, pick)
    start = max(0, mention.span.start + pick(13) - 6)
    end = min(len(marks.article.text), mention.span.end + pick(13) - 6)
    span = Span(start, end) if start < end else mention.span
    return rules.move_boundary(marks, mention, span, stamp)


def add(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    start = pick(len(marks.article.text) - 1)
    end = min(len(marks.article.text), start + 1 + pick(40))
    concept = CONCEPTS[pick(len(CONCEPTS))]
    return rules.add(marks, Span(start, end), LABELS[pick(len(LABELS))], concept, stamp)


def set_status(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    return rules.set_status(marks.article, marks.status, list(Status)[pick(len(Status))])


def set_language(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    article = marks.article
    return rules.set_language({article.id: article.said_language}, LANGUAGES[pick(3)], "Bank meets")


def accept_rest(marks: Markup, pick: Pick, stamp: Stamp) -> Batch:
    return rules.accept_rest(marks, stamp)


ACTIONS = (
    *(accept_one, accept_some, reject_one, reject_some, relabel, set_concept),
    *(move_boundary, add, set_status, set_language, accept_rest),
)


def any_batch(marks: Markup, pick: Pick, stamp: Stamp) -> Batch | None:
    """Make a batch of a random action; None where that action makes no sense."""
    action = ACTIONS[pick(len(ACTIONS))]
    needs_none = (add, set_status, set_language, accept_rest)
    if not len(marks.mentions) and action not in needs_none:
        return None
    try:
        return action(marks, pick, stamp)
    except rules.RuleError:
        return None


def told(batch: Batch) -> list[str]:
    """A batch in words that are the same before and after it has been on the disk."""
    return [batch.action.value, batch.what, *(repr(change) for change in batch.changes)]


def _mention(marks: Markup, pick: Pick) -> Mention:
    return marks.mentions[pick(len(marks.mentions))]


def _mentions(marks: Markup, pick: Pick) -> list[Mention]:
    """Some mentions, each once, in any order."""
    left, chosen = list(marks.mentions), []
    for _ in range(1 + pick(4)):
        if left:
            chosen.append(left.pop(pick(len(left))))
    return chosen
