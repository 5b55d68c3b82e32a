"""Run an audit: every check, signed, kept and on record. For the officer and the controller."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import uuid4

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.work import UNWATCHED, Work
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.retention.schedule import rules_of
from app.usecases.retention.what_is_due import due_by
from privacy.accountability.audit import AuditReport, Difference, difference, run_checks
from privacy.accountability.check import AuditCheck, Inspection
from privacy.at_rest.documents import canonical
from privacy.errors import Damaged

AUDITED = "audit_run"
READERS = (Role.OFFICER, Role.CONTROLLER)


@dataclass(frozen=True)
class Audited:
    """An audit and what is other than in the one before.

    Attributes:
        is_first: True where there was none before.
    """

    report: AuditReport
    difference: Difference
    is_first: bool


def run_audit(
    school: School,
    actor: StaffMember,
    checks: Sequence[AuditCheck],
    work: Work = UNWATCHED,
) -> Audited:
    """Look at everything, a step at a time.

    Args:
        school: the opened school.
        actor: the officer or the controller.
        checks: all that are registered.
        work: stepped at each check and within the long ones.

    Raises:
        NotWritten: the disk does not take the audit; nothing of it is shown.
        Cancelled: `cancelled`; there was no audit.
    """
    require_role(school, actor, *READERS)
    before = school.audits.last()
    bare = AuditReport(
        id=str(uuid4()),
        installation=school.ledger.installation_id,
        at=school.clock.now(),
        by=actor.id,
        head=school.ledger.head,
        checked=run_checks(checks, _inspection(school, work), work.step),
    )
    work.last_chance()
    public_key, signature = school.ledger.sign(bare.statement())
    report = replace(bare, public_key=public_key, signature=signature)
    # A ledger that somebody has written into takes no entry; that is what the audit then says.
    with suppress(Damaged):
        school.ledger.append(AUDITED, _entry(report), checkpoint=True)
    with school.atomic():
        school.audits.add(report)
        # An audit names nobody: its checks are no people, and two of them are not many people.
        school.access_log.note(actor.id, Read.AUDIT, count=0)
    return Audited(report, difference(before, report), before is None)


def _inspection(school: School, work: Work) -> Inspection:
    def out_of_period() -> dict[str, int]:
        found = {}
        for rule in rules_of(school):
            work.step()
            due = due_by(school, rule, work)
            found[rule.id] = due.found.total if due.may_go else 0
        return found

    return Inspection(
        root=school.paths.root,
        now=school.clock.now(),
        ledger=school.ledger,
        consents=school.consents,
        decisions=school.decisions,
        vault=school.vault,
        rows=school.audits.rows,
        pause=work.step,
        stores=school.stores,
        notices=school.notices,
        out_of_period=out_of_period,
        undeclared=lambda: school.audits.undeclared(school.stores, school.paths.root, work.step),
    )


def _entry(report: AuditReport) -> dict[str, object]:
    """What the ledger holds of it: numbers and a hash."""
    return {
        "audit": report.id,
        "sha256": hashlib.sha256(canonical(report.statement())).hexdigest(),
        "checks": len(report.checked),
        "findings": [each.id for each in report.findings],
        "by": report.by,
    }
