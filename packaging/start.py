"""Where the standalone program starts."""

import sys

from annotator.__main__ import main

try:
    STATUS = main()
except ImportError as error:  # such as a library of the system that Qt needs
    print(f"annotator: {error}. “annotator doctor” tells what to install.", file=sys.stderr)
    STATUS = 1
sys.exit(STATUS)
