"""The encrypted database."""

import os
import sqlite3
from pathlib import Path

import pytest
import sqlite_utils

from privacy.at_rest.database import Database, create_database, open_database, truncate_wal
from privacy.errors import Damaged, NotWritten, Refused
from tests.support.decrypted_pages import is_on_any_page

KEY = bytes(range(32))


def filled(path: Path) -> Database:
    """A database with a table of thirty rows, with the log emptied."""
    database = create_database(path, KEY)
    with database.atomic():
        database.conn.execute("CREATE TABLE words (word TEXT)")
        rows = [(f"needle {number} " * 100,) for number in range(30)]
        database.conn.executemany("INSERT INTO words VALUES (?)", rows)
    truncate_wal(database)
    return database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database will be."""
    return tmp_path / "data" / "upprop.db"


def test_the_file_is_encrypted(path: Path) -> None:
    """Neither the content nor SQLite's own header stands in the file."""
    filled(path).close()
    content = path.read_bytes()
    assert b"needle" not in content
    assert b"SQLite format 3" not in content
    assert is_on_any_page(b"needle 7 ", path, KEY)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM words")


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("cipher_page_size", "4096"),
    ],
)
def test_every_opening_keeps_the_promises(path: Path, pragma: str, value: object) -> None:
    """Whoever opens gets the log, the flush, the overwriting and the foreign keys."""
    filled(path).close()
    with open_database(path, KEY) as database:
        assert database.conn.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_a_transaction_is_whole_or_nothing(path: Path) -> None:
    """An error in the middle of a transaction undoes its beginning."""
    with filled(path) as database:
        with pytest.raises(ZeroDivisionError):
            delete_and_fail(database)
        assert database.conn.execute("SELECT count(*) FROM words").fetchone() == (30,)


def delete_and_fail(database: Database) -> None:
    """Begin something and break down in the middle."""
    with database.atomic():
        database.conn.execute("DELETE FROM words")
        raise ZeroDivisionError


def test_sqlite_utils_knows_the_errors_of_this_database(path: Path) -> None:
    """A column that is not there yet can be added: the library catches SQLCipher's own errors."""
    with filled(path) as database:
        table = database.table("words")
        table.insert({"word": "new", "language": "sv"}, alter=True)
        assert sqlite_utils.utils.OperationalError.__module__ == "sqlcipher3.dbapi2"


def test_an_old_database_is_never_made_anew(path: Path) -> None:
    """Creating where there is a file is refused, and the file stays as it is."""
    filled(path).close()
    before = path.read_bytes()
    with pytest.raises(Refused, match="database_exists"):
        create_database(path, KEY)
    assert path.read_bytes() == before


def test_a_missing_or_empty_database_is_not_made_silently(path: Path) -> None:
    """Opening makes nothing: a missing file is damage that is named."""
    with pytest.raises(Damaged, match="database_missing"):
        open_database(path, KEY)
    assert not path.exists()
    path.parent.mkdir()
    path.touch()
    with pytest.raises(Damaged, match="database_missing"):
        open_database(path, KEY)


@pytest.mark.parametrize("position", [0, 20, 3000, 4090, 5000, 30_000])
def test_damage_is_found_at_opening_and_named(path: Path, position: int) -> None:
    """One wrong byte on any page is found when the database is opened; the file is left alone."""
    filled(path).close()
    content = bytearray(path.read_bytes())
    content[position] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(Damaged) as failure:
        open_database(path, KEY)
    assert (failure.value.code, failure.value.params) == ("database_damaged", {"file": str(path)})
    assert path.read_bytes() == content


@pytest.mark.parametrize("size", [10, 4096, 20_000, 28_672])
def test_a_database_that_was_cut_short_is_damage(path: Path, size: int) -> None:
    """A file that ends too early is not opened."""
    filled(path).close()
    os.truncate(path, size)
    with pytest.raises(Damaged, match="database_damaged"):
        open_database(path, KEY)


@pytest.mark.parametrize("pages", [1, 2])
def test_pages_put_together_wrongly_are_damage(path: Path, pages: int) -> None:
    """A database that is encrypted well but makes no sense is not opened."""
    with filled(path) as database:
        database.conn.execute("PRAGMA writable_schema = ON")
        where = "" if pages == 1 else "WHERE name = 'words'"
        content = "rootpage = 3" if pages == 1 else "sql = 'CREATE NONSENSE'"
        database.conn.execute(f"UPDATE sqlite_schema SET {content} {where}")  # noqa: S608  # ours
    with pytest.raises(Damaged, match="database_damaged"):
        open_database(path, KEY)


def test_a_disk_in_the_way_is_not_called_damage(path: Path) -> None:
    """A database that another process has locked is whole, and nobody restores a backup for it."""
    with filled(path) as other:
        other.conn.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.conn.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotWritten) as failure:
            open_database(path, KEY)
        other.conn.execute("ROLLBACK")
    assert failure.value.params == {"file": str(path), "why": "database is locked"}


def test_damage_is_not_told_to_the_terminal(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The message is the program's own; SQLCipher's does not reach the terminal."""
    filled(path).close()
    with pytest.raises(Damaged):
        open_database(path, bytes(32))
    assert capfd.readouterr() == ("", "")


def test_no_key_stands_in_an_error(path: Path) -> None:
    """What is raised for a wrong key tells neither key."""
    filled(path).close()
    with pytest.raises(Damaged) as failure:
        open_database(path, b"w" * 32)
    told = f"{failure.value!r}{failure.value.params}{failure.value.__cause__!r}"
    assert (b"w" * 32).hex() not in told


def test_the_log_is_emptied(path: Path) -> None:
    """After the truncation the log has no bytes and the database has everything."""
    with filled(path) as database:
        database.conn.execute("DELETE FROM words")
        truncate_wal(database)
        assert path.with_name("upprop.db-wal").stat().st_size == 0
    assert not is_on_any_page(b"needle", path, KEY)


def test_an_open_transaction_stops_the_truncation(path: Path) -> None:
    """The truncation never says that it was done while it could not be."""
    with filled(path) as database:
        database.begin()
        database.conn.execute("DELETE FROM words")
        with pytest.raises(Refused, match="reader_in_the_way"):
            truncate_wal(database)
        database.rollback()


def test_a_place_that_cannot_be_written_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that does not take the new file is a sentence, not a traceback."""

    def disk_full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    path.parent.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", disk_full)
        with pytest.raises(NotWritten, match="file_not_written"):
            create_database(path, KEY)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A file in the way of the data folder is a sentence, not a traceback."""
    (tmp_path / "data").touch()
    with pytest.raises(NotWritten):
        create_database(tmp_path / "data" / "upprop.db", KEY)
