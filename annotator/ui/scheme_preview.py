"""What an edit of the labels will do, told before it is done."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.labels import LabelScheme
from annotator.core.scheme_edit import Difference, Kind, differences
from annotator.core.scheme_plan import Moved, Retired, SchemePlan
from annotator.ui.language import mark, tr

_PLAIN = {
    Kind.CALL: mark("The scheme is called “{name}”."),
    Kind.REMOVE: mark("{name} is removed."),
    Kind.ADD: mark("{name} is new."),
    Kind.RETIRE: mark("{name} is retired: neither offered nor suggested any more."),
    Kind.BRING_BACK: mark("{name} is offered and suggested again."),
    Kind.KEY: mark("{name} has the key {other}."),
    Kind.NO_KEY: mark("{name} has no key."),
    Kind.COLOUR: mark("{name} has another colour."),
    Kind.DEFINITION: mark("{name} has another definition."),
    Kind.EXAMPLES: mark("{name} has other examples."),
    Kind.ORDER: mark("The labels stand in another order."),
}


def sentences(before: LabelScheme, after: LabelScheme, plan: SchemePlan) -> list[str]:
    """Return a sentence for each thing that will be done; none if nothing will."""
    moved = {one.old: one for one in plan.moved}
    retired = {one.name: one for one in plan.retired}
    told = [_told(d, moved, retired) for d in differences(before, after)]
    return [*told, *_doubles(plan)]


def _told(difference: Difference, moved: dict[str, Moved], retired: dict[str, Retired]) -> str:
    kind, name, other = difference.kind, difference.name, difference.other
    if kind is Kind.RENAME:
        return _with(tr("{old} is renamed {new}", old=name, new=other), moved.get(name))
    if kind is Kind.MERGE:
        return _with(tr("{old} becomes {new}", old=name, new=other), moved.get(name))
    if kind is Kind.RETIRE and name in retired:
        return " ".join(_retirement(retired[name]))
    return tr(_PLAIN[kind], name=name, other=other)


def _with(words: str, moved: Moved | None) -> str:
    """Say what goes along when a label is renamed or merged."""
    if moved is None or not (moved.annotations or moved.suggestions):
        return tr("{words}; nothing is marked with it.", words=words)
    marks, suggestions = _marks(moved), _suggestions(moved.suggestions)
    if moved.annotations and moved.suggestions:
        return tr("{words}, with {marks} and {suggestions}.", words=words, marks=marks,
                  suggestions=suggestions)  # fmt: skip
    return tr(
        "{words}, with {marks}.", words=words, marks=marks if moved.annotations else suggestions
    )


def _retirement(retired: Retired) -> Iterator[str]:
    yield tr("{label} is retired: neither offered nor suggested any more.", label=retired.name)
    if retired.annotations:
        yield tr("It keeps {marks}.", marks=_marks(retired))
    if retired.suggestions:
        waiting = _suggestions(retired.suggestions)
        yield tr("Out of sight until it is back: {suggestions}.", suggestions=waiting)


def _marks(of: Moved | Retired) -> str:
    return tr(
        "{marks} in {articles}",
        marks=_annotations(of.annotations),
        articles=_articles(of.articles),
    )


def _doubles(plan: SchemePlan) -> Iterator[str]:
    if plan.doubles == 1:
        yield tr("One place where both stood keeps one.")
    elif plan.doubles:
        yield tr("{n} places where both stood keep one.", n=plan.doubles)


def _annotations(count: int) -> str:
    return tr("1 annotation") if count == 1 else tr("{n} annotations", n=count)


def _articles(count: int) -> str:
    return tr("1 article") if count == 1 else tr("{n} articles", n=count)


def _suggestions(count: int) -> str:
    return tr("1 suggestion") if count == 1 else tr("{n} suggestions", n=count)
