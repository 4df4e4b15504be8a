"""Settings that have changed, put in force at once: nothing waits for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.actions import action_specs
from annotator.ui.keymap import put_in_force, unknown_actions

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class InForce(QObject):
    """Watches the settings of a window; how it looks, the window itself sees to."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.look.settings
        window.look.changed.connect(self._follow)

    def tell_of_unknown_keys(self) -> None:
        """Say which keys of the settings are given to what is no action."""
        sentence = unknown_actions(self._settings.keys, self._window.named_actions)
        if sentence:
            self._window.status.say(sentence)

    def _follow(self) -> None:
        window, was, now = self._window, self._settings, self._window.look.settings
        self._settings = now
        if now.keys != was.keys:
            window.specs = action_specs(window.scheme, now.keys)
            put_in_force(window.specs, window.named_actions)
        if window.page is not None and now.analyst != was.analyst:
            window.page.project.analyst = now.analyst
        if window.background is not None and now.model != was.model:
            window.background.suggestions.restart(now.model)
