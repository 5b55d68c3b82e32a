"""What a signature covers: the digest of a register's content, without any name."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.ids import LessonId
from app.domain.roll_call.mark import Mark
from app.domain.roll_call.register import Register


@dataclass(frozen=True)
class SignedRegister:
    """A register just signed.

    Attributes:
        digest: SHA-256 of the content, hexadecimal; stands in the ledger.
        ledger_sequence: number of the ledger's newest entry.
        ledger_head: hash of that entry, for print.
    """

    register: Register
    digest: str
    ledger_sequence: int
    ledger_head: str


def digest_of(lesson_id: LessonId, marks: Iterable[Mark]) -> str:
    """SHA-256 over a register's marks in one canonical spelling, hexadecimal.

    Only random ids go in, so that the digest tells nothing without the register itself.
    """
    lines = sorted(_line(mark) for mark in marks)
    text = json.dumps([lesson_id, lines], separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _line(mark: Mark) -> list[str | int]:
    moment = mark.at.timestamp()
    return [
        mark.student_id,
        mark.kind.value,
        int(moment),
        mark.minutes_late,
        mark.minutes_early,
    ]
