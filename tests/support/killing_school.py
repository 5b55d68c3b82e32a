"""A school of two full classes for the journeys that kill, trace, fill and damage."""

import json
from pathlib import Path
from typing import Final

from app.domain.accounts.staff import StaffMember
from app.domain.class_list.people import Protection
from app.domain.class_list.roster import Roster, RosterStudent
from app.domain.ids import StudentId
from app.domain.roll_call.register import Register
from app.paths import DataPaths
from app.storage.school import School, open_school
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.lessons.start_unplanned_lesson import list_groups, start_unplanned_lesson
from app.usecases.people.import_roster import import_roster
from privacy.clock import Clock
from privacy.testing import ONLY_FOR_TESTS
from tests.support.school import PASSPHRASE, SmallSchool, empty_school, pupil, sign_in

LESSON_MINUTES: Final = 600
STUDENTS: Final = 24
_TEACHER, _ADMINISTRATOR = "tess", "office"


def full_school(folder: Path) -> SmallSchool:
    """A demo school, opened as the administrator: two classes, everybody with a card."""
    small = empty_school(folder, demo=True)
    import_roster(small.school, small.administrator, Roster(tuple(map(_pupil, range(STUDENTS)))))
    everybody = [student.id for student in small.school.students.every()]
    cards = issue_cards(small.school, small.administrator, everybody)
    in_hand = {student: card.payload for student, card in zip(everybody, cards, strict=True)}
    _cards_beside(folder).write_text(json.dumps(in_hand), encoding="utf-8")
    return small


def cards_in_hand(paths: DataPaths) -> dict[StudentId, str]:
    """What the students of a school hold up; the school itself has not kept it."""
    found: dict[StudentId, str]
    found = json.loads(_cards_beside(paths.root).read_text(encoding="utf-8"))
    return found


def _cards_beside(folder: Path) -> Path:
    return folder.parent / "cards.json"


def open_as_teacher(paths: DataPaths, clock: Clock) -> School:
    """Open it as the teacher."""
    school, _ = open_school(
        paths, user_name=_TEACHER, passphrase=PASSPHRASE, clock=clock, key_cost=ONLY_FOR_TESTS
    )
    school.notices = paths.root.parent / "notices"
    sign_in(school, *people_of(school))
    return school


def people_of(school: School) -> tuple[StaffMember, StaffMember]:
    """The teacher and the administrator."""
    teacher, administrator = school.staff.find(_TEACHER), school.staff.find(_ADMINISTRATOR)
    if teacher is None or administrator is None:
        raise LookupError("this is not the school of the journeys")
    return teacher, administrator


def begin_lesson(school: School) -> Register:
    """A lesson of both classes that begins now."""
    teacher, _ = people_of(school)
    groups = [group.id for group in list_groups(school, teacher)]
    return start_unplanned_lesson(school, teacher, "Mathematics", groups, LESSON_MINUTES)


def _pupil(number: int) -> RosterStudent:
    # One in eight is protected, and whatever happens has no template.
    is_protected = number % 8 == 5
    return pupil(
        f"S{number:03}",
        f"Given{number}",
        f"Family{number}",
        groups=("SA24A" if number % 2 else "SA24B",),
        protection=Protection.PROTECTED if is_protected else Protection.NONE,
    )
