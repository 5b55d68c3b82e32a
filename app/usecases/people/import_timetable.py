"""Take in a timetable: all of it or nothing, and the same one twice changes nothing.

A lesson is recognised by its title, its start and its classes. Lessons that the file does not
name are left alone: a file may carry one subject only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.accounts.staff import Role, StaffMember, typed_user_name
from app.domain.class_list.roster import ImportReport
from app.domain.ids import GroupId, LessonId, StaffId, new_id
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.timetable import TimetableRow
from app.domain.work import UNWATCHED, Work
from app.errors import BadInput
from app.usecases.access import require_role
from app.usecases.ports import School


@dataclass(frozen=True)
class _Names:
    groups: Mapping[str, GroupId]
    teachers: Mapping[str, StaffId]


def import_timetable(
    school: School, actor: StaffMember, rows: Sequence[TimetableRow], work: Work = UNWATCHED
) -> ImportReport:
    """Create lessons and update room, end and teacher of known ones.

    Raises:
        BadInput: `timetable_class_unknown` (row, value), `timetable_teacher_unknown` (row, value)
            or `timetable_times` (row).
        Cancelled: `cancelled`; nothing of the timetable was taken in.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    names = _Names(
        {group.name: group.id for group in school.groups.every()},
        {member.user_name: member.id for member in school.staff.every()},
    )
    wanted = [_lesson(row, names) for row in rows]
    work.step()
    outcomes: list[str] = []
    with school.atomic():
        for lesson in wanted:
            work.inner_step(len(outcomes), len(wanted))
            outcomes.append(_take_in(school, lesson))
        work.last_chance()
    created, updated, unchanged = map(outcomes.count, ("created", "updated", "unchanged"))
    return ImportReport(created, updated, unchanged)


def _take_in(school: School, wanted: Lesson) -> str:
    known = school.lessons.find(wanted.title, wanted.starts_at, wanted.group_ids)
    if known is None:
        school.lessons.save(wanted)
        return "created"
    after = replace(wanted, id=known.id, group_names=known.group_names)
    if after == known:
        return "unchanged"
    school.lessons.save(after)
    return "updated"


def _lesson(row: TimetableRow, names: _Names) -> Lesson:
    if row.ends_at <= row.starts_at:
        raise BadInput("timetable_times", row=row.row)
    return Lesson(
        id=LessonId(new_id()),
        title=row.title,
        group_ids=frozenset(_group(row, name, names) for name in row.group_names),
        group_names=tuple(sorted(row.group_names)),
        room=row.room,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        teacher_id=_teacher(row, names),
    )


def _group(row: TimetableRow, name: str, names: _Names) -> GroupId:
    if name not in names.groups:
        raise BadInput("timetable_class_unknown", row=row.row, value=name)
    return names.groups[name]


def _teacher(row: TimetableRow, names: _Names) -> StaffId | None:
    if not row.teacher:
        return None
    user_name = typed_user_name(row.teacher)
    if user_name not in names.teachers:
        raise BadInput("timetable_teacher_unknown", row=row.row, value=row.teacher)
    return names.teachers[user_name]
