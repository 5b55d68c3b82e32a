"""Whatever page somebody leaves is gone, with all that it was made of."""

import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap.screenshots.studio import Studio
from app.ui.actions import screens_for
from app.ui.navigation import Screen
from app.ui.widgets.page import Page
from tests.support.school import small_school
from tests.support.ui_pages import ACCOUNTS, sign_in

PAUSE_MS = 20


@pytest.fixture
def studio(qapp: QApplication, tmp_path: Path) -> Iterator[Studio]:
    """The whole program on a small school in which everybody has an account."""
    small = small_school(tmp_path / "data")
    assert small.officer
    small.school.close()
    made = Studio(qapp, tmp_path, "en")
    yield made
    made.close()


def pages_alive() -> list[Page]:
    """Every page that Python still knows."""
    gc.collect()
    return [each for each in gc.get_objects() if issubclass(type(each), Page)]


def go_round(studio: Studio, screens: Sequence[Screen]) -> int:
    """Open each screen, end at the first; how many widgets there are then."""
    for screen in (*screens, screens[0]):
        studio.window.navigator.start_at(screen)
        studio.wait(PAUSE_MS)
    studio.until(lambda: not studio.composition.records.is_busy)
    studio.wait(PAUSE_MS)
    gc.collect()
    studio.wait(PAUSE_MS)
    return len(QApplication.allWidgets())


@pytest.mark.parametrize("role", ["administrator", "teacher", "officer"])
def test_going_round_leaves_nothing_behind(studio: Studio, role: str) -> None:
    """After a second time through all pages there is one page, and no widget more than before."""
    earlier = pages_alive()  # of tests before this one
    session = sign_in(studio, ACCOUNTS[role])
    screens = [each for each in screens_for(session) if each is not Screen.KIOSK]
    before = go_round(studio, screens)
    assert go_round(studio, screens) == before
    pages = [type(each) for each in pages_alive() if each not in earlier]
    assert pages == [type(studio.window.page)]
