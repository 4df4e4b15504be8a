"""The development gold set is sound: readable, trimmed, flat, consistent, and enough of it."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from annotator.core.labels import load_scheme
from annotator.files import resource
from tests.data.gold_reader import GoldArticle, GoldError, GoldSpan, parse, read_gold

ARTICLES = read_gold()
FRONT = {"title", "date", "source", "style"}

# (article, words): the labels that the same words rightly have in one article. None is needed yet:
# where a building and the office in it (the Kremlin) both occur, they do so in different articles.
TWO_LABELS: dict[tuple[str, str], set[str]] = {}

# (article, words): words that are marked in the article but not here, and why.
NOT_A_MENTION = {
    ("30-vladivostok-east", "Russian"): "In Russian, read …: a language",
}

each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)


def concepts() -> set[str]:
    lines = resource("termbase/policy.jsonl").read_text(encoding="utf-8").splitlines()
    return {json.loads(line).get("id") for line in lines if line.strip()}


def spans_of(article: GoldArticle, label: str) -> list[GoldSpan]:
    return [span for span in article.spans if span.label == label]


# ---- reading


def test_marks_become_spans_of_the_bare_text() -> None:
    text, spans = parse("[Xi|PERSON] in [Beijing|GPE] on the [Belt and Road|POLICY|BRI].")

    assert text == "Xi in Beijing on the Belt and Road."
    assert spans == (
        GoldSpan(0, 2, "PERSON"),
        GoldSpan(6, 13, "GPE"),
        GoldSpan(21, 34, "POLICY", "BRI"),
    )


def test_escaped_brackets_bars_and_backslashes_are_text() -> None:
    text, spans = parse(r"\[sic\] a | b, \\ and [A\|B \[c\]|ORG]")

    assert text == "[sic] a | b, \\ and A|B [c]"
    assert [text[span.start : span.end] for span in spans] == ["A|B [c]"]


def test_offsets_count_code_points() -> None:
    text, (span,) = parse("🌍🙏🏽 [Türkiye|GPE]")

    assert (span.start, text[span.start : span.end]) == (4, "Türkiye")


@pytest.mark.parametrize(
    ("source", "line"),
    [("[Xi|PERSON", 1), ("one\n[Xi]", 2), ("a]", 1), ("[|GPE]", 1), ("[a|gpe]", 1), ("a\\b", 1)],
)
def test_a_bad_mark_is_refused_with_its_line(source: str, line: int) -> None:
    with pytest.raises(GoldError, match=f"^line {line}: "):
        parse(source)


@pytest.mark.parametrize("content", ["no front line", "# title: a\nText\n\nText"])
def test_bad_front_lines_are_refused_with_the_name_of_the_file(
    content: str, tmp_path: Path
) -> None:
    (tmp_path / "01-bad.txt").write_text(content, encoding="utf-8")

    with pytest.raises(GoldError, match=r"^01-bad\.txt: not a front line"):
        read_gold(tmp_path)


# ---- each article


@each_article
def test_the_article_says_what_it_is(article: GoldArticle) -> None:
    assert set(article.meta) == FRONT
    assert date(2013, 1, 1) <= date.fromisoformat(article.meta["date"]) < date(2026, 1, 1)


@each_article
def test_the_article_is_as_long_as_agency_copy(article: GoldArticle) -> None:
    assert 600 <= len(article.text) <= 2000


@each_article
def test_spans_are_inside_the_text_in_order_and_flat(article: GoldArticle) -> None:
    assert article.spans
    assert all(0 <= span.start < span.end <= len(article.text) for span in article.spans)
    assert all(one.end <= two.start for one, two in pairwise(article.spans))


@each_article
def test_spans_are_trimmed(article: GoldArticle) -> None:
    for span in article.spans:
        words = article.surface(span)
        assert re.match(r"\w", words), f"{words!r} begins with a mark or a space"
        assert re.search(r"[\w.+]$", words), f"{words!r} ends with a mark or a space"
        assert not re.search(r"['’‘]s?$", words), f"{words!r} has a possessive"
        assert not re.match(r"(?i)(the|a|an) ", words), f"{words!r} has an article"
        assert "\n" not in words, f"{words!r} runs over a line end"


@each_article
def test_spans_begin_and_end_with_words(article: GoldArticle) -> None:
    for span in article.spans:
        before, after = article.text[: span.start][-1:], article.text[span.end :][:1]
        assert not re.match(r"\w", before), article.surface(span)
        assert not re.match(r"\w", after), article.surface(span)


@each_article
def test_abbreviations_keep_their_full_stop(article: GoldArticle) -> None:
    for span in article.spans:
        if re.search(r"\b[A-Z]\.[A-Z]$", article.surface(span)):
            assert article.text[span.end :][:1] != ".", article.surface(span)


@each_article
def test_labels_are_of_the_shipped_scheme(article: GoldArticle) -> None:
    known = set(load_scheme(resource("schemes/policy-news.json")).names)

    assert {span.label for span in article.spans} <= known


@each_article
def test_concepts_are_of_the_term_base_and_only_for_policy(article: GoldArticle) -> None:
    named = {span.concept for span in article.spans if span.concept is not None}

    assert named <= concepts()
    assert all(span.label == "POLICY" for span in article.spans if span.concept is not None)


@each_article
def test_the_same_words_have_one_label_in_an_article(article: GoldArticle) -> None:
    labels = defaultdict(set)
    for span in article.spans:
        labels[article.surface(span)].add(span.label)

    twice = {(article.name, words): found for words, found in labels.items() if len(found) > 1}
    assert twice == {key: found for key, found in TWO_LABELS.items() if key[0] == article.name}


@each_article
def test_what_is_marked_once_is_marked_every_time(article: GoldArticle) -> None:
    bare = list(article.text)
    for span in article.spans:
        bare[span.start : span.end] = "\0" * (span.end - span.start)
    for words in {article.surface(span) for span in article.spans}:
        if (article.name, words) not in NOT_A_MENTION:
            again = re.search(rf"(?<!\w){re.escape(words)}(?![\w$])", "".join(bare))
            assert again is None, f"{words!r} is unmarked at {again and again.start()}"


@each_article
def test_an_acronym_in_brackets_has_the_label_and_concept_of_its_name(article: GoldArticle) -> None:
    for name, acronym in pairwise(article.spans):
        between = article.text[name.end : acronym.start]
        after = article.text[acronym.end :][:1]
        if between == " (" and after == ")" and re.fullmatch(r"\w+", article.surface(acronym)):
            assert (acronym.label, acronym.concept) == (name.label, name.concept)


# ---- the set


def test_numbers_run_from_one_and_every_third_article_is_apart() -> None:
    numbers = [int(article.name[:2]) for article in ARTICLES]

    assert numbers == list(range(1, len(ARTICLES) + 1))
    assert [article.part == "apart" for article in ARTICLES] == [n % 3 == 0 for n in numbers]


def test_there_is_enough_of_it() -> None:
    marked = Counter(span.label for article in ARTICLES for span in article.spans)
    names = load_scheme(resource("schemes/policy-news.json")).names

    assert len(ARTICLES) >= 24
    assert {name: marked[name] for name in names if marked[name] < 20} == {}


def test_each_part_has_every_label() -> None:
    names = set(load_scheme(resource("schemes/policy-news.json")).names)
    for part in ("tune", "apart"):
        found = {span.label for a in ARTICLES if a.part == part for span in a.spans}
        assert found == names


def test_one_concept_for_one_form_in_all_articles() -> None:
    found = defaultdict(set)
    for article in ARTICLES:
        for span in spans_of(article, "POLICY"):
            found[article.surface(span).casefold()].add(span.concept)

    assert {words: ids for words, ids in found.items() if len(ids) > 1} == {}
