"""The one thread that touches the data at rest."""

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.errors import Refused
from app.workers import records as records_module
from app.workers.records import RecordsThread

KARIN = StaffMember(StaffId("karin"), "karin", "Karin Lindqvist", Role.TEACHER)


class FakeSchool:
    """An opened school that notes who closed it."""

    def __init__(self) -> None:
        self.closed_by = ""

    def close(self) -> None:
        """Note the thread."""
        self.closed_by = threading.current_thread().name


class Listener(QObject):
    """Hears of outcomes and notes on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, outcome: object) -> None:
        """Note what came."""
        self.heard.append(outcome)
        self.threads.add(threading.current_thread())


@pytest.fixture
def listener() -> Listener:
    """Somebody who listens."""
    return Listener()


@pytest.fixture
def records(qtbot: QtBot) -> Iterator[RecordsThread]:
    """A running records thread without a school."""
    del qtbot
    thread = RecordsThread()
    thread.start()
    yield thread
    assert thread.stop()


@pytest.fixture
def school(qtbot: QtBot, records: RecordsThread, listener: Listener) -> FakeSchool:
    """A school that is open on the thread."""
    opened = FakeSchool()
    records.open(lambda: (opened, KARIN), listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    listener.heard.clear()
    return opened


def test_jobs_run_on_the_records_thread_and_outcomes_come_back(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """A job gets the opened school on its own thread; its outcome arrives on the UI thread."""
    where: list[str] = []

    def job(given: object) -> bool:
        where.append(threading.current_thread().name)
        return given is school

    records.submit(job, listener.hear)
    qtbot.waitUntil(lambda: listener.heard == [True])
    assert where == ["records"]
    assert listener.threads == {threading.current_thread()}


def test_a_failure_comes_back_to_whoever_asked(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """An exception ends the job, not the thread."""
    del school
    refusal = Refused("register_signed")

    def job(_school: object) -> None:
        raise refusal

    records.submit(job, None, listener.hear)
    records.submit(lambda _school: "still there", listener.hear)
    qtbot.waitUntil(lambda: listener.heard == [refusal, "still there"])


def test_a_failure_holds_nothing_of_the_school(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """What an exception's frames held is let go on the records thread; its lines stay."""
    del school

    def job(_school: object) -> None:
        cursor = object()
        raise Refused(str(bool(cursor)))

    records.submit(job, None, listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    trace = listener.heard[0].__traceback__
    while trace is not None:
        assert not {"cursor", "_school"} & set(trace.tb_frame.f_locals)
        trace = trace.tb_next


def test_a_failure_that_nobody_asked_for_is_told_in_one_place(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """Without an own receiver the notices hear of a failure."""
    del school
    records.went_wrong.connect(listener.hear)
    records.submit(lambda _school: 1 / 0)
    qtbot.waitUntil(lambda: [type(each) for each in listener.heard] == [ZeroDivisionError])


def test_a_job_without_a_school_is_refused_in_words(
    qtbot: QtBot, records: RecordsThread, listener: Listener
) -> None:
    """Before anybody has signed in a job fails with a code that has a sentence."""
    records.submit(lambda _school: None, None, listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard[0].code == "not_signed_in"


def test_a_mark_jumps_the_queue(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """An urgent job runs before ordinary ones that were submitted earlier."""
    del school
    gate = threading.Event()
    records.submit(lambda _school: gate.wait(5), None)
    for number in range(3):
        records.submit(partial(_say, f"ordinary {number}"), listener.hear)
    records.submit(partial(_say, "mark"), listener.hear, urgent=True)
    gate.set()
    qtbot.waitUntil(lambda: len(listener.heard) == 4)
    assert listener.heard == ["mark", "ordinary 0", "ordinary 1", "ordinary 2"]


def test_stopping_finishes_marks_and_drops_the_rest(qtbot: QtBot) -> None:
    """At the end urgent jobs are done, ordinary ones are not, and the school is closed there."""
    del qtbot
    opened, done = FakeSchool(), list[str]()
    records = RecordsThread()
    records.open(lambda: (opened, KARIN), lambda _actor: None)
    gate = threading.Event()
    records.start()
    records.submit(lambda _school: gate.wait(5))
    records.submit(lambda _school: done.append("ordinary"))
    records.submit(lambda _school: done.append("mark"), urgent=True)
    threading.Timer(0.02, gate.set).start()
    assert records.stop()
    assert done == ["mark"]
    assert opened.closed_by == "records"
    assert not records.is_running


def test_stopping_waits_for_marks_behind_a_slow_job(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long an export takes, a mark that waits behind it is written before the end."""
    del qtbot
    monkeypatch.setattr(records_module, "STOP_SECONDS", 0.02)
    records, done, gate = RecordsThread(), list[str](), threading.Event()
    records.open(lambda: (FakeSchool(), KARIN), lambda _actor: None)
    records.submit(lambda _school: gate.wait(5))
    records.start()
    wait_until_taken(records)
    records.submit(lambda _school: done.append("mark"), urgent=True)
    threading.Timer(0.3, gate.set).start()
    records.stop()
    assert done == ["mark"]


def test_marks_that_cannot_be_written_do_not_hold_the_program_for_ever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """After its patience the program ends, and the log says what was left undone."""
    del qtbot
    monkeypatch.setattr(records_module, "PATIENCE_SECONDS", 0.05)
    monkeypatch.setattr(records_module, "STOP_SECONDS", 0.02)
    records, gate = RecordsThread(), threading.Event()
    records.open(lambda: (FakeSchool(), KARIN), lambda _actor: None)
    records.submit(lambda _school: gate.wait(5))
    records.start()
    wait_until_taken(records)
    records.submit(lambda _school: None, urgent=True)
    assert not records.stop()
    assert "1 urgent jobs undone" in caplog.text
    gate.set()
    records._thread.join(2.0)  # noqa: SLF001 - so that the test leaves nothing behind


def test_nothing_is_taken_after_the_end(qtbot: QtBot, listener: Listener) -> None:
    """A job submitted after `stop` is dropped without a word."""
    del qtbot
    records = RecordsThread()
    records.start()
    assert records.stop()
    records.submit(lambda _school: 1, listener.hear)
    assert listener.heard == []


def test_a_screen_that_is_gone_is_left_in_peace(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """An outcome for a deleted screen reaches nobody, also through a partial."""
    del school
    gone = Listener()
    records.submit(lambda _school: 1, gone.hear)
    records.submit(lambda _school: 2, partial(gone.hear))
    shiboken6.delete(gone)
    records.submit(lambda _school: 3, listener.hear)
    qtbot.waitUntil(lambda: listener.heard == [3])
    assert gone.heard == []


def test_a_failure_is_told_when_its_screen_is_gone(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """Nobody leaves a page so fast that a failure is told to nobody."""
    del school
    gone = Listener()
    records.went_wrong.connect(listener.hear)
    records.submit(lambda _school: 1 / 0, None, partial(gone.hear))
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: [type(each) for each in listener.heard] == [ZeroDivisionError])


def test_opening_another_school_closes_the_first(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """Only one school is open at a time, and a refused opening leaves none."""

    def refuse() -> tuple[FakeSchool, StaffMember]:
        raise Refused("no")

    records.open(refuse, listener.hear, listener.hear)
    records.submit(lambda _school: None, None, listener.hear)
    qtbot.waitUntil(lambda: len(listener.heard) == 2)
    assert school.closed_by == "records"
    assert listener.heard[1].code == "not_signed_in"


def test_signing_out_closes_the_school(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """The thread stays; the data is let go."""
    records.close(listener.hear)
    qtbot.waitUntil(lambda: listener.heard == [None])
    assert school.closed_by == "records"
    assert records.is_running


def test_work_that_needs_no_school_runs_there_too(
    qtbot: QtBot, records: RecordsThread, listener: Listener
) -> None:
    """Reading the data folder before signing in happens off the UI thread."""
    records.run(lambda: threading.current_thread().name, listener.hear)
    qtbot.waitUntil(lambda: listener.heard == ["records"])


def test_busy_is_told_once_for_a_burst(
    qtbot: QtBot, records: RecordsThread, school: FakeSchool, listener: Listener
) -> None:
    """Busy begins with the first job and ends with the last."""
    del school
    records.busy_changed.connect(listener.hear)
    gate = threading.Event()
    records.submit(lambda _school: gate.wait(5))
    records.submit(lambda _school: None)
    gate.set()
    qtbot.waitUntil(lambda: listener.heard == [True, False])


def wait_until_taken(records: RecordsThread) -> None:
    """Wait until the thread is at its last ordinary job."""
    pause, queue = threading.Event(), records._queue  # noqa: SLF001 - to order two jobs for sure
    while not queue.empty():
        pause.wait(0.005)


def _say(words: str, _school: object) -> str:
    return words
