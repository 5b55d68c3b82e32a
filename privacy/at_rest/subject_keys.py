"""One random key per student and purpose, in a folder of its own. Its death is the erasure.

The folder is in no backup and no export. Destroying a key works with the vault locked.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from privacy.at_rest.atomic_file import make_private_folder, shred
from privacy.at_rest.documents import as_text, canonical, read_document, write_document
from privacy.at_rest.memory_only import MemoryOnly
from privacy.at_rest.sealing import KEY_BYTES, NotOpened, seal, unseal
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import PrivacyError, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, checked_subject_ref

_FORM = "upprop-subject-key"
_SUFFIX = ".key"


@dataclass(frozen=True)
class SubjectKey(MemoryOnly):
    """An opened key. `id` names it, so that what it sealed is told from what another one did."""

    id: str
    secret: bytes = field(repr=False)


class SubjectKeys:
    """The folder of students' keys."""

    def __init__(self, folder: Path, vault_key: VaultKey | None) -> None:
        """Remember where.

        Args:
            folder: made when the first key is.
            vault_key: None while the vault is locked; then keys can only be destroyed.
        """
        self._folder = folder
        self._vault_key = vault_key

    def create(self, subject: SubjectRef, purpose: Purpose) -> SubjectKey:
        """A fresh key; an older one for the same is destroyed first.

        Raises:
            Refused: `vault_locked`, `subject_malformed`.
            NotWritten: the disk does not take it.
        """
        vault_key = self._unlocked()
        self.destroy(subject, purpose)
        key = SubjectKey(str(uuid4()), os.urandom(KEY_BYTES))
        self._write(vault_key, subject, purpose, key)
        return key

    def open(self, subject: SubjectRef, purpose: Purpose) -> SubjectKey:
        """The key.

        Raises:
            Refused: `subject_key_missing`, `vault_locked`, `subject_malformed`, or
                `subject_key_of_other_vault` (a backup was restored): enrol again.
            Damaged: `file_damaged` with file.
        """
        vault_key = self._unlocked()
        path = self._path(subject, purpose)
        if not path.exists():
            raise Refused("subject_key_missing")
        return _opened(path, vault_key, subject, purpose)

    def has(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Whether there is a key file, whole or not."""
        return self._path(subject, purpose).exists()

    def destroy(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Overwrite and remove the key file; tells whether there was one. Works when locked.

        Raises:
            NotWritten: the disk does not take it.
            Refused: `subject_malformed`.
        """
        return shred(self._path(subject, purpose))

    def purposes_of(self, subject: SubjectRef) -> tuple[Purpose, ...]:
        """For what purposes there is a key."""
        return tuple(purpose for purpose in Purpose if self.has(subject, purpose))

    def all(self) -> tuple[tuple[SubjectRef, Purpose], ...]:
        """Whose keys there are; files of another name are none."""
        found = (_owner(path) for path in sorted(self._folder.glob(f"*{_SUFFIX}")))
        return tuple(owner for owner in found if owner is not None)

    def rewrap(self, fresh: VaultKey) -> None:
        """Wrap every key under a fresh vault key and use that one from now on.

        Keys that are already under it are left alone, so that an interrupted run is repeated.
        Keys of another vault or damaged ones cannot be saved and stay as they are.

        Raises:
            Refused: `vault_locked`.
            NotWritten: the disk does not take it.
        """
        old = self._unlocked()
        for subject, purpose in self.all():
            try:
                key = _opened(self._path(subject, purpose), old, subject, purpose)
            except PrivacyError:
                continue
            self._write(fresh, subject, purpose, key)
        self._vault_key = fresh

    def _write(
        self, vault_key: VaultKey, subject: SubjectRef, purpose: Purpose, key: SubjectKey
    ) -> None:
        make_private_folder(self._folder)
        wrapping = vault_key.wrapping_key(purpose)
        document = {
            "format": _FORM,
            "version": 1,
            "vault": vault_key.id,
            "key": key.id,
            "wrapped": as_text(seal(wrapping, key.secret, _binding(subject, purpose, key.id))),
        }
        write_document(self._path(subject, purpose), document)

    def _path(self, subject: SubjectRef, purpose: Purpose) -> Path:
        return self._folder / f"{checked_subject_ref(subject)}.{purpose.value}{_SUFFIX}"

    def _unlocked(self) -> VaultKey:
        if self._vault_key is None:
            raise Refused("vault_locked")
        return self._vault_key


def _opened(path: Path, vault_key: VaultKey, subject: SubjectRef, purpose: Purpose) -> SubjectKey:
    document = read_document(path, _FORM)
    id_ = document.text("key")
    if document.text("vault") != vault_key.id:
        raise Refused("subject_key_of_other_vault")
    wrapping = vault_key.wrapping_key(purpose)
    try:
        secret = unseal(wrapping, document.content("wrapped"), _binding(subject, purpose, id_))
    except NotOpened:
        raise document.damaged() from None
    return SubjectKey(id_, secret)


def _owner(path: Path) -> tuple[SubjectRef, Purpose] | None:
    subject, _, purpose = path.name.removesuffix(_SUFFIX).partition(".")
    try:
        return checked_subject_ref(subject), Purpose(purpose)
    except (Refused, ValueError):
        return None


def _binding(subject: SubjectRef, purpose: Purpose, key_id: str) -> bytes:
    return canonical({"key": key_id, "purpose": purpose.value, "subject": subject})
