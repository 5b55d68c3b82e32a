"""`upprop lesson`: a lesson without a window. The same order of a visit, the same use cases."""

from collections.abc import Iterator
from dataclasses import dataclass

import click

from app.cli.opening import Access, with_access
from app.cli.terminal import Terminal
from app.domain.card import PREFIX
from app.domain.ids import LessonId
from app.domain.mark import MarkKind
from app.domain.register import Register
from app.domain.staff import StaffMember
from app.errors import NotFound, Refused
from app.storage.school import School
from app.text.dates import local_time
from app.text.language import translate
from app.text.sentences import sentence
from app.text.words import mark_kind
from app.usecases.act_on_sighting import act_on_sighting
from app.usecases.decide_unmarked import decide_unmarked
from app.usecases.face_methods import face_methods
from app.usecases.lessons import lesson_now
from app.usecases.live_gallery import live_gallery
from app.usecases.sign_register import sign_register
from app.usecases.start_lesson import start_lesson
from app.usecases.view_register import view_register
from recognition.backends import load_standard_engine, open_source, standard_cards
from recognition.gallery import Gallery
from recognition.operating_point import STANDARD_OPERATING_POINT
from recognition.pipeline import Pipeline
from recognition.ports import FrameSource
from recognition.sighting import Sighting
from recognition.spot import Spot


@dataclass(frozen=True)
class _Run:
    """One lesson at the terminal."""

    school: School
    actor: StaffMember
    lesson_id: LessonId
    terminal: Terminal

    def act(self, sighting: Sighting) -> None:
        """Check somebody in and say so; a card that is not known is said and nothing more."""
        now = self.school.clock.now()
        try:
            checked_in = act_on_sighting(self.school, self.lesson_id, sighting, now)
        except Refused as refused:
            self.terminal.say(sentence(refused))
            return
        if checked_in is not None and not checked_in.already:
            name = "✓" if checked_in.student.protection.shields else checked_in.student.name
            self.terminal.say(f"{local_time(now)}  {name}  {mark_kind(checked_in.mark.kind)}")


@click.command("lesson")
@click.option("--source", required=True, help="Camera (0), video file or folder of pictures.")
@click.option("--everyone-left-is-absent", "rest_absent", is_flag=True, help="Your decision.")
@click.option("--sign", is_flag=True, help="Sign the register when the source has ended.")
@with_access
def lesson_command(access: Access, source: str, *, rest_absent: bool, sign: bool) -> None:
    """Take the roll call of the lesson that is on now. Ctrl+C ends it and keeps every mark."""
    with access.opened() as (school, actor):
        on_now = lesson_now(school, actor)
        if on_now is None:
            raise NotFound("no_lesson_now")
        start_lesson(school, actor, on_now.lesson.id)
        run = _Run(school, actor, on_now.lesson.id, access.terminal)
        _watch(run, source)
        if rest_absent:
            decide_unmarked(school, actor, run.lesson_id, MarkKind.ABSENT)
        if sign:
            sign_register(school, actor, run.lesson_id)
        _report(run, view_register(school, actor, run.lesson_id))


def _watch(run: _Run, source: str) -> None:
    frames = open_source(source, paced=False)
    try:
        for sighting in _sightings(_pipeline(run), frames):
            run.act(sighting)
    except KeyboardInterrupt:
        run.terminal.say(translate("cli", "Stopped. Every mark is kept."))
    finally:
        frames.close()


def _pipeline(run: _Run) -> Pipeline:
    """Without a face method unlocked, no engine is even loaded."""
    unlocked = face_methods(run.school, run.school.clock.now())
    engine = load_standard_engine() if unlocked else None
    gallery = (
        live_gallery(run.school, run.lesson_id, engine.engine_id, 1) if engine else Gallery.empty()
    )
    return Pipeline(Spot(), standard_cards(PREFIX), engine, gallery, STANDARD_OPERATING_POINT)


def _sightings(pipeline: Pipeline, frames: FrameSource) -> Iterator[Sighting]:
    while (frame := frames.read()) is not None:
        sighting = pipeline.see(frame)
        if sighting is not None:
            yield sighting


def _report(run: _Run, register: Register) -> None:
    here = sum(1 for row in register.rows if row.mark and row.mark.kind.is_here)
    run.terminal.say(
        translate("cli", "{0} of {1} are here, {2} not decided.").format(
            here, len(register.rows), len(register.unmarked)
        )
    )
    run.terminal.result(
        {
            "students": len(register.rows),
            "here": here,
            "unmarked": len(register.unmarked),
            "signed": register.signature is not None,
        }
    )
