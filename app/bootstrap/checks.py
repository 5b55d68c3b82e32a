"""Every check of the audit, in the order in which a report lists them."""

from typing import Final

from app.checks.cases import CASE_CHECKS
from app.checks.declared_errors import DECLARED_CHECKS
from app.checks.equality import EQUALITY_CHECKS
from app.checks.machine import MACHINE_CHECKS
from app.checks.program import PROGRAM_CHECKS
from app.checks.registers import REGISTER_CHECKS
from app.checks.staff import STAFF_CHECKS
from privacy.accountability.check import AuditCheck
from privacy.accountability.checks import LEDGER_CHECKS
from privacy.at_rest.checks import SEALED_CHECKS
from privacy.at_rest.checks_of_backups import BACKUP_CHECKS
from privacy.consent.checks import CONSENT_CHECKS
from privacy.consent.checks_of_decisions import DECISION_CHECKS
from privacy.rights.checks import RIGHTS_CHECKS

CHECKS: Final[tuple[AuditCheck, ...]] = (
    *CONSENT_CHECKS,
    *DECISION_CHECKS,
    *MACHINE_CHECKS,
    *DECLARED_CHECKS,
    *EQUALITY_CHECKS,
    *RIGHTS_CHECKS,
    *REGISTER_CHECKS,
    *CASE_CHECKS,
    *STAFF_CHECKS,
    *SEALED_CHECKS,
    *BACKUP_CHECKS,
    *LEDGER_CHECKS,
    *PROGRAM_CHECKS,
)
