"""How often terms were suggested, and what people made of it: counted in the file."""

from __future__ import annotations

from annotator.core.term_use import TermUse
from annotator.store.file import ProjectFile

_USE = """
SELECT s.concept, s.text, count(*),
    coalesce(sum(a.state = 'accepted' AND a.concept = s.concept), 0),
    coalesce(sum(a.state = 'rejected' OR a.concept <> s.concept), 0)
FROM suggestion AS s LEFT JOIN annotation AS a
ON a.article_id = s.article_id AND a.start = s.start AND a."end" = s."end" AND a.label = s.label
WHERE s.concept <> '' AND s.origin = 'terms' GROUP BY s.concept, s.text
"""


def count_uses(file: ProjectFile) -> TermUse:
    """Count the places at which the term base and the project's aliases found something."""
    return TermUse.of(file.rows(_USE))
