"""What is done by itself while somebody is signed in: once a day, and by nobody afterwards."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.errors import Cancelled
from app.ui.caretaker import Caretaker
from app.ui.notices import Notices
from app.ui.session import AppServices, Session
from app.ui.theme import Tone
from tests.support.ui import KARIN, Desk


def at_work(qtbot: QtBot, desk: Desk, services: AppServices) -> Caretaker:
    """A caretaker of an opened school, with a teacher signed in."""
    opened: list[StaffMember] = []
    services.records.open(desk.opener(), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    caretaker = Caretaker(services, Notices())
    caretaker.begin(Session(KARIN, "Vasaskolan"))
    return caretaker


def settle(qtbot: QtBot, services: AppServices) -> None:
    """Wait until the records thread has done what came before."""
    done: list[str] = []
    services.records.run(lambda: "asked", done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_a_days_work_is_done_once(qtbot: QtBot, desk: Desk, services: AppServices) -> None:
    """However often it is looked for; and again on the next day, without anybody signing in."""
    caretaker = at_work(qtbot, desk, services)
    caretaker.do_daily()
    settle(qtbot, services)
    assert desk.backed_up_by == [KARIN]
    desk.now += timedelta(days=1)
    caretaker.do_daily()
    caretaker.do_daily()
    settle(qtbot, services)
    assert desk.backed_up_by == [KARIN, KARIN]


def test_whoever_signs_in_again_finds_it_done_anew(
    qtbot: QtBot, desk: Desk, services: AppServices
) -> None:
    """Another account may be of another school; what is done already is seen there."""
    caretaker = at_work(qtbot, desk, services)
    caretaker.begin(Session(KARIN, "Vasaskolan"))
    settle(qtbot, services)
    assert desk.backed_up_by == [KARIN, KARIN]


def test_nothing_is_done_where_nobody_is_signed_in(
    qtbot: QtBot, desk: Desk, services: AppServices
) -> None:
    """A new day behind the sign-in page waits for somebody."""
    caretaker = at_work(qtbot, desk, services)
    settle(qtbot, services)
    caretaker.end()
    desk.now += timedelta(days=1)
    caretaker.do_daily()
    settle(qtbot, services)
    assert desk.backed_up_by == [KARIN]


def test_a_days_work_that_is_cancelled_is_told_calmly(
    qtbot: QtBot, desk: Desk, services: AppServices
) -> None:
    """Nobody takes it for a disk that is full, and hears when it is done instead."""
    desk.refuse_backup = Cancelled("cancelled")
    told: list[tuple[str, Tone]] = []
    opened: list[StaffMember] = []
    services.records.open(desk.opener(), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    notices = Notices()
    notices.shown.connect(lambda words, tone, _action: told.append((words, tone)))
    caretaker = Caretaker(services, notices)
    caretaker.begin(Session(KARIN, "Vasaskolan"))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("Cancelled. It is done the next time that somebody signs in.", Tone.NEUTRAL)]
