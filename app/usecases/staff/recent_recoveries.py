"""Who got in again by the recovery sheet: the officer hears of it and can ask."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.ids import StaffId
from app.domain.staff import Role, StaffMember
from app.errors import NotFound
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.staff.recovery import USED

TOLD_FOR = timedelta(days=30)


@dataclass(frozen=True)
class Recovered:
    """One use of the sheet.

    Attributes:
        who: the name of whoever has a new passphrase; empty where the account is gone.
        helped_by: the colleague's name; empty where an administrator had the sheet alone.
    """

    at: datetime
    who: str
    helped_by: str


def recent_recoveries(school: School, actor: StaffMember) -> tuple[Recovered, ...]:
    """What happened in the last 30 days, the latest first."""
    require_role(school, actor, Role.OFFICER)
    begins = school.clock.now() - TOLD_FOR
    found = [
        Recovered(
            each.at,
            _name(school, str(each.body.get("staff", ""))),
            _name(school, str(each.body.get("by", ""))),
        )
        for each in school.ledger.entries()
        if each.kind == USED and each.at >= begins
    ]
    return tuple(reversed(found))


def _name(school: School, staff_id: str) -> str:
    try:
        return school.staff.get(StaffId(staff_id)).display_name if staff_id else ""
    except NotFound:
        return ""
