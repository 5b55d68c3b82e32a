"""Revoke a decision: from its entry on no permit stands, and what stood on it is erased."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.decisions.reasons import kept_reasons
from app.usecases.ports import School
from privacy.consent.consent import EndReason
from privacy.errors import Refused
from privacy.purposes import Purpose


def revoke_decision(school: School, actor: StaffMember, purpose: Purpose, reasons: str) -> int:
    """Lock a method again. A power cut after the entry is made good at the next start.

    Every consent to the method ends with it: they were given to what was decided then.

    Returns:
        how many templates' erasures were carried out.

    Raises:
        Refused: `nothing_to_revoke`, `reasons_missing`, `reasons_long`.
    """
    require_role(school, actor, Role.CONTROLLER)
    if school.decisions.last(purpose) is None:
        raise Refused("nothing_to_revoke")
    if not reasons.strip():
        raise Refused("reasons_missing")
    sha256 = kept_reasons(school, reasons)
    school.decisions.revoke(purpose, reasons_sha256=sha256, by=actor.id)
    return school.erasing.end_purpose(purpose, EndReason.DECISION_ENDED, actor.id)
