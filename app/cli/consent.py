"""`upprop consents`: what ends soon, withdrawals and receipts, for an administrator.

No consent is given at a terminal: whoever is asked reads the notice on screen or on paper.
"""

from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.domain.accounts.staff import StaffMember
from app.domain.ids import StudentId
from app.errors import NotFound
from app.exchange.consent_receipt_json import write_consent_receipt
from app.settings import LANGUAGE
from app.storage.school import School
from app.text.language import translate
from app.usecases.consent.consent_papers import consent_history, issue_receipt
from app.usecases.consent.ending_consents import DAYS_AHEAD, ending_consents
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.people.students import list_students
from privacy.purposes import Purpose

METHODS = {each.value: each for each in Purpose if each.is_face}


@click.group("consents")
def consents_command() -> None:
    """Consents: those that end soon, withdrawals, and receipts."""


@consents_command.command("ending")
@click.option("--days", type=click.IntRange(1, 366), default=DAYS_AHEAD, show_default=True)
@with_access
def ending_command(access: Access, days: int) -> None:
    """List the consents that end within so many DAYS."""
    with access.opened() as (school, actor):
        found = ending_consents(school, actor, days)
    for each in found:
        purpose = each.purpose.value
        access.terminal.say(f"{each.until}  {each.student.name}  {purpose}  {each.cause.value}")
    if not found:
        words = translate("cli", "No consent ends within {days} days.")
        access.terminal.say(words.format(days=days))
    access.terminal.result(
        {
            "ending": [
                {
                    "school_number": each.student.school_number,
                    "purpose": each.purpose.value,
                    "until": each.until.isoformat(),
                    "cause": each.cause.value,
                }
                for each in found
            ]
        }
    )


@consents_command.command("withdraw")
@click.argument("school_number")
@click.option("--method", type=click.Choice(tuple(METHODS)), help="Only this one; else all.")
@with_access
def withdraw_command(access: Access, school_number: str, method: str | None) -> None:
    """Withdraw what the student with this SCHOOL_NUMBER agreed to; no reason is asked."""
    purposes = [METHODS[method]] if method else list(METHODS.values())
    with access.opened() as (school, actor):
        student_id = _student(school, actor, school_number)
        receipt = withdraw_consent(school, actor, student_id, purposes)
    access.terminal.say(translate("cli", "Withdrawn. What stood on it is erased."))
    access.terminal.result(
        {
            "receipt": receipt.order_id,
            "erased_at": receipt.erased_at.isoformat(),
            "keys_destroyed": receipt.keys_destroyed,
            "rows_erased": receipt.rows_erased,
            "entry": receipt.sequence,
            "entry_hash": receipt.ledger_hash,
        }
    )


@consents_command.command("receipt")
@click.argument("school_number")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--receipt", "receipt_id", help="Its number; else the newest.")
@click.option("--in", "language", type=click.Choice(LANGUAGE.choices), default=LANGUAGE.default)
@with_access
def receipt_command(
    access: Access, school_number: str, file: Path, receipt_id: str | None, language: str
) -> None:
    """Write a receipt of the student with this SCHOOL_NUMBER into FILE: .pdf or .json."""
    # Late: the other commands need no printing.
    from app.printing.consent_receipt import print_consent_receipt  # noqa: PLC0415 - as said above

    with access.opened() as (school, actor):
        student_id = _student(school, actor, school_number)
        receipts = consent_history(school, actor, student_id).receipts
        newest = receipts[0].id if receipts else ""
        issued = issue_receipt(school, actor, student_id, receipt_id or newest, language)
    if file.suffix.lower() == ".json":
        write_consent_receipt(file, issued)
    else:
        print_consent_receipt(file, issued)
    access.terminal.say(translate("cli", "Saved as {file}.").format(file=file.name))
    access.terminal.result({"receipt": issued.receipt.id, "file": file.name})


def _student(school: School, actor: StaffMember, school_number: str) -> StudentId:
    for each in list_students(school, actor):
        if each.student.school_number == school_number:
            return each.student.id
    raise NotFound("student_unknown")
