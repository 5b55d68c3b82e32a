"""Whose lesson it is: the checks that are more than a role.

Teachers reach their own lessons, those they have taken over, and those that name no teacher; they
read those of groups that they mentor. Substitutes reach the lessons of their key while it is valid.
Administrators may read every register and write in none.
"""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterHead, RegisterState
from app.errors import NotAllowed, Refused
from app.usecases.ports import School


def require_role(school: School, actor: StaffMember, *roles: Role) -> None:
    """Deny by default: an account that has shown its passphrase here, in one of these roles.

    Raises:
        NotAllowed: `not_signed_in`, also for an account as the database does not know it;
            `role_needed` (role); `substitute_time_over`.
    """
    if actor not in school.door.signed_in:
        raise NotAllowed("not_signed_in")
    if actor.role not in roles:
        raise NotAllowed("role_needed", role=roles[0].value)
    if actor.role is Role.SUBSTITUTE:
        key = school.substitutes.find(actor.id)
        if key is None or not key.is_valid_at(school.clock.now()):
            raise NotAllowed("substitute_time_over")


def overview_of(lesson: Lesson, head: RegisterHead | None) -> LessonOverview:
    """A lesson with the state of its register."""
    if head is None:
        return LessonOverview(lesson, RegisterState.PLANNED)
    return LessonOverview(lesson, head.state, head.substitute_id)


def teaches(school: School, reader: StaffMember, overview: LessonOverview) -> bool:
    """Whether the lesson is theirs to take the roll in: taught, taken over, nobody's, or keyed."""
    if reader.role is Role.SUBSTITUTE:
        key = school.substitutes.find(reader.id)
        return key is not None and overview.lesson.id in key.lesson_ids
    return reader.role is Role.TEACHER and overview.is_taught_by(reader.id)


def mentors(school: School, reader: StaffMember, lesson: Lesson) -> bool:
    """Whether a group that they mentor is in the lesson."""
    is_teacher = reader.role is Role.TEACHER
    return is_teacher and bool(school.duties.mentored(reader.id) & lesson.group_ids)


def require_lesson(school: School, actor: StaffMember, lesson_id: LessonId) -> Lesson:
    """The lesson, for whoever may read its register.

    Raises:
        NotAllowed: `lesson_not_yours`, it is another's, and no group of it is mentored.
        NotFound: there is no such lesson.
    """
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    lesson = school.lessons.get(lesson_id)
    overview = overview_of(lesson, school.registers.head(lesson_id))
    is_readable = teaches(school, actor, overview) or mentors(school, actor, lesson)
    if actor.role is not Role.ADMINISTRATOR and not is_readable:
        raise NotAllowed("lesson_not_yours")
    return lesson


def require_teaching(school: School, actor: StaffMember, lesson_id: LessonId) -> Lesson:
    """The lesson, for whoever may write in its register: a teacher of it, or its substitute.

    Raises:
        NotAllowed: `role_needed`, or `lesson_not_yours`.
    """
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE)
    lesson = school.lessons.get(lesson_id)
    if not teaches(school, actor, overview_of(lesson, school.registers.head(lesson_id))):
        raise NotAllowed("lesson_not_yours")
    return lesson


def require_open(school: School, lesson_id: LessonId) -> RegisterHead:
    """The register, where it can still be marked in.

    Raises:
        Refused: `register_not_open`, or `register_signed`.
    """
    head = school.registers.head(lesson_id)
    if head is None:
        raise Refused("register_not_open")
    if head.signature is not None:
        raise Refused("register_signed")
    return head


def require_on_register(school: School, lesson_id: LessonId, student_id: StudentId) -> None:
    """Only whoever is on the register can be marked in it.

    Raises:
        Refused: `student_not_in_lesson`.
    """
    if not school.registers.lists(lesson_id, student_id):
        raise Refused("student_not_in_lesson")


def require_student(school: School, actor: StaffMember, student_id: StudentId) -> Student:
    """A student, for the administrator and for teachers of one of their groups.

    Raises:
        NotAllowed: `student_not_yours`.
    """
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    if actor.role is Role.TEACHER and not school.lessons.teaches(actor.id, student.group_ids):
        raise NotAllowed("student_not_yours")
    return student
