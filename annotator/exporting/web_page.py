"""A report to read: every article with its mentions highlighted, as one page for any browser.

The page fetches nothing and runs nothing. The text of an article is exactly that of the element
with the class “text”; its mentions stand below it in a list, with offsets in code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.labels import Label
from annotator.core.markup import Mention
from annotator.exporting.atomic import written_whole
from annotator.exporting.keeping import Tally, keep, name_of
from annotator.exporting.segments import segments

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Highlighted articles</title>
<style>
:root { color-scheme: light dark; --paper: #ffffff; --text: #1c1b1a; --quiet: #5c5955; }
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; background: var(--paper);
  color: var(--text); font: 1.05rem/1.7 Georgia, "Times New Roman", serif; }
h1, h2, .about, .legend, details { font-family: system-ui, sans-serif; line-height: 1.4; }
h2 { margin: 3rem 0 0; }
.about, dd, details { color: var(--quiet); font-size: 0.85rem; }
dt { margin-top: 0.4rem; } dd { margin: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 1rem 0; }
mark, dt span { --ink: var(--quiet); color: inherit; background: none;
  border-bottom: 2px solid var(--ink); }
mark.undecided { border-bottom-style: dashed; }
mark[data-tag]::after { content: attr(data-tag); color: var(--ink); font: 0.6rem system-ui,
  sans-serif; vertical-align: super; margin-inline-start: 0.2em; }
"""
_DARK = "@media (prefers-color-scheme: dark) {\n"
_DARK_PAGE = ":root { --paper: #1b1c1e; --text: #e8e6e3; --quiet: #a9a5a0; }\n"


def write_web_page(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions highlighted, and a legend.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    inks = {label.name: f"ink{place}" for place, label in enumerate(options.scheme.labels)}
    with written_whole(path) as stream:
        stream.write(_beginning(options.scheme.labels, inks).encode())
        for marked in articles:
            kept = keep(marked)
            stream.write(_article(marked, kept.mentions, inks, options.concepts).encode())
            tally.add(kept)
        stream.write(b"</main>\n</body>\n</html>\n")
    return tally.report()


def _beginning(labels: Sequence[Label], inks: Mapping[str, str]) -> str:
    light = "".join(f".{inks[label.name]} {{ --ink: {label.ink_light}; }}\n" for label in labels)
    dark = "".join(f".{inks[label.name]} {{ --ink: {label.ink_dark}; }}\n" for label in labels)
    legend = "".join(
        f'<dt><span class="{inks[label.name]}">{escape(label.name)}</span></dt>'
        f"<dd>{escape(label.definition)}</dd>\n"
        for label in labels
    )
    styles = f"{light}mark[class], dt span {{ border-color: var(--ink); }}\n{_DARK}"
    return (
        f"{_HEAD}{styles}{_DARK_PAGE}{dark}}}\n</style>\n</head>\n<body>\n<h1>Highlighted"
        f' articles</h1>\n<dl class="legend">\n{legend}</dl>\n<p class="about">A dashed line is'
        " under what nobody has decided about yet.</p>\n<main>\n"
    )


def _article(
    marked: MarkedArticle,
    mentions: Sequence[Mention],
    inks: Mapping[str, str],
    concepts: Mapping[str, str],
) -> str:
    article = marked.article
    about = " · ".join(filter(None, (article.meta.date, article.meta.source)))
    text = "".join(_highlighted(article.text, mentions, inks, concepts))
    rows = "".join(_row(article.text, mention, concepts) for mention in mentions)
    return (
        f'<article data-uid="{escape(article.uid)}">\n'
        f'<h2 dir="auto">{escape(name_of(marked))}</h2>\n'
        f'<p class="about">{escape(about)}</p>\n<div class="text" dir="auto">{text}</div>\n'
        f"<details><summary>Mentions: {len(mentions)}</summary>\n<ol>\n{rows}</ol>\n"
        "</details>\n</article>\n"
    )


def _highlighted(
    text: str, mentions: Sequence[Mention], inks: Mapping[str, str], concepts: Mapping[str, str]
) -> Iterator[str]:
    for span, covering in segments(text, mentions):
        words = escape(span.of(text), quote=False)
        if not covering:
            yield words
            continue
        top = covering[-1]
        state = " undecided" if top.undecided else ""
        ending = [m for m in covering if m.span.end == span.end]
        tag = f' data-tag="{escape(", ".join(m.label for m in ending))}"' if ending else ""
        title = escape("; ".join(_said(m, concepts) for m in covering))
        yield f'<mark class="{inks.get(top.label, "")}{state}" title="{title}"{tag}>{words}</mark>'


def _row(text: str, mention: Mention, concepts: Mapping[str, str]) -> str:
    place = f'data-start="{mention.span.start}" data-end="{mention.span.end}"'
    known = f'data-label="{escape(mention.label)}" data-concept="{escape(mention.concept)}"'
    words = escape(f"{mention.span.of(text)} — {_said(mention, concepts)}")
    return f'<li {place} {known} data-state="{mention.state.value}">{words}</li>\n'


def _said(mention: Mention, concepts: Mapping[str, str]) -> str:
    """Return what is said of a mention in words: "POLICY, AU African Union, undecided"."""
    concept = " ".join(filter(None, (mention.concept, concepts.get(mention.concept, ""))))
    return ", ".join(filter(None, (mention.label, concept, "undecided" * mention.undecided)))
