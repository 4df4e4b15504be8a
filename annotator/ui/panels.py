"""The panels that open beside or below the article, and who opens them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QPushButton, QWidget

from annotator.core.radar import Finding
from annotator.core.span import Span
from annotator.ui.concordance_panel import ConcordancePanel
from annotator.ui.evaluation_panel import EvaluationPanel
from annotator.ui.everywhere_panel import EverywherePanel
from annotator.ui.journal_panel import JournalPanel
from annotator.ui.radar_panel import RadarPanel
from annotator.ui.review_page import ReviewPage
from annotator.ui.widgets import heading


class Panel(Protocol):
    """What every panel can do."""

    @property
    def place_chosen(self) -> SignalInstance:
        """Emitted with an article's number and a Span when a place was picked."""

    def close_panel(self) -> None:
        """Stop all work of the panel."""


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel: the action that shows it, its title, and how it is made."""

    action: str
    title: str
    make: Callable[[ReviewPage, QWidget], QWidget]


PANELS = (
    PanelSpec(
        "showEvaluation",
        "Evaluation",
        lambda page, parent: EvaluationPanel(page.project.path, parent),
    ),
    PanelSpec(
        "showJournal",
        "Journal",
        lambda page, parent: JournalPanel(page.project, page.review, parent),
    ),
    PanelSpec(
        "showConcordance",
        "Concordance",
        lambda page, parent: ConcordancePanel(
            page.project, page.review, page.review.termbase, parent
        ),
    ),
    PanelSpec(
        "showRadar",
        "Consistency",
        lambda page, parent: RadarPanel(page.project, parent),
    ),
    PanelSpec(
        "decideEverywhere",
        "Decide everywhere",
        lambda page, parent: EverywherePanel(
            page.project, page.review, page.review.termbase, parent
        ),
    ),
)
_HEIGHT = 330  # pixels of a panel at first; the article keeps the larger part
_BY_ACTION = {spec.action: spec for spec in PANELS}


class Panels(QObject):
    """Shows panels in docks below the article, each made when it is first asked for.

    Signals:
        place_chosen(int, Span): a panel leads to a place: its article, its span.
    """

    place_chosen = Signal(int, Span)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}

    def handlers(self, page: Callable[[], ReviewPage | None]) -> dict[str, Callable[[], object]]:
        """Return what the actions of the panels do, by object name."""
        toggling: dict[str, Callable[[], object]] = {
            spec.action: partial(self._toggle, spec, page) for spec in PANELS
        }
        return toggling | {"decideEverywhere": partial(self._decide_everywhere, page)}

    def shown(self, action: str) -> QWidget | None:
        """Return the panel that an action shows, if it is open."""
        dock = self._docks.get(action)
        return dock.widget() if dock is not None and dock.isVisible() else None

    def close_project(self) -> None:
        """Close all panels, since what they show is closed."""
        for dock in self._docks.values():
            panel: Panel = dock.widget()  # type: ignore[assignment]
            panel.close_panel()
            self._window.removeDockWidget(dock)
            dock.deleteLater()
        self._docks.clear()

    def _toggle(self, spec: PanelSpec, page: Callable[[], ReviewPage | None]) -> None:
        open_page = page()
        dock = self._docks.get(spec.action)
        if open_page is None:
            return
        if dock is not None and _is_seen(dock):
            dock.hide()
            open_page.view.setFocus()
        else:
            self._show(spec, open_page)

    def _show(self, spec: PanelSpec, page: ReviewPage) -> QWidget:
        """Show a panel before all others, made if need be, with the keyboard in it."""
        dock = self._docks.get(spec.action)
        if dock is None:
            dock = self._docks[spec.action] = self._make(spec, page)
            self._place(dock)
        dock.show()
        dock.raise_()
        panel = dock.widget()
        panel.setFocus()
        return panel

    def _decide_everywhere(self, page: Callable[[], ReviewPage | None]) -> None:
        open_page = page()
        if open_page is not None:
            panel = self._show(_BY_ACTION["decideEverywhere"], open_page)
            assert isinstance(panel, EverywherePanel), "made by its own row of the table"
            panel.look_up(open_page.review.focus)

    def _open_finding(self, page: ReviewPage, finding: Finding) -> None:
        panel = self._show(_BY_ACTION["showConcordance"], page)
        assert isinstance(panel, ConcordancePanel), "made by its own row of the table"
        panel.ask(finding.query, finding.fix)
        panel.decider.view.setFocus()

    def _make(self, spec: PanelSpec, page: ReviewPage) -> QDockWidget:
        dock = QDockWidget(spec.title, self._window)
        dock.setObjectName(f"{spec.action}Dock")
        panel = spec.make(page, dock)
        if isinstance(panel, RadarPanel):
            panel.finding_chosen.connect(partial(self._open_finding, page))
        panel.place_chosen.connect(self.place_chosen)  # type: ignore[attr-defined]
        dock.setWidget(panel)
        dock.setTitleBarWidget(self._head(spec.title, dock))
        return dock

    def _head(self, title: str, dock: QDockWidget) -> QWidget:
        head = QWidget(dock)
        close = QPushButton("Close", head)
        close.setProperty("flat", True)
        close.setAccessibleName(f"Close {title}")
        close.clicked.connect(dock.hide)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 6, 8, 0)
        row.addWidget(heading(title, head))
        row.addStretch()
        row.addWidget(close)
        return head

    def _place(self, dock: QDockWidget) -> None:
        """Put a dock below the article, upon those that are there already."""
        others = [other for other in self._docks.values() if other is not dock]
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        if others:
            self._window.tabifyDockWidget(others[0], dock)
        else:
            self._window.resizeDocks([dock], [_HEIGHT], Qt.Orientation.Vertical)


def _is_seen(dock: QDockWidget) -> bool:
    """Tell whether a dock is open and no other one lies upon it."""
    return dock.isVisible() and not dock.visibleRegion().isEmpty()
