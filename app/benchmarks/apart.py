"""One measurement of data at rest in a process of its own: `python -m app.benchmarks.apart`."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

LONGEST_SECONDS: Final = 3600.0
_TOLD_LINES: Final = 3


class MeasurementFailed(Exception):
    """The process ended without a result; its words are the last lines of what it said."""


def measured_apart(what: str, *given: str) -> Mapping[str, Any]:
    """Measure in a fresh process, so that its memory is its own.

    Raises:
        MeasurementFailed: it ended without a result.
    """
    command = [sys.executable, "-m", "app.benchmarks.apart", what, *given]
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            command, capture_output=True, check=False, encoding="utf-8", timeout=LONGEST_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise MeasurementFailed("timeout") from error
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        raise MeasurementFailed("\n".join(done.stderr.splitlines()[-_TOLD_LINES:]))
    measured: Mapping[str, Any] = json.loads(lines[-1])
    return measured


def measure(what: str, *given: str) -> Mapping[str, object]:
    """Do one of the measurements here."""
    if what == "write-ledger":
        from app.benchmarks.long_ledger import write_ledger  # noqa: PLC0415 - its memory alone

        return write_ledger(Path(given[0]), int(given[1]))
    if what == "examine-ledger":
        from app.benchmarks.long_ledger import examine  # noqa: PLC0415 - its memory alone

        return examine(Path(given[0]), given[1])
    if what == "withdrawal":
        from app.benchmarks.withdrawing import (  # noqa: PLC0415 - its memory alone
            measure_withdrawals,
        )

        return measure_withdrawals(int(given[0]), int(given[1]))
    from app.benchmarks.backing_up import measure_backup  # noqa: PLC0415 - its memory alone

    return measure_backup(int(given[0]))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(*sys.argv[1:])) + "\n")
