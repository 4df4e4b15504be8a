"""Title and date of a news text as it was scraped or pasted, dirt included.

Only looks; the text itself is never altered. An unknown date stays empty: a date inside the
story is that of an event, not that of the article.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from itertools import islice

from annotator.core.tokens import tokens
from annotator.importing.dateline import ends_sentence, publication_date, without_date

_REACH = 8000  # code points in which a heading is looked for
_HEAD_LINES = 12
_LINE = 500  # what is looked at of a line
_HEADLINE = 160  # the longest line that is taken for a title as it is
_TITLE = 90  # the longest title that is cut out of body text
_SHORTEST_CUT = 25  # “Yes.” is a sentence, but no title
_SHORT_LINE = 120
_DATELINE = 60

_BLANK_LINES = re.compile(r"\n\s*\n")
_LABELLED = re.compile(r"(?:title|headline)\s*[:=]\s*[\"“']?(.{3,}?)[\"”']?", re.IGNORECASE)
_CRUMB = re.compile(r"\s+(?:»|>|›|→|::|/|\|)\s+")
_CRUMB_SIGNS = ("»", ">", "›", "→", "::", "/", "|")
_SENTENCE_END = re.compile(r"[.!?][\"”’»')\]]*(?=\s|$)|[。！？]”?")
_DATELINE_BEFORE = re.compile(r"(?:\S+\s){1,7}?(?:\([^)]{1,40}\)\s*)?[–—-]\s+(?=\S)")
_BYLINE = re.compile(r"[Bb][Yy]\s+(?:our\s+)?[A-Z\u00c0-\u00de]")
# What web pages put around a story: a word and a colon, or a whole line of its own.
_CHROME = re.compile(
    r"(?:photo|image|picture|credits?|caption|source|author|editor|tags?|url|link|related|topics?"
    r"|language|share|read also|read more|also read|updated|published)\b[\w ]{0,14}:.*"
    r"|(?:share|tweet|print|email|subscribe|sign in|sign up|log ?in|menu|search|save|follow us"
    r"|skip to|about the author|about author|advertisement|read more|comments?|\W)+(?:\s\w+)?"
    r"|\d+ min(?:ute)?s? read|(?:https?://|www\.)\S+",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:home|news|world|latest|politics|economy|business|opinion|analysis|international|national"
    r"|africa|asia|europe|americas|middle east|top stories|breaking news|features?|article)",
    re.IGNORECASE,
)
_NEWSPAPER = re.compile(
    r"(?:\S+ ){1,3}(?:Daily|Times|News|Post|Wire|Gazette|Review|Courier|Herald|Tribune|Journal"
    r"|Ledger|Observer|Online|Quarterly)"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a text says about itself: its title, and an ISO date; empty where it does not."""

    title: str = ""
    date: str = ""


def heading_of(text: str) -> Heading:
    """Find title and date at the beginning of a text."""
    return heading_of_lines(head_lines(text))


def heading_of_lines(lines: list[str]) -> Heading:
    """Find title and date in the first lines of a text, as `head_lines` gives them."""
    dates = map(publication_date, lines)
    return Heading(_title(lines), next(filter(None, dates), ""))


def head_lines(text: str) -> list[str]:
    """Return the first lines with something in them, entities resolved, blanks made single.

    The lines of a paragraph that was wrapped by hand come as one.
    """
    blocks = _BLANK_LINES.split(text.lstrip()[:_REACH])
    return list(islice((line for block in blocks for line in _lines(block)), _HEAD_LINES))


def _lines(block: str) -> list[str]:
    lines = [_single_blanks(html.unescape(line[:_LINE])) for line in block.split("\n")]
    lines = [line for line in lines if line]
    return [" ".join(lines)[:_LINE]] if _is_wrapped(lines) else lines


def _single_blanks(line: str) -> str:
    # Nothing that is printable is white space but the blank, and most lines are as they should be.
    usual = line.isprintable() and "  " not in line
    return line.strip() if usual else " ".join(line.split())


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether lines are a paragraph broken at a fixed width, rather than a heading."""
    if len(lines) < 3 or not ends_sentence(" ".join(lines)):
        return False
    lengths = [len(line) for line in lines[:-1]]
    return max(lengths) <= _SHORT_LINE and min(lengths) >= 0.7 * max(lengths)


def _title(lines: list[str]) -> str:
    labelled = next(filter(None, map(_LABELLED.fullmatch, lines)), None)
    if labelled:
        return _finished(labelled[1])
    first_two = islice(filter(None, map(_candidate, lines)), 2)
    candidates = list(first_two) or list(filter(_worded, lines))
    if len(candidates) > 1 and _is_masthead(candidates[0]) and not _is_body(candidates[1]):
        del candidates[0]
    return _finished(candidates[0]) if candidates else ""


def _candidate(line: str) -> str:
    """Return what of a line might be the title; empty for dates, bylines and site chrome."""
    line = _last_crumb(without_date(line))
    chrome = _SECTION.fullmatch(line) or _CHROME.fullmatch(line)
    return line if _worded(line) and not chrome and not _is_credit(line) else ""


def _last_crumb(line: str) -> str:
    """Return the end of “Home » Asia » Title of the page”; nothing if only sections are named."""
    if not any(sign in line for sign in _CRUMB_SIGNS):  # so most lines, and many times faster
        return line
    crumbs = _CRUMB.split(line)
    if len(crumbs) == 1 or not _SECTION.fullmatch(crumbs[0]):
        return line
    return crumbs[-1] if len(crumbs[-1].split()) > 2 else ""


def _is_credit(line: str) -> bool:
    """Tell whether a line names the writer, the newspaper or the day."""
    if len(line) > _SHORT_LINE or ends_sentence(line):
        return False
    return bool(_BYLINE.match(line) or publication_date(line))


def _worded(line: str) -> bool:
    return any(map(str.isalpha, line))


def _is_masthead(line: str) -> bool:
    """Tell whether a line looks like the name of a newspaper."""
    shouted = line.isupper() and len(line.split()) <= 4
    return shouted or _NEWSPAPER.fullmatch(line) is not None


def _is_body(line: str) -> bool:
    return len(line) > _HEADLINE or (len(line) > _TITLE and ends_sentence(line))


def _finished(line: str) -> str:
    line = line.strip("*_=~-–—|· ")
    return _cut(_without_dateline(line)) if _is_body(line) else line


def _without_dateline(line: str) -> str:
    """Take “NAIROBI, Kenya (Sample Wire) – ” off the beginning of a story."""
    dateline = _DATELINE_BEFORE.match(line, 0, 2 * _DATELINE)
    if dateline is None or dateline.end() > _DATELINE:
        return line
    place = line.split(maxsplit=1)[0].strip(",")
    return line[dateline.end() :] if place.isupper() else line


def _cut(line: str) -> str:
    """Cut body text at the end of its first sentence, or of a word."""
    if len(line) <= _TITLE:
        return line
    ends = (match.end() for match in _SENTENCE_END.finditer(line, 0, _TITLE + 1))
    first = next((end for end in ends if end >= _SHORTEST_CUT), 0)
    return line[:first] if first else line[: _word_end(line)].rstrip(' ,;:–—-(“"') + "…"


def _word_end(line: str) -> int:
    """Return the last border within reach: a blank, or else one that parts no character."""
    blank = line.rfind(" ", _TITLE // 2, _TITLE)
    if blank > 0:
        return blank
    ends = (token.end for token in tokens(line, 0, 2 * _TITLE))
    return max((end for end in ends if end < _TITLE), default=_TITLE - 1)
