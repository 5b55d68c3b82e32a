"""How long people wait at the spot: counts by month and way, of nobody."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from app.domain.accountability.waiting import Lots, PendingWaits, Waits, Way
from app.storage.accountability.schema_waits import COUNTS, DONE
from app.storage.rows import records, write
from privacy.at_rest.database import Database

_COLUMNS: Final = ", ".join(("month", "way", *COUNTS))
_MARKS: Final = ", ".join("?" for _ in ("month", "way", *COUNTS))
_ADDED: Final = ", ".join(f"{each} = {each} + excluded.{each}" for each in COUNTS)
_ADD: Final = (
    f"INSERT INTO waits ({_COLUMNS}) VALUES ({_MARKS}) "  # noqa: S608 - this module's own names
    f"ON CONFLICT (month, way) DO UPDATE SET {_ADDED}"
)


class WaitStore:
    """The table of waits. Satisfies `app.usecases.figures.ports.WaitsKept`.

    Attributes:
        pending: what is not ten yet; in memory alone.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.pending = PendingWaits()

    def add(self, month: date, lots: Lots) -> None:
        """Add lots of at least ten to a month; the caller holds the transaction."""
        for way in Way:
            if way in lots:
                counts = (*lots[way].done, lots[way].missed)
                write(self._database, _ADD, f"{month:%Y-%m}", way.value, *counts)

    def by_month(self, since: date) -> Mapping[date, Lots]:
        """What is kept from a month on, oldest first."""
        sql = "SELECT * FROM waits WHERE month >= ? ORDER BY month, way"
        found: dict[date, dict[Way, Waits]] = {}
        for each in records(self._database, sql, f"{since:%Y-%m}"):
            lots = found.setdefault(date.fromisoformat(f"{each['month']}-01"), {})
            done = tuple(int(each[name]) for name in DONE)
            lots[Way(each["way"])] = Waits(done, int(each["missed"]))
        return found
