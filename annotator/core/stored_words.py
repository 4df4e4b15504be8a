"""Sentences of ours that come back as bare English, from project files and from the worker.

A project file is read by programs and by people of other languages, so that it is written in one.
What this program itself has written there is found again by these tables, and the window can say
it in its language. Whatever fits none of them, such as a reason that came with an import, stays as
it is. In the tables “{n}”, “{articles}”, “{line}” and “{more}” are numbers; what stands for a part
of a sentence has a table of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from annotator.core.languages import LANGUAGE_NAMES
from annotator.core.messages import mark, worded
from annotator.core.scheme_edit import Kind

_LONGEST = 1_000  # characters: a file from others may say “take back: ” any number of times
_NUMBERS = frozenset({"n", "articles", "line", "more"})
_PARTS = re.compile(r"\{(\w+)\}")

_STEPS = (
    *(mark("accept {n} suggestions"), mark("reject {n} suggestions")),
    *(mark("remove {n} suggestions"), mark("move a boundary of “{mention}”")),
    *(mark("set the concept of “{mention}”"), mark("mark done “{title}”")),
    *(mark("mark new “{title}”"), mark("reopen “{title}”")),
    *(mark("make “{mention}” an alias of {concept}"), mark("never match “{mention}” as {label}")),
    *(mark("never match “{mention}”"), mark("forget “{mention}” (alias)")),
    *(mark("forget “{mention}” (never match)"), mark("forget {n} terms")),
    *(mark("repair 1 boundary"), mark("repair {n} boundaries")),
    mark("carry over {n} decisions to {articles} articles"),
    *(mark("add the concept {concept}"), mark("restore the concept {concept}")),
    *(mark("remove the concept {concept}"), mark("bring in 1 concept from {file}")),
    *(mark("bring in {n} concepts from {file}"), mark("change the name of {concept}")),
    *(mark("change the kind of {concept}"), mark("change the label of {concept}")),
    *(mark("change the definition of {concept}"), mark("change the source of {concept}")),
    *(mark("change the wikidata of {concept}"), mark("change the term “{term}” of {concept}")),
    *(mark("add the term “{term}” to {concept}"), mark("remove the term “{term}” from {concept}")),
    mark("remove {n} terms from {concept}"),
    *(mark("change no label"), mark("labels: {edit} and {more} more"), mark("labels: {edit}")),
    *(mark("add 1 annotation to 1 article"), mark("add {n} annotations to 1 article")),
    *(mark("add {n} annotations to {articles} articles"), mark("import {n} annotations")),
    *(mark("take back {n} actions"), mark("take back: {what}")),
    *(mark("accept {mentions}"), mark("reject {mentions}"), mark("remove {mentions}")),
    *(mark("relabel {mentions}"), mark("set concept {mentions}"), mark("add {mentions}")),
    *(mark("label “{mention}” {label}"), mark("mark “{mention}” {label}")),
    mark("set the language of “{title}”: {language}"),
    mark("set the language of {n} articles: {language}"),
)
_MENTIONS = (
    mark("{mentions}, {n} times in {articles} articles"),
    mark("{mentions}, {n} times in this article"),
    *(mark("“{mention}” and other words"), mark("“{mention}”"), mark("nothing")),
)
_REASONS = (
    *(mark("model {model}: {label}"), mark("term base: {name}, concept {concept}")),
    *(mark("your alias for {concept}: “{term}”"), mark("list of names: {name}, {label}")),
    mark("accepted as {label} once in this project"),
    mark("accepted as {label} {n} times in this project"),
    mark("rejected as {label} once in this project"),
    mark("rejected as {label} {n} times in this project"),
    mark("seen as {label} in this article: “{mention}”"),
    *(mark("carried over from “{title}”"), mark("short for a name with “{word}”")),
    *(mark("short for “{mention}”"), mark("a name after the title “{title}”")),
    *(mark("a name with its acronym in brackets"), mark("an organ of {mention}")),
    *(mark("a body, with a capital"), mark("a forum, fund or corridor of two sides")),
    *(mark("a zone with its place"), mark("a law with its number"), mark("a plan with its year")),
    *(mark("of the West"), mark("a place in a dateline"), mark("a body that speaks")),
    *(mark("an outlet in a dateline or credit"), mark("an outlet by its name: “{word}”")),
    *(mark("a name with an account"), mark("a name in a credit line")),
    *(mark("begins with a first name"), mark("a name with a nickname")),
    *(mark("“{word}” is a first name"), mark("in a list of people"), mark("as a building")),
    *(mark("who speaks"), mark("a country's"), mark("a town of that name")),
    *(
        mark("where something is"),
        mark("after the title {title}"),
        mark("after the office {title}"),
    ),
    *(mark("a name with a nickname"), mark("a name with “{word}”"), mark("a date in figures")),
    *(mark("a calendar date"), mark("a month of a year named from today")),
    *(mark("a time named from today"), mark("a range of years"), mark("a decade")),
    *(mark("a century"), mark("a business year"), mark("the end of a time named from today")),
    *(mark("a time counted back from today"), mark("a holiday"), mark("a day of the week")),
    *(mark("a month"), mark("a year"), mark("a day of the month")),
)
_PLACES = (
    *(mark("{file}, article {n}, line {line}"), mark("{file}, sheet {name}, row {line}")),
    *(mark("{file}, line {line}"), mark("{file}, row {line}"), mark("{file}, article {n}")),
    *(mark("{file}, sheet {name}"), mark("{file}, doc {n}"), mark("{file}, text {n}")),
)
_NO_MODEL = mark(
    "No language model was found: only the term base and the rules make suggestions."
    " “Install model from file …” in the window's menu Project brings one in."
)
_NOTICES = (
    _NO_MODEL,
    mark("The model {model} cannot be used ({kind}: {why})."),
    mark("No suggestions for this article ({kind}: {why})."),
    mark("The request cannot be read: {why}."),
)
_TABLES: Mapping[str, Sequence[str]] = {
    "mentions": _MENTIONS,
    "what": _STEPS,
    "edit": tuple(kind.value for kind in Kind),
    "language": LANGUAGE_NAMES,
}


def worded_step(what: str) -> str:
    """Return the words of a batch of the journal, worded if they are ours."""
    return _told(what, _STEPS)


def worded_reason(reason: str) -> tuple[str, ...]:
    """Return the parts of a suggestion's reason, each worded if it is ours."""
    return tuple(_told(part, _REASONS) for part in reason.split("; "))


def worded_place(where: str) -> str:
    """Return where in a file something was read, worded if it is more than the file."""
    return _told(where, _PLACES)


def worded_notice(notice: str) -> str:
    """Return what the worker has to say of the model, or of an article it cannot read, worded."""
    before = notice.removesuffix(_NO_MODEL).rstrip()
    if before in ("", notice):
        return _told(notice, _NOTICES)
    return worded("{notice} {other}", notice=_told(before, _NOTICES), other=worded(_NO_MODEL))


def _told(words: str, table: Sequence[str]) -> str:
    for template in table if len(words) <= _LONGEST else ():
        found = _pattern(template).fullmatch(words)
        if found:
            values = found.groupdict()
            return worded(template, **{name: _value(name, values[name]) for name in values})
    return words


def _value(name: str, words: str) -> object:
    if name in _NUMBERS:
        return int(words.replace(",", ""))
    return _told(words, _TABLES.get(name, ()))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return what finds the words that were made of a sentence."""
    literals = _PARTS.split(template)
    for place in range(1, len(literals), 2):
        of_digits = literals[place] in _NUMBERS
        literals[place] = f"(?P<{literals[place]}>{r'[0-9][0-9,]{0,14}' if of_digits else '.*'})"
    literals[::2] = map(re.escape, literals[::2])
    return re.compile("".join(literals), re.DOTALL)
