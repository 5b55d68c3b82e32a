"""An assessment with everything on record, for papers and for other programs."""

from datetime import date, timedelta

from app.domain.assessment_file import AssessmentFile, Event, PastEvent
from privacy.consent.advice import Stance
from privacy.consent.consultation import Consultation
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers

TODAY = date(2026, 11, 23)


def assessed(purpose: Purpose = Purpose.FACE_AT_SPOT, **changes: str) -> AssessmentFile:
    """Put forward, advised on, sent to the authority, and decided against."""
    return AssessmentFile(
        school="Vasaskolan",
        controller="The board",
        officer="dso@example.org",
        purpose=purpose,
        made_on=TODAY,
        version=3,
        answers=complete_answers(TODAY + timedelta(days=200), **changes),
        is_draft=False,
        sha256="ab" * 32,
        is_unlocked=False,
        stance=Stance.AGAINST,
        advice_words=f"Against it. {ENOUGH}",
        events=(
            PastEvent(Event.PUT_FORWARD, TODAY),
            PastEvent(Event.ADVISED, TODAY, Stance.AGAINST, f"Against it. {ENOUGH}"),
            PastEvent(Event.NO, TODAY, words="The card does the same."),
        ),
        consultation=Consultation(purpose, "ab" * 32, "IMY-1", TODAY, TODAY),
    )
