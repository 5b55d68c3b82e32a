"""Check the whole ledger against itself, and against a head that somebody has on paper.

There is no actor: it needs no passphrase, shows nobody's data, and anyone may do it.
"""

from app.paths import DataPaths
from privacy.accountability import ledger
from privacy.accountability.ledger import VerifiedLedger


def verify_ledger(paths: DataPaths, head: str | None = None) -> VerifiedLedger:
    """Read every segment anew.

    Args:
        paths: of the installation.
        head: the hash on a printed register or receipt; it must be an entry of the ledger.

    Raises:
        Damaged: names the segment and the line.
    """
    return ledger.verify_ledger(paths.ledger, head)
