"""Recognising the language of a text, with py3langid: naive Bayes over bytes, 140 languages.

Importing this module is cheap. The first text costs about a second and 100 MB, since the library
reads its figures then; so this is done where models are loaded, in the worker's process, and for
texts of which nobody says the language. The same text gives the same answer each time.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from annotator.core.languages import language_code

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_READ = 1_000  # code points from the beginning on: 0.5 to 2 ms, and more decide no better
_LEAST = 40  # letters, or 12 of a script that writes words with few: fewer are a name or a number
_LEAST_WIDE = 12
_WIDE = "\u2e80"  # from here on: Chinese, Japanese, Korean
_SURE = 0.9
# Close kin and old forms, with which short texts are mixed up, under what newspapers write.
_WRITTEN_AS = {
    **{"wuu": "zh", "yue": "zh", "nn": "nb", "arz": "ar", "ary": "ar", "hbo": "he", "uzs": "uz"},
    **{"grc": "el", "pcm": "en", "ext": "es", "an": "es"},
}


def recognised(text: str) -> str:
    """Return the code of the language of a text (core.languages); "" if it is not certain."""
    beginning = text[:_READ]
    letters = sum(map(str.isalpha, beginning))
    wide = sum(char >= _WIDE and char.isalpha() for char in beginning)
    if letters < _LEAST and wide < _LEAST_WIDE:
        return ""
    identifier = _identifier()
    if identifier is None:
        return ""
    sure: dict[str, float] = {}
    for found, share in identifier.rank(beginning):
        code = language_code(_WRITTEN_AS.get(found, found))
        sure[code] = sure.get(code, 0.0) + share
    best = max(sure, key=lambda code: sure[code])
    return best if sure[best] >= _SURE else ""


@cache
def _identifier() -> LanguageIdentifier | None:
    """Load the library's figures; None if there is no room for them: nothing is recognised then."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    try:
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    except OSError:  # they are unpacked into a temporary file of some megabytes
        return None
