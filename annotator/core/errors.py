"""The errors a user can meet: one plain sentence each, naming the thing and the way out."""

from __future__ import annotations

from annotator.core.messages import Worded, worded


class AnnotatorError(Exception):
    """Anything the program could not do; `str(error)` is the sentence, in English.

    It is raised with a literal and what fills its {names}, so that the window can say it in its own
    language: `raise InputError("{path}: this file is empty.", path=path)`.
    """

    def __init__(self, sentence: str, /, **values: object) -> None:
        super().__init__(worded(sentence, **values))

    @property
    def words(self) -> Worded:
        """The sentence with what it was made of, to be told elsewhere."""
        words = self.args[0]
        assert isinstance(words, Worded), "the constructor sees to it"
        return words


class InputError(AnnotatorError):
    """A file from outside cannot be used as it is."""


class ProjectError(AnnotatorError):
    """A project file cannot be opened, read or written."""


class ReadOnlyError(ProjectError):
    """The project can be read but not changed."""


class DamagedError(ProjectError):
    """A project file is damaged; what is left of it can be rescued, or a copy put back."""


class LockedError(ProjectError):
    """Somebody else has the project open for writing; it can still be read."""


class UsageError(AnnotatorError):
    """A command was called with arguments that do not fit together."""
