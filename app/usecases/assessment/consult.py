"""Note what happens between school and authority in a prior consultation (GDPR 36)."""

from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.consultation import Consultation, Step
from privacy.errors import Refused
from privacy.purposes import Purpose


def note_consultation(
    school: School,
    actor: StaffMember,
    purpose: Purpose,
    step: Step,
    on: date,
    *,
    case_number: str = "",
) -> Consultation:
    """Put a step on record; what is sent is the assessment that was put forward last.

    Raises:
        Refused: `assessment_missing`, nothing was put forward that could be sent;
            `consultation_day`, also for a day that has not come; `consultation_step`;
            `consultation_case_number` with longest.
    """
    require_role(school, actor, Role.CONTROLLER)
    if on > day_of(school.clock.now()):
        raise Refused("consultation_day")
    detail = " ".join(case_number.split())
    if step is Step.SENT:
        submission = school.decisions.submission(purpose)
        if submission is None:
            raise Refused("assessment_missing")
        detail = submission.sha256
    return school.consultations.record(purpose, step, on, actor.id, detail=detail)
