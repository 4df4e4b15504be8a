"""In which language articles are: the names of languages, and the dialog that asks for one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QVBoxLayout

from annotator.core.article import Article
from annotator.core.languages import LANGUAGES, language_name
from annotator.ui.choices import choice_box
from annotator.ui.language import mark, shown, tr
from annotator.ui.widgets import answers, plain, quiet_label

if TYPE_CHECKING:
    from annotator.ui.review_page import ReviewPage

_THIS, _ALL = "this", "all"  # the articles whose language is set
_AS_RECOGNISED = mark("as the program recognises it")
_FOUND = mark("This article is in {language}, as the program recognised it.")
_SAID = mark("This article is in {language}, as its file or an analyst says.")
_UNKNOWN = mark("Nobody says in which language this article is, and it was not recognised.")


def language_words(code: str) -> str:
    """Return what a language is called, in the language of the window if there is a word for it."""
    if code and code not in LANGUAGES:
        language = QLocale.codeToLanguage(code)
        known = language not in (QLocale.Language.AnyLanguage, QLocale.Language.C)
        return QLocale.languageToString(language) if known else code
    return shown(language_name(code))


def by_words(codes: Iterable[str]) -> dict[str, str]:
    """Return what languages are called, by their codes, in alphabetical order."""
    named = {code: language_words(code) for code in codes}
    return dict(sorted(named.items(), key=lambda pair: QLocale().toLower(pair[1])))


class LanguageDialog(QDialog):
    """Asks in which language the open article, or all that are listed, are."""

    def __init__(
        self, article: Article, listed: Collection[int], known: Iterable[str], page: ReviewPage
    ) -> None:
        super().__init__(page)
        self.setObjectName("languageDialog")
        self.setWindowTitle(tr("Language"))
        self._article = article
        self._listed = listed
        self.box = self._language_box(article, known)
        scopes = {_THIS: tr("This article"), _ALL: tr("All {n} articles listed", n=len(listed))}
        self.scope = choice_box("languageScope", tr("Of which articles"), scopes, self)
        self.scope.setVisible(len(listed) > 1)
        self._lay_out(article)

    @property
    def code(self) -> str:
        """The language that is chosen; "" to have it recognised."""
        return str(self.box.currentData())

    @property
    def article_ids(self) -> list[int]:
        """The articles that are in that language."""
        everything = self.scope.currentData() == _ALL
        return list(self._listed) if everything else [self._article.id]

    def _language_box(self, article: Article, known: Iterable[str]) -> QComboBox:
        codes = {*LANGUAGES, *known, article.meta.language} - {""}
        items = {"": tr(_AS_RECOGNISED)} | by_words(codes)
        box = choice_box("languageBox", tr("Language"), items, self)
        box.setCurrentIndex(max(0, box.findData(article.said_language)))
        return box

    def _lay_out(self, article: Article) -> None:
        now = plain(QLabel(_present(article), self))
        after = quiet_label(
            tr(
                "Suggestions are made anew, with the model and the terms of that language."
                " Decisions stay as they are."
            ),
            self,
        )
        apply = QPushButton(tr("Set the language"), self)
        apply.setObjectName("setLanguageNow")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        for words in (now, after):
            words.setWordWrap(True)
            words.setMinimumWidth(360)
        for part in (now, self.box, self.scope, after):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(answers(apply, self))
        self.box.setFocus()


def ask_language(page: ReviewPage) -> None:
    """Ask for the language of the open article, and set it as one step."""
    if page.review.markup is None:
        return
    article = page.review.markup.article
    known = page.project.languages()
    dialog = LanguageDialog(article, page.articles.listed, known, page)
    dialog.accepted.connect(lambda: page.review.set_language(dialog.article_ids, dialog.code))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _present(article: Article) -> str:
    language = language_words(article.meta.language)
    if not article.meta.language:
        return tr(_UNKNOWN)
    sentence = _SAID if article.said_language else _FOUND
    return tr(sentence, language=language)
