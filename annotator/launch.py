"""What `make run` starts: the window on the sample corpus, or without a display a rehearsal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator import app
from annotator.files import seeds


def main() -> int:
    """Open the sample corpus, or rehearse the work on it where there is no display."""
    if app.has_display():
        return app.main([str(seeds())])
    print("There is no display here, so no window can be shown.")
    print("The same work is done unattended instead, in a window that is drawn but not shown:")
    folder = Path("rehearsal").resolve()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # What the rehearsal remembers is none of the analyst's own settings.
    os.environ["ANNOTATOR_CONFIG_DIR"] = os.environ["ANNOTATOR_DATA_DIR"] = str(folder / "settings")
    from annotator.rehearsal import rehearse

    return rehearse(seeds(), folder)


if __name__ == "__main__":
    sys.exit(main())
