"""`upprop access-log`, as the officer types it."""

import json
from pathlib import Path

import click
from click.testing import CliRunner, Result

from app.cli.access_log import access_log_command
from app.cli.main import SpokenGroup
from app.domain.accounts.staff import Role
from app.usecases.people.students import list_students
from app.usecases.staff.add_staff import add_staff
from tests.support.school import MONDAY, PASSPHRASE, small_school


@click.group(cls=SpokenGroup)
def upprop() -> None:
    """The verb as it is reached from the command line."""


upprop.add_command(access_log_command)


def run(data: Path, user: str, *words: str) -> Result:
    """Type a command as somebody."""
    typed = ["access-log", "--data", str(data), "--user", user, "--json"]
    return CliRunner().invoke(upprop, [*typed, "--passphrase-file", "-", *words], input=PASSPHRASE)


def test_the_officer_reads_who_has_read(tmp_path: Path) -> None:
    """A period, one reader, as lines for programs; an administrator gets a refusal."""
    data = tmp_path / "data"
    small = small_school(data)
    add_staff(small.school, small.administrator, "olga", "Olga", Role.OFFICER, PASSPHRASE)
    list_students(small.school, small.administrator)
    small.school.close()
    day = f"{MONDAY:%Y-%m-%d}"
    told = run(data, "olga", "--since", day, "--until", day, "--staff", "office")
    (line,) = json.loads(told.stdout.splitlines()[-1])["lines"]
    assert (line["what"], line["count"], line["reader"]) == ("student_list", 6, "Office")
    assert run(data, "office").exit_code == 1
    assert json.loads(run(data, "office").stdout.splitlines()[-1])["error"] == "role_needed"
