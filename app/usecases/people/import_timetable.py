"""Take in a timetable: all of it or nothing, and the same one twice changes nothing.

A lesson is recognised by its title, its start and its classes. Lessons that the file does not
name are left alone: a file may carry one subject only.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.accounts.staff import Role, StaffMember, typed_user_name
from app.domain.class_list.roster import ImportReport
from app.domain.ids import GroupId, LessonId, StaffId, new_id
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.timetable import BadRows, RowProblem, TimetableRow
from app.domain.work import UNWATCHED, Work
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
        BadRows: what is wrong with which row, all of it.
        Cancelled: `cancelled`; nothing of the timetable was taken in.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    names = _Names(
        {group.name: group.id for group in school.groups.every()},
        {member.user_name: member.id for member in school.staff.every()},
    )
    _refuse_unknown(rows, names)
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


def _refuse_unknown(rows: Sequence[TimetableRow], names: _Names) -> None:
    """A weekly row is many lessons, and told once."""
    told = {(each.row, each.code, str(each.params)): each for each in _problems(rows, names)}
    if told:
        raise BadRows(tuple(told.values()))


def _problems(rows: Sequence[TimetableRow], names: _Names) -> Iterator[RowProblem]:
    for row in rows:
        if row.ends_at <= row.starts_at:
            yield RowProblem(row.row, "ends_before_start")
        for name in sorted(row.group_names - names.groups.keys()):
            yield RowProblem(row.row, "class_unknown", {"value": name})
        if row.teacher and typed_user_name(row.teacher) not in names.teachers:
            yield RowProblem(row.row, "teacher_unknown", {"value": row.teacher})


def _lesson(row: TimetableRow, names: _Names) -> Lesson:
    return Lesson(
        id=LessonId(new_id()),
        title=row.title,
        group_ids=frozenset(names.groups[name] for name in row.group_names),
        group_names=tuple(sorted(row.group_names)),
        room=row.room,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        teacher_id=names.teachers[typed_user_name(row.teacher)] if row.teacher else None,
    )
