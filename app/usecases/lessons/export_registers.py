"""Hand out signed registers: minutes and people, never a method, never a proposal."""

from collections.abc import Iterable, Sequence

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.ids import GroupId, LessonId, new_id
from app.domain.rights.restriction import Disclosure
from app.domain.roll_call.export import ExportedRegisters, ExportedRow
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import Register, RegisterState, minutes_of
from app.domain.work import UNWATCHED, Work
from app.errors import NotAllowed
from app.usecases.access import require_lesson, require_role
from app.usecases.lessons.view_register import register_of
from app.usecases.ports import School
from app.usecases.reading import may_see_protected, read_register

_READERS = (Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)


def export_registers(
    school: School,
    actor: StaffMember,
    lesson_ids: Sequence[LessonId],
    *,
    include_protected: bool = False,
    work: Work = UNWATCHED,
) -> ExportedRegisters:
    """The rows of signed lessons, in the order asked for.

    Students whose identity is protected, or not known to be unprotected, are held back and
    counted, as are those whose data are restricted; only an administrator with the duty to see
    protected identities can ask for those.

    Raises:
        NotAllowed: `role_needed`, `duty_needed`, or `lesson_not_yours`.
        Cancelled: `cancelled`; nothing was read and nothing is handed out.
    """
    require_role(school, actor, *([Role.ADMINISTRATOR] if include_protected else _READERS))
    if include_protected and not may_see_protected(school, actor):
        raise NotAllowed("duty_needed")
    lessons = [require_lesson(school, actor, lesson_id) for lesson_id in lesson_ids]
    held: list[Register] = []
    for lesson in lessons:
        work.step(len(held), len(lessons))
        held.append(register_of(school, lesson))
    with school.atomic():
        registers = [read_register(school, actor, register) for register in held]
        work.last_chance()
    signed = [each for each in registers if each.state is RegisterState.SIGNED]
    names = {group.id: group.name for group in school.groups.every()}
    rows: list[ExportedRow] = []
    for register in signed:
        work.step()
        rows += _rows(register, names)
    free = [row for row in rows if not row.student.is_restricted]
    kept = [row for row in free if include_protected or not row.student.protection.shields]
    if kept:
        school.access_log.note(actor.id, Read.EXPORT, count=_people(kept))
        _remember(school, actor, kept)
    return ExportedRegisters(
        tuple(kept),
        left_out_protected=_people(free) - _people(kept),
        left_out_restricted=_people(rows) - _people(free),
        left_out_unsigned=len(registers) - len(signed),
    )


def _remember(school: School, actor: StaffMember, rows: Sequence[ExportedRow]) -> None:
    """Note who is in the file, so that whoever got it can be told of a correction (Art. 19)."""
    export_id = new_id()
    body = {"export": export_id, "people": _people(rows), "by": actor.id}
    entry = school.ledger.append("registers_exported", body)
    made = Disclosure(export_id, "registers", entry.at, actor.id)
    with school.atomic():
        school.disclosures.add(made, dict.fromkeys(row.student.subject_ref for row in rows))


def _rows(register: Register, names: dict[GroupId, str]) -> list[ExportedRow]:
    lesson = register.lesson
    return [
        ExportedRow(
            lesson, row.student, _group(row.student, lesson, names), minutes_of(row.mark, lesson)
        )
        for row in register.rows
        if row.mark is not None
    ]


def _group(student: Student, lesson: Lesson, names: dict[GroupId, str]) -> str:
    """The student's class of that lesson; whoever has changed since: the classes of today."""
    ids = (student.group_ids & lesson.group_ids) or student.group_ids
    return "+".join(sorted(names[each] for each in ids))


def _people(rows: Iterable[ExportedRow]) -> int:
    return len({row.student.id for row in rows})
