"""Take in a class list: all of it or nothing, and the same list twice changes nothing.

The classes of the list are replaced; classes that it does not name are left alone. Whoever is in
no class any more has left and keeps their history. Leaving, or becoming protected, ends any face
template through the same erasure as a withdrawal.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.people import Group, Protection, Student
from app.domain.class_list.roster import ImportReport, Roster, RosterStudent
from app.domain.ids import GroupId, StudentId, new_id
from app.domain.work import UNWATCHED, Work
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.reading import may_see_protected
from app.usecases.rights.rectify import Correctable, value_of
from privacy.consent.consent import EndReason
from privacy.subjects import new_subject_ref


@dataclass(frozen=True)
class Plan:
    """What an import would write, worked out before anything is written.

    Attributes:
        unchanged: how many of the list are as the school has them.
        left: in no class any more.
        still_protected: whose protection stays though the list lifts it.
        brought_back: in whose rows the list brings back what was put right.
        unspoken: of whose protection nobody has said anything.
    """

    new_groups: tuple[Group, ...]
    created: tuple[Student, ...]
    updated: tuple[Student, ...]
    unchanged: int
    left: tuple[Student, ...]
    still_protected: tuple[str, ...]
    brought_back: tuple[str, ...]
    unspoken: int

    @property
    def report(self) -> ImportReport:
        """The plan in numbers."""
        return ImportReport(
            len(self.created),
            len(self.updated),
            self.unchanged,
            len(self.left),
            self.still_protected,
            self.brought_back,
            self.unspoken,
        )


def import_roster(
    school: School, actor: StaffMember, roster: Roster, work: Work = UNWATCHED
) -> ImportReport:
    """Create, update and let leave; people are recognised by their school number.

    A list that does not know about protection never lowers what the school has said before, and
    none lifts a protection for somebody without the duty to see protected identities.

    Raises:
        Cancelled: `cancelled`; nothing of the list was taken in.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    plan = plan_import(school, roster, work, lifts=may_see_protected(school, actor))
    changed = (*plan.created, *plan.updated, *plan.left)
    with school.atomic():
        for group in plan.new_groups:
            school.groups.add(group)
        for number, student in enumerate(changed):
            work.inner_step(number, len(changed))
            school.students.save(student)
        work.last_chance()
    for student in (*plan.updated, *plan.left):
        work.step()
        if not student.may_have_template:
            reason = EndReason.LEFT if student.left_on else EndReason.PROTECTED
            school.erasing.end_face(student, reason, actor.id)
    return plan.report


def plan_import(school: School, roster: Roster, work: Work = UNWATCHED, *, lifts: bool) -> Plan:
    """Compare a class list with the school; writes nothing.

    Args:
        school: the opened school.
        roster: the list.
        work: stepped at each line.
        lifts: whether it may say of a protected student that they are not.
    """
    kept = () if lifts else _lifted(school, roster)
    if kept:
        roster = Roster(
            tuple(
                replace(line, protection=Protection.UNKNOWN) if line.school_number in kept else line
                for line in roster.students
            )
        )
    return _planned(school, roster, kept, work)


def _planned(school: School, roster: Roster, kept: tuple[str, ...], work: Work) -> Plan:
    known = school.groups.every()
    missing = sorted(roster.group_names - {group.name for group in known})
    new_groups = tuple(Group(GroupId(new_id()), name) for name in missing)
    ids = {group.name: group.id for group in (*known, *new_groups)}
    replaced = frozenset(ids[name] for name in roster.group_names)
    pairs: list[tuple[Student | None, RosterStudent]] = []
    for line in roster.students:
        work.step(len(pairs), len(roster.students))
        pairs.append((school.students.find(line.school_number), line))
    after = [(before, _after(line, before, ids, replaced)) for before, line in pairs]
    named = {line.school_number for line in roster.students}
    gone = _gone(school, named, replaced)
    return Plan(
        new_groups=new_groups,
        created=tuple(student for before, student in after if before is None),
        updated=(
            *(student for before, student in after if before not in (None, student)),
            *(student for student in gone if student.left_on is None),
        ),
        unchanged=sum(before == student for before, student in after),
        left=tuple(student for student in gone if student.left_on is not None),
        still_protected=kept,
        brought_back=_brought_back(school, after),
        unspoken=sum(student.protection is Protection.UNKNOWN for _, student in after),
    )


def _lifted(school: School, roster: Roster) -> tuple[str, ...]:
    """Who is protected here and not by the list."""
    open_now = (line for line in roster.students if line.protection is Protection.NONE)
    found = ((line.school_number, school.students.find(line.school_number)) for line in open_now)
    return tuple(
        number for number, before in found if before and before.protection is Protection.PROTECTED
    )


def _brought_back(
    school: School, pairs: Sequence[tuple[Student | None, Student]]
) -> tuple[str, ...]:
    """Rows with a value that was put right, as it was before that."""
    old_numbers = school.rectifications.replaced(Correctable.SCHOOL_NUMBER)
    return tuple(
        after.school_number
        for before, after in pairs
        if (before is None and after.school_number in old_numbers)
        or (before not in (None, after) and _undoes(school, before, after))
    )


def _undoes(school: School, before: Student | None, after: Student) -> bool:
    """Whether the last correction of a field that changes now is taken back by it."""
    last = {each.field: each for each in school.rectifications.of(after.subject_ref)}
    return before is not None and any(
        value_of(before, Correctable(field)) == done.new_value
        and value_of(after, Correctable(field)) == done.old_value
        for field, done in last.items()
    )


def _after(
    line: RosterStudent,
    before: Student | None,
    ids: Mapping[str, GroupId],
    replaced: frozenset[GroupId],
) -> Student:
    wanted = frozenset(ids[name] for name in line.group_names)
    if before is None:
        return _new(line, wanted)
    return replace(
        before,
        given_name=line.given_name,
        family_name=line.family_name,
        group_ids=(before.group_ids - replaced) | wanted,
        birth_date=line.birth_date or before.birth_date,
        protection=_protection(before.protection, line.protection),
        left_on=None,
    )


def _new(line: RosterStudent, group_ids: frozenset[GroupId]) -> Student:
    return Student(
        id=StudentId(new_id()),
        given_name=line.given_name,
        family_name=line.family_name,
        school_number=line.school_number,
        group_ids=group_ids,
        birth_date=line.birth_date,
        protection=line.protection,
        subject_ref=new_subject_ref(),
    )


def _protection(before: Protection, now: Protection) -> Protection:
    return before if now is Protection.UNKNOWN else now


def _gone(
    school: School, named: Collection[str], replaced: frozenset[GroupId]
) -> tuple[Student, ...]:
    """Members of the replaced classes whom the list does not name, as they are afterwards."""
    today = day_of(school.clock.now())
    members = school.students.in_groups(replaced)
    return tuple(
        _without(student, replaced, today)
        for student in members
        if student.school_number not in named
    )


def _without(student: Student, replaced: frozenset[GroupId], today: date) -> Student:
    remaining = student.group_ids - replaced
    return replace(student, group_ids=remaining, left_on=None if remaining else today)
