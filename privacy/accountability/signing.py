"""Signs the ledger's checkpoints. The key lies sealed beside the ledger and in no backup.

The key is on the same PC as what it signs: a signature shows that the vault was unlocked, not that
nobody on this PC rewrote history. Against that stands the head hash on paper.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from privacy.at_rest.atomic_file import make_private_folder, write_whole
from privacy.at_rest.documents import as_text, canonical, read_document, write_document
from privacy.at_rest.memory_only import MemoryOnly
from privacy.at_rest.sealing import KEY_BYTES, NotOpened, seal, unseal
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged

SIGNING_KEY_FILE: Final = "signing.key"
PUBLIC_KEY_FILE: Final = "public.key"
_FORM = "upprop-ledger-signing-key"
_BINDING = b"upprop/1/ledger-signing-key"


@dataclass(frozen=True)
class LedgerSigner(MemoryOnly):
    """The opened signing key."""

    _seed: bytes = field(repr=False)

    @classmethod
    def open_or_create(cls, folder: Path, vault_key: VaultKey) -> Self:
        """The signer of the ledger in this folder; a fresh one where there is none.

        A key that another vault sealed (a backup was restored) is put aside, not overwritten.

        Raises:
            Damaged: `file_damaged` with file.
            NotWritten: the disk does not take it.
        """
        path = folder / SIGNING_KEY_FILE
        if path.exists():
            document = read_document(path, _FORM)
            if document.text("vault") == vault_key.id:
                try:
                    return cls(unseal(vault_key.ledger_key(), document.content("seed"), _BINDING))
                except NotOpened:
                    raise document.damaged() from None
            _put_aside(path)
        signer = cls(os.urandom(KEY_BYTES))
        signer.save(folder, vault_key)
        return signer

    @classmethod
    def resealed(cls, folder: Path, old: VaultKey, fresh: VaultKey) -> None:
        """Seal the key under a fresh vault key, unless it already is, or another vault's.

        Raises:
            Damaged: `file_damaged` with file.
            NotWritten: the disk does not take it; the old sealing stands.
        """
        if read_document(folder / SIGNING_KEY_FILE, _FORM).text("vault") == old.id:
            cls.open_or_create(folder, old).save(folder, fresh)

    def save(self, folder: Path, vault_key: VaultKey) -> None:
        """Seal the key under this vault key; also used when the vault key is rotated.

        Raises:
            NotWritten: the disk does not take it.
        """
        make_private_folder(folder)
        sealed = as_text(seal(vault_key.ledger_key(), self._seed, _BINDING))
        document = {"format": _FORM, "version": 1, "vault": vault_key.id, "seed": sealed}
        write_document(folder / SIGNING_KEY_FILE, document)

    @property
    def public_key(self) -> str:
        """64 hexadecimal digits."""
        return self._private().public_key().public_bytes_raw().hex()

    def sign(self, statement: Mapping[str, object]) -> str:
        """The signature of the statement's canonical form: 128 hexadecimal digits."""
        return self._private().sign(canonical(statement)).hex()

    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._seed)


def _put_aside(path: Path) -> None:
    """Keep a copy; the file itself is replaced whole, so that there is a key at any time."""
    aside = next(
        beside
        for number in range(1, 10_000)
        if not (beside := path.with_suffix(f".{number}.key")).exists()
    )
    write_whole(aside, path.read_bytes())


def is_signed(public_key: str, signature: str, statement: Mapping[str, object]) -> bool:
    """Whether the holder of the public key signed the statement."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(signature), canonical(statement))
    except (InvalidSignature, ValueError):
        return False
    return True


def holds_signing_key(folder: Path) -> bool | None:
    """Whether the signing key beside the ledger is whole; None when there is none."""
    if not (folder / SIGNING_KEY_FILE).exists():
        return None
    try:
        read_document(folder / SIGNING_KEY_FILE, _FORM)
    except Damaged:
        return False
    return True


def write_public_key(folder: Path, public_key: str) -> None:
    """Put the public key where whoever verifies the ledger looks for it."""
    write_whole(folder / PUBLIC_KEY_FILE, public_key.encode() + b"\n")


def read_public_key(folder: Path) -> str | None:
    """The public key beside the ledger; None when there is none or it is no such key."""
    try:
        with (folder / PUBLIC_KEY_FILE).open("rb") as file:
            untrusted = file.read(2 * KEY_BYTES + 2)
        text = untrusted.decode("ascii").removesuffix("\n")
        return text if len(bytes.fromhex(text)) == KEY_BYTES else None
    except (OSError, ValueError):
        return None
