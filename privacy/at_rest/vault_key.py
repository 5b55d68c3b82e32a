"""The one random key behind everything at rest. Only derives; never stores itself."""

import os
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from privacy.at_rest.memory_only import MemoryOnly
from privacy.purposes import Purpose

VAULT_KEY_BYTES = 32


@dataclass(frozen=True, eq=False)
class VaultKey(MemoryOnly):
    """The vault key of a signed-in member of staff.

    Each use has a key of its own (HKDF, RFC 5869, with a distinct `info`), so that none of them
    tells another. Neither `repr` nor an error shows any.

    Attributes:
        successor: the next vault key while a rotation is under way.
    """

    _secret: bytes = field(repr=False)
    successor: "VaultKey | None" = field(default=None, repr=False)

    def __post_init__(self) -> None:
        """Refuse anything but 32 bytes.

        Raises:
            ValueError: another length.
        """
        if len(self._secret) != VAULT_KEY_BYTES:
            raise ValueError("a vault key has 32 bytes")

    @classmethod
    def new(cls) -> "VaultKey":
        """A fresh random vault key."""
        return cls(os.urandom(VAULT_KEY_BYTES))

    def followed_by(self, successor: "VaultKey | None") -> "VaultKey":
        """The same key with the one that a rotation will put in its place."""
        return VaultKey(self._secret, successor)

    @property
    def id(self) -> str:
        """Names the key without telling it: 16 hexadecimal digits."""
        return self._derive(b"id", 8).hex()

    def secret(self) -> bytes:
        """The 32 bytes themselves, to be wrapped for a member of staff and for nothing else."""
        return self._secret

    def database_key(self) -> bytes:
        """32 bytes: the raw key of the database."""
        return self._derive(b"database")

    def wrapping_key(self, purpose: Purpose) -> bytes:
        """32 bytes: wraps the students' keys of one purpose."""
        return self._derive(b"subject-keys/" + purpose.value.encode())

    def card_salt_key(self) -> bytes:
        """32 bytes: wraps the salts of cards."""
        return self._derive(b"card-salts")

    def ledger_key(self) -> bytes:
        """32 bytes: seals the key that signs the ledger's checkpoints."""
        return self._derive(b"ledger")

    def staff_table_key(self) -> bytes:
        """32 bytes: authenticates who is on the list of staff."""
        return self._derive(b"staff-table")

    def _derive(self, use: bytes, length: int = 32) -> bytes:
        info = b"upprop/1/" + use
        return HKDF(algorithm=hashes.SHA256(), length=length, salt=None, info=info).derive(
            self._secret
        )
