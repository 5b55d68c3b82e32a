"""Cards for everybody, all alike: printing them for a whole class tells nothing about anyone."""

from collections.abc import Sequence

from app.domain.access_log import Read
from app.domain.card import PrintedCard, new_payload
from app.domain.ids import StudentId
from app.domain.people import Student
from app.domain.spot_name import card_initials
from app.domain.staff import Role, StaffMember
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.ports import School


def issue_cards(
    school: School, actor: StaffMember, student_ids: Sequence[StudentId]
) -> tuple[PrintedCard, ...]:
    """The cards of these students, to print; whoever has one keeps the same number.

    Raises:
        Refused: `student_left`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    students = [_here(school, student_id) for student_id in student_ids]
    school.access_log.note(actor.id, Read.CARDS, count=len(students))
    with school.atomic():
        payloads = [school.cards.find(each.id) or _give(school, each.id) for each in students]
    return tuple(
        _printed(school, each, payload) for each, payload in zip(students, payloads, strict=True)
    )


def renew_card(school: School, actor: StaffMember, student_id: StudentId) -> PrintedCard:
    """A new number for a lost card; the lost one is unknown from here on.

    Raises:
        Refused: `student_left`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = _here(school, student_id)
    with school.atomic():
        payload = _give(school, student_id)
    return _printed(school, student, payload)


def _here(school: School, student_id: StudentId) -> Student:
    student = school.students.get(student_id)
    if student.left_on is not None:
        raise Refused("student_left")
    return student


def _give(school: School, student_id: StudentId) -> str:
    payload = new_payload()
    school.cards.put(student_id, payload, school.clock.now())
    return payload


def _printed(school: School, student: Student, payload: str) -> PrintedCard:
    names = [group.name for group in school.groups.every() if group.id in student.group_ids]
    initials = card_initials(student, school.students.every())
    return PrintedCard(initials, ", ".join(names), payload)
