"""The versions of an assessment. The officer sees what is being written, to comment on it."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.assessment import AssessmentDraft
from privacy.purposes import Purpose


def list_versions(
    school: School, actor: StaffMember, purpose: Purpose
) -> tuple[AssessmentDraft, ...]:
    """Oldest first."""
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    return school.assessments.versions(purpose)
