"""Signed registers for paper: the same rule for who may leave as for every other export."""

from collections.abc import Iterable, Sequence

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import LessonId, StaffId, StudentId
from app.domain.roll_call.export import (
    ExportedRow,
    PrintedCorrection,
    PrintedLine,
    PrintedRegister,
    RegistersToPrint,
)
from app.domain.roll_call.mark import MarkChange
from app.domain.work import UNWATCHED, Work
from app.errors import Refused
from app.settings import SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.lessons.export_registers import export_registers
from app.usecases.ports import School


def print_registers(
    school: School,
    actor: StaffMember,
    lesson_ids: Sequence[LessonId],
    *,
    include_protected: bool = False,
    work: Work = UNWATCHED,
) -> RegistersToPrint:
    """The signed ones among these registers, in the order asked for.

    Raises:
        Refused: `register_not_signed`, none of them is.
        NotAllowed, Cancelled: as `export_registers`.
    """
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    exported = export_registers(
        school, actor, lesson_ids, include_protected=include_protected, work=work
    )
    found = (_printed(school, each, exported.rows) for each in lesson_ids)
    registers = tuple(each for each in found if each is not None)
    if not registers:
        raise Refused("register_not_signed")
    sequence, head = school.ledger.head
    return RegistersToPrint(
        school.settings.get(SCHOOL_NAME),
        school.clock.now(),
        registers,
        exported,
        sequence,
        head,
    )


def _printed(
    school: School, lesson_id: LessonId, rows: Iterable[ExportedRow]
) -> PrintedRegister | None:
    head = school.registers.head(lesson_id)
    if head is None or head.signature is None:
        return None
    kept = {row.student.id: row for row in rows if row.lesson.id == lesson_id}
    marks = {mark.student_id: mark for mark in school.registers.marks(lesson_id)}
    changes = [each for each in school.registers.changes(lesson_id) if each.after_signature]
    corrected = {each.student_id for each in changes}
    return PrintedRegister(
        school.lessons.get(lesson_id),
        head.signature,
        school.staff.get(head.signature.staff_id).display_name,
        tuple(PrintedLine(row, marks[each], each in corrected) for each, row in kept.items()),
        tuple(_corrections(school, changes, kept)),
    )


def _corrections(
    school: School, changes: Iterable[MarkChange], kept: dict[StudentId, ExportedRow]
) -> Iterable[PrintedCorrection]:
    for each in changes:
        if each.student_id in kept and each.mark is not None:
            yield PrintedCorrection(
                each.changed_at,
                kept[each.student_id].student,
                each.mark,
                _author(school, each.author_id),
                each.reason,
            )


def _author(school: School, staff_id: StaffId | None) -> str:
    return school.staff.get(staff_id).display_name if staff_id else ""
