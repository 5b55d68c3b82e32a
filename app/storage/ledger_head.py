"""How far the ledger had come, kept in the database: a ledger whose end was cut off is noticed.

The ledger is written first, so it may be ahead of what is kept here; it never lacks it.
"""

from app.storage.rows import first, write
from privacy.accountability.ledger import Ledger
from privacy.accountability.vouching import vouched_through
from privacy.at_rest.database import Database
from privacy.errors import Damaged


class LedgerHead:
    """The table with one row: sequence and hash of the ledger's last entry."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger

    def keep(self) -> None:
        """Write down the head if it has moved; the caller holds the transaction."""
        write(
            self._database,
            "INSERT INTO ledger_head VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "sequence = excluded.sequence, hash = excluded.hash WHERE hash <> excluded.hash",
            *self._ledger.head,
        )

    def require_in_ledger(self) -> None:
        """Refuse a ledger without the entry that was once its last.

        Raises:
            Damaged: `ledger_head_missing` with file.
        """
        kept = first(self._database, "SELECT sequence, hash FROM ledger_head")
        if kept is not None and not self._ledger.contains(kept["sequence"], kept["hash"]):
            raise Damaged("ledger_head_missing", file=str(self._ledger.folder))

    def vouched_through(self) -> int:
        """The last entry that nobody wrote who could not open the school; see `vouching`."""
        kept = first(self._database, "SELECT sequence FROM ledger_head")
        known = self._ledger.head[0] if kept is None else int(kept["sequence"])
        return vouched_through(self._ledger.entries(), known)
