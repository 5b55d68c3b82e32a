"""`upprop hold`: stop all disposal of one student's data, or of everybody's, and let it go on."""

from datetime import datetime

import click

from app.cli.opening import Access, with_access
from app.domain.accounts.staff import StaffMember
from app.domain.ids import StudentId
from app.domain.rights.restriction import Hold
from app.errors import NotFound
from app.storage.school import School
from app.text.dates import local_date
from app.text.language import translate
from app.usecases.rights.find_people import find_people
from app.usecases.rights.hold import lift_hold, list_holds, place_hold

DAY = click.DateTime(["%Y-%m-%d"])


@click.group("hold")
def hold_command() -> None:
    """Keep data that are needed for a legal claim or an inspection from being disposed of."""


@hold_command.command("list")
@with_access
def list_command(access: Access) -> None:
    """List the holds, lifted or not; each with the id that lifts it."""
    with access.opened() as (school, actor):
        holds = list_holds(school, actor)
    for hold in holds:
        access.terminal.say(f"{hold.id}: {_words(hold)}")
    access.terminal.result({"holds": [_told(hold) for hold in holds]})


@hold_command.command("place")
@click.option("--student", help="The number in the school; everybody's data if not given.")
@click.option("--until", type=DAY, help="Last day; until it is lifted if not given.")
@click.option("--reason", required=True, help="Why, in a few words; no names of others.")
@with_access
def place_command(access: Access, student: str | None, until: datetime | None, reason: str) -> None:
    """Hold from now on."""
    with access.opened() as (school, actor):
        hold = place_hold(
            school,
            actor,
            reason,
            student_id=_student(school, actor, student) if student else None,
            until=until.date() if until else None,
        )
    access.terminal.say(f"{hold.id}: {_words(hold)}")
    access.terminal.result(_told(hold))


@hold_command.command("lift")
@click.argument("hold_id")
@with_access
def lift_command(access: Access, hold_id: str) -> None:
    """Let the rules of disposal go on."""
    with access.opened() as (school, actor):
        lift_hold(school, actor, hold_id)
    access.terminal.say(translate("cli", "The hold is lifted."))
    access.terminal.result({"hold": hold_id, "lifted": True})


def _student(school: School, actor: StaffMember, number: str) -> StudentId:
    for person in find_people(school, actor, number):
        if person.number == number:
            return person.id
    raise NotFound("student_unknown")


def _words(hold: Hold) -> str:
    whose = (
        translate("cli", "one student's data")
        if hold.subject_ref
        else translate("cli", "everybody's data")
    )
    if hold.lifted_at is not None:
        day = translate("cli", "lifted {0}").format(local_date(hold.lifted_at))
    elif hold.until is not None:
        day = translate("cli", "until {0}").format(local_date(hold.until))
    else:
        day = translate("cli", "until it is lifted")
    return f"{whose} · {day} · {hold.reason}"


def _told(hold: Hold) -> dict[str, object]:
    return {
        "hold": hold.id,
        "everybody": hold.subject_ref is None,
        "until": hold.until.isoformat() if hold.until else None,
        "lifted": hold.lifted_at is not None,
    }
