"""Changes and batches: the only shape in which a project is altered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from annotator.core.annotation import Annotation
from annotator.core.article import Status
from annotator.core.labels import LabelScheme
from annotator.core.project_term import ProjectTerm
from annotator.core.terms import Concept


class Action(StrEnum):
    """What a user did, as the journal and the undo entry name it."""

    ACCEPT = "accept"
    REJECT = "reject"
    RELABEL = "relabel"
    SET_CONCEPT = "set concept"
    MOVE_BOUNDARY = "move boundary"
    ADD = "add"
    REMOVE = "remove"
    SET_STATUS = "set status"
    SET_LANGUAGE = "set language"
    CARRY_OVER = "carry over"
    ADD_ALIAS = "add alias"
    NEVER_MATCH = "never match"
    EDIT_TERMS = "edit terms"
    EDIT_LABELS = "edit labels"
    REPAIR = "repair boundaries"
    IMPORT = "import"
    REVERT = "revert"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who decides, and when (UTC, ISO 8601)."""

    analyst: str
    at: str


@dataclass(frozen=True, slots=True)
class AnnotationChange:
    """One annotation before and after; None where it did not or does not exist."""

    before: Annotation | None
    after: Annotation | None

    def inverse(self) -> AnnotationChange:
        """Return the change that takes this one back."""
        return AnnotationChange(self.after, self.before)

    @property
    def either(self) -> Annotation:
        """The annotation after the change, or before it where it is gone."""
        annotation = self.after or self.before
        assert annotation is not None, "a change without an annotation"
        return annotation

    @property
    def article_id(self) -> int:
        """The article that is changed."""
        return self.either.article_id


@dataclass(frozen=True, slots=True)
class StatusChange:
    """An article's status before and after."""

    article_id: int
    before: Status
    after: Status

    def inverse(self) -> StatusChange:
        """Return the change that takes this one back."""
        return StatusChange(self.article_id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class LanguageChange:
    """What is said of an article's language, before and after: codes, or "" for nothing."""

    article_id: int
    before: str
    after: str

    def inverse(self) -> LanguageChange:
        """Return the change that takes this one back."""
        return LanguageChange(self.article_id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class TermChange:
    """One of the project's own terms before and after; it belongs to no article."""

    before: ProjectTerm | None
    after: ProjectTerm | None

    def inverse(self) -> TermChange:
        """Return the change that takes this one back."""
        return TermChange(self.after, self.before)

    @property
    def either(self) -> ProjectTerm:
        """The term after the change, or before it where it is gone."""
        term = self.after or self.before
        assert term is not None, "a change without a term"
        return term


@dataclass(frozen=True, slots=True)
class ConceptChange:
    """What the project itself says of a concept, before and after; it belongs to no article.

    None where it says nothing: then the concept is as the term base has it, or is none.
    """

    before: Concept | None
    after: Concept | None

    def inverse(self) -> ConceptChange:
        """Return the change that takes this one back."""
        return ConceptChange(self.after, self.before)

    @property
    def either(self) -> Concept:
        """The concept after the change, or before it where the project says nothing any more."""
        concept = self.after or self.before
        assert concept is not None, "a change without a concept"
        return concept


@dataclass(frozen=True, slots=True)
class SchemeChange:
    """The whole label scheme before and after; it belongs to no article."""

    before: LabelScheme
    after: LabelScheme

    def inverse(self) -> SchemeChange:
        """Return the change that takes this one back."""
        return SchemeChange(self.after, self.before)


ArticleChange = AnnotationChange | StatusChange | LanguageChange
Change = ArticleChange | TermChange | ConceptChange | SchemeChange


@dataclass(frozen=True)
class Batch:
    """The changes of one user action: made, undone and redone as one.

    `what` completes the menu entry "Undo …", for example "accept “BRICS” as POLICY".
    """

    action: Action
    what: str
    changes: tuple[Change, ...]

    def inverse(self, action: Action) -> Batch:
        """Return the batch that takes this one back, its changes in reverse order."""
        backwards = tuple(change.inverse() for change in reversed(self.changes))
        return replace(self, action=action, changes=backwards)

    @cached_property
    def by_article(self) -> Mapping[int, Sequence[ArticleChange]]:
        """What the batch does to each article that it touches."""
        found: dict[int, list[ArticleChange]] = {}
        for change in self.changes:
            if isinstance(change, ArticleChange):
                found.setdefault(change.article_id, []).append(change)
        return found

    @property
    def article_ids(self) -> frozenset[int]:
        """The articles that the batch touches."""
        return frozenset(self.by_article)

    @cached_property
    def kinds(self) -> frozenset[type[Change]]:
        """Which kinds of changes there are in the batch."""
        return frozenset(map(type, self.changes))

    @property
    def scheme(self) -> LabelScheme | None:
        """The label scheme after the batch, if it changes that."""
        if SchemeChange not in self.kinds:
            return None
        found = [change.after for change in self.changes if isinstance(change, SchemeChange)]
        return found[-1] if found else None
