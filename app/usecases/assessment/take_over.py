"""Take over what another program has words for, as part of the draft."""

from collections.abc import Mapping

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.decisions.save_assessment import save_assessment
from app.usecases.ports import School
from privacy.consent.assessment import AssessmentDraft, Part
from privacy.purposes import Purpose


def take_over(
    school: School, actor: StaffMember, purpose: Purpose, told: Mapping[Part, str]
) -> AssessmentDraft:
    """Keep what was read in place of the same parts; the others stay as they were.

    Raises:
        Refused: `assessment_incomplete` where a part is too long; nothing was taken.
    """
    require_role(school, actor, Role.CONTROLLER)
    draft = school.assessments.latest(purpose)
    before = dict(draft.answers) if draft else {}
    return save_assessment(school, actor, purpose, before | dict(told))
