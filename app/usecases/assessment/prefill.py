"""Write into an assessment what the program knows: how it works here, its error rates, its limits.

It fills only what is empty, and never what somebody has to have thought: why it is necessary, what
the students say, on which ground, and what is different from the case that was lost.
"""

from dataclasses import dataclass
from typing import Final

from app.domain.accounts.staff import Role, StaffMember
from app.settings import CAMERA_MINUTES
from app.text.engine_words import build_values
from app.text.guides import sections
from app.text.language import current_language
from app.text.waiting_words import waiting_paragraph
from app.usecases.access import require_role
from app.usecases.decisions.save_assessment import save_assessment
from app.usecases.figures.waiting import waiting_here
from app.usecases.model_card.model_cards import model_cards
from app.usecases.ports import School
from privacy.consent.assessment import AssessmentDraft, Part
from privacy.purposes import Purpose

KNOWN: Final = (Part.DESCRIPTION, Part.ALTERNATIVES, Part.RISKS, Part.MEASURES)
"""What the guides have words for; the rest is left to people."""


@dataclass(frozen=True)
class InUse:
    """What this PC would recognise with.

    Attributes:
        threshold: in thousandths.
        cameras: kinds, with commas.
    """

    engine_id: str
    threshold: int
    cameras: str


def prefill(school: School, actor: StaffMember, purpose: Purpose, in_use: InUse) -> AssessmentDraft:
    """Fill in what is empty, and keep it as the draft.

    Raises:
        Refused: `decision_not_about_faces`.
        ModelRefused: a file that is shipped with the program is not what it was.
    """
    require_role(school, actor, Role.CONTROLLER)
    draft = school.assessments.latest(purpose)
    before = dict(draft.answers) if draft else {}
    told = suggested(school, purpose, in_use)
    return save_assessment(school, actor, purpose, told | before)


def suggested(school: School, purpose: Purpose, in_use: InUse) -> dict[Part, str]:
    """What the program can say of a method, in the language of the moment."""
    if not purpose.is_face:
        return {}
    values = build_values(model_cards(), in_use.engine_id) | {
        "engine": in_use.engine_id,
        "threshold": f"{in_use.threshold / 1000:.3f}",
        "camera_minutes": str(school.settings.get(CAMERA_MINUTES)),
    }
    found = sections(purpose.value, current_language(), values)
    known = {part: found[part.value] for part in KNOWN}
    waited = waiting_paragraph(waiting_here(school))
    if waited:
        known[Part.ALTERNATIVES] += f"\n\n{waited}"
    return known | {
        Part.ENGINE: in_use.engine_id,
        Part.THRESHOLD: str(in_use.threshold),
        Part.CAMERAS: in_use.cameras,
    }


def reasons_for_a_no() -> str:
    """Reasons that anybody can put in who wants to decide no: as quick as a yes is long."""
    return sections("refusal", current_language(), {})["refusal"]
