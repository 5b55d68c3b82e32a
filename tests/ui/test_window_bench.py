"""The probe behind `upprop bench ui` finds what it is there to find."""

from time import sleep, thread_time

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.bootstrap.command import command
from app.bootstrap.window_bench.probe import Heartbeat, WatchedWindow, percentile
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.widgets.page import Page


def test_a_window_that_stands_still_is_noticed(qtbot: QtBot) -> None:
    """Beats come every 5 ms; 60 ms in one piece stand in the list as one gap."""
    heart = Heartbeat()
    heart.start()
    qtbot.waitUntil(lambda: len(heart.gaps_ms) > 2)
    sleep(0.06)
    beats = len(heart.gaps_ms)
    qtbot.waitUntil(lambda: len(heart.gaps_ms) > beats)
    heart.stop()
    assert max(heart.gaps_ms[beats:]) >= 55


def test_waiting_is_no_work(qtbot: QtBot) -> None:
    """A gap in which the window slept counts as a gap; only what it worked counts as work."""
    heart = Heartbeat()
    heart.start()
    sleep(0.06)
    qtbot.waitUntil(lambda: len(heart.gaps_ms) > 0)
    begins = thread_time()
    while thread_time() - begins < 0.03:
        pass
    beats = len(heart.gaps_ms)
    qtbot.waitUntil(lambda: len(heart.gaps_ms) > beats)
    heart.stop()
    assert heart.worked_ms[0] < 40 < heart.gaps_ms[0]
    assert max(heart.worked_ms[beats:]) >= 30


class SlowPage(Page):
    """Paints for 30 ms."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Take one's time."""
        del event
        sleep(0.03)


def test_a_slow_repaint_is_timed(qtbot: QtBot, services: AppServices) -> None:
    """What a page takes to paint itself is within the time of a repaint of the window."""
    window = WatchedWindow(services, dict.fromkeys(Screen, SlowPage))
    qtbot.addWidget(window)
    window.show()
    window.navigator.start_at(Screen.WELCOME)
    qtbot.waitUntil(lambda: bool(getattr(window, "paints_ms", [])))
    window.paints_ms = []
    assert window.page is not None
    window.page.update()
    qtbot.waitUntil(lambda: bool(window.paints_ms))
    assert max(window.paints_ms) >= 30


@pytest.mark.parametrize(("percent", "expected"), [(50, 2.0), (75, 3.0), (99, 4.0), (100, 4.0)])
def test_percentiles_are_values_that_were_measured(percent: int, expected: float) -> None:
    """No value between two is made up, and none is measured out of nothing."""
    assert percentile([4.0, 1.0, 3.0, 2.0], percent) == expected
    assert percentile([], percent) == 0.0


def test_the_verb_stands_beside_the_other_measurements() -> None:
    """`upprop bench ui --help` says what it does; the others are still there."""
    said = CliRunner().invoke(command(), ["bench", "--help"]).output
    assert all(verb in said for verb in ("ui", "ledger", "withdrawal", "backup"))
