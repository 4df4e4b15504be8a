"""The official models of spaCy 3.8 that fit this program, by the SHA-256 of their files.

The figures are those that the makers publish beside each release: `checksum_whl` and `checksum` in
`meta/NAME-VERSION.json` of the repository explosion/spacy-models. That of fr_core_news_md was
compared with the wheel itself.
"""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """How a file compares with the official releases."""

    OFFICIAL = "official"  # it is one of them
    DIFFERENT = "different"  # it is named like one of them and is another file
    UNKNOWN = "unknown"  # there is none of that name and version in the list


# Each with its wheel and its tar.gz.
_RELEASES = {
    ("en_core_web_sm", "3.8.0"): (
        "1932429db727d4bff3deed6b34cfc05df17794f4a52eeb26cf8928f7c1a0fb85",
        "14a2f31bc476af87019819ea8c9948fabdfd473a442edd6b1cba62bf0c2c0f55",
    ),
    ("en_core_web_md", "3.8.0"): (
        "5e6329fe3fecedb1d1a02c3ea2172ee0fede6cea6e4aefb6a02d832dba78a310",
        "504fe70715dca9464bf11e385fbe80e92ae127394df3f9c45242926082425551",
    ),
    ("en_core_web_lg", "3.8.0"): (
        "293e9547a655b25499198ab15a525b05b9407a75f10255e405e8c3854329ab63",
        "7a3c89f3243950000a102c5f124277bbbde2dec467d548eee28b23bd1938ed62",
    ),
    ("fr_core_news_sm", "3.8.0"): (
        "b60315fa38e5f4cdb2bf8cc280980a5687676f2bb1c9687f885bc198a0ca5d3a",
        "9d698a38d06add3b93471155ba0981db1bfc49d17afad16a720951c0b8da3d46",
    ),
    ("fr_core_news_md", "3.8.0"): (
        "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e",
        "0353cfe24a3d0ef8b2ac1b493a5955708e92fe9647b7ddcaee9da09cee8ad6a9",
    ),
    ("fr_core_news_lg", "3.8.0"): (
        "5646db5624e97320b9ee4989325400fd400b990b9833f4b09c771e76188381ec",
        "7a2233062d98d55f02b8f6b79b7e231a1a5ed689ea5e48dfaa4fe82685033ba2",
    ),
    ("es_core_news_sm", "3.8.0"): (
        "e451a83d6df79b87e9eed0cb553f03e99e36a3bab18a7b79f0dcfd1fdf875e12",
        "f13c93ee56937f2024ce2836f3726bf56bd85589237e9894d97b650bb0546bd9",
    ),
    ("es_core_news_md", "3.8.0"): (
        "b43ba66e215e2d06a25a0fc0bdf7a1e2ca6fc5d16ceead4bf7fd18dd4fcd5e6a",
        "42d946c0a70be8776486b205dd344b2bbdd5175701366259269decf2657bd8e3",
    ),
    ("es_core_news_lg", "3.8.0"): (
        "e3f897754f177d0a9b420f1dc98b80faf0a2d79a528906a2ad78efba722b485f",
        "2f506446d98700b09a210f47839469bad38e95b44266a2c70a197494cc2129d9",
    ),
    ("xx_ent_wiki_sm", "3.8.0"): (
        "f487b30641e77b2ca520528cfb24414b47eb736740b5a505ebc35e9ef2c5cdb1",
        "e47864a0c751e0d69404227957f7c7b1e5deb93438843ca95eb849ef2de7f14b",
    ),
}


def standing(name: str, version: str, sha256: str) -> Standing:
    """Tell whether a file with a model is the official one of that name and version."""
    known = _RELEASES.get((name, version))
    if known is None:
        return Standing.UNKNOWN
    return Standing.OFFICIAL if sha256 in known else Standing.DIFFERENT
