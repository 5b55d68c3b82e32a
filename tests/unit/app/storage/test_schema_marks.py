"""The step that lets marks say "from a distance", on a database that holds marks already."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.storage.roll_call.schema_marks import MARKS_MIGRATION
from app.storage.schema import MIGRATIONS
from privacy.at_rest.database import Database, create_database
from privacy.at_rest.migrations import migrate
from privacy.testing import FixedClock
from tests.support.school import MONDAY

MARK = "INSERT INTO mark_changes VALUES (NULL, 'l', 'p', {kind}, {at}, 0, 0, 0, 't', 's', '', 0, 0)"


@pytest.fixture
def before(tmp_path: Path) -> Database:
    """A database from before the step, with a student's two steps, the second standing."""
    database = create_database(tmp_path / "upprop.db", bytes(32))
    earlier = MIGRATIONS[: MIGRATIONS.index(MARKS_MIGRATION)]
    migrate(database, earlier, FixedClock(MONDAY))
    for statement in (
        "INSERT INTO staff VALUES ('s', 'r', 'u', 'n', 'teacher', NULL)",
        "INSERT INTO students VALUES ('p', 'q', 'G', 'F', '1', NULL, 'none', NULL)",
        "INSERT INTO lessons VALUES ('l', 'Maths', '', '1', '2', NULL)",
        "INSERT INTO registers VALUES ('l', '1', NULL, NULL, NULL, NULL, NULL)",
        "INSERT INTO register_rows VALUES ('l', 'p')",
        MARK.format(kind="'absent'", at="'1'"),
        MARK.format(kind="'present'", at="'2'"),
        "INSERT INTO marks VALUES ('l', 'p', 2)",
    ):
        database.execute(statement)
    return database


def test_every_step_and_what_stands_is_kept(before: Database) -> None:
    """History, its numbers and the mark that stands are as before; one kind more is allowed."""
    steps = before.execute("SELECT * FROM mark_changes").fetchall()
    migrate(before, MIGRATIONS, FixedClock(MONDAY))
    assert before.execute("SELECT * FROM mark_changes").fetchall() == steps
    assert before.execute("SELECT sequence FROM marks").fetchall() == [(2,)]
    before.execute(MARK.format(kind="'remote'", at="'3'"))
    assert before.execute("SELECT max(sequence) FROM mark_changes").fetchone() == (3,)
    assert before.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    "statement",
    [
        MARK.format(kind="'elsewhere'", at="'3'"),
        MARK.format(kind="'absent'", at="'3'").replace("'s', ''", "NULL, ''"),
        "UPDATE mark_changes SET kind = 'present'",
        "INSERT INTO marks VALUES ('l', 'nobody', 9)",
    ],
)
def test_the_rules_below_every_use_case_still_hold(before: Database, statement: str) -> None:
    """Kinds, whose act an absence is, history, and that no mark stands without a step."""
    migrate(before, MIGRATIONS, FixedClock(MONDAY))
    with pytest.raises(dbapi2.IntegrityError):
        before.execute(statement)


def test_a_signed_register_still_takes_corrections_only(before: Database) -> None:
    """The trigger was made anew with the table."""
    migrate(before, MIGRATIONS, FixedClock(MONDAY))
    before.execute("UPDATE registers SET signed_by = 's', signed_at = '3', digest = 'd'")
    with pytest.raises(dbapi2.IntegrityError, match="corrections only"):
        before.execute(MARK.format(kind="'remote'", at="'4'"))
