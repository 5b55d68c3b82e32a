"""The officer's advice on an assessment. Nobody else gives it, and the officer never decides."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.decisions.reasons import advice_fault
from app.usecases.ports import School
from privacy.consent.advice import Advice, Stance


def give_advice(
    school: School, actor: StaffMember, assessment: str, stance: Stance, text: str
) -> Advice:
    """Put advice on record; a later one on the same assessment takes its place.

    Args:
        school: the opened school.
        actor: the data protection officer.
        assessment: SHA-256 of what was put forward last.
        stance: for, on conditions, or against.
        text: why, and on which conditions.

    Raises:
        Refused: `advice_text`, `assessment_superseded`, `advice_own`.
    """
    require_role(school, actor, Role.OFFICER)
    fault = advice_fault(text)
    if fault is not None:
        raise fault
    with school.atomic():
        sha256 = school.assessments.keep(text.strip())
    return school.decisions.advise(assessment, stance, sha256, actor.id)
