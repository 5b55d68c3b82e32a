"""Wrong tries at numbers of cards, whether anybody has them or not.

They go with the card that has the number (a trigger): `cards` beside this accounts for them.
"""

from datetime import datetime

from app.domain.class_list.number_tries import NumberTries
from app.storage.rows import first, from_moment, maybe_from_moment, maybe_to_moment, write
from privacy.at_rest.database import Database


class NumberTryStore:
    """The table of tries."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, number: int) -> NumberTries:
        """What is kept of a number; nothing wrong where nothing is."""
        record = first(self._database, "SELECT * FROM number_tries WHERE number = ?", number)
        if record is None:
            return NumberTries(number)
        return NumberTries(number, record["failures"], maybe_to_moment(record["failed_at"]))

    def put(self, tries: NumberTries) -> None:
        """Keep them in place of those before."""
        write(
            self._database,
            "INSERT OR REPLACE INTO number_tries VALUES (?, ?, ?)",
            tries.number,
            tries.failures,
            maybe_from_moment(tries.failed_at),
        )

    def forget(self, number: int) -> None:
        """Nothing was wrong at this number."""
        write(self._database, "DELETE FROM number_tries WHERE number = ?", number)

    def forget_before(self, at: datetime) -> None:
        """Let go of whatever was last tried before a moment."""
        write(self._database, "DELETE FROM number_tries WHERE failed_at < ?", from_moment(at))
