"""Seals bytes so that only the key and the very same circumstances open them again.

AES-256-GCM-SIV (RFC 8452): if a random nonce should ever repeat, it tells at most that two
plaintexts are equal. A sealed value is one version byte, 12 bytes of nonce, ciphertext and tag.
Never invents a key and never logs what it handles.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

KEY_BYTES = 32
_VERSION = b"\x01"
_NONCE_BYTES = 12
_OVERHEAD = len(_VERSION) + _NONCE_BYTES + 16


class NotOpened(Exception):
    """The key, the circumstances or the sealed bytes are not those of the sealing.

    Callers turn it into what it means where they stand; it carries nothing.
    """


def seal(key: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """The sealed plaintext, bound to `associated`, which is not stored with it.

    Args:
        key: 32 bytes.
        plaintext: what to keep secret.
        associated: the circumstances; unsealing needs the very same bytes.
    """
    nonce = os.urandom(_NONCE_BYTES)
    return _VERSION + nonce + AESGCMSIV(key).encrypt(nonce, plaintext, _VERSION + associated)


def unseal(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """The plaintext.

    Raises:
        NotOpened: wrong key, other circumstances, or changed bytes; it does not tell which.
    """
    if len(sealed) < _OVERHEAD or sealed[:1] != _VERSION:
        raise NotOpened
    nonce = sealed[1 : 1 + _NONCE_BYTES]
    try:
        return AESGCMSIV(key).decrypt(nonce, sealed[1 + _NONCE_BYTES :], _VERSION + associated)
    except InvalidTag:
        raise NotOpened from None
