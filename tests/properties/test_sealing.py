"""Sealed bytes open as they were, or not at all."""

from hypothesis import given
from hypothesis import strategies as st

from privacy.at_rest.sealing import NotOpened, seal, unseal

keys = st.binary(min_size=32, max_size=32)
anything = st.binary(max_size=600)


def opens(key: bytes, sealed: bytes, associated: bytes) -> bool:
    """Whether anything at all comes out."""
    try:
        unseal(key, sealed, associated)
    except NotOpened:
        return False
    return True


@given(key=keys, plaintext=anything, associated=anything)
def test_what_was_sealed_comes_back(key: bytes, plaintext: bytes, associated: bytes) -> None:
    """Any bytes, under any key and circumstances."""
    assert unseal(key, seal(key, plaintext, associated), associated) == plaintext


@given(key=keys, plaintext=anything, one=anything, other=anything)
def test_other_circumstances_open_nothing(
    key: bytes, plaintext: bytes, one: bytes, other: bytes
) -> None:
    """Whatever differs in what was bound to it, it does not open."""
    assert opens(key, seal(key, plaintext, one), other) == (one == other)


@given(key=keys, other=keys, plaintext=anything)
def test_another_key_opens_nothing(key: bytes, other: bytes, plaintext: bytes) -> None:
    """No other key gives any bytes."""
    assert opens(other, seal(key, plaintext, b""), b"") == (key == other)


@given(plaintext=anything, data=st.data())
def test_a_changed_byte_opens_nothing(plaintext: bytes, data: st.DataObject) -> None:
    """Neither version, nonce, ciphertext nor tag may differ in any bit, nor be cut short."""
    key = bytes(32)
    sealed = bytearray(seal(key, plaintext, b""))
    position = data.draw(st.integers(0, len(sealed) - 1))
    assert not opens(key, bytes(sealed[:position]), b"")
    sealed[position] ^= 1 << data.draw(st.integers(0, 7))
    assert not opens(key, bytes(sealed), b"")


@given(untrusted=anything)
def test_any_other_bytes_open_nothing(untrusted: bytes) -> None:
    """Bytes that nobody sealed are refused, whatever they are."""
    assert not opens(bytes(32), untrusted, b"")
