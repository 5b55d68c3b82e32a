"""`upprop figures`: the school's figures from a terminal."""

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from app.cli.figures import figures_command
from app.cli.main import VERBS, SpokenGroup
from app.paths import DataPaths
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


def test_people_read_that_waiting_is_not_recorded(data: Path) -> None:
    """What is not known is said, and nothing is put in its place."""
    result = run(data, "dora")
    assert result.exit_code == 0, result.stderr
    assert "How long anybody waited to check in is not recorded" in result.output


def test_the_office_is_refused(data: Path) -> None:
    """They are for controller and officer."""
    result = run(data, "office", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout.splitlines()[-1])["error"] == "role_needed"


def test_the_verb_is_found() -> None:
    """It is one of `upprop`'s."""
    assert VERBS["figures"] == "app.cli.figures:figures_command"
