"""`upprop bench ledger`, `withdrawal` and `backup` end with one JSON object."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.benchmarks import long_ledger
from app.benchmarks.apart import MeasurementFailed
from app.benchmarks.withdrawing import percentiles
from app.cli.benching import bench_command


def test_a_long_ledger_is_examined_whole(tmp_path: Path) -> None:
    """What is measured is a sound ledger over years, with signatures, known to its end."""
    written = long_ledger.write_ledger(tmp_path, 300)
    found = long_ledger.examine(tmp_path, str(written["head"]))
    assert (found["entries"], found["is_sound"], found["end_is_known"]) == (300, True, True)
    assert found["signatures"] == 5


@pytest.mark.parametrize("verb", ["ledger", "withdrawal", "backup"])
def test_the_last_line_is_one_object(verb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs read what people are told."""
    monkeypatch.setattr(
        "app.cli.bench_at_rest.measured_apart", lambda *_: {"head": "ab", "waits_ms": {"p50": 1}}
    )
    done = CliRunner().invoke(bench_command, [verb, "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout.splitlines()[-1])["waits_ms"] == {"p50": 1}


def test_a_measurement_that_failed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Status 1, and why."""

    def failing(*_: str) -> None:
        raise MeasurementFailed("no room")

    monkeypatch.setattr("app.cli.bench_at_rest.measured_apart", failing)
    done = CliRunner().invoke(bench_command, ["backup", "--json"])
    assert done.exit_code == 1
    assert "no room" in json.loads(done.stdout.splitlines()[-1])["message"]


def test_percentiles_are_of_what_was_measured() -> None:
    """In milliseconds; one in a hundred may be above the 99th."""
    found = percentiles([number / 1000 for number in range(1, 102)])
    assert found == {"p50": 51.0, "p99": 100.0, "most": 101.0}
