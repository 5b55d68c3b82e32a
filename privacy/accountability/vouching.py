"""How far a ledger is known to be this program's own writing. Only reads.

The ledger lies in clear, and anybody can compute its hashes: whoever can write the folder can carry
it on. What the encrypted database has seen, and what a key signed that the database has seen,
nobody wrote who could not open the school.
"""

from collections.abc import Iterable

from privacy.accountability.chain import CHECKPOINT, SIGNING_KEY, checkpoint_statement
from privacy.accountability.entry import Entry
from privacy.accountability.signing import is_signed
from privacy.accountability.tombstones import SEGMENT_DISPOSED


def vouched_through(entries: Iterable[Entry], known: int) -> int:
    """The number of the last entry that is vouched for.

    Args:
        entries: of a ledger whose chain was checked, oldest first.
        known: number of the last entry that the database has seen.
    """
    keys: set[str] = set()
    last = known
    for entry in entries:
        if entry.sequence <= known:
            keys |= _introduced(entry)
        elif entry.kind == CHECKPOINT and _is_signed_by(entry, keys):
            last = entry.sequence
    return last


def _introduced(entry: Entry) -> set[str]:
    if entry.kind == SIGNING_KEY:
        return {entry.text("public_key")}
    return set(entry.texts("keys")) if entry.kind == SEGMENT_DISPOSED else set()


def _is_signed_by(entry: Entry, keys: set[str]) -> bool:
    key, signature = str(entry.body.get("public_key")), str(entry.body.get("signature"))
    statement = checkpoint_statement(entry.installation, entry.sequence - 1, entry.previous)
    return key in keys and is_signed(key, signature, statement)
