"""Whatever takes its time can be cancelled at each of its steps, and then nothing has happened."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import app.usecases
from app.bootstrap.checks import CHECKS
from app.domain.class_list.card import PrintedCard
from app.domain.class_list.roster import Roster
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.camera_kind import CameraKind
from app.domain.roll_call.timetable import TimetableRow
from app.domain.work import Work
from app.errors import Cancelled
from app.storage.looking_into import look_into
from app.usecases.assessment.consent_numbers import consent_numbers
from app.usecases.audit.run_audit import run_audit
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.engines.view_engines import view_engines
from app.usecases.figures.view_figures import view_figures, view_running
from app.usecases.kiosk.make_code_slips import CodeSlip, make_code_slips
from app.usecases.lessons.attendance_changes import (
    attendance_changes,
    print_attendance_changes,
)
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.print_registers import print_registers
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.people.rehearse_import import rehearse_roster, rehearse_timetable
from app.usecases.retention.daily import do_daily
from app.usecases.retention.what_is_due import what_is_due
from app.usecases.rights.make_access_package import make_access_package
from app.usecases.safekeeping.backup import backup, backup_if_due
from app.usecases.safekeeping.try_backup import try_backup
from app.usecases.safekeeping.verify_ledger import verify_ledger
from privacy.at_rest.database import Database
from tests.support.disposing import sign_lesson
from tests.support.school import (
    MONDAY,
    PASSPHRASE,
    SmallSchool,
    pupil,
    small_timetable,
)
from tests.support.work import CancelledAt

Run = Callable[[SmallSchool, Work], object]
A_WEEK = timedelta(weeks=1)
SOME_CHECKS = CHECKS[:: len(CHECKS) // 8]


def delivered(_papers: Sequence[PrintedCard] | Sequence[CodeSlip]) -> None:
    """The printer takes them."""


def next_roster() -> Roster:
    """Somebody new, somebody changed, and whoever is not named has left their class."""
    return Roster((pupil("1", "Ada", "Alm-Berg"), pupil("99", "Nils", "Ny")))


def next_timetable() -> tuple[TimetableRow, ...]:
    """The lessons that there are, and the same a week later."""
    known = small_timetable()
    later = (
        replace(each, starts_at=each.starts_at + A_WEEK, ends_at=each.ends_at + A_WEEK)
        for each in known
    )
    return (*known, *later)


def elsewhere(small: SmallSchool) -> Path:
    """A folder beside the school's."""
    return small.school.paths.root.parent / "elsewhere"


def made_before(small: SmallSchool) -> Path:
    """A backup that is there."""
    return next(small.school.paths.backups.glob("*.backup"))


def lessons(small: SmallSchool) -> list[LessonId]:
    """Two signed ones."""
    return [small.lesson_id("Mathematics"), small.lesson_id("Swedish")]


def students(small: SmallSchool) -> list[StudentId]:
    """All."""
    return [each.id for each in small.school.students.every()]


WORKS: dict[str, Run] = {
    "import_roster": lambda s, work: import_roster(s.school, s.administrator, next_roster(), work),
    "rehearse_roster": lambda s, work: rehearse_roster(
        s.school, s.administrator, next_roster(), work
    ),
    "import_timetable": lambda s, work: import_timetable(
        s.school, s.administrator, next_timetable(), work
    ),
    "rehearse_timetable": lambda s, work: rehearse_timetable(
        s.school, s.administrator, next_timetable(), work
    ),
    "backup": lambda s, work: backup(s.school, s.administrator, elsewhere(s), work),
    "try_backup": lambda s, work: try_backup(s.school, s.administrator, made_before(s), work),
    "look_into": lambda s, work: look_into(
        s.school.paths,
        made_before(s),
        s.school.vault.database,
        who=(s.administrator.user_name, PASSPHRASE),
        clock=s.clock,
        work=work,
    ),
    "verify_ledger": lambda s, work: verify_ledger(s.school.paths, work=work),
    "do_daily": lambda s, work: do_daily(s.school, s.administrator, work),
    "run_audit": lambda s, work: run_audit(s.school, s.officer, SOME_CHECKS, work),
    "make_access_package": lambda s, work: make_access_package(
        s.school, s.controller, s.id_of("1"), "sv", reaches_nobody_else=True, work=work
    ),
    "what_is_due": lambda s, work: what_is_due(s.school, s.officer, work),
    "export_registers": lambda s, work: export_registers(
        s.school, s.teacher, lessons(s), work=work
    ),
    "print_registers": lambda s, work: print_registers(s.school, s.teacher, lessons(s), work=work),
    "attendance_changes": lambda s, work: attendance_changes(s.school, s.teacher, work),
    "view_figures": lambda s, work: view_figures(s.school, s.officer, work),
    "issue_cards": lambda s, work: issue_cards(
        s.school, s.administrator, students(s), delivered, work
    ),
    "make_code_slips": lambda s, work: make_code_slips(
        s.school, s.administrator, students(s), delivered, work
    ),
    "backup_if_due": lambda s, work: backup_if_due(s.school, s.administrator, work),
    "print_attendance_changes": lambda s, work: print_attendance_changes(s.school, s.teacher, work),
    "consent_numbers": lambda s, work: consent_numbers(s.school, s.officer, work),
    "view_running": lambda s, work: view_running(s.school, s.officer, work),
    "view_engines": lambda s, work: view_engines(
        s.school, s.administrator, CameraKind.CAMERA, work
    ),
}


SOME_STEPS = frozenset({"verify_ledger", "consent_numbers", "view_running", "backup_if_due"})
"""So few in a small school that one is all there may be."""

WITHOUT_ACTOR = frozenset({"look_into", "verify_ledger"})

ELSEWHERE = frozenset({"begin_change", "complete_change", "dispose", "give_up_change"})
"""Tried with what they need, in the tests of engines and of retention."""


@pytest.fixture
def used(small: SmallSchool) -> SmallSchool:
    """A school with signed registers and a backup."""
    sign_lesson(small, "Mathematics")
    small.clock.set(MONDAY + timedelta(hours=2))
    sign_lesson(small, "Swedish")
    for who in (small.officer, small.controller):  # accounts are made when they are asked for
        assert who in small.school.staff.every()
    backup(small.school, small.administrator, small.school.paths.backups)
    elsewhere(small).mkdir()
    return small


def state_of(small: SmallSchool) -> object:
    """Every row, the ledger's head, and every file beside the database with its content."""
    return rows_of(small.school.vault.database), small.school.ledger.head, files_of(small)


def rows_of(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the database."""
    names = database.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: sorted(database.conn.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608 - names from the database itself
        for (name,) in names
    }


def files_of(small: SmallSchool) -> dict[str, bytes]:
    """The data folder and the one beside it, without the database's own files."""
    root = small.school.paths.root
    return {
        str(path): path.read_bytes()
        for folder in (root, elsewhere(small))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("upprop.db")
    }


def steps_to_cancel_at() -> Iterator[int]:
    """Each of the first, then fewer and fewer."""
    number = 1
    while True:
        yield number
        number += 1 + number // 4


@pytest.mark.parametrize("name", WORKS)
def test_cancelled_at_any_step_nothing_has_happened(used: SmallSchool, name: str) -> None:
    """Database, ledger and folders are as they were before; not cancelled, it comes to its end.

    No step lies within a transaction: a mark that is made there would be taken back with it.
    """
    database = used.school.vault.database

    def outside() -> None:
        assert not database.conn.in_transaction

    before, cancelled = state_of(used), 0
    for number in steps_to_cancel_at():
        work = CancelledAt(number, outside)
        try:
            WORKS[name](used, work)
        except Cancelled:
            cancelled += 1
        if not work.was_reached:
            break
        assert state_of(used) == before
    assert cancelled >= (1 if name in SOME_STEPS else 2)


def test_nothing_that_takes_its_time_is_forgotten() -> None:
    """Whatever somebody does with a step of its own stands above."""
    assert long_use_cases() == (WORKS.keys() - WITHOUT_ACTOR) | ELSEWHERE


def long_use_cases() -> set[str]:
    """Names of all that take an actor and work."""
    found = set()
    for info in pkgutil.walk_packages(app.usecases.__path__, "app.usecases."):
        module = importlib.import_module(info.name)
        for name, each in inspect.getmembers(module, inspect.isfunction):
            parameters = inspect.signature(each).parameters
            is_own = each.__module__ == info.name and not name.startswith("_")
            if is_own and {"actor", "work"} <= parameters.keys():
                found.add(name)
    return found
