"""A guard against PySide6 6.12.0, which kills the process on Python 3.11.

There nearly every call that returns nothing takes a reference from `None`; after some 5,000 of
them Python aborts. Its wheel installs without a word, so this test must stand in the way.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextDocument


def test_a_thousand_calls_that_return_nothing_take_no_reference_from_none() -> None:
    timer, thing, document = QTimer(), QObject(), QTextDocument()
    before = sys.getrefcount(None)
    for n in range(1000):
        timer.setInterval(n)
        thing.setObjectName("x")
        document.setDocumentMargin(n)
    assert abs(sys.getrefcount(None) - before) < 100
