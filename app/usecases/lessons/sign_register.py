"""Sign a register: into the ledger first, then into the database.

A power cut between the two is mended when the school is opened next.
"""

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.domain.roll_call.overriding import overridden
from app.domain.roll_call.register import Register, Signature
from app.domain.roll_call.signing import SignedRegister, digest_of
from app.errors import Refused
from app.usecases.access import require_open, require_teaching
from app.usecases.lessons.correct_mark import LONGEST_REASON
from app.usecases.lessons.view_register import register_of
from app.usecases.ports import School


def sign_register(
    school: School, actor: StaffMember, lesson_id: LessonId, *, reason: str = ""
) -> SignedRegister:
    """Make the proposals final in the teacher's name.

    Args:
        school: the opened school.
        actor: a teacher of the lesson.
        lesson_id: whose register.
        reason: only where the register was signed before and that signature was lost: why it is
            signed again, at most 200 characters. Never goes into the ledger.

    Raises:
        Refused: `students_unmarked` (count), `register_not_open`, `register_signed`,
            `reason_needed_to_sign_again` (longest).
    """
    lesson = require_teaching(school, actor, lesson_id)
    require_open(school, lesson_id)
    register = register_of(school, lesson)
    _require_decided(register)
    digest = digest_of(lesson_id, school.registers.marks(lesson_id))
    act = {"lesson": lesson_id, "digest": digest, "staff": actor.id}
    if register.signed_before is None:
        entry = school.ledger.append("register_signed", act, checkpoint=True)
    else:
        _explain(school, lesson_id, register.signed_before, reason.strip())
        act |= {"earlier": register.signed_before.digest}
        entry = school.ledger.append("register_signed_again", act, checkpoint=True)
    with school.atomic():
        school.registers.sign(lesson_id, Signature(actor.id, entry.at, digest))
        changed = overridden(school.registers.changes(lesson_id), school.registers.marks(lesson_id))
        school.ai_log.confirm(lesson_id, actor.id, changed)
    return SignedRegister(register_of(school, lesson), digest, entry.sequence, entry.hash)


def _explain(school: School, lesson_id: LessonId, lost: Signature, reason: str) -> None:
    """Before the ledger's entry: a power cut after that one must not cost the reason."""
    if not 1 <= len(reason) <= LONGEST_REASON:
        raise Refused("reason_needed_to_sign_again", longest=LONGEST_REASON)
    with school.atomic():
        school.registers.explain(lesson_id, lost, reason)


def _require_decided(register: Register) -> None:
    if register.unmarked:
        raise Refused("students_unmarked", count=len(register.unmarked))
