"""Restore a backup in the name of an administrator: of the backup, and of what is here.

Both are asked before anything is moved. Where nothing here can be opened any more (another PC, a
damaged list of staff or database) the backup's administrator suffices. Opens no school.
"""

from pathlib import Path

from app.domain.accounts.staff import Role, StaffMember, typed_user_name
from app.domain.work import UNWATCHED, Work
from app.errors import NotAllowed, Refused
from app.paths import DataPaths
from app.storage.accounts.staff import StaffStore
from privacy.at_rest.backup import DATABASE, STAFF_KEYS
from privacy.at_rest.database import Database, open_database
from privacy.at_rest.keys import StaffKeys, VaultKey
from privacy.at_rest.restore import Admitted, Restored, restore_backup
from privacy.at_rest.staff_file import StaffFile
from privacy.clock import Clock
from privacy.errors import Damaged, WrongPassphrase


def restore_school(
    paths: DataPaths,
    backup: Path,
    *,
    user_name: str,
    passphrase: str,
    clock: Clock,
    work: Work = UNWATCHED,
) -> Restored:
    """Put a backup back for an administrator; the ledger says who. It can be cancelled until then.

    Raises:
        WrongPassphrase: with wait_seconds.
        NotAllowed: `role_needed` (role), in the backup or in what is here.
        Refused: `backup_passphrase_differs`, or as `restore_backup`.
        Locked, Damaged, NotWritten: as `restore_backup`.
    """
    name = typed_user_name(user_name)

    def admit(staged: Path) -> Admitted:
        key, fits = _key_for(paths, staged, name, passphrase, clock)
        try:
            member = _administrator(staged / DATABASE, key, name)
        except Damaged:
            raise Damaged("backup_damaged", file=str(backup)) from None
        work.last_chance()
        return Admitted(member.id, keeps_staff=fits)

    return restore_backup(backup, paths, clock, admit=admit, between=work.step)


def opened_staged(
    paths: DataPaths, staged: Path, user_name: str, passphrase: str, clock: Clock
) -> Database:
    """The database of an unpacked backup, for an administrator of it and of what is here.

    Raises:
        WrongPassphrase, NotAllowed, Refused, Damaged: as `restore_school`.
    """
    name = typed_user_name(user_name)
    key, _ = _key_for(paths, staged, name, passphrase, clock)
    _administrator(staged / DATABASE, key, name)
    return open_database(staged / DATABASE, key.database_key())


def _key_for(
    paths: DataPaths, staged: Path, name: str, passphrase: str, clock: Clock
) -> tuple[VaultKey, bool]:
    """The key of the backup, and whether it is still the one that is in use here."""
    here = _key_here(paths, name, passphrase, clock)
    if here is not None and _opens(here, staged):
        return here, True
    is_known = here is not None
    return _key_of_backup(paths, staged, name, passphrase, clock, is_known=is_known), False


def _key_here(paths: DataPaths, name: str, passphrase: str, clock: Clock) -> VaultKey | None:
    """The key of an administrator of what is here; None where no list of staff can be read."""
    try:
        StaffFile.read(paths.staff_keys)
    except Damaged:
        return None
    key = StaffKeys(paths.staff_keys, clock=clock).unlock(name, passphrase)
    try:
        _administrator(paths.database, key, name)
    except Damaged:
        # Then the backup is what says whether they are one.
        return key
    return key


def _opens(key: VaultKey, staged: Path) -> bool:
    """Whether no member was removed since the backup: then the vault key is still the same."""
    return key.successor is None and StaffFile.read(staged / STAFF_KEYS).vault == key.id


def _key_of_backup(
    paths: DataPaths, staged: Path, name: str, passphrase: str, clock: Clock, *, is_known: bool
) -> VaultKey:
    keys = StaffKeys(staged / STAFF_KEYS, clock=clock, attempts_in=paths.root)
    try:
        return keys.unlock(name, passphrase)
    except WrongPassphrase as error:
        if is_known and error.code == "wrong_passphrase":
            raise Refused("backup_passphrase_differs") from None
        raise


def _administrator(path: Path, key: VaultKey, name: str) -> StaffMember:
    database = open_database(path, key.database_key())
    try:
        member = StaffStore(database).find(name)
    finally:
        database.close()
    if member is None or member.role is not Role.ADMINISTRATOR:
        raise NotAllowed("role_needed", role=Role.ADMINISTRATOR.value)
    return member
