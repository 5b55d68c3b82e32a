"""The answer to a check-in at the spot. It does not say by what method, because nothing may."""

from dataclasses import dataclass

from app.domain.class_list.people import Student
from app.domain.roll_call.mark import Mark


@dataclass(frozen=True)
class CheckedIn:
    """A student who stepped up.

    Attributes:
        mark: the mark as it stands after the check-in.
        already: True where the student was marked as here before; nothing was changed then.
    """

    mark: Mark
    student: Student
    already: bool
