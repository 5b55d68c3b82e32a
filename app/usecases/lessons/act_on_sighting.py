"""What a sighting leads to: a proposed mark, or nothing. A stranger leads to nothing at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.usecases.ai_log.note_use import note_unrecognised
from app.usecases.cards.show_card import FaceWanted, show_card
from app.usecases.faces.ageing import distance_to_note, note_distance
from app.usecases.lessons.check_in_by_face import check_in_by_face
from app.usecases.ports import School
from recognition.gallery import ReferenceId
from recognition.holder_check import CardHolder
from recognition.sighting import CardShown, HolderMatched, Recognised, Sighting


@dataclass(frozen=True)
class HolderEyes:
    """Who looks at the faces of card holders, where that is unlocked.

    Attributes:
        engine_id: of the engine.
        check: starts to look; `Pipeline.check_holder`.
    """

    engine_id: str
    check: Callable[[CardHolder], None]


def act_on_sighting(
    school: School,
    lesson_id: LessonId,
    sighting: Sighting,
    at: datetime,
    eyes: HolderEyes | None = None,
) -> CheckedIn | None:
    """Check in whoever showed a card or was recognised; None for every other sighting.

    Raises:
        Refused: as `check_in` and `show_card`.
    """
    if isinstance(sighting, CardShown):
        engine_id = eyes.engine_id if eyes else None
        outcome = show_card(school, lesson_id, sighting.payload, at, engine_id)
        if not isinstance(outcome, FaceWanted):
            return outcome
        if eyes is not None:
            eyes.check(holder_of(outcome, sighting))
        return None
    if not isinstance(sighting, Recognised | HolderMatched):
        note_unrecognised(school, lesson_id, sighting, at)
        return None
    done = check_in_by_face(school, lesson_id, sighting, at)
    distance = distance_to_note(sighting, done)
    if distance is not None:
        # the mark is on disk by now
        note_distance(school, StudentId(sighting.reference), distance)
    return done


def holder_of(wanted: FaceWanted, card: CardShown) -> CardHolder:
    """Whose face is expected, as recognition knows it."""
    return CardHolder(ReferenceId(wanted.student_id), wanted.template, card.at)
