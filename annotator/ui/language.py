"""The language of the window: every sentence that is shown goes through here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.core.messages import Worded, fill, mark, words_of
from annotator.files import resource

__all__ = ["NAMES", "mark", "shown", "speak", "tr"]

NAMES = {"en": "English", "es": "Español", "fr": "Français", "zh": "中文"}
_LOCALES = {"en": "en_US", "es": "es_ES", "fr": "fr_FR", "zh": "zh_CN"}
_CONTEXT = ""  # as lupdate has it for calls of a plain function
_TRANSLATOR = "annotatorTranslator"


def tr(sentence: str, /, **values: object) -> str:
    """Return a sentence in the language of the window, its {names} filled with `values`.

    The sentence is written as a literal where it is used, so that it is found for translating; a
    number that is a value is written with its thousands parted: `tr("{n} articles", n=count)`.
    """
    return fill(QCoreApplication.translate(_CONTEXT, sentence), values, shown)


def shown(value: object) -> str:
    """Return a value as the language of the window writes it: numbers with thousands parted.

    An error, and whatever else was `worded` below the window, is said in that language; of a tuple
    one thing after the other.
    """
    words = words_of(value)
    if isinstance(words, Worded):
        return tr(words.template, **words.values)
    if isinstance(value, tuple):
        return "; ".join(map(shown, value))
    if not isinstance(value, int):
        return str(value)
    here = QLocale()
    english = QLocale(QLocale.Language.English)
    return (here if here.language() != QLocale.Language.C else english).toString(value)


def speak(choice: str) -> str:
    """Let what is made from now on speak a language of NAMES, or the system's; returns which.

    Widgets that are there already keep their words.
    """
    application = QCoreApplication.instance()
    assert application is not None, "a language is that of an application"
    for old in application.findChildren(QTranslator, _TRANSLATOR):
        application.removeTranslator(old)
        old.deleteLater()
    code = choice if choice in NAMES else _of_system()
    QLocale.setDefault(QLocale(_LOCALES[code]))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{_LOCALES[code]}", qt), (code, str(resource("translations")))):
        translator = QTranslator(application)
        translator.setObjectName(_TRANSLATOR)
        if translator.load(name, folder):
            application.installTranslator(translator)
    return code


def _of_system() -> str:
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in NAMES), "en")
