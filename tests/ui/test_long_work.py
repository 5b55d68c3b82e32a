"""What takes its time is told in the window, with how far it has come, and can be cancelled."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.domain.work import Work
from app.errors import Cancelled
from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.theme import Tone
from app.ui.widgets.page import Page
from app.ui.widgets.work_bar import WorkBar
from app.ui.work_watch import PATIENCE_MS
from app.workers.records import RecordsThread
from tests.support.ui import KARIN, Desk, press, texts, unnamed

WORDS = "The audit is running."
OF = 20_000
A_MOMENT = 0.002


@dataclass
class Slow:
    """A job of very many steps, and what came of it."""

    last_chance_at: int = OF
    done: int = 0
    ended: threading.Event = field(default_factory=threading.Event)
    is_released: threading.Event = field(default_factory=threading.Event)

    def __call__(self, _school: object, work: Work) -> str:
        """Step until it is released, or cancelled."""
        try:
            while not self.is_released.is_set() and self.done < OF:
                work.step(self.done, OF)
                self.done += 1
                if self.done == self.last_chance_at:
                    work.last_chance()
                self.is_released.wait(A_MOMENT)
        finally:
            self.ended.set()
        return "done"


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, services: AppServices) -> Iterator[MainWindow]:
    """The window of somebody who has signed in, with nothing to do."""
    made = MainWindow(services, dict.fromkeys(Screen, Page))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    opened: list[StaffMember] = []
    services.records.open(desk.opener(), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    made.navigator.session_started.emit(Session(KARIN, "Vasaskolan"))
    qtbot.waitUntil(lambda: bool(desk.backed_up_by) and not services.records.is_busy)
    yield made
    made.close()


@pytest.fixture
def slow() -> Iterator[Slow]:
    """A slow job that ends with the test."""
    job = Slow()
    yield job
    job.is_released.set()


def bar_of(window: MainWindow) -> WorkBar:
    """The line at the foot."""
    (bar,) = window.findChildren(WorkBar)
    return bar


def ask(window: MainWindow, records: RecordsThread, job: Slow) -> list[object]:
    """Ask for it as a page does; what comes of it."""
    heard: list[object] = []
    records.submit_long(WORDS, job, heard.append, window.notices.show_error)
    return heard


def told(window: MainWindow) -> list[tuple[str, Tone]]:
    """What the notices say from now on."""
    heard: list[tuple[str, Tone]] = []
    window.notices.shown.connect(lambda words, tone, _action: heard.append((words, tone)))
    return heard


def test_it_is_told_with_how_far_it_has_come(
    qtbot: QtBot, window: MainWindow, records: RecordsThread, slow: Slow
) -> None:
    """Words, a bar and a way to cancel it, all of them named; and nothing of it afterwards."""
    bar = bar_of(window)
    heard = ask(window, records, slow)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    assert slow.done * A_MOMENT * 1000 < 10 * PATIENCE_MS
    assert WORDS in texts(window)
    assert "Working…" not in texts(window)
    (progress,) = bar.findChildren(QProgressBar)
    qtbot.waitUntil(lambda: progress.maximum() == OF and progress.value() > 0)
    assert progress.accessibleName() == WORDS
    assert unnamed(bar) == []
    slow.is_released.set()
    qtbot.waitUntil(lambda: heard == ["done"])
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_what_is_soon_done_is_not_told(
    qtbot: QtBot, window: MainWindow, records: RecordsThread
) -> None:
    """Nothing flashes at the foot of the window."""
    seen: list[None] = []
    bar_of(window)._watch.changed.connect(lambda: seen.append(None))  # noqa: SLF001 - what the bar would follow
    heard: list[object] = []
    records.submit_long(WORDS, lambda _school, work: work.step(1, 2), heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert seen == []


Way = Callable[[MainWindow], None]


def by_button(window: MainWindow) -> None:
    """Press it."""
    bar_of(window).cancel_button.click()


def by_key(window: MainWindow) -> None:
    """Escape, with the keyboard on the page."""
    press(window, Qt.Key.Key_Escape)


@pytest.mark.parametrize("way", [by_button, by_key])
def test_cancelled_it_ends_and_a_calm_notice_says_so(
    qtbot: QtBot, window: MainWindow, records: RecordsThread, slow: Slow, way: Way
) -> None:
    """Nothing was changed, and that is no failure."""
    bar, notices = bar_of(window), told(window)
    heard = ask(window, records, slow)
    qtbot.waitUntil(bar.isVisible)
    way(window)
    qtbot.waitUntil(lambda: bool(notices))
    assert notices == [("Cancelled. Nothing was changed.", Tone.NEUTRAL)]
    assert heard == []
    assert slow.done < OF
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_what_can_no_longer_be_cancelled_says_so(
    qtbot: QtBot, window: MainWindow, records: RecordsThread
) -> None:
    """The button is there and cannot be pressed; Escape does nothing, and the work is done."""
    slow, bar = Slow(last_chance_at=1), bar_of(window)
    heard = ask(window, records, slow)
    qtbot.waitUntil(bar.isVisible)
    assert not bar.cancel_button.isEnabled()
    assert f"{WORDS} This cannot be cancelled now." in texts(window)
    by_key(window)
    slow.is_released.set()
    qtbot.waitUntil(lambda: heard == ["done"])


def test_escape_leaves_alone_what_nobody_has_asked_for(
    qtbot: QtBot, window: MainWindow, records: RecordsThread, slow: Slow
) -> None:
    """The day's backup is cancelled by its button, and not by a key meant for something else."""
    bar, failed = bar_of(window), list[Exception]()
    records.submit_long(WORDS, slow, None, failed.append, is_wished=False)
    qtbot.waitUntil(bar.isVisible)
    by_key(window)
    qtbot.wait(50)
    assert not slow.ended.is_set()
    by_button(window)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)


def test_a_mark_goes_first_while_it_is_told(
    qtbot: QtBot, window: MainWindow, records: RecordsThread, slow: Slow
) -> None:
    """Roll call goes on, whatever the office is waiting for."""
    ask(window, records, slow)
    qtbot.waitUntil(bar_of(window).isVisible)
    marked: list[str] = []
    records.submit(lambda _school: "marked", marked.append, urgent=True)
    qtbot.waitUntil(lambda: marked == ["marked"])
    assert not slow.ended.is_set()
    assert bar_of(window).isVisible()


def test_under_the_lock_escape_cancels_nothing(
    qtbot: QtBot, window: MainWindow, records: RecordsThread, slow: Slow
) -> None:
    """Whoever comes by sees the cover alone, and ends nothing beneath it."""
    ask(window, records, slow)
    qtbot.waitUntil(bar_of(window).isVisible)
    window.lock()
    by_key(window)
    qtbot.wait(50)
    assert not slow.ended.is_set()


def test_the_window_closes_over_work_only_when_it_is_meant(
    qtbot: QtBot, window: MainWindow, records: RecordsThread, slow: Slow
) -> None:
    """The first try says what is waited for; the second ends it."""
    notices = told(window)
    ask(window, records, slow)
    qtbot.waitUntil(bar_of(window).isVisible)
    assert not window.close()
    assert notices == [(f"{WORDS} Close the window once more to leave all the same.", Tone.LATE)]
    assert window.close()
