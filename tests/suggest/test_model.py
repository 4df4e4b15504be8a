from __future__ import annotations

import builtins
import shutil
from pathlib import Path

import pytest

from annotator.core.suggestion import Origin
from annotator.suggest import places
from annotator.suggest.model import NO_MODEL, EntityModel, load_model

TEXT = "Lula met Xi Jinping in Beijing on Wednesday.\n\nPresident Maduro of Venezuela did too. 🚀\n"


def test_without_any_model_nothing_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "PACKAGES", ())
    model = load_model()
    assert model.info.found is False
    assert model.info.notice == NO_MODEL
    assert model.entities(TEXT) == []


def test_a_model_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(places, "PACKAGES", ())
    model = load_model(tmp_path)
    assert str(tmp_path) in model.info.notice
    assert "no config.cfg" in model.info.notice


def test_importing_the_model_module_does_not_import_spacy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import_ = builtins.__import__

    def refuse(name: str, *args: object, **kwargs: object) -> object:
        assert not name.startswith("spacy")
        return import_(name, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(places, "PACKAGES", ())
    monkeypatch.setattr(builtins, "__import__", refuse)
    load_model()


@pytest.mark.slow
def test_the_model_is_known_by_name_version_and_weights(model: EntityModel) -> None:
    assert model.info.found
    assert model.info.name.startswith("en_core_web_")
    assert model.info.version.startswith("3.")
    assert len(model.info.sha256) == 64
    assert model.info.notice == ""


@pytest.mark.slow
def test_entities_lie_where_the_text_says(model: EntityModel) -> None:
    entities = {e.span.of(TEXT): e for e in model.entities(TEXT)}
    assert {"Beijing", "Wednesday", "Maduro", "Venezuela"} <= set(entities)
    beijing = entities["Beijing"]
    assert (beijing.label, beijing.origin) == ("GPE", Origin.MODEL)
    assert beijing.reason == f"model {model.info.title}: GPE"
    assert 0 < beijing.score <= 1


@pytest.mark.slow
def test_a_path_of_the_user_comes_first(model: EntityModel) -> None:
    place = next(iter(places.places(None)))
    assert load_model(place).info == model.info


@pytest.mark.slow
def test_a_model_is_found_in_the_user_s_folder_and_by_its_name(model: EntityModel) -> None:
    package = next(iter(places.places(None)))
    (data,) = package.glob("*/config.cfg")
    mine = places.models_folder() / "mine"
    shutil.copytree(data.parent, mine)
    assert next(iter(places.places(None))) == mine
    assert load_model().info == model.info
    assert load_model(Path(model.info.name)).info == model.info


@pytest.mark.slow
def test_a_broken_model_of_the_user_s_is_named_and_the_next_one_taken(model: EntityModel) -> None:
    mine = places.models_folder() / "mine"
    mine.mkdir(parents=True)
    (mine / "meta.json").write_text('{"lang": "en", "name": "x", "version": "1"}', "utf-8")
    info = load_model().info
    assert (info.found, info.sha256) == (True, model.info.sha256)
    assert str(mine) in info.notice


@pytest.mark.slow
@pytest.mark.parametrize("text", ["", " ", "\n\n", "🚀", "x" * 120_000])
def test_any_text_can_be_read(model: EntityModel, text: str) -> None:
    model.entities(text)
