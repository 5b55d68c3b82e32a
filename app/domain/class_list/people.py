"""Students and the groups they belong to."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import GroupId, StudentId


class Protection(StrEnum):
    """Whether a student's identity is protected (SS 12000 `securityMarking`).

    Unknown is treated as protected until the school has said otherwise.
    """

    NONE = "none"
    PROTECTED = "protected"
    UNKNOWN = "unknown"

    @property
    def shields(self) -> bool:
        """True where the student is never enrolled, shown to others or exported by default."""
        return self is not Protection.NONE


@dataclass(frozen=True)
class Group:
    """A class or teaching group."""

    id: GroupId
    name: str


@dataclass(frozen=True)
class Student:
    """A person on a class list.

    Attributes:
        school_number: the id that the school's own list uses; unique in the school.
        subject_ref: random reference under which the ledger speaks of this person.
        left_on: the day the student was gone from the class list; history stays.
        is_restricted: the data are kept and not used (Art. 18): no face, no export, no disposal.
    """

    id: StudentId
    given_name: str
    family_name: str
    school_number: str
    group_ids: frozenset[GroupId]
    birth_date: date | None
    protection: Protection
    subject_ref: str
    left_on: date | None = None
    is_restricted: bool = False

    @property
    def name(self) -> str:
        """Given name first, as people are called in class."""
        return f"{self.given_name} {self.family_name}"

    @property
    def initials(self) -> str:
        """Two letters for the round mark beside the name."""
        return (self.given_name[:1] + self.family_name[:1]).upper()

    @property
    def may_have_template(self) -> bool:
        """False for whoever has left, is protected, or has not been spoken for."""
        return self.left_on is None and not self.protection.shields

    @property
    def may_be_recognised(self) -> bool:
        """False for whoever may have no template, and where the use of it is restricted."""
        return self.may_have_template and not self.is_restricted

    def age_on(self, day: date) -> int | None:
        """Whole years on a day; None where the birth date is not known."""
        if self.birth_date is None:
            return None
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (0 if had_birthday else 1)


def class_list_order(student: Student) -> tuple[str, str, str]:
    """Sorts students as a Swedish class list does: by family name, with å, ä and ö at the end."""
    return (
        _alphabetical(student.family_name),
        _alphabetical(student.given_name),
        student.school_number,
    )


def _alphabetical(name: str) -> str:
    letters = unicodedata.normalize("NFC", name.casefold()).translate(_AFTER_Z)
    decomposed = unicodedata.normalize("NFD", letters)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"})
