"""Correct a signed mark: with a reason, with history, and on record."""

from dataclasses import replace

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkChange, MarkKind
from app.domain.roll_call.register import Signature
from app.domain.roll_call.signing import digest_of
from app.errors import BadInput, Refused
from app.usecases.access import require_on_register, require_teaching
from app.usecases.lessons.marking import hand_mark
from app.usecases.ports import School

LONGEST_REASON = 200


def correct_mark(  # noqa: PLR0913 - the keyword figures and the reason belong to the one act
    school: School,
    actor: StaffMember,
    lesson_id: LessonId,
    student_id: StudentId,
    kind: MarkKind,
    *,
    minutes_late: int = 0,
    minutes_early: int = 0,
    reason: str,
) -> Mark:
    """Replace one mark of a signed register; the signature goes on with a new digest.

    Args:
        school: the opened school.
        actor: a teacher of the lesson.
        lesson_id: whose register.
        student_id: somebody on it.
        kind: what it should have been.
        minutes_late: as in `mark_by_hand`, but for LATE at least 1.
        minutes_early: as in `mark_by_hand`.
        reason: at most 200 characters; it stays in the register and never goes into the ledger.

    Raises:
        BadInput: `reason_needed`, `minutes_out_of_range`.
        Refused: `register_not_signed`, `student_not_in_lesson`.
    """
    lesson = require_teaching(school, actor, lesson_id)
    signature = _require_signed(school, lesson_id)
    require_on_register(school, lesson_id, student_id)
    _check(kind, minutes_late, reason)
    now = school.clock.now()
    mark = hand_mark(lesson, Mark(lesson_id, student_id, kind, now, minutes_late, minutes_early))
    step = MarkChange(
        0, lesson_id, student_id, mark, now, actor.id, reason.strip(), after_signature=True
    )
    _write(school, signature, step, mark)
    return mark


def _require_signed(school: School, lesson_id: LessonId) -> Signature:
    head = school.registers.head(lesson_id)
    if head is None or head.signature is None:
        raise Refused("register_not_signed")
    return head.signature


def _check(kind: MarkKind, minutes_late: int, reason: str) -> None:
    if not 1 <= len(reason.strip()) <= LONGEST_REASON:
        raise BadInput("reason_needed", longest=LONGEST_REASON)
    if kind is MarkKind.LATE and minutes_late < 1:
        raise BadInput("minutes_needed")


def _write(school: School, signature: Signature, step: MarkChange, mark: Mark) -> None:
    marks = [each for each in school.registers.marks(step.lesson_id) if not _is_of(each, mark)]
    digest = digest_of(step.lesson_id, [*marks, mark])
    school.ledger.append(
        "register_corrected",
        {"lesson": step.lesson_id, "digest": digest, "staff": step.author_id},
    )
    with school.atomic():
        school.registers.change(step)
        school.registers.sign(step.lesson_id, replace(signature, digest=digest))


def _is_of(mark: Mark, other: Mark) -> bool:
    return mark.student_id == other.student_id
