"""Makes the demo school through the same use cases that a real one goes through.

Classes, timetable, consents, cards and templates: nothing is written past a use case, and every
template comes from drawn frames that the real engine has looked at. Makes nothing in a real
school's folder: `create_school` refuses a folder that holds one.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from app.demo.camera import FRAMES_A_SECOND, SyntheticCamera
from app.demo.decision import decide_on_faces
from app.demo.film import demo_script, sitting
from app.demo.roster import STUDENTS, A, B, DemoStudent, Way
from app.demo.script import VIEW_SECONDS, WALK_SECONDS, Script
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.guardians import OF_AGE
from app.domain.class_list.roster import Roster
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.timetable import TimetableRow
from app.errors import NotFound
from app.paths import DataPaths
from app.storage.school import School, create_school
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.consent.record_consent import record_consent
from app.usecases.faces.enrol import enrol
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.overviews import lesson_now
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.staff.add_staff import add_staff
from privacy.at_rest.passphrase import RFC_9106, Argon2Parameters
from privacy.clock import Clock
from privacy.consent.consent import ActedBy, Method
from privacy.purposes import Purpose
from recognition.enroller import Enroller
from recognition.frame import Frame
from recognition.ports import FaceEngine

SCHOOL_NAME: Final = "Upprops demoskola"
PASSPHRASE: Final = "upprop demo"  # noqa: S105 - shown to whoever tries the demo
LESSON: Final = "Matematik 2b"
_TEACHER: Final = ("karin", "Karin Lindqvist")
_COLLEAGUE: Final = ("johan", "Johan Sjöberg")
_ADMINISTRATOR: Final = ("admin", "Eva Ahlgren")
CONTROLLER: Final = ("rektor", "Anders Holm")
OFFICER: Final = ("ombud", "Maria Sandell")
TIME_TO_LOOK_AROUND: Final = timedelta(minutes=2)
_CONSENT_DAYS: Final = 300

# By then a sitter has turned the head; five such frames hold every view once.
_SECONDS_BETWEEN_FRAMES: Final = VIEW_SECONDS

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class DemoSchool:
    """The demo school, opened, with what is known of its invented people.

    Attributes:
        lesson_id: the joint lesson that is on.
        people: who each stored student is in the roster.
        script: the film of the lesson.
    """

    school: School
    teacher: StaffMember
    administrator: StaffMember
    passphrase: str = field(repr=False)
    lesson_id: LessonId
    people: Mapping[StudentId, DemoStudent]
    script: Script = field(repr=False)

    def student_with_face(self, face: str) -> StudentId | None:
        """Which student a drawn person is; None for strangers."""
        return next((id_ for id_, one in self.people.items() if one.face == face), None)


def create_demo_school(
    paths: DataPaths,
    clock: Clock,
    engine: FaceEngine,
    *,
    key_cost: Argon2Parameters = RFC_9106,
    on_progress: Progress | None = None,
) -> DemoSchool:
    """Make the school and enrol its people; takes some ten seconds.

    Args:
        paths: where; no school may be there.
        clock: the lesson is on at its time.
        engine: makes the templates.
        key_cost: what a guess at a passphrase costs; less in tests only.
        on_progress: called with (done, of how many) while people are enrolled.

    Raises:
        Refused: `school_exists`.
        SourceUnavailable: `source_missing` (source).
    """
    school = create_school(
        paths,
        school_name=SCHOOL_NAME,
        administrator=(*_ADMINISTRATOR, PASSPHRASE),
        clock=clock,
        demo=True,
        key_cost=key_cost,
    )
    try:
        return _filled(school, engine, on_progress or _in_silence)
    except BaseException:
        school.close()
        raise


def _in_silence(_done: int, _wanted: int) -> None:
    """Nobody wants to know."""


def _filled(school: School, engine: FaceEngine, on_progress: Progress) -> DemoSchool:
    administrator = school.staff.every()[0]
    teacher = add_staff(school, administrator, *_TEACHER, Role.TEACHER, PASSPHRASE)
    school.door.sign_in(teacher.user_name, PASSPHRASE)
    add_staff(school, administrator, *_COLLEAGUE, Role.TEACHER, PASSPHRASE)
    _decide(school, administrator)
    import_roster(school, administrator, Roster(tuple(one.as_roster_line() for one in STUDENTS)))
    people = {_stored(school, one): one for one in STUDENTS}
    import_timetable(school, administrator, timetable(school.clock.now()))
    lesson_id = _lesson_now(school, teacher)
    cards = issue_cards(school, administrator, list(people))
    payloads = {one.number: card.payload for one, card in zip(people.values(), cards, strict=True)}
    _announce_absence(school, teacher, people)
    _enrol_all(school, administrator, engine, people, on_progress)
    script = demo_script(payloads)
    return DemoSchool(school, teacher, administrator, PASSPHRASE, lesson_id, people, script)


def _decide(school: School, administrator: StaffMember) -> None:
    """The controller and the officer do what they would at a real school."""
    controller = add_staff(school, administrator, *CONTROLLER, Role.CONTROLLER, PASSPHRASE)
    officer = add_staff(school, administrator, *OFFICER, Role.OFFICER, PASSPHRASE)
    for member in (controller, officer):
        school.door.sign_in(member.user_name, PASSPHRASE)
    decide_on_faces(school, controller, officer)


def _stored(school: School, one: DemoStudent) -> StudentId:
    student = school.students.find(one.number)
    if student is None:
        raise NotFound("student_unknown")
    return student.id


def _lesson_now(school: School, teacher: StaffMember) -> LessonId:
    overview = lesson_now(school, teacher)
    if overview is None:
        raise NotFound("no_lesson_now")
    return overview.lesson.id


def timetable(now: datetime) -> tuple[TimetableRow, ...]:
    """The joint lesson, which begins in two minutes, and some others around it.

    People come in just before a lesson; whoever looks around first is still in time.
    """
    start = now.replace(second=0, microsecond=0) + TIME_TO_LOOK_AROUND
    karin, johan = _TEACHER[0], _COLLEAGUE[0]
    plan = (
        (-100, 80, "Svenska 2", {B}, "Sal 112", johan),
        (0, 75, LESSON, {A, B}, "Sal 214", karin),
        (95, 60, "Matematik 2b", {A}, "Sal 214", karin),
        (110, 60, "Historia 1b", {B}, "Sal 108", johan),
        (170, 80, "Fysik 1a", {B}, "Sal 305", karin),
        (24 * 60, 75, LESSON, {A, B}, "Sal 214", karin),
        (24 * 60 + 95, 60, "Fysik 1a", {A}, "Sal 305", karin),
    )
    return tuple(
        TimetableRow(
            row=row,
            title=title,
            group_names=frozenset(groups),
            starts_at=start + timedelta(minutes=after),
            ends_at=start + timedelta(minutes=after + minutes),
            room=room,
            teacher=teacher,
        )
        for row, (after, minutes, title, groups, room, teacher) in enumerate(plan, start=2)
    )


def _announce_absence(
    school: School, teacher: StaffMember, people: Mapping[StudentId, DemoStudent]
) -> None:
    now = school.clock.now()
    for student_id, one in people.items():
        if one.way is Way.AWAY_KNOWN:
            first, last = now - timedelta(hours=3), now + timedelta(hours=6)
            record_known_absence(school, teacher, student_id, first, last)


def _enrol_all(
    school: School,
    administrator: StaffMember,
    engine: FaceEngine,
    people: Mapping[StudentId, DemoStudent],
    on_progress: Progress,
) -> None:
    willing = [(student_id, one) for student_id, one in people.items() if one.has_consent]
    for done, (student_id, one) in enumerate(willing, start=1):
        _consent(school, administrator, student_id)
        enroller = Enroller(engine)
        for frame in frames_of(one):
            if enroller.offer(frame).done:
                break
        template = enroller.result()
        enroller.forget()
        enrol(school, administrator, student_id, template.to_bytes(), template.engine_id)
        on_progress(done, len(willing))


def _consent(school: School, administrator: StaffMember, student_id: StudentId) -> None:
    today = day_of(school.clock.now())
    age = school.students.get(student_id).age_on(today)
    of_age = age is not None and age >= OF_AGE
    record_consent(
        school,
        administrator,
        student_id,
        Purpose.FACE_AT_SPOT,
        acted_by=ActedBy.STUDENT if of_age else ActedBy.BOTH,
        method=Method.ON_SCREEN,
        language="sv",
        valid_until=today + timedelta(days=_CONSENT_DAYS),
    )


def frames_of(one: DemoStudent) -> Iterator[Frame]:
    """Frames of one student alone on the spot, the head turned differently in each."""
    script = sitting(one)
    camera = SyntheticCamera(script, paced=False)
    at = WALK_SECONDS
    while at < script.turns[0].ends_at - WALK_SECONDS:
        yield Frame(camera.picture(at), at, round(at * FRAMES_A_SECOND))
        at += _SECONDS_BETWEEN_FRAMES
