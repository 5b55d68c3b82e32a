"""Keep an assessment as far as it has come. Only the controller writes one."""

from collections.abc import Mapping

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.assessment import LONGEST, AssessmentDraft, Part, parts_for
from privacy.errors import Refused
from privacy.purposes import Purpose


def save_assessment(
    school: School, actor: StaffMember, purpose: Purpose, answers: Mapping[Part, str]
) -> AssessmentDraft:
    """Keep the draft; what was put forward before stays as it is, and this becomes the next one.

    Raises:
        Refused: `decision_not_about_faces`; `assessment_incomplete` where a part is too long.
    """
    require_role(school, actor, Role.CONTROLLER)
    if not purpose.is_face:
        raise Refused("decision_not_about_faces")
    kept = {part: answers[part] for part in parts_for(purpose) if answers.get(part, "").strip()}
    for part, text in kept.items():
        if len(text) > LONGEST:
            raise Refused("assessment_incomplete", part=part.value, flaw="too_long")
    before = school.assessments.latest(purpose)
    if before is not None and before.answers == kept:
        return before
    version = 1 if before is None else before.version + bool(before.sha256)
    draft = AssessmentDraft(purpose, version, kept, school.clock.now())
    with school.atomic():
        school.assessments.save(draft)
    return draft
