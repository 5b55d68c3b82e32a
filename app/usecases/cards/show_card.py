"""Somebody shows a card at the spot. There is no actor: the program does this for the student.

A card that carries a template leads to a look at its holder's face only under a permit that
stands for that student and the engine that is there; without one it is as good as any other card.
"""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.class_list.card import IssuedCard
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.errors import Refused
from app.usecases.access import require_open
from app.usecases.cards.holder_permit import holder_permit
from app.usecases.lessons.check_in import check_in, is_here_already
from app.usecases.ports import School
from privacy.consent.card import Locator, ShownCard, read_card
from privacy.errors import Damaged, NoPermit
from privacy.errors import Refused as RefusedByPrivacy
from recognition.card_template import from_card
from recognition.errors import InvalidTemplate
from recognition.template import Template


@dataclass(frozen=True)
class FaceWanted:
    """The card's holder agreed to be compared with the template on it. Goes to no screen.

    Attributes:
        student_id: whose card it is.
        template: from the card; in memory for this visit alone.
    """

    student_id: StudentId
    template: Template = field(repr=False)


def show_card(
    school: School, lesson_id: LessonId, payload: str, at: datetime, engine_id: str | None = None
) -> CheckedIn | FaceWanted:
    """Check in whoever shows a card, or say whose face the one on the spot should be.

    Args:
        school: the opened school.
        lesson_id: the lesson that is on.
        payload: the card's untrusted text.
        at: when, on the program's clock, with its zone.
        engine_id: of the engine that looks at holders now; None where none does.

    Raises:
        Refused: as `check_in`; `card_unknown`, or `card_not_in_lesson`; neither tells whose card it
            might be.
    """
    require_open(school, lesson_id)
    shown, card = _proven(school, payload)
    if not school.registers.lists(lesson_id, card.student_id):
        raise Refused("card_not_in_lesson")
    if engine_id is not None and not is_here_already(school, lesson_id, card.student_id):
        template = _template_on(school, lesson_id, (shown, card), engine_id)
        if template is not None:
            return FaceWanted(card.student_id, template)
    return check_in(school, lesson_id, card.student_id, at)


def _proven(school: School, untrusted: str) -> tuple[ShownCard, IssuedCard]:
    shown = read_card(untrusted)
    card = None if shown is None else school.cards.at(shown.locator)
    if shown is None or card is None or not shown.is_proven_by(card.proof):
        raise Refused("card_unknown")
    return shown, card


def _template_on(
    school: School, lesson_id: LessonId, proven: tuple[ShownCard, IssuedCard], engine_id: str
) -> Template | None:
    """None for a plain card, and for every other that may not or cannot be opened."""
    shown, card = proven
    student = school.students.get(card.student_id)
    if not student.may_have_template:
        return None
    try:
        permit = holder_permit(school, lesson_id, student, engine_id)
        salt = school.card_salts.open(permit, Locator(card.locator))
        content = None if salt is None else shown.open(salt)
        if content is None or content.body is None or content.number != card.number:
            return None
        return from_card(content.body, engine_id)
    except (NoPermit, Damaged, RefusedByPrivacy, InvalidTemplate):
        # One salt that cannot be read costs one student the look at their face, and nothing else.
        return None
