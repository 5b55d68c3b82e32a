"""What opening a school checks before it writes anything."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.settings import LATE_AFTER_MINUTES
from app.storage.school import School
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from privacy.at_rest.database import Database
from privacy.at_rest.restore import restore_backup, set_aside
from privacy.errors import Damaged, NotWritten
from privacy.testing import anybody
from tests.support.school import SmallSchool, empty_school, reopen

SEGMENT = "2026.jsonl"
CHANGED_BY_ANY_SIGN_IN = {"attempts.json", "upprop.lock"}


def files(small: SmallSchool) -> Mapping[str, bytes]:
    """Every file of a closed school and what it holds."""
    root = small.school.paths.root
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name not in CHANGED_BY_ANY_SIGN_IN
    }


def segment(small: SmallSchool) -> Path:
    """The one segment of the ledger."""
    return small.school.paths.ledger / SEGMENT


def tear(small: SmallSchool) -> None:
    """Leave the beginning of a line at the end of the ledger."""
    with segment(small).open("ab") as file:
        file.write(b'{"at":"2026-')


def refused(small: SmallSchool, code: str) -> Damaged:
    """The error that opening ends with; no file has changed."""
    before = files(small)
    with pytest.raises(Damaged, match=code) as caught:
        reopen(small, small.administrator)
    assert files(small) == before
    return caught.value


def test_a_ledger_of_another_school_is_refused_untouched(demo: SmallSchool, tmp_path: Path) -> None:
    """With a torn end and a signing key of its own, of which nothing is tidied."""
    other = empty_school(tmp_path / "other" / "data")
    other.school.close()
    demo.school.close()
    for path in other.school.paths.ledger.iterdir():
        (demo.school.paths.ledger / path.name).write_bytes(path.read_bytes())
    tear(demo)
    refused(demo, "ledger_of_other_school")


def test_a_database_that_claims_too_much_is_refused_untouched(
    demo: SmallSchool, database: Database
) -> None:
    """A torn end of the ledger stays where it is when a signature is not on record."""
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    decide_unmarked(demo.school, demo.teacher, demo.lesson_id())
    sign_register(demo.school, demo.teacher, demo.lesson_id())
    database.execute("UPDATE registers SET digest = 'other'")
    demo.school.close()
    tear(demo)
    refused(demo, "ledger_lacks_signature")


def test_a_torn_end_is_put_aside_once_something_is_recorded(demo: SmallSchool) -> None:
    """Opening alone leaves it."""
    demo.school.close()
    tear(demo)
    torn = segment(demo).read_bytes()
    again = reopen(demo, demo.administrator)
    assert segment(demo).read_bytes() == torn
    again.consent("1")
    assert (demo.school.paths.ledger / "2026.1.torn").read_bytes() == b'{"at":"2026-'
    assert not again.school.ledger.verify().is_torn
    again.school.close()


def cut_off(small: SmallSchool, entries: int) -> None:
    """Take the last lines of the ledger away."""
    lines = segment(small).read_bytes().splitlines(keepends=True)
    segment(small).write_bytes(b"".join(lines[:-entries]))


@pytest.mark.parametrize("entries", [1, 2, 3])
def test_a_ledger_whose_end_was_cut_off_is_refused(demo: SmallSchool, entries: int) -> None:
    """Also where only consents are missing, of which no table of the database knows."""
    backup = demo.school.backups.write(demo.school.paths.backups)
    for number in ("1", "2", "5"):
        demo.consent(number)
    demo.school.close()
    cut_off(demo, entries)
    error = refused(demo, "ledger_head_missing")
    assert error.params == {"file": str(demo.school.paths.ledger), "last_backup": str(backup)}


def test_a_ledger_that_is_ahead_opens(demo: SmallSchool) -> None:
    """The program was killed after the ledger's entry and before the database's."""
    demo.school.close()
    opened = reopen(demo, demo.administrator)
    opened.consent("1")
    head = opened.school.ledger.head
    die(opened.school)
    again = reopen(demo, demo.administrator)
    assert again.school.ledger.head == head
    again.school.close()


def test_a_withdrawal_cannot_be_cut_off_unnoticed(demo: SmallSchool) -> None:
    """From the moment of its receipt, also when the program is killed right after it."""
    demo.enrol("1")
    withdraw_consent(demo.school, demo.administrator, demo.id_of("1"))
    die(demo.school)
    cut_off(demo, 3)
    with pytest.raises(Damaged, match="ledger_head_missing"):
        reopen(demo, demo.administrator)


def die(school: School) -> None:
    """Let go of everything as the system does when a program is killed."""
    school.vault.database.close()
    school._opened.lock.release()  # noqa: SLF001  # what a clean close does, and no more
    school._is_closed = True  # noqa: SLF001  # for whoever tidies up after the test


def test_the_head_goes_with_what_else_is_written(demo: SmallSchool) -> None:
    """A transaction that is taken back takes the head back too."""
    kept = kept_head(demo)
    demo.consent("1")
    assert kept_head(demo) == kept

    def write_and_fail() -> None:
        with demo.school.atomic():
            demo.school.settings.put(LATE_AFTER_MINUTES, 9)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert kept_head(demo) == kept
    with demo.school.atomic():
        demo.school.settings.put(LATE_AFTER_MINUTES, 9)
    assert kept_head(demo) == demo.school.ledger.head


def kept_head(small: SmallSchool) -> tuple[int, str]:
    """What the database knows of the ledger."""
    sql = "SELECT sequence, hash FROM ledger_head"
    sequence, head = small.school.vault.database.execute(sql).fetchone()
    return sequence, head


def test_a_full_disk_keeps_no_school_from_closing(
    demo: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the database could not be told at the end, it is told at the next opening."""
    demo.consent("1")
    monkeypatch.setattr(demo.school.ledger_head, "keep", full)
    demo.school.close()
    demo.school.close()
    again = reopen(demo, demo.administrator)
    assert kept_head(again) == again.school.ledger.head
    again.school.close()


def full() -> None:
    """What a full disk says."""
    raise NotWritten("file_not_written", file="upprop.db", why="full")


def test_what_a_restore_set_aside_goes_at_an_opening_after_thirty_days(demo: SmallSchool) -> None:
    """By itself and on record; names and attendance of before do not stay for ever."""
    backup = demo.school.backups.write(demo.school.paths.backups)
    demo.school.close()
    aside = restore_backup(backup, demo.school.paths, demo.clock, admit=anybody).aside
    reopen(demo, demo.administrator).school.close()
    assert set_aside(demo.school.paths) == (aside,)
    demo.clock.advance(days=31)
    again = reopen(demo, demo.administrator)
    assert set_aside(demo.school.paths) == ()
    (entry,) = (each for each in again.school.ledger.entries() if each.kind == "aside_removed")
    assert entry.body == {"folder": aside.name}
    assert kept_head(again) == again.school.ledger.head
    again.school.close()


def test_what_cannot_be_removed_keeps_nobody_out(
    demo: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lesson begins; the next opening tries again."""
    demo.school.close()
    monkeypatch.setattr("app.storage.school.remove_old_asides", lambda *_: full())
    reopen(demo, demo.administrator).school.close()
