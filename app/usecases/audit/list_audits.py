"""Show the audits there were. For the officer and the controller."""

from dataclasses import dataclass

from app.domain.accounts.staff import StaffMember
from app.domain.ids import StaffId
from app.errors import NotFound
from app.usecases.access import require_role
from app.usecases.audit.run_audit import READERS
from app.usecases.ports import School
from privacy.accountability.audit import AuditReport, Difference, difference


@dataclass(frozen=True)
class PastAudit:
    """An audit as it is listed.

    Attributes:
        by: display name of whoever ran it; empty where the account is not known here.
        difference: to the one before it.
        is_first: True where there was none before.
    """

    report: AuditReport
    by: str
    difference: Difference
    is_first: bool


def list_audits(school: School, actor: StaffMember) -> tuple[PastAudit, ...]:
    """All of them, newest first."""
    require_role(school, actor, *READERS)
    every = school.audits.every()
    before = dict(zip([each.id for each in every], every[1:], strict=False))
    return tuple(
        PastAudit(
            report=each,
            by=_name(school, each.by),
            difference=difference(before.get(each.id), each),
            is_first=each.id not in before,
        )
        for each in every
    )


def _name(school: School, staff_id: str) -> str:
    try:
        return school.staff.get(StaffId(staff_id)).display_name
    except NotFound:
        return ""
