"""Qt without a display, and no deadlines on a machine that is busy with something else."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
