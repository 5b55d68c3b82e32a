"""A ledger that signs, and what tests of it do with its files."""

from collections.abc import Callable
from pathlib import Path

from privacy.accountability import segments
from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.vault_key import VaultKey
from privacy.testing import FixedClock

VAULT_KEY = VaultKey(bytes(range(32)))


def reopened(ledger: Ledger, clock: FixedClock) -> Ledger:
    """The same files, opened by another run of the program."""
    signer = LedgerSigner.open_or_create(ledger.folder, VAULT_KEY)
    return Ledger.open(ledger.folder, clock=clock, signer=signer)


def segment(ledger: Ledger) -> Path:
    """The one segment."""
    (path,) = segments.segments(ledger.folder)
    return path


def rewrite(ledger: Ledger, change: Callable[[bytes], bytes]) -> None:
    """Change the bytes of the one segment."""
    path = segment(ledger)
    path.write_bytes(change(path.read_bytes()))


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the ledger."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def disk_full(*_: object) -> None:
    """What a full disk says."""
    raise OSError(28, "No space left on device")
