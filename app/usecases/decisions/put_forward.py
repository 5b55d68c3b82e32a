"""Put an assessment forward, so that the officer can advise on exactly what will be decided."""

from dataclasses import replace

from app.domain.calendar import day_of
from app.domain.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.assessment import complete, written
from privacy.consent.decision import Submission
from privacy.errors import Refused
from privacy.purposes import Purpose


def put_forward(school: School, actor: StaffMember, purpose: Purpose) -> Submission:
    """Freeze the draft as it is; advice on an earlier one does not count for it.

    Raises:
        Refused: `assessment_missing`, or `assessment_incomplete` with part and flaw.
    """
    require_role(school, actor, Role.CONTROLLER)
    draft = school.assessments.latest(purpose)
    if draft is None:
        raise Refused("assessment_missing")
    assessment = complete(purpose, draft.answers, day_of(school.clock.now()))
    # First the words: the ledger never names what nobody has. Also where it names them already:
    # a backup from before they were put forward has taken them away.
    with school.atomic():
        school.assessments.keep(written(purpose, assessment.answers).decode())
    submission = school.decisions.submission(purpose)
    if submission is None or submission.sha256 != assessment.sha256:
        submission = school.decisions.put_forward(assessment, actor.id)
    if not draft.sha256:
        with school.atomic():
            school.assessments.save(replace(draft, sha256=assessment.sha256))
    return submission
