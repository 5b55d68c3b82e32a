"""Signed registers on their way out, in the minutes of SS 12000. There is no field for method."""

from dataclasses import dataclass

from app.domain.lesson import Lesson
from app.domain.people import Student
from app.domain.register import Minutes


@dataclass(frozen=True)
class ExportedRow:
    """One student in one signed lesson.

    Attributes:
        group: the student's class within the lesson, or several joined by a plus sign.
    """

    lesson: Lesson
    student: Student
    group: str
    minutes: Minutes


@dataclass(frozen=True)
class ExportedRegisters:
    """What may leave, and what was held back.

    Attributes:
        left_out_protected: students (not rows) held back because their identity is protected, or
            because nobody has said that it is not.
        left_out_unsigned: lessons held back because nobody has signed them.
        left_out_restricted: students held back because use of their data is restricted (Art. 18).
    """

    rows: tuple[ExportedRow, ...]
    left_out_protected: int = 0
    left_out_unsigned: int = 0
    left_out_restricted: int = 0
