"""The timetable in the window: a week, its neighbours, and from a lesson to its register."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.ui.navigation import Place, Screen
from app.ui.session import AppServices
from app.ui.timetable.view import TimetablePage
from app.ui.widgets.buttons import Button
from tests.support.screens import OpenedDesk, open_sheet, pick, sign_all, unnamed_controls
from tests.support.ui import cut_texts, find, press, texts


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school whose first lesson of the week is signed."""
    return OpenedDesk.over(qtbot, services, tmp_path, sign_all)


def shown(desk: OpenedDesk, actor: StaffMember) -> TimetablePage:
    """The page of a person, with this week in it."""
    page = desk.show(TimetablePage(desk.context(actor, Screen.TIMETABLE)))
    desk.qtbot.waitUntil(lambda: bool(page.presenter.lines))
    return page


def rows(page: TimetablePage) -> list[tuple[str, ...]]:
    """The table as it reads, without room and times."""
    model = page.table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in (0, 2, 3, 5, 6))
        for row in range(model.rowCount())
    ]


def test_an_administrator_sees_every_lesson(desk_at_school: OpenedDesk) -> None:
    """By day and hour, each day named once, with teacher and state of the register."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    assert rows(page) == [
        ("Mon 23 November", "Mathematics", "SA24A", "Tess Teacher", "Signed"),
        ("", "Swedish", "SA24A + SA24B", "Tess Teacher", "Not started"),
        ("", "English", "SA24B", "Sam Stand-in", "Not started"),
        ("", "Study hour", "SA24B", "", "Not started"),
        ("Tue 24 November", "History", "SA24B", "Sam Stand-in", "Not started"),
    ]
    assert "Week 48 · from 23 November 2026" in texts(page)
    assert unnamed_controls(page) == []
    assert cut_texts(page) == []


def test_a_teacher_sees_their_own_and_nobodys(desk_at_school: OpenedDesk) -> None:
    """Not a colleague's lesson."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    assert [lesson for _, lesson, *_ in rows(page)] == ["Mathematics", "Swedish", "Study hour"]


def test_an_administrator_imports_from_here(desk_at_school: OpenedDesk, tmp_path: Path) -> None:
    """The same dialog as on the page Students; the week shows the lesson when it is in."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    file = tmp_path / "timetable.csv"
    file.write_text(
        "date,start,end,subject,classes,room,teacher\n"
        "2026-11-26,08:20,09:35,Physics,SA24A,101,tess\n",
        encoding="utf-8",
    )
    assert page.header_widgets() == (page.import_button,)
    page.import_button.click()
    pick(page, file)
    sheet = open_sheet(page)
    desk_at_school.qtbot.waitUntil(lambda: "new lesson(s)" in texts(sheet))
    find(sheet, Button, "Import").click()
    desk_at_school.qtbot.waitUntil(lambda: any("Physics" in row for row in rows(page)))


def test_a_teacher_has_nothing_to_import(desk_at_school: OpenedDesk) -> None:
    """The way in is the office's."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    assert page.header_widgets() == ()


def test_weeks_are_turned_by_keyboard(desk_at_school: OpenedDesk) -> None:
    """On, back and home again; an empty week says so."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk_at_school.qtbot.waitUntil(lambda: not page.presenter.lines)
    assert "No lessons this week" in texts(page)
    press(page, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    desk_at_school.qtbot.waitUntil(lambda: bool(page.presenter.lines))
    assert page.presenter.is_this_week
    press(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk_at_school.qtbot.waitUntil(lambda: not page.presenter.lines)
    assert "Week 47 · from 16 November 2026" in texts(page)


def test_a_started_lesson_leads_to_its_register(desk_at_school: OpenedDesk) -> None:
    """Enter opens it; a lesson that nobody has started has nothing to open."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    went: list[Place] = []
    page.context.navigator.went.connect(went.append)
    page.table.selectRow(1)
    page.open_register()
    assert went == []
    page.table.selectRow(0)
    page.open_register()
    lesson_id = page.presenter.lines[0].overview.lesson.id
    assert went == [Place(Screen.HISTORY, lesson_id)]
