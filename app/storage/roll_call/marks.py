"""Marks and their history. The mark that stands is a pointer to a step of the history.

So no mark can stand without a step that tells how it came about, and whatever the history's
constraints forbid no mark can say.
"""

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkChange, MarkKind
from app.storage.rows import Record, first, from_moment, records, to_moment, write
from privacy.at_rest.database import Database

_STANDING = """
SELECT mark_changes.*, registers.signed_at FROM marks
JOIN mark_changes ON mark_changes.sequence = marks.sequence
JOIN registers ON registers.lesson_id = marks.lesson_id
WHERE marks.lesson_id = ?
"""


class MarkStore:
    """The tables of marks and mark changes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def one(self, lesson_id: LessonId, student_id: StudentId) -> Mark | None:
        """The mark that stands."""
        sql = _STANDING + "AND marks.student_id = ?"
        record = first(self._database, sql, lesson_id, student_id)
        return None if record is None else _mark(record)

    def every(self, lesson_id: LessonId) -> tuple[Mark, ...]:
        """All marks that stand."""
        found = records(self._database, _STANDING, lesson_id)
        return tuple(mark for mark in map(_mark, found) if mark is not None)

    def change(self, change: MarkChange) -> None:
        """Append a step and let its mark stand, in one go."""
        with self._database.atomic():
            sequence = self._append(change)
            if change.mark is None:
                self._clear(change)
            else:
                self._point(change, sequence)

    def changes(self, lesson_id: LessonId, student_id: StudentId | None) -> tuple[MarkChange, ...]:
        """Every step, of one student or of all, oldest first."""
        sql = (
            "SELECT mark_changes.*, registers.signed_at FROM mark_changes "
            "JOIN registers USING (lesson_id) WHERE lesson_id = ? "
            "AND student_id = coalesce(?, student_id) ORDER BY sequence"
        )
        return tuple(map(_change, records(self._database, sql, lesson_id, student_id)))

    def _append(self, change: MarkChange) -> int:
        mark = change.mark
        cursor = self._database.execute(
            "INSERT INTO mark_changes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                change.lesson_id,
                change.student_id,
                mark.kind.value if mark else None,
                from_moment(mark.at) if mark else None,
                mark.minutes_late if mark else 0,
                mark.minutes_early if mark else 0,
                int(mark is not None and mark.proposed),
                from_moment(change.changed_at),
                change.author_id,
                change.reason,
                int(change.after_signature),
                int(change.is_undo),
            ),
        )
        return int(cursor.lastrowid or 0)

    def _point(self, change: MarkChange, sequence: int) -> None:
        write(
            self._database,
            "INSERT INTO marks VALUES (?, ?, ?) "
            "ON CONFLICT (lesson_id, student_id) DO UPDATE SET sequence = excluded.sequence",
            change.lesson_id,
            change.student_id,
            sequence,
        )

    def _clear(self, change: MarkChange) -> None:
        sql = "DELETE FROM marks WHERE lesson_id = ? AND student_id = ?"
        write(self._database, sql, change.lesson_id, change.student_id)


def _mark(record: Record) -> Mark | None:
    if record["kind"] is None:
        return None
    return Mark(
        LessonId(record["lesson_id"]),
        StudentId(record["student_id"]),
        MarkKind(record["kind"]),
        to_moment(record["marked_at"]),
        record["minutes_late"],
        record["minutes_early"],
        proposed=bool(record["proposed"]) and record["signed_at"] is None,
    )


def _change(record: Record) -> MarkChange:
    return MarkChange(
        sequence=record["sequence"],
        lesson_id=LessonId(record["lesson_id"]),
        student_id=StudentId(record["student_id"]),
        mark=_mark(record),
        changed_at=to_moment(record["changed_at"]),
        author_id=record["author_id"],
        reason=record["reason"],
        after_signature=bool(record["after_signature"]),
        is_undo=bool(record["is_undo"]),
    )
