"""Who got in again by the recovery sheet, and who is new among those who advise and decide.

The officer hears of it and can ask.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.errors import NotFound
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.staff.recovery import ADDED, APART, USED
from privacy.accountability.ledger import Entry

TOLD_FOR = timedelta(days=30)


@dataclass(frozen=True)
class Recovered:
    """One use of the sheet, or one new account of a controller or an officer.

    Attributes:
        who: the name of whoever has a new passphrase; empty where the account is gone.
        helped_by: the colleague's name, or of whoever made the account; empty where an
            administrator had the sheet alone.
        is_new_account: it is no use of the sheet.
    """

    at: datetime
    who: str
    helped_by: str
    is_new_account: bool = False


def recent_recoveries(school: School, actor: StaffMember) -> tuple[Recovered, ...]:
    """What happened in the last 30 days, the latest first."""
    require_role(school, actor, Role.OFFICER)
    begins = school.clock.now() - TOLD_FOR
    found = [
        Recovered(
            each.at,
            _name(school, str(each.body.get("staff", ""))),
            _name(school, str(each.body.get("by", ""))),
            is_new_account=each.kind == ADDED,
        )
        for each in school.ledger.entries()
        if each.at >= begins and (each.kind == USED or _is_new_to(actor, each))
    ]
    return tuple(reversed(found))


def _is_new_to(officer: StaffMember, entry: Entry) -> bool:
    """Whether an account was made that advises or decides, other than the officer's own."""
    advises_or_decides = entry.body.get("role") in {role.value for role in APART}
    return entry.kind == ADDED and advises_or_decides and entry.body["staff"] != officer.id


def _name(school: School, staff_id: str) -> str:
    try:
        return school.staff.get(StaffId(staff_id)).display_name if staff_id else ""
    except NotFound:
        return ""
