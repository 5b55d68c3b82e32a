"""The table of roles and use cases, cell by cell, and the document that shows it."""

import inspect
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.domain.accounts.staff import Role, StaffMember
from app.errors import NotAllowed
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.make_substitute_key import make_substitute_key
from tests.support.role_table import UseCase, table, use_cases
from tests.support.school import PASSPHRASE, SmallSchool, small_school

DOCUMENT = Path(__file__).parents[4] / "docs" / "roles.md"
CELLS = [(each, role) for each in use_cases() for role in Role]
GRADERS = {Role.TEACHER, Role.SUBSTITUTE}


@pytest.fixture(scope="module")
def everybody(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[SmallSchool, dict[Role, StaffMember]]]:
    """A school in which somebody of each role has signed in."""
    small = small_school(tmp_path_factory.mktemp("roles") / "data")
    office, accounts = small.administrator, {}
    for role in (Role.CONTROLLER, Role.OFFICER):
        made = add_staff(small.school, office, f"a-{role.value}", "Name", role, PASSPHRASE)
        accounts[role] = small.school.door.sign_in(made.user_name, PASSPHRASE)
    key = make_substitute_key(
        small.school, office, "Vera Visitor", [small.lesson_id()], lambda _sheet: None
    )
    accounts[Role.SUBSTITUTE] = small.school.door.sign_in(key.user_name, key.passphrase)
    accounts |= {Role.TEACHER: small.teacher, Role.ADMINISTRATOR: office}
    yield small, accounts
    small.school.close()


def blank(use_case: UseCase) -> dict[str, None]:
    """Nothing for whatever else it takes: who acts is asked before any of it is looked at."""
    parameters = inspect.signature(use_case.act).parameters.values()
    needed = [each.name for each in parameters if each.default is inspect.Parameter.empty]
    return {name: None for name in needed if name not in {"school", "actor"}}


@pytest.mark.parametrize(
    ("use_case", "role"), CELLS, ids=[f"{each.name}-{role.value}" for each, role in CELLS]
)
def test_a_role_does_what_the_table_says_and_nothing_else(
    everybody: tuple[SmallSchool, dict[Role, StaffMember]], use_case: UseCase, role: Role
) -> None:
    """Where the table says nothing the use case refuses, whatever it is asked to do."""
    small, accounts = everybody
    small.school.door.signed_in |= set(accounts.values())  # one of the acts signs out who acts
    refusal = None
    with suppress(Exception):
        try:
            use_case.act(small.school, actor=accounts[role], **blank(use_case))
        except NotAllowed as error:
            refusal = error.code
            raise
    if role in use_case.roles:
        assert refusal not in {"role_needed", "not_signed_in"}
    else:
        assert refusal == "role_needed"


def test_no_use_case_is_for_nobody() -> None:
    """Each says in its code who may do it."""
    assert not [each.name for each in use_cases() if not each.roles]


def test_graders_never_handle_consent() -> None:
    """Whoever gives marks neither collects, sees nor chases consent or templates (R3)."""
    areas = ("consent.", "faces.")
    theirs = [each.name for each in use_cases() if each.roles & GRADERS]
    assert not [name for name in theirs if name.startswith(areas)]


def test_the_officer_reads_logs_and_cases_and_no_class_list() -> None:
    """Neither a list of students nor a register (R12)."""
    theirs = {each.name for each in use_cases() if Role.OFFICER in each.roles}
    assert "staff.read_access_log.read_access_log" in theirs
    assert not {"people.students.list_students", "lessons.view_register.view_register"} & theirs


def test_the_document_is_the_table() -> None:
    """docs/roles.md is written from the code: `python -m tests.support.role_table`."""
    assert DOCUMENT.read_text(encoding="utf-8") == table()
