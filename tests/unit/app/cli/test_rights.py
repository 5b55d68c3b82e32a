"""Requests from a terminal: the same use cases, the same words (R21, R22)."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.bootstrap.command import command
from app.domain.accounts.staff import Role
from app.paths import DataPaths
from app.storage.school import create_school
from app.usecases.people.import_roster import import_roster
from app.usecases.staff.add_staff import add_staff
from privacy.clock import SystemClock
from privacy.testing import ONLY_FOR_TESTS
from tests.support.school import PASSPHRASE, sign_in, small_roster

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A school on this PC with a controller."""
    folder = tmp_path / "data"
    school = create_school(
        DataPaths(folder),
        school_name="Small school",
        administrator=("office", "Office", PASSPHRASE),
        clock=SystemClock(),
        key_cost=ONLY_FOR_TESTS,
    )
    office = school.staff.every()[0]
    sign_in(school, office)
    add_staff(school, office, "principal", "Petra", Role.CONTROLLER, PASSPHRASE)
    import_roster(school, office, small_roster())
    school.close()
    return folder


@pytest.fixture
def run(data: Path, tmp_path: Path) -> Run:
    """Runs a verb as the controller; what it tells programs."""
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    runner = CliRunner(env={"UPPROP_DATA": str(data), "UPPROP_LANGUAGE": "en"})

    def run_verb(*words: str) -> dict[str, Any]:
        access = ("--user", "principal", "--passphrase-file", str(secret), "--json")
        result: Result = runner.invoke(command(), [*words, *access])
        told: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
        return told

    return run_verb


def test_a_request_is_led_to_its_end(run: Run, tmp_path: Path) -> None:
    """Taken down, identified, answered with a package, closed (R21, R22)."""
    number = run("request", "new", "access", "--student", "1")["number"]
    assert run("requests")["requests"][0]["next"] == "identify"
    assert run("request", "decide", number, "granted")["error"] == "identity_unchecked"
    assert run("request", "identified", number, "known")["next"] == "decide"
    assert run("request", "extend", number, "--words", "many registers")["next"] == "decide"
    run("access-package", number, str(tmp_path / "a.zip"))
    assert zipfile.is_zipfile(tmp_path / "a.zip")
    assert run("request", "decide", number, "granted")["outcome"] == "granted"
    assert run("request", "answered", number, "desk")["next"] == "close"
    assert run("request", "close", number)["next"] == "done"
    assert run("request", "show", number)["overdue"] is False


def test_an_erasure_from_the_terminal(run: Run) -> None:
    """Of a student without a face at a municipal school nothing goes, with the reason (R24)."""
    number = run("request", "new", "erasure", "--student", "2", "--received", "2026-01-02")[
        "number"
    ]
    run("request", "identified", number, "known")
    assert run("request", "erase", number)["outcome"] == "refused"
    assert run("request", "new", "access", "--student", "99")["error"] == "student_unknown"


def test_the_data_map_is_told(run: Run) -> None:
    """Every personal column and file with purpose, ground and rule (R28)."""
    lines = run("data-map")["lines"]
    assert any("students.given_name" in line for line in lines)
    assert any("attendance" in line.lower() for line in lines)


def test_a_hold_is_placed_listed_and_lifted(run: Run) -> None:
    """Of one student, or of everybody until a day (R27)."""
    hold = run("hold", "place", "--student", "1", "--reason", "a claim")
    assert (hold["everybody"], hold["lifted"]) == (False, False)
    assert run("hold", "place", "--reason", "x", "--until", "2099-01-01")["everybody"] is True
    assert run("hold", "lift", hold["hold"])["lifted"] is True
    assert run("hold", "lift", hold["hold"])["error"] == "hold_not_standing"
    assert [each["lifted"] for each in run("hold", "list")["holds"]] == [True, False]
    assert run("hold", "place", "--student", "99", "--reason", "x")["error"] == "student_unknown"


def test_a_value_is_put_right_and_data_are_restricted(run: Run) -> None:
    """By the number of the case, as everything else about it (R23, R25)."""
    number = run("request", "new", "rectification", "--student", "1")["number"]
    words = ("family_name", "Alme", "--reason", "typing error")
    assert run("request", "rectify", number, *words)["to_tell"] == []
    assert run("request", "rectify", number, *words)["error"] == "rectify_same"
    assert run("request", "restrict", number, "accuracy")["restricted"] is True
    assert run("request", "lift-restriction", number)["restricted"] is False
