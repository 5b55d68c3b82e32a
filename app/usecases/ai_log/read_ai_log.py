"""Show the officer each use of a face method, under pseudonyms. Reading it is on record."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.errors import BadInput, NotFound
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.accountability.ai_log import AiUse, Outcome
from privacy.purposes import Purpose


@dataclass(frozen=True)
class AiQuery:
    """Which lines; None for all of a kind."""

    since: datetime
    before: datetime
    method: Purpose | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True)
class AiLine:
    """A use as the officer reads it.

    Attributes:
        confirmed_by: display name of whoever signed; empty until then.
    """

    use: AiUse
    confirmed_by: str


def read_ai_log(school: School, actor: StaffMember, query: AiQuery) -> tuple[AiLine, ...]:
    """Lines of the AI log, newest hour first; for the officer and nobody else.

    Raises:
        BadInput: `ai_log_period`.
    """
    require_role(school, actor, Role.OFFICER)
    if query.since >= query.before:
        raise BadInput("ai_log_period")
    found = [
        each
        for each in school.ai_log.between(query.since, query.before)
        if query.method in {None, each.method} and query.outcome in {None, each.outcome}
    ]
    # Its lines stand under pseudonyms: they are no people, and many of them not many people.
    school.access_log.note(actor.id, Read.AI_LOG, count=0)
    return tuple(AiLine(each, _name(school, each.confirmed_by)) for each in reversed(found))


def _name(school: School, staff_id: str) -> str:
    try:
        return school.staff.get(StaffId(staff_id)).display_name if staff_id else ""
    except NotFound:
        # The account is younger than the restored backup.
        return ""
