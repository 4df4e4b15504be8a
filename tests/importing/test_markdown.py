from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import InputError
from annotator.core.exchange import IncomingArticle, Problem
from annotator.importing.heading import Heading
from annotator.importing.markdown import heading_of_markdown, read_markdown
from annotator.importing.source import Source

Read = Callable[..., tuple[list[IncomingArticle], list[Problem]]]


@pytest.mark.parametrize(
    ("text", "title", "date"),
    [
        ("# Ports agree\n\n*5 March 2024 · Example Wire*\n\nBody.", "Ports agree", "2024-03-05"),
        ("News desk\n\n# **Ports** [agree](https://example.org) #\n", "Ports agree", ""),
        (
            '---\ntitle: "Ports agree"\ndate: 2024-03-05\n---\n\n# Other\n',
            "Ports agree",
            "2024-03-05",
        ),
        ("Ports agree\n===========\n\n_5 March 2024_\n", "Ports agree", "2024-03-05"),
        ("**LIMA** — Ports agree.", "LIMA — Ports agree.", ""),
        ("![A ship](ship.png)\n\n## Ports agree\n", "A ship", ""),
        ("1 * 2 * 3 and snake_case_names\n", "1 * 2 * 3 and snake_case_names", ""),
    ],
)
def test_headings_are_read_without_their_marks(text: str, title: str, date: str) -> None:
    assert heading_of_markdown(text) == Heading(title, date)


def test_the_text_is_kept_with_its_marks(read: Read) -> None:
    text = "# Ports agree\n\n**LIMA** — [Ports](https://example.org) agree.\n"
    (article,), problems = read("ports.md", text)
    assert article.text == text
    assert article.meta.title == "Ports agree"
    assert problems == []


@given(st.binary() | st.text(alphabet="#*_`[]() \n-a>", max_size=500).map(str.encode))
def test_any_bytes_give_articles_and_problems_only(data: bytes) -> None:
    try:
        items = list(read_markdown(Source("any.md", BytesIO(data))))
    except InputError:
        return
    assert all(isinstance(item, IncomingArticle | Problem) for item in items)
