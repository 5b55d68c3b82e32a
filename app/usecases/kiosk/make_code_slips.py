"""A slip from the office: a code for one use, with which a student sets one of their own.

Slips are printed in the order of the class list and put on record in no order: whoever holds the
class list and reads the ledger's file must not learn whose reference is whose.
"""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.class_list.personal_code import PersonalCode
from app.domain.class_list.student_session import new_slip_code
from app.domain.ids import StudentId
from app.domain.work import UNWATCHED, Work
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.reading import read_students
from privacy.at_rest.personal_code import CodeHash, hash_code
from privacy.subjects import SubjectRef

CODE_SLIP = "code_slip_made"


@dataclass(frozen=True)
class CodeSlip:
    """What stands on one slip. The code is on this paper and nowhere else.

    Attributes:
        student: as whoever prints it may see them.
    """

    student: Student
    code: str = field(repr=False)


def make_code_slips(
    school: School,
    actor: StaffMember,
    student_ids: Sequence[StudentId],
    deliver: Callable[[Sequence[CodeSlip]], None],
    work: Work = UNWATCHED,
) -> int:
    """Print slips; a code that a student had is void from then on. How many there are.

    A slip counts once it is delivered: a full disk or a cancelled print leaves all as it was.
    What takes its time, the hashes, is done before that, and a step after each of them.

    Raises:
        Refused: `student_left`.
        Cancelled: `cancelled`; nothing was printed, and every code is as it was.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    students = [school.students.get(each) for each in student_ids]
    if any(each.left_on is not None for each in students):
        raise Refused("student_left")
    kept: list[tuple[str, CodeHash]] = []
    for _each in students:
        work.step(len(kept), len(students))
        code = new_slip_code()
        kept.append((code, hash_code(code, school.personal_codes.cost)))
    work.last_chance()
    shown = read_students(school, actor, Read.CARDS, students)
    deliver([CodeSlip(each, code) for each, (code, _) in zip(shown, kept, strict=True)])
    hashes = (hashed for _, hashed in kept)
    for student, hashed in _in_no_order(zip(students, hashes, strict=True)):
        work.step()
        school.ledger.append(CODE_SLIP, {"by": actor.id}, SubjectRef(student.subject_ref))
        with school.atomic():
            made_at = school.clock.now()
            school.personal_codes.put(
                PersonalCode(student.id, hashed, is_slip=True, made_at=made_at)
            )
    return len(students)


def _in_no_order(made: Iterable[tuple[Student, CodeHash]]) -> list[tuple[Student, CodeHash]]:
    found = list(made)
    secrets.SystemRandom().shuffle(found)
    return found
