"""All actions of the window as one table: name, words, keys, place in the menus.

A setting `[keys]` may give any action other keys; F1 shows the table as it is in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from annotator.core.labels import LabelScheme


class Where(Enum):
    """Where an action's keys work."""

    WINDOW = "everywhere"
    REVIEW = "article, mentions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its object name, its menu entry, its keys (alternatives parted by blanks)."""

    name: str
    words: str
    menu: str
    keys: str = ""
    icon: str = ""
    where: Where = Where.WINDOW
    tip: str = ""
    separator: bool = False


_SPECS = (
    ActionSpec("newProject", "New project …", "Project", "Ctrl+N"),
    ActionSpec("newFromFolder", "New project from a folder …", "Project", "Ctrl+Shift+N"),
    ActionSpec("openProject", "Open project …", "Project", "Ctrl+O"),
    ActionSpec("openSample", "Open the sample corpus", "Project"),
    ActionSpec(
        "importFiles",
        "Import files …",
        "Project",
        "Ctrl+I",
        "file-plus",
        separator=True,
        tip="Import articles from files",
    ),
    ActionSpec("importFolder", "Import a folder …", "Project", "Ctrl+Shift+I", "folder-plus"),
    ActionSpec(
        "suggest",
        "Suggest",
        "Project",
        "Ctrl+G",
        "sparkles",
        tip="Look for mentions in the articles that have no suggestions yet",
    ),
    ActionSpec("suggestAgain", "Suggest again in all articles", "Project"),
    ActionSpec(
        "exportGold",
        "Export gold …",
        "Project",
        "Ctrl+E",
        "download",
        tip="Export the annotations of the articles that are done",
    ),
    ActionSpec(
        "installModel",
        "Install model from file …",
        "Project",
        separator=True,
        tip="Install a language model from an official package file",
    ),
    ActionSpec(
        "restoreCopy",
        "Put a copy back …",
        "Project",
        tip="Look at the copies kept of this project, and go back to one of them",
    ),
    ActionSpec("quit", "Quit", "Project", "Ctrl+Q", separator=True),
    ActionSpec("undo", "Undo", "Edit", "Ctrl+Z", "undo-2"),
    ActionSpec("redo", "Redo", "Edit", "Ctrl+Shift+Z Ctrl+Y", "redo-2"),
    ActionSpec("search", "Search in all articles", "Edit", "Ctrl+F", separator=True),
    ActionSpec("findInArticle", "Find in this article", "Edit", "/", where=Where.REVIEW),
    ActionSpec("findNext", "Next place found", "Edit", "F3", where=Where.REVIEW),
    ActionSpec("findPrevious", "Previous place found", "Edit", "Shift+F3", where=Where.REVIEW),
    ActionSpec("nextSuggestion", "Next undecided", "Review", "Tab", where=Where.REVIEW),
    ActionSpec(
        "previousSuggestion", "Previous undecided", "Review", "Shift+Tab", where=Where.REVIEW
    ),
    ActionSpec(
        "acceptSuggestion",
        "Accept",
        "Review",
        "A Return Enter",
        where=Where.REVIEW,
        separator=True,
    ),
    ActionSpec("rejectSuggestion", "Reject or remove", "Review", "X Delete", where=Where.REVIEW),
    ActionSpec(
        "moveStartLeft",
        "Start one word to the left",
        "Review",
        "[",
        where=Where.REVIEW,
        separator=True,
    ),
    ActionSpec("moveStartRight", "Start one word to the right", "Review", "]", where=Where.REVIEW),
    ActionSpec("moveEndLeft", "End one word to the left", "Review", "{", where=Where.REVIEW),
    ActionSpec("moveEndRight", "End one word to the right", "Review", "}", where=Where.REVIEW),
    ActionSpec(
        "setConcept", "Set the concept …", "Review", "C", where=Where.REVIEW, separator=True
    ),
    ActionSpec(
        "addAlias",
        "Make it an alias of its concept",
        "Review",
        "Shift+C",
        where=Where.REVIEW,
        tip="Accept it, and suggest these words as this concept in all articles",
    ),
    ActionSpec(
        "neverMatch",
        "Never suggest it again",
        "Review",
        "Shift+X",
        where=Where.REVIEW,
        tip="Reject it, and suggest these words under this label in no article",
    ),
    ActionSpec(
        "decideEverywhere",
        "Decide everywhere …",
        "Review",
        "E",
        where=Where.REVIEW,
        tip="Show all the same mentions, and decide about them at once",
    ),
    ActionSpec(
        "acceptRest",
        "Accept all that is left in this article",
        "Review",
        "Shift+A",
        where=Where.REVIEW,
    ),
    ActionSpec(
        "markDone", "Mark done and go to the next article", "Article", "Ctrl+Return Ctrl+Enter"
    ),
    ActionSpec("reopenArticle", "Reopen the article", "Article", "Ctrl+Shift+R"),
    ActionSpec(
        "carryOver",
        "Carry decisions over to its twins",
        "Article",
        "Ctrl+Shift+T",
        tip="Decide the same passages of near-duplicates in the same way, never over a person",
    ),
    ActionSpec("nextArticle", "Next article", "Article", "Alt+Down Ctrl+PgDown", separator=True),
    ActionSpec("previousArticle", "Previous article", "Article", "Alt+Up Ctrl+PgUp"),
    ActionSpec(
        "showConcordance",
        "Concordance",
        "View",
        "Ctrl+Shift+F",
        tip="Every place of a word or a mark in its context",
    ),
    ActionSpec(
        "showRadar",
        "Consistency",
        "View",
        "Ctrl+Shift+K",
        tip="The same words treated in two ways",
    ),
    ActionSpec(
        "showEvaluation",
        "Evaluation",
        "View",
        "Ctrl+Shift+E",
        tip="How well the suggestions agree with gold",
    ),
    ActionSpec(
        "showJournal",
        "Journal",
        "View",
        "Ctrl+Shift+J",
        tip="Who did what and when, and the way to take it back",
    ),
    ActionSpec("nextPane", "Next pane", "View", "F6", separator=True),
    ActionSpec("previousPane", "Previous pane", "View", "Shift+F6"),
    ActionSpec("largerText", "Larger text", "View", "Ctrl++ Ctrl+=", separator=True),
    ActionSpec("smallerText", "Smaller text", "View", "Ctrl+-"),
    ActionSpec("usualText", "Usual text size", "View", "Ctrl+0"),
    ActionSpec("longerLines", "Longer lines", "View", "Ctrl+Alt++ Ctrl+Alt+="),
    ActionSpec("shorterLines", "Shorter lines", "View", "Ctrl+Alt+-"),
    ActionSpec(
        "switchTheme", "Switch between light and dark", "View", "F9", "sun-moon", separator=True
    ),
    ActionSpec("themeSystem", "Colours as the system has them", "View"),
    ActionSpec("themeLight", "Light colours", "View"),
    ActionSpec("themeDark", "Dark colours", "View"),
    ActionSpec("showKeys", "Keys", "Help", "F1", "keyboard"),
    ActionSpec("copyDiagnosis", "Copy diagnosis", "Help"),
    ActionSpec("about", "About Annotator", "Help"),
)


def label_action(name: str) -> str:
    """Return the object name of the action that sets a label."""
    return f"setLabel{name.capitalize()}"


def action_specs(scheme: LabelScheme, keys: Mapping[str, str]) -> tuple[ActionSpec, ...]:
    """Return all actions, the labels of the scheme among them, with the keys in force."""
    labels = tuple(
        ActionSpec(label_action(label.name), label.name, "Label", label.key, where=Where.REVIEW)
        for label in scheme.labels
    )
    return tuple(replace(s, keys=keys[s.name]) if s.name in keys else s for s in _SPECS + labels)


def shown_keys(spec: ActionSpec) -> list[str]:
    """Return an action's keys as they are shown, one string an alternative."""
    return spec.keys.split()
