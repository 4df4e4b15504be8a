"""Suggestions follow the labels: renamed and merged with them, out of sight when one is retired.

What suggesters call a label stays the same whatever becomes of it (core.scheme_edit), and each
suggestion that is moved remembers it. So an edit that is undone finds every suggestion again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set

from annotator.core.annotation import Annotation
from annotator.core.changes import SchemeChange
from annotator.core.labels import LabelScheme
from annotator.store.file import ProjectFile
from annotator.store.rows import ANNOTATION_COLUMNS, annotation_from_row

LABELLED = """
FROM annotation JOIN article ON article.id = article_id
WHERE incoming = 0 AND label IN (SELECT value FROM json_each(?))
"""
_REST = 'start, "end", text, concept, score, origin, reason'
_REMEMBER = "UPDATE suggestion SET proposed = ? WHERE label = ? AND proposed = ''"
_CODES = "(SELECT value FROM json_each(:codes))"
_ASIDE = f"""
INSERT OR IGNORE INTO suggestion_aside (article_id, proposed, {_REST})
SELECT article_id, proposed, {_REST} FROM suggestion WHERE proposed IN {_CODES}
"""
# In the order of the codes: what has always had the label comes before what was merged into it.
_BACK = f"""
INSERT OR IGNORE INTO suggestion (article_id, label, proposed, {_REST})
SELECT article_id, :label, proposed, {_REST} FROM suggestion_aside WHERE proposed = :code
"""
_IS_BACK = """
DELETE FROM suggestion_aside AS a WHERE proposed = :code AND EXISTS (
    SELECT 1 FROM suggestion AS s WHERE s.article_id = a.article_id AND s.start = a.start
    AND s."end" = a."end" AND s.label = :label AND s.proposed = a.proposed)
"""


def relabel_suggestions(file: ProjectFile, change: SchemeChange) -> set[int]:
    """Let suggestions have the labels of the later scheme.

    Returns the articles in which some came or went, whose counts may be wrong now. Where two would
    say the same of a place, one lies aside.
    """
    before, after = _places(change.before), _places(change.after)
    moved = {code: name for code, name in before.items() if name != after.get(code, name)}
    for label in change.before.labels:
        if moved.keys() & label.codes:
            file.run(_REMEMBER, [label.codes[0], label.name])
    renamed = _renamed(change, moved)
    for code in renamed:
        file.run("UPDATE suggestion SET label = ? WHERE proposed = ?", [after[code], code])
    return _exchange(file, change, moved.keys() - renamed)


def _places(scheme: LabelScheme) -> dict[str, str]:
    """Return under which label each thing that suggesters say is shown; "" if under none."""
    return {code: "" if label.retired else label.name for code, label in scheme.by_code.items()}


def _renamed(change: SchemeChange, moved: Mapping[str, str]) -> set[str]:
    """Return what has merely another name now, one that no label had: it cannot be in the way."""
    known = change.after.by_code
    return {
        code
        for label in change.before.labels
        for code in label.codes
        if code in moved
        and label.codes == known[code].codes
        and not label.retired
        and not known[code].retired
        and known[code].name not in change.before.names
    }


def _exchange(file: ProjectFile, change: SchemeChange, codes: Set[str]) -> set[int]:
    """Put suggestions aside, and bring back those that a label asks for."""
    if not codes:
        return set()
    wanted = {"codes": json.dumps(sorted(codes))}
    touched = _articles(file, "suggestion", wanted)
    file.run(_ASIDE, wanted)
    file.run(f"DELETE FROM suggestion WHERE proposed IN {_CODES}", wanted)
    touched |= _articles(file, "suggestion_aside", wanted)
    near = {
        code for label in change.before.labels if codes & {*label.codes} for code in label.codes
    }
    for label in change.after.offered:
        for code in label.codes if near & {*label.codes} else ():
            file.run(_BACK, {"label": label.name, "code": code})
            file.run(_IS_BACK, {"label": label.name, "code": code})
    return touched


def _articles(file: ProjectFile, table: str, wanted: Mapping[str, str]) -> set[int]:
    sql = f"SELECT DISTINCT article_id FROM {table} WHERE proposed IN {_CODES}"
    return {number for (number,) in file.rows(sql, wanted)}


def labelled(file: ProjectFile, names: Sequence[str]) -> list[Annotation]:
    """Return the annotations that have one of some labels."""
    columns = ", ".join(f"annotation.{name}" for name in ANNOTATION_COLUMNS.split(", "))
    sql = f"SELECT {columns} {LABELLED} ORDER BY article_id, start, annotation.uid"
    return file.read(annotation_from_row, sql, [json.dumps(names)]) if names else []
