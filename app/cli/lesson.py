"""`upprop lesson`: a lesson without a window. The same order of a visit, the same use cases.

It only proposes. Deciding on whoever is left, and signing, are verbs of their own (`upprop sign`).
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.cli.terminal import Terminal
from app.domain.accounts.staff import StaffMember
from app.domain.class_list.card import PREFIX
from app.domain.ids import LessonId
from app.domain.roll_call.camera_kind import CameraKind, FaceUse, camera_kind, thousandths
from app.domain.roll_call.register import Register
from app.domain.roll_call.spot_name import name_at_spot
from app.domain.roll_call.visit_watch import VisitWatch
from app.errors import NotFound, Refused
from app.settings import DeviceSettings
from app.storage.school import School
from app.text.dates import local_time
from app.text.language import translate
from app.text.sentences import sentence
from app.text.words import mark_kind
from app.usecases.faces.face_methods import face_methods, is_covered
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.faces.live_gallery import live_gallery
from app.usecases.figures.note_waiting import keep_waits, note_outcome
from app.usecases.lessons.act_on_sighting import act_on_sighting
from app.usecases.lessons.overviews import lesson_now
from app.usecases.lessons.start_lesson import restart_camera, start_lesson
from app.usecases.lessons.view_register import view_register
from app.workers.signs_of_life import gates_with
from privacy.errors import NotWritten
from privacy.purposes import Purpose
from recognition.backends import load_engine, open_source, standard_cards
from recognition.calibration import point_for_lesson
from recognition.errors import ModelRefused, SourceLost
from recognition.frame import Frame
from recognition.gallery import Gallery
from recognition.geometry import RelativeBox
from recognition.operating_point import OperatingPoint
from recognition.pipeline import Pipeline
from recognition.ports import FaceEngine, FrameSource
from recognition.sighting import Sighting
from recognition.spot import Spot

RETRY_SECONDS = 2.0
LOOK_AGAIN_SECONDS = 1.0


@click.command("lesson")
@click.option("--source", required=True, help="Camera (0), video file or folder of pictures.")
@with_access
def lesson_command(access: Access, source: str) -> None:
    """Take the roll call of the lesson that is on now, until the camera's time is up.

    Ctrl+C ends it; every mark is kept. Then `upprop sign`.
    """
    with access.opened() as (school, actor):
        on_now = lesson_now(school, actor)
        if on_now is None:
            raise NotFound("no_lesson_now")
        run = _Run(school, actor, _started(school, actor, on_now.lesson.id), access.terminal)
        try:
            run.watch(source)
        except KeyboardInterrupt:
            access.terminal.say(translate("cli", "Stopped. Every mark is kept."))
        keep_waits(school)
        report(access.terminal, view_register(school, actor, run.lesson_id))


def _started(school: School, actor: StaffMember, lesson_id: LessonId) -> Register:
    """The open register; to give the command again is to start the camera again."""
    register = start_lesson(school, actor, lesson_id)
    until = register.camera_until
    if until is None or until <= school.clock.now():
        return restart_camera(school, actor, lesson_id)
    return register


def report(terminal: Terminal, register: Register) -> None:
    """How the register stands, for people and for programs."""
    here = sum(1 for row in register.rows if row.mark and row.mark.kind.is_here)
    terminal.say(
        translate("cli", "{0} of {1} are here, {2} not decided.").format(
            here, len(register.rows), len(register.unmarked)
        )
    )
    terminal.result(
        {
            "students": len(register.rows),
            "here": here,
            "unmarked": len(register.unmarked),
            "signed": register.signature is not None,
        }
    )


@dataclass(frozen=True)
class _Run:
    """One lesson at the terminal."""

    school: School
    actor: StaffMember
    register: Register
    terminal: Terminal

    @property
    def lesson_id(self) -> LessonId:
        """The lesson that is on."""
        return self.register.lesson.id

    def watch(self, source: str) -> None:
        """Look until the source ends or the camera's time is up; a lost camera is tried again."""
        settings = DeviceSettings.load(self.school.paths.device_settings)
        eyes = _Eyes(self, spot_before(settings, source), camera_kind(source))
        while True:
            try:
                self._look(eyes, source)
            except SourceLost as lost:
                self.terminal.say(sentence(lost))
                time.sleep(RETRY_SECONDS)
            else:
                return

    def _look(self, eyes: "_Eyes", source: str) -> None:
        frames = open_source(source, paced=False)
        try:
            for sighting in eyes.sightings(frames):
                self._act(sighting, eyes)
        finally:
            frames.close()

    def is_time_up(self) -> bool:
        """True once the camera's minutes are over; faces are not even searched for then."""
        until = self.register.camera_until
        return until is None or self.school.clock.now() >= until

    def _act(self, sighting: Sighting, eyes: "_Eyes") -> None:
        """Check somebody in and say so; what is refused is said, and the lesson goes on."""
        now, attempt = self.school.clock.now(), eyes.visit.begin(sighting)
        try:
            checked_in = act_on_sighting(self.school, self.lesson_id, sighting, now)
        except NotWritten as refused:
            self.terminal.say(sentence(refused))
            return
        except Refused as refused:
            self.terminal.say(sentence(refused))
            note_outcome(self.school, attempt, None, eyes.now)
            return
        note_outcome(self.school, attempt, checked_in, eyes.now)
        if checked_in is not None and not checked_in.already:
            name = name_at_spot(checked_in.student, self.register)
            self.terminal.say(f"{local_time(now)}  {name}  {mark_kind(checked_in.mark.kind)}")


def spot_before(settings: DeviceSettings, source: str) -> Spot:
    """Where this PC's camera page has placed it for a source; a file is known by its whole path."""
    place = settings.place_of(source) or settings.place_of(str(Path(source).absolute()))
    return Spot() if place is None else Spot(RelativeBox(*place))


def _engine_for(
    run: _Run, students: int, kind: CameraKind
) -> tuple[OperatingPoint, FaceEngine | None]:
    """The engine in force and its point; none where its use is not decided on, or a file is bad.

    Without a decision that covers its use, no engine is even loaded.
    """
    school, chosen = run.school, run.school.engines.in_force
    point = chosen.point
    if Purpose.FACE_AT_SPOT not in face_methods(school, school.clock.now()):
        return point, None
    try:
        point = point_for_lesson(point, students)
        use = FaceUse(point.engine_id, thousandths(point.threshold), kind)
        school.face_uses[run.lesson_id] = use
        is_used = is_covered(school, Purpose.FACE_AT_SPOT, use)
        return point, load_engine(chosen.name, school.paths.models) if is_used else None
    except ModelRefused as refused:
        run.terminal.warn(sentence(refused))
        return point, None


class _Eyes:
    """The pipeline of one lesson, with a gallery that follows consents as they end.

    Attributes:
        now: the time of the frame that was seen last.
        visit: since when whoever is on the spot has stood there, by the frames' times.
    """

    def __init__(self, run: _Run, spot: Spot, kind: CameraKind) -> None:
        self._run = run
        students = len(run.school.registers.rows(run.lesson_id))
        point, self._engine = _engine_for(run, students, kind)
        self._held: frozenset[str] = frozenset()
        self._number = 0
        self._looked_at = float("-inf")
        self.now = 0.0
        self.visit = VisitWatch(lambda: self.now)
        cards = standard_cards(PREFIX)
        self._pipeline = Pipeline(spot, cards, self._engine, Gallery.empty(), point)
        if self._engine is not None:
            self._pipeline.ask_for_life(gates_with(run.school.paths.models))

    def sightings(self, frames: FrameSource) -> Iterator[Sighting]:
        """What is seen, until the frames end or the time is up."""
        while (frame := frames.read()) is not None:
            if self._run.is_time_up():
                self._run.terminal.say(translate("cli", "The camera's time is up."))
                return
            sighting = self._see(frame)
            if sighting is not None:
                yield sighting
            self.visit.follow(self._pipeline.phase)

    def _see(self, frame: Frame) -> Sighting | None:
        now, self.now = time.monotonic(), frame.captured_at
        if self._engine is not None and now - self._looked_at >= LOOK_AGAIN_SECONDS:
            self._looked_at = now
            self._follow_consents(self._engine.engine_id)
        return self._pipeline.see(frame)

    def _follow_consents(self, engine_id: str) -> None:
        run = self._run
        standing = frozenset(lesson_gallery(run.school, run.lesson_id, engine_id))
        if standing != self._held:
            self._held = standing
            self._number += 1
            self._pipeline.use_gallery(
                live_gallery(run.school, run.lesson_id, engine_id, self._number)
            )
