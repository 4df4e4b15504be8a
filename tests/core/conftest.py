"""Qt without a display, for the tests that compare with a real Qt document."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
