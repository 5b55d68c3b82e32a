"""A new card in place of one that is lost, worn or never came out of the printer."""

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.card import PrintedCard
from app.domain.ids import StudentId
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


def renew_card(
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    deliver: Deliver = into_the_hand,
) -> PrintedCard:
    """Make a plain card; an earlier one is unknown from here on, whatever it carried.

    The school cannot print a card twice: it has not kept what stands on it.

    Raises:
        Refused: `student_left`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = present_student(school, student_id)
    school.access_log.note(actor.id, Read.CARDS, count=1)
    number = number_of(school, student_id)
    made = make_plain_card(number)
    card = printed(school, student, number, made)
    deliver((card,))
    replace_card(school, student, number, made)
    return card
