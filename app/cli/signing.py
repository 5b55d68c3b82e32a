"""`upprop sign`: the teacher decides on whoever is left, and signs. No lesson's end does it."""

import click

from app.cli.lesson import report
from app.cli.opening import Access, with_access
from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import Register, RegisterState
from app.errors import NotFound, Refused
from app.storage.school import School
from app.text.language import translate
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.overviews import lesson_now, unsigned_lessons
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.view_register import view_register


@click.command("sign")
@click.option(
    "--absent",
    type=click.IntRange(min=0),
    help="Mark everybody who is left as absent: their exact number, as you have just read it.",
)
@click.option(
    "--reason",
    default="",
    help="Why it is signed again, where a restore took back what was signed.",
)
@with_access
def sign_command(access: Access, absent: int | None, reason: str) -> None:
    """Sign the register of the lesson that is on now, or of the oldest that waits for it."""
    with access.opened() as (school, actor):
        lesson_id = _waiting(school, actor)
        register = view_register(school, actor, lesson_id)
        _decide(access, school, actor, register, absent)
        sign_register(school, actor, lesson_id, reason=reason)
        report(access.terminal, view_register(school, actor, lesson_id))


def _waiting(school: School, actor: StaffMember) -> LessonId:
    on_now = lesson_now(school, actor)
    waiting = [on_now] if on_now else []
    for overview in (*waiting, *unsigned_lessons(school, actor)):
        if overview.state is RegisterState.OPEN:
            return overview.lesson.id
    raise NotFound("no_register_open")


def _decide(
    access: Access, school: School, actor: StaffMember, register: Register, absent: int | None
) -> None:
    """Nobody is made absent whom the teacher has not been told of by name."""
    left = register.unmarked
    for student in left:
        access.terminal.say(translate("cli", "Not decided: {0}").format(student.name))
    if not left or absent is None:
        return
    if absent != len(left):
        raise Refused("absent_count_differs", said=absent, count=len(left))
    decide_unmarked(school, actor, register.lesson.id, MarkKind.ABSENT)
