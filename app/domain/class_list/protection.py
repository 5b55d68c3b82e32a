"""What is left of a student to see where the name is not needed and the identity is shielded."""

from dataclasses import replace

from app.domain.class_list.people import Student


def masked(student: Student) -> Student:
    """The same student with initials for a name and without a birth date.

    The school's own number stays, as the one handle that the office needs.
    """
    return replace(
        student,
        given_name=_initial(student.given_name),
        family_name=_initial(student.family_name),
        birth_date=None,
    )


def _initial(name: str) -> str:
    return f"{name[:1].upper()}." if name else ""
