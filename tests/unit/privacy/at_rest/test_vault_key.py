"""The vault key and what is derived from it."""

import pytest

from privacy.at_rest.vault_key import VaultKey
from privacy.purposes import Purpose


def test_each_use_has_a_key_of_its_own() -> None:
    """No derived key equals another, nor the vault key itself."""
    key = VaultKey(bytes(range(32)))
    derived = [key.database_key(), key.ledger_key(), key.staff_table_key(), key.secret()]
    derived += [key.wrapping_key(purpose) for purpose in Purpose]
    assert len(set(derived)) == 7
    assert all(len(each) == 32 for each in derived)


def test_the_name_of_a_key_is_not_a_part_of_it() -> None:
    """The id names the key in files without telling any of it."""
    key = VaultKey(bytes(range(32)))
    assert len(key.id) == 16
    assert bytes.fromhex(key.id) not in key.secret() + key.database_key()


def test_neither_repr_nor_text_shows_the_key() -> None:
    """A key that gets into a log by mistake tells nothing."""
    key = VaultKey(b"s" * 32, VaultKey(b"t" * 32))
    assert repr(key) == str(key) == "VaultKey()"


def test_a_key_of_another_length_is_refused() -> None:
    """There is no such thing as a short vault key."""
    with pytest.raises(ValueError, match="32 bytes"):
        VaultKey(b"short")
