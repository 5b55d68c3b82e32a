"""First cards for those who have none, all alike. Whoever has a card keeps it."""

from collections.abc import Sequence

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.card import PrintedCard
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.domain.work import UNWATCHED, Work
from app.usecases.access import require_role
from app.usecases.cards.making import (
    Deliver,
    Faces,
    into_the_hand,
    number_of,
    present_student,
    replace_card,
)
from app.usecases.ports import School
from privacy.consent.card import MadeCard, make_plain_card


def issue_cards(
    school: School,
    actor: StaffMember,
    student_ids: Sequence[StudentId],
    deliver: Deliver = into_the_hand,
    work: Work = UNWATCHED,
) -> tuple[PrintedCard, ...]:
    """Make a plain card for each of these students who has none, and deliver them together.

    Args:
        school: the opened school.
        actor: an administrator.
        student_ids: for whom.
        deliver: prints; where it raises, nobody has a card. Not called for nothing.
        work: stepped at each card; it is cancelled before they are printed, or not at all.

    Raises:
        Refused: `student_left`; then nobody gets one.
        Cancelled: `cancelled`; likewise.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    students = [present_student(school, student_id) for student_id in student_ids]
    lacking = [student for student in students if school.cards.find(student.id) is None]
    numbers: list[int] = []
    for student in lacking:
        numbers.append(number_of(school, student.id, taken=numbers))
    made = [make_plain_card(number) for number in numbers]
    together = list(zip(lacking, numbers, made, strict=True))
    cards = _printed(school, together, work)
    work.last_chance()
    school.access_log.note(actor.id, Read.CARDS, count=len(lacking))
    if cards:
        deliver(cards)
    with school.atomic():
        for student, number, card in together:
            replace_card(school, student, number, card)
    return cards


def _printed(
    school: School, together: Sequence[tuple[Student, int, MadeCard]], work: Work
) -> tuple[PrintedCard, ...]:
    faces, cards = Faces(school), list[PrintedCard]()
    for each in together:
        work.step(len(cards), len(together))
        cards.append(faces.of(*each))
    return tuple(cards)
