"""A long job on the records thread makes no mark wait."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.workers.records import RecordsThread

KARIN = StaffMember(StaffId("karin"), "karin", "Karin Lindqvist", Role.TEACHER)


class OpenSchool:
    """Something that can be closed."""

    def close(self) -> None:
        """Nothing to close."""


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


def test_urgent_jobs_run_between_the_steps_of_a_long_one(
    qtbot: QtBot, records: RecordsThread
) -> None:
    """A mark that comes while a backup is written is done before it ends; other jobs wait."""
    order: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def long_job(_school: object) -> None:
        begun.set()
        assert go_on.wait(5)
        records.give_way()
        order.append("backup")

    heard: list[None] = []
    records.submit(long_job)
    assert begun.wait(5)
    records.submit(lambda _: order.append("list"), heard.append)
    records.submit(lambda _: order.append("mark 1"), urgent=True)
    records.submit(lambda _: order.append("mark 2"), urgent=True)
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert order == ["mark 1", "mark 2", "backup", "list"]


def test_giving_way_with_nobody_waiting_does_nothing(qtbot: QtBot, records: RecordsThread) -> None:
    """It is called hundreds of times, and mostly for nothing."""
    heard: list[None] = []
    records.submit(lambda _: records.give_way(), heard.append)
    qtbot.waitUntil(lambda: heard == [None])
