"""spaCy's DocBin (`.spacy`), what `spacy train` reads: https://spacy.io/api/docbin.

Tokens are those of spaCy's tokenizer for the article's language, without a model: the English one
where the language is not known, our own where spaCy has none. The concept is the entity's knowledge
base id; `doc.user_data` has the article's `uid`, `title` and `date`.

spaCy takes each doc apart. What it makes of the tokens, nearly all of a DocBin, waits on the disk
and not in the memory until the file is written, with the bytes of `DocBin.to_bytes`.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

from annotator.core.article import Article
from annotator.core.errors import AnnotatorError
from annotator.core.exchange import ExportOptions, ExportReport, MarkedArticle
from annotator.core.span import Span
from annotator.exporting.atomic import written_whole
from annotator.exporting.cutting import pieces_of
from annotator.exporting.fitting import Fit, Fitted, fit
from annotator.exporting.keeping import Tally

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as Entity

# The other attributes would say that an article was parsed, which it was not.
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID")
_BYTES_HEADS = ((8, b"\xc4"), (16, b"\xc5"), (32, b"\xc6"))  # of msgpack, by bits of the length
_MAP_HEAD = 0x80  # with the number of its keys, up to 15
_BLOCK = 2**20
_USUAL = "en"
_ZONE = 200  # articles
# spaCy needs other libraries for their words; Chinese it parts in a time that grows with the square
# of the text's length.
_OUR_TOKENS = frozenset({"ja", "ko", "th", "vi", "zh"})


def write_docbin(
    articles: Iterable[MarkedArticle], path: Path, options: ExportOptions
) -> ExportReport:
    """Write articles with their accepted and suggested mentions as entities.

    If the options name parts, each goes into a file of its own: `gold.spacy` becomes
    `gold.train.spacy` and so on. Raises AnnotatorError if a file cannot be written.
    """
    files = files_of(path, options)
    tally = Tally()
    with ExitStack() as stack, closing(_Tokenisers()) as tokenisers:
        streams = {part: stack.enter_context(written_whole(files[part])) for part in files}
        docs = {
            part: _Bin(stack.enter_context(TemporaryFile()), stack.enter_context(TemporaryFile()))
            for part in files
        }
        for marked in articles:
            if not tally.articles % _ZONE:
                tokenisers.forget()
            tally.add(_add(docs[options.parts.get(marked.article.uid, "")], marked, tokenisers))
        for part, stream in streams.items():
            docs[part].write(stream)
    return tally.report(*files.values())


class _Tokenisers:
    """Part articles into tokens; loading spaCy takes a second, which only this export costs."""

    def __init__(self) -> None:
        self._blanks: dict[str, Language | None] = {}
        # Outside of a zone spaCy would keep what it notes of a word, for each word there is.
        self._zone = ExitStack()
        self._in_zone: set[str] = set()

    def doc(self, article: Article) -> Doc:
        """Return an article's text as a doc, which is of use until `forget`."""
        from spacy.tokens import Doc

        nlp = self._blank(article.meta.language or _USUAL)
        if nlp is not None:
            return nlp.tokenizer(article.text)
        usual = self._blank(_USUAL)
        assert usual is not None, "spaCy has English"
        pieces = list(pieces_of(article.text))
        words = [piece.of(article.text) for piece, _ in pieces]
        return Doc(usual.vocab, words, [blank_after for _, blank_after in pieces])

    def _blank(self, language: str) -> Language | None:
        """Return what parts texts in a language, if spaCy has it."""
        if language not in self._blanks:
            self._blanks[language] = _blank(language)
        nlp = self._blanks[language]
        if nlp is not None and language not in self._in_zone:
            self._zone.enter_context(nlp.memory_zone())
            self._in_zone.add(language)
        return nlp

    def forget(self) -> None:
        """Let go of what was noted of the words so far."""
        self._zone.close()
        self._in_zone.clear()

    close = forget


def _blank(language: str) -> Language | None:
    import spacy

    if language in _OUR_TOKENS:
        return None
    try:
        return spacy.blank(language)
    except ImportError:  # spaCy does not know this language
        return None


class _Bin:
    """A DocBin whose tokens are in files of their own until it is written."""

    def __init__(self, tokens: IO[bytes], spaces: IO[bytes]) -> None:
        from spacy.tokens import DocBin

        self._bin = DocBin(attrs=_ATTRIBUTES, store_user_data=True)
        self._tokens, self._spaces = tokens, spaces
        self._lengths = array("i")

    def add(self, doc: Doc) -> None:
        """Add a doc."""
        self._bin.add(doc)
        (tokens,), (spaces,) = self._bin.tokens, self._bin.spaces
        self._tokens.write(tokens.tobytes())
        self._spaces.write(spaces.tobytes())
        self._lengths.append(len(tokens))
        self._bin.tokens, self._bin.spaces = [], []

    def write(self, stream: IO[bytes]) -> None:
        """Write it; raises AnnotatorError if it has more than the format has room for."""
        compressor = zlib.compressobj()
        for piece in self._pieces():
            stream.write(compressor.compress(piece))
        stream.write(compressor.flush())

    def _pieces(self) -> Iterator[bytes]:
        from srsly import msgpack_dumps

        found = self._bin
        message: dict[str, Any] = {
            "version": found.version,
            "attrs": found.attrs,
            "tokens": self._tokens,
            "spaces": self._spaces,
            "lengths": self._lengths.tobytes(),
            "strings": sorted(found.strings),
            "cats": found.cats,
            "flags": found.flags,
            "span_groups": found.span_groups,
            "user_data": found.user_data,
        }
        yield bytes([_MAP_HEAD | len(message)])
        for key, value in message.items():
            yield msgpack_dumps(key)
            if value in (self._tokens, self._spaces):
                yield from _packed_file(value)
            else:
                yield msgpack_dumps(value)


def _packed_file(file: IO[bytes]) -> Iterator[bytes]:
    """Yield the bytes of a file as msgpack has them."""
    size = file.tell()
    file.seek(0)
    found = next(((bits, head) for bits, head in _BYTES_HEADS if size < 1 << bits), None)
    if found is None:
        raise AnnotatorError("a DocBin has no room for so many articles; divide it with --split.")
    bits, head = found
    yield head + size.to_bytes(bits // 8)
    while block := file.read(_BLOCK):
        yield block


def files_of(path: Path, options: ExportOptions) -> dict[str, Path]:
    """Return the files of an export by the names of its parts; "" if it has none."""
    parts = dict.fromkeys(options.parts.values())
    if not parts:
        return {"": path}
    return {part: path.with_name(f"{path.stem}.{part}{path.suffix}") for part in parts}


def _add(docs: _Bin, marked: MarkedArticle, tokenisers: _Tokenisers) -> Fit:
    doc = tokenisers.doc(marked.article)
    fitted = _mark(doc, marked)
    docs.add(doc)
    return fitted


def _mark(doc: Doc, marked: MarkedArticle) -> Fit:
    tokens = [Span(token.idx, token.idx + len(token)) for token in doc]
    fitted = fit(marked, tokens)
    doc.set_ents([_entity(doc, one) for one in fitted.fitted])
    meta = marked.article.meta
    doc.user_data |= {"uid": marked.article.uid, "title": meta.title, "date": meta.date}
    return fitted


def _entity(doc: Doc, one: Fitted) -> Entity:
    entity = doc[one.tokens.start : one.tokens.stop]
    entity.label_, entity.kb_id_ = one.mention.label, one.mention.concept
    return entity
