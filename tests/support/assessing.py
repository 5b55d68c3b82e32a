"""An assessment with everything on record, for papers and for other programs."""

from datetime import date, timedelta

from app.domain.accountability.assessment_comments import CommentThread, Remark
from app.domain.accountability.assessment_file import AssessmentFile, Event, PastEvent
from app.domain.accountability.assessment_sections import Section
from privacy.consent.advice import Stance
from privacy.consent.comments import Said
from privacy.consent.consultation import Consultation
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers

TODAY = date(2026, 11, 23)
COMMENTS = (
    CommentThread(
        id="11111111-1111-4111-8111-111111111111",
        number=2,
        section=Section.NECESSITY,
        version=3,
        remarks=(
            Remark(Said.COMMENT, TODAY, "How long does the card take?"),
            Remark(Said.ANSWER, TODAY, "As long as the face."),
            Remark(Said.CLOSED, TODAY),
        ),
        is_open=False,
    ),
    CommentThread(
        id="22222222-2222-4222-8222-222222222222",
        number=1,
        section=Section.COVERAGE,
        version=2,
        remarks=(
            Remark(Said.COMMENT, TODAY, "A year is <b>long</b>."),
            Remark(Said.SEEN_TO, TODAY),
        ),
        is_answered=True,
        is_seen_to=True,
        is_changed=True,
    ),
)


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
        comments=COMMENTS,
    )
