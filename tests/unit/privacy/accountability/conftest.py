"""The ledger of the tests in this folder."""

import pytest

from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.testing import FixedClock
from tests.unit.privacy.accountability.ledgers import VAULT_KEY
from tests.unit.privacy.harness import Folder


@pytest.fixture
def ledger(folder: Folder, clock: FixedClock) -> Ledger:
    """A new ledger that signs."""
    signer = LedgerSigner.open_or_create(folder.ledger, VAULT_KEY)
    return Ledger.create(folder.ledger, installation_id="pc-1", clock=clock, signer=signer)
