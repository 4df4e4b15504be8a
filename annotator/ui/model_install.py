"""“Install model from file”: which file, what is in it, whether it is wanted, and the copying.

Reading and copying go on in a thread; the analyst goes on working, and may cancel.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.errors import AnnotatorError
from annotator.failures import unforeseen
from annotator.ui import dialogs
from annotator.ui.article_language import by_words
from annotator.ui.language import mark, shown, tr

if TYPE_CHECKING:
    from annotator.suggest.model_file import Advance, ModelFile
    from annotator.ui.model_dialog import ModelDialog

_TICK_MS = 30
_CLOSING_S = 5.0
_MEGABYTE = 1_000_000
_CANCELLED = mark("Cancelled; no model was installed.")


@dataclass(frozen=True, slots=True)
class Installed:
    """What came of it: a sentence, and the name for the settings if they are to name the model."""

    sentence: str
    use: str = ""


class ModelInstall(QObject):
    """Installs models from files, one at a time.

    Signals:
        worked(str, int, int): what is being done, and how many megabytes of how many are done.
        rested(): nothing runs any more.
        installed(Installed): a model is there; the suggestion worker is to be started anew.
        said(str): a sentence for the analyst, when nothing was installed.
    """

    worked = Signal(str, int, int)
    rested = Signal()
    installed = Signal(object)
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._errand: _Errand | None = None
        self._dialog: ModelDialog | None = None

    def ask(self, folder: Path, in_settings: str) -> None:
        """Ask for a file, beginning in a folder, and begin; `in_settings` is their `model`."""
        if self._errand is not None or self._dialog is not None:
            self.said.emit(tr("A model is being installed already. Wait for it, or cancel it."))
            return
        path = dialogs.ask_model_file(self._window, folder)
        if path is not None:
            self._look_into(path, in_settings)

    def cancel(self) -> None:
        """Stop; nothing is installed then."""
        if self._errand is not None:
            self._errand.stop()

    def close(self) -> None:
        """Stop and wait for the end, telling nobody."""
        if self._errand is not None:
            self._errand.close()
            self._errand = None
        if self._dialog is not None:
            self._dialog.reject()

    def _look_into(self, path: Path, in_settings: str) -> None:
        # Imported here, as below: what reads archives is not needed before the window is shown.
        from annotator.suggest.model_file import look_into

        size = path.stat().st_size if path.is_file() else 0
        ended = partial(self._confirm, in_settings)
        self._begin(tr("Looking into the model, MB"), size, partial(look_into, path), ended)

    def _confirm(self, in_settings: str, found: ModelFile) -> None:
        from annotator.suggest.places import LANGUAGE
        from annotator.ui.model_dialog import ModelDialog

        # One for another language reads the articles in that, whatever the settings say.
        ask_use = bool(in_settings) and found.language == LANGUAGE
        self._dialog = ModelDialog(found, self._window, ask_use=ask_use, use=True)
        self._dialog.finished.connect(partial(self._answered, found, ask_use))
        self._dialog.open()

    def _answered(self, found: ModelFile, ask_use: bool, accepted: int) -> None:
        assert self._dialog is not None, "it was asked"
        from annotator.suggest.installing import install

        use = found.name if ask_use and self._dialog.use else ""
        self._dialog.deleteLater()
        self._dialog = None
        if accepted:
            unused = ask_use and not use
            ended = partial(self._tell, found, use, unused)
            total = found.size + found.unpacked
            self._begin(tr("Installing the model, MB"), total, partial(install, found), ended)

    def _tell(self, found: ModelFile, use: str, unused: bool, _folder: Path) -> None:
        from annotator.suggest.places import LANGUAGE, languages_read

        sentence = tr("{model} is installed.", model=found.title)
        if found.language != LANGUAGE:
            names = ", ".join(by_words(languages_read(found.language)).values())
            sentence += " " + tr("It reads the articles in {language}.", language=names)
        if unused:
            sentence += " " + tr(
                'It is used when the settings say: model = "{name}".', name=found.name
            )
        self.installed.emit(Installed(sentence, use))

    def _begin(
        self,
        words: str,
        total: int,
        work: Callable[[Advance], object],
        ended: Callable[..., None],
    ) -> None:
        whole = max(1, total // _MEGABYTE)
        errand = self._errand = _Errand(work, self)
        errand.advanced.connect(
            lambda done: self.worked.emit(words, min(whole, done // _MEGABYTE), whole)
        )
        errand.ended.connect(lambda: self._end(errand, ended))
        self.worked.emit(words, 0, whole)
        errand.start()

    def _end(self, errand: _Errand, ended: Callable[..., None]) -> None:
        self._errand = None
        errand.deleteLater()
        self.rested.emit()
        if errand.failure:
            self.said.emit(errand.failure)
        else:
            ended(errand.result)


class _Stopped(Exception):
    """The analyst has cancelled."""


class _Errand(QObject):
    """Work on files in a thread, which tells how many bytes it has done.

    Signals:
        advanced(object): bytes done so far; no int, which ends at two gigabytes.
        ended(): `result` is there, or `failure` says why not.
    """

    advanced = Signal(object)
    ended = Signal()

    def __init__(self, work: Callable[[Advance], object], parent: QObject) -> None:
        super().__init__(parent)
        self.result: object = None
        self.failure = ""
        self._work = work
        self._done = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="model", daemon=True)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin."""
        self._thread.start()
        self._timer.start()

    def stop(self) -> None:
        """End soon, with nothing done."""
        self._stop.set()

    def close(self) -> None:
        """End, telling nobody, and wait for it."""
        self._timer.stop()
        self._stop.set()
        self._thread.join(_CLOSING_S)

    def _run(self) -> None:
        """Work; in its own thread, which touches no widgets."""
        try:
            self.result = self._work(self._advance)
        except _Stopped:
            self.failure = tr(_CANCELLED)
        except AnnotatorError as error:
            self.failure = shown(error)
        except Exception as error:  # the window must not wait for ever
            what = unforeseen(error)
            self.failure = tr("Sorry, {what} No model was installed.", what=what)

    def _advance(self, more: int) -> None:
        if self._stop.is_set():
            raise _Stopped
        self._done += more

    def _tick(self) -> None:
        if self._thread.is_alive():
            self.advanced.emit(self._done)
            return
        self._timer.stop()
        self.ended.emit()
