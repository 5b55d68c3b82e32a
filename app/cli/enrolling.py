"""`upprop enrol`: one template from a camera, a video or pictures; the frames are gone after it."""

from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.domain.accounts.staff import StaffMember
from app.domain.ids import StudentId
from app.errors import NotFound
from app.storage.school import School
from app.text.language import translate
from app.text.words import quality_reason
from app.usecases.engines.enrolling_engine import enrolling_engine
from app.usecases.faces.enrol import enrol, may_enrol
from app.usecases.people.students import list_students
from app.workers.signs_of_life import signs_with
from privacy.purposes import Purpose
from recognition.backends import load_engine, open_source
from recognition.enroller import Enroller, Progress
from recognition.ports import FrameSource
from recognition.template import Template


@click.command("enrol")
@click.argument("school_number")
@click.option("--source", default="camera:0", help="Camera, video file or folder of pictures.")
@with_access
def enrol_command(access: Access, school_number: str, source: str) -> None:
    """Enrol the student with this SCHOOL_NUMBER, under a standing consent."""
    with access.opened() as (school, actor):
        student_id = _student(school, actor, school_number)
        chosen = enrolling_engine(school, Purpose.FACE_AT_SPOT)
        may_enrol(school, actor, student_id, chosen.engine_id)
        # Single pictures cannot show life: whoever gives a folder of them answers for who is there.
        signs = None if Path(source).is_dir() else signs_with(school.paths.models)
        enroller = Enroller(
            load_engine(chosen.name, school.paths.models),
            same_person_distance=chosen.same_person_distance,
            signs=signs,
        )
        frames = open_source(source, paced=False)
        try:
            template = _collect(access, enroller, frames)
        finally:
            frames.close()
            enroller.forget()
        enrol(school, actor, student_id, template.to_bytes(), template.engine_id)
    access.terminal.say(translate("cli", "Enrolled. No picture was kept."))
    access.terminal.result({"enrolled": school_number, "engine": template.engine_id})


def _student(school: School, actor: StaffMember, school_number: str) -> StudentId:
    for each in list_students(school, actor):
        if each.student.school_number == school_number:
            return each.student.id
    raise NotFound("student_unknown")


def _collect(access: Access, enroller: Enroller, frames: FrameSource) -> Template:
    told: set[str] = set()
    while (frame := frames.read()) is not None:
        progress = enroller.offer(frame)
        _tell(access, progress, told)
        if progress.done:
            break
    return enroller.result()


def _tell(access: Access, progress: Progress, told: set[str]) -> None:
    """Each reason once, so that a poor film does not fill the screen."""
    for reason in progress.refused:
        if reason not in told:
            told.add(reason)
            access.terminal.say(quality_reason(reason))
