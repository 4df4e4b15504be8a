"""The languages of articles: what files call them, as one code, and what people call them.

A code is the first part of a language tag (BCP 47, https://www.rfc-editor.org/info/bcp47), in
small letters: "es", also for what a file calls "es-419", "spa" or "Spanish". "" is not known.
"""

from __future__ import annotations

import re

from annotator.core.messages import mark, worded

_NAMES = {
    "ar": mark("Arabic"),
    "bg": mark("Bulgarian"),
    "bn": mark("Bengali"),
    "ca": mark("Catalan"),
    "cs": mark("Czech"),
    "da": mark("Danish"),
    "de": mark("German"),
    "el": mark("Greek"),
    "en": mark("English"),
    "es": mark("Spanish"),
    "fa": mark("Persian"),
    "fi": mark("Finnish"),
    "fr": mark("French"),
    "he": mark("Hebrew"),
    "hi": mark("Hindi"),
    "hr": mark("Croatian"),
    "hu": mark("Hungarian"),
    "id": mark("Indonesian"),
    "it": mark("Italian"),
    "ja": mark("Japanese"),
    "kk": mark("Kazakh"),
    "ko": mark("Korean"),
    "lt": mark("Lithuanian"),
    "ms": mark("Malay"),
    "nb": mark("Norwegian"),
    "nl": mark("Dutch"),
    "pl": mark("Polish"),
    "pt": mark("Portuguese"),
    "ro": mark("Romanian"),
    "ru": mark("Russian"),
    "sl": mark("Slovenian"),
    "sr": mark("Serbian"),
    "sv": mark("Swedish"),
    "sw": mark("Swahili"),
    "th": mark("Thai"),
    "tr": mark("Turkish"),
    "uk": mark("Ukrainian"),
    "ur": mark("Urdu"),
    "vi": mark("Vietnamese"),
    "zh": mark("Chinese"),
}
_NOT_KNOWN = mark("language not known")
LANGUAGES = tuple(_NAMES)  # that have a name here: those offered for choosing
LANGUAGE_NAMES = (*_NAMES.values(), _NOT_KNOWN)
_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?")
# Codes of three letters where there is one of two (ISO 639-2, both series), and other spellings.
_SAME = {
    **{"ara": "ar", "bul": "bg", "ben": "bn", "cat": "ca", "ces": "cs", "cze": "cs", "dan": "da"},
    **{"deu": "de", "ger": "de", "ell": "el", "gre": "el", "eng": "en", "spa": "es", "fas": "fa"},
    **{"per": "fa", "fin": "fi", "fra": "fr", "fre": "fr", "heb": "he", "iw": "he", "hin": "hi"},
    **{"hrv": "hr", "hun": "hu", "ind": "id", "in": "id", "ita": "it", "jpn": "ja", "kaz": "kk"},
    **{"kor": "ko", "lit": "lt", "msa": "ms", "may": "ms", "nob": "nb", "no": "nb", "nor": "nb"},
    **{"nld": "nl", "dut": "nl", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro", "rus": "ru"},
    **{"slv": "sl", "srp": "sr", "swe": "sv", "swa": "sw", "tha": "th", "tur": "tr", "ukr": "uk"},
    **{"urd": "ur", "vie": "vi", "zho": "zh", "chi": "zh", "cmn": "zh"},
}
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis", "xx"})
_BY_NAME = {name.lower(): code for code, name in _NAMES.items()} | {
    "español": "es",
    "castellano": "es",
    "français": "fr",
    "deutsch": "de",
    "português": "pt",
    "italiano": "it",
    "中文": "zh",
    "русский": "ru",
    "العربية": "ar",
}


def language_code(said: str) -> str:
    """Return the code of what is said of a language: a tag or a name; "" if it says nothing."""
    words = said.strip()
    by_name = _BY_NAME.get(words.lower())
    if by_name is not None:
        return by_name
    tag = _CODE.fullmatch(words)
    code = tag[1].lower() if tag is not None else ""
    code = _SAME.get(code, code)
    return "" if code in _NO_LANGUAGE else code


def language_name(code: str) -> str:
    """Return what a language is called; its code where it has no name here."""
    name = _NAMES.get(code)
    if name is not None:
        return worded(name)
    return code or worded(_NOT_KNOWN)
