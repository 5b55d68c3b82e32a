"""`upprop incident`: report a breach and follow it from a terminal.

Texts come from files or standard input, never from the command line: a shell remembers.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TextIO

import click

from app.cli.opening import Access, with_access
from app.domain.accountability.incident_view import IncidentView
from app.domain.accounts.staff import StaffMember
from app.domain.calendar import SCHOOL_ZONE
from app.storage.school import School
from app.text.incident_words import (
    SEVERITIES,
    clock_words,
    step_line,
    word,
)
from app.usecases.incidents.assess_incident import Judged, assess_incident
from app.usecases.incidents.close_incident import close_incident, reopen_incident
from app.usecases.incidents.comment_incident import comment_incident
from app.usecases.incidents.list_incidents import find_incident, list_incidents, view_incident
from app.usecases.incidents.note_measures import note_measures
from app.usecases.incidents.notify_authority import do_not_notify_authority, notify_authority
from app.usecases.incidents.report_incident import report_incident
from app.usecases.incidents.tell_people import do_not_tell_people, tell_people
from privacy.accountability.incidents import Incident, Nature, Risk, What, Whose

Act = Callable[[School, StaffMember, str], Incident]
MOMENT = click.DateTime(["%Y-%m-%dT%H:%M"])
LARGEST = 16 * 1024

words_argument = click.argument("words", type=click.File(encoding="utf-8"))
number_argument = click.argument("number")
at_option = click.option("--at", type=MOMENT, required=True, help="As 2026-11-22T10:15.")


@click.group("incident")
def incident_command() -> None:
    """Report and handle a personal data breach. WORDS is a file; - reads standard input."""


@incident_command.command("list")
@with_access
def list_command(access: Access) -> None:
    """Show the register; what has least time left stands first."""
    with access.opened() as (school, actor):
        found = list_incidents(school, actor)
    for view in found:
        access.terminal.say(_line(view))
    access.terminal.result({"incidents": [_row(view) for view in found]})


@incident_command.command("show")
@number_argument
@with_access
def show_command(access: Access, number: str) -> None:
    """Show one incident with its history."""
    with access.opened() as (school, actor):
        view = find_incident(school, actor, number)
    _tell(access, view)


@incident_command.command("report")
@words_argument
@click.option("--knew-at", type=MOMENT, required=True, help="When the school knew: the 72 hours.")
@click.option(
    "--nature",
    "natures",
    multiple=True,
    required=True,
    type=click.Choice([each.value for each in Nature]),
    help="What was lost; may be given more than once.",
)
@with_access
def report_command(
    access: Access, words: TextIO, knew_at: datetime, natures: tuple[str, ...]
) -> None:
    """Report what happened. Name nobody."""
    with access.opened() as (school, actor):
        made = report_incident(
            school,
            actor,
            _read(words),
            aware_at=_moment(knew_at),
            natures={Nature(each) for each in natures},
        )
        view = view_incident(school, actor, made.id)
    _tell(access, view)


@incident_command.command("assess")
@number_argument
@words_argument
@click.option("--risk", type=click.Choice([each.value for each in Risk]), required=True)
@click.option("--whose", multiple=True, type=click.Choice([each.value for each in Whose]))
@click.option("--kind", "what", multiple=True, type=click.Choice([each.value for each in What]))
@click.option("--persons", type=click.IntRange(min=0), default=0, help="About how many.")
@click.option("--records", type=click.IntRange(min=0), default=0, help="About how many.")
@click.option("--protected", is_flag=True, help="Protected identities are among them.")
@with_access
def assess_command(access: Access, number: str, words: TextIO, **judged: object) -> None:
    """Judge the risk; WORDS are the likely consequences. For the controller."""
    given = Judged(
        Risk(str(judged["risk"])),
        {Whose(each) for each in _many(judged["whose"])},
        {What(each) for each in _many(judged["what"])},
        int(str(judged["persons"])),
        int(str(judged["records"])),
        protected=bool(judged["protected"]),
        consequences=_read(words),
    )
    _act(access, number, lambda school, actor, found: assess_incident(school, actor, found, given))


@incident_command.command("measures")
@number_argument
@words_argument
@with_access
def measures_command(access: Access, number: str, words: TextIO) -> None:
    """Note what was done about it. For the controller."""
    _act(access, number, _with_words(note_measures, words))


@incident_command.command("notified")
@number_argument
@at_option
@click.option("--reference", default="", help="The authority's case number.")
@click.option(
    "--late", type=click.File(encoding="utf-8"), help="File with the reasons for the delay."
)
@with_access
def notified_command(
    access: Access, number: str, at: datetime, reference: str, late: TextIO | None
) -> None:
    """Note that the authority was told. For the controller."""
    act = partial(
        notify_authority,
        at=_moment(at),
        reference=reference,
        late_reason=_read(late) if late else "",
    )
    _act(access, number, act)


@incident_command.command("not-notified")
@number_argument
@words_argument
@with_access
def not_notified_command(access: Access, number: str, words: TextIO) -> None:
    """Note why the authority need not be told. For the controller."""
    _act(access, number, _with_words(do_not_notify_authority, words))


@incident_command.command("told")
@number_argument
@words_argument
@at_option
@with_access
def told_command(access: Access, number: str, words: TextIO, at: datetime) -> None:
    """Note that the people concerned were told; WORDS say how. For the controller."""
    _act(access, number, partial(tell_people, at=_moment(at), how=_read(words)))


@incident_command.command("not-told")
@number_argument
@words_argument
@with_access
def not_told_command(access: Access, number: str, words: TextIO) -> None:
    """Note why the people concerned are not told. For the controller."""
    _act(access, number, _with_words(do_not_tell_people, words))


@incident_command.command("comment")
@number_argument
@words_argument
@with_access
def comment_command(access: Access, number: str, words: TextIO) -> None:
    """Say something about it. For the officer, the controller and administrators."""
    _act(access, number, _with_words(comment_incident, words))


@incident_command.command("close")
@number_argument
@with_access
def close_command(access: Access, number: str) -> None:
    """Close it when everything is there. For the controller."""
    _act(access, number, close_incident)


@incident_command.command("reopen")
@number_argument
@words_argument
@with_access
def reopen_command(access: Access, number: str, words: TextIO) -> None:
    """Take a closed one up again; WORDS say why. For the controller."""
    _act(access, number, _with_words(reopen_incident, words))


def _with_words(act: Callable[[School, StaffMember, str, str], Incident], words: TextIO) -> Act:
    said = _read(words)
    return lambda school, actor, found: act(school, actor, found, said)


def _act(access: Access, number: str, act: Act) -> None:
    with access.opened() as (school, actor):
        found = find_incident(school, actor, number).incident.id
        act(school, actor, found)
        view = view_incident(school, actor, found)
    _tell(access, view)


def _tell(access: Access, view: IncidentView) -> None:
    access.terminal.say(_line(view))
    for step in view.incident.steps:
        access.terminal.say("  " + step_line(step, view.names.get(step.by, "")))
    access.terminal.result(_row(view))


def _line(view: IncidentView) -> str:
    incident = view.incident
    severity = word(SEVERITIES, incident.severity.value)
    return f"{incident.number}  {severity}  {clock_words(incident, view.now)}"


def _row(view: IncidentView) -> dict[str, object]:
    incident = view.incident
    return {
        "number": incident.number,
        "severity": incident.severity.value,
        "knew_at": incident.aware_at.isoformat(),
        "due_at": incident.due_at.isoformat(),
        "notified_at": incident.notified_at.isoformat() if incident.notified_at else None,
        "late": incident.is_late(view.now),
        "closed": incident.is_closed,
        "missing": [each.value for each in incident.missing()],
        "steps": [each.kind.value for each in incident.steps],
    }


def _moment(typed: datetime) -> datetime:
    """What was typed is the time on the school's wall."""
    return typed.replace(tzinfo=SCHOOL_ZONE)


def _read(words: TextIO) -> str:
    return words.read(LARGEST)


def _many(given: object) -> tuple[str, ...]:
    return tuple(map(str, given)) if isinstance(given, tuple) else ()
