"""Every panel and every dialog of the window, each shown as an analyst comes to see it.

A new dialog needs a row in `DIALOGS`; a panel is found in the window's own table.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import annotator.ui
from annotator.core.changes import Action, Batch
from annotator.core.term_plan import Plan, Planned
from annotator.core.terms import Case, Concept, Form
from annotator.core.under_way import UnderWay
from annotator.suggest.model_file import ModelFile
from annotator.ui.article_language import LanguageDialog
from annotator.ui.copies_dialog import CopiesDialog
from annotator.ui.dialogs import ReportDialog
from annotator.ui.export_dialog import ExportDialog
from annotator.ui.guide_dialog import GuideDialog
from annotator.ui.import_dialog import ImportDialog
from annotator.ui.keys_dialog import KeysDialog
from annotator.ui.language import tr
from annotator.ui.main_window import MainWindow
from annotator.ui.model_dialog import ModelDialog
from annotator.ui.scheme_dialog import SchemeDialog
from annotator.ui.settings_dialog import SettingsDialog
from annotator.ui.stream import Stream
from annotator.ui.termbase_dialog import TermbaseDialog
from annotator.ui.termbase_import import TermImportDialog
from annotator.ui.waiting import WaitDialog

Show = Callable[[MainWindow], object]


def by(action: str) -> Show:
    """Return what shows a dialog by triggering an action of the window."""
    return lambda window: window.named_actions[action].trigger()


def show_report(window: MainWindow) -> None:
    window._show_details("Two files could not be read.", ["a.pdf: empty"], None)


def show_model(window: MainWindow) -> None:
    found = ModelFile(
        *(Path("en_core_web_sm-3.8.0.whl"), "0" * 64, 12_000_000, 14_000_000),
        *("en_core_web_sm", "3.8.0", "en", "MIT", ">=3.8,<3.9", "en_core_web_sm"),
    )
    ModelDialog(found, window, ask_use=True, use=False).open()


def show_import(window: MainWindow) -> None:
    """Show an import with all its tabs: a table that is asked about, with labels of its own."""
    assert window.project is not None
    folder = window.project.path.with_name("incoming")
    folder.mkdir(exist_ok=True)
    (folder / "table.csv").write_text("body;day\nBrazil spoke.;2024-05-02\n", "utf-8")
    span = '{"start": 0, "end": 6, "label": "LAND", "concept": "BRASIL"}'
    (folder / "marked.jsonl").write_text(f'{{"text": "Brazil.", "spans": [{span}]}}', "utf-8")
    window._exchange.offer([folder])


def show_term_import(window: MainWindow) -> None:
    """Show what a file of concepts would bring: one that is new, and one that is left out."""
    window.named_actions["editTermbase"].trigger()
    (dialog,) = window.findChildren(TermbaseDialog)
    form = Form("Alliance of Small Island States", "en", Case.ANY)
    new = Planned(Concept("AOSIS", "bloc", form.text, "POLICY", (form,)), True, (form.text,))
    batch = Batch(Action.EDIT_TERMS, "bring in terms.csv", ())
    dialog.bring_in(Plan(batch, (new,), ("line 3: no concept id",), 1), "terms.csv")


def show_wait(window: MainWindow) -> None:
    """Show how far work is that ends when it is told to stop."""
    under_way = UnderWay()
    under_way.expected, under_way.passed = 50_000, 12_400
    words = tr("Deciding {n} of {all} mentions …", n=12_400, all=50_000)
    dialog = WaitDialog(lambda _share: words, under_way, window)
    ends = QTimer(dialog, interval=20)
    ends.timeout.connect(lambda: dialog.hide() if under_way.stopped else None)
    ends.start()
    dialog.show()


DIALOGS: dict[type[QDialog], Show] = {
    KeysDialog: by("showKeys"),
    ReportDialog: show_report,
    ImportDialog: show_import,
    ExportDialog: by("exportGold"),
    CopiesDialog: by("restoreCopy"),
    ModelDialog: show_model,
    SchemeDialog: by("editScheme"),
    TermbaseDialog: by("editTermbase"),
    TermImportDialog: show_term_import,
    SettingsDialog: by("showSettings"),
    LanguageDialog: by("setLanguage"),
    GuideDialog: by("showGuide"),
    WaitDialog: show_wait,
}


def kinds_of(kind: type[QWidget]) -> list[type[QWidget]]:
    """Return what all modules of the window make of a widget of Qt's, directly or not."""
    for module in pkgutil.walk_packages(annotator.ui.__path__, "annotator.ui."):
        import_module(module.name)
    return _made_of(kind)


def _made_of(kind: type[QWidget]) -> list[type[QWidget]]:
    own = [made for made in kind.__subclasses__() if made.__module__.startswith("annotator.")]
    return own + [inner for made in own for inner in _made_of(made)]


def shown_dialog(window: MainWindow, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    """Show a dialog and wait until it has found out all that it shows."""
    DIALOGS[kind](window)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)))
    dialog = next(d for d in window.findChildren(kind) if d.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    _wait_for(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    return dialog


def shown_panel(window: MainWindow, action: str, qtbot: QtBot) -> QWidget:
    """Show a panel by its action, and wait in the same way."""
    window.named_actions[action].trigger()
    panel = window.panels.shown(action)
    assert panel is not None
    _wait_for(panel, qtbot)
    return panel


def _wait_for(part: QWidget, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not any(stream.running for stream in part.findChildren(Stream)))
    QApplication.processEvents()  # what came last is laid out then
