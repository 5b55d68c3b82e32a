"""The controller's decision on a face method: yes on what was put forward and advised on, or no."""

from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.usecases.access import require_role
from app.usecases.decisions.reasons import kept_reasons, over_comments_fault
from app.usecases.ports import School
from privacy.consent.advice import Stance
from privacy.consent.assessment import answers_in, complete
from privacy.consent.consent import EndReason
from privacy.consent.decision import Decision
from privacy.errors import Refused
from privacy.purposes import Purpose


def decide_yes(
    school: School,
    actor: StaffMember,
    purpose: Purpose,
    assessment: str,
    *,
    decided_on: date | None = None,
    reasons: str = "",
) -> Decision:
    """Unlock a method until the assessment's last day.

    Args:
        school: the opened school.
        actor: the controller.
        purpose: the method.
        assessment: SHA-256 of what was put forward last, as the controller has read it.
        decided_on: the day of the deciding body; today where none is given.
        reasons: why, needed where the officer advised against or comments are open.

    Raises:
        Refused: `assessment_superseded`, `assessment_incomplete`, `advice_missing`, `advice_own`,
            `reasons_missing`, `reasons_short`, `comments_open`, `comments_reasons_short`,
            `decided_on_impossible`, `decision_period`.
        Damaged: `decision_text_missing`.
    """
    require_role(school, actor, Role.CONTROLLER)
    today = day_of(school.clock.now())
    submission = school.decisions.submission(purpose)
    if submission is None or submission.sha256 != assessment:
        raise Refused("assessment_superseded")
    complete(purpose, answers_in(school.assessments.text(assessment)), today)
    advice = school.decisions.advice(assessment)
    is_against = advice is not None and advice.stance is Stance.AGAINST
    if is_against and not reasons.strip():
        raise Refused("reasons_missing")
    open_comments = school.comments.open_on(purpose)
    fault = over_comments_fault(reasons, open_comments)
    if fault is not None:
        raise fault
    return school.decisions.decide_yes(
        assessment,
        decided_on=decided_on or today,
        today=today,
        reasons_sha256=kept_reasons(school, reasons, is_thorough=is_against),
        by=actor.id,
        open_comments=open_comments,
    )


def decide_no(school: School, actor: StaffMember, purpose: Purpose, reasons: str = "") -> int:
    """Refuse a method; needs no assessment, no advice and no reason, and ends what stands.

    Returns:
        how many templates' erasures were carried out.
    """
    require_role(school, actor, Role.CONTROLLER)
    sha256 = kept_reasons(school, reasons)
    school.decisions.decide_no(purpose, reasons_sha256=sha256, by=actor.id)
    return school.erasing.end_purpose(purpose, EndReason.DECISION_ENDED, actor.id)
