"""The screen of logs: the officer's two tabs."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.actions import screens_for
from app.ui.logs.view import AI, LogsPage
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.usecases.lessons.act_on_sighting import act_on_sighting
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.students import list_students
from recognition.gallery import ReferenceId
from recognition.sighting import Recognised, Unknown
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import OpenedDesk, pick, unnamed_controls
from tests.support.ui import Desk


def use(small: SmallSchool) -> None:
    """A lesson with two looks at faces; the office reads the class list at night."""
    school, lesson_id = small.school, small.lesson_id()
    assert small.officer
    start_lesson(school, small.teacher, lesson_id)
    act_on_sighting(school, lesson_id, Recognised(ReferenceId(small.id_of("1")), 1, 1.0), MONDAY)
    act_on_sighting(school, lesson_id, Unknown(2.0), MONDAY)
    small.clock.set(MONDAY + timedelta(hours=14))
    list_students(school, small.administrator)


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school that was used."""
    desk.now = MONDAY + timedelta(hours=14)
    return OpenedDesk.over(qtbot, services, tmp_path, use, demo=True)


@pytest.fixture
def page(opened: OpenedDesk) -> LogsPage:
    """The officer's page, read."""
    officer = opened.ask(lambda small: small.officer)
    shown = opened.show(LogsPage(opened.context(officer, Screen.LOGS)))
    opened.qtbot.waitUntil(lambda: bool(shown.presenter.entries))
    return shown


def cells(page: LogsPage, tab: int) -> list[list[str]]:
    """What a table says."""
    model = (page.ai if tab == AI else page.access).model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def test_the_officer_sees_who_read_and_what_stands_out(page: LogsPage) -> None:
    """R12: reading a class list at night stands out, in words; nobody's name is in it."""
    rows = cells(page, 0)
    night = next(row for row in rows if row[3] == "opened the list of students")
    assert (night[1], night[5]) == ("Office", "no lesson at the time")
    assert not any("Alm" in word for row in rows for word in row)


def test_filters_by_reader_and_by_what_stands_out(opened: OpenedDesk, page: LogsPage) -> None:
    """Letters of a name, and one box."""
    page.reader.setText("tess")
    assert {row[1] for row in cells(page, 0)} == {"Tess Teacher"}
    page.reader.clear()
    page.odd.setChecked(True)
    opened.qtbot.waitUntil(lambda: all(each.oddities for each in page.presenter.entries))
    assert page.presenter.odd == len(page.presenter.entries) > 0


def test_the_ai_log_has_pseudonyms_and_outcomes(opened: OpenedDesk, page: LogsPage) -> None:
    """R35: one line a look, with what became of it; filtered by outcome."""
    page.tabs.setCurrentIndex(AI)
    opened.qtbot.waitUntil(lambda: len(page.presenter.lines) == 2)
    assert {row[3] for row in cells(page, AI)} == {"Proposed a mark", "Matched nobody"}
    assert {row[5] for row in cells(page, AI)} == {"Not signed yet"}
    page.outcome.setCurrentIndex(page.outcome.findData("unknown"))
    opened.qtbot.waitUntil(lambda: len(page.presenter.lines) == 1)


def test_the_ai_log_is_exported(opened: OpenedDesk, page: LogsPage, tmp_path: Path) -> None:
    """As CSV, where the officer says."""
    page.tabs.setCurrentIndex(AI)
    page.export_button.click()
    pick(page, tmp_path / "log")
    opened.qtbot.waitUntil((tmp_path / "log.csv").exists)
    assert len((tmp_path / "log.csv").read_text(encoding="utf-8-sig").splitlines()) == 3


def test_only_the_officer_has_this_screen(opened: OpenedDesk, page: LogsPage) -> None:
    """Not the teacher, not the office, not the controller; and each control has a name."""
    small = opened.small
    accounts = opened.ask(lambda s: (s.teacher, s.administrator, s.controller, s.officer))
    offered = [each for each in accounts if Screen.LOGS in screens_for(Session(each, ""))]
    assert [each.user_name for each in offered] == ["dora"]
    assert small.teacher not in offered
    assert not unnamed_controls(page)
