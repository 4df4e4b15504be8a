"""Packages that not every installation has, since only one format needs them."""

from __future__ import annotations

import importlib.util
import sys

from annotator.core.errors import AnnotatorError
from annotator.core.messages import worded


def missing(package: str, extra: str) -> str:
    """Return the sentence about a package that is not installed, or an empty string.

    `extra` is what `pip install annotator[extra]` names it by.
    """
    if not package or _is_there(package):
        return ""
    if getattr(sys, "frozen", False):
        return worded(
            "this format needs the package {package}, which the standalone program does not"
            " have; export with a program installed by: python -m pip install"
            " 'annotator[{extra}]'",
            package=package,
            extra=extra,
        )
    return worded(
        "this format needs the package {package}, which is not installed; install it with:"
        " python -m pip install 'annotator[{extra}]'",
        package=package,
        extra=extra,
    )


def _is_there(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):  # a part of a package that is not there, or half there
        return False


def require(package: str, extra: str, title: str) -> None:
    """Raise AnnotatorError, naming the way out, if a format's package is not installed."""
    sentence = missing(package, extra)
    if sentence:
        raise AnnotatorError("{title}: {sentence}", title=title, sentence=sentence)
