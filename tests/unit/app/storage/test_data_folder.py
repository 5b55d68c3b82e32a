"""The data folder of a school that was used: every file in it stands in the data map."""

from datetime import timedelta
from pathlib import Path

from app.domain.rights.request import Right
from app.storage.data_map import data_map_of
from app.storage.restoring import restore_school
from app.text.data_words import WORDS
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.safekeeping.backup import backup
from tests.support.data_map import FILE, page
from tests.support.rights import received
from tests.support.school import PASSPHRASE, SmallSchool, reopen


def files_below(folder: Path) -> set[str]:
    """Every file, by its path below the folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def use(demo: SmallSchool) -> None:
    """A lesson with its signature, a template, a wrong passphrase, a backup and a torn ledger."""
    school = demo.school
    demo.enrol("1")
    start_lesson(school, demo.teacher, demo.lesson_id())
    decide_unmarked(school, demo.teacher, demo.lesson_id())
    sign_register(school, demo.teacher, demo.lesson_id())
    school.backups.write_daily(7)
    backup(school, demo.administrator, school.paths.backups)
    demo.clock.advance(seconds=timedelta(days=400).total_seconds())
    demo.school.ledger.append("noted", {"what": "another year"})


def test_every_file_stands_in_the_data_map(demo: SmallSchool) -> None:
    """What nobody answers for does not exist, while the school is open and after (R28)."""
    use(demo)
    data_map = data_map_of(demo.school.stores)
    root = demo.school.paths.root
    found = files_below(root)
    assert {"upprop.db", "staff.json"} <= found
    assert any(path.startswith("keys/") for path in found)
    assert len([path for path in found if path.endswith(".jsonl")]) == 2
    assert data_map.undeclared_files(found) == set()
    demo.school.close()
    assert data_map.undeclared_files(files_below(root)) == set()


def test_files_of_a_restore_stand_in_the_data_map(demo: SmallSchool) -> None:
    """What a restore moves aside, and what it leaves where it was (R28)."""
    case = received(demo, Right.ACCESS)
    use(demo)
    paths, data_map = demo.school.paths, data_map_of(demo.school.stores)
    made = demo.school.backups.write(paths.backups)
    demo.school.close()
    restore_school(paths, made, user_name="office", passphrase=PASSPHRASE, clock=demo.clock)
    found = files_below(paths.root)
    assert any(path.startswith("aside-") for path in found)
    assert data_map.undeclared_files(found) == set()
    again = reopen(demo, demo.administrator)
    assert again.school.requests.get(case.id) == case
    assert data_map.undeclared_files(files_below(paths.root)) == set()
    again.school.close()


def test_a_file_that_nobody_declared_is_found(demo: SmallSchool) -> None:
    """A picture or a list that somebody's code had left would fail the test above."""
    data_map = data_map_of(demo.school.stores)
    assert data_map.undeclared_files({"frame.jpg", "upprop.db", "ledger/notes.txt"}) == {
        "frame.jpg",
        "ledger/notes.txt",
    }


def test_the_page_of_the_data_map_is_up_to_date(demo: SmallSchool) -> None:
    """`docs/data-map.md` is made from the program (R28); the page says how to make it anew."""
    assert FILE.read_text(encoding="utf-8") == page(demo.school)


def test_every_code_of_the_data_map_has_words(demo: SmallSchool) -> None:
    """In both languages, since people are told these things (R20, R22)."""
    entries = data_map_of(demo.school.stores).personal
    codes = {
        code
        for each in entries
        for code in (each.field.category, each.field.purpose, each.field.ground, each.field.source)
    }
    assert codes - WORDS.keys() == set()
