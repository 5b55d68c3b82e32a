"""The demo's people by name: invented students of two classes, and how each comes to the lesson.

Names are common in Swedish schools and belong to nobody. Faces are keys of the drawn cast.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain.class_list.people import Protection
from app.domain.class_list.roster import RosterStudent


class Way(StrEnum):
    """How somebody comes to the lesson. Only the people are scripted, never the machine."""

    FACE = "face"
    CARD = "card"
    AWAY_KNOWN = "away_known"
    LATE_BY_HAND = "late_by_hand"
    NEVER = "never"

    @property
    def steps_up(self) -> bool:
        """True where the person is seen at the spot."""
        return self in {Way.FACE, Way.CARD}


@dataclass(frozen=True)
class DemoStudent:
    """One invented student.

    Attributes:
        face: key of the cast.
        has_consent: False for whoever has said no, and for a protected identity.
    """

    number: str
    given_name: str
    family_name: str
    born: date
    group: str
    face: str
    way: Way
    has_consent: bool = True
    protection: Protection = Protection.NONE

    def as_roster_line(self) -> RosterStudent:
        """The student as a class list has them."""
        return RosterStudent(
            school_number=self.number,
            given_name=self.given_name,
            family_name=self.family_name,
            group_names=frozenset({self.group}),
            birth_date=self.born,
            protection=self.protection,
        )


A: Final = "SA24A"
B: Final = "SA24B"
STRANGERS: Final = ("face-040", "face-080")

_PEOPLE: Final = (
    ("Elin", "Bergström", date(2008, 3, 14), A, "face-008", Way.FACE),
    ("Wilma", "Åberg", date(2008, 9, 2), A, "face-010", Way.FACE),
    ("Hugo", "Nyström", date(2008, 6, 21), A, "face-013", Way.FACE),
    ("Leo", "Haddad", date(2008, 11, 30), A, "face-021", Way.FACE),
    ("Oskar", "Lindgren", date(2008, 1, 9), A, "face-026", Way.CARD),
    ("Noah", "Tesfaye", date(2008, 12, 5), A, "face-030", Way.FACE),
    ("Tuva", "Sandberg", date(2008, 4, 27), A, "face-032", Way.FACE),
    ("Moa", "Ek", date(2008, 8, 16), A, "face-033", Way.FACE),
    ("Mia", "Ek", date(2008, 8, 16), A, "face-533", Way.FACE),
    ("Agnes", "Holm", date(2008, 2, 11), A, "face-034", Way.CARD),
    ("Linh", "Nguyen", date(2008, 10, 19), A, "face-035", Way.FACE),
    ("Amina", "Warsame", date(2008, 5, 3), A, "face-039", Way.FACE),
    ("Yusuf", "Demir", date(2008, 7, 8), B, "face-046", Way.FACE),
    ("Lejla", "Begić", date(2008, 12, 22), B, "face-054", Way.CARD),
    ("Selma", "Haile", date(2008, 3, 29), B, "face-066", Way.FACE),
    ("Maryam", "Karimi", date(2008, 9, 25), B, "face-068", Way.FACE),
    ("Alvin", "Karlsson", date(2008, 5, 17), B, "face-079", Way.CARD),
    ("Nora", "Nilsson", date(2008, 1, 31), B, "face-086", Way.CARD),
    ("Ebba", "Johansson", date(2008, 11, 6), B, "face-090", Way.FACE),
    ("Liban", "Osman", date(2008, 6, 12), B, "face-096", Way.AWAY_KNOWN),
    ("Arvin", "Rahimi", date(2008, 10, 1), B, "face-106", Way.CARD),
    ("Daniel", "Okafor", date(2008, 4, 4), B, "face-108", Way.NEVER),
    ("Alva", "Lundqvist", date(2008, 7, 23), B, "face-113", Way.LATE_BY_HAND),
    ("Omar", "Saleh", date(2008, 2, 20), B, "face-124", Way.CARD),
)
_SAID_NO: Final = frozenset({"face-054", "face-106"})
_PROTECTED: Final = frozenset({"face-086"})


def _student(index: int) -> DemoStudent:
    given_name, family_name, born, group, face, way = _PEOPLE[index]
    return DemoStudent(
        number=f"24{index + 1:03d}",
        given_name=given_name,
        family_name=family_name,
        born=born,
        group=group,
        face=face,
        way=way,
        has_consent=face not in _SAID_NO | _PROTECTED,
        protection=Protection.PROTECTED if face in _PROTECTED else Protection.NONE,
    )


STUDENTS: Final = tuple(_student(index) for index in range(len(_PEOPLE)))
"""All twenty-four, in the order of the class lists."""
