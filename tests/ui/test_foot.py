"""What is told at the foot of the window moves nothing on the page, and covers no button there."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.theme import GRID, apply_theme, grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.foot import SIDE_BY_SIDE, Foot
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card
from app.ui.widgets.shell import NoticeBar
from app.ui.widgets.work_bar import WorkBar
from tests.support.screens import child

LONG = "The backup could not be written, for the disk is full. Make room on it, or choose another. "


class WithFootRow(Page):
    """A card whose last row is a button."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        card = Card(padding=2 * GRID)
        self.last = Button("Last")
        card.column.addStretch(1)
        card.column.addWidget(self.last)
        self.column.addWidget(card, 1)


@pytest.fixture(params=[1.0, 1.5])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, services: AppServices
) -> Iterator[MainWindow]:
    """The program's window on such a page, in the usual letters and in larger ones."""
    apply_theme(qapp, growth=request.param)
    made = MainWindow(services, dict.fromkeys(Screen, WithFootRow))
    qtbot.addWidget(made)
    made.resize(QSize(1366, 768))
    made.navigator.start_at(Screen.SIGN_IN)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    apply_theme(qapp, growth=1.0)


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Where it is in the window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_a_notice_moves_and_covers_no_button(qtbot: QtBot, window: MainWindow) -> None:
    """The last row's button is where it was, whole, while a line stands at the foot."""
    page = window.page
    assert isinstance(page, WithFootRow)
    foot = child(window, Foot)
    qtbot.waitUntil(lambda: page.last.height() > 0)
    before = place_of(page.last, window)
    assert foot.height() == 0
    window.notices.tell("Written.")
    qtbot.waitUntil(lambda: foot.height() > 0)
    assert place_of(page.last, window) == before
    assert not place_of(foot, window).intersects(before)
    assert place_of(foot, window).bottom() == window.rect().bottom()
    window.notices.dismiss()
    qtbot.waitUntil(lambda: foot.height() == 0)


def test_a_long_one_is_read_whole_and_goes_with_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    """It takes the lines that it needs, also in a narrower window, and moves nothing."""
    page = window.page
    assert isinstance(page, WithFootRow)
    foot = child(window, Foot)
    window.notices.tell(LONG)
    qtbot.waitUntil(lambda: foot.height() > 0)
    one, before = foot.height(), place_of(page.last, window)
    window.notices.tell(LONG * 3)
    qtbot.waitUntil(lambda: foot.height() > one)
    assert place_of(page.last, window) == before
    window.resize(QSize(1000, 700))
    qtbot.waitUntil(lambda: foot.width() == 1000)
    assert place_of(foot, window).bottom() == window.rect().bottom()


def test_a_notice_and_what_takes_its_time_share_the_line(
    qtbot: QtBot, window: MainWindow, services: AppServices
) -> None:
    """Where there is width for both, they cover no more of the page than one alone."""
    page, goes_on = window.page, threading.Event()
    assert isinstance(page, WithFootRow)
    window.resize(QSize(grown(SIDE_BY_SIDE), 768))
    foot, work, notice = child(window, Foot), child(window, WorkBar), child(window, NoticeBar)
    try:
        services.records.run_long("The backup is being written.", lambda _work: goes_on.wait(10))
        qtbot.waitUntil(work.isVisible)
        window.notices.tell("Written.")
        qtbot.waitUntil(lambda: notice.isVisible() and notice.x() >= work.width() > 0)
        assert not place_of(foot, window).intersects(place_of(page.last, window))
        window.resize(QSize(grown(SIDE_BY_SIDE) - 100, 768))
        qtbot.waitUntil(lambda: notice.y() >= work.height())
    finally:
        goes_on.set()
