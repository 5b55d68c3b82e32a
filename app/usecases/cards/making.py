"""What every making of a card shares: the number, the face of the card, and the old one's end.

A card counts once it is delivered: whoever prints it does so before anything is changed here, so
that a full disk or a cancelled print leaves the old card as it was.
"""

from collections.abc import Callable, Sequence

from app.domain.class_list.card import IssuedCard, PrintedCard, free_number
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.domain.roll_call.spot_name import card_initials
from app.errors import Refused
from app.usecases.ports import School
from privacy.consent.card import Locator, MadeCard

CARD_REVOKED = "card_revoked"

Deliver = Callable[[Sequence[PrintedCard]], None]


def into_the_hand(_cards: Sequence[PrintedCard]) -> None:
    """The caller delivers what it is given back."""


def present_student(school: School, student_id: StudentId) -> Student:
    """Whoever gets a card.

    Raises:
        Refused: `student_left`.
    """
    student = school.students.get(student_id)
    if student.left_on is not None:
        raise Refused("student_left")
    return student


def number_of(school: School, student_id: StudentId, *, taken: Sequence[int] = ()) -> int:
    """The student's number; a new one where they have none yet."""
    numbers = school.cards.numbers()
    return numbers.get(student_id) or free_number({*numbers.values(), *taken})


class Faces:
    """What stands on cards; the class lists are read once for all of them."""

    def __init__(self, school: School) -> None:
        self._groups, self._everybody = school.groups.every(), school.students.every()

    def of(self, student: Student, number: int, made: MadeCard) -> PrintedCard:
        """What goes to the printer for a student."""
        names = [group.name for group in self._groups if group.id in student.group_ids]
        initials = card_initials(student, self._everybody)
        return PrintedCard(initials, ", ".join(names), number, made.text)


def printed(school: School, student: Student, number: int, made: MadeCard) -> PrintedCard:
    """What goes to the printer for one student alone."""
    return Faces(school).of(student, number, made)


def replace_card(
    school: School, student: Student, number: int, made: MadeCard, *, with_face: bool = False
) -> None:
    """Let the new card be the student's, and the old one nobody's: on record, then in fact.

    A card with a template has its salt by now; a plain one gets a file that looks alike.
    """
    old = school.cards.find(student.id)
    if not with_face:
        school.card_salts.fill(made.locator)
    if old is not None:
        school.ledger.append(CARD_REVOKED, {"card": old.locator})
    now = school.clock.now()
    with school.atomic():
        school.cards.put(
            IssuedCard(student.id, made.locator, number, made.proof, now), with_face=with_face
        )
    if old is not None:
        school.card_salts.destroy(Locator(old.locator))
