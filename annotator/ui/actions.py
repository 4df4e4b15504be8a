"""All actions of the window as one table: name, words, keys, place in the menus.

A setting `[keys]` may give any action other keys; F1 shows the table as it is in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from annotator.core.labels import LabelScheme
from annotator.ui.language import mark, tr


class Where(Enum):
    """Where an action's keys work."""

    WINDOW = mark("everywhere")
    REVIEW = mark("article, mentions")


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
    ActionSpec("newProject", mark("New project …"), "Project", "Ctrl+N"),
    ActionSpec("newFromFolder", mark("New project from a folder …"), "Project", "Ctrl+Shift+N"),
    ActionSpec("openProject", mark("Open project …"), "Project", "Ctrl+O"),
    ActionSpec("openSample", mark("Open the sample corpus"), "Project"),
    ActionSpec(
        "importFiles",
        mark("Import files …"),
        "Project",
        "Ctrl+I",
        "file-plus",
        separator=True,
        tip=mark("Import articles from files"),
    ),
    ActionSpec("importFolder", mark("Import a folder …"), "Project", "Ctrl+Shift+I", "folder-plus"),
    ActionSpec(
        "suggest",
        mark("Suggest"),
        "Project",
        "Ctrl+G",
        "sparkles",
        tip=mark("Look for mentions in the articles that have no suggestions yet"),
    ),
    ActionSpec("suggestAgain", mark("Suggest again in all articles"), "Project"),
    ActionSpec(
        "editTermbase",
        mark("Concepts and terms …"),
        "Project",
        "Ctrl+Shift+B",
        tip=mark("What the term base knows, and what this project says besides"),
    ),
    ActionSpec(
        "exportGold",
        mark("Export gold …"),
        "Project",
        "Ctrl+E",
        "download",
        tip=mark("Export the annotations of the articles that are done"),
    ),
    ActionSpec(
        "editScheme",
        mark("Labels …"),
        "Project",
        "Ctrl+Shift+L",
        separator=True,
        tip=mark(
            "Change labels, their keys, colours and definitions; rename, merge and retire them"
        ),
    ),
    ActionSpec(
        "installModel",
        mark("Install model from file …"),
        "Project",
        separator=True,
        tip=mark("Install a language model from an official package file"),
    ),
    ActionSpec(
        "restoreCopy",
        mark("Put a copy back …"),
        "Project",
        tip=mark("Look at the copies kept of this project, and go back to one of them"),
    ),
    ActionSpec("quit", mark("Quit"), "Project", "Ctrl+Q", separator=True),
    ActionSpec("undo", mark("Undo"), "Edit", "Ctrl+Z", "undo-2"),
    ActionSpec("redo", mark("Redo"), "Edit", "Ctrl+Shift+Z Ctrl+Y", "redo-2"),
    ActionSpec("search", mark("Search in all articles"), "Edit", "Ctrl+F", separator=True),
    ActionSpec(
        "commandPalette",
        mark("Find anything …"),
        "Edit",
        "Ctrl+K",
        tip=mark("Find any action, label, concept or article by some of its letters"),
    ),
    ActionSpec("findInArticle", mark("Find in this article"), "Edit", "/", where=Where.REVIEW),
    ActionSpec("findNext", mark("Next place found"), "Edit", "F3", where=Where.REVIEW),
    ActionSpec(
        "findPrevious", mark("Previous place found"), "Edit", "Shift+F3", where=Where.REVIEW
    ),
    ActionSpec("showSettings", mark("Settings …"), "Edit", "Ctrl+,", separator=True),
    ActionSpec("nextSuggestion", mark("Next undecided"), "Review", "Tab", where=Where.REVIEW),
    ActionSpec(
        "previousSuggestion", mark("Previous undecided"), "Review", "Shift+Tab", where=Where.REVIEW
    ),
    ActionSpec(
        "changeOrder",
        mark("Go on in another order"),
        "Review",
        "O",
        where=Where.REVIEW,
        tip=mark(
            "By turns: next in the text, least certain first, label by label, concept by concept"
        ),
    ),
    ActionSpec(
        "acceptSuggestion",
        mark("Accept"),
        "Review",
        "A Return Enter",
        where=Where.REVIEW,
        separator=True,
    ),
    ActionSpec(
        "rejectSuggestion", mark("Reject or remove"), "Review", "X Delete", where=Where.REVIEW
    ),
    ActionSpec(
        "moveStartLeft",
        mark("Start one word to the left"),
        "Review",
        "[",
        where=Where.REVIEW,
        separator=True,
    ),
    ActionSpec(
        "moveStartRight", mark("Start one word to the right"), "Review", "]", where=Where.REVIEW
    ),
    ActionSpec("moveEndLeft", mark("End one word to the left"), "Review", "{", where=Where.REVIEW),
    ActionSpec(
        "moveEndRight", mark("End one word to the right"), "Review", "}", where=Where.REVIEW
    ),
    ActionSpec(
        "setConcept", mark("Set the concept …"), "Review", "C", where=Where.REVIEW, separator=True
    ),
    ActionSpec(
        "addAlias",
        mark("Make it an alias of its concept"),
        "Review",
        "Shift+C",
        where=Where.REVIEW,
        tip=mark("Accept it, and suggest these words as this concept in all articles"),
    ),
    ActionSpec(
        "neverMatch",
        mark("Never suggest it again"),
        "Review",
        "Shift+X",
        where=Where.REVIEW,
        tip=mark("Reject it, and suggest these words under this label in no article"),
    ),
    ActionSpec(
        "decideEverywhere",
        mark("Decide everywhere …"),
        "Review",
        "E",
        where=Where.REVIEW,
        tip=mark("Show all the same mentions, and decide about them at once"),
    ),
    ActionSpec(
        "acceptRest",
        mark("Accept all that is left in this article"),
        "Review",
        "Shift+A",
        where=Where.REVIEW,
    ),
    ActionSpec(
        "markDone",
        mark("Mark done and go to the next article"),
        "Article",
        "Ctrl+Return Ctrl+Enter",
    ),
    ActionSpec("reopenArticle", mark("Reopen the article"), "Article", "Ctrl+Shift+R"),
    ActionSpec(
        "setLanguage",
        mark("Language …"),
        "Article",
        tip=mark("Say in which language the article is, or all that are listed"),
    ),
    ActionSpec(
        "carryOver",
        mark("Carry decisions over to its twins"),
        "Article",
        "Ctrl+Shift+T",
        tip=mark(
            "Decide the same passages of near-duplicates in the same way, never over a person"
        ),
    ),
    ActionSpec(
        "nextArticle", mark("Next article"), "Article", "Alt+Down Ctrl+PgDown", separator=True
    ),
    ActionSpec("previousArticle", mark("Previous article"), "Article", "Alt+Up Ctrl+PgUp"),
    ActionSpec(
        "showConcordance",
        mark("Concordance"),
        "View",
        "Ctrl+Shift+F",
        tip=mark("Every place of a word or a mark in its context"),
    ),
    ActionSpec(
        "showRadar",
        mark("Consistency"),
        "View",
        "Ctrl+Shift+K",
        tip=mark("The same words treated in two ways"),
    ),
    ActionSpec(
        "showFigures",
        mark("Figures"),
        "View",
        "Ctrl+Shift+D",
        tip=mark("The project in numbers, each of which leads to its mentions"),
    ),
    ActionSpec(
        "showGuideline",
        mark("Guideline"),
        "View",
        "Ctrl+Shift+G",
        tip=mark("What the label means, and which annotations break a rule"),
    ),
    ActionSpec(
        "showEvaluation",
        mark("Evaluation"),
        "View",
        "Ctrl+Shift+E",
        tip=mark("How well the suggestions agree with gold"),
    ),
    ActionSpec(
        "showJournal",
        mark("Journal"),
        "View",
        "Ctrl+Shift+J",
        tip=mark("Who did what and when, and the way to take it back"),
    ),
    ActionSpec("nextPane", mark("Next pane"), "View", "F6", separator=True),
    ActionSpec("previousPane", mark("Previous pane"), "View", "Shift+F6"),
    ActionSpec("largerText", mark("Larger text"), "View", "Ctrl++ Ctrl+=", separator=True),
    ActionSpec("smallerText", mark("Smaller text"), "View", "Ctrl+-"),
    ActionSpec("usualText", mark("Usual text size"), "View", "Ctrl+0"),
    ActionSpec("longerLines", mark("Longer lines"), "View", "Ctrl+Alt++ Ctrl+Alt+="),
    ActionSpec("shorterLines", mark("Shorter lines"), "View", "Ctrl+Alt+-"),
    ActionSpec(
        "switchTheme",
        mark("Switch between light and dark"),
        "View",
        "F9",
        "sun-moon",
        separator=True,
    ),
    ActionSpec("themeSystem", mark("Colours as the system has them"), "View"),
    ActionSpec("themeLight", mark("Light colours"), "View"),
    ActionSpec("themeDark", mark("Dark colours"), "View"),
    ActionSpec("themeContrast", mark("High contrast"), "View"),
    ActionSpec(
        "showGuide", mark("User guide"), "Help", "Shift+F1", tip=mark("Read how everything is done")
    ),
    ActionSpec(
        "startTour", mark("Tour in five steps"), "Help", tip=mark("Try it out on the sample corpus")
    ),
    ActionSpec(
        "showKeys",
        mark("Keys"),
        "Help",
        "F1",
        "keyboard",
        tip=mark("See, change and print the keys"),
    ),
    ActionSpec("copyDiagnosis", mark("Copy diagnosis"), "Help"),
    ActionSpec("about", mark("About Annotator"), "Help"),
)


def label_action(name: str) -> str:
    """Return the object name of the action that sets a label."""
    return f"setLabel{name.capitalize()}"


def words_of(spec: ActionSpec) -> str:
    """Return an action's words in the language of the window; a label's name stays as it is."""
    return spec.words if spec.menu == "Label" else tr(spec.words)


def action_specs(scheme: LabelScheme, keys: Mapping[str, str]) -> tuple[ActionSpec, ...]:
    """Return all actions, the labels of the scheme among them, with the keys in force."""
    labels = tuple(
        ActionSpec(label_action(label.name), label.name, "Label", label.key, where=Where.REVIEW)
        for label in scheme.offered
    )
    return tuple(replace(s, keys=keys[s.name]) if s.name in keys else s for s in _SPECS + labels)


def shown_keys(spec: ActionSpec) -> list[str]:
    """Return an action's keys as they are shown, one string an alternative."""
    return spec.keys.split()
