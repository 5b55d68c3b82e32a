"""What a reader gets to see of people, and the line in the access log that it costs.

Whoever takes the roll of a lesson sees the names on its register, shielded or not: without them
there is no roll call. Everybody else sees initials where an identity is shielded, unless their
account has the duty to see them. Each name of a shielded student that is handed out is a line of
its own. The line is written first: where the disk is full, a reading is refused and a roll call
goes on, with its line waiting for the next.
"""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Duty, Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.class_list.protection import masked
from app.domain.ids import LessonId
from app.domain.roll_call.register import Register, RegisterState
from app.usecases.access import overview_of, teaches
from app.usecases.ports import School


def read_register(school: School, reader: StaffMember, register: Register) -> Register:
    """A register as its reader may see it, with the lines that this costs.

    Of a class that somebody only mentors it holds that class and nobody else.
    """
    lesson = register.lesson
    is_own = teaches(school, reader, overview_of(lesson, school.registers.head(lesson.id)))
    rows = register.rows
    if reader.role is Role.TEACHER and not is_own:
        mentored = school.duties.mentored(reader.id)
        rows = tuple(row for row in rows if row.student.group_ids & mentored)
    is_roll_call = is_own and register.state is not RegisterState.SIGNED
    school.access_log.note(
        reader.id,
        Read.REGISTER,
        lesson_id=lesson.id,
        count=len(rows),
        for_roll_call=is_roll_call,
    )
    sees_names = is_own or may_see_protected(school, reader)
    if sees_names:
        _note_shielded(
            school,
            reader,
            (row.student for row in rows),
            lesson_id=lesson.id,
            for_roll_call=is_roll_call,
        )
    else:
        rows = tuple(replace(row, student=_shown(row.student)) for row in rows)
    return replace(register, rows=rows)


def read_students(
    school: School,
    reader: StaffMember,
    what: Read,
    students: Iterable[Student],
    *,
    lesson_id: LessonId | None = None,
) -> tuple[Student, ...]:
    """Students as the reader may see them outside a roll call, with the lines that this costs."""
    found = tuple(students)
    school.access_log.note(reader.id, what, lesson_id=lesson_id, count=len(found))
    if not may_see_protected(school, reader):
        return tuple(map(_shown, found))
    _note_shielded(school, reader, found, lesson_id=lesson_id)
    return found


def read_student(school: School, reader: StaffMember, student: Student) -> Student:
    """One student's details, with the line that names which one by reference."""
    school.access_log.note(reader.id, Read.STUDENT, subject=student.subject_ref)
    return student if may_see_protected(school, reader) else _shown(student)


def may_see_protected(school: School, reader: StaffMember) -> bool:
    """Whether the reader has the duty to see protected identities."""
    return school.duties.has(reader.id, Duty.SEE_PROTECTED)


def _shown(student: Student) -> Student:
    return masked(student) if student.protection.shields else student


def _note_shielded(
    school: School,
    reader: StaffMember,
    students: Iterable[Student],
    *,
    lesson_id: LessonId | None,
    for_roll_call: bool = False,
) -> None:
    for student in students:
        if student.protection.shields:
            school.access_log.note(
                reader.id,
                Read.PROTECTED,
                lesson_id=lesson_id,
                subject=student.subject_ref,
                for_roll_call=for_roll_call,
            )
