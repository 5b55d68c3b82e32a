"""The tables: what they may hold and what they forbid."""

import pytest

from app.domain.roll_call.mark import MarkKind
from app.storage.data_map import data_map_of
from app.storage.rows import records
from app.storage.schema import IMPERSONAL
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from privacy.at_rest.database import Database
from tests.support.school import MONDAY, SmallSchool

METHOD_WORDS = ("method", "face", "card", "source", "channel", "sensor", "score")


def columns(database: Database) -> set[str]:
    """Every column of the real database, as table.column."""
    tables = records(
        database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return {
        f"{table['name']}.{column['name']}"
        for table in tables
        for column in records(database, "SELECT name FROM pragma_table_info(?)", table["name"])
    }


def test_every_column_stands_in_the_data_map(demo: SmallSchool, database: Database) -> None:
    """What no store declares does not exist, and what is declared does."""
    data_map = data_map_of(demo.school.stores)
    assert data_map.undeclared_columns(columns(database)) == set()
    assert data_map.missing_columns(columns(database)) == set()
    assert not data_map.columns & IMPERSONAL


def test_every_field_says_what_the_law_asks(demo: SmallSchool) -> None:
    """Category, purpose, ground, source and the rule that ends it: R16, R22, R27, R28."""
    data_map = data_map_of(demo.school.stores)
    assert data_map.incomplete() == ()


def test_stores_have_names_of_their_own(demo: SmallSchool) -> None:
    """A report can tell them apart."""
    names = [store.name for store in demo.school.stores]
    assert len(names) == len(set(names))


def test_no_column_tells_how_anybody_checked_in(database: Database) -> None:
    """Attendance has no field for a method."""
    attendance = {"registers", "register_rows", "marks", "mark_changes", "absences"}
    suspicious = [
        name
        for name in columns(database)
        if name.split(".")[0] in attendance and any(word in name for word in METHOD_WORDS)
    ]
    assert suspicious == []


@pytest.fixture
def lesson(demo: SmallSchool) -> SmallSchool:
    """A started lesson with one check-in."""
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    check_in(demo.school, demo.lesson_id(), demo.id_of("1"), MONDAY)
    return demo


def insert_change(database: Database, small: SmallSchool, kind: str, author: str | None) -> None:
    """Write a step of the history past every use case."""
    database.execute(
        "INSERT INTO mark_changes VALUES (NULL, ?, ?, ?, '2026', 0, 0, 1, '2026', ?, '', 0, 0)",
        (small.lesson_id(), small.id_of("2"), kind, author),
    )


def test_no_code_path_makes_anybody_absent_without_a_person(
    lesson: SmallSchool, database: Database
) -> None:
    """An invalid absence without a human author is refused by the database itself (R26)."""
    with pytest.raises(Exception, match="a_person_decides_absence"):
        insert_change(database, lesson, "absent", None)
    insert_change(database, lesson, "absent", lesson.teacher.id)
    insert_change(database, lesson, "present", None)


def test_a_mark_cannot_stand_without_its_history(lesson: SmallSchool, database: Database) -> None:
    """A mark is a pointer to a step of the same student in the same lesson."""
    for sequence in (1, 99):
        with pytest.raises(Exception, match="FOREIGN KEY"):
            database.execute(
                "INSERT INTO marks VALUES (?, ?, ?)",
                (lesson.lesson_id(), lesson.id_of("2"), sequence),
            )


def test_history_is_not_rewritten(lesson: SmallSchool, database: Database) -> None:
    """No step changes after it was taken."""
    assert lesson.school.registers.changes(lesson.lesson_id())
    with pytest.raises(Exception, match="history is not rewritten"):
        database.execute("UPDATE mark_changes SET kind = 'late'")


def test_a_signed_register_takes_corrections_only(lesson: SmallSchool, database: Database) -> None:
    """A mark that comes after the signature is refused below every use case."""
    decide_unmarked(lesson.school, lesson.teacher, lesson.lesson_id())
    sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    with pytest.raises(Exception, match="corrections only"):
        insert_change(database, lesson, "present", lesson.teacher.id)


def test_a_mark_and_its_step_are_written_together(lesson: SmallSchool, database: Database) -> None:
    """Where one cannot be written the other is not."""
    database.execute(
        "CREATE TEMP TRIGGER full BEFORE UPDATE ON marks BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    before = lesson.school.registers.changes(lesson.lesson_id())
    with pytest.raises(Exception, match="full"):
        mark_by_hand(
            lesson.school,
            lesson.teacher,
            lesson.lesson_id(),
            lesson.id_of("1"),
            MarkKind.ABSENT,
        )
    assert lesson.school.registers.changes(lesson.lesson_id()) == before


def test_every_table_is_strict(database: Database) -> None:
    """A column holds what it says it holds."""
    loose = records(
        database,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    assert loose == []


def test_foreign_keys_hold(database: Database) -> None:
    """They are on, and every reference leads somewhere."""
    assert records(database, "PRAGMA foreign_keys") == [{"foreign_keys": 1}]
    assert records(database, "PRAGMA foreign_key_check") == []
