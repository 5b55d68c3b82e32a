"""The versions of an assessment. The officer sees those that were put forward."""

from app.domain.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.assessment import AssessmentDraft
from privacy.purposes import Purpose


def list_versions(
    school: School, actor: StaffMember, purpose: Purpose
) -> tuple[AssessmentDraft, ...]:
    """Oldest first."""
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    versions = school.assessments.versions(purpose)
    is_controller = actor.role is Role.CONTROLLER
    return tuple(each for each in versions if is_controller or each.sha256)
