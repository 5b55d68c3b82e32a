"""Sign a register: into the ledger first, then into the database.

A power cut between the two is mended when the school is opened next.
"""

from app.domain.ids import LessonId
from app.domain.register import Register, Signature
from app.domain.signing import SignedRegister, digest_of
from app.domain.staff import StaffMember
from app.errors import Refused
from app.usecases.access import require_open, require_teaching
from app.usecases.ports import School
from app.usecases.view_register import register_of


def sign_register(school: School, actor: StaffMember, lesson_id: LessonId) -> SignedRegister:
    """Make the proposals final in the teacher's name.

    Raises:
        Refused: `students_unmarked` (count), `register_not_open`, `register_signed`.
    """
    lesson = require_teaching(school, actor, lesson_id)
    require_open(school, lesson_id)
    _require_decided(register_of(school, lesson))
    digest = digest_of(lesson_id, school.registers.marks(lesson_id))
    entry = school.ledger.append(
        "register_signed",
        {"lesson": lesson_id, "digest": digest, "staff": actor.id},
        checkpoint=True,
    )
    with school.atomic():
        school.registers.sign(lesson_id, Signature(actor.id, entry.at, digest))
    return SignedRegister(register_of(school, lesson), digest, entry.sequence, entry.hash)


def _require_decided(register: Register) -> None:
    if register.unmarked:
        raise Refused("students_unmarked", count=len(register.unmarked))
