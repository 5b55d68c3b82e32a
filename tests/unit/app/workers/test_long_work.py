"""What takes its time is shown, and ends at its next step once somebody has cancelled it."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.domain.work import UNWATCHED, Work
from app.errors import Cancelled, Unavailable
from app.workers.long_work import LongWork
from app.workers.records import RecordsThread
from tests.unit.app.workers.test_records_giving_way import KARIN, OpenSchool


def nothing_waits() -> None:
    """No mark is waiting."""


@pytest.fixture
def records(qtbot: QtBot) -> Iterator[RecordsThread]:
    """A running records thread with a school."""
    thread = RecordsThread()
    thread.start()
    opened: list[StaffMember] = []
    thread.open(lambda: (OpenSchool(), KARIN), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield thread
    assert thread.stop()


def stepping(begun: threading.Event, *, most: int = 1000) -> Callable[[object, Work], str]:
    """A job of many steps."""

    def job(_school: object, work: Work) -> str:
        for done in range(most):
            work.step(done, most)
            begun.set()
            threading.Event().wait(0.005)
        return "done"

    return job


def test_work_that_nobody_watches_never_ends_early() -> None:
    """A use case that is called without any goes through."""
    UNWATCHED.step(1, 2)
    UNWATCHED.inner_step()
    UNWATCHED.last_chance()


def test_cancelled_work_ends_at_whatever_step_comes_next() -> None:
    """Between steps, within a transaction, or right before it can no longer be taken back."""
    steps: tuple[Callable[[LongWork], None], ...] = (
        LongWork.step,
        LongWork.inner_step,
        LongWork.last_chance,
    )
    for step in steps:
        work = LongWork("Reading", nothing_waits)
        step(LongWork("Another", nothing_waits))
        assert work.cancel()
        for _again in range(2):  # whoever swallows the first meets the next
            with pytest.raises(Cancelled):
                step(work)


def test_after_its_last_chance_work_goes_on_to_its_end() -> None:
    """A button that comes too late does nothing, and says so."""
    work = LongWork("Reading", nothing_waits)
    work.last_chance()
    assert not work.can_be_cancelled
    assert not work.cancel()
    work.step()
    work.last_chance()


def test_urgent_jobs_are_done_between_steps_and_not_within_a_transaction() -> None:
    """A mark in the transaction of an import would go when the import is taken back."""
    done: list[str] = []
    work = LongWork("Reading", lambda: done.append("a mark"))
    work.inner_step(1, 3)
    assert done == []
    assert work.progress == (1, 3)
    work.step()
    assert done == ["a mark"]
    assert work.progress == (1, 3)


def test_what_is_under_way_is_seen_and_can_be_cancelled(
    qtbot: QtBot, records: RecordsThread
) -> None:
    """The window sees words and progress while it runs, and whoever asked hears that it ended."""
    begun, told = threading.Event(), list[Exception]()
    records.submit_long("Reading the register", stepping(begun), None, told.append)
    assert begun.wait(5)
    work = records.long_work
    assert work is not None
    assert work.words == "Reading the register"
    assert work.progress[1] == 1000
    assert work.cancel()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Cancelled)
    assert records.long_work is None


def test_a_mark_goes_before_the_rest_of_long_work(qtbot: QtBot, records: RecordsThread) -> None:
    """It is done at the next step, and the work stays the one that is shown."""
    begun, order = threading.Event(), list[str]()
    shown: list[LongWork | None] = []
    records.submit_long("Reading", stepping(begun, most=20), order.append)
    assert begun.wait(5)
    records.submit(lambda _: shown.append(records.long_work), urgent=True)
    records.submit(lambda _: "a mark", order.append, urgent=True)
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["a mark", "done"]
    assert shown[0] is not None


def test_a_job_that_is_soon_done_is_no_long_work(qtbot: QtBot, records: RecordsThread) -> None:
    """Only what says what it does can be shown."""
    seen: list[LongWork | None] = []
    records.submit(lambda _: records.long_work, seen.append)
    qtbot.waitUntil(lambda: seen == [None])


def test_work_without_a_school_can_be_cancelled_too(qtbot: QtBot, records: RecordsThread) -> None:
    """A look into a backup, on a PC that has no school yet."""
    begun, told = threading.Event(), list[Exception]()
    job = stepping(begun)
    records.run_long("Reading the backup", lambda work: job(None, work), None, told.append)
    assert begun.wait(5)
    work = records.long_work
    assert work is not None
    assert work.cancel()
    qtbot.waitUntil(lambda: bool(told))


def test_opening_says_what_it_does_and_cannot_be_cancelled(
    qtbot: QtBot, records: RecordsThread
) -> None:
    """A school is open or it is not."""
    seen: list[LongWork | None] = []
    opened: list[StaffMember] = []

    def opener() -> tuple[OpenSchool, StaffMember]:
        seen.append(records.long_work)
        return OpenSchool(), KARIN

    records.open(opener, opened.append, words="Opening the school")
    qtbot.waitUntil(lambda: bool(opened))
    assert seen[0] is not None
    assert seen[0].words == "Opening the school"
    assert not seen[0].cancel()


def test_long_work_without_a_school_to_work_on_is_refused(
    qtbot: QtBot, records: RecordsThread
) -> None:
    """Whoever has signed out meanwhile reads nothing any more."""
    told: list[Exception] = []
    records.close()
    records.submit_long("Reading", stepping(threading.Event()), None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Unavailable)


def test_the_end_of_the_program_cancels_what_is_under_way(qtbot: QtBot) -> None:
    """It ends at its next step, instead of being cut off in the middle of one."""
    del qtbot
    records, begun = RecordsThread(), threading.Event()
    records.start()
    records.run_long("Reading", lambda work: stepping(begun, most=100_000)(None, work))
    assert begun.wait(5)
    assert records.stop()
