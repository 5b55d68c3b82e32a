"""A substitute's key as it is printed."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.roll_call.lesson import Lesson


@dataclass(frozen=True)
class SubstituteSheet:
    """What is printed for a substitute, once. `repr` does not show the passphrase."""

    school_name: str
    display_name: str
    user_name: str
    passphrase: str = field(repr=False)
    opens_from: datetime
    opens_until: datetime
    lessons: tuple[Lesson, ...]
