"""Signed registers on their way out, in the minutes of SS 12000. There is no field for method."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.class_list.people import Student
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark
from app.domain.roll_call.register import Minutes, Signature


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


@dataclass(frozen=True)
class PrintedLine:
    """One student of a signed register, as paper says it; with no word of how anybody checked in.

    Attributes:
        is_corrected: the mark was changed after the signature.
    """

    row: ExportedRow
    mark: Mark
    is_corrected: bool = False


@dataclass(frozen=True)
class PrintedCorrection:
    """A mark that was changed after the signature, by whom and why."""

    at: datetime
    student: Student
    mark: Mark
    author: str
    reason: str


@dataclass(frozen=True)
class PrintedRegister:
    """A signed register for paper.

    Attributes:
        signer: display name of whoever signed.
    """

    lesson: Lesson
    signature: Signature
    signer: str
    lines: tuple[PrintedLine, ...]
    corrections: tuple[PrintedCorrection, ...] = ()


@dataclass(frozen=True)
class RegistersToPrint:
    """Registers for paper, with what vouches for them.

    Attributes:
        exported: what was let out, and what was held back.
        ledger_sequence, ledger_head: the newest entry of the ledger at that moment.
    """

    school_name: str
    made_at: datetime
    registers: tuple[PrintedRegister, ...]
    exported: ExportedRegisters
    ledger_sequence: int
    ledger_head: str
