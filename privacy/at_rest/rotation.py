"""Changes the vault key when somebody leaves, so that what they could open opens nothing new.

The order survives a crash at any point: staff.json holds both keys before anything is changed, and
only the new one after everything is. `finish_rotation` at the next sign-in takes up what was left.
Backups made before keep the key of their time.
"""

from pathlib import Path

from sqlcipher3 import dbapi2

from privacy.accountability.signing import SIGNING_KEY_FILE, LedgerSigner
from privacy.at_rest.card_salts import CardSalts
from privacy.at_rest.database import Database, open_database, opens_with, raw_key, truncate_wal
from privacy.at_rest.keys import StaffKeys, SubjectKeys, VaultKey
from privacy.at_rest.places import Places
from privacy.errors import Damaged, Refused


def remove_member(
    staff_keys: StaffKeys,
    vault_key: VaultKey,
    staff_id: str,
    *,
    places: Places,
    database: Database,
    subject_keys: SubjectKeys,
) -> VaultKey:
    """Take a member's access away and change the vault key.

    Args:
        staff_keys: the list of staff.
        vault_key: the one in force.
        staff_id: who goes.
        places: the files of the installation.
        database: open, on this thread, in no transaction; stays open under the new key.
        subject_keys: uses the new vault key afterwards.

    Returns:
        the vault key in force from now on.

    Raises:
        Refused: `user_name_unknown`, `last_member`, `vault_key_outdated`, `reader_in_the_way`.
        NotWritten: the disk does not take it; the next sign-in finishes what was begun.
    """
    truncate_wal(database)
    fresh = staff_keys.begin_rotation(vault_key, without=staff_id)
    subject_keys.rewrap(fresh)
    CardSalts(places.subject_keys, vault_key).rewrap(fresh)
    _reseal_signer(places.ledger, vault_key, fresh)
    _rekey(database, places.database, fresh)
    staff_keys.end_rotation(fresh)
    return fresh


def finish_rotation(staff_keys: StaffKeys, vault_key: VaultKey, *, places: Places) -> VaultKey:
    """Finish a rotation that was cut off; call it after `unlock`, before the database is opened.

    Returns:
        the vault key in force: the one given, when there is nothing to finish.

    Raises:
        Damaged: the database answers to neither key.
        NotWritten: the disk does not take it; it can be tried again.
    """
    fresh = vault_key.successor
    if fresh is None:
        return vault_key
    SubjectKeys(places.subject_keys, vault_key).rewrap(fresh)
    CardSalts(places.subject_keys, vault_key).rewrap(fresh)
    _reseal_signer(places.ledger, vault_key, fresh)
    if not opens_with(places.database, fresh.database_key()):
        database = open_database(places.database, vault_key.database_key())
        try:
            _rekey(database, places.database, fresh)
        finally:
            database.close()
    staff_keys.end_rotation(fresh)
    return fresh


def _reseal_signer(ledger_folder: Path, old: VaultKey, fresh: VaultKey) -> None:
    if (ledger_folder / SIGNING_KEY_FILE).exists():
        LedgerSigner.resealed(ledger_folder, old, fresh)


def _rekey(database: Database, path: Path, fresh: VaultKey) -> None:
    """One transaction with a rollback journal: either every page is under the new key or none."""
    truncate_wal(database)
    try:
        database.conn.execute("PRAGMA journal_mode = DELETE")
        database.conn.execute(f'PRAGMA rekey = "{raw_key(fresh.database_key())}"')
    except dbapi2.OperationalError:
        raise Refused("reader_in_the_way") from None
    finally:
        database.conn.execute("PRAGMA journal_mode = WAL")
    # The old vault key is forgotten on the strength of this, not of what the statement said.
    if not opens_with(path, fresh.database_key()):
        raise Damaged("database_damaged", file=str(path))
