"""People on class lists and the classes they are in.

Erasing somebody here needs their attendance to be erased first: the foreign keys see to that.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.domain.class_list.people import Protection, Student, class_list_order
from app.domain.ids import GroupId, StudentId
from app.errors import NotFound
from app.storage.personal import delete, fields_of, student_of
from app.storage.rows import Record, first, from_day, listed, records, to_day, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_RULE: Final = "class-list"


class StudentStore:
    """The tables of students and memberships."""

    name: Final = "class lists"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("students", ("id", "subject_ref"), "pseudonym", _RULE),
        *fields_of("students", ("given_name", "family_name", "school_number"), "identity", _RULE),
        *fields_of("students", ("birth_date",), "age", _RULE),
        *fields_of("students", ("protection",), "protected identity", _RULE),
        *fields_of("students", ("left_on",), "schooling", _RULE),
        *fields_of("memberships", ("group_id", "student_id"), "schooling", _RULE),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, student_id: StudentId) -> Student:
        """One student, left or not.

        Raises:
            NotFound: `student_unknown`.
        """
        record = first(self._database, "SELECT * FROM students WHERE id = ?", student_id)
        if record is None:
            raise NotFound("student_unknown")
        return self._students([record])[0]

    def every(self) -> tuple[Student, ...]:
        """All who are on a class list now, by family name."""
        return self._found("SELECT * FROM students WHERE left_on IS NULL")

    def gone(self) -> tuple[Student, ...]:
        """All who have left, by family name."""
        return self._found("SELECT * FROM students WHERE left_on IS NOT NULL")

    def find(self, school_number: str) -> Student | None:
        """Whoever has the number, left or not."""
        found = self._found("SELECT * FROM students WHERE school_number = ?", school_number)
        return found[0] if found else None

    def of_subject(self, subject: str) -> Student | None:
        """Whoever is behind a reference; None for whoever has been erased."""
        found = self._found("SELECT * FROM students WHERE subject_ref = ?", subject)
        return found[0] if found else None

    def in_groups(self, group_ids: Collection[GroupId]) -> tuple[Student, ...]:
        """Members now, each once, by family name."""
        return self._found(
            "SELECT * FROM students WHERE left_on IS NULL AND id IN (SELECT student_id "
            "FROM memberships WHERE group_id IN (SELECT value FROM json_each(?)))",
            listed(group_ids),
        )

    def save(self, student: Student) -> None:
        """Add, or replace with all memberships."""
        with self._database.atomic():
            self._save_row(student)
            write(self._database, "DELETE FROM memberships WHERE student_id = ?", student.id)
            for group_id in sorted(student.group_ids):
                write(self._database, "INSERT INTO memberships VALUES (?, ?)", group_id, student.id)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The person and the names of their classes."""
        record = first(self._database, "SELECT * FROM students WHERE subject_ref = ?", subject)
        if record is None:
            return {}
        groups = records(
            self._database,
            "SELECT name FROM student_groups JOIN memberships ON group_id = id "
            "WHERE student_id = ? ORDER BY name",
            record["id"],
        )
        return {**record, "classes": [group["name"] for group in groups]}

    def erase(self, subject: SubjectRef) -> int:
        """Remove the person and their memberships."""
        student_id = student_of(self._database, subject)
        if student_id is None:
            return 0
        with self._database.atomic():
            gone = delete(
                self._database, "DELETE FROM memberships WHERE student_id = ?", student_id
            )
            return gone + delete(self._database, "DELETE FROM students WHERE id = ?", student_id)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether the person is on or was on a class list."""
        return student_of(self._database, subject) is not None

    def _save_row(self, student: Student) -> None:
        write(
            self._database,
            "INSERT INTO students VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "given_name = excluded.given_name, family_name = excluded.family_name, "
            "school_number = excluded.school_number, birth_date = excluded.birth_date, "
            "protection = excluded.protection, left_on = excluded.left_on",
            student.id,
            student.subject_ref,
            student.given_name,
            student.family_name,
            student.school_number,
            from_day(student.birth_date),
            student.protection.value,
            from_day(student.left_on),
        )

    def _found(self, sql: str, *values: str) -> tuple[Student, ...]:
        return self._students(records(self._database, sql, *values))

    def _students(self, rows: list[Record]) -> tuple[Student, ...]:
        return students_of(self._database, rows)


def students_of(database: Database, rows: Sequence[Record]) -> tuple[Student, ...]:
    """The students of these rows of the table, with their groups, in class list order."""
    groups: defaultdict[str, set[GroupId]] = defaultdict(set)
    sql = (
        "SELECT student_id, group_id FROM memberships "
        "WHERE student_id IN (SELECT value FROM json_each(?))"
    )
    for each in records(database, sql, listed(row["id"] for row in rows)):
        groups[each["student_id"]].add(GroupId(each["group_id"]))
    sql = "SELECT subject_ref FROM restrictions WHERE lifted_at IS NULL"
    restricted = {record["subject_ref"] for record in records(database, sql)}
    students = (
        replace(_student(row, groups[row["id"]]), is_restricted=row["subject_ref"] in restricted)
        for row in rows
    )
    return tuple(sorted(students, key=class_list_order))


def _student(record: Record, group_ids: Iterable[GroupId]) -> Student:
    """A student from a row of the table."""
    return Student(
        id=StudentId(record["id"]),
        given_name=record["given_name"],
        family_name=record["family_name"],
        school_number=record["school_number"],
        group_ids=frozenset(group_ids),
        birth_date=to_day(record["birth_date"]),
        protection=Protection(record["protection"]),
        subject_ref=record["subject_ref"],
        left_on=to_day(record["left_on"]),
    )
