"""What stands at the side of a page goes beneath it, rather than being cut."""

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kiosk.side_by_side import ROOM_FOR_BOTH, SIDE_WIDTH, SideBySide
from app.ui.kiosk.whole import whole


def placed(qtbot: QtBot, page_width: int, width: int) -> tuple[QScrollArea, QWidget, QWidget]:
    """A page of a least width and its side, where there is so much room."""
    page, side = QWidget(), QWidget()
    page.setMinimumSize(page_width, 50)
    side.setMinimumHeight(50)
    both = whole(SideBySide(page, side))
    both.setFrameShape(QFrame.Shape.NoFrame)
    qtbot.addWidget(both)
    both.resize(width, 300)
    both.show()
    qtbot.waitExposed(both)
    qtbot.wait(50)  # two rounds of layout
    return both, page, side


def test_with_room_for_both_they_stand_side_by_side(qtbot: QtBot) -> None:
    """The side keeps its width."""
    _both, page, side = placed(qtbot, 300, ROOM_FOR_BOTH + 100)
    assert side.x() > page.x()
    assert side.width() == SIDE_WIDTH


def test_on_a_narrow_screen_the_side_goes_beneath(qtbot: QtBot) -> None:
    """And takes all of the width."""
    _both, page, side = placed(qtbot, 300, 600)
    assert (side.x(), side.width()) == (page.x(), 600)
    assert side.y() > page.y()


def test_a_page_that_needs_more_sends_the_side_beneath(qtbot: QtBot) -> None:
    """Larger letters, for example: nothing is cut to keep both on one line."""
    width = ROOM_FOR_BOTH + 100
    _both, page, side = placed(qtbot, width - SIDE_WIDTH, width)
    assert side.y() > page.y()
    assert page.width() >= width - SIDE_WIDTH
