from __future__ import annotations

import hashlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.canonical import canonical
from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing import source
from annotator.importing.plain_text import read_plain_text
from annotator.importing.reading import read_files
from annotator.importing.source import Source

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_GIVEN_SEEDS = Path("/work/shared/seeds")
_SEEDS = Path(__file__).parents[2] / "seeds"


def test_the_text_is_kept_whole(read: Read) -> None:
    data = b"\xef\xbb\xbf date 2024-03-05 Ports agree\r\n\r\n  Body.\xc2\xa0\r\n\r\n"
    (article,), problems = read("ports.txt", data)
    assert article.text == " date 2024-03-05 Ports agree\n\n  Body.\u00a0\n\n"
    assert article.meta.as_dict() == {
        "title": "Ports agree",
        "date": "2024-03-05",
        "source": "ports.txt",
    }
    assert article.sha256 == hashlib.sha256(data).hexdigest()
    assert problems == []


def test_a_text_without_words_is_named_after_its_file(read: Read) -> None:
    (article,), _ = read("figures of may.txt", "1, 2, 3")
    assert article.meta.title == "figures of may"


def test_a_guessed_encoding_comes_in_with_a_notice(read: Read) -> None:
    (article,), (notice,) = read("ports.txt", "Café “Perú”".encode("cp1252"))
    assert article.text == "Café “Perú”"
    assert not notice.fatal
    assert str(notice).startswith("ports.txt: this file was read as windows-1252;")


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\x01\x02", b"%PDF-1.4", b"\xff\xfeA"])
def test_bad_files_give_one_sentence_that_names_them(read: Read, data: bytes) -> None:
    articles, (problem,) = read("bad.txt", data)
    assert articles == []
    assert problem.fatal
    assert str(problem).startswith("bad.txt: ")
    assert str(problem).endswith(".")


def test_a_file_too_large_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 10)
    assert read("fits.txt", "0123 ports")[1] == []
    articles, (problem,) = read("large.txt", "01234 ports")
    assert articles == []
    assert str(problem).startswith("large.txt: this file is larger than 64 MB;")


@given(st.text())
def test_any_text_comes_in_canonical(text: str) -> None:
    data = text.encode(errors="surrogatepass")
    try:
        items = list(read_plain_text(Source("any.txt", BytesIO(data))))
    except InputError:
        return
    article = items[0]
    assert isinstance(article, IncomingArticle)
    assert canonical(article.text).text == article.text


@given(st.binary())
def test_any_bytes_give_articles_and_problems_only(data: bytes) -> None:
    try:
        items = list(read_plain_text(Source("any.txt", BytesIO(data))))
    except InputError:
        return
    assert all(isinstance(item, IncomingArticle | Problem) for item in items)


@pytest.mark.skipif(not _GIVEN_SEEDS.is_dir(), reason="the given articles are not here")
def test_the_given_articles_have_their_dates_and_titles() -> None:
    files = sorted(_GIVEN_SEEDS.glob("*.txt"))
    articles = [item for item in read_files(files) if isinstance(item, IncomingArticle)]
    texts = [article.text for article in articles]
    dates = ["2023-09-25", "2023-09-13", "2023-09-14", "2023-09-13", ""]
    assert [article.meta.date for article in articles] == dates
    titles = [article.meta.title for article in articles]
    assert not any(title.startswith(("date", "Home", "News")) for title in titles)
    assert all(15 < len(title) <= 160 for title in titles)
    has_title_line = [title in text.split("\n") for title, text in zip(titles, texts, strict=True)]
    assert has_title_line == [True, False, True, False, False]
    for file, text in zip(files, texts, strict=True):
        assert text == canonical(file.read_bytes().decode()).text


# The agency copy has a dateline without a date, and says nowhere when it appeared.
_UNDATED = {"mombasa-zone.txt"}


def test_the_sample_corpus_has_titles_and_dates() -> None:
    files = sorted(path for path in _SEEDS.iterdir() if path.stem != "README")
    items = list(read_files(files))
    articles = [item for item in items if isinstance(item, IncomingArticle)]
    assert len(articles) == len(items) >= len(files) >= 10
    for article in articles:
        assert 10 < len(article.meta.title) <= 160, article.meta
        assert bool(article.meta.date) == (article.meta.source not in _UNDATED), article.meta
