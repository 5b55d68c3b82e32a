"""Put an assessment forward, so that the officer can advise on exactly what will be decided."""

from dataclasses import replace

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.usecases.access import require_role
from app.usecases.decisions.reasons import reasons_over_comments
from app.usecases.ports import School
from privacy.consent.assessment import complete, written
from privacy.consent.decision import Submission
from privacy.errors import Refused
from privacy.purposes import Purpose


def put_forward(
    school: School, actor: StaffMember, purpose: Purpose, reasons: str = ""
) -> Submission:
    """Freeze the draft as it is; advice on an earlier one does not count for it.

    Args:
        school: the opened school.
        actor: the controller.
        purpose: the method.
        reasons: why it is put forward although comments of the officer's are open.

    Raises:
        Refused: `assessment_missing`, or `assessment_incomplete` with part and flaw;
            `comments_open` with number where reasons are missing, `comments_reasons_short`.
    """
    require_role(school, actor, Role.CONTROLLER)
    draft = school.assessments.latest(purpose)
    if draft is None:
        raise Refused("assessment_missing")
    assessment = complete(purpose, draft.answers, day_of(school.clock.now()))
    submission = school.decisions.submission(purpose)
    is_new = submission is None or submission.sha256 != assessment.sha256
    sha256 = reasons_over_comments(school, purpose, reasons) if is_new else ""
    # First the words: the ledger never names what nobody has. Also where it names them already:
    # a backup from before they were put forward has taken them away.
    with school.atomic():
        school.assessments.keep(written(purpose, assessment.answers).decode())
    if submission is None or is_new:
        submission = school.decisions.put_forward(
            assessment,
            actor.id,
            reasons_sha256=sha256,
            open_comments=school.comments.open_on(purpose),
        )
    if not draft.sha256:
        with school.atomic():
            school.assessments.save(replace(draft, sha256=assessment.sha256))
    return submission
