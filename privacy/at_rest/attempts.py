"""Makes guessing slow: after wrong passphrases the next try has to wait, also after a restart.

A failure is written down before the passphrase is tried, so that killing the program in between
does not make it uncounted. Whoever can write the data folder can remove this file, but could as
well take the folder away and guess elsewhere: against that stands Argon2id.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from privacy.at_rest.documents import read_document, write_document
from privacy.clock import Clock
from privacy.errors import Damaged, WrongPassphrase

_FORM = "upprop-attempts"
_DELAYS_SECONDS: Final = (0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60)
_MOST_FAILURES: Final = len(_DELAYS_SECONDS) - 1


@dataclass(frozen=True)
class _Failures:
    count: int
    last_at: datetime
    untold: int = 0

    def wait_seconds(self, now: datetime) -> int:
        """Whole seconds until the next try; a clock that was set back cannot prolong it."""
        delay = _DELAYS_SECONDS[min(self.count, _MOST_FAILURES)]
        since = max((now - self.last_at).total_seconds(), 0)
        return max(math.ceil(delay - since), 0)


class Attempts:
    """The failures of each name since it last succeeded."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def begin(self, name: str) -> None:
        """Count a try as failed until `succeeded` is told.

        Raises:
            WrongPassphrase: `too_soon` with wait_seconds; the try is not made.
            NotWritten: it could not be written down; the try is not made.
        """
        failures = self._read()
        now = self._clock.now()
        before = failures.get(name, _Failures(0, now - timedelta(days=1)))
        wait = before.wait_seconds(now)
        if wait:
            raise WrongPassphrase("too_soon", wait_seconds=wait)
        count = min(before.count + 1, _MOST_FAILURES)
        failures[name] = _Failures(count, now, before.untold + 1)
        self._write(failures)

    def succeeded(self, name: str) -> None:
        """The try just begun was right: the next one waits for nothing.

        What was wrong before stays counted until it is `told`.
        """
        failures = self._read()
        before = failures.get(name)
        if before is not None:
            failures[name] = replace(before, count=0, untold=max(before.untold - 1, 0))
        self._write(failures)

    def untold(self) -> Mapping[str, int]:
        """How many wrong tries of each name nobody has written down elsewhere."""
        return {name: each.untold for name, each in self._read().items() if each.untold}

    def told(self, counts: Mapping[str, int]) -> None:
        """So many of each name have been written down elsewhere."""
        failures = self._read()
        for name in counts.keys() & failures.keys():
            left = max(failures[name].untold - counts[name], 0)
            failures[name] = replace(failures[name], untold=left)
        self._write(failures)

    def wait_seconds(self, name: str) -> int:
        """Whole seconds until the next try of this name is taken."""
        failures = self._read().get(name)
        return failures.wait_seconds(self._clock.now()) if failures else 0

    def _read(self) -> dict[str, _Failures]:
        try:
            table = read_document(self._path, _FORM).table("failures")
            rows = {name: table.table(name) for name in table.names()}
            return {
                name: _Failures(
                    max(row.number("count"), 0),
                    _moment(row.text("last_at")),
                    max(row.number("untold"), 0) if "untold" in row.names() else 0,
                )
                for name, row in rows.items()
            }
        except (Damaged, ValueError):
            # Nothing is lost with this file, and a damaged one must not lock the school out.
            return {}

    def _write(self, failures: dict[str, _Failures]) -> None:
        rows = {
            name: {
                "count": row.count,
                "last_at": row.last_at.isoformat(),
                "untold": row.untold,
            }
            for name, row in failures.items()
            if row.count or row.untold
        }
        write_document(self._path, {"format": _FORM, "version": 1, "failures": rows})


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment
