"""Lay a duty on an account, or take it away: both on record."""

from app.domain.accounts.staff import Duty, DutyHeld, Role, StaffMember
from app.domain.ids import GroupId, StaffId
from app.errors import NotFound, Refused
from app.usecases.access import require_role
from app.usecases.ports import School


def list_duties(school: School, actor: StaffMember) -> tuple[DutyHeld, ...]:
    """Every duty that stands, of accounts in use."""
    require_role(school, actor, Role.ADMINISTRATOR)
    return school.duties.every()


def grant_duty(
    school: School,
    actor: StaffMember,
    staff_id: StaffId,
    duty: Duty,
    group_id: GroupId | None = None,
) -> DutyHeld:
    """Let an account mentor a group, or see protected identities.

    Raises:
        Refused: `duty_not_for_role`; only a teacher mentors.
        NotFound: `staff_unknown`, `group_unknown`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    held = _checked(school, staff_id, duty, group_id)
    school.ledger.append("duty_granted", _body(held, actor))
    with school.atomic():
        school.duties.grant(held, actor.id, school.clock.now())
    return held


def end_duty(
    school: School,
    actor: StaffMember,
    staff_id: StaffId,
    duty: Duty,
    group_id: GroupId | None = None,
) -> None:
    """Take a duty away; one that does not stand is no error."""
    require_role(school, actor, Role.ADMINISTRATOR)
    held = DutyHeld(staff_id, duty, group_id)
    if held not in school.duties.every():
        return
    school.ledger.append("duty_ended", _body(held, actor))
    with school.atomic():
        school.duties.end(held)


def _checked(school: School, staff_id: StaffId, duty: Duty, group_id: GroupId | None) -> DutyHeld:
    member = school.staff.get(staff_id)
    if member not in school.staff.every():
        raise NotFound("staff_unknown")
    if duty is not Duty.MENTOR:
        return DutyHeld(staff_id, duty)
    if member.role is not Role.TEACHER:
        raise Refused("duty_not_for_role")
    if group_id not in {group.id for group in school.groups.every()}:
        raise NotFound("group_unknown")
    return DutyHeld(staff_id, duty, group_id)


def _body(held: DutyHeld, actor: StaffMember) -> dict[str, object]:
    return {
        "staff": held.staff_id,
        "duty": held.duty.value,
        "group": held.group_id or "",
        "by": actor.id,
    }
