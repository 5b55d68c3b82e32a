"""What is shown of a name where others can read it: at the check-in spot, and on a card.

Never tells whose identity is shielded: where one name may not be shown, none is.
"""

from collections.abc import Collection

from app.domain.class_list.people import Student
from app.domain.roll_call.register import Register

MOST_LETTERS = 3


def name_at_spot(student: Student, register: Register) -> str:
    """The name; initials for everybody where anybody on the register is shielded."""
    is_anybody_shielded = any(row.student.protection.shields for row in register.rows)
    return student.initials if is_anybody_shielded else student.name


def card_initials(student: Student, others: Collection[Student]) -> str:
    """Initials that can be told from those of the same classes, as far as three letters go.

    Args:
        student: the holder.
        others: everybody whose card might lie beside it; the holder may be among them.
    """
    classmates = [
        each for each in others if each.id != student.id and each.group_ids & student.group_ids
    ]
    for letters in range(1, MOST_LETTERS + 1):
        initials = _initials(student, letters)
        if all(_initials(each, letters) != initials for each in classmates):
            return initials
    return student.initials


def _initials(student: Student, letters: int) -> str:
    """Never the whole given name, however short it is."""
    shown = max(1, min(letters, len(student.given_name) - 1))
    return student.given_name[:shown] + student.family_name[:1].upper()
