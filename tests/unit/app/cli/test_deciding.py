"""`upprop decision`: the same use cases, with texts from files."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from app.cli.deciding import decision_command
from app.cli.main import SpokenGroup
from app.paths import DataPaths
from privacy.clock import SystemClock, school_day
from privacy.consent.assessment import Part
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import PASSPHRASE, empty_school


@click.group(cls=SpokenGroup)
def upprop() -> None:
    """The verb as it is reached from the command line."""


upprop.add_command(decision_command)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A real school with a controller and an officer, closed again."""
    small = empty_school(tmp_path / "data")
    assert small.controller.user_name == "conny"
    assert small.officer.user_name == "dora"
    small.school.close()
    return DataPaths(tmp_path / "data").root


def run(data: Path, user: str, *words: str | Path) -> Result:
    """The verb, as somebody types it."""
    options = ["--data", str(data), "--user", user, "--passphrase-file", "-", "--json"]
    typed = ["decision", *map(str, words), *options]
    return CliRunner().invoke(upprop, typed, input=PASSPHRASE + "\n")


def last_line(result: Result) -> dict[str, Any]:
    """What programs read."""
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A file with reasons."""
    path = tmp_path / "words.txt"
    path.write_text(ENOUGH, encoding="utf-8")
    return path


def assessment(folder: Path, **changes: str) -> Path:
    """A complete assessment in a file."""
    today = school_day(SystemClock().now())
    path = folder / "assessment.json"
    answers = complete_answers(today + timedelta(days=90), **changes)
    path.write_text(json.dumps({part.value: text for part, text in answers.items()}), "utf-8")
    return path


def test_a_method_is_decided_on_from_the_terminal(data: Path, tmp_path: Path, words: Path) -> None:
    """Written, put forward, advised on, decided and revoked, each by the account that may (R2)."""
    made = run(data, "conny", "write", "spot", assessment(tmp_path), "--put-forward")
    assert made.exit_code == 0, made.stderr
    assert last_line(made)["is_current"] is True
    assert run(data, "dora", "advise", "spot", "conditions", words).exit_code == 0
    assert last_line(run(data, "dora", "show", "spot"))["advice"] == "conditions"
    decided = run(data, "conny", "decide", "spot", "yes")
    assert last_line(decided)["unlocked"] is True
    revoked = run(data, "conny", "revoke", "spot", words)
    assert last_line(revoked)["unlocked"] is False


def test_the_officer_cannot_decide(data: Path) -> None:
    """A plain sentence and status 1; no is decided by the controller, without any file."""
    refused = run(data, "dora", "decide", "spot", "no")
    assert refused.exit_code == 1
    assert last_line(refused)["error"] == "role_needed"
    assert run(data, "conny", "decide", "spot", "no").exit_code == 0


def test_what_is_missing_is_listed(data: Path, tmp_path: Path) -> None:
    """A TOML file with one section leaves all others to be answered."""
    path = tmp_path / "assessment.toml"
    path.write_text(f'risks = "{ENOUGH}"\ncameras = ["camera", "file"]\n', "utf-8")
    shown = last_line(run(data, "conny", "write", "spot", path))
    assert set(shown["lacking"]) == {part.value for part in Part} - {"risks", "cameras"}


@pytest.mark.parametrize(
    "content",
    [b"no json", b"[1, 2]", b'{"unknown": "x"}', b'{"risks": true}', b"\xff\xfe", b"[" * 90_000],
)
def test_a_file_of_something_else_is_refused(data: Path, tmp_path: Path, content: bytes) -> None:
    """In a plain sentence; nothing is kept."""
    path = tmp_path / "assessment.json"
    path.write_bytes(content)
    refused = run(data, "conny", "write", "spot", path)
    assert refused.exit_code == 1
    assert last_line(refused)["error"] == "assessment_file"


def test_the_sections_are_shown_without_a_school() -> None:
    """Whoever writes the file sees what each section asks."""
    said = CliRunner().invoke(upprop, ["decision", "sections", "card"]).stdout
    assert "imbalance: " in said
    assert "opinion: " not in said
