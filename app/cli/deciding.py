"""`upprop decision`: assess, advise on, decide on and revoke face methods from a terminal.

Texts come from files, never from the command line: they are long, and a shell remembers.
"""

import json
import tomllib
from datetime import date
from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.domain.accounts.staff import StaffMember
from app.errors import BadInput
from app.storage.school import School
from app.text.comment_words import open_numbers
from app.text.decisions import (
    choice_words,
    coverage_words,
    flaw_words,
    method_name,
    part_asked,
    part_name,
    standing_words,
)
from app.text.language import translate
from app.usecases.decisions.decide import decide_no, decide_yes
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.revoke_decision import revoke_decision
from app.usecases.decisions.save_assessment import save_assessment
from app.usecases.decisions.view_decision import DecisionCase, view_decision
from privacy.consent.advice import Stance
from privacy.consent.assessment import Part, parts_for
from privacy.purposes import Purpose

METHODS = {"spot": Purpose.FACE_AT_SPOT, "card": Purpose.FACE_WITH_CARD}
_LARGEST_FILE = 256 * 1024

method_argument = click.argument("method", type=click.Choice(list(METHODS)))
text_file = click.Path(dir_okay=False, path_type=Path)


@click.group("decision")
def decision_command() -> None:
    """Decide whether a face method is unlocked: METHOD is spot (1:N) or card (1:1)."""


@decision_command.command("sections")
@method_argument
def sections_command(method: str) -> None:
    """Show which sections an assessment has, and what each asks."""
    for part in parts_for(METHODS[method]):
        click.echo(f"{part.value}: {part_name(part.value)}. {part_asked(part.value)}")


@decision_command.command("show")
@method_argument
@with_access
def show_command(access: Access, method: str) -> None:
    """Show how a method stands: locked or not, the assessment, the advice."""
    with access.opened() as (school, actor):
        _tell(access, view_decision(school, actor, METHODS[method]))


@decision_command.command("write")
@method_argument
@click.argument("file", type=text_file)
@click.option("--put-forward", "is_done", is_flag=True, help="Put it forward for advice at once.")
@click.option("--reasons", type=text_file, help="File that says why, where comments are open.")
@with_access
def write_command(
    access: Access, method: str, file: Path, *, is_done: bool, reasons: Path | None
) -> None:
    """Keep the sections in FILE (JSON or TOML: section = "text") as the assessment."""
    answers, words = _answers(file), text_of(reasons) if reasons else ""
    with access.opened() as (school, actor):
        save_assessment(school, actor, METHODS[method], answers)
        if is_done:
            put_forward(school, actor, METHODS[method], words)
        _tell(access, view_decision(school, actor, METHODS[method]))


@decision_command.command("advise")
@method_argument
@click.argument("stance", type=click.Choice([each.value for each in Stance]))
@click.argument("file", type=text_file)
@with_access
def advise_command(access: Access, method: str, stance: str, file: Path) -> None:
    """Give advice, as the data protection officer, on what was put forward; FILE says why."""
    text = text_of(file)
    with access.opened() as (school, actor):
        give_advice(school, actor, _put_forward(school, actor, method), Stance(stance), text)
        _tell(access, view_decision(school, actor, METHODS[method]))


@decision_command.command("decide")
@method_argument
@click.argument("verdict", type=click.Choice(["yes", "no"]))
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="Day of the deciding body.")
@click.option("--reasons", type=text_file, help="File with the reasons.")
@with_access
def decide_command(
    access: Access, method: str, verdict: str, *, day: date | None, reasons: Path | None
) -> None:
    """Decide yes on what was put forward and advised on, or no at any time."""
    words = text_of(reasons) if reasons else ""
    on = date(day.year, day.month, day.day) if day else None
    with access.opened() as (school, actor):
        if verdict == "yes":
            digest = _put_forward(school, actor, method)
            decide_yes(school, actor, METHODS[method], digest, decided_on=on, reasons=words)
        else:
            decide_no(school, actor, METHODS[method], words)
        _tell(access, view_decision(school, actor, METHODS[method]))


@decision_command.command("revoke")
@method_argument
@click.argument("reasons", type=text_file)
@with_access
def revoke_command(access: Access, method: str, reasons: Path) -> None:
    """Lock a method again and erase its templates; the file REASONS says why."""
    words = text_of(reasons)
    with access.opened() as (school, actor):
        erased = revoke_decision(school, actor, METHODS[method], words)
        access.terminal.say(translate("cli", "Templates erased: {0}").format(erased))
        _tell(access, view_decision(school, actor, METHODS[method]))


def _put_forward(school: School, actor: StaffMember, method: str) -> str:
    submission = view_decision(school, actor, METHODS[method]).submission
    return submission.sha256 if submission else ""


def _tell(access: Access, case: DecisionCase) -> None:
    say = access.terminal.say
    standing = standing_words(
        is_unlocked=case.is_unlocked,
        until=case.decision.valid_until if case.decision else None,
        ended=case.ended.kind if case.ended else "",
    )
    say(f"{method_name(case.purpose.value)}. {standing}.")
    if case.decision is not None:
        covers = case.decision.coverage
        say(coverage_words(covers.engine_id, covers.threshold, covers.camera_kinds))
    for part, flaw in case.flaws.items():
        say(f"{part.value}: {part_name(part.value)}. {flaw_words(flaw.value)}")
    if case.submission is not None:
        said = choice_words(case.advice.stance.value) if case.advice else flaw_words("missing")
        say(translate("cli", "Advice: {0}").format(said))
    if case.comments:
        say(f"{open_numbers(case.comments)}.")
    access.terminal.result(
        {
            "method": case.purpose.value,
            "unlocked": case.is_unlocked,
            "valid_until": case.decision.valid_until.isoformat() if case.decision else None,
            "lacking": [part.value for part in case.flaws],
            "put_forward": case.submission.sha256 if case.submission else None,
            "is_current": case.is_current,
            "advice": case.advice.stance.value if case.advice else None,
            "open_comments": case.open_comments,
        }
    )


def text_of(file: Path) -> str:
    """The words of a small text file.

    Raises:
        BadInput: `assessment_file` with file.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_FILE + 1)
        if len(content) > _LARGEST_FILE:
            raise BadInput("assessment_file", file=file.name)
        return content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("assessment_file", file=file.name) from error


def _answers(file: Path) -> dict[Part, str]:
    text = text_of(file)
    try:
        told = tomllib.loads(text) if file.suffix == ".toml" else json.loads(text)
        return {Part(name): _line(words) for name, words in told.items()}
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput("assessment_file", file=file.name) from error


def _line(words: object) -> str:
    if isinstance(words, list):
        return ",".join(str(each) for each in words)
    if isinstance(words, bool) or not isinstance(words, str | int | date):
        raise TypeError
    return str(words)
