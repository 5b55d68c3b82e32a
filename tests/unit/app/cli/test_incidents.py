"""`upprop incident` and `upprop ai-log`, with texts from files."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from app.cli.ai_log import ai_log_command
from app.cli.incidents import incident_command
from app.cli.main import SpokenGroup
from app.domain.calendar import SCHOOL_ZONE
from app.paths import DataPaths
from app.usecases.lessons.act_on_sighting import act_on_sighting
from app.usecases.lessons.start_lesson import start_lesson
from privacy.clock import SystemClock
from recognition.sighting import Unknown
from tests.support.school import MONDAY, PASSPHRASE, small_school


@click.group(cls=SpokenGroup)
def upprop() -> None:
    """The verbs as they are reached from the command line."""


upprop.add_command(incident_command)
upprop.add_command(ai_log_command)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A school with a controller and an officer in which a stranger has stepped up."""
    small = small_school(tmp_path / "data", demo=True)
    start_lesson(small.school, small.teacher, small.lesson_id())
    act_on_sighting(small.school, small.lesson_id(), Unknown(1.0), MONDAY)
    assert (small.controller.user_name, small.officer.user_name) == ("conny", "dora")
    small.school.close()
    return DataPaths(tmp_path / "data").root


def run(data: Path, user: str, *words: str | Path) -> Result:
    """A verb, as somebody types it."""
    options = ["--data", str(data), "--user", user, "--passphrase-file", "-", "--json"]
    return CliRunner().invoke(upprop, [*map(str, words), *options], input=PASSPHRASE + "\n")


def last_line(result: Result) -> dict[str, Any]:
    """What programs read."""
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_an_incident_is_handled_from_the_terminal(data: Path, tmp_path: Path) -> None:
    """R31: a teacher reports, the controller goes on to the end, the officer reads it."""
    words = tmp_path / "words.txt"
    words.write_text("A list was left in the copier", encoding="utf-8")
    knew = (SystemClock().now() - timedelta(hours=80)).astimezone(SCHOOL_ZONE)
    told = (knew + timedelta(hours=75)).strftime("%Y-%m-%dT%H:%M")
    at = knew.strftime("%Y-%m-%dT%H:%M")
    nature = ("--nature", "confidentiality")
    made = last_line(run(data, "tess", "incident", "report", words, "--knew-at", at, *nature))
    number = made["number"]
    assert (made["late"], made["severity"]) == (True, "not_assessed")
    categories = ("--whose", "students", "--kind", "identity", "--persons", "30", "--protected")
    assess = ("incident", "assess", number, words, "--risk", "risk", *categories)
    assert last_line(run(data, "conny", *assess))["severity"] == "top"
    assert run(data, "dora", "incident", "measures", number, words).exit_code == 1
    last_line(run(data, "conny", "incident", "measures", number, words))
    late = run(data, "conny", "incident", "notified", number, "--at", told)
    assert json.loads(late.stdout.splitlines()[-1])["error"] == "incident_late_reason"
    notified = ("incident", "notified", number, "--at", told, "--late", words)
    assert last_line(run(data, "conny", *notified))["late"]
    last_line(run(data, "conny", "incident", "not-told", number, words))
    last_line(run(data, "dora", "incident", "comment", number, words))
    closed = last_line(run(data, "conny", "incident", "close", number))
    assert (closed["closed"], closed["missing"]) == (True, [])
    listed = last_line(run(data, "dora", "incident", "list"))
    assert [each["number"] for each in listed["incidents"]] == [number]


def test_what_is_missing_is_said_in_words(data: Path, tmp_path: Path) -> None:
    """Not as codes."""
    words = tmp_path / "words.txt"
    words.write_text("x", encoding="utf-8")
    at = (SystemClock().now() - timedelta(hours=1)).astimezone(SCHOOL_ZONE)
    report = ("incident", "report", words, "--knew-at", at.strftime("%Y-%m-%dT%H:%M"))
    number = last_line(run(data, "office", *report, "--nature", "integrity"))["number"]
    refused = run(data, "conny", "incident", "close", number)
    assert "whether the people concerned are told" in refused.stdout


def test_the_officer_exports_the_ai_log(data: Path, tmp_path: Path) -> None:
    """R35: as CSV with codes; nobody else gets it."""
    file, day = tmp_path / "log.csv", f"{MONDAY:%Y-%m-%d}"
    period = ("--since", day, "--until", day)
    found = last_line(run(data, "dora", "ai-log", *period, "--csv", file))["lines"]
    assert [(each["outcome"], each["method"]) for each in found] == [("unknown", "face_at_spot")]
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("hour;lesson;pseudonym;method;engine")
    assert lines[1].split(";")[7] == "unknown"
    assert run(data, "tess", "ai-log", *period).exit_code == 1
