"""`upprop assessment` and `upprop record`: the same use cases from a terminal."""

import json
import zipfile
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from app.cli.assessment import assessment_command
from app.cli.deciding import decision_command
from app.cli.main import SpokenGroup
from app.cli.processing import record_command
from app.paths import DataPaths
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.save_assessment import save_assessment
from privacy.clock import SystemClock, school_day
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import PASSPHRASE, empty_school

pytestmark = pytest.mark.usefixtures("qapp")


@click.group(cls=SpokenGroup)
def upprop() -> None:
    """The verbs as they are reached from the command line."""


upprop.add_command(assessment_command)
upprop.add_command(record_command)
upprop.add_command(decision_command)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A real school in which an assessment was put forward, closed again."""
    small = empty_school(tmp_path / "data")
    assert small.officer.user_name == "dora"
    answers = complete_answers(school_day(small.clock.now()))
    save_assessment(small.school, small.controller, Purpose.FACE_AT_SPOT, answers)
    put_forward(small.school, small.controller, Purpose.FACE_AT_SPOT)
    small.school.close()
    return DataPaths(tmp_path / "data").root


def run(data: Path, user: str, *words: str | Path) -> Result:
    """A verb, as somebody types it."""
    options = ["--data", str(data), "--user", user, "--passphrase-file", "-", "--json"]
    return CliRunner().invoke(upprop, [*map(str, words), *options], input=PASSPHRASE + "\n")


def done(data: Path, user: str, *words: str | Path) -> dict[str, Any]:
    """What programs read of a verb that succeeded."""
    result = run(data, user, *words)
    assert result.exit_code == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_the_officer_reads_and_prints(data: Path, tmp_path: Path) -> None:
    """The PDF, the versions, what is on record, the numbers, and the record of processing."""
    assert done(data, "dora", "assessment", "pdf", "spot", tmp_path / "a.pdf")["pages"] > 1
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    (version,) = done(data, "dora", "assessment", "versions", "spot")["versions"]
    assert version["version"] == 1
    (event,) = done(data, "dora", "assessment", "history", "spot")["events"]
    assert event["event"] == "put_forward"
    numbers = done(data, "dora", "assessment", "numbers")["standing_at_least"]
    assert numbers == {"face_at_spot": None, "face_with_card": None}
    told = done(data, "dora", "record", "--pdf", tmp_path / "r.pdf", "--csv", tmp_path / "r.csv")
    assert {"roll_call", "card"} <= {each["purpose"] for each in told["activities"]}
    assert (tmp_path / "r.csv").read_text(encoding="utf-8-sig").startswith("Purpose;")


def test_an_assessment_goes_to_pia_and_back(data: Path, tmp_path: Path) -> None:
    """What was exported is taken over into the other method's draft, part by part."""
    done(data, "dora", "assessment", "export", "spot", tmp_path / "a.json")
    parts = done(data, "conny", "assessment", "import", "card", tmp_path / "a.json")["parts"]
    assert {"risks", "views", "basis", "threshold"} <= set(parts)
    refused = run(data, "conny", "assessment", "import", "card", tmp_path / "none.json")
    assert refused.exit_code == 1
    assert "PIA" in refused.stderr


def test_what_is_known_is_filled_in(data: Path) -> None:
    """For the controller only."""
    parts = done(data, "conny", "assessment", "prefill", "card")["parts"]
    assert {"description", "risks", "measures", "alternatives", "engine"} <= set(parts)
    assert run(data, "dora", "assessment", "prefill", "card").exit_code == 1


def test_the_authority_is_consulted(data: Path, tmp_path: Path) -> None:
    """The package, and the clock once it is sent."""
    done(data, "conny", "assessment", "consult", "spot", tmp_path / "a.zip")
    assert len(zipfile.ZipFile(tmp_path / "a.zip").namelist()) == 4
    found = done(data, "conny", "assessment", "consulted", "spot", "sent")
    today = school_day(SystemClock().now())
    assert found["due"] > today.isoformat()
    early = run(data, "conny", "assessment", "consulted", "spot", "sent")
    assert early.exit_code == 1


def test_the_officer_comments_and_the_controller_answers(data: Path, tmp_path: Path) -> None:
    """Section by section; a comment goes by its number, and only the officer closes it."""
    words = tmp_path / "words.txt"
    words.write_text("Twins are left out.", encoding="utf-8")
    found = done(data, "dora", "assessment", "comment", "spot", "risks", words)
    assert found["open"] == 1
    assert run(data, "conny", "assessment", "comment", "spot", "risks", words).exit_code == 1
    (thread,) = done(data, "conny", "assessment", "comments", "spot")["comments"]
    assert (thread["number"], thread["section"], thread["answered"]) == (1, "risks", False)
    done(data, "conny", "assessment", "answer", "spot", "1", "--seen-to")
    done(data, "dora", "assessment", "comment", "spot", "1", words)
    found = done(data, "dora", "assessment", "comments", "spot", "--open")
    assert found["comments"][0]["said"] == ["comment", "seen_to", "comment"]
    assert run(data, "conny", "assessment", "close", "spot", "1").exit_code == 1
    assert done(data, "dora", "assessment", "close", "spot", "1")["open"] == 0
    assert done(data, "dora", "assessment", "comments", "spot", "--open")["comments"] == []
    told = done(data, "dora", "assessment", "history", "spot")["events"]
    assert [each["event"] for each in told][-2:] == ["commented", "closed"]
    for place in ("nothing", "7"):
        refused = run(data, "dora", "assessment", "comment", "spot", place, words)
        assert refused.exit_code == 1
    sections = CliRunner().invoke(upprop, ["assessment", "sections"])
    assert "risks: Risks" in sections.stdout


def test_nothing_is_put_forward_silently_over_a_comment(data: Path, tmp_path: Path) -> None:
    """It is told how many are open; a file with reasons lets it go on."""
    words, answers = tmp_path / "words.txt", tmp_path / "answers.json"
    words.write_text(ENOUGH, encoding="utf-8")
    told = complete_answers(school_day(SystemClock().now()), risks=ENOUGH)
    answers.write_text(json.dumps({part.value: text for part, text in told.items()}))
    done(data, "dora", "assessment", "comment", "spot", "risks", words)
    refused = run(data, "conny", "decision", "write", "spot", answers, "--put-forward")
    assert refused.exit_code == 1
    assert "open: 1" in refused.stderr
    found = done(
        data, "conny", "decision", "write", "spot", answers, "--put-forward", "--reasons", words
    )
    assert (found["is_current"], found["open_comments"]) == (True, 1)
