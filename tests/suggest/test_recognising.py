"""In which language a text is: certain, or not said."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from annotator.files import seeds
from annotator.suggest import recognising
from annotator.suggest.recognising import recognised

TEXTS = {
    "en": (
        "The finance ministers of the group met on Tuesday to discuss a new bank for the countries"
        " of the South, and agreed that more talks were needed."
    ),
    "es": (
        "Los ministros de Finanzas del grupo se reunieron el martes para hablar de un nuevo banco"
        " para los países del Sur y acordaron que hacían falta más conversaciones."
    ),
    "fr": (
        "Les ministres des Finances du groupe se sont réunis mardi pour parler d'une nouvelle"
        " banque pour les pays du Sud, et ont convenu de poursuivre les discussions."
    ),
    "pt": (
        "Os ministros das Finanças do grupo reuniram-se na terça-feira para falar de um novo banco"
        " para os países do Sul e concordaram que eram precisas mais conversações."
    ),
    "de": (
        "Die Finanzminister der Gruppe trafen sich am Dienstag, um über eine neue Bank für die"
        " Länder des Südens zu sprechen, und wollen weitere Gespräche führen."
    ),
    "ru": (
        "Министры финансов группы встретились во вторник, чтобы обсудить создание нового банка для"
        " стран Юга, и договорились продолжить переговоры."
    ),
    "ar": (
        "اجتمع وزراء مالية المجموعة يوم الثلاثاء لمناقشة إنشاء بنك جديد لدول الجنوب"
        " واتفقوا على مواصلة المحادثات."
    ),
    "zh": "该集团的财政部长星期二举行会议，讨论为南方国家设立一家新的银行，并同意继续谈判。",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_paragraph_is_recognised(code: str) -> None:
    assert recognised(TEXTS[code]) == code


@pytest.mark.parametrize("path", sorted(seeds().glob("*.txt")), ids=lambda path: path.name)
def test_the_sample_corpus_is_english(path: Path) -> None:
    assert recognised(path.read_text("utf-8")) == "en"


def test_traditional_characters_are_chinese_too() -> None:
    assert recognised("中國國家主席習近平在北京會見了巴西總統盧拉") == "zh"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "Brazil",
        "BRICS, G77, NDB",
        "2024-05-02 12:30",
        "1 2 3 " * 200,
        "🚀" * 200,
        "喀山",
    ],
)
def test_of_a_few_words_nothing_is_said(text: str) -> None:
    assert recognised(text) == ""


def test_without_room_for_its_figures_nothing_is_recognised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(**_: object) -> object:
        raise OSError(28, "No space left on device")

    recognising._identifier.cache_clear()
    with monkeypatch.context() as context:
        context.setattr(tempfile, "TemporaryFile", full)
        assert recognised(TEXTS["es"]) == ""
    recognising._identifier.cache_clear()
    assert recognised(TEXTS["es"]) == "es"


def test_only_the_beginning_counts() -> None:
    beginning = (TEXTS["es"] + " ") * 7
    assert recognised(beginning + TEXTS["de"] * 100) == "es"


def test_it_is_the_same_each_time_and_in_each_process() -> None:
    code = (
        "import sys; from annotator.suggest.recognising import recognised;"
        " print(recognised(sys.argv[1]))"
    )
    for text in (TEXTS["pt"], TEXTS["en"][:60]):
        run = [sys.executable, "-c", code, text]
        elsewhere = subprocess.run(run, check=True, capture_output=True, text=True, timeout=60)
        assert elsewhere.stdout.strip() == recognised(text) == recognised(text)


def test_nothing_is_loaded_before_the_first_text() -> None:
    code = (
        "import sys, annotator.suggest.worker, annotator.suggest.suggesters;"
        " assert not {'numpy', 'py3langid', 'spacy'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
