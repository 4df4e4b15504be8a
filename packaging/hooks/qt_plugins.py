"""Tells Qt where its plugins are, without loading Qt: neither worker nor commands need it."""

import os
import sys

_home: str = sys._MEIPASS  # type: ignore[attr-defined]  # noqa: SLF001
os.environ["QT_PLUGIN_PATH"] = os.path.join(_home, "PySide6", "Qt", "plugins")  # noqa: PTH118
