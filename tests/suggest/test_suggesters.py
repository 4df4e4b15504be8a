"""One suggester for each language of a project: its model, its terms, and what it was taught."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.memory import Memory, Verdicts
from annotator.core.span import Span
from annotator.core.suggestion import Suggestion
from annotator.core.terms import Concept, Form, Termbase
from annotator.core.vocabulary import Vocabulary
from annotator.suggest import places
from annotator.suggest.model import EntityModel, ModelInfo, no_model
from annotator.suggest.pipeline import load_suggester
from annotator.suggest.places import models_folder
from annotator.suggest.protocol import Answer, Ready, Request, read_message, write_request
from annotator.suggest.suggesters import Suggesters
from annotator.suggest.worker import answer, serve
from tests.suggest.test_places import put

TERMS = Termbase((
    Concept("BRI", "initiative", "Belt and Road", "POLICY", (
        Form("Belt and Road", "en"), Form("Franja y la Ruta", "es"), Form("Nouvelles routes", "fr"),
    )),
    Concept("WTO", "body", "World Trade Organization", "ORG", (Form("OMC", "es"),)),
    Concept("OMCX", "body", "Office", "ORG", (Form("OMC", "fr"),)),
))  # fmt: skip


class Model:
    """Sees the first word of a text, as a person."""

    def __init__(self, language: str) -> None:
        self.info = ModelInfo(f"{language}_fake", "1", True, f"{language} sha", "", language)

    def entities(self, text: str) -> list[Suggestion]:
        return [Suggestion(Span(0, len(text.split(maxsplit=1)[0])), "PER", reason=self.info.name)]


class Shelf:
    """Loads models for some languages, and remembers which it has loaded."""

    def __init__(self, *languages: str) -> None:
        self.languages = languages
        self.loaded: list[str] = []

    def __call__(self, language: str) -> EntityModel:
        self.loaded.append(language)
        return Model(language) if language in self.languages else no_model()  # type: ignore[return-value]


def suggesters(*languages: str, default: str = "en") -> tuple[Suggesters, Shelf]:
    shelf = Shelf(*languages)
    return Suggesters(load_suggester(Model(default), TERMS), shelf), shelf  # type: ignore[arg-type]


def seen(taught: Suggesters, text: str, language: str) -> list[tuple[str, str]]:
    found = taught.suggester(language).suggest(text)
    return [(s.span.of(text), s.concept or s.label) for s in found]


def test_each_article_is_read_by_the_model_of_its_language() -> None:
    readers, shelf = suggesters("es")
    assert seen(readers, "Zoltan y la Franja y la Ruta.", "es") == [
        *(("Zoltan", "PERSON"), ("Franja y la Ruta", "BRI"))
    ]
    assert readers.suggester("es").suggest("Zoltan")[0].reason.startswith("es_fake")
    assert readers.suggester("en").suggest("Zoltan Ace")[0].reason.startswith("en_fake")
    assert readers.suggester("") is readers.suggester("en")
    assert shelf.loaded == ["es"]


def test_terms_are_those_of_the_language_and_the_english_ones() -> None:
    readers, _ = suggesters()
    text = "x: Franja y la Ruta, Nouvelles routes, Belt and Road, OMC"
    assert seen(readers, text, "es") == [
        *(("Franja y la Ruta", "BRI"), ("Belt and Road", "BRI"), ("OMC", "WTO"))
    ]
    assert seen(readers, text, "fr") == [
        *(("Nouvelles routes", "BRI"), ("Belt and Road", "BRI"), ("OMC", "OMCX"))
    ]
    assert seen(readers, text, "pt") == [("Belt and Road", "BRI")]
    everything = {words for words, _ in seen(readers, text, "")}
    assert everything >= {"Franja y la Ruta", "Nouvelles routes", "Belt and Road", "OMC"}


def test_rules_for_english_are_not_applied_to_other_languages() -> None:
    readers, _ = suggesters("zh", "es")
    assert seen(readers, "习近平 去了喀山", "zh") == [("习近平", "PERSON")]
    assert seen(readers, "习近平 去了喀山", "") == []  # an English model cannot read it
    minister = "x, Minister of Trade Jane Doe said."
    assert ("Jane Doe", "PERSON") in seen(readers, minister, "en")
    assert ("Jane Doe", "PERSON") not in seen(readers, minister, "es")


def test_it_says_with_what_it_reads_a_language_once() -> None:
    readers, _ = suggesters("es")
    for language in ("en", "es", "pt", "es", ""):
        readers.suggester(language)
    spanish, portuguese = readers.introduced()
    assert (spanish.language, spanish.model, spanish.found) == ("es", "es_fake", True)
    assert spanish.sha256 == "es sha"
    assert (portuguese.language, portuguese.model, portuguese.found) == ("pt", "", False)
    assert {spanish.name, portuguese.name} == {readers.ready.name}
    assert readers.introduced() == []


def test_two_models_are_in_memory_at_most() -> None:
    readers, shelf = suggesters("es", "fr")
    for language in ("es", "pt", "es", "de", "fr", "es", "pt", "en", "es"):
        readers.suggester(language)
    assert shelf.loaded == ["es", "pt", "de", "fr", "es"]  # those without a model cost little
    for number in range(30):
        readers.suggester(f"a{number}")
    assert len(readers._readers) < 12


def test_a_model_chosen_for_another_language_reads_that_and_what_is_not_known() -> None:
    readers, shelf = suggesters("en", default="fr")
    assert readers.suggester("fr").suggest("Zoltan")[0].reason.startswith("fr_fake")
    assert readers.suggester("").suggest("Zoltan Ace")[0].reason.startswith("fr_fake")
    assert shelf.loaded == []
    assert readers.suggester("en").suggest("Zoltan Ace")[0].reason.startswith("en_fake")
    assert ("Jane Doe", "PERSON") in seen(readers, "x, Minister of Trade Jane Doe said.", "en")
    assert shelf.loaded == ["en"]


def test_what_is_taught_holds_for_all_languages() -> None:
    readers, _ = suggesters("es")
    own = Concept("PACT", "pact", "Pacto", "POLICY", (Form("Pacto", "es"), Form("Pact", "fr")))
    memory = Memory({"Tilvora": Verdicts({"ORG": 2})}, concepts={"PACT": own})
    text = "x: Tilvora, Pacto, Pact"
    assert seen(readers, text, "es") == [("x", "PERSON")]
    readers.teach(Vocabulary({"ORG": "LAW", "POLICY": "POLICY"}), memory)
    assert seen(readers, text, "es") == [("Tilvora", "LAW"), ("Pacto", "PACT")]


def test_the_worker_recognises_what_nobody_says_and_tells_it() -> None:
    readers, _ = suggesters("es")
    text = "Zoltan habló el martes en la capital de un nuevo banco para los países del grupo."
    recognised = answer(readers, write_request(Request(1, 2, "d", text)).encode())
    assert recognised.language == "es"
    said = answer(readers, write_request(Request(1, 2, "d", text, "en")).encode())
    assert said.language == "en"
    assert answer(readers, write_request(Request(1, 2, "d", "Zoltan")).encode()).language == ""


def test_without_a_model_the_worker_says_so_before_it_answers() -> None:
    asked = [write_request(Request(1, 2, "d", "El BRICS", "pt")).encode()] * 2
    said: list[str] = []
    serve(asked, said.append, with_model=False)
    first, about, one, other = map(read_message, said)
    assert isinstance(first, Ready)
    assert isinstance(about, Ready)
    assert (first.language, about.language, about.found) == ("", "pt", False)
    assert isinstance(one, Answer)
    assert one == other
    assert [s.concept for s in one.suggestions] == ["BRICS"]


# Which model there is


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let packages be those of a test only where it looks for some."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    return folder


def package(site: Path, name: str, version: str = "3.8.0") -> Path:
    folder = site / name
    folder.mkdir()
    (folder / "__init__.py").touch()
    language, _, rest = name.partition("_")
    meta = f'{{"lang": "{language}", "name": "{rest}", "version": "{version}"}}'
    (folder / "meta.json").write_text(meta, "utf-8")
    return folder


def names(language: str, chosen: str = "") -> list[str]:
    return [place.name for place in places.places_for(language, Path(chosen) if chosen else None)]


def test_models_of_a_language_are_tried_in_order(site: Path) -> None:
    for name in ("es_core_news_sm", "es_core_news_md", "fr_core_news_lg", "xx_ent_wiki_sm"):
        package(site, name)
    put("es_core_news_lg", at=1)
    put("es_mine", at=2)
    put("pt_mine")
    several = "xx_ent_wiki_sm"
    spanish = ["es_mine-3.8.0", "es_core_news_lg-3.8.0", "es_core_news_md", "es_core_news_sm"]
    assert names("es") == [*spanish, several]
    assert names("es", "es_core_news_sm") == ["es_core_news_sm", *spanish, several]
    assert names("es", "fr_core_news_lg") == [*spanish, several]
    assert names("pt") == ["pt_mine-3.8.0", several]
    assert names("zh") == []
    assert names("en")[-1].startswith("en_core_web_sm")


def test_the_other_models_are_named_with_the_suggester(site: Path) -> None:
    assert places.models_beside("en", None) == []
    package(site, "es_core_news_sm")
    put("es_mine", "1.0")
    put("fr_mine", "2.0")
    assert places.models_beside("en", None) == ["es_mine 1.0", "fr_mine 2.0"]
    beside_french = places.models_beside("fr", Path("fr_mine"))
    assert beside_french[0].startswith("en_core_web_sm")
    assert beside_french[1:] == ["es_mine 1.0"]


@pytest.mark.slow
def test_a_model_that_is_installed_reads_its_language(tmp_path: Path) -> None:
    import spacy
    from spacy.training import Example
    from thinc.api import fix_random_seed

    fix_random_seed(7)
    nlp = spacy.blank("es", meta={"name": "tiny", "version": "1.2"})
    recogniser = nlp.add_pipe("ner")
    recogniser.add_label("PER")  # type: ignore[attr-defined]
    sentences = ("Zoltan habló de comercio.", "Mirela habló del banco.", "Zoltan llegó ayer.")
    ends = [len(sentence.split()[0]) for sentence in sentences]
    examples = [
        Example.from_dict(nlp.make_doc(text), {"entities": [(0, end, "PER")]})
        for text, end in zip(sentences, ends, strict=True)
    ]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    models_folder().mkdir(parents=True)
    nlp.to_disk(models_folder() / "es_tiny-1.2")
    said: list[str] = []
    text = "Zoltan habló del BRICS."
    serve([write_request(Request(1, 2, "d", text, "es")).encode()], said.append)
    usual, spanish, answered = map(read_message, said)
    assert isinstance(usual, Ready)
    assert usual.model.startswith("en_core_web_sm")
    assert usual.name.endswith("; es_tiny 1.2")
    assert isinstance(spanish, Ready)
    assert (spanish.model, spanish.version, spanish.notice) == ("es_tiny", "1.2", "")
    assert len(spanish.sha256) == 64
    assert isinstance(answered, Answer)
    labels = {s.span.of(text): s.label for s in answered.suggestions}
    assert labels == {"Zoltan": "PERSON", "BRICS": "POLICY"}
