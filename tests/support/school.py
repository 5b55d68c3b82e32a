"""A small school in a temporary folder, with keys so weak that it opens in no time.

Two classes of a few students, a teacher, a substitute and an administrator, and a lesson that is
on at the clock's first moment. Factories only; no test.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Protection, Student
from app.domain.class_list.roster import Roster, RosterStudent
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.timetable import TimetableRow
from app.errors import NotAllowed
from app.paths import DataPaths
from app.storage.school import School, create_school, open_school
from app.usecases.consent.give_consent import may_consent
from app.usecases.consent.record_consent import record_consent
from app.usecases.faces.enrol import enrol
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.staff.add_staff import add_staff
from privacy.clock import school_day
from privacy.consent.consent import Method
from privacy.consent.decision import Decision
from privacy.errors import WrongPassphrase
from privacy.purposes import Purpose
from privacy.testing import ONLY_FOR_TESTS, FixedClock
from tests.support.deciding import complete_answers, record_decision

PASSPHRASE = "correct horse battery"  # noqa: S105 - of schools that live for one test
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""09:00 in Stockholm, when the lesson begins."""

ENGINE_ID = "dlib-resnet-v2"
LESSON_MINUTES = 60
DAYS_OF_DECISION = 365


@dataclass
class SmallSchool:
    """An opened school and the people who use it."""

    school: School
    clock: FixedClock
    administrator: StaffMember
    teacher: StaffMember
    substitute: StaffMember

    def student(self, school_number: str) -> Student:
        """Whoever has the number."""
        found = self.school.students.find(school_number)
        assert found is not None
        return found

    def id_of(self, school_number: str) -> StudentId:
        """The id of whoever has the number."""
        return self.student(school_number).id

    def lesson_id(self, title: str = "Mathematics") -> LessonId:
        """The lesson of that title on the clock's first day."""
        day = self.school.lessons.overviews(
            MONDAY - timedelta(hours=12), MONDAY + timedelta(days=9)
        )
        return next(each.lesson.id for each in day if each.lesson.title == title)

    @property
    def controller(self) -> StaffMember:
        """Whoever decides on face methods; the account is made when it is first asked for."""
        return self._account("conny", "Conny Controller", Role.CONTROLLER)

    @property
    def officer(self) -> StaffMember:
        """The data protection officer; the account is made when it is first asked for."""
        return self._account("dora", "Dora Officer", Role.OFFICER)

    def _account(self, user_name: str, display_name: str, role: Role) -> StaffMember:
        school = self.school
        if school.staff.find(user_name) is None:
            add_staff(school, self.administrator, user_name, display_name, role, PASSPHRASE)
        member = school.staff.find(user_name)
        assert member is not None
        if member not in school.door.signed_in:
            school.door.sign_in(user_name, PASSPHRASE)
        return member

    def decide(
        self,
        *,
        days: int = DAYS_OF_DECISION,
        purpose: Purpose = Purpose.FACE_AT_SPOT,
        **changes: str,
    ) -> Decision:
        """Record a decision that unlocks a method: assessment, advice and decision."""
        valid_until = school_day(self.clock.now()) + timedelta(days=days)
        answers = complete_answers(valid_until, **changes)
        return record_decision(self.school, self.controller, self.officer, answers, purpose)

    def consent(self, school_number: str) -> None:
        """Record that whoever has to at the student's age agrees to face at the spot."""
        record_consent(
            self.school,
            self.administrator,
            self.id_of(school_number),
            Purpose.FACE_AT_SPOT,
            acted_by=may_consent(self.school, self.student(school_number))[0],
            method=Method.ON_SCREEN,
            language="sv",
            valid_until=self.clock.now().date() + timedelta(days=200),
        )

    def enrol(self, school_number: str, template: bytes = b"template") -> None:
        """Record a consent and a template."""
        self.consent(school_number)
        student_id = self.id_of(school_number)
        enrol(self.school, self.administrator, student_id, template, ENGINE_ID)

    def reopen(self, actor: StaffMember | None = None) -> "SmallSchool":
        """Close the school and open it again, as after a restart."""
        self.school.close()
        return reopen(self, actor or self.administrator)


def reopen(left: SmallSchool, actor: StaffMember) -> SmallSchool:
    """Open a school whose program has died."""
    school, _ = open_school(
        left.school.paths,
        user_name=actor.user_name,
        passphrase=PASSPHRASE,
        clock=left.clock,
        key_cost=ONLY_FOR_TESTS,
    )
    school.notices = left.school.notices
    sign_in(school, left.administrator, left.teacher, left.substitute)
    return SmallSchool(school, left.clock, left.administrator, left.teacher, left.substitute)


def sign_in(school: School, *members: StaffMember) -> None:
    """Let them act beside whoever opened it; accounts that are gone stay outside."""
    for member in members:
        with suppress(WrongPassphrase, NotAllowed):
            school.door.sign_in(member.user_name, PASSPHRASE)


def empty_school(folder: Path, *, demo: bool = False) -> SmallSchool:
    """A school with three accounts and nobody on a class list; a demo has a decision, too."""
    clock = FixedClock(MONDAY)
    school = create_school(
        DataPaths(folder),
        school_name="Small school",
        administrator=("office", "Office", PASSPHRASE),
        clock=clock,
        demo=demo,
        key_cost=ONLY_FOR_TESTS,
    )
    school.notices = _notices(folder.parent / "notices")
    administrator = school.staff.find("office")
    assert administrator is not None
    teacher = add_staff(school, administrator, "tess", "Tess Teacher", Role.TEACHER, PASSPHRASE)
    substitute = add_staff(school, administrator, "sam", "Sam Stand-in", Role.TEACHER, PASSPHRASE)
    sign_in(school, teacher, substitute)
    small = SmallSchool(school, clock, administrator, teacher, substitute)
    if demo:
        small.decide()
    return small


def _notices(folder: Path) -> Path:
    version = folder / "2026-11"
    version.mkdir(parents=True, exist_ok=True)
    with_card = version / Purpose.FACE_WITH_CARD.value
    with_card.mkdir(exist_ok=True)
    for language in ("sv", "en"):
        (version / f"{language}.md").write_text(f"# Notice ({language})\n", encoding="utf-8")
        text = f"# Notice, with the card ({language})\n"
        (with_card / f"{language}.md").write_text(text, encoding="utf-8")
    return folder


def small_school(folder: Path, *, demo: bool = False) -> SmallSchool:
    """A school with two classes, a lesson of the first now, a joint one later, one of nobody's."""
    small = empty_school(folder, demo=demo)
    import_roster(small.school, small.administrator, small_roster())
    import_timetable(small.school, small.administrator, small_timetable())
    return small


def small_roster() -> Roster:
    """Four students in SA24A, two in SA24B; one protected, one not spoken for."""
    return Roster(
        (
            pupil("1", "Ada", "Alm"),
            pupil("2", "Bo", "Åberg"),
            pupil("3", "Cleo", "Zetterlund", protection=Protection.PROTECTED),
            pupil("4", "Dag", "Dahl", protection=Protection.UNKNOWN),
            pupil("5", "Eva", "Ek", groups=("SA24B",)),
            pupil("6", "Finn", "Falk", groups=("SA24B",)),
        )
    )


def pupil(
    school_number: str,
    given_name: str,
    family_name: str,
    *,
    groups: Sequence[str] = ("SA24A",),
    protection: Protection = Protection.NONE,
) -> RosterStudent:
    """One line of a class list."""
    return RosterStudent(
        school_number=school_number,
        given_name=given_name,
        family_name=family_name,
        group_names=frozenset(groups),
        birth_date=date(2009, 5, 17),
        protection=protection,
    )


def small_timetable() -> tuple[TimetableRow, ...]:
    """Mathematics now, a joint lesson after it, one of no teacher's, and one tomorrow."""
    return (
        occasion(1, "Mathematics", ("SA24A",), MONDAY),
        occasion(2, "Swedish", ("SA24A", "SA24B"), MONDAY + timedelta(hours=2)),
        occasion(3, "Study hour", ("SA24B",), MONDAY + timedelta(hours=4), teacher=""),
        occasion(4, "English", ("SA24B",), MONDAY + timedelta(hours=4), teacher="sam"),
        occasion(5, "History", ("SA24B",), MONDAY + timedelta(days=1), teacher="sam"),
    )


def occasion(
    row: int, title: str, groups: Sequence[str], starts_at: datetime, *, teacher: str = "tess"
) -> TimetableRow:
    """One lesson of an hour."""
    ends_at = starts_at + timedelta(minutes=LESSON_MINUTES)
    return TimetableRow(row, title, frozenset(groups), starts_at, ends_at, "101", teacher)
