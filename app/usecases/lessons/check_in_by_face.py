"""Somebody was recognised at the spot: the mark as for everybody, and a line of the AI log.

Both stand in one transaction, or neither does. The mark knows nothing of the method; the line
knows nothing of the student. There is no actor: the program does this for the student.
"""

from datetime import datetime

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.usecases.ai_log.note_use import note_recognised
from app.usecases.lessons.check_in import check_in
from app.usecases.ports import School
from recognition.sighting import HolderMatched, Recognised


def check_in_by_face(
    school: School, lesson_id: LessonId, sighting: Recognised | HolderMatched, at: datetime
) -> CheckedIn:
    """Check in whoever was recognised.

    Raises:
        Refused: as `check_in`; nothing is written then.
    """
    with school.atomic():
        done = check_in(school, lesson_id, StudentId(sighting.reference), at)
        note_recognised(school, lesson_id, sighting, at, is_new=not done.already)
    return done
