"""Changes and batches: the only shape in which a project is altered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

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


ArticleChange = AnnotationChange | StatusChange
Change = ArticleChange | TermChange | ConceptChange | SchemeChange


@dataclass(frozen=True, slots=True)
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

    @property
    def article_ids(self) -> frozenset[int]:
        """The articles that the batch touches."""
        return frozenset(c.article_id for c in self.changes if isinstance(c, ArticleChange))

    @property
    def scheme(self) -> LabelScheme | None:
        """The label scheme after the batch, if it changes that."""
        found = [change.after for change in self.changes if isinstance(change, SchemeChange)]
        return found[-1] if found else None
