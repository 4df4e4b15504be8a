"""The window: everything that knows Qt."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts a hook before every import

# With it the source of each module that is imported is read, and kept by Python: 250 files, 6 MB,
# and a tenth of a second at the start. It serves `from __feature__ import …`, which nobody does.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
