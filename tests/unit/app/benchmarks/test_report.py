"""The report says ratios round by round, and nothing about what was not measured."""

import json
from typing import Any

import pytest

from app.benchmarks.job import Contender, Part, Visit
from app.benchmarks.plan import Plan
from app.benchmarks.report import report_of
from app.benchmarks.running import Gathered


def _round(cost: float | None, *decision_ms: float, waits: float = 0.0) -> dict[str, Any]:
    return {
        "cpu_s_each": cost,
        "ready_s": 0.5,
        "peak_rss_mb": 200.0,
        "looking_ms": decision_ms,
        "decision_ms": [ms + waits for ms in decision_ms],
        "right": len(decision_ms),
        "live_right": len(decision_ms),
        "wrong": 0,
        "frames": 100,
    }


def _gathered() -> Gathered:
    gathered = Gathered(Plan(rounds=3), (Visit(1.0, 4.0, 1.5, "ada"),))
    gathered.rounds[Contender.NAIVE] = [
        _round(30.0, 1000),
        _round(60.0, 2000),
        _round(40.0, 1200),
    ]
    gathered.rounds[Contender.STANDARD] = [
        _round(1.0, 250, waits=700),
        _round(2.0, 250, waits=700),
        _round(1.0, 300, waits=700),
    ]
    gathered.once[Contender.STANDARD, Part.MEMORY] = {"growth_mb": 0.5, "peak_rss_mb": 210.0}
    stage = {"ms": 9.0, "calls": 3, "total_s": 0.027}
    gathered.once[Contender.STANDARD, Part.STAGES] = {"stages": {"embed": stage}}
    return gathered


def test_ratios_are_taken_within_a_round() -> None:
    """So that a slow round is slow for both: 30, 30 and 40 times; 4, 8 and 4 times sooner."""
    report = report_of(_gathered())
    assert report["ratio_standard"] == pytest.approx(30)
    assert report["sooner_standard"] == pytest.approx(4)


def test_figures_are_medians() -> None:
    """Of all rounds, and of all visits of all rounds."""
    report = report_of(_gathered())
    assert report["naive_cpu_s"] == 40
    assert report["standard_cpu_s"] == 1
    assert report["decision_ms_standard"] == 250
    assert report["decision_from_face_ms_standard"] == 950


def test_the_peak_is_the_standard_engines_largest() -> None:
    """Over all its processes; and the stages are given in milliseconds."""
    report = report_of(_gathered())
    assert report["peak_rss_mb"] == 210
    assert report["memory_growth_mb_standard"] == 0.5
    assert report["stages_ms"]["standard"] == {"embed": 9.0}


def test_what_was_not_measured_is_null() -> None:
    """The precise engine without its files."""
    report = json.loads(json.dumps(report_of(_gathered())))
    for key in ("precise_cpu_s", "ratio_precise", "decision_ms_precise", "peak_rss_mb_precise"):
        assert report[key] is None
    assert report["stages_ms"]["precise"] is None


def test_an_engine_that_decided_nothing_right_has_no_ratio() -> None:
    """Nothing is divided by nothing."""
    gathered = _gathered()
    gathered.rounds[Contender.STANDARD] = [_round(None)] * 3
    report = report_of(gathered)
    assert report["standard_cpu_s"] is None
    assert report["ratio_standard"] is None
    assert report["right"]["standard"] == 0
