"""Counts for the school's figures. Each is one question that only reads, and names nobody.

Lessons are found by their time and marks by their lesson, so that no question walks through all
the marks there are.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from app.domain.calendar import day_of
from app.domain.figures import Tally, UseKind
from app.domain.mark import MarkKind
from app.storage.rows import from_moment, records, to_moment
from privacy.accountability.ai_log import Outcome
from privacy.at_rest.database import Database
from privacy.purposes import Purpose

_ATTENDANCE = """
SELECT kind, count(*) AS count, count(DISTINCT mark_changes.student_id) AS people
FROM lessons
JOIN registers ON registers.lesson_id = lessons.id AND registers.signed_at IS NOT NULL
JOIN marks ON marks.lesson_id = lessons.id
JOIN mark_changes ON mark_changes.sequence = marks.sequence
WHERE lessons.starts_at >= ? AND lessons.starts_at < ? GROUP BY kind
"""
_FIRST_MARKS = """
SELECT is_by_hand, count(*) AS count, count(DISTINCT student_id) AS people FROM (
    SELECT mark_changes.student_id, author_id IS NOT NULL AS is_by_hand, min(sequence)
    FROM lessons JOIN mark_changes ON mark_changes.lesson_id = lessons.id
    WHERE lessons.starts_at >= ? AND lessons.starts_at < ? AND kind IN ('present', 'late')
    GROUP BY mark_changes.lesson_id, mark_changes.student_id
) GROUP BY is_by_hand
"""
_CORRECTIONS = """
SELECT count(*) AS count, count(DISTINCT student_id) AS people
FROM lessons JOIN mark_changes ON mark_changes.lesson_id = lessons.id
WHERE lessons.starts_at >= ? AND lessons.starts_at < ? AND after_signature = 1
"""
_AI_USES = """
SELECT at, method, outcome, overridden, count(*) AS count FROM ai_log
WHERE at >= ? AND at < ? GROUP BY at, method, outcome, overridden
"""


class CountStore:
    """Questions to the tables of others. Satisfies `app.usecases.figures.ports.Counts`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def attendance(self, since: datetime, before: datetime) -> Mapping[MarkKind, Tally]:
        """Marks that stand in signed registers, by what they say."""
        found = records(self._database, _ATTENDANCE, from_moment(since), from_moment(before))
        return {MarkKind(each["kind"]): Tally(each["count"], each["people"]) for each in found}

    def first_marks(self, since: datetime, before: datetime) -> tuple[Tally, Tally]:
        """First marks of whoever was present or late: by card or face, and by hand."""
        rows = records(self._database, _FIRST_MARKS, from_moment(since), from_moment(before))
        found = {bool(each["is_by_hand"]): Tally(each["count"], each["people"]) for each in rows}
        return found.get(False, Tally()), found.get(True, Tally())

    def corrections(self, since: datetime, before: datetime) -> Tally:
        """Marks that were changed after the signature."""
        found = records(self._database, _CORRECTIONS, from_moment(since), from_moment(before))
        return Tally(found[0]["count"], found[0]["people"])

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
