"""What a sighting leads to: a proposed mark, or nothing. A stranger leads to nothing at all."""

from datetime import datetime

from app.domain.checkin import CheckedIn
from app.domain.ids import LessonId, StudentId
from app.usecases.lessons.check_in import check_in, check_in_by_card
from app.usecases.ports import School
from recognition.sighting import CardShown, Recognised, Sighting


def act_on_sighting(
    school: School, lesson_id: LessonId, sighting: Sighting, at: datetime
) -> CheckedIn | None:
    """Check in whoever showed a card or was recognised; None for every other sighting.

    Raises:
        Refused: as `check_in` and `check_in_by_card`.
    """
    if isinstance(sighting, CardShown):
        return check_in_by_card(school, lesson_id, sighting.payload, at)
    if isinstance(sighting, Recognised):
        return check_in(school, lesson_id, StudentId(sighting.reference), at)
    return None
