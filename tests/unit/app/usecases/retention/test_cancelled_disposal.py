"""A disposal that is cancelled stops after whole rows, and the record says how far it came."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.rights.disposal import Disposal
from app.errors import Cancelled
from app.storage.restoring import restore_school
from app.storage.retention import expired
from app.storage.retention.disposing import DISPOSED, ORDERED
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.retention.daily import do_daily
from app.usecases.retention.dispose import dispose
from app.usecases.safekeeping.backup import backup
from privacy.accountability.ledger import Entry
from tests.support.disposing import LATER, allow, taught_school
from tests.support.school import (
    PASSPHRASE,
    SmallSchool,
    reopen,
    small_school,
    small_timetable,
)
from tests.support.work import CancelledAt

AT_THE_FIRST_ROWS = 3
"""The rule is asked for twice before anything goes."""

AT_THE_LAST_ROWS = AT_THE_FIRST_ROWS + len(small_timetable()) - 1


@pytest.fixture
def taught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallSchool]:
    """A school with two registers out of period, which go one at a time."""
    monkeypatch.setattr(expired, "LESSONS_A_CHUNK", 1)
    made = taught_school(tmp_path / "data")
    allow(made, "attendance", "known-absence")
    yield made
    made.school.close()


def cancelled(taught: SmallSchool, number: int, *rules: str) -> Cancelled:
    """Dispose, and cancel at a step."""
    with pytest.raises(Cancelled) as told:
        dispose(taught.school, taught.controller, rules, CancelledAt(number))
    return told.value


def registers(small: SmallSchool) -> int:
    """How many are there."""
    return len(small.school.registers.heads())


def on_record(small: SmallSchool, kind: str) -> list[Entry]:
    """Entries of a kind."""
    return [each for each in small.school.ledger.entries() if each.kind == kind]


def only_disposal(small: SmallSchool) -> Disposal:
    """There was one."""
    (found,) = small.school.disposals.every()
    return found


@pytest.mark.parametrize("number", [1, 2])
def test_cancelled_before_anything_has_gone_there_was_no_disposal(
    taught: SmallSchool, number: int
) -> None:
    """Neither in the ledger nor in the list."""
    assert cancelled(taught, number, "attendance").code == "cancelled"
    assert registers(taught) == 2
    assert on_record(taught, ORDERED) == []
    assert taught.school.disposals.every() == ()


def test_cancelled_on_its_way_it_stops_and_says_how_far_it_came(taught: SmallSchool) -> None:
    """What went is counted in ledger, list and sentence; the rest stays, also at the next start."""
    error = cancelled(taught, AT_THE_FIRST_ROWS, "attendance")
    done = only_disposal(taught)
    (entry,) = on_record(taught, DISPOSED)
    assert registers(taught) == 1
    assert error.code == "disposal_cancelled"
    assert error.params == {"gone": done.found.total}
    assert done.found.counts["registers"] == 1
    assert done.is_cancelled
    assert done.done_at is not None
    assert entry.body["cancelled"] is True
    assert entry.body["counts"] == done.found.counts
    again = taught.reopen()
    assert registers(again) == 1
    assert only_disposal(again) == done
    again.school.close()


def test_what_is_left_goes_when_it_is_wished_again(taught: SmallSchool) -> None:
    """As a disposal of its own, whole this time."""
    cancelled(taught, AT_THE_FIRST_ROWS, "attendance")
    (rest,) = dispose(taught.school, taught.controller, ["attendance"])
    assert not rest.is_cancelled
    assert rest.found.counts["registers"] == 1
    assert registers(taught) == 0
    assert "cancelled" not in on_record(taught, DISPOSED)[-1].body


def test_cancelled_after_the_last_row_it_is_complete(taught: SmallSchool) -> None:
    """The button came too late, and nobody is told otherwise."""
    (done,) = dispose(
        taught.school, taught.controller, ["attendance"], CancelledAt(AT_THE_LAST_ROWS)
    )
    assert not done.is_cancelled
    assert registers(taught) == 0


def test_cancelled_between_two_rules_the_first_is_complete(taught: SmallSchool) -> None:
    """And the sentence counts what went by it."""
    rules = ("attendance", "known-absence")
    error = cancelled(taught, AT_THE_LAST_ROWS + 2, *rules)
    done = only_disposal(taught)
    assert done.order.rule == "attendance"
    assert not done.is_cancelled
    assert error.params == {"gone": done.found.total}


def test_an_older_backup_brings_nothing_back_that_had_gone(
    taught: SmallSchool, tmp_path: Path
) -> None:
    """Which rows went nobody can say by then, so all that was ordered goes; the count stays."""
    path = backup(taught.school, taught.administrator, tmp_path / "elsewhere")
    cancelled(taught, AT_THE_FIRST_ROWS, "attendance")
    done = only_disposal(taught)
    taught.school.close()
    restore_school(
        taught.school.paths, path, user_name="office", passphrase=PASSPHRASE, clock=taught.clock
    )
    again = reopen(taught, taught.administrator)
    assert registers(again) == 0
    assert only_disposal(again).found == done.found
    assert only_disposal(again).is_cancelled
    again.school.close()


def test_a_days_work_that_is_cancelled_makes_no_backup_either(tmp_path: Path) -> None:
    """It ends where it is; the next time somebody signs in it is all done."""
    small = small_school(tmp_path / "data")
    issue_cards(small.school, small.administrator, [small.id_of("1")])
    small.clock.set(LATER)
    for number in range(1, 6):
        with pytest.raises(Cancelled):
            do_daily(small.school, small.teacher, CancelledAt(number))
        assert list(small.school.paths.root.glob("backups/*")) == []
    assert do_daily(small.school, small.teacher) is not None
    small.school.close()
