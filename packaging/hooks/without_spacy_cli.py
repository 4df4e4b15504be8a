"""Stands in for spaCy's command line, which `import spacy` loads and nobody here uses.

Without it spaCy is imported in two thirds of the time, and a dozen packages can stay out.
"""

import sys
from types import ModuleType

_info = ModuleType("spacy.cli.info")
_info.info = lambda *_arguments, **_options: {}  # type: ignore[attr-defined]
_cli = ModuleType("spacy.cli")
_cli.info = _info  # type: ignore[attr-defined]
sys.modules.update({"spacy.cli": _cli, "spacy.cli.info": _info})
