"""What became of the suggestions that a person judged, as SQL for figures and concordances."""

from __future__ import annotations

from annotator.core.calibration import BANDS

BAND = f"min(CAST(score * {BANDS} AS INTEGER), {BANDS - 1})"  # of a score, from 0 on
# A suggestion was right if it was accepted as it stood, wrong if it was rejected or replaced.
JUDGED = """
SELECT article_id, start, "end", label, concept, origin, score, state, analyst, decided_at
FROM annotation WHERE origin NOT IN ('analyst', 'import')
UNION ALL
SELECT s.article_id, s.start, s."end", s.label, s.concept, s.origin, s.score,
    coalesce(n.state, 'rejected'), coalesce(n.analyst, ''), n.decided_at
FROM suggestion AS s LEFT JOIN annotation AS n ON n.article_id = s.article_id
    AND n.start = s.start AND n."end" = s."end" AND n.label = s.label
WHERE s.undecided = 0 AND s.origin <> 'import' AND (n.uid IS NULL OR n.origin = 'analyst')
"""
