"""Counts for the school's figures. Each is one question that only reads, and names nobody.

Lessons are found by their time and marks by their lesson, so that no question walks through all
the marks there are.
"""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from app.domain.accountability.figures import Seen, UseKind
from app.domain.calendar import day_of
from app.domain.roll_call.mark import MarkKind
from app.storage.rows import from_moment, records, to_moment
from privacy.accountability.ai_log import Outcome
from privacy.at_rest.database import Database
from privacy.purposes import Purpose

_ATTENDANCE = """
SELECT kind, mark_changes.student_id FROM lessons
JOIN registers ON registers.lesson_id = lessons.id AND registers.signed_at IS NOT NULL
JOIN marks ON marks.lesson_id = lessons.id
JOIN mark_changes ON mark_changes.sequence = marks.sequence
WHERE lessons.starts_at >= ? AND lessons.starts_at < ?
"""
_FIRST_MARKS = """
SELECT author_id IS NULL AS kind, mark_changes.student_id, min(sequence)
FROM lessons JOIN mark_changes ON mark_changes.lesson_id = lessons.id
WHERE lessons.starts_at >= ? AND lessons.starts_at < ?
    AND mark_changes.kind IN ('present', 'late')
GROUP BY mark_changes.lesson_id, mark_changes.student_id
"""
_CORRECTIONS = """
SELECT 0 AS kind, student_id FROM lessons JOIN mark_changes ON mark_changes.lesson_id = lessons.id
WHERE lessons.starts_at >= ? AND lessons.starts_at < ? AND after_signature = 1
"""
_AI_USES = """
SELECT at, method, outcome, overridden, count(*) AS count FROM ai_log
WHERE at >= ? AND at < ? GROUP BY at, method, outcome, overridden
"""
_BY_KIND = """
SELECT kind, sum(count) AS count,
    json_group_array(student_id) FILTER (WHERE place <= 10) AS people
FROM (
    SELECT kind, student_id, count(*) AS count, row_number() OVER (PARTITION BY kind) AS place
    FROM ({}) GROUP BY kind, student_id
) GROUP BY kind
"""


class CountStore:
    """Questions to the tables of others. Satisfies `app.usecases.figures.ports.Counts`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def attendance(self, since: datetime, before: datetime) -> Mapping[MarkKind, Seen]:
        """Marks that stand in signed registers, by what they say."""
        found = self._seen(_ATTENDANCE, since, before)
        return {MarkKind(str(kind)): seen for kind, seen in found.items()}

    def first_marks(self, since: datetime, before: datetime) -> tuple[Seen, Seen]:
        """First marks of whoever was present or late: by card or face, and by hand."""
        found = self._seen(_FIRST_MARKS, since, before)
        return found.get(1, Seen()), found.get(0, Seen())

    def corrections(self, since: datetime, before: datetime) -> Seen:
        """Marks that were changed after the signature."""
        return self._seen(_CORRECTIONS, since, before).get(0, Seen())

    def ai_uses(self, since: datetime, before: datetime) -> Mapping[UseKind, int]:
        """Uses of face methods."""
        counted: Counter[UseKind] = Counter()
        for each in records(self._database, _AI_USES, from_moment(since), from_moment(before)):
            overridden = each["overridden"]
            kind = UseKind(
                day_of(to_moment(each["at"])),
                Purpose(each["method"]),
                Outcome(each["outcome"]),
                None if overridden is None else bool(overridden),
            )
            counted[kind] += each["count"]
        return counted

    def _seen(self, of: str, since: datetime, before: datetime) -> dict[str | int, Seen]:
        """By kind, how many there are and ten of those whose they are."""
        sql = _BY_KIND.format(of)
        return {
            each["kind"]: Seen(each["count"], frozenset(json.loads(each["people"])))
            for each in records(self._database, sql, from_moment(since), from_moment(before))
        }
