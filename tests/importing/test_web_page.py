from __future__ import annotations

import builtins
import socket
import sys
from collections.abc import Callable

import pytest

from annotator.core.exchange import IncomingArticle, Problem

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]

_STORY = (
    "<p>The ports of Mombasa and Lamu agreed on Tuesday to share the traffic from Uganda, officials"
    " said after long talks in the capital of the country.</p><p>The Belt and Road Initiative"
    " (BRI) pays for most of it, and “nobody” minds&nbsp;🌍 at all, said the minister.</p>"
)
_PAGE = (
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="{charset}"><title>Ports agree</title>'
    '<meta property="article:published_time" content="2024-03-05T10:00:00Z">'
    '<link rel="canonical" href="https://example.org/a"></head><body>'
    '<nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Ports agree</h1>'
    '{story}<img src="https://example.org/x.png"></article><footer>All rights reserved.</footer>'
    "<script>alert(1)</script></body></html>"
)


def _page(charset: str = "utf-8", story: str = _STORY) -> str:
    return _PAGE.format(charset=charset, story=story)


def test_the_article_comes_in_without_what_is_around_it(read: Read) -> None:
    (article,), problems = read("a.html", _page())
    assert article.text.startswith("Ports agree\n")
    assert "“nobody” minds 🌍 at all".replace(" 🌍", "\u00a0🌍") in article.text.replace(
        "minds 🌍", "minds\u00a0🌍"
    )
    for other in ("Home", "World", "rights", "alert"):
        assert other not in article.text
    assert (article.meta.title, article.meta.date) == ("Ports agree", "2024-03-05")
    assert article.meta.language == "en"
    assert article.meta.extra["language_given"] == "en-GB"
    assert article.meta.extra["address"] == "https://example.org/a"
    assert problems == []


def test_the_encoding_that_a_page_declares_is_believed(read: Read) -> None:
    story = "<p>Порты Момбасы и Ламу договорились во вторник о разделе грузов из Уганды.</p>" * 3
    page = _page("windows-1251", story).encode("cp1251")
    (article,), problems = read("a.htm", page)
    assert "Порты Момбасы" in article.text
    assert problems == []


def test_nothing_is_fetched(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("it tried to reach the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert len(read("a.html", _page())[0]) == 1


@pytest.mark.parametrize("page", ["<p>hi", "<html></html>", "words", "<" * 5000, "<div>" * 5000])
def test_pages_without_an_article_are_told(read: Read, page: str) -> None:
    articles, (problem,) = read("a.html", page)
    assert articles == []
    assert "no article was found" in problem.sentence


def test_a_page_that_would_take_minutes_is_refused(read: Read) -> None:
    _, (problem,) = read("a.html", "<html><body>" + "<p>a" * 70_000)
    assert "too large for an article" in problem.sentence


@pytest.fixture
def without_trafilatura(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library be absent."""
    real = builtins.__import__

    def without(name: str, *arguments: object) -> object:
        if name == "trafilatura":
            raise ImportError(name)
        return real(name, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)


@pytest.mark.usefixtures("without_trafilatura")
def test_a_missing_part_is_named_with_the_command_that_brings_it(read: Read) -> None:
    _, (problem,) = read("a.html", _page())
    assert problem.sentence == (
        "reading web pages needs a part of the program that is not installed; install it with:"
        " python -m pip install 'annotator[html]'"
    )


@pytest.mark.usefixtures("without_trafilatura")
def test_the_standalone_program_names_a_way_that_can_be_gone(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    _, (problem,) = read("a.html", _page())
    assert problem.sentence.startswith(
        "the standalone program does not read web pages; save the text as a .txt or .docx file"
    )
