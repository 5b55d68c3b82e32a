"""Students with cards and codes, for the kiosk's tests. Factories only."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.accounts.staff import StaffMember
from app.domain.class_list.card import free_number
from app.domain.class_list.student_session import StudentSession
from app.usecases.cards.renew_card import renew_card
from app.usecases.kiosk.make_code_slips import CodeSlip, make_code_slips
from app.usecases.kiosk.open_kiosk import open_kiosk
from app.usecases.kiosk.set_personal_code import set_personal_code
from app.usecases.kiosk.sign_in_student import sign_in_student
from tests.support.school import SmallSchool

CODE = "730184"


@dataclass(frozen=True)
class InHand:
    """What a student has in their hand: the card's text, and the code on the slip."""

    payload: str
    slip: str


def in_hand(small: SmallSchool, number: str, actor: StaffMember | None = None) -> InHand:
    """A card and a slip from the office."""
    office = actor or small.administrator
    student_id = small.id_of(number)
    card = renew_card(small.school, office, student_id)
    kept: list[CodeSlip] = []

    def deliver(slips: Sequence[CodeSlip]) -> None:
        kept.extend(slips)

    make_code_slips(small.school, office, [student_id], deliver)
    return InHand(card.payload, kept[0].code)


def at_kiosk(small: SmallSchool, number: str = "1") -> StudentSession:
    """A student who has signed in and set a code of their own."""
    hand = in_hand(small, number)
    open_kiosk(small.school, small.administrator)
    session = sign_in_student(small.school, hand.payload, hand.slip)
    return set_personal_code(small.school, session, CODE)


def number_of(small: SmallSchool, student: str) -> str:
    """The number printed on a student's card."""
    return str(small.school.cards.numbers()[small.id_of(student)])


def unknown_number(small: SmallSchool) -> str:
    """A number that stands on no card."""
    return str(free_number(tuple(small.school.cards.numbers().values())))
