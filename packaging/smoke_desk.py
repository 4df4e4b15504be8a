"""A desk for the smoke test: a virtual screen, a keyboard, and the program in an empty room."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

_PAUSE = 0.05  # seconds between two looks at a condition
_ENDING = 10.0
_GRAB = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication(sys.argv[:1]);"
    " sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
)

Value = TypeVar("Value")
Step = tuple[str, Callable[[], str | None]]
"""A step: what it shows, and the doing, which may return a detail worth printing."""


class Failure(Exception):
    """What did not work, in a sentence."""


def wait_for(what: str, seconds: float, condition: Callable[[], Value | None]) -> Value:
    """Wait until a condition holds and return its value; raises Failure if it never does."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failure(f"{what}: not within {seconds:.0f} s.")
        time.sleep(_PAUSE)


def check(holds: object, sentence: str) -> None:
    """Raise Failure with a sentence unless something holds."""
    if not holds:
        raise Failure(sentence)


class Program:
    """The program under test; it sees no environment but the one given here."""

    def __init__(self, path: Path, home: Path, log: Path) -> None:
        self.path = path
        self.home = home
        self.log = log
        home.mkdir(parents=True)

    def environment(self, display: str = "") -> dict[str, str]:
        """Return all the variables that the program gets: no PATH, so it finds no Python."""
        return {"HOME": str(self.home)} | ({"DISPLAY": display} if display else {})

    def run(self, *arguments: str | Path, seconds: float = 60, status: int = 0) -> str:
        """Run a command and return what it printed; raises Failure for any other status."""
        words = [str(argument) for argument in arguments]
        try:
            done = subprocess.run(
                [str(self.path), *words], env=self.environment(), cwd=self.home, timeout=seconds,
                stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise Failure(f"“{' '.join(words)}” did not end within {seconds:.0f} s.") from error
        complaint = done.stderr.strip()[-600:]
        check("Traceback" not in complaint, f"“{' '.join(words)}” broke down: {complaint}")
        check(
            done.returncode == status,
            f"“{' '.join(words)}” ended with {done.returncode}, not {status}: {complaint}",
        )
        return done.stderr if status else done.stdout

    @contextmanager
    def started(
        self, *arguments: str | Path, display: str = "", pipes: bool = False
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Run the program beside us; whatever is left of it at the end is stopped."""
        with self.log.open("ab") as log:
            channel = subprocess.PIPE if pipes else subprocess.DEVNULL
            process = subprocess.Popen(
                [str(self.path), *map(str, arguments)], env=self.environment(display),
                cwd=self.home, stdin=channel, stdout=channel, stderr=log, start_new_session=True,
            )  # fmt: skip
        with process:
            try:
                yield process
            finally:
                for number in [
                    *self.processes(),
                    *([process.pid] if process.poll() is None else []),
                ]:
                    with suppress(ProcessLookupError):
                        os.kill(number, 9)

    def processes(self) -> list[int]:
        """Return the numbers of all running processes of this build, and of no other one."""
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                # A process may end, or belong to somebody else, while it is looked at.
                with suppress(OSError):
                    if (entry / "exe").readlink().is_relative_to(self.path.parent):
                        found.append(int(entry.name))
        return found


class Screen:
    """A virtual screen with a window manager, and a keyboard."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._environment = os.environ | {"DISPLAY": display, "LC_ALL": "C.UTF-8"}

    def is_managed(self) -> bool:
        """Tell whether the window manager has begun its work."""
        return self._xdotool("get_num_desktops", must=False).strip() not in ("", "0")

    def key(self, *keys: str) -> None:
        """Press keys, by their X names, in whichever window has the focus."""
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *keys)

    def window(
        self, title: str, seconds: float = 30, unless: Callable[[], str] = lambda: ""
    ) -> str:
        """Wait for a window whose title ends so, and give it the focus; return its number.

        Raises Failure if there is none in time, or as soon as `unless` has something to say.
        """

        def found() -> str:
            trouble = unless()
            check(not trouble, trouble)
            return self._find(title)

        def focused() -> str:
            # A window that has only just appeared may not be one of the manager's yet.
            number = self._find(title)
            self._xdotool("windowactivate", number, must=False)
            return number if number and self._focused() == number else ""

        try:
            wait_for(f"a window titled “{title}”", seconds, found)
            return wait_for(f"the focus in “{title}”", 10, focused)
        except Failure as failure:
            raise Failure(f"{failure} Windows seen: {self.titles()}") from failure

    def gone(self, title: str, seconds: float = 30) -> None:
        """Wait until no window has such a title any more."""
        wait_for(f"the window “{title}” to close", seconds, lambda: not self._find(title))

    def titles(self) -> list[str]:
        """Return the titles of all windows that can be seen."""
        found = self._xdotool("search", "--onlyvisible", "--name", ".", must=False).split()
        return [self._xdotool("getwindowname", n, must=False).strip() for n in found]

    def photograph(self, path: Path) -> None:
        """Save what the screen shows."""
        environment = self._environment | {"QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-c", _GRAB, str(path)]
        try:
            subprocess.run(command, env=environment, check=True, timeout=30, capture_output=True)
        except subprocess.SubprocessError as error:
            raise Failure(f"The screen cannot be photographed ({error}).") from error

    def _find(self, title: str) -> str:
        found = self._xdotool("search", "--onlyvisible", "--name", f"{title}$", must=False).split()
        return found[-1] if found else ""

    def _focused(self) -> str:
        return self._xdotool("getactivewindow", must=False).strip()

    def _xdotool(self, *arguments: str, must: bool = True) -> str:
        try:
            done = subprocess.run(
                ["xdotool", *arguments], env=self._environment, timeout=20,
                capture_output=True, encoding="utf-8", check=must,
            )  # fmt: skip
        except subprocess.SubprocessError as error:
            raise Failure(f"xdotool could not do “{' '.join(arguments)}” ({error}).") from error
        return done.stdout


@contextmanager
def screen(log: Path) -> Iterator[Screen]:
    """Offer a virtual screen with a window manager; both are ended with the block."""
    reader, writer = os.pipe()
    with log.open("wb") as output:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[writer], stdout=output, stderr=output,
        )  # fmt: skip
        os.close(writer)
        with _ended(server), os.fdopen(reader, encoding="ascii") as numbers:
            number = numbers.readline().strip()  # ends at once if the server does
            check(number, f"Xvfb does not start; {log} tells why.")
            environment = os.environ | {"DISPLAY": f":{number}"}
            manager = subprocess.Popen(["openbox"], env=environment, stdout=output, stderr=output)
            with _ended(manager):
                made = Screen(f":{number}")
                wait_for("the window manager", 60, made.is_managed)  # it may have fonts to look at
                yield made


@contextmanager
def _ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(_ENDING)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
