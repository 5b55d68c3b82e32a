"""Makes guessing slow: after wrong passphrases the next try has to wait, also after a restart.

A failure is written down before the passphrase is tried, so that killing the program in between
does not make it uncounted. Whoever can write the data folder can remove this file, but could as
well take the folder away and guess elsewhere: against that stands Argon2id.
"""

import math
from dataclasses import dataclass
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
        failures[name] = _Failures(min(before.count + 1, _MOST_FAILURES), now)
        self._write(failures)

    def succeeded(self, name: str) -> None:
        """Forget the failures of a name."""
        failures = self._read()
        failures.pop(name, None)
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
                name: _Failures(max(row.number("count"), 0), _moment(row.text("last_at")))
                for name, row in rows.items()
            }
        except (Damaged, ValueError):
            # Nothing is lost with this file, and a damaged one must not lock the school out.
            return {}

    def _write(self, failures: dict[str, _Failures]) -> None:
        rows = {
            name: {"count": row.count, "last_at": row.last_at.isoformat()}
            for name, row in failures.items()
        }
        write_document(self._path, {"format": _FORM, "version": 1, "failures": rows})


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment
