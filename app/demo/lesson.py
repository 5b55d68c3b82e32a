"""Plays the demo lesson from the first frame to the signed register.

The pipeline, the engine, the use cases and the ledger are the real ones. Scripted are only the
people before the camera and the teacher's clicks.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from app.demo.camera import SyntheticCamera
from app.demo.clock import FilmClock
from app.demo.operating_point import DEMO_OPERATING_POINT
from app.demo.roster import STRANGERS, Way
from app.demo.school import DemoSchool
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.domain.roll_call.camera_kind import CameraKind, FaceUse, thousandths
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import RegisterState
from app.domain.roll_call.spot_name import name_at_spot
from app.domain.roll_call.visit_watch import VisitWatch
from app.errors import Refused
from app.usecases.faces.live_gallery import live_gallery
from app.usecases.figures.note_waiting import keep_waits, note_outcome
from app.usecases.lessons.act_on_sighting import act_on_sighting
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.safekeeping.verify_ledger import verify_ledger
from privacy.consent.card import read_card
from privacy.errors import Damaged
from recognition.pipeline import Pipeline
from recognition.ports import CardReader, FaceEngine
from recognition.sighting import Ambiguous, CardShown, Recognised, Sighting, Unknown
from recognition.spot import Spot

FILM_BEGINS_AFTER: Final = timedelta(seconds=40)
"""After the lesson's start: so the last to step up are late by minutes, as in any lesson."""

_SECONDS_FOR_A_CLICK: Final = 4.0


@dataclass(frozen=True)
class LessonBegan:
    """The register is open.

    Attributes:
        templates: how many the machine compares with.
    """

    title: str
    groups: tuple[str, ...]
    students: int
    templates: int


@dataclass(frozen=True)
class SteppedUp:
    """Somebody checked in.

    Attributes:
        name: as the spot shows it: initials for all where anybody's identity is protected.
    """

    at: datetime
    name: str
    kind: MarkKind
    minutes_late: int


@dataclass(frozen=True)
class NotProposed:
    """Somebody was at the spot and nobody is proposed.

    Attributes:
        in_doubt: two students are alike; the teacher decides.
    """

    at: datetime
    in_doubt: bool


@dataclass(frozen=True)
class TeacherDecided:
    """A scripted click of the teacher; `name` as in `SteppedUp`."""

    at: datetime
    name: str
    kind: MarkKind


@dataclass(frozen=True)
class Signed:
    """The register is signed; the head is what a printed register shows."""

    at: datetime
    digest: str
    ledger_head: str
    exported_rows: int
    held_back: int


Event = LessonBegan | SteppedUp | NotProposed | TeacherDecided | Signed
Listener = Callable[[Event], None]


@dataclass(frozen=True)
class DemoOutcome:
    """What came of it.

    Attributes:
        students: on the register.
        checked_in: who checked in themselves.
        wrong_identity: check-ins of somebody who was not at the spot at that time.
        strangers_proposed: sightings that named anybody while a stranger was at the spot.
        in_doubt: sightings that named two.
        unmarked: students whom nobody had marked when the teacher looked through the list.
        exported_rows: rows of the signed register that may leave the school.
        seconds: length of the film.
    """

    students: int = 0
    checked_in: int = 0
    wrong_identity: int = 0
    strangers_proposed: int = 0
    in_doubt: int = 0
    unmarked: int = 0
    by_hand: int = 0
    signed: bool = False
    ledger_ok: bool = False
    exported_rows: int = 0
    seconds: float = 0.0


class _Play:
    """One lesson being played."""

    def __init__(self, demo: DemoSchool, clock: FilmClock, listener: Listener) -> None:
        self._demo = demo
        self._clock = clock
        self._tell = listener
        self._now = 0.0
        self._visit = VisitWatch(lambda: self._now)
        self.outcome = DemoOutcome()

    def begin(self) -> None:
        """The teacher presses Enter."""
        demo = self._demo
        lesson = demo.school.lessons.get(demo.lesson_id)
        self._clock.begin_film(lesson.starts_at + FILM_BEGINS_AFTER)
        register = start_lesson(demo.school, demo.teacher, demo.lesson_id)
        self.outcome = replace(self.outcome, students=len(register.rows))

    def watch(self, engine: FaceEngine, cards: CardReader) -> None:
        """Let the film run through the real pipeline."""
        demo = self._demo
        point = DEMO_OPERATING_POINT
        demo.school.face_uses[demo.lesson_id] = FaceUse(
            point.engine_id, thousandths(point.threshold), CameraKind.DRAWN
        )
        gallery = live_gallery(demo.school, demo.lesson_id, engine.engine_id, 1)
        lesson = demo.school.lessons.get(demo.lesson_id)
        self._tell(
            LessonBegan(lesson.title, lesson.group_names, self.outcome.students, len(gallery))
        )
        pipeline = Pipeline(Spot(), cards, engine, gallery, point)
        pipeline.ask_for_life()
        camera = SyntheticCamera(demo.script, paced=False)
        while (frame := camera.read()) is not None:
            self._clock.show(frame.captured_at)
            self._now = frame.captured_at
            sighting = pipeline.see(frame)
            if sighting is not None:
                self._act(sighting)
            self._visit.follow(pipeline.phase)
        keep_waits(demo.school)
        self.outcome = replace(self.outcome, seconds=demo.script.seconds)

    def _act(self, sighting: Sighting) -> None:
        self._compare_with_truth(sighting)
        now, school = self._clock.now(), self._demo.school
        attempt = self._visit.begin(sighting)
        try:
            done = act_on_sighting(school, self._demo.lesson_id, sighting, now)
        except Refused:
            note_outcome(school, attempt, None, self._now)
            return
        note_outcome(school, attempt, done, self._now)
        if isinstance(sighting, Unknown | Ambiguous):
            self._tell(NotProposed(now, isinstance(sighting, Ambiguous)))
        if done is not None and not done.already:
            self.outcome = replace(self.outcome, checked_in=self.outcome.checked_in + 1)
            name, mark = self._shown_name(done.student), done.mark
            self._tell(SteppedUp(now, name, mark.kind, mark.minutes_late))

    def _compare_with_truth(self, sighting: Sighting) -> None:
        turn = self._demo.script.turn_at(sighting.at)
        person = turn.person if turn else None
        names_somebody = isinstance(sighting, Recognised | Ambiguous)
        outcome = self.outcome
        if isinstance(sighting, Ambiguous):
            outcome = replace(outcome, in_doubt=outcome.in_doubt + 1)
        if person in STRANGERS and names_somebody:
            outcome = replace(outcome, strangers_proposed=outcome.strangers_proposed + 1)
        named = self._named(sighting)
        if named is not None and (person is None or named != self._demo.student_with_face(person)):
            outcome = replace(outcome, wrong_identity=outcome.wrong_identity + 1)
        self.outcome = outcome

    def _named(self, sighting: Sighting) -> StudentId | None:
        if isinstance(sighting, Recognised):
            return StudentId(sighting.reference)
        if isinstance(sighting, CardShown):
            shown = read_card(sighting.payload)
            card = None if shown is None else self._demo.school.cards.at(shown.locator)
            return None if card is None else card.student_id
        return None

    def decide(self) -> None:
        """The teacher's clicks: who is here without having stepped up, then everybody else."""
        demo = self._demo
        register = view_register(demo.school, demo.teacher, demo.lesson_id)
        self.outcome = replace(self.outcome, unmarked=len(register.unmarked))
        for student in register.unmarked:
            way = demo.people[student.id].way
            if way is not Way.NEVER:
                kind = MarkKind.LATE if way is Way.LATE_BY_HAND else MarkKind.PRESENT
                self._click()
                mark_by_hand(demo.school, demo.teacher, demo.lesson_id, student.id, kind)
                self.outcome = replace(self.outcome, by_hand=self.outcome.by_hand + 1)
                self._tell(TeacherDecided(self._clock.now(), self._shown_name(student), kind))
        self._click()
        for mark in decide_unmarked(demo.school, demo.teacher, demo.lesson_id, MarkKind.ABSENT):
            student = demo.school.students.get(mark.student_id)
            self._tell(TeacherDecided(mark.at, self._shown_name(student), mark.kind))

    def sign(self) -> None:
        """Sign, hand out, verify."""
        demo = self._demo
        self._click()
        signed = sign_register(demo.school, demo.teacher, demo.lesson_id)
        exported = export_registers(demo.school, demo.teacher, [demo.lesson_id])
        self.outcome = replace(
            self.outcome,
            signed=signed.register.state is RegisterState.SIGNED,
            exported_rows=len(exported.rows),
            ledger_ok=self._ledger_holds(signed.ledger_head),
        )
        held_back = exported.left_out_protected
        self._tell(
            Signed(
                self._clock.now(),
                signed.digest,
                signed.ledger_head,
                len(exported.rows),
                held_back,
            )
        )

    def _ledger_holds(self, head: str) -> bool:
        try:
            verify_ledger(self._demo.school.paths, head)
        except Damaged:
            return False
        return True

    def _shown_name(self, student: Student) -> str:
        demo = self._demo
        return name_at_spot(student, view_register(demo.school, demo.teacher, demo.lesson_id))

    def _click(self) -> None:
        self._clock.advance(_SECONDS_FOR_A_CLICK)


def play_demo_lesson(
    demo: DemoSchool,
    clock: FilmClock,
    engine: FaceEngine,
    cards: CardReader,
    listener: Listener | None = None,
) -> DemoOutcome:
    """The whole lesson, as fast as it goes.

    Args:
        demo: the school, made with the same clock and engine.
        clock: follows the film.
        engine: the real one.
        cards: reads cards that begin with the app's prefix.
        listener: told what happens, as it happens.
    """
    play = _Play(demo, clock, listener or _nobody_listens)
    play.begin()
    play.watch(engine, cards)
    play.decide()
    play.sign()
    return play.outcome


def _nobody_listens(_event: Event) -> None:
    """For whoever wants the outcome only."""
