"""The encrypted database. Never opens a file with another key, and never repairs one.

A connection belongs to the thread that opened it.
"""

import contextlib
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Final

import sqlite_utils
from sqlcipher3 import dbapi2
from typing_extensions import override

from privacy.at_rest.atomic_file import make_private_folder, not_written, sync_folder
from privacy.errors import Damaged, NotWritten, Refused

__all__ = ["Database", "create_database", "open_database", "raw_key", "truncate_wal"]

_BUSY_SECONDS = 0.5
_TRIES: Final = 4
_TRY_MILLISECONDS: Final = 130
_LIKE_AT_EVERY_OPEN = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)

# SQLITE_READONLY, _IOERR, _FULL and _CANTOPEN: the disk is the matter, not the statement.
_DISK_SAYS_NO: Final = frozenset({8, 10, 13, 14})

# SQLITE_CORRUPT and _NOTADB: a page is not what was written.
_FILE_IS_BROKEN: Final = frozenset({11, 26})


class Database(sqlite_utils.Database):
    """A database whose transactions say so when the disk does not take them."""

    @override
    @contextlib.contextmanager
    def atomic(self) -> Generator["Database", None, None]:
        """All writes inside stand together or not at all; on disk when it ends.

        Raises:
            NotWritten: `file_not_written` with file and why; nothing of it stands.
            Damaged: `database_damaged` with file; nothing of it stands.
        """
        try:
            with super().atomic():
                yield self
        except dbapi2.DatabaseError as error:
            self.raise_for_disk(error)
            raise

    @property
    def file(self) -> str:
        """The path of the database file."""
        _, _, file = self.conn.execute("PRAGMA database_list").fetchone()
        return str(file)

    def raise_for_disk(self, error: dbapi2.DatabaseError) -> None:
        """Say what is the matter with the disk or the file, if that is it; else pass.

        Raises:
            NotWritten: `file_not_written` with file and why.
            Damaged: `database_damaged` with file.
        """
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _DISK_SAYS_NO:
            raise NotWritten("file_not_written", file=self.file, why=str(error)) from error
        if code in _FILE_IS_BROKEN:
            raise Damaged("database_damaged", file=self.file) from None


def create_database(path: Path, key: bytes) -> Database:
    """A new, empty database under a raw key.

    Raises:
        Refused: `database_exists` with file; an old one is never overwritten.
        NotWritten: the disk does not take it.
    """
    make_private_folder(path.parent)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        sync_folder(path.parent)
    except FileExistsError:
        raise Refused("database_exists", file=str(path)) from None
    except OSError as error:
        raise not_written(path, error) from error
    return _connect(path, key)


def open_database(path: Path, key: bytes) -> Database:
    """The database, after a quick look at whether it is whole.

    The key comes from an unlocked vault, so a page that does not decrypt means damage.

    Args:
        path: the database file.
        key: 32 bytes.

    Raises:
        Damaged: `database_missing` or `database_damaged` with file.
        NotWritten: `file_not_written` with file and why; the disk or another process is in the way.
    """
    if not path.is_file() or path.stat().st_size == 0:
        raise Damaged("database_missing", file=str(path))
    database = _connect(path, key)
    with contextlib.ExitStack() as on_failure, _damage_named(path):
        on_failure.callback(database.close)
        _require_whole(database, path)
        on_failure.pop_all()
    return database


def truncate_wal(database: Database) -> None:
    """Move everything from the write-ahead log into the database and empty the log.

    Until this has happened, deleted rows can be read in the log by whoever has the key.

    Raises:
        Refused: `reader_in_the_way`; a reader or an open transaction held it up.
        NotWritten: `file_not_written` with file and why; the disk did.
        Damaged: `database_damaged` with file.
    """
    # One long wait can be starved by a reader who goes on from chunk to chunk; each new try sees
    # where that reader stands now.
    database.conn.execute(f"PRAGMA busy_timeout = {_TRY_MILLISECONDS}")
    try:
        if not any(_is_truncated(database) for _ in range(_TRIES)):
            raise Refused("reader_in_the_way")
    finally:
        database.conn.execute(f"PRAGMA busy_timeout = {int(1000 * _BUSY_SECONDS)}")


def _is_truncated(database: Database) -> bool:
    try:
        busy, _, _ = database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except dbapi2.DatabaseError as error:
        database.raise_for_disk(error)
        return False
    return not busy


def raw_key(key: bytes) -> str:
    """The key as SQLCipher takes it when no passphrase is to be stretched."""
    return f"x'{key.hex()}'"


def opens_with(path: Path, key: bytes) -> bool:
    """Whether the first page of the database answers to this key."""
    database = _keyed(path, key)
    try:
        database.conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError:
        return False
    finally:
        database.close()
    return True


def _connect(path: Path, key: bytes) -> Database:
    with contextlib.ExitStack() as on_failure, _damage_named(path):
        database = _keyed(path, key)
        on_failure.callback(database.close)
        for statement in _LIKE_AT_EVERY_OPEN:
            database.conn.execute(statement)
        on_failure.pop_all()
    return database


def _keyed(path: Path, key: bytes) -> Database:
    # Autocommit: transactions are opened by `Database.atomic` and by nothing else.
    connection = dbapi2.connect(str(path), timeout=_BUSY_SECONDS, isolation_level=None)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(connection.close)
        # SQLCipher would write its own account of a damaged page to the terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{raw_key(key)}"')
        database = Database(connection, execute_plugins=False)
        on_failure.pop_all()
    return database


def _require_whole(database: Database, path: Path) -> None:
    broken_pages = database.conn.execute("PRAGMA cipher_integrity_check").fetchall()
    verdict = database.conn.execute("PRAGMA quick_check(1)").fetchone()[0]
    if broken_pages or verdict != "ok":
        raise Damaged("database_damaged", file=str(path))


def is_whole(database: Database) -> bool:
    """Whether every page answers to the key and stands where it belongs; reads all of it."""
    try:
        _require_whole(database, Path(database.file))
    except (Damaged, dbapi2.DatabaseError):
        return False
    return True


@contextlib.contextmanager
def _damage_named(path: Path) -> Iterator[None]:
    """The vault is unlocked: what SQLCipher can read but not make sense of is damage."""
    try:
        yield
    except dbapi2.OperationalError as error:
        # A full disk, a missing right, another process: the file itself may be whole.
        raise NotWritten("file_not_written", file=str(path), why=str(error)) from None
    except dbapi2.DatabaseError:
        raise Damaged("database_damaged", file=str(path)) from None
