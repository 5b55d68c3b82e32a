"""First cards for those who have none, all alike. Whoever has a card keeps it."""

from collections.abc import Sequence

from app.domain.access_log import Read
from app.domain.card import PrintedCard
from app.domain.ids import StudentId
from app.domain.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.cards.making import (
    Deliver,
    into_the_hand,
    number_of,
    present_student,
    printed,
    replace_card,
)
from app.usecases.ports import School
from privacy.consent.card import make_plain_card


def issue_cards(
    school: School,
    actor: StaffMember,
    student_ids: Sequence[StudentId],
    deliver: Deliver = into_the_hand,
) -> tuple[PrintedCard, ...]:
    """Make a plain card for each of these students who has none, and deliver them together.

    Args:
        school: the opened school.
        actor: an administrator.
        student_ids: for whom.
        deliver: prints; where it raises, nobody has a card. Not called for nothing.

    Raises:
        Refused: `student_left`; then nobody gets one.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    students = [present_student(school, student_id) for student_id in student_ids]
    lacking = [student for student in students if school.cards.find(student.id) is None]
    school.access_log.note(actor.id, Read.CARDS, count=len(lacking))
    numbers: list[int] = []
    for student in lacking:
        numbers.append(number_of(school, student.id, taken=numbers))
    made = [make_plain_card(number) for number in numbers]
    together = list(zip(lacking, numbers, made, strict=True))
    cards = tuple(printed(school, *each) for each in together)
    if cards:
        deliver(cards)
    with school.atomic():
        for student, number, card in together:
            replace_card(school, student, number, card)
    return cards
