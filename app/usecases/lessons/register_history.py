"""Read how a register came to say what it says."""

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId, StaffId
from app.domain.roll_call.history import EarlierSignature, HistoryLine
from app.domain.roll_call.mark import MarkChange
from app.domain.roll_call.register import Signature
from app.errors import NotFound
from app.usecases.access import require_lesson
from app.usecases.lessons.view_register import register_of
from app.usecases.ports import School
from app.usecases.reading import read_register


def register_history(
    school: School, actor: StaffMember, lesson_id: LessonId
) -> tuple[HistoryLine, ...]:
    """Every step, oldest first. Only corrections name their author: see `HistoryLine`.

    It shows whom the register shows to this reader, by the same names; on the log.
    """
    lesson = require_lesson(school, actor, lesson_id)
    register = read_register(school, actor, register_of(school, lesson))
    school.access_log.note(actor.id, Read.HISTORY, lesson_id=lesson_id, count=len(register.rows))
    names = {row.student.id: row.student.name for row in register.rows}
    return tuple(
        _line(school, change, names[change.student_id])
        for change in school.registers.changes(lesson_id)
        if change.student_id in names
    )


def earlier_signatures(
    school: School, actor: StaffMember, lesson_id: LessonId
) -> tuple[EarlierSignature, ...]:
    """Who signed this register before, with marks that are not here any more; oldest first."""
    require_lesson(school, actor, lesson_id)
    return tuple(
        EarlierSignature(
            lost.signature.signed_at, _author_if_known(school, lost.signature), lost.reason
        )
        for lost in school.registers.lost(lesson_id)
    )


def _author_if_known(school: School, signature: Signature) -> str:
    """An account that is younger than the restored backup is not in it."""
    try:
        return _author(school, signature.staff_id)
    except NotFound:
        return ""


def _line(school: School, change: MarkChange, name: str) -> HistoryLine:
    mark = change.mark
    return HistoryLine(
        changed_at=change.changed_at,
        student_id=change.student_id,
        student_name=name,
        kind=mark.kind if mark else None,
        minutes_late=mark.minutes_late if mark else 0,
        minutes_early=mark.minutes_early if mark else 0,
        author=_author(school, change.author_id) if change.after_signature else "",
        reason=change.reason,
        after_signature=change.after_signature,
    )


def _author(school: School, staff_id: StaffId | None) -> str:
    return school.staff.get(staff_id).display_name if staff_id else ""
