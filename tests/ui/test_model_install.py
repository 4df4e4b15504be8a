"""“Install model from file”: from the question to a worker that has the model."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.project import Project
from annotator.suggest import installing, releases
from annotator.suggest.model_file import look_into
from annotator.suggest.places import installed_models
from annotator.ui import dialogs
from annotator.ui.article_pane import Notice
from annotator.ui.background import Background
from annotator.ui.model_dialog import ModelDialog
from annotator.ui.model_install import Installed, ModelInstall
from annotator.ui.status_line import StatusLine
from tests.ui.conftest import FakeWorker
from tests.wheels import files_of, sha256_of, write_wheel

Kind = TypeVar("Kind", bound=QWidget)


class Desk:
    """A window, the flow in it, and an analyst who knows which file to choose."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.flow = ModelInstall(self.window)
        self.file: Path | None = None
        monkeypatch.setattr(dialogs, "ask_model_file", lambda _parent, _folder: self.file)

    def ask(self, file: Path | None, in_settings: str = "") -> None:
        """Begin with a file."""
        self.file = file
        self.flow.ask(Path.home(), in_settings)

    def open(self, file: Path, in_settings: str = "") -> ModelDialog:
        """Begin with a file, and wait until its facts are shown."""
        self.ask(file, in_settings)
        self.qtbot.waitUntil(lambda: self._shown() is not None)
        dialog = self._shown()
        assert dialog is not None
        return dialog

    def _shown(self) -> ModelDialog | None:
        found = self.window.findChildren(ModelDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    return write_wheel(tmp_path / "en_tiny_test-3.8.0-py3-none-any.whl")


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(qtbot, monkeypatch)
    yield desk
    desk.flow.close()


@pytest.fixture
def window(desk: Desk) -> QWidget:
    return desk.window


def heard(signal: object) -> list[object]:
    """All that a signal of one argument says from now on."""
    said: list[object] = []
    signal.connect(said.append)  # type: ignore[attr-defined]
    return said


def child(dialog: QWidget, kind: type[Kind], name: str) -> Kind:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_model_is_shown_confirmed_and_installed(desk: Desk, wheel: Path) -> None:
    installed, said = heard(desk.flow.installed), heard(desk.flow.said)
    dialog = desk.open(wheel)
    assert installed_models() == []
    with desk.qtbot.waitSignals([desk.flow.installed, desk.flow.rested]):
        child(dialog, QPushButton, "installModel").click()
    assert [model.name for model in installed_models()] == ["en_tiny_test"]
    assert installed == [Installed("en_tiny_test 3.8.0 is installed.")]
    assert said == []


def test_the_facts_the_verdict_and_the_warning_are_there_to_read(
    window: QWidget, wheel: Path
) -> None:
    dialog = ModelDialog(look_into(wheel, lambda _: None), window, ask_use=False, use=True)
    words = texts(dialog)
    for fact in ("en_tiny_test 3.8.0", "English", "MIT", "spaCy >=3.8.0,<3.9.0", sha256_of(wheel)):
        assert fact in words
    assert any("knows no official release" in text for text in words)
    assert any("makers whom you trust" in text for text in words)
    for label in dialog.findChildren(QLabel):
        if label.text() in ("MIT", "en_tiny_test 3.8.0"):
            assert label.textFormat().name == "PlainText"


def test_a_model_of_no_known_language_is_shown_by_its_code(window: QWidget, tmp_path: Path) -> None:
    for code, shown in (("fr", "French"), ("xx", "several"), ("qqq", "qqq")):
        path = write_wheel(tmp_path / "m.whl", files_of(lang=code))
        found = look_into(path, lambda _: None)
        assert shown in texts(ModelDialog(found, window, ask_use=True, use=False))


@pytest.mark.parametrize(
    ("expected", "verdict", "enabled"),
    [
        ("", "", True),
        ("{sha}", "The checksums are the same.", True),
        ("  SHA256:{SHA} ", "The checksums are the same.", True),
        ("0" * 64, "The checksums differ", False),
        ("{sha}0", "no SHA-256", False),
        ("abc", "no SHA-256", False),
    ],
)
def test_a_pasted_checksum_decides(
    window: QWidget, wheel: Path, expected: str, verdict: str, enabled: bool
) -> None:
    dialog = ModelDialog(look_into(wheel, lambda _: None), window, ask_use=False, use=True)
    sha = sha256_of(wheel)
    child(dialog, QLineEdit, "expectedChecksum").setText(expected.format(sha=sha, SHA=sha.upper()))
    said = child(dialog, QLabel, "checksumVerdict").text()
    assert verdict in said
    assert bool(said) is bool(verdict)
    assert child(dialog, QPushButton, "installModel").isEnabled() is enabled


def test_a_file_named_like_a_release_that_it_is_not_needs_a_checksum(
    window: QWidget, wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releases, "_RELEASES", {("en_tiny_test", "3.8.0"): ("0" * 64,)})
    dialog = ModelDialog(look_into(wheel, lambda _: None), window, ask_use=False, use=True)
    install = child(dialog, QPushButton, "installModel")
    assert any("it is not that file" in text for text in texts(dialog))
    assert not install.isEnabled()
    child(dialog, QLineEdit, "expectedChecksum").setText(sha256_of(wheel))
    assert install.isEnabled()


def test_an_official_release_is_called_one(
    window: QWidget, wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {("en_tiny_test", "3.8.0"): (sha256_of(wheel),)}
    monkeypatch.setattr(releases, "_RELEASES", known)
    dialog = ModelDialog(look_into(wheel, lambda _: None), window, ask_use=False, use=True)
    assert any(text.startswith("This is the official release") for text in texts(dialog))


@pytest.mark.parametrize(
    ("case", "asked", "used"),
    [
        (("en", ""), False, ""),
        (("en", "en_core_web_md"), True, "en_tiny_test"),
        (("fr", ""), False, ""),
        (("fr", "en_core_web_md"), False, ""),
    ],
)
def test_whether_to_use_it_is_asked_where_that_is_not_clear(
    desk: Desk, tmp_path: Path, case: tuple[str, str], asked: bool, used: str
) -> None:
    lang, in_settings = case
    dialog = desk.open(write_wheel(tmp_path / "m.whl", files_of(lang=lang)), in_settings)
    assert child(dialog, QCheckBox, "useModel").isVisible() is asked
    with desk.qtbot.waitSignal(desk.flow.installed) as installed:
        child(dialog, QPushButton, "installModel").click()
    assert installed.args is not None
    assert installed.args[0].use == used
    french = "fr_tiny_test 3.8.0 is installed. It reads the articles in French."
    assert (installed.args[0].sentence == french) is (lang == "fr")


def test_a_model_of_several_languages_names_those_that_it_reads(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.open(write_wheel(tmp_path / "m.whl", files_of(lang="xx")))
    with desk.qtbot.waitSignal(desk.flow.installed) as installed:
        child(dialog, QPushButton, "installModel").click()
    assert installed.args is not None
    languages = "French, German, Italian, Portuguese, Russian, Spanish"
    assert installed.args[0].sentence.endswith(f"It reads the articles in {languages}.")


def test_a_model_that_is_not_to_be_used_tells_how_it_could_be(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.open(write_wheel(tmp_path / "m.whl", files_of()), "en_core_web_md")
    child(dialog, QCheckBox, "useModel").click()
    with desk.qtbot.waitSignal(desk.flow.installed) as installed:
        child(dialog, QPushButton, "installModel").click()
    assert installed.args is not None
    assert installed.args[0].sentence.endswith('settings say: model = "en_tiny_test".')
    assert installed.args[0].use == ""


def test_the_analyst_may_think_better_of_it(desk: Desk, wheel: Path) -> None:
    said, installed = heard(desk.flow.said), heard(desk.flow.installed)
    desk.ask(None)
    dialog = desk.open(wheel)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert (said, installed, installed_models()) == ([], [], [])
    assert desk.open(wheel) is not dialog


def test_a_bad_file_is_one_sentence(desk: Desk, tmp_path: Path) -> None:
    with desk.qtbot.waitSignals([desk.flow.said, desk.flow.rested]):
        desk.ask(tmp_path / "missing.whl")
    bad = tmp_path / "bad.whl"
    bad.write_bytes(b"Not a model.")
    with desk.qtbot.waitSignal(desk.flow.said) as said:
        desk.ask(bad)
    assert said.args is not None
    assert said.args[0].startswith(f"{bad}: this is neither a wheel nor")
    assert desk.window.findChild(ModelDialog) is None


def test_an_unforeseen_error_ends_it_in_one_sentence(
    desk: Desk, wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_path: Path) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("annotator.suggest.model_file.opened", broken)
    with desk.qtbot.waitSignal(desk.flow.said) as said:
        desk.ask(wheel)
    assert said.args is not None
    assert said.args[0].endswith("No model was installed.")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Let the copying wait until a test sets the event."""
    go_on = threading.Event()
    real = installing._copy

    def wait(*arguments: object) -> str:
        go_on.wait(20)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(installing, "_copy", wait)
    yield go_on
    go_on.set()


def test_copying_can_be_cancelled(desk: Desk, wheel: Path, slow: threading.Event) -> None:
    dialog = desk.open(wheel)
    worked: list[tuple[object, ...]] = []
    desk.flow.worked.connect(lambda *what: worked.append(what))
    child(dialog, QPushButton, "installModel").click()
    desk.qtbot.waitUntil(lambda: len(worked) > 2)
    assert worked[0] == ("Installing the model, MB", 0, 1)
    said = heard(desk.flow.said)
    desk.ask(wheel)
    desk.flow.cancel()
    with desk.qtbot.waitSignals([desk.flow.rested, desk.flow.said]):
        slow.set()
    assert said == [
        "A model is being installed already. Wait for it, or cancel it.",
        "Cancelled; no model was installed.",
    ]
    assert installed_models() == []


def test_the_window_can_close_while_a_model_is_copied(
    desk: Desk, wheel: Path, slow: threading.Event
) -> None:
    dialog = desk.open(wheel)
    said = heard(desk.flow.said)
    child(dialog, QPushButton, "installModel").click()
    threading.Timer(0.05, slow.set).start()
    desk.flow.close()
    assert said == []
    assert installed_models() == []


def test_reading_and_copying_are_not_done_by_the_window_s_thread(
    desk: Desk, wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers: list[threading.Thread] = []

    def noting(path: Path, advance: Callable[[int], object]) -> object:
        workers.append(threading.current_thread())
        return look_into(path, advance)

    monkeypatch.setattr("annotator.suggest.model_file.look_into", noting)
    monkeypatch.setattr(installing, "look_into", noting)
    dialog = desk.open(wheel)
    with desk.qtbot.waitSignal(desk.flow.installed):
        child(dialog, QPushButton, "installModel").click()
    assert len(workers) == 2
    assert threading.main_thread() not in workers


def test_the_notice_of_a_missing_model_stays_until_one_is_installed(
    desk: Desk, wheel: Path, project: Project, worker: FakeWorker
) -> None:
    """Wired as the main window does it: what the worker says, the notice, the status line."""
    missing = "No language model was found."
    worker.lack_a_model(missing)
    background = Background(project, desk.window)
    notice, status = Notice(desk.window), StatusLine(desk.window)
    background.said.connect(lambda sentence: notice.say(sentence, None))
    background.settled.connect(notice.withdraw)
    background.greeted.connect(status.show_worker)
    desk.flow.installed.connect(lambda _: background.suggestions.restart())
    background.suggestions.warm_up()
    desk.qtbot.waitUntil(notice.isVisible, timeout=20_000)
    assert notice.words.text() == missing
    assert "no model 1" in texts(status)

    worker.lack_a_model("")
    child(desk.open(wheel), QPushButton, "installModel").click()
    desk.qtbot.waitUntil(notice.isHidden, timeout=20_000)
    assert "fake 1" in texts(status)
    background.close()


def test_another_notice_is_not_taken_back(window: QWidget) -> None:
    notice = Notice(window)
    notice.say("The disk is full.", None)
    notice.withdraw("No language model was found.")
    assert not notice.isHidden()
