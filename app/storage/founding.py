"""Make the files of a new school, beside the place where they will be.

They are moved in when they are complete, the list of staff last: a power cut while a school is
being made leaves a folder that the next attempt clears away.
"""

import shutil
from dataclasses import dataclass, field
from typing import Final
from uuid import uuid4

from app.domain.accounts.staff import StaffMember
from app.paths import DataPaths
from app.settings import SCHOOL_NAME
from app.storage.accounts.staff import StaffStore
from app.storage.rows import from_moment, write
from app.storage.schema import MIGRATIONS
from app.storage.settings import SettingsStore
from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.atomic_file import make_private_folder, not_written, sync_folder
from privacy.at_rest.database import Database, create_database
from privacy.at_rest.keys import StaffKeys, VaultKey
from privacy.at_rest.migrations import migrate
from privacy.at_rest.passphrase import Argon2Parameters
from privacy.at_rest.vault import VAULT_MIGRATIONS
from privacy.clock import Clock

DEMO_ENGINE_ID: Final = "dlib-resnet-v2"
"""The one engine that the demo school's decision covers."""

_FOLDER: Final = "being-made"


@dataclass(frozen=True)
class Founding:
    """What a new school begins with."""

    administrator: StaffMember
    passphrase: str = field(repr=False)
    school_name: str
    key_cost: Argon2Parameters
    is_demo: bool


def found_school(paths: DataPaths, clock: Clock, founding: Founding) -> None:
    """Make the files and move them in; the caller holds the lock and has seen that none exist.

    Raises:
        NotWritten: the disk does not take it; no school stands.
    """
    aside = DataPaths(paths.root / _FOLDER)
    try:
        if aside.root.exists():
            shutil.rmtree(aside.root)
        make_private_folder(aside.root)
        _make(aside, clock, founding)
        _move_in(aside, paths)
    except OSError as error:
        raise not_written(paths.root, error) from error


def finish_founding(paths: DataPaths) -> None:
    """Move the rest in, where a power cut came between the first file and the last.

    Cheap when there is nothing to move. The caller holds the lock.

    Raises:
        NotWritten: the disk does not take it; it can be tried again.
    """
    aside = DataPaths(paths.root / _FOLDER)
    was_moving = aside.staff_keys.exists() and not all(
        path.exists() for path in (aside.database, aside.ledger)
    )
    # Only then: a school that was still being made lacks its list of staff or has all its parts.
    has_begun = paths.database.exists() or paths.ledger.exists()
    if was_moving and has_begun and not paths.staff_keys.exists():
        try:
            _move_in(aside, paths)
        except OSError as error:
            raise not_written(paths.root, error) from error


def _make(aside: DataPaths, clock: Clock, founding: Founding) -> None:
    keys = StaffKeys(aside.staff_keys, clock=clock, parameters=founding.key_cost)
    vault_key = keys.create(founding.administrator.user_name, founding.passphrase)
    installation_id = str(uuid4())
    database = create_database(aside.database, vault_key.database_key())
    try:
        _fill(database, clock, founding, installation_id)
    finally:
        database.close()
    _begin_ledger(aside, clock, vault_key, founding, installation_id)


def _fill(database: Database, clock: Clock, founding: Founding, installation_id: str) -> None:
    migrate(database, (*VAULT_MIGRATIONS, *MIGRATIONS), clock)
    with database.atomic():
        sql = "INSERT INTO installation VALUES (1, ?, ?)"
        write(database, sql, installation_id, from_moment(clock.now()))
        SettingsStore(database).put(SCHOOL_NAME, founding.school_name)
        StaffStore(database).add(founding.administrator)


def _begin_ledger(
    aside: DataPaths, clock: Clock, vault_key: VaultKey, founding: Founding, installation_id: str
) -> None:
    signer = LedgerSigner.open_or_create(aside.ledger, vault_key)
    Ledger.create(
        aside.ledger,
        installation_id=installation_id,
        clock=clock,
        signer=signer,
        demo=founding.is_demo,
    )


def _move_in(aside: DataPaths, paths: DataPaths) -> None:
    for path in sorted(aside.root.iterdir()):
        if path != aside.staff_keys:
            path.rename(paths.root / path.name)
    sync_folder(paths.root)
    aside.staff_keys.rename(paths.root / aside.staff_keys.name)
    aside.root.rmdir()
    sync_folder(paths.root)
