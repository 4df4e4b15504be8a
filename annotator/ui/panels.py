"""The panels that open beside or below the article, and who opens them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from annotator.core.concordance import ConcordanceQuery
from annotator.core.everywhere import Decision
from annotator.core.radar import Finding
from annotator.core.span import Span
from annotator.ui import window_state
from annotator.ui.language import mark, tr
from annotator.ui.panel_dock import PanelDock

if TYPE_CHECKING:
    from annotator.ui.review_page import ReviewPage


class Panel(Protocol):
    """What every panel can do."""

    def close_panel(self) -> None:
        """Stop all work of the panel."""


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel: the action that shows it, its title, and how it is made."""

    action: str
    title: str
    make: Callable[[ReviewPage, QWidget], QWidget]


# What the panels need is imported when one is wanted: none is shown at the first frame.


def _evaluation(page: ReviewPage, parent: QWidget) -> QWidget:
    from annotator.ui.evaluation_panel import EvaluationPanel

    return EvaluationPanel(page.project.path, parent)


def _journal(page: ReviewPage, parent: QWidget) -> QWidget:
    from annotator.ui.journal_panel import JournalPanel

    return JournalPanel(page.project, page.review, parent)


def _concordance(page: ReviewPage, parent: QWidget) -> QWidget:
    from annotator.ui.concordance_panel import ConcordancePanel

    return ConcordancePanel(page.review, parent)


def _radar(page: ReviewPage, parent: QWidget) -> QWidget:
    from annotator.ui.radar_panel import RadarPanel

    return RadarPanel(page.project, parent)


def _figures(page: ReviewPage, parent: QWidget) -> QWidget:
    from annotator.ui.figures_panel import FiguresPanel

    return FiguresPanel(page.review, lambda: page.articles.wanted, parent)


def _guideline(page: ReviewPage, parent: QWidget) -> QWidget:
    from annotator.ui.guideline_panel import GuidelinePanel

    return GuidelinePanel(page.project, page.review, parent)


def _everywhere(page: ReviewPage, parent: QWidget) -> QWidget:
    from annotator.ui.everywhere_panel import EverywherePanel

    return EverywherePanel(page.review, page.articles, parent)


PANELS = (
    PanelSpec("showEvaluation", mark("Evaluation"), _evaluation),
    PanelSpec("showJournal", mark("Journal"), _journal),
    PanelSpec("showConcordance", mark("Concordance"), _concordance),
    PanelSpec("showRadar", mark("Consistency"), _radar),
    PanelSpec("showFigures", mark("Figures"), _figures),
    PanelSpec("showGuideline", mark("Guideline"), _guideline),
    PanelSpec("decideEverywhere", mark("Decide everywhere"), _everywhere),
)
_ASKS_FIRST = ("decideEverywhere",)  # shows what was asked of it, so it does not open by itself
_BY_ACTION = {spec.action: spec for spec in PANELS}


class Panels(QObject):
    """Shows panels in docks below or beside the article, each made when it is first asked for.

    Signals:
        place_chosen(int, Span): a panel leads to a place: its article, its span.
    """

    place_chosen = Signal(int, Span)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, PanelDock] = {}
        self._beside: set[str] = set()  # the actions of the panels that stand beside the article

    def handlers(self, page: Callable[[], ReviewPage | None]) -> dict[str, Callable[[], object]]:
        """Return what the actions of the panels do, by object name."""
        toggling: dict[str, Callable[[], object]] = {
            spec.action: partial(self._toggle, spec, page) for spec in PANELS
        }
        return toggling | {"decideEverywhere": partial(self._decide_everywhere, page)}

    def shown(self, action: str) -> QWidget | None:
        """Return the panel that an action shows, if it is open."""
        dock = self._docks.get(action)
        return dock.panel if dock is not None and dock.isVisible() else None

    def close_project(self) -> None:
        """Close all panels, since what they show is closed; which are open is kept for the next."""
        if self._docks:
            self._note_places()
            window_state.remember_panels(self._window, self._open(), sorted(self._beside))
        self._close_all()

    def restore(self, page: ReviewPage) -> None:
        """Open the panels that were open last, where they were and as large."""
        names, places = window_state.panels_kept()
        self._beside |= set(window_state.panels_beside())
        wanted = [name for name in names if name in _BY_ACTION and name not in _ASKS_FIRST]
        self._open_again(wanted, places, page)

    def renew(self, page: ReviewPage) -> None:
        """Make all panels anew, since the labels that they offer are others; what is open stays.

        So does what the concordance was asked, as far as it can still be asked.
        """
        self._note_places()
        names, places, asked = self._open(), self._window.saveState(), self._asked()
        self._close_all()
        self._open_again(names, places, page)
        dock = self._docks.get("showConcordance")
        if dock is not None and asked is not None:
            dock.panel.ask(asked)  # type: ignore[attr-defined]

    def _asked(self) -> ConcordanceQuery | None:
        dock = self._docks.get("showConcordance")
        return dock.panel.query if dock is not None else None  # type: ignore[attr-defined]

    def _note_places(self) -> None:
        """Note which panels stand beside the article, and let go of those that are closed.

        Otherwise Qt would keep places, with tabs, for what may never be opened again.
        """
        for name, dock in self._docks.items():
            (self._beside.add if dock.beside else self._beside.discard)(name)
            if dock.isHidden():
                self._window.removeDockWidget(dock)

    def _open(self) -> list[str]:
        return [name for name, dock in self._docks.items() if not dock.isHidden()]

    def _open_again(self, names: list[str], places: QByteArray, page: ReviewPage) -> None:
        for name in names:
            self._made(_BY_ACTION[name], page).show()
        size, layout = self._window.size(), self._window.layout()
        if names:
            self._window.restoreState(places)
        for dock in self._docks.values():
            dock.find_room()  # the screen may be another one
        if layout is not None and self._window.size() != size:
            layout.activate()
            self._window.resize(size)  # as far as what is in it allows

    def _close_all(self) -> None:
        for dock in self._docks.values():
            panel: Panel = dock.panel  # type: ignore[assignment]
            panel.close_panel()
            self._window.removeDockWidget(dock)
            dock.setObjectName("")  # by which Qt gives places to those that follow
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
        dock = self._made(spec, page)
        dock.show()
        dock.raise_()
        dock.panel.setFocus()
        return dock.panel

    def _made(self, spec: PanelSpec, page: ReviewPage) -> PanelDock:
        dock = self._docks.get(spec.action)
        if dock is None:
            dock = self._docks[spec.action] = self._make(spec, page)
            dock.stand(beside=spec.action in self._beside)
        return dock

    def _decide_everywhere(self, page: Callable[[], ReviewPage | None]) -> None:
        open_page = page()
        if open_page is not None:
            from annotator.ui.everywhere_panel import EverywherePanel

            panel = self._show(_BY_ACTION["decideEverywhere"], open_page)
            assert isinstance(panel, EverywherePanel), "made by its own row of the table"
            panel.look_up(open_page.review.focus)

    def show_places(
        self, page: ReviewPage, query: ConcordanceQuery, fix: Decision | None = None
    ) -> None:
        """Show what a query finds in the concordance, with a decision proposed if there is one."""
        from annotator.ui.concordance_panel import ConcordancePanel

        panel = self._show(_BY_ACTION["showConcordance"], page)
        assert isinstance(panel, ConcordancePanel), "made by its own row of the table"
        panel.ask(query, fix)
        panel.decider.view.setFocus()

    def _open_finding(self, page: ReviewPage, finding: Finding) -> None:
        self.show_places(page, finding.query, finding.fix if finding.open else None)

    def _make(self, spec: PanelSpec, page: ReviewPage) -> PanelDock:
        from annotator.ui.figures_panel import FiguresPanel
        from annotator.ui.radar_panel import RadarPanel

        panel = spec.make(page, self._window)
        if isinstance(panel, RadarPanel):
            panel.finding_chosen.connect(partial(self._open_finding, page))
        elif isinstance(panel, FiguresPanel):
            panel.query_chosen.connect(partial(self.show_places, page))
            panel.said.connect(page.review.said)
            panel.written.connect(page.written)
        else:
            panel.place_chosen.connect(self.place_chosen)  # type: ignore[attr-defined]
        return PanelDock(f"{spec.action}Dock", tr(spec.title), panel, self._window)


def _is_seen(dock: QDockWidget) -> bool:
    """Tell whether a dock is open and no other one lies upon it."""
    return dock.isVisible() and not dock.visibleRegion().isEmpty()
