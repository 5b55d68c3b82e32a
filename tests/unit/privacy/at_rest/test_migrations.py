"""Steps from one version of the database to the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from privacy.at_rest.database import Database, create_database
from privacy.at_rest.migrations import Migration, migrate
from privacy.errors import Refused
from privacy.testing import FixedClock


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    made = create_database(tmp_path / "a.db", bytes(32))
    yield made
    made.close()


def make(table: str) -> Migration:
    """A step that makes a table."""

    def apply(database: Database) -> None:
        database.conn.execute(f"CREATE TABLE {table} (id TEXT) STRICT")

    return Migration(f"0_{table}", apply)


def break_down(database: Database) -> None:
    """A step that fails in the middle."""
    database.conn.execute("CREATE TABLE half (id TEXT)")
    raise ZeroDivisionError


def test_each_step_is_taken_once(database: Database, clock: FixedClock) -> None:
    """Running the same steps again changes nothing; a new one is added to those before."""
    migrate(database, [make("one")], clock)
    migrate(database, [make("one"), make("two")], clock)
    migrate(database, [make("one"), make("two")], clock)
    names = database.conn.execute("SELECT name FROM migrations ORDER BY rowid").fetchall()
    assert names == [("0_one",), ("0_two",)]
    assert {"one", "two"} <= set(database.table_names())


def test_steps_of_several_parts_come_in_any_order(database: Database, clock: FixedClock) -> None:
    """A step that a part adds later is taken although steps of another part came after."""
    migrate(database, [make("one"), make("three")], clock)
    migrate(database, [make("one"), make("two"), make("three")], clock)
    assert "two" in database.table_names()


def test_a_step_that_fails_leaves_nothing(database: Database, clock: FixedClock) -> None:
    """Half a step is undone and not recorded; those before it stay."""
    with pytest.raises(ZeroDivisionError):
        migrate(database, [make("one"), Migration("0_bad", break_down)], clock)
    assert "half" not in database.table_names()
    assert database.conn.execute("SELECT name FROM migrations").fetchall() == [("0_one",)]


def test_a_database_of_a_newer_program_is_refused(database: Database, clock: FixedClock) -> None:
    """A step that this program does not know stops it before it changes anything."""
    migrate(database, [make("one"), make("two")], clock)
    with pytest.raises(Refused, match="database_newer"):
        migrate(database, [make("one"), make("three")], clock)
    assert "three" not in database.table_names()
