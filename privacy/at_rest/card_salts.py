"""One random salt per card that carries a template. Its death makes the card a plain one.

The files lie in the folder of the students' keys, which is in no backup and no export, and are
wrapped by the vault key. A salt is made and opened under a permit only, and destroyed without one,
also with the vault locked. Whose card it is, is not known here.
"""

import os
import re
from pathlib import Path
from typing import Final

from privacy.at_rest.atomic_file import make_private_folder, shred
from privacy.at_rest.documents import as_text, canonical, read_document, write_document
from privacy.at_rest.sealing import NotOpened, seal, unseal
from privacy.at_rest.vault_key import VaultKey
from privacy.consent.card import SALT_BYTES, Locator
from privacy.consent.permit import Permit
from privacy.errors import PrivacyError, Refused
from privacy.purposes import Purpose

SUFFIX: Final = ".salt"
_FORM: Final = "upprop-card-salt"
_SHAPE: Final = re.compile(r"[0-9a-f]{16}", re.ASCII)


class CardSalts:
    """The salts in the folder of keys."""

    def __init__(self, folder: Path, vault_key: VaultKey | None) -> None:
        """Remember where.

        Args:
            folder: made when the first salt is.
            vault_key: None while the vault is locked; then salts can only be destroyed.
        """
        self._folder = folder
        self._vault_key = vault_key

    def create(self, permit: Permit, locator: Locator) -> bytes:
        """A fresh salt for a card; an older one of the same locator is destroyed first.

        Raises:
            NoPermit: the permit does not stand.
            Refused: `permit_other_purpose`, `vault_locked`, `card_malformed`.
            NotWritten: the disk does not take it.
        """
        vault_key = self._allowed(permit)
        self.destroy(locator)
        salt = os.urandom(SALT_BYTES)
        self._write(vault_key, locator, salt)
        return salt

    def open(self, permit: Permit, locator: Locator) -> bytes | None:
        """The salt; None for a card without one, which is a plain card.

        Raises:
            NoPermit: the permit does not stand.
            Refused: `permit_other_purpose`, `vault_locked`, `card_malformed`, or
                `subject_key_of_other_vault`: enrol again.
            Damaged: `file_damaged` with file.
        """
        vault_key = self._allowed(permit)
        path = self._path(locator)
        return _opened(path, vault_key, locator) if path.exists() else None

    def has(self, locator: Locator) -> bool:
        """Whether there is a salt, whole or not."""
        return self._path(locator).exists()

    def destroy(self, locator: Locator) -> bool:
        """Overwrite and remove a salt; tells whether there was one. Works when locked.

        Raises:
            NotWritten: the disk does not take it.
            Refused: `card_malformed`.
        """
        return shred(self._path(locator))

    def all(self) -> tuple[Locator, ...]:
        """The cards with a salt; files of another name are none."""
        names = (path.name.removesuffix(SUFFIX) for path in self._folder.glob(f"*{SUFFIX}"))
        return tuple(Locator(name) for name in sorted(names) if _SHAPE.fullmatch(name))

    def rewrap(self, fresh: VaultKey) -> None:
        """Wrap every salt under a fresh vault key; may be repeated after an interruption.

        Raises:
            Refused: `vault_locked`.
            NotWritten: the disk does not take it.
        """
        old = self._unlocked()
        for locator in self.all():
            try:
                salt = _opened(self._path(locator), old, locator)
            except PrivacyError:
                continue  # of another vault, damaged, or done already: stays as it is
            self._write(fresh, locator, salt)
        self.use(fresh)

    def use(self, vault_key: VaultKey) -> None:
        """Open and make salts with this vault key from now on."""
        self._vault_key = vault_key

    def _write(self, vault_key: VaultKey, locator: Locator, salt: bytes) -> None:
        make_private_folder(self._folder)
        document = {
            "format": _FORM,
            "version": 1,
            "vault": vault_key.id,
            "wrapped": as_text(seal(vault_key.card_salt_key(), salt, _binding(locator))),
        }
        write_document(self._path(locator), document)

    def _path(self, locator: Locator) -> Path:
        if not _SHAPE.fullmatch(locator):
            raise Refused("card_malformed")
        return self._folder / f"{locator}{SUFFIX}"

    def _allowed(self, permit: Permit) -> VaultKey:
        permit.require_standing()
        if permit.purpose is not Purpose.FACE_WITH_CARD:
            raise Refused("permit_other_purpose")
        return self._unlocked()

    def _unlocked(self) -> VaultKey:
        if self._vault_key is None:
            raise Refused("vault_locked")
        return self._vault_key


def _opened(path: Path, vault_key: VaultKey, locator: Locator) -> bytes:
    document = read_document(path, _FORM)
    if document.text("vault") != vault_key.id:
        raise Refused("subject_key_of_other_vault")
    try:
        return unseal(vault_key.card_salt_key(), document.content("wrapped"), _binding(locator))
    except NotOpened:
        raise document.damaged() from None


def _binding(locator: Locator) -> bytes:
    return canonical({"card": locator})
