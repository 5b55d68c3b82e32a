"""One random salt per card. Its death makes a card that carries a template a plain one.

Every card has a file of the same form, size and time, since its locator stands in clear on the
card: a listing of the folder tells of nobody whether there is a template. Which salts open one is
not known here but in the encrypted database; nor is whose card it is.

The files lie in the folder of the students' keys, which is in no backup and no export, and are
wrapped by the vault key. A salt for a template is made and opened under a permit only; it is spent
and destroyed without one, also with the vault locked.
"""

import contextlib
import os
import re
from pathlib import Path
from typing import Final

from privacy.at_rest.atomic_file import make_private_folder, overwrite, shred, write_whole
from privacy.at_rest.documents import as_text, canonical, read_document, whole_document
from privacy.at_rest.sealing import NotOpened, seal, unseal
from privacy.at_rest.vault_key import VaultKey
from privacy.consent.card import SALT_BYTES, Locator
from privacy.consent.permit import Permit
from privacy.errors import PrivacyError, Refused
from privacy.purposes import Purpose

SUFFIX: Final = ".salt"
_FORM: Final = "upprop-card-salt"
_SHAPE: Final = re.compile(r"[0-9a-f]{16}", re.ASCII)
_ANY_TIME: Final = 946684800
"""1 January 2000, on every file: when one was written says nothing."""


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

    def fill(self, locator: Locator) -> None:
        """A salt that opens nothing, for a plain card; an older one is destroyed first.

        Raises:
            Refused: `vault_locked`, `card_malformed`.
            NotWritten: the disk does not take it.
        """
        vault_key = self._unlocked()
        self.destroy(locator)
        self._write(vault_key, locator, os.urandom(SALT_BYTES))

    def spend(self, locator: Locator) -> bool:
        """Overwrite a salt where it lies with one that opens nothing; tells whether it was there.

        Cut off in between, the file is damaged and opens nothing either. With the vault locked
        the file is removed; the next start puts one in its place.

        Raises:
            Refused: `card_malformed`.
            NotWritten: the disk does not take it.
        """
        path = self._path(locator)
        if self._vault_key is None or not path.exists():
            return self.destroy(locator)
        content = self._content(self._vault_key, locator, os.urandom(SALT_BYTES))
        if not overwrite(path, content):
            self.fill(locator)
        _hide_time(path)
        return True

    def open(self, permit: Permit, locator: Locator) -> bytes | None:
        """The salt; None for a card without one. A plain card's opens nothing.

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
        """Overwrite and remove the salt of a card that nobody has; tells whether there was one.

        Raises:
            NotWritten: the disk does not take it.
            Refused: `card_malformed`.
        """
        return shred(self._path(locator))

    def all(self) -> tuple[Locator, ...]:
        """The cards that have a file; files of another name are none."""
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
        path = self._path(locator)
        write_whole(path, self._content(vault_key, locator, salt))
        _hide_time(path)

    def _content(self, vault_key: VaultKey, locator: Locator, salt: bytes) -> bytes:
        wrapped = as_text(seal(vault_key.card_salt_key(), salt, _binding(locator)))
        document = {"format": _FORM, "version": 1, "vault": vault_key.id, "wrapped": wrapped}
        return whole_document(document)

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


def _hide_time(path: Path) -> None:
    with contextlib.suppress(OSError):
        os.utime(path, (_ANY_TIME, _ANY_TIME))


def _binding(locator: Locator) -> bytes:
    return canonical({"card": locator})
