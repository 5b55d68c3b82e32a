"""Registers: who is on them, and the signature. Their marks live in `marks`."""

from collections.abc import Collection
from datetime import datetime

from app.domain.ids import LessonId, StaffId, StudentId
from app.domain.roll_call.mark import Mark, MarkChange
from app.domain.roll_call.register import LostSignature, RegisterHead, Row, Signature
from app.storage.class_list.students import students_of
from app.storage.roll_call.marks import MarkStore
from app.storage.rows import (
    Record,
    first,
    from_moment,
    maybe_from_moment,
    maybe_to_moment,
    records,
    to_moment,
    write,
)
from privacy.at_rest.database import Database


class RegisterStore:
    """The tables of registers and their rows; hands on to the marks."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._marks = MarkStore(database)

    def head(self, lesson_id: LessonId) -> RegisterHead | None:
        """None until the lesson was started."""
        record = first(self._database, "SELECT * FROM registers WHERE lesson_id = ?", lesson_id)
        return None if record is None else _head(record)

    def heads(self) -> tuple[RegisterHead, ...]:
        """Of every register there is."""
        return tuple(_head(each) for each in records(self._database, "SELECT * FROM registers"))

    def open(self, head: RegisterHead, students: Collection[StudentId]) -> None:
        """Begin a register with these students on it."""
        with self._database.atomic():
            write(
                self._database,
                "INSERT INTO registers VALUES (?, ?, ?, ?, NULL, NULL, NULL)",
                head.lesson_id,
                from_moment(head.started_at),
                maybe_from_moment(head.camera_until),
                head.substitute_id,
            )
            for each in students:
                write(
                    self._database, "INSERT INTO register_rows VALUES (?, ?)", head.lesson_id, each
                )

    def rows(self, lesson_id: LessonId) -> tuple[Row, ...]:
        """All lines, by family name."""
        found = records(
            self._database,
            "SELECT students.* FROM register_rows JOIN students ON students.id = student_id "
            "WHERE lesson_id = ?",
            lesson_id,
        )
        marks = {mark.student_id: mark for mark in self.marks(lesson_id)}
        students = students_of(self._database, found)
        return tuple(Row(student, marks.get(student.id)) for student in students)

    def lists(self, lesson_id: LessonId, student_id: StudentId) -> bool:
        """True where the student is on the register."""
        sql = "SELECT 1 FROM register_rows WHERE lesson_id = ? AND student_id = ?"
        return first(self._database, sql, lesson_id, student_id) is not None

    def mark(self, lesson_id: LessonId, student_id: StudentId) -> Mark | None:
        """The mark that stands."""
        return self._marks.one(lesson_id, student_id)

    def marks(self, lesson_id: LessonId) -> tuple[Mark, ...]:
        """All marks that stand."""
        return self._marks.every(lesson_id)

    def change(self, change: MarkChange) -> None:
        """Append a step and let its mark stand, in one go."""
        self._marks.change(change)

    def changes(
        self, lesson_id: LessonId, student_id: StudentId | None = None
    ) -> tuple[MarkChange, ...]:
        """Every step, of one student or of all, oldest first."""
        return self._marks.changes(lesson_id, student_id)

    def take_over(self, lesson_id: LessonId, staff_id: StaffId) -> None:
        """Name a substitute."""
        sql = "UPDATE registers SET substitute_id = ? WHERE lesson_id = ?"
        write(self._database, sql, staff_id, lesson_id)

    def set_camera(self, lesson_id: LessonId, until: datetime | None) -> None:
        """When the camera stops."""
        sql = "UPDATE registers SET camera_until = ? WHERE lesson_id = ?"
        write(self._database, sql, maybe_from_moment(until), lesson_id)

    def sign(self, lesson_id: LessonId, signature: Signature) -> None:
        """Put a signature; after a correction, the same one with its new digest."""
        write(
            self._database,
            "UPDATE registers SET signed_by = ?, signed_at = ?, digest = ? WHERE lesson_id = ?",
            signature.staff_id,
            from_moment(signature.signed_at),
            signature.digest,
            lesson_id,
        )

    def lost(self, lesson_id: LessonId) -> tuple[LostSignature, ...]:
        """Signatures on record whose marks are not here, oldest first."""
        sql = "SELECT * FROM lost_signatures WHERE lesson_id = ? ORDER BY signed_at"
        found = records(self._database, sql, lesson_id)
        return tuple(LostSignature(_signature(each), each["reason"]) for each in found)

    def lose(self, lesson_id: LessonId, signature: Signature) -> bool:
        """Remember that a lesson was signed; False where it is remembered, or not in the school."""
        digests = {each.signature.digest for each in self.lost(lesson_id)}
        is_here = first(self._database, "SELECT 1 FROM lessons WHERE id = ?", lesson_id) is not None
        if signature.digest in digests or not is_here:
            return False
        write(
            self._database,
            "INSERT INTO lost_signatures VALUES (?, ?, ?, ?, '')",
            lesson_id,
            signature.staff_id,
            from_moment(signature.signed_at),
            signature.digest,
        )
        return True

    def explain(self, lesson_id: LessonId, lost: Signature, reason: str) -> None:
        """Keep why a register that had lost this signature is signed again."""
        sql = "UPDATE lost_signatures SET reason = ? WHERE lesson_id = ? AND digest = ?"
        write(self._database, sql, reason, lesson_id, lost.digest)


def _head(record: Record) -> RegisterHead:
    return RegisterHead(
        lesson_id=LessonId(record["lesson_id"]),
        started_at=to_moment(record["started_at"]),
        camera_until=maybe_to_moment(record["camera_until"]),
        substitute_id=record["substitute_id"],
        signature=_signature(record) if record["signed_at"] else None,
    )


def _signature(record: Record) -> Signature:
    return Signature(StaffId(record["signed_by"]), to_moment(record["signed_at"]), record["digest"])
