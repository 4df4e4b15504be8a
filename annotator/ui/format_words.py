"""What formats say of themselves, in the language of the window."""

from __future__ import annotations

from annotator.ui.language import mark, tr

_WORDS = frozenset(
    {
        # titles
        mark("JSON Lines"),
        mark("Prodigy JSON Lines"),
        mark("spaCy DocBin"),
        mark("CoNLL (IOB2)"),
        mark("CoNLL (BILUO)"),
        mark("brat standoff"),
        mark("doccano JSON Lines"),
        mark("Label Studio JSON"),
        mark("UIMA CAS XMI"),
        mark("UIMA CAS JSON"),
        mark("WebAnno TSV 3.3"),
        mark("W3C Web Annotation"),
        mark("Hugging Face data set"),
        mark("REFI-QDA project"),
        mark("Mentions as CSV"),
        mark("Mentions as an Excel workbook"),
        mark("Highlighted articles as a web page"),
        mark("Highlighted articles as a Word document"),
        mark("Plain text"),
        mark("Markdown"),
        mark("Web page"),
        mark("PDF"),
        mark("Word document"),
        mark("OpenDocument text"),
        mark("Rich Text"),
        mark("EPUB book"),
        mark("Table (CSV, TSV)"),
        mark("Excel workbook"),
        mark("ZIP archive"),
        mark("JSON"),
        mark("CoNLL columns"),
        mark("WebAnno TSV 3"),
        # descriptions
        mark("Everything, decisions included; Annotator reads it back without loss."),
        mark("Tasks for Prodigy, with tokens; those without undecided spans are answered."),
        mark("Training data for spaCy; spans must cover whole tokens and not overlap."),
        mark("Tokens and tags in columns; spans must cover whole tokens and not overlap."),
        mark("The same columns, with tags that tell the last and the only token of a span."),
        mark("A text and an annotation file for each article, with brat's own set-up."),
        mark("Texts with labels for doccano; other programs read it too."),
        mark(
            "Decided spans as annotations, undecided ones as predictions, and the set-up beside it."
        ),
        mark("Named entities for INCEpTION and other UIMA programs, a file for each article."),
        mark("The same as JSON, with the types in each file."),
        mark("Tokens in columns for INCEpTION and WebAnno, a file for each article."),
        mark("Annotations by quote and position as JSON-LD, and the texts they are about."),
        mark("Parquet files with tokens, tags and spans, and a data set card."),
        mark("Coded texts for MAXQDA, ATLAS.ti, NVivo and QualCoder."),
        mark("A row for each mention, with the words around it."),
        mark("A row for each mention, with the words around it; sheets of articles and labels."),
        mark("A report to read in any browser, and to print."),
        mark("A report to read and to comment; where spans overlap, one of them is shown."),
        # what they keep and lose
        mark("the exact text"),
        mark("the articles’ ids"),
        mark("titles"),
        mark("dates, sources and languages"),
        mark("other metadata"),
        mark("what is done"),
        mark("concepts"),
        mark("which spans are undecided"),
        mark("rejected spans"),
        mark("scores"),
        mark("who decided, and when"),
        mark("overlapping spans"),
        mark("spans that begin or end within a word"),
        mark("spans that begin or end with a blank"),
    }
)


def format_words(words: str) -> str:
    """Return what a format says of itself; the words of one from a plugin stay as they are."""
    return tr(words) if words in _WORDS else words
