"""`upprop figures`: the school's figures from a terminal."""

import json
from contextlib import closing
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from app.cli.figures import figures_command
from app.cli.main import VERBS, SpokenGroup
from app.domain.accountability.waiting import Waits, Way
from app.domain.calendar import day_of
from app.paths import DataPaths
from app.storage.school import School, open_school
from privacy.clock import SystemClock
from privacy.testing import ONLY_FOR_TESTS
from tests.support.busy_school import busy_school
from tests.support.school import PASSPHRASE

pytestmark = pytest.mark.usefixtures("qapp")


@click.group(cls=SpokenGroup)
def upprop() -> None:
    """The verbs as they are reached from the command line."""


upprop.add_command(figures_command)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A school after its first lesson, closed again."""
    busy = busy_school(tmp_path / "data")
    assert busy.officer.user_name == "dora"
    busy.school.close()
    return DataPaths(tmp_path / "data").root


def opened(data: Path) -> School:
    """The school, opened past the verb."""
    school, _ = open_school(
        DataPaths(data),
        user_name="office",
        passphrase=PASSPHRASE,
        clock=SystemClock(),
        key_cost=ONLY_FOR_TESTS,
    )
    return school


def run(data: Path, user: str, *words: str | Path) -> Result:
    """The verb, as somebody types it."""
    options = ["--data", str(data), "--user", user, "--passphrase-file", "-"]
    words = ("figures", *words, *options)
    return CliRunner().invoke(upprop, [*map(str, words)], input=PASSPHRASE + "\n")


def test_the_officer_reads_and_prints(data: Path, tmp_path: Path) -> None:
    """Every figure for programs, as JSON, and for people, as PDF."""
    result = run(data, "dora", "--json", "--pdf", tmp_path / "f.pdf")
    assert result.exit_code == 0, result.stderr
    told = json.loads(result.stdout.splitlines()[-1])
    assert set(told["figures"]) >= {"consents", "requests", "audits", "attendance", "marks"}
    assert len(told["figures"]["marks"]["machine"]) == len(told["figures"]["marks"]["periods"])
    assert told["running"]["face_at_spot"] == {"unrecognised": None, "replaced": None}
    assert told["pages"] >= 1
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF")


def test_people_read_how_long_others_waited(data: Path) -> None:
    """Of too few it is said that nothing can be; of enough, by way and how they differ."""
    result = run(data, "dora")
    assert result.exit_code == 0, result.stderr
    assert "too few have" in " ".join(result.output.split())
    this_month = day_of(SystemClock().now()).replace(day=1)
    with closing(opened(data)) as school, school.atomic():
        school.waits.add(
            this_month,
            {
                Way.CARD: Waits((0, 30, 0, 0, 0, 0, 0)),
                Way.FACE_AT_SPOT: Waits((0, 0, 30, 0, 0, 0, 0)),
            },
        )
    result = run(data, "dora", "--json")
    told = json.loads(result.stdout.splitlines()[-1])["waiting"]
    assert told["ways"]["card"]["half"] == [1, 2]
    assert told["ways"]["face_at_spot"]["counted"] == [30, 39]
    assert told["longer_without_face"] == [-3, 0]
    words = " ".join(run(data, "dora").output.split())
    assert "Without a face half wait 0 to 3 s less." in words


def test_the_office_is_refused(data: Path) -> None:
    """They are for controller and officer."""
    result = run(data, "office", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout.splitlines()[-1])["error"] == "role_needed"


def test_the_verb_is_found() -> None:
    """It is one of `upprop`'s."""
    assert VERBS["figures"] == "app.cli.figures:figures_command"
