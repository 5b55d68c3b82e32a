"""Looks into a backup before anybody puts it back, and puts it back with a receipt.

Looking changes nothing but a folder of its own, which goes again.
"""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.domain.work import UNWATCHED, Work
from app.paths import DataPaths
from app.settings import SCHOOL_NAME
from app.storage.restoring import opened_staged, restore_school
from app.storage.school import open_school
from app.storage.settings import SettingsStore
from privacy.at_rest.backup_file import unpack
from privacy.at_rest.database import Database
from privacy.at_rest.restore import RESTORED
from privacy.clock import Clock
from privacy.consent.consent import ERASED
from privacy.errors import Damaged

_PREFIX = ".restoring-"  # what a restore clears away, should the program die here


def look_into(
    paths: DataPaths,
    backup: Path,
    present: Database | None,
    *,
    who: tuple[str, str],
    clock: Clock,
    work: Work = UNWATCHED,
) -> BackupContents:
    """What is in a backup, for an administrator of it.

    Args:
        paths: of the installation.
        backup: an untrusted file.
        present: the database that is open here; None on a PC without a school.
        who: user name and passphrase.
        clock: for the delay after wrong passphrases.
        work: stepped after every megabyte.

    Raises:
        WrongPassphrase, NotAllowed, Refused, Damaged, NotWritten: as `restore_school`.
        Cancelled: `cancelled`.
    """
    paths.root.mkdir(parents=True, exist_ok=True)
    stage = Path(tempfile.mkdtemp(dir=paths.root, prefix=_PREFIX))
    try:
        manifest = unpack(backup, stage, work.step)
        with closing(_opened(paths, stage, backup, who, clock)) as database:
            return BackupContents(
                manifest.made_at,
                SettingsStore(database).get(SCHOOL_NAME),
                _count(database, "SELECT count(*) FROM students WHERE left_on IS NULL"),
                _marks_since(present, manifest.made_at) if present is not None else 0,
            )
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def restore_with_receipt(
    paths: DataPaths,
    backup: Path,
    *,
    who: tuple[str, str],
    clock: Clock,
    work: Work = UNWATCHED,
) -> RestoreOutcome:
    """Restore, open the school once so that everything withdrawn since is erased again, close it.

    Raises:
        WrongPassphrase, NotAllowed, Refused, Locked, Damaged, NotWritten: as `restore_school`.
        Cancelled: `cancelled`, before anything is moved.
    """
    user_name, passphrase = who
    restored = restore_school(
        paths, backup, user_name=user_name, passphrase=passphrase, clock=clock, work=work
    )
    school, _ = open_school(paths, user_name=user_name, passphrase=passphrase, clock=clock)
    try:
        entries = tuple(school.ledger.entries())
        begins = max(each.sequence for each in entries if each.kind == RESTORED)
        receipts = tuple(
            each.sequence for each in entries if each.kind == ERASED and each.sequence > begins
        )
        return RestoreOutcome(restored.made_at, restored.aside, receipts, school.ledger.head[1])
    finally:
        school.close()


def _opened(
    paths: DataPaths, stage: Path, backup: Path, who: tuple[str, str], clock: Clock
) -> Database:
    try:
        return opened_staged(paths, stage, *who, clock)
    except Damaged:
        raise Damaged("backup_damaged", file=str(backup)) from None


def _marks_since(present: Database, made_at: str) -> int:
    return _count(present, "SELECT count(*) FROM mark_changes WHERE changed_at > ?", made_at)


def _count(database: Database, sql: str, *values: str) -> int:
    return int(database.conn.execute(sql, values).fetchone()[0])
