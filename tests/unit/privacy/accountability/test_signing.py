"""The key that signs the ledger."""

import json

import pytest

from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner, is_signed
from privacy.at_rest.documents import write_document
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged
from privacy.testing import FixedClock
from tests.unit.privacy.accountability.ledgers import (
    VAULT_KEY,
    contents,
    disk_full,
    reopened,
)


def test_the_signing_key_is_sealed(ledger: Ledger) -> None:
    """Neither seed nor signer is to be read from the folder or from a log."""
    signer = LedgerSigner.open_or_create(ledger.folder, VAULT_KEY)
    assert repr(signer) == "LedgerSigner()"
    seed = signer._seed  # noqa: SLF001  # the secret that is looked for
    for path in ledger.folder.iterdir():
        assert seed not in path.read_bytes()
        assert seed.hex().encode() not in path.read_bytes()


def test_a_signing_key_of_the_same_vault_that_does_not_open_is_damage(ledger: Ledger) -> None:
    """Bytes of the seal that were changed, with a checksum made right again, are damage."""
    path = ledger.folder / "signing.key"
    document = json.loads(path.read_bytes())
    document.pop("sha256")
    write_document(path, {**document, "seed": "AAAA"})
    with pytest.raises(Damaged, match="file_damaged"):
        LedgerSigner.open_or_create(ledger.folder, VAULT_KEY)


def test_a_signature_out_of_shape_is_none() -> None:
    """Whatever stands in the place of a key or a signature, it is not taken for one."""
    assert not is_signed("zz", "zz", {})
    assert not is_signed("00" * 32, "00" * 64, {})


def test_a_damaged_signing_key_is_named(ledger: Ledger, clock: FixedClock) -> None:
    """A signing key that does not open is damage, and is left as it is."""
    path = ledger.folder / "signing.key"
    path.write_bytes(b"damaged")
    with pytest.raises(Damaged) as failure:
        reopened(ledger, clock)
    assert failure.value.params == {"file": str(path)}
    assert path.read_bytes() == b"damaged"


def test_the_signing_key_of_another_vault_is_never_lost(ledger: Ledger) -> None:
    """Each is kept aside whole, however often the vault changes."""
    path = ledger.folder / "signing.key"
    kept = []
    for _ in range(3):
        kept.append(path.read_bytes())
        LedgerSigner.open_or_create(ledger.folder, VaultKey.new())
    assert [path.with_suffix(f".{n}.key").read_bytes() for n in (1, 2, 3)] == kept


def test_a_full_disk_leaves_the_signing_key_where_it_is(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no moment without one."""
    before = contents(ledger.folder)["signing.key"]
    monkeypatch.setattr(LedgerSigner, "save", disk_full)
    with pytest.raises(OSError, match="No space left"):
        LedgerSigner.open_or_create(ledger.folder, VaultKey.new())
    assert contents(ledger.folder)["signing.key"] == before
