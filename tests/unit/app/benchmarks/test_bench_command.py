"""`upprop bench` ends with one JSON object and refuses what makes no sense."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from app.benchmarks.job import Contender, Job, Part, Visit
from app.benchmarks.plan import Plan
from app.benchmarks.running import Gathered, PartFailed
from app.cli.benching import bench_command

STAGE = {"ms": 9.0, "calls": 3, "total_s": 0.027}
ROUND = {
    "cpu_s_each": 2.0,
    "ready_s": 0.5,
    "peak_rss_mb": 200.0,
    "looking_ms": [250.0],
    "decision_ms": [950.0],
    "right": 1,
    "live_right": 1,
    "wrong": 0,
    "frames": 100,
}
ASKED_FOR = (
    "naive_cpu_s",
    "standard_cpu_s",
    "precise_cpu_s",
    "ratio_standard",
    "ratio_precise",
    "decision_ms_standard",
    "decision_ms_precise",
    "peak_rss_mb",
    "stages_ms",
)


def _measured(plan: Plan, *, on_progress: Any) -> Gathered:
    on_progress(plan.finding, 0, 0)
    gathered = Gathered(plan, (Visit(1.0, 4.0, 1.5, None),))
    gathered.rounds = {Contender.NAIVE: [ROUND], Contender.STANDARD: [ROUND]}
    gathered.once[Contender.STANDARD, Part.STAGES] = {"stages": {"embed": STAGE}}
    gallery = {"gallery": 10, "cpu_s_each": 0.2, "identify_ms": 0.1}
    gathered.once[Contender.STANDARD, Part.GALLERY] = {"rows": [gallery]}
    crowd = {"people_a_minute": 4, "cpu_s_each": None, "core": 0.02}
    gathered.once[Contender.STANDARD, Part.CROWD] = {"rows": [crowd]}
    return gathered


def _failing(_plan: Plan, **_given: object) -> Gathered:
    raise PartFailed(Job(Contender.NAIVE, Part.ROUND, 9.0, 25.0), "no such library")


def test_the_last_line_is_one_object_with_all_that_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """People get tables and are told what the figures cannot say."""
    monkeypatch.setattr("app.cli.benching.run_plan", _measured)
    done = CliRunner().invoke(bench_command, ["--json", "--data", str(tmp_path)])
    assert done.exit_code == 0, done.output
    report = json.loads(done.stdout.splitlines()[-1])
    assert set(ASKED_FOR) <= set(report)
    assert report["precise_cpu_s"] is None
    assert "Nobody has told who is in this film" in done.stderr
    assert "precise engine was not measured" in done.stderr


def test_a_measurement_that_stops_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With exit status 1 and an object that says so."""
    monkeypatch.setattr("app.cli.benching.run_plan", _failing)
    done = CliRunner().invoke(bench_command, ["--json", "--data", str(tmp_path)])
    assert done.exit_code == 1
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["error"] == "bench_part_failed"
    assert "no such library" in report["message"]


def test_a_film_needs_people_to_be_enrolled(tmp_path: Path) -> None:
    """Against nobody nothing is looked at, and that is no measurement."""
    film = tmp_path / "film.mp4"
    film.write_bytes(b"any")
    done = CliRunner().invoke(bench_command, ["--source", str(film), "--data", str(tmp_path)])
    assert done.exit_code == 2
    assert "--enrol" in done.output
