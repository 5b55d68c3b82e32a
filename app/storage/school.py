"""Make a school, and open one: take the lock, unlock, migrate, bring in line with the ledger.

A failure leaves nothing locked, and a school that was not made to its end was never made.
"""

from collections.abc import Callable
from contextlib import ExitStack, suppress

from app.domain.accounts.staff import (
    Role,
    StaffMember,
    check_account,
    check_passphrase,
    typed_user_name,
)
from app.domain.ids import StaffId, new_id
from app.errors import NotFound, Refused
from app.paths import DataPaths
from app.settings import SCHOOL_NAME
from app.storage.founding import DEMO_ENGINE_ID, Founding, finish_founding, found_school
from app.storage.opened import School
from app.storage.presence import has_school
from app.storage.reconciling.reconcile import reconcile, require_on_record
from app.storage.rows import first
from app.storage.schema import MIGRATIONS
from app.storage.stores import Opened
from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.aside import remove_old_asides
from privacy.at_rest.backup import naming_last_backup
from privacy.at_rest.database import Database, open_database
from privacy.at_rest.keys import StaffKeys, SubjectKeys, VaultKey
from privacy.at_rest.lock import DataLock
from privacy.at_rest.migrations import migrate
from privacy.at_rest.passphrase import RFC_9106, Argon2Parameters
from privacy.at_rest.restore import finish_restore
from privacy.at_rest.rotation import finish_rotation
from privacy.at_rest.vault import VAULT_MIGRATIONS, Vault
from privacy.clock import Clock
from privacy.errors import Damaged, NotWritten

__all__ = [
    "DEMO_ENGINE_ID",
    "School",
    "create_school",
    "open_school",
    "open_with_sheet",
]


def create_school(
    paths: DataPaths,
    *,
    school_name: str,
    administrator: tuple[str, str, str],
    clock: Clock,
    demo: bool = False,
    key_cost: Argon2Parameters = RFC_9106,
) -> School:
    """Make a school with its first account, and open it.

    Args:
        paths: where; nothing of a school may be there.
        school_name: shown at the top of the window.
        administrator: user name, display name and passphrase.
        clock: the only source of time.
        demo: whether its people are invented; said in the ledger's first entry.
        key_cost: what a guess at a passphrase costs; less in tests only.

    Raises:
        Refused: `school_exists`.
        BadInput: `user_name_form`, `display_name_form`, `passphrase_short` or a setting's.
        Locked: another copy has the folder.
        NotWritten: the disk does not take it; nothing is left behind that counts.
    """
    user_name, display_name, passphrase = administrator
    member = StaffMember(
        StaffId(new_id()), typed_user_name(user_name), display_name.strip(), Role.ADMINISTRATOR
    )
    check_account(member)
    check_passphrase(passphrase)
    SCHOOL_NAME.write(school_name)
    with DataLock(paths.lock):
        finish_restore(paths)
        finish_founding(paths)
        if has_school(paths):
            raise Refused("school_exists")
        found_school(paths, clock, Founding(member, passphrase, school_name, key_cost, demo))
    school, _ = open_school(
        paths, user_name=user_name, passphrase=passphrase, clock=clock, key_cost=key_cost
    )
    return school


def open_school(
    paths: DataPaths,
    *,
    user_name: str,
    passphrase: str,
    clock: Clock,
    key_cost: Argon2Parameters = RFC_9106,
) -> tuple[School, StaffMember]:
    """Open a school and say who is signed in.

    Raises:
        NotFound: `no_school`.
        WrongPassphrase: with wait_seconds.
        Locked: another copy has the folder.
        Damaged: names the file, and the newest backup if there is one.
        NotAllowed: `account_unknown`; the passphrase fits, but the account is not in use.
    """
    name = typed_user_name(user_name)

    def unlock(keys: StaffKeys) -> VaultKey:
        return keys.unlock(name, passphrase)

    with ExitStack() as undo:
        school = _open(paths, clock, key_cost, unlock)
        undo.callback(school.close)
        actor = school.door.admit(name)
        undo.pop_all()
    return school, actor


def open_with_sheet(
    paths: DataPaths, *, code: str, clock: Clock, key_cost: Argon2Parameters = RFC_9106
) -> School:
    """Open a school with the code on its recovery sheet. Nobody is signed in then.

    Raises:
        NotFound: `no_school`.
        WrongPassphrase: `sheet_code_wrong` or `too_soon`, with wait_seconds.
        Locked, Damaged: as `open_school`.
    """
    school = _open(paths, clock, key_cost, lambda keys: keys.unlock_with_sheet(code))
    school.door.is_opened_by_sheet = True
    return school


def _open(
    paths: DataPaths,
    clock: Clock,
    key_cost: Argon2Parameters,
    unlock: Callable[[StaffKeys], VaultKey],
) -> School:
    if not has_school(paths):
        raise NotFound("no_school")
    with ExitStack() as undo, naming_last_backup(paths.backups):
        lock = undo.enter_context(DataLock(paths.lock))
        finish_restore(paths)
        finish_founding(paths)
        keys = StaffKeys(paths.staff_keys, clock=clock, parameters=key_cost)
        vault_key = finish_rotation(keys, unlock(keys), places=paths)
        database = open_database(paths.database, vault_key.database_key())
        undo.callback(database.close)
        ledger = Ledger.open(paths.ledger, clock=clock, signer=None)
        _require_same_school(database, ledger, paths)
        migrate(database, (*VAULT_MIGRATIONS, *MIGRATIONS), clock)
        vault = Vault(database, SubjectKeys(paths.subject_keys, vault_key), clock)
        opened = Opened(lock, keys, vault_key, database, ledger, vault, key_cost)
        school = School(paths, clock, opened)
        school.ledger_head.require_in_ledger()
        require_on_record(school)
        # From here on nothing is refused for what the files hold, and the first is written.
        ledger.sign_with(LedgerSigner.open_or_create(paths.ledger, vault_key))
        reconcile(school)
        school.door.write_down_failures()
        school.door.end_substitute_keys()
        with suppress(NotWritten):
            remove_old_asides(paths, ledger, clock)
        school.keep_ledger_head()
        undo.pop_all()
    return school


def _require_same_school(database: Database, ledger: Ledger, paths: DataPaths) -> None:
    record = first(database, "SELECT installation_id FROM installation")
    if record is None or record["installation_id"] != ledger.installation_id:
        raise Damaged("ledger_of_other_school", file=str(paths.ledger))
