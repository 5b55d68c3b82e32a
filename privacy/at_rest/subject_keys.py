"""One random key per template, in a folder of its own. Its death is the erasure.

A student has one for a purpose; while the school goes over to another engine, one for each engine's
template. The folder is in no backup and no export. Destroying a key works with the vault locked.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from privacy.at_rest.atomic_file import make_private_folder, shred, shred_all, sync_folder
from privacy.at_rest.documents import as_text, canonical, read_document, write_document
from privacy.at_rest.memory_only import MemoryOnly
from privacy.at_rest.sealing import KEY_BYTES, NotOpened, seal, unseal
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import PrivacyError, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, checked_subject_ref

_FORM = "upprop-subject-key"
_SUFFIX = ".key"
_TAG_LENGTH = 12


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

    def create(self, subject: SubjectRef, purpose: Purpose, engine_id: str) -> SubjectKey:
        """A fresh key for one engine's template; an older one for the same is destroyed first.

        Raises:
            Refused: `vault_locked`, `subject_malformed`.
            NotWritten: the disk does not take it.
        """
        vault_key = self._unlocked()
        self.destroy(subject, purpose, engine_id)
        key = SubjectKey(str(uuid4()), os.urandom(KEY_BYTES))
        self._write(vault_key, self._path(subject, purpose, engine_id), key)
        return key

    def open(self, subject: SubjectRef, purpose: Purpose, engine_id: str) -> SubjectKey:
        """The key.

        Raises:
            Refused: `subject_key_missing`, `vault_locked`, `subject_malformed`, or
                `subject_key_of_other_vault` (a backup was restored): enrol again.
            Damaged: `file_damaged` with file.
        """
        vault_key = self._unlocked()
        path = self._path(subject, purpose, engine_id)
        if not path.exists():
            raise Refused("subject_key_missing")
        return _opened(path, vault_key)

    def has(self, subject: SubjectRef, purpose: Purpose, engine_id: str | None = None) -> bool:
        """Whether there is a key file, whole or not; of any engine where none is named."""
        return any(path.exists() for path in self._paths(subject, purpose, engine_id))

    def destroy(self, subject: SubjectRef, purpose: Purpose, engine_id: str | None = None) -> int:
        """Overwrite and remove the key file, of every engine where none is named.

        Works when locked.

        Returns:
            how many there were.

        Raises:
            NotWritten: the disk does not take it.
            Refused: `subject_malformed`.
        """
        return sum(shred(path) for path in self._paths(subject, purpose, engine_id))

    def destroy_all(
        self, owners: Collection[tuple[SubjectRef, Purpose]]
    ) -> Mapping[tuple[SubjectRef, Purpose], int]:
        """Destroy the keys of many, as `destroy` does, in one walk through the folder.

        Returns:
            how many each had; nobody without a key is in it.

        Raises:
            NotWritten, Refused: as `destroy`; those before it are gone.
        """
        wanted = {_stem(*owner): owner for owner in owners}
        doomed: list[Path] = []
        names: dict[tuple[SubjectRef, Purpose], set[str]] = {}
        for path in sorted(self._folder.iterdir()) if self._folder.is_dir() else ():
            # A write that was cut off has left ".<name>.key.<random>.part".
            name = path.name.removeprefix(".").partition(_SUFFIX)[0]
            owner = wanted.get(".".join(name.split(".")[:2]))
            if owner is not None:
                doomed.append(path)
                names.setdefault(owner, set()).add(name)
        if doomed:
            shred_all(self._folder, doomed)
        return {owner: len(each) for owner, each in names.items()}

    def adopt(self, subject: SubjectRef, purpose: Purpose, engine_id: str) -> None:
        """Give the key of a template from before there were several its name of now."""
        old = self._folder / f"{_stem(subject, purpose)}{_SUFFIX}"
        now = self._path(subject, purpose, engine_id)
        if old.exists() and not now.exists():
            old.rename(now)
            sync_folder(self._folder)

    def all(self) -> tuple[tuple[SubjectRef, Purpose], ...]:
        """Whose keys there are, once for each; files of another name are none."""
        return tuple(owner for _, owner in self._owned())

    def destroy_others(self, held: Collection[tuple[SubjectRef, Purpose, str]]) -> int:
        """Destroy every key but those of these subjects, purposes and engines; how many went."""
        kept = {self._path(*each) for each in held}
        return sum(shred(path) for path, _ in self._owned() if path not in kept)

    def rewrap(self, fresh: VaultKey) -> None:
        """Wrap every key under a fresh vault key and use that one from now on.

        Keys that are already under it are left alone, so that an interrupted run is repeated.
        Keys of another vault or damaged ones cannot be saved and stay as they are.

        Raises:
            Refused: `vault_locked`.
            NotWritten: the disk does not take it.
        """
        old = self._unlocked()
        for path, _ in self._owned():
            try:
                key = _opened(path, old)
            except PrivacyError:
                continue
            self._write(fresh, path, key)
        self._vault_key = fresh

    def _write(self, vault_key: VaultKey, path: Path, key: SubjectKey) -> None:
        make_private_folder(self._folder)
        subject, purpose = _named_owner(path)
        wrapping = vault_key.wrapping_key(purpose)
        document = {
            "format": _FORM,
            "version": 1,
            "vault": vault_key.id,
            "key": key.id,
            "wrapped": as_text(seal(wrapping, key.secret, _binding(subject, purpose, key.id))),
        }
        write_document(path, document)

    def _path(self, subject: SubjectRef, purpose: Purpose, engine_id: str) -> Path:
        tag = sha256(engine_id.encode()).hexdigest()[:_TAG_LENGTH]
        return self._folder / f"{_stem(subject, purpose)}.{tag}{_SUFFIX}"

    def _paths(
        self, subject: SubjectRef, purpose: Purpose, engine_id: str | None
    ) -> tuple[Path, ...]:
        if engine_id is not None:
            return (self._path(subject, purpose, engine_id),)
        stem = _stem(subject, purpose)
        whole = {path.name for path in self._folder.glob(f"{stem}.*")}
        # A write that was cut off has left ".<name>.key.<random>.part", and perhaps nothing else.
        cut_off = {path.name[1:] for path in self._folder.glob(f".{stem}.*")}
        names = {name.partition(_SUFFIX)[0] + _SUFFIX for name in whole | cut_off}
        return tuple(self._folder / name for name in sorted(names))

    def _owned(self) -> Iterator[tuple[Path, tuple[SubjectRef, Purpose]]]:
        for path in sorted(self._folder.glob(f"*{_SUFFIX}")):
            owner = _owner(path)
            if owner is not None:
                yield path, owner

    def _unlocked(self) -> VaultKey:
        if self._vault_key is None:
            raise Refused("vault_locked")
        return self._vault_key


def _stem(subject: SubjectRef, purpose: Purpose) -> str:
    return f"{checked_subject_ref(subject)}.{purpose.value}"


def _opened(path: Path, vault_key: VaultKey) -> SubjectKey:
    document, (subject, purpose) = read_document(path, _FORM), _named_owner(path)
    id_ = document.text("key")
    if document.text("vault") != vault_key.id:
        raise Refused("subject_key_of_other_vault")
    wrapping = vault_key.wrapping_key(purpose)
    try:
        secret = unseal(wrapping, document.content("wrapped"), _binding(subject, purpose, id_))
    except NotOpened:
        raise document.damaged() from None
    return SubjectKey(id_, secret)


def _named_owner(path: Path) -> tuple[SubjectRef, Purpose]:
    """Whose a file is by its name, as this module writes it."""
    subject, purpose, *_ = path.name.split(".")
    return checked_subject_ref(subject), Purpose(purpose)


def _owner(path: Path) -> tuple[SubjectRef, Purpose] | None:
    try:
        return _named_owner(path)
    except (Refused, ValueError):
        return None


def _binding(subject: SubjectRef, purpose: Purpose, key_id: str) -> bytes:
    return canonical({"key": key_id, "purpose": purpose.value, "subject": subject})
