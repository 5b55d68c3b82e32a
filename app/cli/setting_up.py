"""`upprop set-up` and `upprop add-staff`: a school's first accounts, made by a script."""

from typing import TextIO

import click

from app.cli.opening import Access, with_access
from app.domain.accounts.staff import Role
from app.storage.school import create_school
from app.text.language import translate
from app.usecases.staff.add_staff import add_staff
from privacy.clock import SystemClock


@click.command("set-up")
@click.argument("school_name")
@click.option("--name", "display_name", required=True, help="Name of the first administrator.")
@with_access
def set_up_command(access: Access, school_name: str, display_name: str) -> None:
    """Make the school SCHOOL_NAME on this computer, with its first administrator."""
    user_name = access.user_name or click.prompt(translate("cli", "User name"), err=True)
    school = create_school(
        access.paths,
        school_name=school_name,
        administrator=(user_name, display_name, access.passphrase(_new(), confirm=True)),
        clock=SystemClock(),
    )
    school.close()
    access.terminal.say(translate("cli", "The school is set up. Sign in as {0}.").format(user_name))
    access.terminal.result({"school": school_name, "administrator": user_name})


@click.command("add-staff")
@click.argument("new_user_name")
@click.option("--name", "display_name", required=True, help="Name, as on the register.")
@click.option(
    "--role", type=click.Choice([role.value for role in Role]), default=Role.TEACHER.value
)
@click.option("--new-passphrase-file", type=click.File(encoding="utf-8"))
@with_access
def add_staff_command(
    access: Access,
    new_user_name: str,
    display_name: str,
    role: str,
    new_passphrase_file: TextIO | None,
) -> None:
    """Give NEW_USER_NAME an account of their own. For administrators."""
    with access.opened() as (school, actor):
        typed = (
            new_passphrase_file.readline().rstrip("\r\n")
            if new_passphrase_file
            else click.prompt(_new(), hide_input=True, confirmation_prompt=True, err=True)
        )
        member = add_staff(school, actor, new_user_name, display_name, Role(role), typed)
    access.terminal.say(translate("cli", "Account made: {0}").format(member.user_name))
    access.terminal.result({"user_name": member.user_name, "role": member.role.value})


def _new() -> str:
    return translate("cli", "New passphrase")
