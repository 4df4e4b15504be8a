"""How the window looks, as the analyst set it: colours and the size of the article's text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from annotator.core.errors import AnnotatorError
from annotator.settings import LINE_WIDTHS, TEXT_SIZES, Settings, save_settings
from annotator.ui.language import shown
from annotator.ui.theme import Theme, theme_for

_LINE_STEP = 8  # characters by which lines become longer or shorter


class Look(QObject):
    """The settings in force, and what of them is seen; changes are kept for the next time.

    Signals:
        changed(): other colours or another text size are in force.
        language_changed(): the window is to speak another language.
        said(str): a sentence for the analyst, when the settings could not be kept.
    """

    changed = Signal()
    language_changed = Signal()
    said = Signal(str)

    def __init__(self, settings: Settings, parent: QObject, *, keep: bool) -> None:
        super().__init__(parent)
        self.settings = settings
        self.theme: Theme = theme_for(settings.theme)
        self._keep = keep  # a file with a mistake in it is left for the analyst to mend
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._renew)
        hints.accessibility().contrastPreferenceChanged.connect(self._renew)

    @property
    def kept(self) -> bool:
        """Whether changes are kept for the next time: not while the file has a mistake in it."""
        return self._keep

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the View menu do, by object name."""
        return {
            "largerText": lambda: self.set_text_size(self.settings.text_size + 1),
            "smallerText": lambda: self.set_text_size(self.settings.text_size - 1),
            "usualText": lambda: self.set_text_size(Settings("").text_size),
            "longerLines": lambda: self.set_line_width(self.settings.line_width + _LINE_STEP),
            "shorterLines": lambda: self.set_line_width(self.settings.line_width - _LINE_STEP),
            "switchTheme": lambda: self.set_theme("light" if self.theme.dark else "dark"),
            "themeSystem": lambda: self.set_theme("system"),
            "themeLight": lambda: self.set_theme("light"),
            "themeDark": lambda: self.set_theme("dark"),
            "themeContrast": lambda: self.set_theme("contrast"),
        }

    def set_analyst(self, name: str) -> None:
        """Store decisions under another name from now on."""
        self.change(replace(self.settings, analyst=name))

    def set_theme(self, choice: str) -> None:
        """Use the colours of a theme, or those of the system, from now on."""
        self.change(replace(self.settings, theme=choice))

    def set_text_size(self, size: int) -> None:
        """Show articles in another size (pixels), where that is a size there is."""
        if size in TEXT_SIZES:
            self.change(replace(self.settings, text_size=size))

    def zoom(self, steps: int) -> None:
        """Show articles so many pixels larger, or smaller, as far as there are such sizes."""
        wanted = self.settings.text_size + steps
        self.set_text_size(min(max(wanted, TEXT_SIZES[0]), TEXT_SIZES[-1]))

    def set_line_width(self, characters: int) -> None:
        """Show articles in lines of about so many characters, as far as there are such widths."""
        width = min(max(characters, LINE_WIDTHS[0]), LINE_WIDTHS[-1])
        self.change(replace(self.settings, line_width=width))

    def change(self, settings: Settings) -> None:
        """Put other settings in force."""
        was, self.settings = self.settings, settings
        if self._keep:
            self._save()
        self._renew()
        if settings.language != was.language:
            self.language_changed.emit()

    def _save(self) -> None:
        try:
            save_settings(self.settings)
        except AnnotatorError as error:
            self.said.emit(shown(error))

    def _renew(self) -> None:
        self.theme = theme_for(self.settings.theme)
        self.changed.emit()
