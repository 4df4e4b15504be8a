from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from annotator.core.suggestion import Origin
from annotator.suggest import model as model_module
from annotator.suggest.model import NO_MODEL, EntityModel, load_model

TEXT = "Lula met Xi Jinping in Beijing on Wednesday.\n\nPresident Maduro of Venezuela did too. 🚀\n"


def test_without_any_model_nothing_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_module, "PACKAGES", ())
    model = load_model()
    assert model.info.found is False
    assert model.info.notice == NO_MODEL
    assert model.entities(TEXT) == []


def test_a_model_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(model_module, "PACKAGES", ())
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

    monkeypatch.setattr(model_module, "PACKAGES", ())
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
    spec = next(iter(model_module._places(None)))
    assert load_model(spec).info == model.info


@pytest.mark.slow
@pytest.mark.parametrize("text", ["", " ", "\n\n", "🚀", "x" * 120_000])
def test_any_text_can_be_read(model: EntityModel, text: str) -> None:
    model.entities(text)
