"""UIMA CAS as XMI in a zip archive: one `.xmi` file an article, and the types they use.

As Apache UIMA writes it: https://uima.apache.org/d/uimaj-current/references.html#ugr.ref.xmi.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.markup import Mention
from annotator.exporting.archive import add, archive_written_whole, entry_name
from annotator.exporting.keeping import Tally, keep
from annotator.exporting.uima import TYPES, annotated

_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_PREFIXES = {type_: f"type{number}" for number, type_ in enumerate(TYPES, start=1)}
_SPACES = "".join(
    f' xmlns:{prefix}="http:///{type_.rpartition(".")[0].replace(".", "/")}.ecore"'
    for type_, prefix in _PREFIXES.items()
)
_ROOT = (
    f'{_XML}<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"'
    f'{_SPACES} xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n'
)
_SOFA = 1  # the number of the text among the annotations of a file


def write_xmi(
    articles: Iterable[MarkedArticle], path: Path, _options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions as named entities.

    Raises AnnotatorError if the file cannot be written.
    """
    tally = Tally()
    with archive_written_whole(path) as archive:
        add(archive, "TypeSystem.xml", _type_system())
        for number, marked in enumerate(articles, start=1):
            kept = keep(marked)
            xmi = "".join(_xmi(marked, kept.mentions))
            add(archive, f"{entry_name(number, marked)}.xmi", xmi)
            tally.add(kept)
    return tally.report()


def _xmi(marked: MarkedArticle, mentions: Sequence[Mention]) -> Iterator[str]:
    yield _ROOT
    last = _SOFA
    for last, item in enumerate(annotated(marked.article, mentions), start=_SOFA + 1):
        name = f"{_PREFIXES[item.type]}:{item.type.rpartition('.')[2]}"
        place = f'xmi:id="{last}" sofa="{_SOFA}" begin="{item.begin}" end="{item.end}"'
        known = "".join(f" {key}={quoteattr(value)}" for key, value in item.features.items())
        yield f"<{name} {place}{known}/>\n"
    text = quoteattr(marked.article.text)
    yield f'<cas:Sofa xmi:id="{_SOFA}" sofaNum="1" sofaID="_InitialView" mimeType="text/plain"'
    members = " ".join(map(str, range(_SOFA + 1, last + 1)))
    yield f' sofaString={text}/>\n<cas:View sofa="{_SOFA}" members="{members}"/>\n</xmi:XMI>\n'


def _type_system() -> str:
    types = "".join(_type(name, *known) for name, known in TYPES.items())
    return (
        f'{_XML}<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n'
        f"<types>\n{types}</types>\n</typeSystemDescription>\n"
    )


def _type(name: str, kind: str, features: Iterable[str]) -> str:
    known = "".join(
        f"<featureDescription><name>{feature}</name><description/>"
        "<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>"
        for feature in features
    )
    return (
        f"<typeDescription><name>{name}</name><description/>"
        f"<supertypeName>{kind}</supertypeName><features>{known}</features></typeDescription>\n"
    )
