"""`upprop requests`, `upprop request …`, `upprop access-package`, `upprop data-map`."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.cli.working import watched
from app.domain.accounts.staff import StaffMember
from app.domain.ids import StudentId
from app.domain.rights.request import (
    Channel,
    IdentityCheck,
    Outcome,
    RefusalReason,
    RequestCase,
    Right,
)
from app.domain.rights.restriction import RestrictionReason
from app.errors import NotFound
from app.exchange.access_package import write_access_package
from app.storage.data_map import data_map_of, described
from app.storage.school import School
from app.text.dates import local_date
from app.text.language import translate
from app.text.request_words import due_words, history_lines, right_word, step_word
from app.usecases.access import require_role
from app.usecases.rights.answer_request import answer_request, close_request
from app.usecases.rights.cases import READERS, CaseView, find_case, list_cases
from app.usecases.rights.check_identity import check_identity
from app.usecases.rights.decide_request import decide_request
from app.usecases.rights.erase_on_request import erase_on_request
from app.usecases.rights.extend_request import extend_request
from app.usecases.rights.find_people import find_people
from app.usecases.rights.make_access_package import make_access_package
from app.usecases.rights.rectify import Correctable, rectify
from app.usecases.rights.register_request import LANGUAGES, register_request
from app.usecases.rights.restrict import lift_restriction, restrict

number_argument = click.argument("number")
words_option = click.option("--words", default="", help="A few words; no names of others.")
DAY = click.DateTime(["%Y-%m-%d"])


def _choices(words: type[StrEnum]) -> "click.Choice[str]":
    return click.Choice([each.value for each in words])


@click.command("requests")
@with_access
def requests_command(access: Access) -> None:
    """List the requests about people's own data; what is late comes first."""
    with access.opened() as (school, actor):
        views = list_cases(school, actor)
    for view in views:
        case = view.case
        access.terminal.say(
            " · ".join(
                (
                    case.number,
                    right_word(case.right.value),
                    local_date(case.due),
                    due_words(case, view.today),
                    step_word(case),
                )
            )
        )
    access.terminal.result({"requests": [_told(view) for view in views]})


@click.group("request")
def request_command() -> None:
    """Take a request down and lead it to its end; NUMBER is that of the case, such as 2026-3."""


@request_command.command("show")
@number_argument
@with_access
def show_command(access: Access, number: str) -> None:
    """Show what was done on a case."""
    with access.opened() as (school, actor):
        view = find_case(school, actor, number)
    for line in history_lines(view.case):
        access.terminal.say(line)
    access.terminal.result(_told(view))


@request_command.command("new")
@click.argument("right", type=_choices(Right))
@click.option("--student", required=True, help="The number in the school.")
@click.option("--received", type=DAY, help="The day it came in; today if not given.")
@click.option("--by", "channel", type=_choices(Channel), default="desk", help="How it came in.")
@click.option("--answer-in", type=click.Choice(LANGUAGES), default="sv", help="Language.")
@words_option
@with_access
def new_command(  # noqa: PLR0913 - one option each for the particulars of a receipt
    access: Access,
    right: str,
    *,
    student: str,
    received: datetime | None,
    channel: str,
    answer_in: str,
    words: str,
) -> None:
    """Take a request down: RIGHT is what is asked for."""
    with access.opened() as (school, actor):
        found = [each for each in find_people(school, actor, student) if each.number == student]
        if not found:
            raise NotFound("student_unknown")
        case = register_request(
            school,
            actor,
            found[0].id,
            Right(right),
            received_on=received.date() if received else school.clock.now().date(),
            channel=Channel(channel),
            language=answer_in,
            words=words,
        )
        _report(access, school, actor, case)


@request_command.command("identified")
@number_argument
@click.argument("how", type=_choices(IdentityCheck))
@with_access
def identified_command(access: Access, number: str, how: str) -> None:
    """Note how the school made sure who is asking."""
    with access.opened() as (school, actor):
        case = find_case(school, actor, number).case
        _report(access, school, actor, check_identity(school, actor, case.id, IdentityCheck(how)))


@request_command.command("extend")
@number_argument
@words_option
@with_access
def extend_command(access: Access, number: str, words: str) -> None:
    """Take two more months, within the first; the person has been told why."""
    with access.opened() as (school, actor):
        case = find_case(school, actor, number).case
        _report(access, school, actor, extend_request(school, actor, case.id, words))


@request_command.command("decide")
@number_argument
@click.argument("outcome", type=_choices(Outcome))
@click.option("--reason", type=_choices(RefusalReason), help="Needed unless all is granted.")
@words_option
@with_access
def decide_command(
    access: Access, number: str, outcome: str, reason: str | None, words: str
) -> None:
    """Decide on a request."""
    with access.opened() as (school, actor):
        case = find_case(school, actor, number).case
        because = RefusalReason(reason) if reason else None
        decided = decide_request(
            school, actor, case.id, Outcome(outcome), reason=because, words=words
        )
        _report(access, school, actor, decided)


@request_command.command("erase")
@number_argument
@with_access
def erase_command(access: Access, number: str) -> None:
    """Erase at once what can be erased; the decision says why the rest stays."""
    with access.opened() as (school, actor):
        case = find_case(school, actor, number).case
        _report(access, school, actor, erase_on_request(school, actor, case.id).case)


@request_command.command("rectify")
@number_argument
@click.argument("field", type=_choices(Correctable))
@click.argument("value")
@click.option("--reason", required=True, help="Why, in a few words; no names of others.")
@with_access
def rectify_command(access: Access, number: str, field: str, value: str, reason: str) -> None:
    """Put a value right; what was there is kept, and files that still say it are named."""
    with access.opened() as (school, actor):
        student_id = _student_of(find_case(school, actor, number))
        done = rectify(school, actor, student_id, Correctable(field), value, reason=reason)
    access.terminal.say(translate("cli", "It is put right."))
    for each in done.to_tell:
        words = translate("cli", "A file of {0} still says the old: {1}")
        access.terminal.say(words.format(local_date(each.made_at), each.kind))
    told = [{"kind": each.kind, "day": local_date(each.made_at)} for each in done.to_tell]
    access.terminal.result({"number": number, "field": field, "to_tell": told})


@request_command.command("restrict")
@number_argument
@click.argument("reason", type=_choices(RestrictionReason))
@with_access
def restrict_command(access: Access, number: str, reason: str) -> None:
    """Keep the person's data and use them no more, but for the roll call."""
    with access.opened() as (school, actor):
        view = find_case(school, actor, number)
        restrict(school, actor, _student_of(view), RestrictionReason(reason))
        _report(access, school, actor, view.case)


@request_command.command("lift-restriction")
@number_argument
@with_access
def lift_restriction_command(access: Access, number: str) -> None:
    """Use the data again; the person has been told before."""
    with access.opened() as (school, actor):
        view = find_case(school, actor, number)
        lift_restriction(school, actor, _student_of(view))
        _report(access, school, actor, view.case)


@request_command.command("answered")
@number_argument
@click.argument("how", type=_choices(Channel))
@with_access
def answered_command(access: Access, number: str, how: str) -> None:
    """Note that the person has the answer, and how they got it."""
    with access.opened() as (school, actor):
        case = find_case(school, actor, number).case
        _report(access, school, actor, answer_request(school, actor, case.id, Channel(how)))


@request_command.command("close")
@number_argument
@click.option("--taken-back", is_flag=True, help="The person does not want an answer any more.")
@with_access
def close_command(access: Access, number: str, *, taken_back: bool) -> None:
    """End a case."""
    with access.opened() as (school, actor):
        case = find_case(school, actor, number).case
        _report(access, school, actor, close_request(school, actor, case.id, taken_back=taken_back))


@click.command("access-package")
@number_argument
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--reaches-nobody-else", is_flag=True, help="Said where the identity is protected.")
@with_access
def access_package_command(
    access: Access, number: str, file: Path, *, reaches_nobody_else: bool
) -> None:
    """Write everything that is held on the person of case NUMBER to a zip FILE, for that person."""
    words = translate("cli", "Collecting what is held on the person")
    with access.opened() as (school, actor), watched(access.terminal, words) as work:
        view = find_case(school, actor, number)
        package = make_access_package(
            school,
            actor,
            _student_of(view),
            view.case.received.language,
            reaches_nobody_else=reaches_nobody_else,
            work=work,
        )
    write_access_package(file, package)
    access.terminal.say(
        translate("cli", "Written to {0}. Hand it over and delete it: it is not encrypted.").format(
            file
        )
    )
    access.terminal.result({"file": str(file), "number": number})


@click.command("data-map")
@with_access
def data_map_command(access: Access) -> None:
    """Show what is held where, why, and how long: the data map of this installation."""
    with access.opened() as (school, actor):
        require_role(school, actor, *READERS)
        lines = described(data_map_of(school.stores))
    for line in lines:
        access.terminal.say(line)
    access.terminal.result({"lines": list(lines)})


def _student_of(view: CaseView) -> StudentId:
    if view.student_id is None:
        raise NotFound("request_subject_gone")
    return view.student_id


def _report(access: Access, school: School, actor: StaffMember, case: RequestCase) -> None:
    view = find_case(school, actor, case.number)
    for line in history_lines(view.case):
        access.terminal.say(line)
    access.terminal.result(_told(view))


def _told(view: CaseView) -> dict[str, object]:
    case = view.case
    return {
        "number": case.number,
        "right": case.right.value,
        "due": case.due.isoformat(),
        "overdue": view.is_overdue,
        "next": case.next_step.value,
        "outcome": case.ruling.outcome.value if case.ruling else None,
        "restricted": view.is_restricted,
    }
