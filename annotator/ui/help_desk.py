"""What helps with the program itself: keys, guide, tour, settings, and finding anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from annotator.core.concordance import ConcordanceQuery
from annotator.core.matching import Name
from annotator.core.terms import Concept, Termbase
from annotator.ui import dialogs
from annotator.ui.diagnosis import Diagnosis
from annotator.ui.language import tr
from annotator.ui.places import sample_place
from annotator.ui.tour import Tour

if TYPE_CHECKING:
    from annotator.ui.command_palette import CommandPalette
    from annotator.ui.guide_dialog import GuideDialog
    from annotator.ui.main_window import MainWindow


class HelpDesk(QObject):
    """Opens what helps, each made, and what it needs imported, when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette: CommandPalette | None = None
        self.tour = Tour(window)
        self._guide: GuideDialog | None = None
        self._concepts: tuple[Termbase, dict[str, Name]] = (Termbase(), {})
        self._diagnosis = Diagnosis(self)
        self._diagnosis.found.connect(self._copy_diagnosis)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by object name."""
        return {
            "commandPalette": self._find_anything,
            "showGuide": self._show_guide,
            "startTour": self._start_tour,
            "showSettings": self._show_settings,
            "showKeys": self._show_keys,
            "copyDiagnosis": self._diagnose,
            "about": lambda: dialogs.show_about(self._window),
        }

    def close_project(self) -> None:
        """Look no longer into the open project."""
        self.tour.leave()
        if self.palette is not None:
            self.palette.close_project()

    def close(self) -> None:
        """End what still runs."""
        self._diagnosis.close()
        if self._guide is not None:
            self._guide.close()

    # Finding anything

    def _find_anything(self) -> None:
        from annotator.ui.palette_entries import action_entries, concept_entries

        window, page = self._window, self._window.page
        kinds = [action_entries(window.specs, window.named_actions, page)]
        if page is not None:
            termbase = page.review.termbase
            names = self._names_of(termbase)
            kinds.append(concept_entries(termbase, names, page, self._show_concept))
        self._opened_palette().open(kinds, window.project, window.look.theme)

    def choose_concept(self, typed: str) -> None:
        """Let a concept be chosen for the focused mention, by any of its names."""
        from annotator.ui.palette_entries import concept_choices, focused_words

        window, page = self._window, self._window.page
        words = focused_words(page)
        if page is not None and words:
            termbase = page.review.termbase
            kinds = [concept_choices(termbase, self._names_of(termbase), page.set_concept)]
            asked = tr("Concept of “{words}”: a name, an alias or an abbreviation", words=words)
            self._opened_palette().open(kinds, None, window.look.theme, asked, typed)

    def _opened_palette(self) -> CommandPalette:
        from annotator.ui.command_palette import CommandPalette

        if self.palette is None:
            self.palette = CommandPalette(self._window.look.theme, self._open_article, self._window)
        return self.palette

    def _names_of(self, termbase: Termbase) -> dict[str, Name]:
        from annotator.ui.palette_entries import concept_names

        if self._concepts[0] is not termbase:
            self._concepts = (termbase, concept_names(termbase))
        return self._concepts[1]

    def _open_article(self, article_id: int) -> None:
        page = self._window.page
        if page is not None:
            page.show_article(article_id)

    def _show_concept(self, concept: Concept) -> None:
        page = self._window.page
        if page is not None:
            self._window.panels.show_places(page, ConcordanceQuery(concept=concept.id))

    # Reading, trying out, setting

    def _show_guide(self) -> None:
        from annotator.ui.guide_dialog import GuideDialog

        if self._guide is None:
            self._guide = GuideDialog(self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _start_tour(self) -> None:
        self._window.open_sample()
        page = self._window.page
        if page is not None and page.project.path == sample_place():
            self.tour.start(page)

    def _show_settings(self) -> None:
        from annotator.ui.settings_dialog import SettingsDialog

        window = self._window
        _open(SettingsDialog(window.look, window.named_actions["showKeys"], window))

    def _show_keys(self) -> None:
        from annotator.ui.keys_dialog import KeysDialog

        _open(KeysDialog(self._window.look, self._window.scheme, self._window))

    def _diagnose(self) -> None:
        self._window.status.say(tr("Looking at the program and this machine …"))
        self._diagnosis.start()

    def _copy_diagnosis(self, words: str) -> None:
        if words:
            QGuiApplication.clipboard().setText(words)
            self._window.status.say(tr("The diagnosis is on the clipboard."))
        else:
            sentence = tr("The diagnosis failed; “annotator doctor” in a terminal says more.")
            self._window.status.say(sentence)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
