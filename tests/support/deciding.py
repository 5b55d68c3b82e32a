"""A complete assessment, and a decision on it, for tests that need a method unlocked."""

from datetime import date

from app.domain.accounts.staff import StaffMember
from app.domain.roll_call.camera_kind import CameraKind
from app.storage.school import School
from app.usecases.decisions.decide import decide_yes
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.save_assessment import save_assessment
from privacy.consent.advice import Stance
from privacy.consent.assessment import TEXTS, Part
from privacy.consent.decision import Decision
from privacy.purposes import Purpose

ENOUGH = "This is written down for a test, at just enough length to be taken."
LOOSEST = "2000"


def complete_answers(valid_until: date, **changes: str) -> dict[Part, str]:
    """Every part of an assessment, with some of them changed by their names."""
    answers = {part: f"{part.value}: {ENOUGH}" for part in TEXTS} | {
        Part.CONSULTATION: "answered",
        Part.CASE_NUMBER: "IMY-2026-1234",
        Part.BASIS: "6(1)(e)",
        Part.GROUND: "9(2)(a)",
        Part.BODY: "The board",
        Part.VALID_UNTIL: valid_until.isoformat(),
        Part.REVIEW_ON: valid_until.isoformat(),
        Part.ENGINE: "dlib-resnet-v2",
        Part.THRESHOLD: LOOSEST,
        Part.CAMERAS: ",".join(CameraKind),
    }
    return answers | {Part(name): text for name, text in changes.items()}


def record_decision(
    school: School,
    controller: StaffMember,
    officer: StaffMember,
    answers: dict[Part, str],
    purpose: Purpose = Purpose.FACE_AT_SPOT,
) -> Decision:
    """Assess, advise in favour and decide, each by the account that does."""
    save_assessment(school, controller, purpose, answers)
    submission = put_forward(school, controller, purpose)
    give_advice(school, officer, submission.sha256, Stance.FOR, ENOUGH)
    return decide_yes(school, controller, purpose, submission.sha256)
