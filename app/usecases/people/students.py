"""The administrator's list of students, and what the school says of their protection."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Protection, Student
from app.domain.ids import StudentId
from app.domain.roll_call.overview import StudentOverview, TemplateState
from app.errors import NotAllowed
from app.usecases.access import require_role
from app.usecases.faces.ageing import reason_to_renew
from app.usecases.ports import School
from app.usecases.reading import may_see_protected, read_students
from privacy.consent.consent import EndReason
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


def list_students(school: School, actor: StaffMember) -> tuple[StudentOverview, ...]:
    """Everybody on a class list, by family name. For administrators only: it tells who declined.

    Shielded students stand there by their initials, unless the account has the duty to see them.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    students = school.students.every()
    shown = read_students(school, actor, Read.STUDENT_LIST, students)
    groups = school.groups.every()
    card_numbers = school.cards.numbers()
    return tuple(
        StudentOverview(
            student,
            groups=tuple(group for group in groups if group.id in student.group_ids),
            consent_standing=_has_consent(school, student),
            template=_template(school, student),
            card_number=card_numbers.get(student.id),
            renewal=reason_to_renew(school, student),
        )
        for student in shown
    )


def set_protection(
    school: School, actor: StaffMember, student_id: StudentId, protection: Protection
) -> Student:
    """Say whether a student's identity is protected, on record; protection ends any template.

    Raises:
        NotAllowed: `duty_needed`; to lift a shield lets others see the name.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    before = school.students.get(student_id)
    lifts = before.protection.shields and not protection.shields
    if lifts and not may_see_protected(school, actor):
        raise NotAllowed("duty_needed")
    student = replace(before, protection=protection)
    body = {"subject": student.subject_ref, "protection": protection.value, "by": actor.id}
    school.ledger.append("protection_set", body)
    with school.atomic():
        school.students.save(student)
    if not student.may_have_template:
        school.erasing.end_face(student, EndReason.PROTECTED, actor.id)
    return student


def say_not_protected(school: School, actor: StaffMember, student_ids: Iterable[StudentId]) -> int:
    """Say of many at once what nobody has said yet: the school has checked, not protected.

    Whoever is protected stays so, whatever is asked. Each student is on record on their own.

    Returns:
        Of how many it was said.

    Raises:
        NotAllowed: `duty_needed`, as for one student.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    students = [school.students.get(each) for each in student_ids]
    unspoken = [each for each in students if each.protection is Protection.UNKNOWN]
    for student in unspoken:
        set_protection(school, actor, student.id, Protection.NONE)
    return len(unspoken)


def _has_consent(school: School, student: Student) -> bool:
    subject = SubjectRef(student.subject_ref)
    return any(school.consents.standing(subject, each) for each in Purpose if each.is_face)


def _template(school: School, student: Student) -> TemplateState:
    subject = SubjectRef(student.subject_ref)
    held = [purpose for purpose in Purpose if school.vault.holds(subject, purpose)]
    if not held:
        is_on_card = school.erasing.holds_face(subject, Purpose.FACE_WITH_CARD)
        return TemplateState.STANDS if is_on_card else TemplateState.NONE
    is_whole = all(school.vault.is_readable(subject, purpose) for purpose in held)
    return TemplateState.STANDS if is_whole else TemplateState.UNREADABLE
