"""A student's code as the school keeps it, and how long after a wrong one the next try waits."""

import math
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.domain.class_list.student_session import SLIP_HOLDS
from app.domain.ids import StudentId
from privacy.at_rest.personal_code import CodeHash

_DELAYS_SECONDS = (0, 0, 0, 5, 15, 60, 300, 900)


@dataclass(frozen=True)
class PersonalCode:
    """What is kept of one student's code.

    Attributes:
        hash: nothing of the code can be read from it.
        is_slip: printed by the office for one use; else set by the student.
        failures: wrong tries since the last right one.
    """

    student_id: StudentId
    hash: CodeHash = field(repr=False)
    is_slip: bool
    made_at: datetime
    failures: int = 0
    failed_at: datetime | None = None

    def wait_seconds(self, now: datetime) -> int:
        """Whole seconds until the next try; a clock that was set back cannot prolong it."""
        return wait_after(self.failures, self.failed_at, now)

    def is_open(self, now: datetime) -> bool:
        """False for a slip that is too old."""
        return not self.is_slip or timedelta() <= now - self.made_at <= SLIP_HOLDS

    def failed(self, now: datetime) -> "PersonalCode":
        """The same with one more wrong try."""
        return replace(self, failures=self.failures + 1, failed_at=now)

    def succeeded(self) -> "PersonalCode":
        """The same with nothing wrong."""
        return replace(self, failures=0, failed_at=None)


@dataclass(frozen=True)
class CodelessTries:
    """What is kept of tries with the card of a student to whom no code was given.

    Attributes:
        failures: all tries; none can be right.
    """

    student_id: StudentId
    failures: int = 0
    failed_at: datetime | None = None

    def wait_seconds(self, now: datetime) -> int:
        """Whole seconds until the next try, as where there is a code."""
        return wait_after(self.failures, self.failed_at, now)

    def failed(self, now: datetime) -> "CodelessTries":
        """The same with one more try."""
        return replace(self, failures=self.failures + 1, failed_at=now)


def wait_after(failures: int, failed_at: datetime | None, now: datetime) -> int:
    """Whole seconds until the next try; a clock that was set back cannot prolong it."""
    if failed_at is None:
        return 0
    delay = _DELAYS_SECONDS[min(failures, len(_DELAYS_SECONDS) - 1)]
    passed = max((now - failed_at).total_seconds(), 0)
    return max(math.ceil(delay - passed), 0)
