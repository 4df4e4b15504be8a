"""Looking into a file with a language model: what it says of itself, and whether it may be used.

The window uses this module, so spaCy is not imported here.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from annotator.core.errors import InputError
from annotator.suggest.archives import Archive, opened
from annotator.suggest.releases import Standing, standing

Advance = Callable[[int], object]
"""Is told how many more bytes are done; what it raises ends the work, without a trace."""

CHUNK = 1_000_000  # bytes
_MOST_META = 5_000_000  # bytes; the longest official one has 200,000
_MOST_RECORD = 1_000_000
_FIELDS = {
    "lang": re.compile(r"[a-z]{2,3}"),
    "name": re.compile(r"[a-z0-9_]{1,60}"),
    "version": re.compile(r"[0-9][0-9A-Za-z.+-]{0,30}"),
    "spacy_version": re.compile(r"[0-9.,<>=!~* a-z]{1,80}"),
}
_CODE = frozenset(
    {
        *(".py", ".pyc", ".pyd", ".so", ".dll", ".dylib", ".exe", ".jar"),
        *(".sh", ".bat", ".cmd", ".pkl", ".pickle", ".pth"),
    }
)


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file with a model that can be installed: what it says of itself, and its SHA-256.

    `size` and `unpacked` are bytes; `spacy` is the range of versions that it was made for; `data`
    is the folder inside the file that is going to be installed.
    """

    path: Path
    sha256: str
    size: int
    unpacked: int
    name: str
    version: str
    language: str
    licence: str
    spacy: str
    data: str

    @property
    def title(self) -> str:
        """Name and version, as people know them."""
        return f"{self.name} {self.version}"

    @property
    def standing(self) -> Standing:
        """Whether it is an official release."""
        return standing(self.name, self.version, self.sha256)


def look_into(path: Path, advance: Advance) -> ModelFile:
    """Read what a file with a model says of itself; `advance` is told of its `size` in all.

    Raises InputError if it is damaged, dangerous, no model, or none for this version of spaCy.
    """
    try:
        sha256 = _hash_of(path, advance)
        with opened(path) as archive:
            data = _data_folder(archive)
            meta = _read_meta(archive, data)
            _refuse_code(archive, data)
            read_record(archive)
        found = _described(path, sha256, archive, data, meta)
    except OSError as error:
        reason = error.strerror or error
        raise InputError(
            "{path}: this file cannot be read ({why}).", path=path, why=reason
        ) from error
    _refuse_misfit(found, meta)
    return found


def read_record(archive: Archive) -> dict[str, str]:
    """Return the SHA-256 that a wheel lists for each of its files; a tar.gz has no such list.

    Raises InputError if the list and the files are not the same.
    """
    if not archive.is_wheel:
        return {}
    lists = [name for name in archive.sizes if re.fullmatch(r"[^/]+\.dist-info/RECORD", name)]
    if len(lists) != 1:
        raise InputError(
            "{path}: this is no wheel, since it has no list of its files.", path=archive.path
        )
    lines = archive.read(lists[0], _MOST_RECORD).decode("utf-8").splitlines()
    rows = [line.rsplit(",", 2) for line in lines if line.count(",") >= 2]
    record = {name: _as_hex(listed) for name, listed, _ in rows}
    unlisted = {lists[0], f"{lists[0]}.jws", f"{lists[0]}.p7s"}  # it cannot hold its own hash
    wrong = {name for name in archive.sizes if not record.get(name)} - unlisted
    wrong |= record.keys() - archive.sizes.keys() - unlisted
    if wrong:
        raise InputError(
            "{path}: the wheel's list of files and its files differ, for example in “{name}”. Fetch"
            " the file again, from the model's makers.",
            path=archive.path,
            name=min(wrong)[:80],
        )
    return record


def _hash_of(path: Path, advance: Advance) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            advance(len(chunk))
    return digest.hexdigest()


def _data_folder(archive: Archive) -> str:
    """Return the one folder with a configuration and an entity recogniser, “/” at its end."""
    ends = "config.cfg", "meta.json", "ner/model"
    found = [
        name.removesuffix(ends[0])
        for name in archive.sizes
        if PurePosixPath(name).name == ends[0] and 2 <= len(PurePosixPath(name).parts) <= 4
    ]
    if len(found) != 1 or not all(f"{found[0]}{end}" in archive.sizes for end in ends):
        raise InputError(
            "{path}: this is no spaCy model with an entity recogniser. Choose a file such as"
            " en_core_web_md-3.8.0-py3-none-any.whl.",
            path=archive.path,
        )
    return found[0]


def _read_meta(archive: Archive, data: str) -> dict[str, object]:
    try:
        meta: object = json.loads(archive.read(f"{data}meta.json", _MOST_META))
    except (ValueError, RecursionError):
        meta = None
    if not isinstance(meta, dict) or not all(
        isinstance(meta.get(key), str) and pattern.fullmatch(meta[key])
        for key, pattern in _FIELDS.items()
    ):
        raise InputError(
            "{path}: what this model says of itself (meta.json) cannot be read. Fetch the file"
            " again, from the model's makers.",
            path=archive.path,
        )
    return meta


def _refuse_code(archive: Archive, data: str) -> None:
    for name in archive.sizes:
        if name.startswith(data) and PurePosixPath(name).suffix.lower() in _CODE:
            raise InputError(
                "{path}: among the data of this model is program code (“{name}”), which no"
                " official model has. It was left alone.",
                path=archive.path,
                name=name.removeprefix(data),
            )


def _described(
    path: Path, sha256: str, archive: Archive, data: str, meta: Mapping[str, object]
) -> ModelFile:
    unpacked = sum(size for name, size in archive.sizes.items() if name.startswith(data))
    name = f"{meta['lang']}_{meta['name']}"
    return ModelFile(
        *(path, sha256, path.stat().st_size, unpacked),
        *(name, str(meta["version"]), str(meta["lang"])),
        *(_shown(meta.get("license")), str(meta["spacy_version"]), data),
    )


def _as_hex(listed: str) -> str:
    """Return a hash of RECORD as hexadecimal digits; other kinds than SHA-256 are as none."""
    kind, _, value = listed.partition("=")
    if kind != "sha256":
        return ""
    return base64.urlsafe_b64decode(f"{value}==").hex()


def _refuse_misfit(found: ModelFile, meta: Mapping[str, object]) -> None:
    try:
        here = metadata.version("spacy")
        fits = SpecifierSet(found.spacy).contains(here, prereleases=True)
        wanted = meta.get("requirements")
        named = map(str, wanted) if isinstance(wanted, list) else ()
        missing = [requirement for requirement in named if not _is_here(requirement)]
    except (InvalidSpecifier, InvalidRequirement) as error:
        raise InputError(
            "{path}: what this model needs cannot be read.", path=found.path
        ) from error
    if not fits:
        raise InputError(
            "{path}: {title} was made for spaCy {spacy}, and this program has spaCy {here}. Fetch"
            " the release of the model that fits.",
            path=found.path,
            title=found.title,
            spacy=found.spacy,
            here=here,
        )
    if missing:
        raise InputError(
            "{path}: {title} needs {missing}, which this program does not have. Choose a model"
            " whose name ends in sm, md or lg.",
            path=found.path,
            title=found.title,
            missing=", ".join(missing),
        )


def _is_here(requirement: str) -> bool:
    wanted = Requirement(requirement)
    try:
        return wanted.specifier.contains(metadata.version(wanted.name), prereleases=True)
    except metadata.PackageNotFoundError:
        return False


def _shown(licence: object) -> str:
    words = " ".join(licence.split()) if isinstance(licence, str) else ""
    return words[:80] or "not named"
