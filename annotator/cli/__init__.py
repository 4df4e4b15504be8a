"""The command line: one module a verb, and here what they have in common.

Exit status: 0 done, 1 the work failed, 2 wrong usage, 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from annotator import __version__
from annotator.cli import (
    doctor_verb,
    evaluate_verb,
    export_verb,
    formats_verb,
    import_verb,
    stats_verb,
    suggest_verb,
    terms_verb,
    verify_verb,
)
from annotator.cli.console import complain
from annotator.core.errors import AnnotatorError, UsageError
from annotator.core.messages import packed
from annotator.failures import unforeseen

DONE = 0
FAILED = 1
WRONG_USAGE = 2
STOPPED = 130  # what shells report of a program that Ctrl-C has ended
CUT_OFF = 141  # and of one whose reader has gone

_VERBS = (
    import_verb,
    suggest_verb,
    export_verb,
    stats_verb,
    evaluate_verb,
    verify_verb,
    terms_verb,
    doctor_verb,
    formats_verb,
)


def main(argv: list[str]) -> int:
    """Run a command and return its exit status; every error is one sentence on standard error."""
    _make_printable()
    try:
        with _terminated_as_by_ctrl_c():
            status = _run(argv)
            sys.stdout.flush()
            return status
    except UsageError as error:
        return _failed(error, argv, WRONG_USAGE)
    except AnnotatorError as error:
        return _failed(error, argv)
    except KeyboardInterrupt:
        return _ended(STOPPED, "stopped.")
    except BrokenPipeError:
        return _cut_off()
    except Exception as error:
        return _failed(AnnotatorError(unforeseen(error)), argv)


class _Parser(argparse.ArgumentParser):
    """A parser that raises UsageError, with a sentence, instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("{message}. “{prog} --help” tells more.", message=message, prog=self.prog)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all verbs."""
    parser = _Parser(
        prog="annotator",
        usage="annotator [PROJECT | FOLDER | FILE ...]\n       annotator VERB ...",
        description="Turn news articles into gold-standard annotations."
        " Without a verb the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    parser.set_defaults(run=_without_verb)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")
    for verb in _VERBS:
        own = verbs.add_parser(
            verb.NAME,
            prog=f"annotator {verb.NAME}",
            help=verb.HELP,
            description=f"{verb.HELP}.",
            allow_abbrev=False,
        )
        verb.add_arguments(own)
        own.add_argument("--json", action="store_true", help="print one JSON object")
        own.set_defaults(run=verb.run)
    return parser


def _run(argv: list[str]) -> int:
    try:
        arguments = build_parser().parse_args(argv)
    except SystemExit:  # argparse has printed the help or the version
        return DONE
    return DONE if arguments.run(arguments) else FAILED


def _without_verb(_arguments: argparse.Namespace) -> bool:
    raise UsageError("a verb is missing. “annotator --help” names them.")


def _failed(error: AnnotatorError, argv: list[str], status: int = FAILED) -> int:
    """Say what went wrong: to the window so that it can say it in its own language."""
    if export_verb.FOR_WINDOW not in argv:
        return _ended(status, str(error))
    print(json.dumps(packed(error)), file=sys.stderr, flush=True)
    return status


def _ended(status: int, sentence: str) -> int:
    complain(sentence)
    return status


def _make_printable() -> None:
    """Let a terminal that cannot show a character show its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


@contextmanager
def _terminated_as_by_ctrl_c() -> Iterator[None]:
    """Clean up also if another program, such as the window, asks this one to end."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _cut_off() -> int:
    """Say nothing more: whoever read the output, such as `head`, has gone."""
    # Python flushes standard output once more when it ends, and would complain then.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return CUT_OFF
