"""What a day asks for by itself is done while the window stays open, too."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.ui import caretaker
from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.widgets.page import Page
from tests.support.school import MONDAY
from tests.support.ui import KARIN, Desk


def test_r21_it_is_done_again_on_the_next_day(
    qtbot: QtBot, desk: Desk, services: AppServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that stays open ends what has lapsed as one that is started each morning."""
    monkeypatch.setattr(caretaker, "DAYS_MS", 10)
    now = [MONDAY]
    window = MainWindow(replace(services, now=lambda: now[0]), dict.fromkeys(Screen, Page))
    qtbot.addWidget(window)
    opened: list[StaffMember] = []
    services.records.open(desk.opener(), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window.navigator.session_started.emit(Session(KARIN, "Strandskolan"))
    qtbot.waitUntil(lambda: len(desk.backed_up_by) == 1)
    qtbot.wait(40)
    assert len(desk.backed_up_by) == 1
    now[0] += timedelta(days=1)
    qtbot.waitUntil(lambda: len(desk.backed_up_by) > 1)
    qtbot.wait(40)
    assert desk.backed_up_by == [KARIN, KARIN]
