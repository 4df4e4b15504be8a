"""What a concordance is narrowed to beyond what its lines and boxes ask, said in words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.core.calibration import BANDS
from annotator.core.concordance import ConcordanceQuery
from annotator.core.listing import NO_LANGUAGE, ArticleFilter, Show
from annotator.ui.article_language import language_words
from annotator.ui.language import mark, tr
from annotator.ui.widgets import plain, quiet_label

_SHOWN = {Show.TO_DO: mark("articles to do"), Show.DONE: mark("articles that are done")}
_ARTICLES = {
    "search": mark("articles with {value}"),
    "undecided": mark("articles with undecided suggestions"),
    "label": mark("articles with {value}"),
    "concept": mark("articles with {value}"),
    "source": mark("articles from {value}"),
    "twins": mark("articles with twins"),
    "done_on": mark("articles marked done on {value}"),
    "article_id": mark("article {value}"),
}
_ORIGINS = {
    "model": mark("suggested by the model"),
    "terms": mark("suggested by the term base"),
    "rule": mark("suggested by a rule"),
    "propagated": mark("suggested after another decision"),
}


class ConcordanceSign(QWidget):
    """Says what else is asked for, with the way out of it; out of sight where there is nothing.

    Signals:
        cleared(): nothing else is to be asked for any more.
    """

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("concordanceSign")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kept = ConcordanceQuery()
        self.words = plain(quiet_label("", self))
        self.words.setWordWrap(True)
        self.clear = QPushButton(tr("Clear"), self)
        self.clear.setObjectName("clearNarrowing")
        self.clear.setAccessibleName(tr("Look in all articles, whoever suggested"))
        self.clear.setProperty("flat", True)
        self.clear.clicked.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 2, 2, 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.clear)
        self.keep(self.kept)

    def keep(self, query: ConcordanceQuery) -> None:
        """Keep what a query asks for and no line or box shows."""
        self.kept = beyond_the_lines(query)
        said = " · ".join(_said(self.kept))
        self.words.setText(tr("Only: {what}", what=said))
        self.setVisible(bool(said))

    def _clear(self) -> None:
        self.keep(ConcordanceQuery())
        self.cleared.emit()


def beyond_the_lines(query: ConcordanceQuery) -> ConcordanceQuery:
    """Return that part of a query for which the concordance has neither a line nor a box."""
    articles = replace(query.articles, first_day="", last_day="")
    return ConcordanceQuery(
        origin=query.origin,
        judged=query.judged,
        score_band=query.score_band,
        articles=articles,
    )


def _said(query: ConcordanceQuery) -> list[str]:
    parts = []
    if query.judged:
        parts.append(tr("suggestions that were decided"))
    if query.score_band:
        low, high = (query.score_band - 1) / BANDS, query.score_band / BANDS
        parts.append(tr("score {low} to {high}", low=f"{low:.1f}", high=f"{high:.1f}"))
    if query.origin:
        parts.append(tr(_ORIGINS.get(query.origin, query.origin)))
    return parts + _articles_said(query.articles)


def _articles_said(articles: ArticleFilter) -> list[str]:
    shown = [tr(_SHOWN[articles.show])] if articles.show in _SHOWN else []
    if articles.language:
        code = articles.language.replace(NO_LANGUAGE, "")
        shown.append(tr("articles: {language}", language=language_words(code)))
    asked = ((words, getattr(articles, name)) for name, words in _ARTICLES.items())
    return shown + [tr(words, value=value) for words, value in asked if value]
