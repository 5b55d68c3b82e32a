"""Class lists as the school hands them over, and what an import did with them."""

from dataclasses import dataclass
from datetime import date

from app.domain.class_list.people import Protection
from app.errors import BadInput


@dataclass(frozen=True)
class RosterStudent:
    """One student of a class list.

    Attributes:
        school_number: the list's own id; the key by which an import recognises people.
        group_names: at least one class.
        protection: UNKNOWN where the list says nothing.
    """

    school_number: str
    given_name: str
    family_name: str
    group_names: frozenset[str]
    birth_date: date | None = None
    protection: Protection = Protection.UNKNOWN


@dataclass(frozen=True)
class Roster:
    """A whole class list: each student once, with every class they stand in.

    Raises:
        BadInput: `roster_id_twice`, the same id stands for two students.
    """

    students: tuple[RosterStudent, ...]

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for student in self.students:
            if student.school_number in seen:
                raise BadInput("roster_id_twice", school_number=student.school_number)
            seen.add(student.school_number)

    @property
    def group_names(self) -> frozenset[str]:
        """The classes of the list; an import replaces these and leaves others alone."""
        return frozenset(name for student in self.students for name in student.group_names)


@dataclass(frozen=True)
class ImportReport:
    """What an import changed, in numbers of students (or of lessons, for a timetable).

    Attributes:
        left: how many are in no class any more; always 0 for a timetable.
        still_protected: school numbers of those whom the list calls not protected; whoever
            imported it has not the duty to lift a protection, so it stays.
        brought_back: school numbers in rows that bring back what was put right before.
        unspoken: how many of the list nobody has spoken for, neither the list nor the school:
            they are treated as protected.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    left: int = 0
    still_protected: tuple[str, ...] = ()
    brought_back: tuple[str, ...] = ()
    unspoken: int = 0
