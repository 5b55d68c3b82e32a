"""A school in which everything has happened that an audit looks at, and nothing is wrong with it.

It is made once; each case gets a copy of its folder.
"""

import shutil
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from app.bootstrap.checks import CHECKS
from app.domain.accounts.staff import Role
from app.domain.ids import LessonId
from app.domain.roll_call.camera_kind import CameraKind, FaceUse
from app.paths import DataPaths
from app.storage.school import open_school
from app.usecases.audit.run_audit import Audited, run_audit
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.make_substitute_key import make_substitute_key
from app.usecases.staff.recovery import make_recovery_sheet
from privacy.accountability.ai_log import Outcome
from privacy.consent.consent import EndReason
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from privacy.testing import ONLY_FOR_TESTS, FixedClock
from tests.support.school import ENGINE_ID, MONDAY, PASSPHRASE, SmallSchool, sign_in, small_school

USE = FaceUse(ENGINE_ID, 295, CameraKind.CAMERA)
ERASED_FACE, ERASED_PERSON = "5", "6"
NOW = MONDAY + timedelta(hours=2)
"""When the second lesson begins, and the audit is run."""


@dataclass
class Planted:
    """A copy of the school, opened, in which something is going to be wrong.

    Attributes:
        open_things: what has to be let go when the case is over.
    """

    small: SmallSchool
    open_things: ExitStack = field(default_factory=ExitStack)

    @property
    def root(self) -> Path:
        """Its folder."""
        return self.small.school.paths.root

    def sql(self, statement: str, *values: object) -> None:
        """Write past every rule of the program."""
        self.small.school.vault.database.conn.execute(statement, values)

    def value(self, statement: str, *values: object) -> str:
        """The one value that a question has for an answer."""
        found = self.small.school.vault.database.conn.execute(statement, values).fetchone()
        return str(found[0])

    def subject(self, school_number: str) -> SubjectRef:
        """Somebody's reference."""
        return SubjectRef(self.small.student(school_number).subject_ref)

    @property
    def signed_lesson(self) -> LessonId:
        """The lesson whose register is signed."""
        return self.small.lesson_id("Mathematics")

    @property
    def open_lesson(self) -> LessonId:
        """The lesson whose register is open, with a line in the AI log."""
        return self.small.lesson_id("Swedish")

    def write(self, name: str, content: bytes) -> Path:
        """A file in the data folder, with the rights that the program gives."""
        path = self.root / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)
        return path

    def audit(self) -> Audited:
        """Look."""
        return run_audit(self.small.school, self.small.officer, CHECKS)


def used_school(folder: Path) -> Path:
    """Make the school; its folder, closed."""
    small = small_school(folder)
    school = small.school
    officer_of_another_hand(small)
    small.decide()
    for number in ("1", "2", ERASED_FACE, ERASED_PERSON):
        small.enrol(number)
    for number in (ERASED_FACE, ERASED_PERSON):
        school.erasing.end_face(small.student(number), EndReason.WITHDRAWN, small.administrator.id)
    gone = SubjectRef(small.student(ERASED_PERSON).subject_ref)
    school.erasing.erase_person(gone, small.administrator.id)
    make_recovery_sheet(school, small.administrator, _shown_to_nobody)
    issue_cards(school, small.administrator, [small.id_of("1"), small.id_of("2")])
    make_substitute_key(
        school, small.administrator, "Vera Visitor", [small.lesson_id("Swedish")], _shown_to_nobody
    )
    _take_roll(small, "Mathematics")
    decide_unmarked(school, small.teacher, small.lesson_id())
    sign_register(school, small.teacher, small.lesson_id())
    small.clock.set(NOW)
    _take_roll(small, "Swedish")
    school.backups.write_daily(7)
    small.controller, small.officer  # noqa: B018 - asking for them makes the accounts
    school.close()
    return folder


def copied(made: Path, folder: Path) -> Planted:
    """A copy of the school, opened by whoever audits it."""
    shutil.copytree(made, folder)
    return opened(folder)


def opened(folder: Path) -> Planted:
    """The school in a folder, opened."""
    clock = FixedClock(NOW)
    school, administrator = open_school(
        DataPaths(folder),
        user_name="office",
        passphrase=PASSPHRASE,
        clock=clock,
        key_cost=ONLY_FOR_TESTS,
    )
    school.notices = folder.parent / "notices"
    accounts = {each.user_name: each for each in school.staff.every()}
    sign_in(school, accounts["dora"], accounts["conny"], accounts["tess"], accounts["sam"])
    small = SmallSchool(school, clock, administrator, accounts["tess"], accounts["sam"])
    planted = Planted(small)
    planted.open_things.callback(school.close)
    return planted


def officer_of_another_hand(small: SmallSchool) -> None:
    """Whoever makes the controller's account does not make the officer's."""
    school = small.school
    add_staff(school, small.administrator, "olle", "Olle Office", Role.ADMINISTRATOR, PASSPHRASE)
    other = school.door.sign_in("olle", PASSPHRASE)
    add_staff(school, other, "dora", "Dora Officer", Role.OFFICER, PASSPHRASE)


def _take_roll(small: SmallSchool, title: str) -> None:
    """Start a lesson in which a face is recognised."""
    lesson_id = small.lesson_id(title)
    start_lesson(small.school, small.teacher, lesson_id)
    with small.school.atomic():
        small.school.ai_log.note(
            lesson_id,
            Purpose.FACE_AT_SPOT,
            Outcome.PROPOSED,
            small.clock.now(),
            student_id=small.id_of("1"),
            use=USE,
        )


def _shown_to_nobody(_paper: object) -> None:
    """Take what would be printed."""
