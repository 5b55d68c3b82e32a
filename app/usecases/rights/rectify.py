"""Put right what is wrong (Art. 16), keep what was there, and name whom to tell (Art. 19)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.ids import StudentId, new_id
from app.domain.rights.restriction import Disclosure, Rectification
from app.errors import BadInput, Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.casework import checked_words
from privacy.subjects import SubjectRef

LONGEST_NAME = 80
RECTIFIED = "rectified"


class Correctable(StrEnum):
    """What can be put right about a student. Marks are corrected in their register."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    SCHOOL_NUMBER = "school_number"
    BIRTH_DATE = "birth_date"


@dataclass(frozen=True)
class Rectified:
    """What was put right, and the files that still say the old."""

    done: Rectification
    to_tell: tuple[Disclosure, ...]


def rectify(
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    field: Correctable,
    value: str,
    *,
    reason: str,
) -> Rectified:
    """Replace a value; the next import of a class list may bring the old one back.

    Raises:
        BadInput: `rectify_value`, `request_words_needed`, `request_words_long`.
        Refused: `rectify_same`, `school_number_taken`.
    """
    require_role(school, actor, Role.CONTROLLER, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    reason, value = checked_words(reason, needed=True), _checked(field, value.strip())
    old = value_of(student, field)
    if value == old:
        raise Refused("rectify_same")
    if field is Correctable.SCHOOL_NUMBER and school.students.find(value) is not None:
        raise Refused("school_number_taken")
    body = {"field": field.value, "by": actor.id}
    entry = school.ledger.append(RECTIFIED, body, SubjectRef(student.subject_ref))
    done = Rectification(
        new_id(), student.subject_ref, field.value, old, value, reason, entry.at, actor.id
    )
    with school.atomic():
        school.students.save(_with(student, field, value))
        school.rectifications.add(done)
    return Rectified(done, school.disclosures.of(student.subject_ref))


def value_of(student: Student, field: Correctable) -> str:
    """What stands there now, as text; empty for nothing."""
    value = getattr(student, field.value)
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _checked(field: Correctable, value: str) -> str:
    if field is Correctable.BIRTH_DATE:
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            raise BadInput("rectify_value") from None
    if not 1 <= len(value) <= LONGEST_NAME or not value.isprintable():
        raise BadInput("rectify_value")
    return value


def _with(student: Student, field: Correctable, value: str) -> Student:
    if field is Correctable.BIRTH_DATE:
        return replace(student, birth_date=date.fromisoformat(value))
    if field is Correctable.GIVEN_NAME:
        return replace(student, given_name=value)
    if field is Correctable.FAMILY_NAME:
        return replace(student, family_name=value)
    return replace(student, school_number=value)
