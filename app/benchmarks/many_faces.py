"""A school with as many templates as a measurement wants: invented people in a temporary folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from app.demo.decision import decide_on_faces
from app.demo.operating_point import DEMO_OPERATING_POINT
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.people import Protection
from app.domain.class_list.roster import Roster, RosterStudent
from app.domain.ids import GroupId, LessonId, StudentId
from app.paths import DataPaths
from app.storage.school import School, create_school
from app.usecases.consent.record_consent import record_consent
from app.usecases.faces.enrol import enrol
from app.usecases.lessons.start_unplanned_lesson import list_groups, start_unplanned_lesson
from app.usecases.people.import_roster import import_roster
from app.usecases.staff.add_staff import add_staff
from privacy.clock import SystemClock
from privacy.consent.consent import ActedBy, Method
from privacy.purposes import Purpose
from recognition.template import Template

PASSPHRASE: Final = "only as long as it is measured"  # noqa: S105 - of a school that goes at once
USER_NAME: Final = "office"
CLASS_SIZE: Final = 30
_VALUES: Final = 128
_CONSENT_DAYS: Final = 100
_LESSON_MINUTES: Final = 300


class ManyFaces:
    """The opened school, with a lesson on of the first class."""

    def __init__(self, school: School, students: int) -> None:
        """Fill it; every student agrees and is enrolled."""
        self.school = school
        self.administrator = _member(school, USER_NAME)
        self.teacher = self._staffed()
        import_roster(school, self.administrator, Roster(tuple(map(_pupil, range(students)))))
        self.students = [student.id for student in school.students.every()]
        self.lesson_id = self._begin_lesson()
        until = day_of(school.clock.now()) + timedelta(days=_CONSENT_DAYS)
        random = np.random.default_rng(1)
        for student_id in self.students:
            self._enrol(student_id, until, random)

    def _staffed(self) -> StaffMember:
        roles = {"c": Role.CONTROLLER, "d": Role.OFFICER, "t": Role.TEACHER}
        members = {}
        for name, role in roles.items():
            user = f"measured-{name}"
            add_staff(self.school, self.administrator, user, user, role, PASSPHRASE)
            members[name] = self.school.door.sign_in(user, PASSPHRASE)
        decide_on_faces(self.school, members["c"], members["d"])
        return members["t"]

    def _begin_lesson(self) -> LessonId:
        first: list[GroupId] = [group.id for group in list_groups(self.school, self.teacher)][:1]
        return start_unplanned_lesson(
            self.school, self.teacher, "Measured", first, _LESSON_MINUTES
        ).lesson.id

    def _enrol(self, student_id: StudentId, until: date, random: np.random.Generator) -> None:
        record_consent(
            self.school,
            self.administrator,
            student_id,
            Purpose.FACE_AT_SPOT,
            acted_by=ActedBy.BOTH,
            method=Method.ON_SCREEN,
            language="sv",
            valid_until=until,
        )
        engine_id = DEMO_OPERATING_POINT.engine_id
        values = random.normal(size=_VALUES).astype(np.float32)
        template = Template(engine_id, 1, values).to_bytes()
        enrol(self.school, self.administrator, student_id, template, engine_id)


@contextmanager
def many_faces(students: int) -> Iterator[ManyFaces]:
    """The school, gone without a trace afterwards."""
    with TemporaryDirectory(prefix="upprop-measured-") as name:
        school = create_school(
            DataPaths(Path(name) / "data"),
            school_name="Measured",
            administrator=(USER_NAME, "Office", PASSPHRASE),
            clock=SystemClock(),
            demo=True,
        )
        try:
            yield ManyFaces(school, students)
        finally:
            school.close()


def _member(school: School, user_name: str) -> StaffMember:
    return next(each for each in school.staff.every() if each.user_name == user_name)


def _pupil(number: int) -> RosterStudent:
    return RosterStudent(
        school_number=f"M{number:05}",
        given_name=f"Given{number}",
        family_name=f"Family{number}",
        group_names=frozenset({f"M{number // CLASS_SIZE:03}"}),
        birth_date=date(2009, 5, 17),
        protection=Protection.NONE,
    )
