"""Where the program starts: the worker, a command, or the window.

Nothing heavy is imported before it is clear which of the three is wanted: a command must not
pay for Qt, nor the window for spaCy.
"""

from __future__ import annotations

import sys

from annotator.commands import VERBS


def main(argv: list[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    first = arguments[0] if arguments else ""
    if first == "--worker":
        from annotator.suggest.worker import main as serve

        return serve()
    if first in VERBS or first.startswith("-"):
        from annotator.cli import main as command

        return command(arguments)
    from annotator.app import main as window

    return window(arguments)


if __name__ == "__main__":
    sys.exit(main())
