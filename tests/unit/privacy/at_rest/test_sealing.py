"""Sealed bytes open under the same key and circumstances only."""

import pytest

from privacy.at_rest.sealing import NotOpened, seal, unseal

KEY = bytes(range(32))


def test_what_was_sealed_opens() -> None:
    """The same key and circumstances give the plaintext back."""
    assert unseal(KEY, seal(KEY, b"plain", b"where"), b"where") == b"plain"


def test_sealing_twice_gives_two_different_blobs() -> None:
    """Each sealing has a fresh nonce."""
    assert seal(KEY, b"plain", b"where") != seal(KEY, b"plain", b"where")


@pytest.mark.parametrize("broken", [b"", b"\x01" * 20, b"\x02" + b"x" * 60])
def test_what_is_no_sealed_blob_does_not_open(broken: bytes) -> None:
    """Too short, or of another version: it does not open, and nothing else happens."""
    with pytest.raises(NotOpened):
        unseal(KEY, broken, b"where")


def test_another_key_does_not_open() -> None:
    """A wrong key gives no bytes at all."""
    with pytest.raises(NotOpened):
        unseal(bytes(32), seal(KEY, b"plain", b"where"), b"where")
