"""Check the whole ledger against itself, and against a head that somebody has on paper.

There is no actor: it needs no passphrase, shows nobody's data, and anyone may do it.
"""

from app.domain.work import UNWATCHED, Work
from app.paths import DataPaths
from privacy.accountability import ledger
from privacy.accountability.ledger import VerifiedLedger


def verify_ledger(
    paths: DataPaths, head: str | None = None, work: Work = UNWATCHED
) -> VerifiedLedger:
    """Read every segment anew.

    Args:
        paths: of the installation.
        head: the hash on a printed register or receipt; it must be an entry of the ledger.
        work: stepped after every few hundred entries.

    Raises:
        Damaged: names the segment and the line.
        Cancelled: `cancelled`.
    """
    return ledger.verify_ledger(paths.ledger, head, work.step)
