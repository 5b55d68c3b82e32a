"""The file staff.json: for each member of staff, what their passphrase opens.

A member has a key pair of their own. Its private half is sealed under a key from the passphrase,
the vault key is encrypted to its public half (HPKE, RFC 9180). Holds no passphrase, and no key
that is not wrapped; decides nothing about who may be on the list.
"""

import hashlib
import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from privacy.at_rest.documents import Fields, as_text, canonical, read_document, write_document
from privacy.at_rest.passphrase import SALT_BYTES, Argon2Parameters, derive_key
from privacy.at_rest.sealing import seal, unseal
from privacy.at_rest.vault_key import VaultKey

_FORM = "upprop-staff"
_PUBLIC_KEY_BYTES = 32
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True)
class Stretch:
    """When a member's passphrase opens anything; both moments carry their zone."""

    since: datetime
    until: datetime

    def as_row(self) -> dict[str, object]:
        """As the file holds it."""
        return {"since": _as_text(self.since), "until": _as_text(self.until)}

    @classmethod
    def from_row(cls, row: Fields) -> Self:
        """As read from the file.

        Raises:
            Damaged: a field is missing or is no moment.
        """
        try:
            since = datetime.fromisoformat(row.text("since"))
            until = datetime.fromisoformat(row.text("until"))
        except ValueError:
            raise row.damaged() from None
        if since.tzinfo is None or until.tzinfo is None:
            raise row.damaged()
        return cls(since, until)


@dataclass(frozen=True)
class Member:
    """What the file holds about one member of staff.

    Attributes:
        name: what they sign in with; bound to everything that is sealed for them.
        parameters: the cost of guessing their passphrase.
        wraps: the vault key, encrypted to their public key; by vault key id, since two are
            held while a rotation is under way.
        stretch: when their passphrase opens anything; None for as long as they stay.
    """

    name: str
    parameters: Argon2Parameters
    salt: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    sealed_private_key: bytes = field(repr=False)
    wraps: Mapping[str, bytes] = field(repr=False)
    stretch: Stretch | None = None

    @classmethod
    def new(
        cls,
        name: str,
        passphrase: str,
        parameters: Argon2Parameters,
        stretch: Stretch | None = None,
    ) -> Self:
        """A member with a fresh key pair that holds no vault key yet."""
        private = X25519PrivateKey.generate()
        salt = os.urandom(SALT_BYTES)
        key = derive_key(passphrase, salt, parameters)
        sealed = seal(key, private.private_bytes_raw(), _for("private-key", name))
        public_key = private.public_key().public_bytes_raw()
        return cls(name, parameters, salt, public_key, sealed, {}, stretch)

    def holding(self, *keys: VaultKey) -> "Member":
        """The same member holding these vault keys and no others; needs no passphrase."""
        public = X25519PublicKey.from_public_bytes(self.public_key)
        wraps = {
            key.id: _SUITE.encrypt(key.secret(), public, _for("vault-key", self.name, key.id))
            for key in keys
        }
        return replace(self, wraps=wraps)

    def open(self, passphrase: str) -> dict[str, VaultKey]:
        """The vault keys that the member holds, by id; one that does not unwrap is left out.

        Raises:
            NotOpened: not their passphrase.
        """
        key = derive_key(passphrase, self.salt, self.parameters)
        raw = unseal(key, self.sealed_private_key, _for("private-key", self.name))
        private = X25519PrivateKey.from_private_bytes(raw)
        held = {id_: self._unwrapped(private, id_) for id_ in self.wraps}
        return {id_: key for id_, key in held.items() if key is not None}

    def as_row(self) -> dict[str, object]:
        """As the file holds it."""
        stretch = {} if self.stretch is None else {"stretch": self.stretch.as_row()}
        return {
            **stretch,
            "argon2id": {
                "memory_kib": self.parameters.memory_kib,
                "iterations": self.parameters.iterations,
                "lanes": self.parameters.lanes,
                "salt": as_text(self.salt),
            },
            "public_key": as_text(self.public_key),
            "private_key": as_text(self.sealed_private_key),
            "vault_keys": {id_: as_text(wrap) for id_, wrap in self.wraps.items()},
        }

    @classmethod
    def from_row(cls, name: str, row: Fields) -> Self:
        """As read from the file.

        Raises:
            Damaged: a field is missing or out of range.
        """
        cost, wraps = row.table("argon2id"), row.table("vault_keys")
        numbers = (cost.number("memory_kib"), cost.number("iterations"), cost.number("lanes"))
        try:
            parameters = Argon2Parameters(*numbers)
        except ValueError:
            raise row.damaged() from None
        salt, public_key = cost.content("salt"), row.content("public_key")
        if (len(salt), len(public_key)) != (SALT_BYTES, _PUBLIC_KEY_BYTES):
            raise row.damaged()
        return cls(
            name,
            parameters,
            salt,
            public_key,
            row.content("private_key"),
            {id_: wraps.content(id_) for id_ in wraps.names()},
            Stretch.from_row(row.table("stretch")) if "stretch" in row.names() else None,
        )

    def _unwrapped(self, private: X25519PrivateKey, id_: str) -> VaultKey | None:
        info = _for("vault-key", self.name, id_)
        try:
            return VaultKey(_SUITE.decrypt(self.wraps[id_], private, info))
        except (InvalidTag, ValueError):
            return None


@dataclass(frozen=True)
class StaffFile:
    """The whole list.

    Attributes:
        vault: id of the vault key in force.
        successor: id of the next one while a rotation is under way.
        members: by name.
        seals: by vault key id: shows that a holder of that key wrote this list.
    """

    vault: str
    successor: str | None
    members: Mapping[str, Member]
    seals: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @classmethod
    def read(cls, path: Path) -> Self:
        """As it stands on the disk.

        Raises:
            Damaged: `file_missing` or `file_damaged` with file.
        """
        document = read_document(path, _FORM)
        rows, seals = document.table("staff"), document.table("seals")
        return cls(
            document.text("vault"),
            document.text("successor") or None,
            {name: Member.from_row(name, rows.table(name)) for name in rows.names()},
            {id_: seals.content(id_) for id_ in seals.names()},
        )

    def write(self, path: Path, *keys: VaultKey) -> None:
        """Seal the list under the vault keys that it wraps, and put it on the disk.

        Raises:
            NotWritten: the old list stands.
        """
        seals = {key.id: as_text(self._seal_of(key)) for key in keys}
        write_document(path, {**self._content(), "seals": seals})

    def is_sealed_by(self, key: VaultKey) -> bool:
        """Whether a holder of this vault key wrote the list as it is."""
        return hmac.compare_digest(self.seals.get(key.id, b""), self._seal_of(key))

    def _seal_of(self, key: VaultKey) -> bytes:
        return hmac.digest(key.staff_table_key(), canonical(self._content()), hashlib.sha256)

    def _content(self) -> dict[str, object]:
        return {
            "format": _FORM,
            "version": 1,
            "vault": self.vault,
            "successor": self.successor or "",
            "staff": {name: member.as_row() for name, member in self.members.items()},
        }


def _as_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _for(use: str, name: str, key_id: str = "") -> bytes:
    return canonical({"use": f"upprop/1/{use}", "name": name, "key": key_id})
